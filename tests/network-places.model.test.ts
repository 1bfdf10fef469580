import { expect } from '@open-wc/testing';
import { labelFor, widthOf } from '../src/kits/network/network-label.model.js';
import { ELSEWHERE, sectorsOf } from '../src/kits/network/network-sectors.js';
import { layOut, type Layout, type Place } from '../src/kits/network/network-layout.js';
import { nextPlace, placeAt } from '../src/kits/network/network-places.js';
import type { Alter } from '../src/kits/network/network-data.model.js';
import type { Group } from '../src/kits/network/network-choices.schema.js';
import { many, person } from './support/network-things.js';
import { choices } from './support/networks.js';

// Places in the picture and names in it, at the bounds; the laws are in `network-layout.model.test.ts`.

const { groups } = choices;
const TURN = Math.PI * 2;
const look = (alters: readonly Alter[], of: readonly Group[] = groups, centres = 1): Layout =>
  layOut(alters, of, ({ name }) => name, centres);
const round = (number: number): number => Math.round(number * 10) / 10;

describe('a picture', () => {
  const alters = [
    person('p1', { name: 'Anna de Vries', ring: 1 }),
    person('p2', { name: 'Bas', ring: 1, gives: ['a', 'b', 'c'], gets: ['a'] }),
    ...many(9, (at) => person(`p${at + 2}`, { name: `Persoon ${at}` })),
    person('p12', { name: 'Willemijn van den Broek-Westerhuis', group: 'professionals', ring: 3 }),
    person('p13', { name: 'Cem', group: 'friends', ring: 3, slot: 5 }),
    person('p14', { name: 'Dee', group: 'friends', ring: 3, slot: 5, gets: ['a', 'b'] }),
  ];

  it('stays as it was: who looks at it again finds everyone where they were', () => {
    const { centre, radii, persons } = look(alters);
    expect([centre, ...radii.map(round)]).to.deep.equal([46, 241.6, 544.5, 702.9]);
    expect(
      persons.map(({ id, ring, slot, x, y, box }) =>
        [id, ring, slot, ...[x, y, ...box].map(round)].join(' '),
      ),
    ).to.deep.equal([
      'p1 1 6 111.3 -60.4 51.3 -73.4 171.3 -27.4',
      'p2 1 2 160.1 -111.8 118.1 -124.8 202.1 -78.8',
      'p3 2 9 291.9 -78.1 249.9 -91.1 333.9 -45.1',
      'p4 2 4 255.9 -169.2 213.9 -182.2 297.9 -136.2',
      'p5 2 1 272.9 -227.1 230.9 -240.1 314.9 -194.1',
      'p6 2 7 349.1 -141.4 307.1 -154.4 391.1 -108.4',
      'p7 2 12 379.4 -53.8 337.4 -66.8 421.4 -20.8',
      'p8 2 5 371.7 -208.7 329.7 -221.7 413.7 -175.7',
      'p9 2 1 338.7 -279.4 296.7 -292.4 380.7 -246.4',
      'p10 2 9 443.8 -113.5 401.8 -126.5 485.8 -80.5',
      'p11 2 7 461.4 -183.7 419.4 -196.7 503.4 -150.7',
      'p13 3 5 560.9 160.1 536.9 147.1 584.9 193.1',
      'p14 3 5 629.3 180.9 593.3 167.9 665.3 213.9',
      'p12 3 3 -587.7 -209.5 -647.7 -222.5 -527.7 -176.5',
    ]);
  });

  it('of nobody has rings of the least width, round a centre for one or for more', () => {
    expect(look([])).to.deep.include({ centre: 46, radii: [144, 242, 340], persons: [] });
    expect(look([], groups, 2)).to.deep.include({ centre: 64, radii: [162, 260, 358] });
  });

  it('has who was put somewhere there, before those who were not', () => {
    const [put, other] = [person('p2', { slot: 6, ring: 1 }), person('p1', { ring: 1 })];
    const slots = look([other, put]).persons.map(({ id, slot }) => id + slot);
    expect(slots).to.deep.equal(['p26', 'p110']);
  });
});

describe('sectors', () => {
  const group = (id: string, kind: Group['kind'] = 'informal'): Group => ({ id, label: id, kind });

  it('divide the turn, with twice the width for professionals', () => {
    const all = sectorsOf([], [group('a'), group('b', 'formal'), group('c', 'family')]);
    expect(all.map(({ group: of, from, to }) => [of, from / TURN, to / TURN])).to.deep.equal([
      ['a', 0, 0.25],
      ['b', 0.25, 0.75],
      ['c', 0.75, 1],
    ]);
  });

  it('have one more for who is of no group, and only then', () => {
    const at = (of: string) => sectorsOf([person('p1', { group: of })], [group('a')]);
    expect(at('a').map((each) => each.group)).to.deep.equal(['a']);
    expect(at('b').map((each) => each.group)).to.deep.equal(['a', ELSEWHERE]);
    expect(at('b')[1]).to.deep.equal({ group: ELSEWHERE, from: TURN / 2, to: TURN });
  });
});

