import * as z from 'zod/mini';
import { id, line, text } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import { version } from '../questionnaire/instrument.schema.js';

/** A statement to rate. */
const item = z.strictObject({
  id,
  /** What it is about, in a few words, where that is not its area. */
  title: z.optional(line()),
  text: text(200),
  /** How a group reads it, where that is not the text itself. */
  wordings: z.optional(
    z.array(z.strictObject({ group: id, text: text(200) })).check(z.minLength(1), z.maxLength(7)),
  ),
  /** Where it comes from: `S2/S-begin`, or `own`. */
  source: line(),
});

/** What helps to talk about an area; with a tool where one of ours does. */
const help = z.strictObject({ tool: z.optional(id), text: text(200) });
export type RatingHelp = z.infer<typeof help>;

const area = z.strictObject({
  id,
  title: line(),
  items: z.array(item).check(z.minLength(1), z.maxLength(20)),
  help: z.optional(z.array(help).check(z.minLength(1), z.maxLength(4))),
});

/** Statements on a short scale, rated by people and not by a norm. */
export const ratingShape = z.strictObject({
  id,
  version,
  /** Where it comes from; who may use it, and by whose permission. */
  source: text(300),
  licence: line(),
  permission: text(200),
  /** Names of the points, lowest first. */
  scale: z.array(line()).check(z.minLength(2), z.maxLength(7)),
  /** The point from which on the half is high, from 2. */
  highFrom: z.int().check(z.minimum(2), z.maximum(7)),
  /** An answer of its own. */
  unknown: line(),
  areas: z.array(area).check(z.minLength(1), z.maxLength(20)),
});
export type Rating = z.infer<typeof ratingShape>;
export type RatingArea = Rating['areas'][number];
export type RatingItem = RatingArea['items'][number];

/** Faults in how a rating and its groups fit together. */
export function ratingFaults(rating: Rating, groups: readonly string[]): Fault[] {
  const { areas, scale, highFrom } = rating;
  const all = areas.flatMap(({ items }, at) =>
    items.map((each, place) => ({ ...each, path: `rating.areas[${at}].items[${place}]` })),
  );
  return [
    ...duplicates('rating.areas', areas),
    ...all.flatMap(({ id: name, path }, at): Fault[] =>
      all.findIndex((other) => other.id === name) < at
        ? [{ path: `${path}.id`, problem: 'duplicate', found: name }]
        : [],
    ),
    ...all.flatMap(({ path, wordings = [] }) =>
      references(`${path}.wordings`, wordings, 'group', groups),
    ),
    ...(highFrom > scale.length
      ? [
          {
            path: 'rating.highFrom',
            problem: 'too-long' as const,
            expected: String(scale.length),
          },
        ]
      : []),
  ];
}
