import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { addChild } from '../src/kits/family/family-children.model.js';
import { membersOf, unionsOf } from '../src/kits/family/family-data.model.js';
import { homeUnion } from '../src/kits/family/family-kin.model.js';
import { type FamilyLayout } from '../src/kits/family/family-layout.model.js';
import { SIGN } from '../src/kits/family/family-places.model.js';
import { addMember, addUnion } from '../src/kits/family/family.model.js';
import { largeFamily } from '../stories/support/families.js';
import {
  aFamily,
  crossingsIn,
  drawn,
  familyJ,
  familyOf,
  inRow,
  petersFamily,
  rowNames,
  siblingsDrawn,
} from './support/families.js';

const rowsIn = ({ members }: FamilyLayout): number[] =>
  [...new Set(members.map(({ row }) => row))].sort((one, other) => one - other);

/** Says that two are together, where at most two such unions are there of the first. */
const marry = (data: CircleData, one: string, other: string): CircleData =>
  addUnion(data, [one, other], { kind: 'married' });

/**
 * Width of everyone in one row, 40 apart, and 8 more on either side of someone for each line to who is
 * not beside them: with many such lines nobody can stand nearer.
 */
function sideBySide(data: CircleData, { members }: FamilyLayout): number {
  const place = new Map(members.map(({ id, row }, at) => [id, { row, at }]));
  const isBeside = ([one, other]: readonly string[]): boolean => {
    const [a, b] = [place.get(one!)!, other ? place.get(other)! : undefined];
    return a.row === b?.row && Math.abs(a.at - b.at) === 1;
  };
  const apart = unionsOf(data)
    .filter(({ partners }) => !isBeside(partners))
    .flatMap(({ partners }) => partners);
  return members.reduce((sum, { box }) => sum + box[2] - box[0] + 40, apart.length * 16);
}

/** What holds of every picture of a family. */
function sound(data: CircleData): void {
  const layout = drawn(data);
  const { members, lines, width, height } = layout;
  expect(members.map(({ id }) => id).sort(), 'each once').to.deep.equal(
    membersOf(data)
      .map(({ id }) => id)
      .sort(),
  );
  const at = new Map(members.map((each) => [each.id, each]));
  for (const [place, one] of members.entries()) {
    const [left, top, right, bottom] = one.box;
    expect(left, one.id).to.be.at.least(-0.01);
    expect(right, one.id).to.be.at.most(width + 0.01);
    expect(top, one.id).to.be.at.least(-0.01);
    expect(bottom, one.id).to.be.at.most(height + 0.01);
    for (const other of members.slice(place + 1))
      expect(
        left < other.box[2] - 0.01 &&
          other.box[0] < right - 0.01 &&
          top < other.box[3] - 0.01 &&
          other.box[1] < bottom - 0.01,
        `${one.id} on ${other.id}`,
      ).to.equal(false);
  }
  expect(width, 'no wider than everyone in one row').to.be.at.most(sideBySide(data, layout));
  for (const siblings of siblingsDrawn(data))
    for (const row of rowsIn(layout)) {
      const here = siblings.map((id) => at.get(id)!).filter((each) => each.row === row);
      for (const [place, one] of here.entries())
        if (place) expect(one.x, one.id).to.be.above(here[place - 1]!.x);
    }
  for (const { partners, children } of unionsOf(data))
    for (const { member } of children)
      for (const partner of partners)
        expect(at.get(member)!.row, `${member} below ${partner}`).to.be.above(at.get(partner)!.row);
  // Each child hangs on a line of their own union, which ends on their sign.
  const ends = unionsOf(data).flatMap(({ id, children }) =>
    children.map(({ member }) => `${id} ${member}`),
  );
  const down = lines.filter(({ member }) => member);
  expect(down.map(({ union, member }) => `${union} ${member}`).sort()).to.deep.equal(ends.sort());
  for (const { member, points } of down) {
    const [x, y] = points.at(-1)!;
    expect(Math.abs(x - at.get(member!)!.x)).to.be.below(16);
    expect(y).to.equal(at.get(member!)!.box[1]);
  }
  for (const { union, points } of lines)
    for (const [place, [x, y]] of points.entries()) {
      expect(x).to.be.within(-0.01, width + 0.01);
      expect(y).to.be.within(-0.01, height + 0.01);
      const [fromX, fromY] = points[place - 1] ?? [x, y];
      // Nothing runs through a label.
      for (const { id, box } of members)
        expect(
          Math.min(x, fromX) < box[2] - 0.01 &&
            box[0] + 0.01 < Math.max(x, fromX) &&
            Math.min(y, fromY) < box[3] - 0.01 &&
            box[1] + 2 * SIGN + 0.01 < Math.max(y, fromY),
          `${union} through ${id}`,
        ).to.equal(false);
    }
}

