import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  layOut,
  type Layout,
  type Place,
  type Placed,
} from '../src/kits/network/network-layout.js';
import { nextPlace, placeAt } from '../src/kits/network/network-places.js';
import { ELSEWHERE } from '../src/kits/network/network-sectors.js';
import { linesOf, signsOf, WIDEST, widthOf } from '../src/kits/picture/picture-text.model.js';
import {
  type Alter,
  emptyNetwork,
  type NetworkData,
  RINGS,
  SLOTS,
} from '../src/kits/network/network-data.model.js';
import { addAlter, moveAlter } from '../src/kits/network/network.model.js';
import { aName, aNetwork, choices } from './support/networks.js';

const { groups } = choices;
const look = (alters: readonly Alter[], centres = 1): Layout =>
  layOut(alters, groups, ({ name }) => name, {
    centres: Array.from({ length: centres }, () => 'cliënt'),
    rings: choices.rings.map(({ label }) => label),
  });

const overlaps = (
  { box: one }: Pick<Placed, 'box'>,
  { box: other }: Pick<Placed, 'box'>,
): boolean =>
  one[0] < other[2] - 0.01 &&
  other[0] < one[2] - 0.01 &&
  one[1] < other[3] - 0.01 &&
  other[1] < one[3] - 0.01;

function sound(layout: Layout): void {
  const { persons, radii, centre, sectors, ringNames } = layout;
  expect(ringNames).to.have.lengthOf(3);
  for (const [at, name] of ringNames.entries()) {
    const [left, top, , bottom] = name.box;
    expect(Math.hypot(left, top), name.text).to.be.at.most(radii[at]!);
    expect(-bottom, name.text).to.be.above(radii[at - 1] ?? centre);
    for (const one of persons)
      expect(overlaps(one, name), `${one.id} and ${name.text}`).to.equal(false);
  }
  for (const [at, one] of persons.entries())
    for (const other of persons.slice(at + 1))
      expect(overlaps(one, other), `${one.id} and ${other.id}`).to.equal(false);
  for (const { id, x, y, ring, group, box } of persons) {
    const inner = ring === 1 ? centre : radii[ring - 2]!;
    const corners = [
      Math.hypot(box[0], box[1]),
      Math.hypot(box[2], box[1]),
      Math.hypot(box[0], box[3]),
      Math.hypot(box[2], box[3]),
    ];
    expect(Math.max(...corners), id).to.be.at.most(radii[ring - 1]! + 0.01);
    expect(Math.hypot(x, y), id).to.be.at.least(inner - 12);
    const angle = (Math.atan2(x, -y) + Math.PI * 2) % (Math.PI * 2);
    const sector = sectors.find((each) => each.group === group)!;
    expect(angle, id).to.be.within(sector.from, sector.to);
  }
}

describe('the layout', () => {
  for (const size of [5, 15, 30, 60, 150])
    for (const slots of [false, true])
      it(`puts ${size} persons in their rings and sectors without overlap${slots ? ', moved ones too' : ''}`, () => {
        fc.assert(
          fc.property(aNetwork({ min: size, max: size }, { slots }), (data) =>
            sound(look(data.alters)),
          ),
          { numRuns: size > 50 ? 15 : 60 },
        );
      });
});

