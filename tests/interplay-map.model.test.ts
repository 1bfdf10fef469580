import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseDocument } from '../src/core/document/document.schema.js';
import {
  agreementAbout,
  agreeOn,
  blank,
  carry,
  differenceText,
  isDone,
  isTopic,
  resultOf,
  setTopic,
  type NamingContent,
} from '../src/tools/interplay-map/interplay-map.model.js';
import { interplayMapDocument } from '../src/tools/interplay-map/interplay-map.schema.js';
import { compareMaps } from '../src/tools/interplay-map/map-compare.model.js';
import { drawnLine, layOut, strokes } from '../src/tools/interplay-map/map-layout.js';
import {
  addParty,
  begun,
  contactsOf,
  countsOf,
  describeLine,
  drawLine,
  factsOf,
  isIn,
  LAYERS,
  lineBetween,
  linesIn,
  MOST_PARTIES,
  NAME_LENGTH,
  removeLine,
  removeParty,
  renameParty,
  setContact,
  setLine,
  setNow,
  STATES,
  type Begun,
  type InterplayMapData,
  type Layer,
  type LineState,
} from '../src/tools/interplay-map/map-lines.model.js';

const KINDS = ['team', 'citizen', 'carer', 'volunteer', 'municipality', 'care', 'other'];
const seven = begun(blank.data, KINDS);

const lined = (...lines: readonly (readonly [string, string, LineState])[]): Begun =>
  lines.reduce<InterplayMapData>((now, [a, b, state]) => setLine(now, a, b, state), seven) as Begun;

/** That of the specification: 7 parties, keep 4, change 1, new 3, drop 1. */
const example = lined(
  ['team', 'carer', 'keep'],
  ['team', 'volunteer', 'keep'],
  ['team', 'municipality', 'keep'],
  ['team', 'care', 'keep'],
  ['team', 'other', 'change'],
  ['municipality', 'care', 'drop'],
  ['team', 'citizen', 'new'],
  ['carer', 'volunteer', 'new'],
  ['citizen', 'volunteer', 'new'],
);

const content: NamingContent = {
  parties: KINDS.map((id) => ({ id, name: `de ${id}` })),
  more: [{ id: 'church', name: 'de kerk' }],
  differences: { new: '{a} en {b} nieuw.', change: '{a} en {b} anders.', drop: '{a} en {b} los.' },
  aboutWhat: '{sentence} Over: {about}',
};
const words = {
  content,
  language: 'nl',
  text: (text: unknown, extra: Readonly<Record<string, string>> = {}) =>
    (text as string).replace(/\{(\w+)\}/g, (_, name: string) => extra[name] ?? name),
};

const documentOf = (data: unknown): unknown => ({
  tool: 'interplay-map',
  schemaVersion: 1,
  savedAt: '2026-11-30T10:00:00Z',
  contentId: 'samenspel-interplay-map',
  data,
});
const refused = (data: unknown): string[] => {
  const parsed = parseDocument(interplayMapDocument, documentOf(data));
  return parsed.ok
    ? []
    : parsed.faults.map(({ path, problem }) => `${path.replace('data.', '')}: ${problem}`);
};

