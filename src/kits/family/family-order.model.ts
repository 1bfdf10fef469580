import type { FamilyUnion, Member } from './family-data.model.js';
import { homeUnion, otherPartner, ownUnions } from './family-kin.model.js';

// Who stands left of whom. Blocks are put side by side, never measured: someone who is added as the
// youngest child of a union changes nothing in how the others follow one another.

/** Partners beside one another, from the left. */
type Chain = readonly string[];

/** What stands left and right of a line from top to bottom, by row. */
interface Block {
  readonly left: ReadonlyMap<number, readonly Chain[]>;
  readonly right: ReadonlyMap<number, readonly Chain[]>;
}

const nothing: ReadonlyMap<number, readonly Chain[]> = new Map();

const join = (all: readonly ReadonlyMap<number, readonly Chain[]>[]): Map<number, Chain[]> => {
  const joined = new Map<number, Chain[]>();
  for (const each of all)
    for (const [row, chains] of each) {
      const there = joined.get(row);
      if (there) there.push(...chains);
      else joined.set(row, [...chains]);
    }
  return joined;
};

const flat = ({ left, right }: Block): Map<number, Chain[]> => join([left, right]);

/** Where the line of a union to its children begins, in places from the left of a row. */
export function stemPlace(row: readonly string[], partners: readonly string[]): number {
  const places = partners.map((each) => row.indexOf(each)).filter((at) => at >= 0);
  const right = Math.max(...places);
  if (places.length < 2) return right + 0.3;
  return right - Math.min(...places) === 1 ? right - 0.5 : right - 0.2;
}

/** The members of each row from the left, where `rows` says who is in which. */
export function orderOf(
  members: readonly Member[],
  unions: readonly FamilyUnion[],
  index: string | undefined,
  rows: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly string[]> {
  const placed = new Set<string>();
  const rowOf = (id: string): number => rows.get(id)!;
  const partnersBeside = (id: string): string[] =>
    ownUnions(unions, id)
      .flatMap((union) => otherPartner(union, id) ?? [])
      .filter((other) => rowOf(other) === rowOf(id));
  const elders = (id: string): number =>
    homeUnion(unions, id)?.children.findIndex(({ member }) => member === id) ?? -1;

  /** A partner, and on from them whom they are or were with besides. */
  const outwards = (id: string): string[] => {
    if (placed.has(id)) return [];
    placed.add(id);
    return [id, ...partnersBeside(id).flatMap(outwards)];
  };

  const chainOf = (id: string): Chain => {
    placed.add(id);
    const [first, second, ...more] = partnersBeside(id);
    if (!first) return [id];
    // Of three or more all stand on one side.
    if (more.length) return [id, ...[first, second!, ...more].flatMap(outwards)];
    if (second) {
      const left = outwards(first).reverse();
      return [...left, id, ...outwards(second)];
    }
    // The eldest of one family stands right of who is not the eldest of another.
    return elders(id) === 0 && elders(first) > 0
      ? [...outwards(first).reverse(), id]
      : [id, ...outwards(first)];
  };

  /** Someone with their partners, all descendants, and the families of those. */
  const familyOf = (id: string): Block => {
    const chain = chainOf(id);
    return climb(chain, id, under(chain, undefined), 'right');
  };

  /** A chain with the blocks of its children below it, beside one that was made before. */
  const under = (
    chain: Chain,
    given: { readonly id: string; readonly block: Block } | undefined,
    side: 'left' | 'right' = 'right',
  ): Block => {
    const row = rowOf(chain[0]!);
    const own = [...new Set(chain.flatMap((each) => ownUnions(unions, each)))]
      .map((union) => ({ union, at: stemPlace(chain, union.partners) }))
      .sort((one, other) => one.at - other.at);
    const before: Map<number, Chain[]>[] = [];
    const after: Map<number, Chain[]>[] = [];
    let now = given ? before : after;
    for (const { union } of own)
      for (const { member } of union.children) {
        if (member === given?.id) now = after;
        else if (!placed.has(member) && homeUnion(unions, member) === union)
          now.push(flat(familyOf(member)));
      }
    const { left, right } = given?.block ?? { left: nothing, right: nothing };
    const here = new Map([[row, [chain]]]);
    return side === 'left'
      ? { left: join([...before, left, here]), right: join([right, ...after]) }
      : { left: join([...before, left]), right: join([here, right, ...after]) };
  };

  /** A block with the parents of a chain above it: of who stands at its ends first. */
  const climb = (chain: Chain, anchor: string, block: Block, side: 'left' | 'right'): Block => {
    const middle = chain.indexOf(anchor);
    const far = (id: string): number => Math.abs(chain.indexOf(id) - middle);
    return [...chain]
      .sort((one, other) => far(other) - far(one))
      .reduce((made, each) => {
        const at = chain.indexOf(each);
        return above(each, made, at === middle ? side : at < middle ? 'left' : 'right');
      }, block);
  };

  const above = (id: string, block: Block, side: 'left' | 'right'): Block => {
    const parent = homeUnion(unions, id)?.partners.find((each) => !placed.has(each));
    if (!parent) return block;
    const chain = chainOf(parent);
    return climb(chain, parent, under(chain, { id, block }, side), side);
  };

  const blocks: Map<number, Chain[]>[] = [];
  for (const first of [index, ...members.map(({ id }) => id)])
    if (first && !placed.has(first)) blocks.push(flat(familyOf(first)));
  return new Map([...join(blocks)].map(([row, chains]) => [row, eldestLeft(chains, unions, rows)]));
}

/**
 * A row in which siblings stand in their order, whatever the chains would have: each chain waits for
 * the elder siblings of those in it, and falls apart where chains wait for one another.
 */
function eldestLeft(
  chains: readonly Chain[],
  unions: readonly FamilyUnion[],
  rows: ReadonlyMap<string, number>,
): string[] {
  const row = rows.get(chains[0]![0]!);
  const elders = new Map<string, readonly string[]>();
  for (const union of new Set(chains.flat().map((id) => homeUnion(unions, id)))) {
    const here: string[] = [];
    for (const { member } of union?.children ?? [])
      if (homeUnion(unions, member) === union && rows.get(member) === row) {
        elders.set(member, [...here]);
        here.push(member);
      }
  }
  const eldersOf = (id: string): readonly string[] => elders.get(id) ?? [];
  const isSound = (chain: Chain): boolean =>
    chain.every((id, at) => eldersOf(id).every((elder) => !chain.includes(elder, at)));
  const waiting: Chain[] = chains.flatMap((chain) => {
    if (isSound(chain)) return [chain];
    const mirrored = chain.toReversed();
    return isSound(mirrored) ? [mirrored] : chain.map((id) => [id]);
  });
  const inOrder: string[] = [];
  const stands = new Set<string>();
  while (waiting.length) {
    const at = waiting.findIndex((chain) =>
      chain.every((id) =>
        eldersOf(id).every((elder) => stands.has(elder) || chain.includes(elder)),
      ),
    );
    if (at < 0) {
      const apart = waiting.findIndex((chain) => chain.length > 1);
      waiting.splice(apart, 1, ...waiting[apart]!.map((id) => [id]));
      continue;
    }
    for (const id of waiting.splice(at, 1)[0]!) {
      inOrder.push(id);
      stands.add(id);
    }
  }
  return inOrder;
}
