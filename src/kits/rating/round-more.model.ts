import type { LooseRemark } from './remarks.model.js';
import { itemOutcome, type RoundData } from './round.model.js';
import { pooled, sharesAlike, sharesApart, type Gap, type Shared } from './between.model.js';
import type { ItemOutcome, ScaleSize } from './tally.model.js';

export const NAME_LENGTH = 80;

export const setName = (data: RoundData, name: string): RoundData =>
  name === (data.name ?? '') ? data : { ...data, name: name.slice(0, NAME_LENGTH) };

export const setAgain = (data: RoundData, again: string): RoundData =>
  again === (data.again ?? '') ? data : { ...data, again };

export const ambassadorOf = ({ ambassadors = [] }: RoundData, group: string): string =>
  ambassadors.find((each) => each.group === group)?.name ?? '';

export function setAmbassador(data: RoundData, group: string, name: string): RoundData {
  if (name === ambassadorOf(data, group)) return data;
  const others = (data.ambassadors ?? []).filter((each) => each.group !== group);
  const cut = name.slice(0, NAME_LENGTH);
  return { ...data, ambassadors: cut ? [...others, { group, name: cut }] : others };
}

const isSame = (one: LooseRemark, other: LooseRemark): boolean =>
  one.area === other.area && one.group === other.group && one.text === other.text;

/** Takes a remark out of sight, or shows it again. */
export function hideRemark(data: RoundData, remark: LooseRemark, hidden: boolean): RoundData {
  const { closed } = data;
  if (!closed?.remarks?.some((each) => isSame(each, remark) && !!each.hidden !== hidden))
    return data;
  const remarks = closed.remarks.map((each): LooseRemark => {
    if (!isSame(each, remark)) return each;
    const { hidden: _hidden, ...shown } = each;
    return hidden ? { ...shown, hidden } : shown;
  });
  return { ...data, closed: { ...closed, remarks } };
}

/**
 * What may be handed on: what is told, and nothing that waits or is covered. Of an item that too few of a group
 * rated no number stays; that many do not know it is told, as it is on screen.
 */
export function toldOnly(
  data: RoundData,
  items: readonly string[],
  scale: ScaleSize,
  minimum: number,
): RoundData {
  if (data.pair?.on) return data;
  const { ballot: _ballot, remarks: _waiting, reopened: _covered, closed, ...rest } = data;
  const told = (item: string, group: string): ItemOutcome =>
    itemOutcome(data, item, group, scale, minimum);
  const unknown = (closed?.forms ?? []).flatMap(({ group }) =>
    items.flatMap((item) => {
      const { tally, isUnknown } = told(item, group);
      return isUnknown && !tally ? { item, group } : [];
    }),
  );
  return {
    ...rest,
    counts: [],
    handed: [],
    forms: [],
    ...(closed && {
      closed: {
        ...closed,
        minimum: Math.max(minimum, closed.minimum),
        sums: closed.sums.filter(
          ({ item, group }) => items.includes(item) && told(item, group).tally,
        ),
        ...(unknown.length && { unknown }),
        ...(closed.remarks && { remarks: closed.remarks.filter(({ hidden }) => !hidden) }),
      },
    }),
  };
}

/** A told share of one group, in answers. */
export interface AreaShare {
  readonly n: number;
  readonly high: number;
}

/** What groups say of an area. */
export interface AreaOutcome {
  /** Ids of the items that are not in it: not told of each group that is told. */
  readonly leftOut: readonly string[];
  /** By group; undefined where nothing of it is told. */
  readonly shares: readonly (AreaShare | undefined)[];
  readonly gap: Gap | undefined;
  readonly shared: Shared | undefined;
}

/**
 * Items of an area together, by group. Groups stand beside each other in the same items: those that every group
 * tells of which anything is told.
 */
export function areaOutcome(
  items: readonly { readonly id: string; readonly outcomes: readonly ItemOutcome[] }[],
): AreaOutcome {
  const groups = (items[0]?.outcomes ?? []).map((_, at) => at);
  const told = groups.filter((at) => items.some(({ outcomes }) => outcomes[at]!.tally));
  const inAll = items.filter(({ outcomes }) => told.every((at) => outcomes[at]!.tally));
  const shares = groups.map((at) => {
    const { n, high } = pooled(inAll.map(({ outcomes }) => outcomes[at]!));
    return told.includes(at) && n ? { n, high } : undefined;
  });
  const [one, other] = shares;
  return {
    leftOut: items.filter((each) => !inAll.includes(each)).map(({ id }) => id),
    shares,
    gap: one && other && sharesApart(one, other),
    shared: one && other && sharesAlike(one, other),
  };
}