describe('a map of parties', () => {
  it('begins with those of the content, and no line', () => {
    expect(blank.data.parties).to.equal(undefined);
    expect(seven.parties.map(({ id, name }) => [id, name])).to.deep.equal(
      KINDS.map((id) => [id, '']),
    );
    expect(countsOf(seven)).to.deep.equal({
      now: 0,
      wished: 0,
      difference: 0,
      discussed: 0,
      pairs: 21,
    });
    expect(begun(example, ['else']).parties).to.equal(example.parties);
  });

  it('takes parties until there are 24, each of the content once', () => {
    expect(addParty(seven, '', 'team')).to.equal(seven);
    expect(addParty(seven, ' ')).to.equal(seven);
    const church = addParty(seven, '', 'church');
    expect(church.parties!.at(-1)).to.deep.equal({
      id: 'church',
      kind: 'church',
      name: '',
      contact: '',
    });
    let data: InterplayMapData = seven;
    for (let at = 7; at < MOST_PARTIES; at++) data = addParty(data, `Partij ${at}`);
    expect(data.parties).to.have.length(24);
    expect(new Set(data.parties!.map(({ id }) => id)).size).to.equal(24);
    expect(addParty(data, 'Nog een')).to.equal(data);
    expect(addParty(data, '', 'church')).to.equal(data);
    expect(refused(data)).to.deep.equal([]);
  });

  it('gives a party another name, and never none', () => {
    const named = renameParty(seven, 'team', 'Buurtteam ');
    expect(named.parties![0]!.name).to.equal('Buurtteam ');
    expect(renameParty(seven, 'team', '  ')).to.equal(seven);
    expect(renameParty(seven, 'nobody', 'x')).to.equal(seven);
    expect(renameParty(seven, 'team', 'x'.repeat(99)).parties![0]!.name).to.have.length(
      NAME_LENGTH,
    );
    expect(setContact(seven, 'team', 'Coördinator').parties![0]!.contact).to.equal('Coördinator');
  });

  it('loses a party with its lines and what was about them; two stay', () => {
    const id = lineBetween(example, 'team', 'citizen')!.id;
    const other = lineBetween(example, 'citizen', 'volunteer')!.id;
    const busy = agreeOn(setTopic(setTopic(example, id, true), other, true), id, 'Inloop');
    const gone = removeParty(busy, 'team');
    expect(gone.lines.map(({ a, b }) => [a, b])).to.deep.equal([
      ['municipality', 'care'],
      ['carer', 'volunteer'],
      ['citizen', 'volunteer'],
    ]);
    expect(gone.topics).to.deep.equal([other]);
    expect(gone.agreements).to.deep.equal([{ id: 'a1', what: 'Inloop', who: '', by: '' }]);
    expect(refused(gone)).to.deep.equal([]);
    const two = KINDS.slice(2).reduce<InterplayMapData>(removeParty, seven);
    expect(two.parties).to.have.length(2);
    expect(removeParty(two, 'team')).to.equal(two);
    expect(removeParty(seven, 'nobody')).to.equal(seven);
  });
});

