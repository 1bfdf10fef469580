import * as z from 'zod/mini';
import { contentHead, id, line, text } from '../content/content.schema.js';
import { counted } from '../content/counted.schema.js';
import { CARRY_KINDS, CARRY_STATES, CIRCLES } from './carry.model.js';

const many = (max: number) => counted(max, ['count']);

/** `content/common/carry/<locale>.json`: what is said when things of another file can be taken in. */
export const carryFile = z.strictObject({
  ...contentHead,
  from: text(200, ['tool']),
  /** Of a tool that we have no name for. */
  fromOther: text(200),
  saved: text(200, ['date']),
  fits: many(200),
  nothing: text(200),
  known: many(200),
  /** Of things that say something else here than in the file. */
  changed: z.strictObject({ title: line(), here: line(), there: line() }),
  taken: many(200),
  takenNone: text(200),
  undone: text(200),
  full: many(200),
  unread: text(200),
  kinds: z
    .array(z.strictObject({ id: z.enum(CARRY_KINDS), label: line() }))
    .check(z.length(CARRY_KINDS.length)),
  /** For whom it was written: what is of the tool's own circle, and what was meant for another. */
  circles: z
    .array(z.strictObject({ id: z.enum(CIRCLES), own: line(), other: text(200) }))
    .check(z.length(CIRCLES.length)),
  states: z
    .array(z.strictObject({ id: z.enum(CARRY_STATES), label: line() }))
    .check(z.length(CARRY_STATES.length)),
});

/** `content/common/tools/<locale>.json`: what each tool is called, also one that this version has not. */
export const toolsFile = z.strictObject({
  ...contentHead,
  tools: z.array(z.strictObject({ id, name: line() })).check(z.minLength(1), z.maxLength(100)),
});

/** What is said of things from other tools, in one language. */
export type CarryTexts = Omit<z.infer<typeof carryFile>, keyof typeof contentHead> &
  Pick<z.infer<typeof toolsFile>, 'tools'>;