describe('a place in the picture', () => {
  const quarters: readonly Group[] = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    label: id,
    kind: 'informal',
  }));
  const layout = look([], quarters);
  /** At an angle in degrees, clockwise from the top. */
  const at = (degrees: number, distance: number, of = layout): string => {
    const angle = (degrees / 360) * TURN;
    const place = placeAt(of, Math.sin(angle) * distance, -Math.cos(angle) * distance);
    return place ? `${place.group}${place.ring}.${place.slot}` : '';
  };

  it('is in the ring up to its outer radius', () => {
    expect([45.9, 46.1, 143.9, 144.1, 241.9, 242.1, 339.9, 340.1].map((far) => at(45, far))).to.eql(
      ['', 'a1.7', 'a1.7', 'a2.7', 'a2.7', 'a3.7', 'a3.7', ''],
    );
    expect(placeAt(layout, 144, 0)!.ring, 'exactly on the border').to.equal(1);
    expect(placeAt(layout, 46, 0)!.ring, 'exactly where the centre ends').to.equal(1);
    expect(placeAt(layout, 340, 0)!.ring).to.equal(3);
  });

  it('is in the sector and slot from their own beginning on', () => {
    expect([0, 7.4, 7.6, 89, 91, 180.1, 269, 271, 359].map((degrees) => at(degrees, 100))).to.eql([
      'a1.1',
      'a1.1',
      'a1.2',
      'a1.12',
      'b1.1',
      'c1.1',
      'c1.12',
      'd1.1',
      'd1.12',
    ]);
    expect(placeAt(layout, 100, 0)).to.deep.equal({ group: 'b', ring: 1, slot: 1 });
  });

  it('is none where nobody can be put', () => {
    const strange = look([person('p1', { group: 'martians' })], quarters);
    expect(at(300, 100, strange)).to.equal('');
    expect(at(280, 100, strange)).to.equal('d1.11');
  });

  it('has neighbours up to the ends of its sector and rings', () => {
    const next = (place: Place, direction: Parameters<typeof nextPlace>[2], of = layout) => {
      const found = nextPlace(of, place, direction);
      return found ? `${found.group}${found.ring}.${found.slot}` : '';
    };
    const place = (group: string, ring: Place['ring'], slot: number): Place => ({
      group,
      ring,
      slot,
    });
    expect(next(place('a', 2, 11), 'clockwise')).to.equal('a2.12');
    expect(next(place('a', 2, 12), 'clockwise')).to.equal('b2.1');
    expect(next(place('d', 2, 12), 'clockwise')).to.equal('a2.1');
    expect(next(place('b', 2, 2), 'back')).to.equal('b2.1');
    expect(next(place('b', 2, 1), 'back')).to.equal('a2.12');
    expect(next(place('a', 2, 1), 'back')).to.equal('d2.12');
    expect(next(place('a', 1, 4), 'out')).to.equal('a2.4');
    expect(next(place('a', 2, 4), 'out')).to.equal('a3.4');
    expect(next(place('a', 3, 4), 'out')).to.equal('');
    expect(next(place('a', 3, 4), 'in')).to.equal('a2.4');
    expect(next(place('a', 2, 4), 'in')).to.equal('a1.4');
    expect(next(place('a', 1, 4), 'in')).to.equal('');
    const strange = look([person('p1', { group: 'martians' })], quarters);
    expect(next(place('d', 1, 12), 'clockwise', strange)).to.equal('a1.1');
    expect(next(place('a', 1, 1), 'back', strange)).to.equal('d1.12');
  });
});

describe('a name in the picture', () => {
  const em = (text: string): number => round(widthOf(text) / 14);

  it('is reckoned by the sort of its signs', () => {
    const widths: Record<string, number> = {
      '': 0,
      il: 0.8,
      a: 0.6,
      A: 0.7,
      '9': 0.7,
      m: 1,
      '…': 1,
      é: 0.6,
      Ж: 0.9,
      李: 1.4,
      '👵': 1.4,
      '\u200d': 0,
      'e\u0301': 0.6,
    };
    expect(Object.fromEntries(Object.keys(widths).map((text) => [text, em(text)]))).to.deep.equal(
      widths,
    );
  });

  it('fits up to the widest there is, and not a sign wider', () => {
    const width = widthOf('aaaa');
    expect(labelFor('aaaa', width)).to.deep.equal({ text: 'aaaa', width });
    expect(labelFor('aaaa', width - 0.01).text).to.equal('aa…');
    expect(labelFor('aaaaa', width).text).to.equal('aa…');
    expect(labelFor('a aaaa', widthOf('a …')).text, 'no space before the dots').to.equal('a…');
    expect(labelFor(' a \n b ').text).to.equal('a b');
    expect(labelFor('aaa', 1)).to.deep.equal({ text: '…', width: 14 });
  });

  it('of more signs than can be seen is cut without being measured', () => {
    expect(labelFor('\u0301'.repeat(300)).text).to.equal('\u0301'.repeat(300));
    expect(labelFor(`a${'\u0301'.repeat(300)}`).text).to.equal(`a${'\u0301'.repeat(300)}…`);
  });
});
