import {
  type FamilyData,
  indexOf,
  membersOf,
  unionsOf,
} from '../../kits/family/family-data.model.js';
import { familyFacts } from '../../kits/family/family-facts.model.js';
import { addMember, linkPerson, nameOfMember } from '../../kits/family/family.model.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import { isAnalysisEmpty } from '../../kits/circle/analysis.model.js';
import { isCardEmpty } from '../../kits/circle/card.model.js';
import { initials } from '../../kits/network/network-names.model.js';
import { addAlter, editCentre } from '../../kits/network/network.model.js';

/** What people make with it: the family, in a file that other tools have a part in. */
export type FamilyGenogramData = CircleData;

/** What the page gets with `share="result"`: numbers alone. */
export interface FamilyGenogramResult {
  readonly members: number;
  readonly unions: number;
  readonly generations: number;
  readonly inNetwork: number;
}

export function resultOf(data: CircleData): FamilyGenogramResult {
  const { members, unions, generations, inNetwork } = familyFacts(data);
  return { members, unions, generations, inNetwork: inNetwork.length };
}

/** Whether there is someone whom it is about, and two who are or were together. */
export const isDrawn = (data: CircleData): boolean => !!indexOf(data) && unionsOf(data).length > 0;

/** Begins with whom it is about: who is first in the centre of the network, under the name typed. */
export function begin<Data extends FamilyData>(data: Data, name: string): Data {
  const [centre] = data.centres;
  const named = editCentre(data, centre!.id, { name: name.trim() });
  const more = addMember(named);
  return more === named ? data : linkPerson(more, membersOf(more).at(-1)!.id, centre!.id);
}

/** Puts someone of the family in the network; who has no name, or is there already, not. */
export function toNetwork<Data extends FamilyData>(data: Data, id: string, group: string): Data {
  const member = membersOf(data).find((each) => each.id === id);
  if (!member?.name || member.person) return data;
  const next = addAlter(data, { name: member.name, group });
  return next === data ? data : linkPerson(next, id, next.alters.at(-1)!.id);
}

/** People of the network, the centre among them, who are nobody of the family yet. */
export function notInFamily(data: FamilyData): { readonly id: string; readonly name: string }[] {
  const linked = new Set(membersOf(data).map(({ person }) => person));
  return [...data.centres, ...data.alters].filter(({ id }) => !linked.has(id));
}

/** What else the file holds. */
export const besidesIn = (data: CircleData): ('network' | 'card')[] => [
  ...(data.alters.length || data.activities.length || data.note || !isAnalysisEmpty(data)
    ? (['network'] as const)
    : []),
  ...(isCardEmpty(data.card) ? [] : (['card'] as const)),
];

/**
 * Names as they are shown: as typed, or initials, of which those that someone had earlier in the list get a
 * number; `nameless` for who has none, with a number where there are more of them.
 */
export function namesOf(
  data: FamilyData,
  hidden: boolean,
  nameless: string,
  centreName: (kind: string) => string,
): ReadonlyMap<string, string> {
  const given = new Map<string, number>();
  return new Map(
    membersOf(data).map((member) => {
      const kind = data.centres.find(({ id }) => id === member.person)?.kind;
      const typed = nameOfMember(data, member);
      const name = typed ? (hidden ? initials(typed) : typed) : kind ? centreName(kind) : nameless;
      if (typed && !hidden) return [member.id, name];
      const count = (given.get(name) ?? 0) + 1;
      given.set(name, count);
      return [member.id, count > 1 ? `${name} ${count}` : name];
    }),
  );
}

/** Everyone, with the name that is typed; `''` where there is none. */
export const namedMembers = (data: FamilyData): { readonly id: string; readonly name: string }[] =>
  membersOf(data).map((member) => ({ id: member.id, name: nameOfMember(data, member) }));

/**
 * Who of an earlier moment is who of a later one: who has the same id and name; else whose name stands once
 * at each; else who has the same id in a file of which most ids still say the same.
 */
export function sameMembers(before: FamilyData, after: FamilyData): ReadonlyMap<string, string> {
  const [then, now] = [namedMembers(before), namedMembers(after)];
  const pairs = new Map<string, string>();
  const left = new Set(now.map(({ id }) => id));
  const pair = (old: string, id: string | undefined): void => {
    if (pairs.has(old) || !id || !left.has(id)) return;
    pairs.set(old, id);
    left.delete(id);
  };
  for (const { id, name } of then)
    pair(id, now.find((each) => each.id === id && each.name === name)?.id);
  const isOneFile = pairs.size * 2 >= Math.min(then.length, now.length);
  const once = (all: readonly { readonly name: string }[], name: string): boolean =>
    !!name && all.filter((each) => each.name === name).length === 1;
  for (const { id, name } of then)
    if (once(then, name) && once(now, name)) pair(id, now.find((each) => each.name === name)?.id);
  if (isOneFile) for (const { id } of then) pair(id, now.find((each) => each.id === id)?.id);
  return pairs;
}
