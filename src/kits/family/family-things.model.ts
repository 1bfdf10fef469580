import { change } from '../network/network-things.model.js';
import {
  type ChildLink,
  type FamilyData,
  type FamilyUnion,
  FIRST_YEAR,
  LAST_YEAR,
  type Member,
  membersOf,
  type UnionChild,
  unionsOf,
} from './family-data.model.js';

// What the operations on members, unions and children share.

export const isYear = (year: unknown): year is number =>
  Number.isInteger(year) && (year as number) >= FIRST_YEAR && (year as number) <= LAST_YEAR;

/** With other lists; the same data when both are the ones it has. */
export function put<Data extends FamilyData>(
  data: Data,
  members: readonly Member[],
  unions: readonly FamilyUnion[],
): Data {
  if (members === membersOf(data) && unions === unionsOf(data)) return data;
  const { members: _members, unions: _unions, ...rest } = data;
  return {
    ...rest,
    ...(members.length && { members }),
    ...(unions.length && { unions }),
  } as unknown as Data;
}

export const withMembers = <Data extends FamilyData>(
  data: Data,
  members: readonly Member[],
): Data => put(data, members, unionsOf(data));
export const withUnions = <Data extends FamilyData>(
  data: Data,
  unions: readonly FamilyUnion[],
): Data => put(data, membersOf(data), unions);

/** One partner and no child say nothing. */
export const saying = (union: FamilyUnion): FamilyUnion | [] =>
  union.partners.length && union.partners.length + union.children.length > 1 ? union : [];

export const unionFrom = ({ id, partners, kind, since, children }: FamilyUnion): FamilyUnion => ({
  id,
  partners,
  kind,
  ...(isYear(since) ? { since } : {}),
  children,
});

export const changeUnion = <Data extends FamilyData>(
  data: Data,
  id: string,
  fields: Partial<Omit<FamilyUnion, 'id'>>,
): Data =>
  withUnions(
    data,
    change(unionsOf(data) as FamilyUnion[], id, (old) => unionFrom({ ...old, ...fields })),
  );

export const childFrom = (member: string, link: ChildLink, twin: boolean): UnionChild => ({
  member,
  link,
  ...(twin ? { twin } : {}),
});

/** Children who were born together, eldest first; most are alone. */
export const birthsOf = (children: readonly UnionChild[]): UnionChild[][] =>
  children.reduce<UnionChild[][]>((births, each) => {
    if (each.twin && births.length) births.at(-1)!.push(each);
    else births.push([each]);
    return births;
  }, []);

export const inOrder = (births: readonly (readonly UnionChild[])[]): UnionChild[] =>
  births.flatMap((each) => each.map(({ member, link }, at) => childFrom(member, link, at > 0)));

export const childrenWithout = (children: readonly UnionChild[], id: string): UnionChild[] =>
  inOrder(birthsOf(children).map((each) => each.filter(({ member }) => member !== id)));