describe('the layout of one person more', () => {
  it('moves the others straight outwards at most, and about as far as the new name is large at most', () => {
    fc.assert(
      fc.property(aNetwork({ min: 2, max: 61 }), (data) => {
        const before = look(data.alters.slice(0, -1));
        const after = look(data.alters);
        const now = new Map(after.persons.map((each) => [each.id, each]));
        const [left, top, right, bottom] = now.get(data.alters.at(-1)!.id)!.box;
        // A name of many lines takes as much room; the name of the ring goes before it.
        const most = bottom - top > 62 ? 2 * Math.hypot(right - left, bottom - top) : WIDEST + 60;
        let moved = 0;
        for (const one of before.persons) {
          const other = now.get(one.id)!;
          expect([other.group, other.ring, other.slot]).to.deep.equal([
            one.group,
            one.ring,
            one.slot,
          ]);
          const distance = Math.hypot(other.x - one.x, other.y - one.y);
          expect(distance, one.id).to.be.below(most);
          if (distance > 0.01) moved++;
          if (distance > 0.01) expect(one.ring, one.id).to.be.above(1);
        }
        // The ring in which someone came, and those within it, stay.
        const { ring } = data.alters.at(-1)!;
        const outside = before.persons.filter((each) => each.ring > ring).length;
        expect(moved).to.be.at.most(outside);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whoever else is renamed within the same width', () => {
    const named = (names: string[]): NetworkData =>
      names.reduce((data, name) => addAlter(data, { name, group: 'family' }), emptyNetwork);
    const one = look(named(['Anna', 'Bas', 'Cem']).alters);
    const other = look(named(['Anna', 'Sab', 'Cem']).alters);
    const places = ({ persons }: Layout) => persons.map(({ x, y }) => [x, y]);
    expect(places(other)).to.deep.equal(places(one));
  });
});

describe('places in the picture', () => {
  it('of a point far out in a slot is that slot, and stands there once moved', () => {
    const place = fc.record({
      group: fc.constantFrom(...groups.map(({ id }) => id)),
      ring: fc.constantFrom(...RINGS),
      slot: fc.integer({ min: 1, max: SLOTS }),
    });
    fc.assert(
      fc.property(aNetwork({ min: 1, max: 20 }), place, (data, wish) => {
        const layout = look(data.alters);
        const { from, to } = layout.sectors.find(({ group }) => group === wish.group)!;
        const angle = from + ((to - from) * (wish.slot - 0.5)) / SLOTS;
        const at = layout.radii[wish.ring - 1]! - 1;
        const found = placeAt(layout, Math.sin(angle) * at, -Math.cos(angle) * at);
        expect(found).to.deep.equal(wish);
        const { id } = data.alters[0]!;
        const moved = look(moveAlter(data, id, found!).alters);
        expect(moved.persons.find((each) => each.id === id)).to.deep.include(wish);
      }),
    );
  });

  it('are none in the centre and outside the rings', () => {
    const layout = look([]);
    expect(placeAt(layout, 0, 0)).to.equal(undefined);
    expect(placeAt(layout, layout.radii[2] + 1, 0)).to.equal(undefined);
  });

  it('next to one another lead all the way round and back', () => {
    const layout = look([]);
    const start: Place = { group: 'family', ring: 2, slot: 3 };
    let place = start;
    const seen = new Set<string>();
    for (let at = 0; at < groups.length * SLOTS; at++) {
      const next = nextPlace(layout, place, 'clockwise')!;
      expect(nextPlace(layout, next, 'back')).to.deep.equal(place);
      seen.add(JSON.stringify(next));
      place = next;
    }
    expect(place).to.deep.equal(start);
    expect(seen.size).to.equal(groups.length * SLOTS);
    expect(nextPlace(layout, { ...start, ring: 1 }, 'in')).to.equal(undefined);
    expect(nextPlace(layout, { ...start, ring: 3 }, 'out')).to.equal(undefined);
    expect(nextPlace(layout, start, 'in')).to.deep.equal({ ...start, ring: 1 });
  });
});

describe('a sector', () => {
  it('is there for every group, used or not, and for groups that the content does not have', () => {
    const { alters } = addAlter(addAlter(emptyNetwork, { name: 'A', group: 'family' }), {
      name: 'B',
      group: 'martians',
    });
    const { sectors, persons } = look(alters);
    expect(sectors.map(({ group }) => group)).to.deep.equal([
      ...groups.map(({ id }) => id),
      ELSEWHERE,
    ]);
    expect(sectors.at(-1)!.to).to.be.closeTo(Math.PI * 2, 1e-9);
    expect(persons).to.have.lengthOf(2);
  });

  it('may be the only one', () => {
    const alters = Array.from({ length: 40 }, (_, at) => at).reduce(
      (data, at) => addAlter(data, { name: `Persoon ${at}`, group: 'family' }),
      emptyNetwork,
    ).alters;
    const { persons } = layOut(alters, groups.slice(1, 2), ({ name }) => name);
    for (const [at, one] of persons.entries())
      for (const other of persons.slice(at + 1)) expect(overlaps(one, other)).to.equal(false);
  });
});

describe('a name in the picture', () => {
  it('is there to its last sign, in lines that are as wide as they may be', () => {
    fc.assert(
      fc.property(aName, (name) => {
        const { lines, width } = linesOf(name);
        const widest = Math.max(WIDEST, Math.sqrt(widthOf(name) * 40));
        const bare = (text: string): string => text.replace(/\s+/g, '');
        expect(bare(lines.join(''))).to.equal(bare(name));
        for (const line of lines) {
          expect(line.isWellFormed()).to.equal(true);
          expect(widthOf(line)).to.be.at.most(width);
          // A word that is wider than a line may be stands alone.
          if (widthOf(line) > widest && signsOf(line).length > 1) expect(line).not.to.contain(' ');
        }
        expect(width).to.be.at.most(Math.max(170, widest, ...signsOf(name).map(widthOf)));
      }),
    );
    expect(linesOf('👩‍👩‍👧‍👦'.repeat(30)).lines.every((line) => /^(👩‍👩‍👧‍👦)+$/u.test(line))).to.equal(true);
  });
});
