import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { HEAD, LONGEST, SHORTEST } from './sheet.model.js';

/** A scheme and an id in it, such as `sofa:samenwerken`. */
const scheme = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9-]{0,63}$/));

const questions = z.optional(z.array(text(300)).check(z.maxLength(12)));

/** Something to write at, or to talk about. */
const row = z.strictObject({
  id,
  question: text(300),
  hint: z.optional(text(300)),
  /** What one may ask at this row. */
  questions,
});

const group = z.strictObject({
  id,
  name: line(),
  text: z.optional(text(300)),
  /** Schemes whose things belong here when they come from another tool. */
  about: z.optional(z.array(scheme).check(z.maxLength(20))),
  /** What one may ask about the whole of it. */
  questions,
  rows: z.array(row).check(z.minLength(1), z.maxLength(20)),
});

const column = z.strictObject({
  id,
  label: line(),
  kind: z.enum(['text', 'line', 'day', 'agreements']),
  hint: z.optional(text(200)),
});

/** What stands above a sheet, such as a day and who are here; minutes are those of the whole. */
const fact = z.strictObject({
  id,
  label: line(),
  kind: z.enum(['line', 'day', 'minutes']),
  hint: z.optional(text(200)),
});

const state = z.strictObject({
  id,
  label: line(),
  count: counted(120, ['count']),
  /** Columns that must be filled for it, beside those of the states before. */
  needs: z.array(id).check(z.maxLength(8)),
});

/** Fields of a content file of a tool that is a sheet. */
export const sheetContent = {
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Where one writes: once for each group, whose rows are then points to talk about; or at each row. */
  per: z.enum(['group', 'row']),
  facts: z.optional(z.array(fact).check(z.maxLength(6))),
  /** Minutes that the whole takes, shared out among the groups; none: there is no clock. */
  minutes: z.optional(z.int().check(z.minimum(SHORTEST), z.maximum(LONGEST))),
  /** Choosing groups: with `all` one of them or all, without each by itself. */
  choice: z.strictObject({ legend: line(), all: z.optional(line()) }),
  /** Said of a group that is not for now. */
  aside: line(),
  groups: z.array(group).check(z.minLength(1), z.maxLength(8)),
  columns: z.array(column).check(z.minLength(1), z.maxLength(8)),
  /** How far a row can come; the first state needs nothing. Without states, columns are counted. */
  states: z.optional(z.array(state).check(z.minLength(2), z.maxLength(6))),
  /** How many of the groups or rows of now have every column filled. */
  summary: z.optional(counted(200, ['full', 'all'])),
  /** What to know of the states or columns. */
  steps: z.optional(text(300)),
  /** Said of a row whose day has passed. */
  lookAgain: z.optional(text(200)),
  /** What to do with a row that nobody can answer yet. */
  unknown: z.optional(z.strictObject({ button: line(), what: text(200, ['question']) })),
  /** Rows of one's own; with a name they stand in a group of theirs. */
  own: z.optional(z.strictObject({ label: line(), name: z.optional(line()) })),
  /** Heads what one may ask. */
  questionsTitle: z.optional(line()),
  /** What came from another tool and has no group yet. */
  unplaced: z.optional(z.strictObject({ title: line(), label: line() })),
  agreements: z.strictObject({ title: line(), start: text(200) }),
  calendar: z.optional(
    z.strictObject({
      /** Columns with the day and with what was agreed. */
      day: id,
      text: id,
      title: text(200, ['question']),
      withAnswers: line(),
    }),
  ),
  compare: z.strictObject({
    title: line(),
    text: text(300),
    earlier: line(['date']),
    /** How rows with states moved since. */
    moves: z.optional(z.strictObject({ forward: line(), back: line(), same: line() })),
    /** Taking over agreements of then that are still open. */
    take: z.optional(
      z.strictObject({ button: line(), none: line(), done: counted(120, ['count']) }),
    ),
  }),
  /** Parts of a conversation; without them all stands on one page. */
  parts: z.optional(z.strictObject({ legend: line(), start: line(), end: line() })),
};
const texts = z.strictObject(sheetContent);

/** What the engine needs of a tool's content. */
export interface SheetContent extends ToolContent, z.infer<typeof texts> {}
export type SheetGroup = SheetContent['groups'][number];

/** Faults in how groups, columns and states refer to each other. */
export function sheetFaults(content: SheetContent): Fault[] {
  const { groups, columns, states = [], calendar, facts = [] } = content;
  const columnIds = columns.map((each) => each.id);
  const named = [
    ...groups.map((each, at) => ({ id: each.id, path: `groups[${at}]` })),
    ...groups.flatMap(({ rows }, at) =>
      rows.map((each, place) => ({ id: each.id, path: `groups[${at}].rows[${place}]` })),
    ),
  ];
  return [
    ...named.flatMap(({ id: name, path }, at): Fault[] =>
      named.findIndex((other) => other.id === name) < at || name === HEAD || name.startsWith('own-')
        ? [{ path: `${path}.id`, problem: 'duplicate', found: name }]
        : [],
    ),
    ...duplicates('columns', columns),
    ...duplicates('facts', facts),
    ...duplicates('states', states),
    ...states.flatMap(({ needs }, at) =>
      references(
        `states[${at}].needs`,
        needs.map((need) => ({ id: need })),
        'id',
        columnIds,
      ),
    ),
    ...(states[0]?.needs.length
      ? [{ path: 'states[0].needs', problem: 'too-long' as const, expected: '0' }]
      : []),
    ...(calendar
      ? (['day', 'text'] as const).flatMap((field) =>
          references('calendar', [calendar], field, columnIds).map((fault) => ({
            ...fault,
            path: `calendar.${field}`,
          })),
        )
      : []),
  ];
}
