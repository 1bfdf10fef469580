import * as z from 'zod/mini';
import { id, line, text } from '../../core/content/content.schema.js';
import { MOST_ITEMS } from './form.model.js';

export const number = z.number().check(z.minimum(-1000), z.maximum(1000));
const values = z.array(number).check(z.minLength(1), z.maxLength(11));

export const version = z.string().check(z.regex(/^[\w.-]{1,20}$/));

/**
 * One answer that can be chosen: the number it stands for, and what it is called. One without a number,
 * such as “not applicable”, does not count, and is not missing either.
 */
const point = z.strictObject({ value: z.optional(number), label: z.optional(line()) });

/** Two to eleven answers with a number, from one end to the other, and one without; at least both ends have a label. */
const answerScale = z.strictObject({
  id,
  points: z.array(point).check(z.minLength(2), z.maxLength(12)),
});
export type Point = z.infer<typeof point>;

/** Holds when the item was answered with one of the values. */
const condition = z.strictObject({ item: id, values });

const item = z.strictObject({
  id,
  text: text(400),
  /** What makes the item easier to answer. */
  hint: z.optional(text(300)),
  /** Id of its answer scale. */
  scale: id,
  /** Id of the group it stands in. */
  group: z.optional(id),
  /** Asked only if all of these hold; they look at earlier items. */
  onlyIf: z.optional(z.array(condition).check(z.minLength(1), z.maxLength(5))),
});
export type Item = z.infer<typeof item>;

const group = z.strictObject({ id, title: line(), text: z.optional(text()) });

/** From this score up to the next band. */
const band = z.strictObject({
  id,
  from: number,
  /** Short, as it stands below the gauge: `noticeable`. */
  name: line(),
  /** The outcome in one line; the name when absent. */
  title: z.optional(line()),
  /** What it means, in a few sentences that claim no diagnosis. */
  text: z.optional(text()),
  /** Whether an outcome in this band asks for attention: of the total, whom to talk to then stands first. */
  weighs: z.optional(z.boolean()),
});
export type Band = z.infer<typeof band>;

/** An item as it counts: first reversed, then made 0 or 1, then weighted. */
const counted = z.strictObject({
  item: id,
  /** Counts as lowest + highest of its answer scale − answer. */
  reverse: z.optional(z.boolean()),
  /** 1 when absent. A mean takes no weight of 0 or less. */
  weight: z.optional(number),
});

const score = z.strictObject({
  id,
  name: line(),
  /** The one `total` of an instrument is its outcome; a `subscale` is one area of it. */
  kind: z.enum(['total', 'subscale']),
  method: z.enum(['sum', 'mean']),
  items: z.array(counted).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
  /** Dichotomised: an answer (once reversed) of these counts 1, any other 0. */
  countsAsOne: z.optional(values),
  /** With more blanks than this nothing is said. Any number when absent. */
  allowedMissing: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_ITEMS))),
  /** `heavier` when absent. */
  higherMeans: z.optional(z.enum(['heavier', 'lighter'])),
  /** What the two ends of the gauge are called, for a score without bands. */
  ends: z.optional(z.strictObject({ low: line(), high: line() })),
  /** From low to high; the first begins at the lowest possible score or below it. */
  bands: z.optional(z.array(band).check(z.minLength(1), z.maxLength(10))),
  /** A difference of at most this much between two moments is “about the same”. */
  smallestDetectableChange: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
});
export type Score = z.infer<typeof score>;

/** Something to say about one answer, whatever the scores are. */
const flag = z.strictObject({ id, item: id, values, text: text() });
export type Flag = z.infer<typeof flag>;

/** A score that certainly is in one of these bands, or an item answered with one of the values. */
const rule = z.union([
  z.strictObject({ score: id, bands: z.array(id).check(z.minLength(1)) }),
  condition,
]);

/** What can help: always, or when one of the rules holds. */
const advice = z.strictObject({
  id,
  title: line(),
  steps: z.array(text(300)).check(z.minLength(1), z.maxLength(8)),
  when: z.optional(z.array(rule).check(z.minLength(1), z.maxLength(20))),
});
export type Advice = z.infer<typeof advice>;

/** An instrument: statements or questions, how they are answered, and how answers count. */
export const instrumentShape = z.strictObject({
  id,
  name: line(),
  version,
  /** Who made it, and where it was published. */
  source: text(300),
  licence: text(300),
  /** Who gave permission to use it here, and when; or why none is needed. */
  permission: text(300),
  answerScales: z.array(answerScale).check(z.minLength(1), z.maxLength(20)),
  groups: z.optional(z.array(group).check(z.maxLength(30))),
  items: z.array(item).check(z.minLength(1), z.maxLength(MOST_ITEMS)),
  scores: z.array(score).check(z.minLength(1), z.maxLength(30)),
  flags: z.optional(z.array(flag).check(z.maxLength(50))),
  advice: z.optional(z.array(advice).check(z.maxLength(50))),
});
export type Instrument = z.infer<typeof instrumentShape>;
