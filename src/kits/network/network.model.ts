import { change, add, asSet, asTyped, put, without } from './network-things.model.js';
import {
  type Alter,
  type Centre,
  type CentreKind,
  type GroupKind,
  MOST_ALTERS,
  MOST_CENTRES,
  MOST_SUPPORTS,
  MOST_TIES,
  NAME_LENGTH,
  type NetworkData,
  type Ring,
  RINGS,
  SLOTS,
  type Tie,
} from './network-data.model.js';
import type { Group } from './network-choices.schema.js';

// Every operation is pure and takes anything: what cannot be done gives the same data back. Things
// come out in one form (fields in one order, sets sorted, nothing that was not said), so that the
// same steps make the same document whatever they were taken with.

/** What one says of a person; the rest keeps what it has. `undefined` or `''` unsays a choice. */
export type AlterFields = Partial<Omit<Alter, 'id'>>;

/** Where a person stands in the picture. Another group without a slot lets the layout find one. */
export type AlterPlace = Pick<AlterFields, 'group' | 'ring' | 'slot'>;

export const centreOf = (data: NetworkData, id: string): Centre | undefined =>
  data.centres.find((each) => each.id === id);

export const alterOf = (data: NetworkData, id: string): Alter | undefined =>
  data.alters.find((each) => each.id === id);

/** A person of the network or the centre. */
export const personOf = (data: NetworkData, id: string): Alter | Centre | undefined =>
  alterOf(data, id) ?? centreOf(data, id);

// The centre

export const addCentre = <Data extends NetworkData>(
  data: Data,
  kind: CentreKind,
  name = '',
): Data =>
  add(data, 'centres', MOST_CENTRES, (id) => ({ id, name: asTyped(name, NAME_LENGTH), kind }));

export const editCentre = <Data extends NetworkData>(
  data: Data,
  id: string,
  fields: Partial<Omit<Centre, 'id'>>,
): Data =>
  put(data, {
    centres: change(data.centres, id, (old) => ({
      id,
      name: asTyped(fields.name ?? old.name, NAME_LENGTH),
      kind: fields.kind ?? old.kind,
    })),
  });

/** Takes someone out of the centre, with their part in activities; the last one stays. */
export function removeCentre<Data extends NetworkData>(data: Data, id: string): Data {
  if (data.centres.length < 2 || !centreOf(data, id)) return data;
  const centres = without(data.centres, id);
  const known = centres.map((each) => each.id);
  return {
    ...data,
    centres,
    alters: data.alters.map((each) =>
      each.centres.includes(id) ? { ...each, centres: someCentres(each.centres, known) } : each,
    ),
    activities: withoutPerson(data, id),
  };
}

/** All of them is the same as none in particular. */
function someCentres(ids: readonly string[], known: readonly string[]): string[] {
  const some = asSet(ids.filter((id) => known.includes(id)));
  return some.length === known.length ? [] : some;
}

// Persons

/** The one form of a person; fields that say nothing are left out. */
function alterFrom(data: NetworkData, fields: Omit<Alter, 'name'> & { name: string }): Alter {
  const { slot, distance, frequency, quality } = fields;
  return {
    id: fields.id,
    name: fields.name,
    group: fields.group,
    ring: RINGS.includes(fields.ring) ? fields.ring : 2,
    ...(slot && Number.isInteger(slot) && slot > 0 && slot <= SLOTS ? { slot } : {}),
    ...(distance ? { distance } : {}),
    ...(frequency ? { frequency } : {}),
    ...(quality ? { quality } : {}),
    formal: fields.formal,
    firstContact: fields.firstContact,
    gives: asSet(fields.gives).slice(0, MOST_SUPPORTS),
    gets: asSet(fields.gets).slice(0, MOST_SUPPORTS),
    centres: someCentres(
      fields.centres,
      data.centres.map(({ id }) => id),
    ),
  };
}

/** Adds a person, who needs a name and a group; without more: middle ring, informal. */
export function addAlter<Data extends NetworkData>(
  data: Data,
  fields: AlterFields & Pick<Alter, 'name' | 'group'>,
): Data {
  // Each accent in one sign with its letter, so that one name is one text.
  const name = asTyped(fields.name.normalize('NFC'), NAME_LENGTH);
  if (!name) return data;
  return add(data, 'alters', MOST_ALTERS, (id) =>
    alterFrom(data, {
      ring: 2,
      formal: false,
      firstContact: false,
      gives: [],
      gets: [],
      centres: [],
      ...fields,
      id,
      name,
    }),
  );
}

