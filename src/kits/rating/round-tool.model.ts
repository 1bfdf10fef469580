import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import type { Fault } from '../../core/faults/faults.js';
import { carriedAgreements, isWritten } from '../agreements/agreements.model.js';
import { isOpen, itemOutcome, noRound, type RoundData } from './round.model.js';
import { HIGHEST_MINIMUM, LOWEST_MINIMUM, MINIMUM } from './tally.model.js';

/** What `share="result"` gives the page: numbers of what is told, and of nothing else. */
export interface RoundResult {
  readonly items: readonly {
    readonly id: string;
    /** Where there is more than one. */
    readonly group?: string;
    readonly n: number;
    readonly high: number;
  }[];
  readonly subjects: number;
  readonly agreements: number;
}

export const blankRound: BlankDocument<RoundData> = { schemaVersion: 1, data: noRound };

export interface CarriedContent {
  readonly rating: {
    readonly areas: readonly {
      readonly title: string;
      readonly items: readonly { readonly id: string; readonly text: string }[];
    }[];
  };
}

/** Agreements, and what the team chose to talk about: once there is an outcome, and without a number. */
export const roundCarry: Carry<RoundData, CarriedContent> = {
  for: 'team',
  lists: [
    carriedAgreements(),
    {
      length: 300,
      read: (data, { content, text }) =>
        isOpen(data)
          ? content.rating.areas.flatMap(({ title, items }) =>
              items
                .filter(({ id }) => data.subjects.includes(id))
                .map((item) => ({
                  id: item.id,
                  kind: 'topic' as const,
                  text: `${text(title)}: ${text(item.text)}`,
                  state: 'open' as const,
                })),
            )
          : [],
    },
  ],
};

interface RatedContent {
  readonly groups: readonly { readonly id: string }[];
  readonly rating: {
    readonly scale: readonly string[];
    readonly highFrom: number;
    readonly areas: readonly { readonly items: readonly { readonly id: string }[] }[];
  };
}

export function roundResult(
  data: RoundData,
  { groups, rating }: RatedContent,
  minimum: number,
): RoundResult {
  const scale = { points: rating.scale.length, highFrom: rating.highFrom };
  return {
    items: rating.areas.flatMap(({ items }) =>
      items.flatMap(({ id }) =>
        groups.flatMap(({ id: group }) => {
          const { tally } = itemOutcome(data, id, group, scale, minimum);
          const whose = groups.length > 1 ? { group } : {};
          return tally ? { id, ...whose, n: tally.n, high: tally.high } : [];
        }),
      ),
    ),
    subjects: data.subjects.length,
    agreements: data.agreements.filter(isWritten).length,
  };
}

type MinimumSetting = number | string | null | undefined;

/** Fewest people of whom something is told; a setting that cannot be used leaves it as it is without one. */
export function minimumOf(setting: MinimumSetting, without = MINIMUM): number {
  const asked = Number(setting ?? without);
  const fits = Number.isInteger(asked) && asked >= LOWEST_MINIMUM && asked <= HIGHEST_MINIMUM;
  return fits ? asked : without;
}

export const minimumFaults = (setting: MinimumSetting): Fault[] =>
  setting === undefined || setting === null || Number(setting) === minimumOf(setting)
    ? []
    : [
        {
          path: 'min-group',
          problem: 'choice',
          found: `${setting}`,
          expected: `${LOWEST_MINIMUM}–${HIGHEST_MINIMUM}`,
        },
      ];

/** Six hexadecimal digits by chance. */
export const newNumber = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(3)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Place of the first statement of which nothing was counted yet; the first where all was. */
export const firstUncounted = (
  { counts }: RoundData,
  items: readonly { readonly id: string }[],
): number =>
  Math.max(
    0,
    items.findIndex(({ id }) => !counts.some(({ item }) => item === id)),
  );

/** What a form of these statements says that it is of. */
export const ratingOf = ({
  rating,
}: {
  readonly rating: { readonly id: string; readonly version: string };
}): string => `${rating.id}@${rating.version}`;
