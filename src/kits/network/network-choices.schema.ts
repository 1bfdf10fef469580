import * as z from 'zod/mini';
import { id, line } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { GROUP_KINDS, LINE_STYLES, RINGS } from './network-data.model.js';
import { idFaults, idsOf } from './network.schema.js';

const choice = z.strictObject({ id, label: line() });
export type Choice = z.infer<typeof choice>;

const atLeastOne = { min: z.minLength(1), max: z.maxLength(12) };

/** What a content file offers to choose from; ids are what a document holds. */
export const networkChoices = {
  groups: z
    .array(
      z.strictObject({
        id,
        label: line(),
        /** What a new person of this group is, and the shape it has in the picture. */
        kind: z.enum(GROUP_KINDS),
      }),
    )
    .check(atLeastOne.min, atLeastOne.max),
  /** The three rings, from the inside out. */
  rings: z.array(choice).check(z.length(RINGS.length)),
  /** `far`: what the observations call far away. */
  distances: z.array(z.strictObject({ id, label: line(), far: z.boolean() })).check(z.maxLength(8)),
  frequencies: z.array(choice).check(z.maxLength(8)),
  supports: z
    .array(
      z.strictObject({
        id,
        label: line(),
        /** One letter that stands for it in the picture. */
        letter: z.string().check(z.regex(/^\p{L}$/u)),
      }),
    )
    .check(atLeastOne.min, atLeastOne.max),
  qualities: z
    .array(z.strictObject({ id, label: line(), line: z.enum(LINE_STYLES) }))
    .check(z.maxLength(6)),
  activityKinds: z.array(choice).check(z.minLength(1), z.maxLength(8)),
};
const choicesFile = z.strictObject(networkChoices);
export type NetworkChoices = Readonly<z.infer<typeof choicesFile>>;
export type Group = NetworkChoices['groups'][number];
export type Quality = NetworkChoices['qualities'][number];

/** Ids and letters that stand twice in what a content file offers. */
export function choiceFaults(choices: NetworkChoices): Fault[] {
  const lists = ['groups', 'rings', 'distances', 'frequencies', 'supports', 'qualities'] as const;
  return [
    ...[...lists, 'activityKinds' as const].flatMap((list) =>
      idFaults(`${list}[*].id`, idsOf(choices[list])),
    ),
    ...idFaults(
      'supports[*].letter',
      choices.supports.map(({ letter }) => letter),
    ),
  ];
}
