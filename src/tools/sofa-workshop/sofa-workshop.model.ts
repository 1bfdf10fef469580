import { oneLine } from '../../core/language/one-line.model.js';
import {
  addAgreement,
  AGREEMENT_LENGTH,
  editAgreement,
  isWritten,
  MOST_AGREEMENTS,
} from '../../kits/agreements/agreements.model.js';
import { waitingNotes, type Stack } from '../../kits/notes/notes.model.js';
import type { Person } from '../../kits/people/people.model.js';
import { THOUGHT_LENGTH, type Kind, type SofaWorkshopData } from './workshop-data.model.js';

export type { SofaWorkshopData };
type Data = SofaWorkshopData;

// More, less, different

export const thoughtOf = (data: Data, block: string, kind: Kind): string =>
  data.thoughts.find((each) => each.block === block && each.kind === kind)?.text ?? '';

/** Writes what the team wants of a block; nothing but white space is nothing. */
export function setThought(data: Data, block: string, kind: Kind, typed: string): Data {
  if (thoughtOf(data, block, kind) === typed) return data;
  const others = data.thoughts.filter((each) => each.block !== block || each.kind !== kind);
  const text = typed.slice(0, THOUGHT_LENGTH);
  return { ...data, thoughts: text.trim() ? [...others, { block, kind, text }] : others };
}

// From wish to agreement

const agreementOf = (wish: string): string => oneLine(wish, AGREEMENT_LENGTH);

/** Whether an agreement says what is wanted. */
export const agreedOn = ({ agreements }: Data, wish: string): boolean =>
  agreements.some(({ what }) => what === agreementOf(wish));

/** Makes an agreement of what the team wants of a block, about that block; nobody's yet. */
export function agreeOn(data: Data, block: string, kind: Kind): Data {
  const wish = thoughtOf(data, block, kind);
  const { agreements } = data;
  if (!wish || agreedOn(data, wish) || agreements.length >= MOST_AGREEMENTS) return data;
  const added = addAgreement(agreements, `sofa:${block}`);
  const { id } = added.at(-1)!;
  return { ...data, agreements: editAgreement(added, id, 'what', agreementOf(wish)) };
}

// Patterns

/** How many notes one member, or the team, has in each block. */
export interface Spread {
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Patterns {
  /** In the order of the blocks. */
  readonly team: Spread;
  readonly members: readonly (Spread & { readonly member: Person })[];
  readonly all: number;
  /** Blocks with half as many notes again as an even spread has. */
  readonly full: readonly string[];
  /** Blocks with less than half of what an even spread has. */
  readonly few: readonly string[];
  readonly empty: readonly string[];
  /** Activities of two members or more, the most shared first. */
  readonly shared: readonly { readonly stack: Stack; readonly members: number }[];
}

const spread = (counts: readonly number[]): Spread => ({
  counts,
  total: counts.reduce((sum, each) => sum + each, 0),
});

export function patterns(data: Data, blocks: readonly string[]): Patterns {
  const owner = new Map(data.notes.map(({ id, member }) => [id, member]));
  const counts = new Map(data.members.map(({ id }) => [id, blocks.map(() => 0)]));
  for (const { block, notes } of data.stacks)
    for (const note of notes) {
      const row = counts.get(owner.get(note) ?? '');
      const at = blocks.indexOf(block);
      if (row && at >= 0) row[at] = (row[at] ?? 0) + 1;
    }
  const rows = [...counts.values()];
  const team = spread(blocks.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0)));
  const where = (test: (share: number) => boolean): string[] =>
    blocks.filter((_, at) => test(((team.counts[at] ?? 0) * blocks.length) / (team.total || 1)));
  return {
    team,
    members: data.members
      .map((member) => ({ member, ...spread(counts.get(member.id) ?? []) }))
      .filter(({ member, total }) => total > 0 || !member.left),
    all: data.notes.length,
    full: where((share) => share >= 1.5),
    few: where((share) => share > 0 && share < 0.5),
    empty: where((share) => share === 0),
    shared: data.stacks
      .map((stack) => ({ stack, members: new Set(stack.notes.map((id) => owner.get(id))).size }))
      .filter(({ members }) => members > 1)
      .sort((one, other) => other.members - one.members),
  };
}

/** What stands out in one member's spread: where most is, and where nothing is. */
export function standsOut(
  { counts, total }: Spread,
  blocks: readonly string[],
): { most: readonly string[]; none: readonly string[] } {
  const highest = Math.max(...counts);
  const even = highest === Math.min(...counts);
  return {
    most: total === 0 || even ? [] : blocks.filter((_, at) => counts[at] === highest),
    none: total === 0 ? [] : blocks.filter((_, at) => counts[at] === 0),
  };
}

/** Numbers only: how many notes lie in each block, wait, and how much was agreed. */
export const resultOf = (data: Data, blocks: readonly string[]): unknown => {
  const { counts } = patterns(data, blocks).team;
  return {
    notes: data.notes.length,
    waiting: waitingNotes(data).length,
    blocks: blocks.map((block, at) => ({ block, notes: counts[at] ?? 0 })),
    agreements: data.agreements.filter(isWritten).length,
  };
};

/** Whether the session has come to its end: every note in a block, and something agreed. */
export const isDone = (data: Data): boolean =>
  data.notes.length > 0 && waitingNotes(data).length === 0 && data.agreements.some(isWritten);
