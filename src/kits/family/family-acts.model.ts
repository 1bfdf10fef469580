import { addChild, editChild } from './family-children.model.js';
import { type FamilyData, memberOf, membersOf, unionOf, unionsOf } from './family-data.model.js';
import { homeUnion, ownUnions, parentUnions } from './family-kin.model.js';
import { addMember, addUnion, editUnion, type MemberFields } from './family.model.js';

// What one does from someone: one act each adds a person who is related to them. Of what can be known by
// the act alone no more is said: `kind` is that of a union of which nothing was said. As with every
// operation, what cannot be done gives the same data back, whole.

/** Adds someone, and goes on with them; where that cannot be, or comes to nothing, all is as it was. */
function adding<Data extends FamilyData>(
  data: Data,
  goOn: (next: Data, added: string) => Data,
  fields: MemberFields = {},
): Data {
  const more = addMember(data, fields);
  if (more === data) return data;
  const next = goOn(more, membersOf(more).at(-1)!.id);
  return next === more ? data : next;
}

/**
 * Adds a parent: to the parents of birth while there is one of them, else as the first of them. Who has
 * two gets one who is a foster parent, until more is said.
 */
export const addParent = <Data extends FamilyData>(data: Data, id: string, kind: string): Data =>
  adding(data, (next, added) => {
    if (!memberOf(next, id)) return next;
    const open = parentUnions(unionsOf(next), id).find(({ partners }) => partners.length < 2);
    if (open) return editUnion(next, open.id, { partners: [...open.partners, added] });
    const isBorn = parentUnions(unionsOf(next), id).some(({ children }) =>
      children.some(({ member, link }) => member === id && link === 'birth'),
    );
    const union = addUnion(next, [added], { kind });
    return addChild(union, unionsOf(union).at(-1)!.id, id, { link: isBorn ? 'foster' : 'birth' });
  });

/** Adds a partner, after those who are there. */
export const addPartner = <Data extends FamilyData>(data: Data, id: string, kind: string): Data =>
  adding(data, (next, added) => addUnion(next, [id, added], { kind }));

/** Adds the other of a union of which one is known. */
export const addOther = <Data extends FamilyData>(data: Data, union: string): Data =>
  adding(data, (next, added) => {
    const { partners = [] } = unionOf(next, union) ?? {};
    return partners.length === 1
      ? editUnion(next, union, { partners: [...partners, added] })
      : next;
  });

/**
 * Adds the youngest child of someone: of this union of theirs, else of one with who is not known, which
 * is made where there is none yet.
 */
export const addChildOf = <Data extends FamilyData>(
  data: Data,
  id: string,
  kind: string,
  union?: string,
): Data =>
  adding(data, (next, added) => {
    const own = ownUnions(unionsOf(next), id);
    const of = union ?? own.find(({ partners }) => partners.length === 1)?.id;
    if (of) return own.some((each) => each.id === of) ? addChild(next, of, added) : next;
    const made = addUnion(next, [id], { kind });
    return made === next ? next : addChild(made, unionsOf(made).at(-1)!.id, added);
  });

/** Adds a brother or sister, who is the youngest; without a parent there comes one whom nobody knows. */
export const addSibling = <Data extends FamilyData>(data: Data, id: string, kind: string): Data => {
  const withParent = homeUnion(unionsOf(data), id) ? data : addParent(data, id, kind);
  const home = homeUnion(unionsOf(withParent), id);
  if (!home) return data;
  const { link } = home.children.find(({ member }) => member === id)!;
  const next = adding(withParent, (more, added) => addChild(more, home.id, added));
  if (next === withParent) return data;
  return link === 'birth' ? next : editChild(next, home.id, membersOf(next).at(-1)!.id, { link });
};
