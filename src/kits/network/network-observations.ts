import { sumOf } from '../../core/files/fnv.model.js';
import { plainJson } from '../../core/files/plain-json.model.js';
import { viewOf } from './network-activities.model.js';
import { kindOf } from './network.model.js';
import type { Activity, NetworkData } from './network-data.model.js';
import type { NetworkChoices } from './network-choices.schema.js';

/** What can be observed, in the order in which it is told. */
export const OBSERVATION_KINDS = [
  'size',
  'density',
  'rests-on-one',
  'nobody-does',
  'busiest',
  'only-gives',
  'only-gets',
  'neither',
  'far-away',
  'family-and-formal',
  'no-links',
] as const;
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** A fact about a network, for the tool to say in words; never a score, never a norm. */
export interface Observation {
  /** Changes with the fact, so that a view of it never comes to stand by another fact. */
  readonly id: string;
  readonly kind: ObservationKind;
  /** Ids of the persons it is about. */
  readonly persons: readonly string[];
  /** Ids of the activities it is about. */
  readonly activities: readonly string[];
  /** What was counted; see {@link observations}. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * What stands out in a network, in the order of {@link OBSERVATION_KINDS}:
 *
 * - `size`: everyone round the centre; counts `all`, `formal`, and `in-<group>` for each group in use
 * - `density`: counts `ties` of `pairs`, without the centre; not defined for fewer than two persons
 * - `rests-on-one`: for each person (not a client) who does activities that nobody else does
 * - `nobody-does`: for each activity without anyone; its persons share the interest
 * - `busiest`: who do most; counts `does` of `all` activities that someone but the client does; left
 *   out while two or more do equally much and nobody does less
 * - `only-gives`, `only-gets`, `neither`: support; who does an activity gives
 * - `far-away`: at a distance that the content calls far
 * - `family-and-formal`: where there are both; counts `ties` between them, its persons have those
 * - `no-links`: in a network with ties, who has none
 */
export function observations(data: NetworkData, choices: NetworkChoices): Observation[] {
  const { alters, ties, activities } = data;
  const clients = new Set(data.centres.filter(({ kind }) => kind === 'client').map(({ id }) => id));
  const ids = (test: (alter: (typeof alters)[number]) => boolean): string[] =>
    alters.filter(test).map(({ id }) => id);

  const tied = new Set(ties.flatMap(({ a, b }) => [a, b]));
  const doing = new Map<string, Activity[]>();
  for (const activity of activities)
    for (const id of activity.by)
      if (!clients.has(id)) doing.set(id, [...(doing.get(id) ?? []), activity]);
  const most = Math.max(0, ...[...doing.values()].map(({ length }) => length));
  const busiest = [...doing.keys()].filter((id) => doing.get(id)?.length === most);
  const helped = activities.filter(({ by }) => by.some((id) => !clients.has(id)));

  const far = new Set(choices.distances.filter((each) => each.far).map(({ id }) => id));
  const formal = new Set(ids((each) => each.formal));
  const family = new Set(ids((each) => kindOf(each, choices.groups) === 'family'));
  const across = ties.filter(
    ({ a, b }) => (family.has(a) && formal.has(b)) || (family.has(b) && formal.has(a)),
  );
  const gives = (alter: (typeof alters)[number]): boolean =>
    alter.gives.length > 0 || doing.has(alter.id);
  const gets = (alter: (typeof alters)[number]): boolean => alter.gets.length > 0;
  const said = alters.some((each) => gives(each) || gets(each));
  const groups: Record<string, number> = {};
  for (const { group } of alters) groups[`in-${group}`] = (groups[`in-${group}`] ?? 0) + 1;

  const about = (kind: ObservationKind, persons: readonly string[]): Observation[] =>
    persons.length ? [fact(kind, persons)] : [];
  return [
    ...(alters.length
      ? [
          fact(
            'size',
            ids(() => true),
            [],
            {
              all: alters.length,
              formal: formal.size,
              ...groups,
            },
          ),
        ]
      : []),
    ...(alters.length > 1
      ? [
          fact('density', [], [], {
            ties: ties.length,
            pairs: (alters.length * (alters.length - 1)) / 2,
          }),
        ]
      : []),
    ...[...doing].flatMap(([id, all]) => {
      const alone = all.filter(({ by }) => by.length === 1);
      return alone.length ? [fact('rests-on-one', [id], alone)] : [];
    }),
    ...activities
      .filter(({ by }) => by.length === 0)
      .map((each) => fact('nobody-does', each.interest, [each])),
    ...(helped.length > 1 && (busiest.length < doing.size || doing.size === 1)
      ? [fact('busiest', busiest, [], { does: most, all: helped.length })]
      : []),
    ...about('only-gives', said ? ids((each) => gives(each) && !gets(each)) : []),
    ...about('only-gets', said ? ids((each) => gets(each) && !gives(each)) : []),
    ...about('neither', said ? ids((each) => !gives(each) && !gets(each)) : []),
    ...about(
      'far-away',
      ids(({ distance }) => distance !== undefined && far.has(distance)),
    ),
    ...(family.size && formal.size
      ? [
          fact('family-and-formal', [...new Set(across.flatMap(({ a, b }) => [a, b]))], [], {
            ties: across.length,
          }),
        ]
      : []),
    ...about('no-links', ties.length ? ids(({ id }) => !tied.has(id)) : []),
  ];
}

function fact(
  kind: ObservationKind,
  persons: readonly string[],
  about: readonly Activity[] = [],
  counts: Readonly<Record<string, number>> = {},
): Observation {
  const activities = about.map(({ id }) => id);
  const told = plainJson([[...persons].sort(), activities, counts]);
  return { id: `${kind}-${sumOf(told).toString(36)}`, kind, persons, activities, counts };
}

/** Whether someone is there, and of all that stands out was said whether it is so. */
export function isLookedOver(data: NetworkData, choices: NetworkChoices): boolean {
  const all = observations(data, choices);
  return all.length > 0 && all.every(({ id }) => viewOf(data, id));
}
