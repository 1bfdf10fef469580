import * as fc from 'fast-check';
import type { CircleData } from '../../src/kits/circle/circle-data.model.js';
import { addChild } from '../../src/kits/family/family-children.model.js';
import {
  type ChildLink,
  indexOf,
  type Member,
  membersOf,
  SIGNS,
  unionsOf,
} from '../../src/kits/family/family-data.model.js';
import {
  type FamilyLayout,
  layOutFamily,
  type PlacedMember,
} from '../../src/kits/family/family-layout.model.js';
import {
  addMember,
  addUnion,
  linkPerson,
  type MemberFields,
  nameOfMember,
} from '../../src/kits/family/family.model.js';
import { homeUnion } from '../../src/kits/family/family-kin.model.js';
import { emptyNetwork } from '../../src/kits/network/network-data.model.js';
import { addAlter, editCentre } from '../../src/kits/network/network.model.js';

/** A family as one would say it: who there is, who were together, and their children: ~ adopted, * a twin. */
export function familyOf(
  people: Record<string, MemberFields>,
  unions: [partners: string, kind: string, children?: string][],
  start: CircleData = emptyNetwork,
): CircleData {
  let data = start;
  for (const [name, fields] of Object.entries(people)) data = addMember(data, { name, ...fields });
  const idOf = (name: string): string =>
    membersOf(data)[Object.keys(people).indexOf(name.replace(/^[~*]/, ''))]!.id;
  for (const [partners, kind, children] of unions) {
    data = addUnion(data, partners.split(' ').map(idOf), { kind });
    const { id } = unionsOf(data).at(-1)!;
    for (const child of children?.split(' ') ?? [])
      data = addChild(data, id, idOf(child), {
        link: child.startsWith('~') ? 'adopted' : 'birth',
        twin: child.startsWith('*'),
      });
  }
  return data;
}

/** The family of Jan, who has been with Els since his wife An died; three of them are in his network. */
export function familyJ(): CircleData {
  let network: CircleData = editCentre(emptyNetwork, 'c1', { name: 'Jan' });
  for (const name of ['Bert', 'Carla', 'Els'])
    network = addAlter(network, { name, group: 'family' });
  const data = familyOf(
    {
      Jan: { sign: 'square', born: 1938 },
      An: { sign: 'circle', died: 2019 },
      Els: { sign: 'circle' },
      'N.N.': { name: '' },
      Bert: { sign: 'square', born: 1962 },
      Carla: { sign: 'circle', born: 1964 },
      Dirk: { sign: 'square', born: 1967, died: 1970 },
      Frank: { sign: 'square', born: 1970 },
      Gerda: { sign: 'circle' },
      Hugo: { sign: 'square' },
      Vader: { sign: 'square', died: true },
      Moeder: { sign: 'circle', died: true },
      Kees: { sign: 'square', born: 1941 },
    },
    [
      ['Jan An', 'married', 'Bert Carla Dirk'],
      ['Jan Els', 'together'],
      ['Els N.N.', 'divorced', 'Frank'],
      ['Carla Gerda', 'married', '~Hugo'],
      ['Vader Moeder', 'married', 'Jan Kees'],
    ],
    network,
  );
  const link = (now: CircleData, name: string, person: string): CircleData =>
    linkPerson(now, membersOf(now).find((each) => each.name === name)!.id, person);
  return network.alters.reduce((now, { id, name }) => link(now, name, id), link(data, 'Jan', 'c1'));
}

/** Four who were together two by two, each two with a child; Tom is who it is about. */
export const petersFamily = (): CircleData =>
  familyOf({ Tom: {}, Mary: {}, Peter: {}, Rosa: {}, Ann: {}, Ben: {}, Cor: {} }, [
    ['Peter Mary', 'divorced', 'Ann'],
    ['Mary Tom', 'divorced', 'Ben'],
    ['Tom Rosa', 'married', 'Cor'],
  ]);

export const calledIn =
  (data: CircleData) =>
  (member: Member): string =>
    nameOfMember(data, member) || 'N.N.';

export const drawn = (data: CircleData): FamilyLayout =>
  layOutFamily(membersOf(data), unionsOf(data), indexOf(data)?.id, (member) => [
    calledIn(data)(member),
    ...(member.born ? [String(member.born)] : []),
  ]);