/** Level parts of lines, with the union that they are of. */
const levels = ({ lines }: FamilyLayout) =>
  lines.flatMap(({ union, points }) =>
    points.slice(1).flatMap(([x, y], at) => {
      const [fromX, fromY] = points[at]!;
      return y === fromY && x !== fromX
        ? [{ union, y, left: Math.min(x, fromX), right: Math.max(x, fromX) }]
        : [];
    }),
  );

/** Lines of two unions that lie on one another. */
function onOneAnother(data: CircleData): string[] {
  const layout = drawn(data);
  const rows = [...new Set(layout.members.map(({ y }) => y))];
  // Between the rows: beside a sign lines begin.
  const all = levels(layout).filter(({ y }) => rows.every((row) => Math.abs(row - y) > SIGN));
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter(
        (other) =>
          other.union !== one.union &&
          Math.abs(other.y - one.y) < 1 &&
          one.left < other.right - 0.01 &&
          other.left < one.right - 0.01,
      )
      .map((other) => `${one.union} on ${other.union}`),
  );
}

/** How far children are from the middle below their parents, of the union of which that is farthest. */
function asideOf(data: CircleData): number {
  const { members, lines } = drawn(data);
  const at = new Map(members.map((each) => [each.id, each.x]));
  return Math.max(
    ...unionsOf(data).map(({ id, children }) => {
      const all = children.map(({ member }) => at.get(member)!);
      const [stem] = lines.find(({ union, member }) => union === id && member)!.points[0]!;
      return Math.abs((Math.min(...all) + Math.max(...all)) / 2 - stem);
    }),
  );
}

