import { asTyped, change, nextNumber, without } from '../network/network-things.model.js';
import { NAME_LENGTH, NOTE_LENGTH } from '../network/network-data.model.js';
import { alterOf, editAlter, editCentre, personOf } from '../network/network.model.js';
import {
  type FamilyData,
  type FamilyUnion,
  type Member,
  memberOf,
  membersOf,
  MOST_MEMBERS,
  MOST_UNIONS,
  SIGNS,
  type UnionChild,
  unionOf,
  unionsOf,
} from './family-data.model.js';
import { ancestorsOf } from './family-kin.model.js';
import {
  changeUnion,
  childrenWithout,
  isYear,
  put,
  saying,
  unionFrom,
  withMembers,
  withUnions,
} from './family-things.model.js';

// As in the network: every operation is pure and takes anything, and what cannot be done gives the
// same data back. A list that becomes empty is left out.

/** What one says of a member; the rest keeps what it has. `undefined` or `''` unsays it. */
export type MemberFields = Partial<Omit<Member, 'id' | 'person'>>;

/** What one says of a union. */
export type UnionFields = Partial<Pick<FamilyUnion, 'kind' | 'since' | 'partners'>>;

// Members

/** The one form of a member; fields that say nothing are left out. */
function memberFrom({ id, person, name, sign, born, died, note }: Member): Member {
  const called = person ? '' : asTyped((name ?? '').normalize('NFC'), NAME_LENGTH);
  const noted = asTyped(note ?? '', NOTE_LENGTH);
  return {
    id,
    ...(person ? { person } : {}),
    ...(called ? { name: called } : {}),
    sign: SIGNS.includes(sign) ? sign : 'open',
    ...(isYear(born) ? { born } : {}),
    ...(died === true || isYear(died) ? { died } : {}),
    ...(noted ? { note: noted } : {}),
  };
}

/** What someone is called; `''` where nobody knows, or the word for a client or carer will do. */
export const nameOfMember = (data: FamilyData, { person, name = '' }: Member): string =>
  person ? (personOf(data, person)?.name ?? '') : name;

/** Adds someone, who is nobody's relative yet; without more they have no name, and an open sign. */
export function addMember<Data extends FamilyData>(data: Data, fields: MemberFields = {}): Data {
  const members = membersOf(data);
  const issued = nextNumber(data, members);
  if (members.length >= MOST_MEMBERS || issued === undefined) return data;
  const added = memberFrom({ sign: 'open', ...fields, id: `m${issued}` });
  return withMembers({ ...data, issued }, [...members, added]);
}

/**
 * Says more of a member, or something else. Who is in the network, too, is called there as they are
 * here: that name is changed, and a name of nothing leaves that of a person as it was.
 */
export function editMember<Data extends FamilyData>(
  data: Data,
  id: string,
  fields: MemberFields,
): Data {
  const { person } = memberOf(data, id) ?? {};
  const next = withMembers(
    data,
    change(membersOf(data) as Member[], id, (old) =>
      memberFrom({ ...old, ...fields, id, person: old.person }),
    ),
  );
  if (!person || fields.name === undefined) return next;
  const { name } = fields;
  return alterOf(next, person)
    ? editAlter(next, person, { name: name.normalize('NFC') })
    : editCentre(next, person, { name: name.normalize('NFC') });
}

/**
 * Says who someone is in the network or its centre: they have their name from there. With `undefined`
 * they have a name of their own again. One person is one member.
 */
export function linkPerson<Data extends FamilyData>(
  data: Data,
  id: string,
  person: string | undefined,
): Data {
  const members = membersOf(data);
  if (person && (!personOf(data, person) || members.some((each) => each.person === person)))
    return data;
  return withMembers(
    data,
    change(members as Member[], id, (old) =>
      memberFrom({ ...old, person, name: person ? '' : nameOfMember(data, old) }),
    ),
  );
}

/** Who leaves the network stays in the family, under the name that they have. */
export const keepNamed = <Data extends FamilyData>(data: Data, person: string): Data => {
  const member = membersOf(data).find((each) => each.person === person);
  return member ? linkPerson(data, member.id, undefined) : data;
};

/** Takes someone out of the family, not out of the network; a union goes with its last partner. */
export function removeMember<Data extends FamilyData>(data: Data, id: string): Data {
  const members = without(membersOf(data) as Member[], id);
  if (members === membersOf(data)) return data;
  const unions = unionsOf(data).flatMap((each) => {
    const isPartner = each.partners.includes(id);
    if (!isPartner && !each.children.some(({ member }) => member === id)) return each;
    return saying({
      ...each,
      partners: each.partners.filter((one) => one !== id),
      children: childrenWithout(each.children, id),
    });
  });
  return put(data, members, unions);
}

// Unions

/** Whether these can be the partners of a union, with these children. */
function canBePartners(
  data: FamilyData,
  partners: readonly string[],
  { id, children }: { readonly id?: string; readonly children: readonly UnionChild[] },
): boolean {
  const [one, other] = partners;
  const unions = unionsOf(data);
  return (
    one !== undefined &&
    partners.length < 3 &&
    one !== other &&
    partners.every((each) => memberOf(data, each)) &&
    // Two have one union.
    !(
      other &&
      unions.some(
        (each) => each.id !== id && each.partners.includes(one) && each.partners.includes(other),
      )
    ) &&
    partners.every((each) => {
      const above = ancestorsOf(unions, each);
      return children.every(({ member }) => member !== each && !above.has(member));
    })
  );
}

/** Says that two are or were together, or that someone has children with who is not known. */
export function addUnion<Data extends FamilyData>(
  data: Data,
  partners: readonly string[],
  { kind, since }: Pick<FamilyUnion, 'kind' | 'since'>,
): Data {
  const unions = unionsOf(data);
  const issued = nextNumber(data, unions);
  if (unions.length >= MOST_UNIONS || issued === undefined) return data;
  if (!canBePartners(data, partners, { children: [] })) return data;
  const added = { id: `u${issued}`, partners: [...partners], kind, since, children: [] };
  return withUnions({ ...data, issued }, [...unions, unionFrom(added)]);
}

/** Says of what kind a union is, since when, or of whom; partners that cannot be leave all as it was. */
export function editUnion<Data extends FamilyData>(
  data: Data,
  id: string,
  fields: UnionFields,
): Data {
  const old = unionOf(data, id);
  if (!old || (fields.partners && !canBePartners(data, fields.partners, old))) return data;
  return changeUnion(data, id, {
    ...fields,
    kind: fields.kind || old.kind,
    partners: [...(fields.partners ?? old.partners)],
  });
}

/** Takes a union away; who was in it stays in the family. */
export const removeUnion = <Data extends FamilyData>(data: Data, id: string): Data =>
  withUnions(data, without(unionsOf(data) as FamilyUnion[], id));