describe('lines between parties', () => {
  it('are one a pair, whichever way, and none to oneself or to nobody', () => {
    const one = setLine(seven, 'team', 'carer', 'keep');
    const same = setLine(one, 'carer', 'team', 'drop');
    expect(same.lines).to.have.length(1);
    expect(same.lines[0]!.state).to.equal('drop');
    expect(setLine(one, 'team', 'carer', 'keep')).to.equal(one);
    expect(setLine(seven, 'team', 'team', 'keep')).to.equal(seven);
    expect(setLine(seven, 'team', 'nobody', 'keep')).to.equal(seven);
  });

  const drawnIn = (layer: Layer, there?: LineState): LineState | 'refused' => {
    const before = setLine(seven, 'team', 'carer', there);
    const after = drawLine(before, 'carer', 'team', layer);
    return after === before ? 'refused' : after.lines[0]!.state;
  };

  it('refuse a second line on a pair, in each layer that shows one', () => {
    for (const layer of LAYERS)
      for (const state of STATES.filter((each) => isIn(each, layer)))
        expect(drawnIn(layer, state), `${state} ${layer}`).to.equal('refused');
    expect(drawnIn('difference', 'keep')).to.equal('refused');
  });

  it('are drawn where a layer shows none', () => {
    expect(LAYERS.map((layer) => drawnIn(layer))).to.deep.equal(['keep', 'new', 'new']);
    expect(LAYERS.map((layer) => drawnIn(layer, 'none'))).to.deep.equal(['keep', 'new', 'new']);
    // Wished, and now there after all; let go of, and wished after all.
    expect(drawnIn('now', 'new')).to.equal('keep');
    expect(drawnIn('wished', 'drop')).to.equal('keep');
  });

  it('tell what nobody spoke about from what is no contact', () => {
    const none = setNow(seven, 'team', 'carer', false);
    expect(lineBetween(none, 'team', 'carer')!.state).to.equal('none');
    expect(lineBetween(setNow(none, 'team', 'carer', undefined), 'team', 'carer')).to.equal(
      undefined,
    );
    expect(countsOf(none)).to.include({ discussed: 1, now: 0, wished: 0, difference: 0 });
  });

  it('keep what is wished where that can be, when people say how it is now', () => {
    const now = (state: LineState, contact: boolean): string =>
      lineBetween(
        setNow(lined(['team', 'carer', state]), 'team', 'carer', contact),
        'team',
        'carer',
      )!.state;
    expect(STATES.map((state) => now(state, true))).to.deep.equal([
      'keep',
      'change',
      'keep',
      'drop',
      'keep',
    ]);
    expect(STATES.map((state) => now(state, false))).to.deep.equal([
      'none',
      'none',
      'new',
      'none',
      'none',
    ]);
  });

  it('have what they are about, and go', () => {
    const one = describeLine(lined(['team', 'carer', 'new']), 'l1', 'x'.repeat(999));
    expect(one.lines[0]!.about).to.have.length(200);
    expect(removeLine(one, 'l1').lines).to.deep.equal([]);
    expect(removeLine(one, 'l9')).to.equal(one);
  });

  it('stand in documents as they can be made, and in no others', () => {
    expect(refused(example)).to.deep.equal([]);
    const [line] = example.lines;
    const twice = { ...line!, id: 'l99', a: line!.b, b: line!.a };
    expect(refused({ ...example, lines: [...example.lines, twice] })).to.deep.equal([
      'lines[9].b: duplicate',
    ]);
    expect(refused({ ...seven, lines: [{ ...line!, b: 'team' }] })).to.deep.equal([
      'lines[0].b: duplicate',
    ]);
    expect(refused({ ...seven, lines: [{ ...line!, b: 'nobody' }] })).to.deep.equal([
      'lines[0].b: reference',
    ]);
    expect(refused({ ...example, topics: ['l99'] })).to.deep.equal(['topics[0]: reference']);
    expect(refused({ ...seven, parties: seven.parties.slice(0, 1) })).to.deep.equal([
      'parties: too-short',
    ]);
    const nameless = { id: 'p1', kind: 'own', name: ' ', contact: '' };
    expect(refused({ ...seven, parties: [...seven.parties, nameless] })).to.deep.equal([
      'parties[7].name: too-short',
    ]);
  });
});

describe('layers and facts', () => {
  it('of the example have its numbers', () => {
    expect(countsOf(example)).to.deep.equal({
      now: 6,
      wished: 8,
      difference: 5,
      discussed: 9,
      pairs: 21,
    });
    const facts = factsOf(example);
    expect(facts.through).to.deep.equal([{ party: 'team', count: 5 }]);
    expect(facts.lines).to.equal(6);
    expect(facts.without).to.deep.equal(['citizen']);
    expect(resultOf(example)).to.include({ parties: 7, agreements: 0 });
  });

  it('speak of a party in more than half, not in half, and not of two lines', () => {
    const two = lined(['team', 'carer', 'keep'], ['team', 'citizen', 'keep']);
    expect(factsOf(two).through).to.deep.equal([]);
    const three = setLine(two, 'volunteer', 'municipality', 'drop');
    expect(factsOf(three).through).to.deep.equal([{ party: 'team', count: 2 }]);
    const half = setLine(three, 'care', 'other', 'change');
    expect(factsOf(half).through).to.deep.equal([]);
    expect(factsOf(setLine(half, 'team', 'care', 'new')).lines).to.equal(4);
  });

  const anyMap = fc
    .array(
      fc.tuple(fc.constantFrom(...KINDS), fc.constantFrom(...KINDS), fc.constantFrom(...STATES)),
      { maxLength: 60 },
    )
    .map((lines) => lined(...lines));

  it('fit each other: what is wished is what is now, with what is new, without what is let go', () => {
    fc.assert(
      fc.property(anyMap, (data) => {
        const of = (state: LineState): number =>
          data.lines.filter((line) => line.state === state).length;
        const { now, wished, difference, discussed, pairs } = countsOf(data);
        expect(wished).to.equal(now - of('drop') + of('new'));
        expect(difference).to.equal(of('new') + of('change') + of('drop'));
        expect(now + of('new') + of('none')).to.equal(discussed);
        expect(discussed).to.be.at.most(pairs);
        const ends = KINDS.reduce(
          (sum, id) => sum + contactsOf(data, id, ['keep', 'change', 'drop']).length,
          0,
        );
        expect(ends).to.equal(now * 2);
        expect(refused(data)).to.deep.equal([]);
      }),
    );
  });
});

