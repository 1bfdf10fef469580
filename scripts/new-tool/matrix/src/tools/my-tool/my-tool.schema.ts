import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { actionTexts, matrixData, matrixTexts, noteText } from '../../kits/matrix/matrix.schema.js';
import { blank, type MyToolData } from './my-tool.model.js';

const column = z.strictObject({
  id,
  /** Names its colour and shape: S, O, F and A have their own. */
  letter: z.string().check(z.regex(/^[A-Z]$/)),
  verb: line(),
  summary: text(200),
});

const row = z.strictObject({ id, name: line(), description: text(200) });

/** `content/my-tool/<locale>.json` */
export const myToolFile = z.strictObject({
  ...toolContentHead('my-tool'),
  ...matrixTexts(['role', 'phase']),
  /** Names the choice of a column on a narrow screen. */
  choose: line(),
  columns: z.array(column).check(z.minLength(1), z.maxLength(8)),
  rows: z.array(row).check(z.minLength(1), z.maxLength(8)),
  actions: z
    .array(z.strictObject({ ...actionTexts, column: id, row: id }))
    .check(z.minLength(1), z.maxLength(300)),
});
type MyToolFile = z.infer<typeof myToolFile>;

export interface MyToolContent extends ToolContent, Omit<MyToolFile, keyof ToolContent> {}

const ids = (things: readonly { readonly id: string }[]): string[] => things.map((each) => each.id);

export const myToolFaults = ({ marks, columns, rows, actions }: MyToolContent): Fault[] => [
  ...duplicates('marks', marks),
  ...duplicates('columns', columns),
  ...duplicates('rows', rows),
  ...duplicates('actions', actions),
  ...references('actions', actions, 'column', ids(columns)),
  ...references('actions', actions, 'row', ids(rows)),
];

const note = z.strictObject({ column: id, row: id, text: noteText });

const data: z.ZodMiniType<MyToolData> = z.strictObject({
  ...matrixData,
  notes: z.array(note).check(z.maxLength(100)),
});

export const myToolDocument = documentsOf('my-tool', blank, data);
