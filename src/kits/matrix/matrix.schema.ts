import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { marksData, plansData } from '../list/list.schema.js';
import { MARKS, NOTE_LENGTH } from './matrix.model.js';

/** Texts of one thing that staff can do; a tool adds the fields that say where it stands. */
export const actionTexts = {
  id,
  title: line(),
  text: text(),
  /** What one could say or do. */
  example: text(300),
};

/** What a matrix says round its actions; `cell` names the places left open in a cell's name. */
export const matrixTexts = (cell: readonly string[]) => ({
  title: line(),
  intro: text(),
  workIntro: text(),
  sourceNote: text(),
  exampleLabel: line(),
  marks: z
    .array(z.strictObject({ id: z.enum(MARKS), label: line() }))
    .check(z.length(MARKS.length)),
  overview: z.strictObject({
    title: line(),
    start: text(),
    /** How many actions have an answer. */
    seen: z.optional(counted(120, ['seen', 'total'])),
    most: text(300, ['roles']),
    full: text(300, ['cells']),
    empty: text(300, ['cells']),
    cell: line(cell),
    /** Of a column: what the team does, and what it wants. */
    roleDone: counted(120, ['done', 'total']),
    roleWanted: counted(120, ['wanted']),
    nextSteps: line(),
  }),
});

/** Fields of a matrix in a document, beside its notes. */
export const matrixData = { marks: marksData(z.enum(MARKS)), plans: plansData };

/** Text of a note in a document. */
export const noteText = z.string().check(z.minLength(1), z.maxLength(NOTE_LENGTH));

const texts = z.strictObject(matrixTexts([]));
const action = z.strictObject(actionTexts);
export type Action = z.infer<typeof action>;

/** What the templates need of a tool's content. */
export interface MatrixContent extends ToolContent, z.infer<typeof texts> {
  readonly actions: readonly Action[];
}
