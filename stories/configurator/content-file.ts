import type { SamenspelErrorEvent } from '../../src/core/element/events.js';
import type { Fault } from '../../src/core/faults/faults.js';
import { readJsonFrom } from '../../src/core/files/text-file.js';

/** A tool on the page, as far as a check of content needs it. */
export interface ContentTaker extends HTMLElement {
  content?: unknown;
  readonly updateComplete: Promise<unknown>;
}

export type Read =
  | { readonly ok: true; readonly content: unknown; readonly tool: string | undefined }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a chosen file: size first, then depth and syntax. */
export async function readContentFile(file: File): Promise<Read> {
  const read = await readJsonFrom(file);
  if (!read.ok) return read;
  const { tool } = (read.value ?? {}) as { tool?: unknown };
  return { ok: true, content: read.value, tool: typeof tool === 'string' ? tool : undefined };
}

/** Has the tool itself check content with its schema, and shows it there; gives what is wrong. */
export async function checkContent(
  tool: ContentTaker,
  content: unknown,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  const collect = (event: Event): void => {
    const { subject, faults: found } = event as SamenspelErrorEvent;
    if (subject === 'content') faults.push(...found);
  };
  tool.addEventListener('samenspel-error', collect);
  // `null` is no content at all; a file that says so is wrong.
  tool.content = content ?? false;
  await tool.updateComplete;
  tool.removeEventListener('samenspel-error', collect);
  return faults;
}
