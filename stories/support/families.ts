import type { FamilyGenogramData } from '../../src/index.js';
import { nobody } from './networks.js';

type Member = NonNullable<FamilyGenogramData['members']>[number];
type Union = NonNullable<FamilyGenogramData['unions']>[number];

const member = (at: number, sign: Member['sign'], more: Partial<Member> = {}): Member => ({
  id: `m${at}`,
  sign,
  ...more,
});
const born = (...members: number[]): Union['children'] =>
  members.map((at) => ({ member: `m${at}`, link: 'birth' }));
const relative = (
  at: number,
  name: string,
  more: object = {},
): FamilyGenogramData['alters'][number] => ({
  id: `p${at}`,
  name,
  group: 'family',
  ring: 1,
  formal: false,
  firstContact: false,
  gives: [],
  gets: [],
  centres: [],
  ...more,
});

/** Jan, his late wife An and their children; Els, with whom he is now, and her son; Kees, his brother. */
export const familyOfJan: FamilyGenogramData = {
  ...nobody,
  issued: 30,
  centres: [{ id: 'c1', name: 'Jan', kind: 'client' }],
  alters: [
    relative(2, 'Bert'),
    relative(3, 'Carla', { gives: ['practical'], firstContact: true }),
    relative(4, 'Els', { gives: ['company'] }),
  ],
  members: [
    member(5, 'square', { person: 'c1', born: 1938 }),
    member(6, 'circle', { name: 'An', died: 2019 }),
    member(7, 'circle', { person: 'p4' }),
    member(8, 'open'),
    member(9, 'square', { person: 'p2', born: 1962 }),
    member(10, 'circle', { person: 'p3', born: 1964 }),
    member(11, 'square', { name: 'Dirk', born: 1967, died: 1970 }),
    member(12, 'square', { name: 'Frank', born: 1970, note: 'Woont in Canada, belt op zondag.' }),
    member(13, 'circle', { name: 'Gerda' }),
    member(14, 'square', { name: 'Hugo' }),
    member(15, 'square', { name: 'Vader', died: true }),
    member(16, 'circle', { name: 'Moeder', died: true }),
    member(17, 'square', { name: 'Kees', born: 1941 }),
  ],
  unions: [
    { id: 'u18', partners: ['m5', 'm6'], kind: 'married', children: born(9, 10, 11) },
    { id: 'u19', partners: ['m5', 'm7'], kind: 'together', since: 2021, children: [] },
    { id: 'u20', partners: ['m7', 'm8'], kind: 'divorced', children: born(12) },
    {
      id: 'u21',
      partners: ['m10', 'm13'],
      kind: 'married',
      children: [{ member: 'm14', link: 'adopted' }],
    },
    { id: 'u22', partners: ['m15', 'm16'], kind: 'married', children: born(5, 17) },
  ],
};

/** Of so many: couples with four children, of whom the eldest two go on in the same way. */
export function largeFamily(size: number): FamilyGenogramData {
  const names = ['Anna de Vries', 'Bas', 'Mevrouw Van den Broek', 'Cem Yıldız', 'Oma Ri', 'Jan'];
  const members: Member[] = [member(1, 'circle', { name: 'Opoe', born: 1901, died: 1990 })];
  const unions: Union[] = [];
  for (let at = 0; members.length < size; at++) {
    const add = (year: number): number => {
      const { length } = members;
      members.push(
        member(length + 1, length % 2 ? 'square' : 'circle', {
          name: names[length % names.length]!,
          born: year,
        }),
      );
      return length + 1;
    };
    const from = at ? ((at - 1) % 2) + 1 + Math.floor((at - 1) / 2) * 5 + 2 : 1;
    const year = (members[from - 1]?.born ?? 1900) + 1;
    const partner = add(year);
    const children = Array.from({ length: Math.min(4, size - members.length) }, (_, place) =>
      add(year + 24 + place),
    );
    unions.push({
      id: `u${100 + at}`,
      partners: [`m${from}`, `m${partner}`],
      kind: ['married', 'divorced', 'together'][at % 3]!,
      children: born(...children),
    });
  }
  return { ...nobody, issued: 500, members, unions };
}