describe('lines', () => {
  it('of two unions never lie on one another', () => {
    fc.assert(
      fc.property(aFamily({ min: 5, max: 40 }), (data) => {
        expect(onOneAnother(data)).to.deep.equal([]);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });

  it('of someone’s child with who is not known leave below that of their partner', () => {
    const data = familyOf({ Jan: {}, An: {}, Bert: {}, Tom: {} }, [
      ['Jan An', 'married', 'Bert'],
      ['Jan', 'unknown', 'Tom'],
    ]);
    sound(data);
    const { lines } = drawn(data);
    const [pair, alone] = unionsOf(data).map(({ id }) => id);
    const together = lines.find(({ union, member }) => union === pair && !member)!;
    const apart = lines.find(({ union, member }) => union === alone && member)!;
    expect(apart.points[0]![1]).to.be.above(together.points[0]![1] + 5);
  });

  it('go down to children whose middle is below their parents, through all generations', () => {
    const kids = (from: string, count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${from}${at}`);
    const [second, third, fourth] = [kids('B', 3), kids('C', 4), kids('D', 5)];
    const names = ['A', 'Z', ...second, 'Y', ...third, 'X', ...fourth];
    const data = familyOf(Object.fromEntries(names.map((name) => [name, {}])), [
      ['A Z', 'married', second.join(' ')],
      ['B2 Y', 'married', third.join(' ')],
      ['C0 X', 'married', fourth.join(' ')],
    ]);
    expect(asideOf(data)).to.be.below(2);
  });

  it('go down to children who are less than a sign aside of their parents, of sixty people', () => {
    expect(asideOf(largeFamily(60))).to.be.below(2 * SIGN);
  });
});

describe('who has nobody below or above', () => {
  it('stands next to their partner, and not where the row began', () => {
    const kids = Array.from({ length: 9 }, (_, at) => `Kind ${at}`.replace(' ', ''));
    const names = ['Jan', 'Els', 'An', ...kids];
    const data = familyOf(Object.fromEntries(names.map((name) => [name, {}])), [
      ['Jan Els', 'divorced'],
      ['Jan An', 'married', kids.join(' ')],
    ]);
    const [els, jan] = inRow(drawn(data), 0);
    expect(jan!.box[0] - els!.box[2]).to.be.below(60);
  });
});

describe('the family of Jan', () => {
  it('has four generations, with everyone where they belong', () => {
    const data = familyJ();
    sound(data);
    expect(rowsIn(drawn(data))).to.deep.equal([-1, 0, 1, 2]);
    expect(rowNames(data, -1)).to.deep.equal(['Vader', 'Moeder']);
    expect(rowNames(data, 0)).to.deep.equal(['An', 'Jan', 'Els', 'N.N.', 'Kees']);
    expect(rowNames(data, 1)).to.deep.equal(['Bert', 'Carla', 'Gerda', 'Dirk', 'Frank']);
    expect(rowNames(data, 2)).to.deep.equal(['Hugo']);
  });

  it('has no lines that cross, and three children below An and Jan', () => {
    const data = familyJ();
    const layout = drawn(data);
    expect(crossingsIn(layout)).to.equal(0);
    const [married] = unionsOf(data);
    const stems = layout.lines
      .filter(({ union, member }) => union === married!.id && member)
      .map(({ points }) => points[0]);
    const [an, jan] = inRow(layout, 0);
    expect(stems).to.have.length(3);
    for (const [x, y] of stems as [number, number][]) {
      expect(x).to.be.within(an!.box[2], jan!.box[0]);
      expect(y).to.equal(jan!.y);
    }
  });
});

describe('a chain of partners', () => {
  it('has each child below its own two, and no line that crosses', () => {
    const data = petersFamily();
    sound(data);
    const layout = drawn(data);
    expect(rowNames(data, 0)).to.deep.equal(['Peter', 'Mary', 'Tom', 'Rosa']);
    expect(rowNames(data, 1)).to.deep.equal(['Ann', 'Ben', 'Cor']);
    expect(crossingsIn(layout)).to.equal(0);
    const row = inRow(layout, 0);
    for (const [place, child] of inRow(layout, 1).entries())
      expect(child.x).to.be.within(row[place]!.x, row[place + 1]!.x);
  });

  it('of three of one person stands in order on one side, each child below its own two', () => {
    const data = familyOf({ Jan: {}, An: {}, Els: {}, Ria: {}, Bert: {}, Frank: {}, Tess: {} }, [
      ['Jan An', 'married', 'Bert'],
      ['Jan Els', 'married', 'Frank'],
      ['Jan Ria', 'married', 'Tess'],
    ]);
    sound(data);
    expect(rowNames(data, 0)).to.deep.equal(['Jan', 'An', 'Els', 'Ria']);
    expect(rowNames(data, 1)).to.deep.equal(['Bert', 'Frank', 'Tess']);
    expect(crossingsIn(drawn(data))).to.equal(0);
  });

  it('has the earlier partner left of a person with two', () => {
    const people = { Jan: {}, An: {}, Els: {} };
    const unions: [string, string][] = [
      ['Jan An', 'married'],
      ['Jan Els', 'married'],
    ];
    expect(rowNames(familyOf(people, unions), 0)).to.deep.equal(['An', 'Jan', 'Els']);
    expect(rowNames(familyOf(people, unions.toReversed()), 0)).to.deep.equal(['Els', 'Jan', 'An']);
  });
});

describe('two families', () => {
  it('stand beside one another where the youngest of one marries the eldest of the other', () => {
    const data = familyOf(
      { Bo: {}, Al: {}, Pa: {}, Ma: {}, Cy: {}, Di: {}, Opa: {}, Oma: {}, Kid: {} },
      [
        ['Bo Cy', 'married', 'Kid'],
        ['Pa Ma', 'married', 'Al Bo'],
        ['Opa Oma', 'married', 'Cy Di'],
      ],
    );
    sound(data);
    expect(rowNames(data, -1)).to.deep.equal(['Pa', 'Ma', 'Opa', 'Oma']);
    expect(rowNames(data, 0)).to.deep.equal(['Al', 'Bo', 'Cy', 'Di']);
    expect(crossingsIn(drawn(data))).to.equal(0);
  });

  it('do so when the eldest marries the youngest of the other', () => {
    const data = familyOf({ Cy: {}, Di: {}, Opa: {}, Oma: {}, Bo: {}, Al: {}, Pa: {}, Ma: {} }, [
      ['Cy Bo', 'married'],
      ['Opa Oma', 'married', 'Cy Di'],
      ['Pa Ma', 'married', 'Al Bo'],
    ]);
    sound(data);
    expect(rowNames(data, 0)).to.deep.equal(['Al', 'Bo', 'Cy', 'Di']);
    expect(rowNames(data, -1)).to.deep.equal(['Pa', 'Ma', 'Opa', 'Oma']);
    expect(crossingsIn(drawn(data))).to.equal(0);
  });

  it('keep their siblings in order when these marry crosswise', () => {
    sound(
      familyOf({ A: {}, B: {}, Pa: {}, Ma: {}, C: {}, D: {}, Opa: {}, Oma: {} }, [
        ['Pa Ma', 'married', 'A B'],
        ['Opa Oma', 'married', 'C D'],
        ['A D', 'married'],
        ['B C', 'married'],
      ]),
    );
  });

  it('of father and daughter who marry daughter and father are drawn, with two in two rows', () => {
    const data = familyOf({ A: {}, C: {}, D: {}, B: {} }, [
      ['A', 'single', 'C'],
      ['D', 'single', 'B'],
      ['A B', 'married'],
      ['C D', 'married'],
    ]);
    sound(data);
    expect(unionsOf(data)).to.have.length(4);
    expect(rowNames(data, 0)).to.include.members(['A', 'B']);
  });
});

describe('cousins who marry', () => {
  it('are drawn once, below their own parents', () => {
    const data = familyOf(
      { A: {}, B: {}, Pa: {}, Ma: {}, Oom: {}, Tante: {}, Opa: {}, Oma: {}, Kid: {} },
      [
        ['A B', 'married', 'Kid'],
        ['Pa Ma', 'married', 'A'],
        ['Oom Tante', 'married', 'B'],
        ['Opa Oma', 'married', 'Pa Oom'],
      ],
    );
    sound(data);
    expect(rowNames(data, 0)).to.deep.equal(['A', 'B']);
    expect(rowNames(data, -2)).to.deep.equal(['Opa', 'Oma']);
    expect(crossingsIn(drawn(data))).to.equal(0);
  });
});

describe('three who were all with one another', () => {
  const three = familyOf({ Bo: {}, Pa: {}, Ma: {}, Al: {}, Cy: {}, Opa: {} }, [
    ['Pa Ma', 'married', 'Bo'],
    ['Bo Al', 'married'],
    ['Ma Opa', 'married', 'Cy'],
    ['Cy Bo', 'married'],
    ['Al Cy', 'married'],
    ['Opa Pa', 'married'],
  ]);

  it('stay near, with children of theirs who were so too', () => {
    sound(three);
    expect(rowNames(three, -1)).to.deep.equal(['Opa', 'Pa', 'Ma']);
  });

  it('have the room of their lines where each was also with four who are not known', () => {
    const names = ['A', 'B', 'C'];
    const alone = [0, 1, 2, 3].flatMap(() =>
      names.map((name): [string, string] => [name, 'single']),
    );
    sound(
      familyOf(Object.fromEntries(names.map((name) => [name, {}])), [
        ['A B', 'married'],
        ['B C', 'married'],
        ['A C', 'married'],
        ...alone,
      ]),
    );
  });
});

describe('any family', () => {
  it('has each drawn once, nobody over another, and siblings in their order', () => {
    fc.assert(fc.property(aFamily({ min: 5, max: 60 }), sound), { numRuns: 300 });
  });

  it('does so when cousins marry and grandparents adopt', () => {
    fc.assert(fc.property(aFamily({ min: 5, max: 60 }, { tangled: true }), sound), {
      numRuns: 100,
    });
  });

  it('has the same picture every time', () => {
    fc.assert(
      fc.property(aFamily({ min: 5, max: 30 }, { tangled: true }), (data) => {
        expect(drawn(structuredClone(data))).to.deep.equal(drawn(data));
      }),
      { numRuns: 30 },
    );
  });

  it('keeps everyone left and right of one another when a youngest child comes', () => {
    fc.assert(
      fc.property(aFamily({ min: 5, max: 60 }), fc.nat(), (data, at) => {
        const unions = unionsOf(data);
        const union = unions[at % unions.length]!;
        const more = addMember(data, { name: 'Nakomer' });
        const next = addChild(more, union.id, membersOf(more).at(-1)!.id);
        const [before, after] = [drawn(data), drawn(next)];
        const known = new Set(before.members.map(({ id }) => id));
        for (const row of rowsIn(before))
          expect(
            inRow(after, row)
              .map(({ id }) => id)
              .filter((id) => known.has(id)),
          ).to.deep.equal(inRow(before, row).map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it('that goes down from one couple has no lines that cross', () => {
    const aTree = fc
      .array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 3, maxLength: 40, size: 'max' })
      .map((steps) => {
        let data = familyOf({ Opa: {}, Oma: {} }, [['Opa Oma', 'married']]);
        for (const [who, isChild] of steps) {
          data = addMember(data, { name: 'Wilhelmina' });
          const { id } = membersOf(data).at(-1)!;
          const unions = unionsOf(data);
          const born = membersOf(data).filter((each) => homeUnion(unions, each.id));
          data =
            isChild || !born.length
              ? addChild(data, unions[who % unions.length]!.id, id)
              : marry(data, born[who % born.length]!.id, id);
        }
        return data;
      });
    fc.assert(
      fc.property(aTree, (data) => {
        sound(data);
        expect(crossingsIn(drawn(data))).to.equal(0);
      }),
      { numRuns: 100 },
    );
  });
});