describe('what comes of a difference', () => {
  const text = (line: InterplayMapData['lines'][number]) => differenceText(words, example, line);

  it('is a sentence for each new, changed and dropped line', () => {
    expect(linesIn(example, 'difference').map(text)).to.deep.equal([
      'de team en de other anders.',
      'de municipality en de care los.',
      'de team en de citizen nieuw.',
      'de carer en de volunteer nieuw.',
      'de citizen en de volunteer nieuw.',
    ]);
    expect(text({ id: 'l1', a: 'team', b: 'carer', state: 'new', about: ' bellen ' })).to.equal(
      'de team en de carer nieuw. Over: bellen',
    );
  });

  it('goes to other tools where people took it up, while it is a difference', () => {
    const topics = (data: InterplayMapData) => carry.lists[1]!.read(data, words);
    const id = lineBetween(example, 'team', 'citizen')!.id;
    const taken = setTopic(example, id, true);
    expect(topics(example)).to.deep.equal([]);
    expect(topics(taken)).to.deep.equal([
      { id, kind: 'topic', text: 'de team en de citizen nieuw.', state: 'open' },
    ]);
    const kept = setLine(taken, 'team', 'citizen', 'keep');
    expect(isTopic(kept, lineBetween(kept, 'team', 'citizen')!)).to.equal(false);
    expect(topics(kept)).to.deep.equal([]);
    expect(setTopic(taken, id, false).topics).to.deep.equal([]);
    expect(setTopic(example, 'l99', true)).to.equal(example);
  });

  it('is done when something was agreed about it', () => {
    const id = lineBetween(example, 'team', 'citizen')!.id;
    const agreed = agreeOn(example, id, 'Inloop beginnen.');
    expect(isDone(example)).to.equal(false);
    expect(isDone(agreed)).to.equal(true);
    expect(agreementAbout(agreed, id)!.what).to.equal('Inloop beginnen.');
    expect(agreeOn(agreed, id, 'Nog eens.')).to.equal(agreed);
    expect(agreeOn(example, 'l99', 'Niets.')).to.equal(example);
    expect(isDone(agreeOn(example, id, ' '))).to.equal(false);
    expect(isDone(setLine(agreed, 'team', 'citizen', 'none'))).to.equal(false);
  });
});

describe('two moments', () => {
  const named = (data: InterplayMapData) => ({
    data: data as Begun,
    nameOf: (id: string) => {
      const party = data.parties!.find((each) => each.id === id)!;
      return party.name || party.kind;
    },
  });

  it('are compared by name, whatever the ids', () => {
    const before = addParty(lined(['team', 'carer', 'keep']), 'Kerk');
    const after = addParty(addParty(seven, 'Moestuin'), 'KERK ');
    expect(compareMaps(named(before), named(after))).to.deep.equal({
      came: ['Moestuin'],
      went: [],
      pairs: [{ names: ['team', 'carer'], before: 'keep', after: undefined }],
    });
    const church = before.parties!.at(-1)!.id;
    const late = after.parties!.at(-1)!.id;
    expect(
      compareMaps(
        named(setLine(before, 'team', church, 'new')),
        named(setLine(setLine(after, late, 'team', 'keep'), 'carer', 'team', 'keep')),
      ).pairs,
    ).to.deep.equal([{ names: ['KERK', 'team'], before: 'new', after: 'keep' }]);
  });

  it('tell two parties of one name apart', () => {
    const two = addParty(addParty(seven, 'Kerk'), 'kerk');
    expect(compareMaps(named(addParty(seven, 'Kerk')), named(two)).came).to.deep.equal(['kerk']);
    expect(compareMaps(named(two), named(two))).to.deep.equal({ came: [], went: [], pairs: [] });
  });
});

