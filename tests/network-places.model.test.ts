import { expect } from '@open-wc/testing';
import { linesOf, widthOf } from '../src/kits/picture/picture-text.model.js';
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
  layOut(alters, of, ({ name }) => name, {
    centres: Array.from({ length: centres }, () => ''),
  });
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
    expect([centre, ...radii.map(round)]).to.deep.equal([46, 237.7, 552.5, 722.4]);
    expect(
      persons.map(({ id, ring, slot, x, y, box }) =>
        [id, ring, slot, ...[x, y, ...box].map(round)].join(' '),
      ),
    ).to.deep.equal([
      'p1 1 6 111.3 -40.4 51.3 -73.4 171.3 -27.4',
      'p2 1 2 146.3 -87.3 92.3 -120.3 200.3 -74.3',
      'p3 2 9 288.1 -57.2 246.1 -90.2 330.1 -44.2',
      'p4 2 4 252.6 -147.1 210.6 -180.1 294.6 -134.1',
      'p5 2 1 281.2 -209.9 239.2 -242.9 323.2 -196.9',
      'p6 2 12 375.3 -36.6 333.3 -69.6 417.3 -23.6',
      'p7 2 7 356.6 -124.2 314.6 -157.2 398.6 -111.2',
      'p8 2 5 378.8 -192.5 336.8 -225.5 420.8 -179.5',
      'p9 2 1 347.3 -261.6 305.3 -294.6 389.3 -248.6',
      'p10 2 9 451.7 -95.3 409.7 -128.3 493.7 -82.3',
      'p11 2 7 469 -166.5 427 -199.5 511 -153.5',
      'p13 3 5 568.6 162.5 544.6 149.5 592.6 195.5',
      'p14 3 5 642.5 184.9 600.5 171.9 684.5 217.9',
      'p12 3 3 -600.2 -177.8 -660.2 -242.8 -540.2 -164.8',
    ]);
  });

  it('of nobody has rings of the least width, round a centre for one or for more', () => {
    expect(look([])).to.deep.include({ centre: 46, radii: [130, 214, 298], persons: [] });
    expect(look([], groups, 2)).to.deep.include({ centre: 64, radii: [148, 232, 316] });
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
    expect([45.9, 46.1, 129.9, 130.1, 213.9, 214.1, 297.9, 298.1].map((far) => at(45, far))).to.eql(
      ['', 'a1.7', 'a1.7', 'a2.7', 'a2.7', 'a3.7', 'a3.7', ''],
    );
    expect(placeAt(layout, 130, 0)!.ring, 'exactly on the border').to.equal(1);
    expect(placeAt(layout, 46, 0)!.ring, 'exactly where the centre ends').to.equal(1);
    expect(placeAt(layout, 298, 0)!.ring).to.equal(3);
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

  it('fills a line up to the widest there is, and not a sign more', () => {
    const width = widthOf('aaaa aaaa');
    expect(linesOf('aaaa aaaa', width)).to.deep.equal({ lines: ['aaaa aaaa'], width });
    expect(linesOf('aaaa aaaa', width - 0.01)).to.deep.equal({
      lines: ['aaaa', 'aaaa'],
      width: widthOf('aaaa'),
    });
    expect(linesOf(' a \n b ').lines).to.deep.equal(['a b']);
    expect(linesOf('').lines).to.deep.equal(['']);
  });

  it('is broken after a hyphen, and within a word only where that is too wide for any line', () => {
    expect(linesOf('Mevrouw Van den Broek-Westerhuis').lines).to.deep.equal([
      'Mevrouw Van',
      'den Broek-',
      'Westerhuis',
    ]);
    const word = 'a'.repeat(20);
    expect(widthOf(word)).to.be.within(116, 170);
    expect(linesOf(word).lines).to.deep.equal([word]);
    expect(linesOf('a'.repeat(30)).lines.map(({ length }) => length)).to.deep.equal([13, 13, 4]);
  });
});
