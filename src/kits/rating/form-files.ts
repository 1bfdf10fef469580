import type { ToolDocument } from '../../core/document/document.js';
import type { Parsed } from '../../core/faults/faults.js';
import type { RoundData } from './round.model.js';

/** A file as it was read. */
export interface FormFile {
  readonly name: string;
  readonly read: Parsed<ToolDocument<RoundData>>;
}

/** Reads all of them, each by itself. */
export const readAll = (
  files: readonly File[],
  read: (file: File) => Promise<FormFile['read']>,
): Promise<FormFile[]> =>
  Promise.all(files.map(async (file) => ({ name: file.name, read: await read(file) })));
