import {
  type ChildLink,
  type FamilyData,
  type FamilyUnion,
  memberOf,
  MOST_CHILDREN,
  unionOf,
  unionsOf,
} from './family-data.model.js';
import { ancestorsOf, parentUnions } from './family-kin.model.js';
import {
  birthsOf,
  changeUnion,
  childFrom,
  childrenWithout,
  inOrder,
  saying,
  withUnions,
} from './family-things.model.js';

/** How someone is a child of a union. */
export interface ChildFields {
  readonly link?: ChildLink;
  /** Whether they were born together with the child before. */
  readonly twin?: boolean;
}

/** Why someone cannot be a child of a union. */
export type ChildRefusal = 'unknown' | 'there' | 'ancestor' | 'birth' | 'full';

/** Why someone cannot be a child of a union; `undefined` where they can. */
export function childRefusal(
  data: FamilyData,
  id: string,
  member: string,
  link: ChildLink = 'birth',
): ChildRefusal | undefined {
  const union = unionOf(data, id);
  const unions = unionsOf(data);
  if (!union || !memberOf(data, member)) return 'unknown';
  if (union.children.some((each) => each.member === member)) return 'there';
  if (union.partners.some((each) => each === member || ancestorsOf(unions, each).has(member)))
    return 'ancestor';
  if (link === 'birth' && isBorn(unions, member)) return 'birth';
  return union.children.length >= MOST_CHILDREN ? 'full' : undefined;
}

/** Whether it is known of what union someone was born. */
const isBorn = (unions: readonly FamilyUnion[], id: string): boolean =>
  parentUnions(unions, id).some(({ children }) =>
    children.some(({ member, link }) => member === id && link === 'birth'),
  );

/** Adds the youngest child of a union. See {@link childRefusal} for when it cannot be. */
export function addChild<Data extends FamilyData>(
  data: Data,
  id: string,
  member: string,
  { link = 'birth', twin = false }: ChildFields = {},
): Data {
  if (childRefusal(data, id, member, link)) return data;
  const { children } = unionOf(data, id)!;
  const added = childFrom(member, link, twin && children.length > 0);
  return changeUnion(data, id, { children: [...children, added] });
}

/** Says how someone came into a union, or whether they were born with the child before. */
export function editChild<Data extends FamilyData>(
  data: Data,
  id: string,
  member: string,
  fields: ChildFields,
): Data {
  const { children = [] } = unionOf(data, id) ?? {};
  const at = children.findIndex((each) => each.member === member);
  const old = children[at];
  if (!old) return data;
  const { link = old.link, twin = old.twin ?? false } = fields;
  if (link === 'birth' && old.link !== 'birth' && isBorn(unionsOf(data), member)) return data;
  return changeUnion(data, id, {
    children: children.with(at, childFrom(member, link, twin && at > 0)),
  });
}

/** Puts a child one place earlier or later: who were born together stay together. */
export function moveChild<Data extends FamilyData>(
  data: Data,
  id: string,
  member: string,
  by: -1 | 1,
): Data {
  const births = birthsOf(unionOf(data, id)?.children ?? []);
  const at = births.findIndex((each) => each.some((one) => one.member === member));
  const birth = births[at];
  if (!birth) return data;
  const place = birth.findIndex((one) => one.member === member);
  const children = birth[place + by]
    ? inOrder(births.with(at, swapped(birth, place, place + by)))
    : births[at + by]
      ? inOrder(swapped(births, at, at + by))
      : undefined;
  return children ? changeUnion(data, id, { children }) : data;
}

const swapped = <Item>(items: readonly Item[], one: number, other: number): Item[] =>
  items.with(one, items[other]!).with(other, items[one]!);

/** Says that someone is no child of a union; in the family they stay. */
export function unlinkChild<Data extends FamilyData>(data: Data, id: string, member: string): Data {
  const union = unionOf(data, id);
  if (!union?.children.some((each) => each.member === member)) return data;
  const left = { ...union, children: childrenWithout(union.children, member) };
  return withUnions(
    data,
    unionsOf(data).flatMap((each) => (each === union ? saying(left) : each)),
  );
}
