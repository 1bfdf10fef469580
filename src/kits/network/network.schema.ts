import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
import { id } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { HALVES } from '../../core/files/half-signs.model.js';
import {
  CENTRE_KINDS,
  MOST_ACTIVITIES,
  MOST_ALTERS,
  MOST_ANSWERS,
  MOST_CENTRES,
  MOST_ISSUED,
  MOST_LINKS,
  MOST_SUPPORTS,
  MOST_TIES,
  MOST_VIEWS,
  NAME_LENGTH,
  NOTE_LENGTH,
  RINGS,
  SLOTS,
  VIEWS,
  type NetworkData,
} from './network-data.model.js';

const wellFormed = z.refine<string>((text) => text.search(HALVES) < 0);
/** As typed, at most `max` UTF-16 units. */
export const typed = (max: number): z.ZodMiniString<string> =>
  z.string().check(z.maxLength(max), wellFormed);
/** As typed, and not nothing but white space. */
export const written = (max: number): z.ZodMiniString<string> =>
  z.string().check(z.regex(/\S/), z.maxLength(max), wellFormed);

const centre = z.strictObject({
  id,
  /** As typed; `''` while the word for a client or carer will do. */
  name: typed(NAME_LENGTH),
  kind: z.enum(CENTRE_KINDS),
});

const supports = z.array(id).check(z.maxLength(MOST_SUPPORTS));

const alter = z.strictObject({
  id,
  /** As typed: a name or initials. */
  name: written(NAME_LENGTH),
  /** Id of a group of the content: the sector. */
  group: id,
  ring: z.literal(RINGS),
  /** Own place in the sector, clockwise; without one the layout finds a place. */
  slot: z.optional(z.int().check(z.minimum(1), z.maximum(SLOTS))),
  distance: z.optional(id),
  frequency: z.optional(id),
  /** Quality of the relation with the centre. */
  quality: z.optional(id),
  /** Paid or trained care, such as a nurse. */
  formal: z.boolean(),
  firstContact: z.boolean(),
  /** Kinds of support that go to the centre, and that come from it. */
  gives: supports,
  gets: supports,
  /** Those in the centre this person is in contact with; empty: all of them. */
  centres: z.array(id).check(z.maxLength(MOST_CENTRES)),
});

/** A line between two persons of the network, without direction. */
const tie = z.strictObject({ id, a: id, b: id, quality: z.optional(id) });

const persons = z.array(id).check(z.maxLength(MOST_LINKS));

const activity = z.strictObject({
  id,
  name: written(NAME_LENGTH),
  /** Id of a kind of the content: activity, hobby, chore. */
  kind: id,
  /** Someone wishes for it; it may be that nobody does it. */
  wished: z.boolean(),
  /** Persons of the network or the centre who do it. */
  by: persons,
  /** Persons who share the interest, and might be asked. */
  interest: persons,
  origin: z.optional(origin),
  about: z.optional(about),
});

/** Fields of a network in a document; what stands beside them checks with {@link networkFaults}. */
export const networkFields = {
  /** How many ids have been given out: the id of something removed never comes back. */
  issued: z.int().check(z.minimum(0), z.maximum(MOST_ISSUED)),
  centres: z.array(centre).check(z.minLength(1), z.maxLength(MOST_CENTRES)),
  alters: z.array(alter).check(z.maxLength(MOST_ALTERS)),
  ties: z.array(tie).check(z.maxLength(MOST_TIES)),
  activities: z.array(activity).check(z.maxLength(MOST_ACTIVITIES)),
  /** Answers to prompts, by the prompt's id. */
  answers: z
    .array(z.strictObject({ prompt: id, text: written(NOTE_LENGTH) }))
    .check(z.maxLength(MOST_ANSWERS)),
  /** What someone says of the observations, by the observation's id. */
  views: z
    .array(z.strictObject({ observation: id, view: z.enum(VIEWS) }))
    .check(z.maxLength(MOST_VIEWS)),
  note: typed(NOTE_LENGTH),
};

/** Faults of things named twice in one list, or not there at all. */
export function idFaults(
  path: string,
  ids: readonly string[],
  known?: ReadonlySet<string>,
): Fault[] {
  const seen = new Set<string>();
  return ids.flatMap((found, at): Fault[] => {
    const problem = seen.has(found) ? 'duplicate' : known?.has(found) === false && 'reference';
    seen.add(found);
    return problem ? [{ path: path.replace('*', String(at)), problem, found }] : [];
  });
}

export const idsOf = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

/** What is inconsistent in a network: whose tie, whose activity; all must be there, and once. */
export function networkFaults({
  centres,
  alters,
  ties,
  activities,
  answers,
  views,
}: NetworkData): Fault[] {
  const inCentre = new Set(idsOf(centres));
  const around = new Set(idsOf(alters));
  const everyone = new Set([...inCentre, ...around]);
  const all = [...centres, ...alters, ...ties, ...activities];
  const doubles = new Set(idsOf(all).filter((one, at, ids) => ids.indexOf(one) < at));
  const lists = { centres, alters, ties, activities };
  return [
    ...Object.entries(lists).flatMap(([list, items]) =>
      items.flatMap((item, at): Fault[] =>
        doubles.has(item.id)
          ? [{ path: `${list}[${at}].id`, problem: 'duplicate', found: item.id }]
          : [],
      ),
    ),
    ...alters.flatMap((each, at) => [
      ...idFaults(`alters[${at}].centres[*]`, each.centres, inCentre),
      ...idFaults(`alters[${at}].gives[*]`, each.gives),
      ...idFaults(`alters[${at}].gets[*]`, each.gets),
    ]),
    ...ties.flatMap(({ a, b }, at) => [
      ...idFaults(`ties[${at}].a`, [a], around),
      ...idFaults(`ties[${at}].b`, [b], around),
    ]),
    // A tie has two ends, and two persons have one tie.
    ...ties.flatMap(({ id: found, a, b }, at): Fault[] =>
      a === b ? [{ path: `ties[${at}]`, problem: 'format', found }] : [],
    ),
    ...idFaults(
      'ties[*]',
      ties.map(({ a, b }) => [a, b].sort().join(' – ')),
    ),
    ...activities.flatMap((each, at) => [
      ...idFaults(`activities[${at}].by[*]`, each.by, everyone),
      ...idFaults(`activities[${at}].interest[*]`, each.interest, everyone),
    ]),
    ...idFaults(
      'answers[*].prompt',
      answers.map(({ prompt }) => prompt),
    ),
    ...idFaults(
      'views[*].observation',
      views.map(({ observation }) => observation),
    ),
  ];
}