describe('the places of parties', () => {
  const name = fc.constantFrom(
    'Wijkteam',
    'Burger',
    'Andere professionals in zorg en welzijn',
    'Vereniging voor buurtgenoten nummer twaalf',
    'x'.repeat(NAME_LENGTH),
  );
  const parties = fc
    .array(name, { minLength: 2, maxLength: MOST_PARTIES })
    .map((names) => names.map((each, at) => ({ id: `p${at}`, name: each })));
  type Box = readonly [number, number, number, number];
  const apart = (one: Box, other: Box): boolean =>
    one[2] <= other[0] || other[2] <= one[0] || one[3] <= other[1] || other[3] <= one[1];

  it('leave every name room, outside the circle in which lines run', () => {
    fc.assert(
      fc.property(parties, fc.boolean(), (all, hasMiddle) => {
        const { spots, width, height } = layOut(all, hasMiddle ? 'p0' : '');
        expect(spots.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id));
        for (const [at, one] of spots.entries()) {
          for (const other of spots.slice(at + 1)) expect(apart(one.box, other.box)).to.equal(true);
          expect(Math.max(...one.box.map(Math.abs))).to.be.at.most(Math.max(width, height) / 2);
          if (one.isMiddle) continue;
          const radius = Math.hypot(one.x, one.y);
          const [left, top, right, bottom] = one.box;
          const near = Math.hypot(Math.max(left, 0, -right), Math.max(top, 0, -bottom));
          expect(near).to.be.above(radius);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('have lines that never come through the name in the middle', () => {
    const layout = layOut(
      Array.from({ length: 8 }, (_, at) => ({ id: `p${at}`, name: 'Wijkteam in de buurt' })),
      'p0',
    );
    const [left, top, right, bottom] = layout.spots[0]!.box;
    for (const { id: a } of layout.spots.slice(1))
      for (const { id: b } of layout.spots.slice(1)) {
        if (a === b) continue;
        const { line } = drawnLine(layout, { a, b, state: 'keep' });
        expect(line, `${a} ${b}`).to.match(/^M/);
        for (const part of line.split('M').filter(Boolean)) {
          const [x1, y1, bx, by, x2, y2] = part.match(/-?[\d.]+/g)!.map(Number) as number[];
          for (let share = 0; share <= 1; share += 0.02) {
            const at = (one: number, over: number, other: number): number =>
              (1 - share) ** 2 * one + 2 * share * (1 - share) * over + share ** 2 * other;
            const [x, y] = [at(x1!, bx!, x2!), at(y1!, by!, y2!)];
            expect(x > left && x < right && y > top && y < bottom, `${a} ${b}`).to.equal(false);
          }
        }
      }
  });

  it('tell the four kinds of line apart without colour', () => {
    const curve = { from: { x: 0, y: 0 }, by: { x: 25, y: 0 }, to: { x: 50, y: 0 } };
    const [keep, change, fresh, drop] = (['keep', 'change', 'new', 'drop'] as const).map((state) =>
      strokes(curve, state),
    );
    expect(keep).to.deep.equal({ line: 'M0 0Q25 0 50 0', marks: '' });
    expect(change!.line).to.equal('M0 2.5Q25 2.5 50 2.5M0 -2.5Q25 -2.5 50 -2.5');
    expect(fresh).to.deep.equal(keep);
    expect(drop).to.deep.equal({ line: keep!.line, marks: 'M25 9Q25 0 25 -9' });
  });
});