/** Names of a row from the left. */
export const rowNames = (data: CircleData, row: number): string[] =>
  inRow(drawn(data), row).map(({ id }) =>
    calledIn(data)(membersOf(data).find((each) => each.id === id)!),
  );

export const inRow = ({ members }: FamilyLayout, row: number): PlacedMember[] =>
  members.filter((each) => each.row === row).sort((one, other) => one.x - other.x);

/** How often lines of two unions cross. */
export function crossingsIn({ lines }: FamilyLayout): number {
  const parts = lines.flatMap(({ union, points }) =>
    points.slice(1).map((to, at) => ({ union, from: points[at]!, to })),
  );
  type Part = (typeof parts)[number];
  const side = ({ from, to }: Part, [x, y]: readonly [number, number]): number => {
    const area = (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
    return Math.abs(area) < 1e-6 ? 0 : Math.sign(area);
  };
  const cross = (one: Part, other: Part): boolean =>
    side(one, other.from) * side(one, other.to) < 0 &&
    side(other, one.from) * side(other, one.to) < 0;
  return parts.reduce(
    (sum, one, at) =>
      sum +
      parts.slice(at + 1).filter((other) => other.union !== one.union && cross(one, other)).length,
    0,
  );
}

/** Siblings as they are drawn: those of one union, in its order. */
export const siblingsDrawn = (data: CircleData): string[][] =>
  unionsOf(data).map((union) =>
    union.children
      .map(({ member }) => member)
      .filter((id) => homeUnion(unionsOf(data), id) === union),
  );

const aStep = fc.record({
  what: fc.constantFrom('partner', 'child', 'child', 'child', 'parents', 'link', 'join'),
  who: fc.nat(),
  other: fc.nat(),
  link: fc.constantFrom<ChildLink>('birth', 'birth', 'birth', 'adopted', 'foster'),
  twin: fc.boolean(),
  name: fc.constantFrom('Jan', 'Anna', 'Wilhelmina van den Broek-Westerhuis', 'Bo', ''),
  sign: fc.constantFrom(...SIGNS),
});

/**
 * A family of so many: partners, children and parents of anyone; with `tangled` also unions and children
 * between those who are there already, as cousins who marry.
 */
export const aFamily = (
  size: { min: number; max: number },
  { tangled = false } = {},
): fc.Arbitrary<CircleData> =>
  fc
    .tuple(
      fc.integer(size),
      fc.array(aStep, { minLength: size.max * 4, maxLength: size.max * 4, size: 'max' }),
    )
    .map(([count, steps]) => {
      let data: CircleData = addMember(emptyNetwork, { name: 'Index' });
      const at = (number: number): string => membersOf(data)[number % membersOf(data).length]!.id;
      const newest = (): string => membersOf(data).at(-1)!.id;
      for (const { what, who, other, link, twin, name, sign } of steps) {
        const isFull = membersOf(data).length >= count;
        const id = at(who);
        const own = unionsOf(data).filter(({ partners }) => partners.includes(id));
        const union = own[other % (own.length || 1)];
        if (what === 'join' || what === 'link') {
          if (!tangled) continue;
          if (what === 'join') data = addUnion(data, [id, at(other)], { kind: 'married' });
          else if (union) data = addChild(data, union.id, at(who + other), { link });
          continue;
        }
        if (isFull) continue;
        if (what === 'partner' && own.length < 4) {
          data = addMember(data, { name, sign });
          data = addUnion(data, other % 6 ? [id, newest()] : [id], { kind: 'married' });
        } else if (what === 'child' && union) {
          data = addMember(data, { name, sign });
          data = addChild(data, union.id, newest(), { link, twin: twin && other % 5 === 0 });
        } else if (what === 'parents' && !homeUnion(unionsOf(data), id)) {
          data = addMember(addMember(data, { name, sign }), { name });
          const [one, two] = membersOf(data).slice(-2);
          data = addUnion(data, [one!.id, two!.id], { kind: 'married' });
          data = addChild(data, unionsOf(data).at(-1)!.id, id);
        }
      }
      while (membersOf(data).length < size.min) {
        data = addMember(data, { name: 'Kind' });
        const union = unionsOf(data)[0];
        data = union
          ? addChild(data, union.id, newest())
          : addUnion(data, [at(0), newest()], { kind: 'x' });
      }
      return data;
    });