/** Says more of a person, or something else; a name of nothing leaves the old one. */
export const editAlter = <Data extends NetworkData>(
  data: Data,
  id: string,
  fields: AlterFields,
): Data =>
  put(data, {
    alters: change(data.alters, id, (old) => {
      const elsewhere = fields.group !== undefined && fields.group !== old.group;
      return alterFrom(data, {
        ...old,
        ...(elsewhere ? { slot: undefined } : {}),
        ...fields,
        id,
        name: asTyped(fields.name ?? '', NAME_LENGTH) || old.name,
      });
    }),
  });

/** Moves a person to another sector, ring or slot; drag, arrow keys and buttons all end here. */
export const moveAlter = <Data extends NetworkData>(
  data: Data,
  id: string,
  { group, ring, slot }: AlterPlace,
): Data =>
  editAlter(data, id, {
    ...(group ? { group } : {}),
    ...(ring ? { ring } : {}),
    ...(slot ? { slot } : {}),
  });

/** Lets the layout find a place within the same sector and ring. */
export const unplaceAlter = <Data extends NetworkData>(data: Data, id: string): Data =>
  editAlter(data, id, { slot: undefined });

/** Takes a person out, with their ties and their part in activities. */
export function removeAlter<Data extends NetworkData>(data: Data, id: string): Data {
  const alters = without(data.alters, id);
  if (alters === data.alters) return data;
  const ties = data.ties.filter(({ a, b }) => a !== id && b !== id);
  return { ...data, alters, ties, activities: withoutPerson(data, id) };
}

const withoutPerson = (data: NetworkData, id: string): NetworkData['activities'] =>
  data.activities.map((each) => {
    const { by, interest } = each;
    if (!by.includes(id) && !interest.includes(id)) return each;
    const rest = (ids: readonly string[]): string[] => ids.filter((one) => one !== id);
    return { ...each, by: rest(by), interest: rest(interest) };
  });

// Ties

const joins = ({ a, b }: Tie, one: string, other: string): boolean =>
  (a === one && b === other) || (a === other && b === one);

export const tieBetween = (data: NetworkData, one: string, other: string): Tie | undefined =>
  data.ties.find((tie) => joins(tie, one, other));

/** A person's ties, in the order in which they were made. */
export const tiesOf = (data: NetworkData, id: string): Tie[] =>
  data.ties.filter(({ a, b }) => a === id || b === id);

/** Who is at the other end of a tie. */
export const otherEnd = ({ a, b }: Tie, id: string): string => (a === id ? b : a);

const tieFrom = (id: string, ends: readonly string[], quality: string | undefined): Tie => {
  const [a, b] = [...ends].sort() as [string, string];
  return { id, a, b, ...(quality ? { quality } : {}) };
};

/** Says that two persons of the network are in contact; two persons have one tie. */
export function addTie<Data extends NetworkData>(
  data: Data,
  one: string,
  other: string,
  quality?: string,
): Data {
  const known = alterOf(data, one) && alterOf(data, other);
  if (!known || one === other || tieBetween(data, one, other)) return data;
  return add(data, 'ties', MOST_TIES, (id) => tieFrom(id, [one, other], quality));
}

export const editTie = <Data extends NetworkData>(
  data: Data,
  id: string,
  { quality }: Pick<Tie, 'quality'>,
): Data => put(data, { ties: change(data.ties, id, ({ a, b }) => tieFrom(id, [a, b], quality)) });

export const removeTie = <Data extends NetworkData>(data: Data, id: string): Data =>
  put(data, { ties: without(data.ties, id) });

// Asked of a network

/** Those in the centre that a person is in contact with. */
export const centresOf = (data: NetworkData, { centres }: Alter): readonly Centre[] =>
  centres.length ? data.centres.filter(({ id }) => centres.includes(id)) : data.centres;

/** The persons of a sector and ring, in the order in which they were added. */
export const altersAt = (data: NetworkData, group: string, ring: Ring): Alter[] =>
  data.alters.filter((each) => each.group === group && each.ring === ring);

/** What sort of person someone is: paid or trained care, else as their group is. */
export const kindOf = ({ group, formal }: Alter, groups: readonly Group[]): GroupKind => {
  const { kind = 'informal' } = groups.find(({ id }) => id === group) ?? {};
  return formal ? 'formal' : kind === 'formal' ? 'informal' : kind;
};
