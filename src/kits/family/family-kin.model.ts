import { once } from '../network/network-index.model.js';
import type { FamilyUnion } from './family-data.model.js';

// Who is what to whom: worked out from the unions, never written down.

/** The unions that someone is a partner of, and those that they are a child of, as they were added. */
interface Ties {
  readonly own: ReadonlyMap<string, readonly FamilyUnion[]>;
  readonly from: ReadonlyMap<string, readonly FamilyUnion[]>;
  /** That of birth of who has one. */
  readonly birth: ReadonlyMap<string, FamilyUnion>;
}

const tiesOf = once((unions: readonly FamilyUnion[]): Ties => {
  const own = new Map<string, FamilyUnion[]>();
  const from = new Map<string, FamilyUnion[]>();
  const birth = new Map<string, FamilyUnion>();
  const put = (map: Map<string, FamilyUnion[]>, id: string, union: FamilyUnion): void => {
    const there = map.get(id);
    if (there) there.push(union);
    else map.set(id, [union]);
  };
  for (const union of unions) {
    for (const id of union.partners) put(own, id, union);
    for (const { member, link } of union.children) {
      put(from, member, union);
      if (link === 'birth' && !birth.has(member)) birth.set(member, union);
    }
  }
  return { own, from, birth };
});

const none: readonly FamilyUnion[] = [];

export const ownUnions = (unions: readonly FamilyUnion[], id: string): readonly FamilyUnion[] =>
  tiesOf(unions).own.get(id) ?? none;

/** The unions that someone is a child of: of birth, of adoption, of foster care. */
export const parentUnions = (unions: readonly FamilyUnion[], id: string): readonly FamilyUnion[] =>
  tiesOf(unions).from.get(id) ?? none;

/** The union under which someone is drawn: that of birth, else the first. */
export const homeUnion = (unions: readonly FamilyUnion[], id: string): FamilyUnion | undefined => {
  const { birth, from } = tiesOf(unions);
  return birth.get(id) ?? from.get(id)?.[0];
};

/** Who is the other of a union; `undefined` where nobody is known. */
export const otherPartner = ({ partners }: FamilyUnion, id: string): string | undefined =>
  partners.find((each) => each !== id);

export const partnersOf = (unions: readonly FamilyUnion[], id: string): string[] => [
  ...new Set(ownUnions(unions, id).flatMap((union) => otherPartner(union, id) ?? [])),
];

export const parentsOf = (unions: readonly FamilyUnion[], id: string): string[] => [
  ...new Set(parentUnions(unions, id).flatMap(({ partners }) => partners)),
];

export const childrenOf = (unions: readonly FamilyUnion[], id: string): string[] => [
  ...new Set(ownUnions(unions, id).flatMap(({ children }) => children.map(({ member }) => member))),
];

/** Everyone who can be come to from someone, without them unless they are come to again. */
function reached(id: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const one of next(at))
      if (!found.has(one)) {
        found.add(one);
        open.push(one);
      }
  return found;
}

export const ancestorsOf = (unions: readonly FamilyUnion[], id: string): Set<string> =>
  reached(id, (at) => parentsOf(unions, at));

export const descendantsOf = (unions: readonly FamilyUnion[], id: string): Set<string> =>
  reached(id, (at) => childrenOf(unions, at));

/** Brothers and sisters: children of the same union. */
export const siblingsOf = (unions: readonly FamilyUnion[], id: string): string[] => [
  ...new Set(
    parentUnions(unions, id).flatMap(({ children }) =>
      children.map(({ member }) => member).filter((each) => each !== id),
    ),
  ),
];

/** Half-brothers and half-sisters: who has a parent in common, and no union. */
export function halfSiblingsOf(unions: readonly FamilyUnion[], id: string): string[] {
  const whole = new Set([id, ...siblingsOf(unions, id)]);
  const all = parentsOf(unions, id).flatMap((parent) => childrenOf(unions, parent));
  return [...new Set(all)].filter((each) => !whole.has(each));
}

/** Stepbrothers and stepsisters: children of who is or was with a parent, without a parent in common. */
export function stepSiblingsOf(unions: readonly FamilyUnion[], id: string): string[] {
  const parents = parentsOf(unions, id);
  const near = new Set([id, ...siblingsOf(unions, id), ...halfSiblingsOf(unions, id)]);
  const all = parents
    .flatMap((parent) => partnersOf(unions, parent))
    .filter((partner) => !parents.includes(partner))
    .flatMap((partner) => childrenOf(unions, partner));
  return [...new Set(all)].filter((each) => !near.has(each));
}
