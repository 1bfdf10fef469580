import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { carryOf } from '../src/core/carry/carry.model.js';
import { parseDocument } from '../src/core/document/document.schema.js';
import { parseWith } from '../src/core/faults/parse.js';
import * as files from '../src/kits/people/side-files.model.js';
import { describeSide, joinSide, leaveSide } from '../src/kits/people/sides.model.js';
import { finishTurn, giveTurn, reveal, startRound } from '../src/kits/people/turns.model.js';
import { setCell, setState } from '../src/kits/sheet/sheet.model.js';
import { carry } from '../src/tools/expectation-exchange/exchange-carry.model.js';
import { parts } from '../src/tools/expectation-exchange/exchange-sides.model.js';
import {
  blank,
  cameOf,
  chosenRows,
  fitCounts,
  hopesOf,
  HOPES,
  isDone,
  isPossible,
  OUTCOME,
  ownOf,
  pick,
  picksOf,
  resultOf,
  setCame,
  setOwn,
  setPossible,
  sharedRows,
  unpick,
  type ExpectationExchangeData,
} from '../src/tools/expectation-exchange/expectation-exchange.model.js';
import { expectationExchangeDocument } from '../src/tools/expectation-exchange/expectation-exchange.schema.js';

type Data = ExpectationExchangeData;
type Act = (data: Data) => Data;

const empty = blank.data;
const ORDER = ['client', 'carer', 'carer-2', 'staff'];
const SUBJECTS = ['s1', 's2', 's3', 's4', 's5', 's6'];
const MOST = 3;
const after = (data: Data, ...acts: Act[]): Data => acts.reduce((now, act) => act(now), data);
const joins =
  (...ids: string[]): Act =>
  (data) =>
    ids.reduce((now, id) => joinSide(now, id, ORDER), data);
const picks =
  (side: string, ...rows: string[]): Act =>
  (data) =>
    rows.reduce((now, row) => pick(now, side, row, MOST), data);
const writes =
  (side: string, row: string, text: string): Act =>
  (data) =>
    setCell(data, row, HOPES, text, side);
const takeSide = (data: Data, other: Data, side: string): Data =>
  files.takeSide(parts, data, other, side, ORDER);
const writeApart = (data: Data, side: string): Data => files.writeApart(parts, data, side, ORDER);
const starts: Act = (data) => ({ ...data, turns: startRound(data.turns, data.sides) });
const finishes: Act = (data) =>
  parts.inOrder({ ...data, turns: finishTurn(data.turns, data.sides) });
const opens: Act = (data) => ({ ...data, turns: reveal(data.turns) });
const names = (data: Data): string[] => data.sides.map(({ id }) => id);
const faultsIn = (data: Data): string[] => {
  const parsed = parseWith(expectationExchangeDocument.data, data);
  return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
};

const three = after(empty, joins('staff', 'client', 'carer'));

describe('what a side chooses', () => {
  it('is three subjects at most, its own among them', () => {
    const full = after(three, picks('carer', 's1', 's2', 's3'));
    expect(pick(full, 'carer', 's4', MOST)).to.equal(full);
    expect(setOwn(full, 'carer', 'De was', MOST)).to.equal(full);
    const room = unpick(full, 'carer', 's2');
    const own = setOwn(room, 'carer', 'De was', MOST);
    expect(picksOf(own, 'carer')).to.deep.equal(['s1', 's3', 'by-carer']);
    expect(pick(own, 'carer', 's4', MOST)).to.equal(own);
    expect(pick(full, 'staff', 's4', MOST)).not.to.equal(full);
    expect(pick(full, 'nobody', 's4', MOST)).to.equal(full);
  });

  it('leaves what was written there when it is taken back', () => {
    const wrote = after(three, picks('carer', 's1'), writes('carer', 's1', 'Wandelen'));
    const back = unpick(wrote, 'carer', 's1');
    expect(chosenRows(back, SUBJECTS)).to.deep.equal([]);
    expect(hopesOf(back, 'carer', 's1')).to.equal('Wandelen');
    expect(unpick(back, 'carer', 's1')).to.equal(back);
  });

  it('has an own subject that changes as it is typed, and goes when it is emptied', () => {
    const typed = after(
      three,
      (data) => setOwn(data, 'staff', 'D', MOST),
      (data) => setOwn(data, 'staff', 'De was ', MOST),
    );
    expect(ownOf(typed, 'staff')).to.deep.equal({
      id: 'by-staff',
      text: 'De was ',
      group: 'staff',
    });
    expect(setOwn(typed, 'staff', 'De was ', MOST)).to.equal(typed);
    const gone = setOwn(typed, 'staff', '  ', MOST);
    expect([gone.rows, gone.picks]).to.deep.equal([[], []]);
    expect(setOwn(three, 'staff', ' ', MOST)).to.equal(three);
  });
});

describe('the order of subjects', () => {
  it('is that of how many chose them, then of the content: 2, 3, 1, 4', () => {
    const data = after(
      three,
      picks('client', 's1', 's2'),
      picks('carer', 's2', 's3', 's4'),
      picks('staff', 's3', 's2'),
    );
    expect(chosenRows(data, SUBJECTS)).to.deep.equal(['s2', 's3', 's1', 's4']);
  });

  it('has people’s own behind the content’s', () => {
    const data = after(
      three,
      (now) => setOwn(now, 'staff', 'Sleutel', MOST),
      (now) => setOwn(now, 'client', 'Hond', MOST),
      picks('carer', 's6'),
      parts.inOrder,
    );
    expect(chosenRows(data, SUBJECTS)).to.deep.equal(['s6', 'by-client', 'by-staff']);
  });

  it('has each chosen subject once, and never a less chosen one before a more chosen', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...ORDER), fc.constantFrom(...SUBJECTS)));
    fc.assert(
      fc.property(some, (chosen) => {
        const data = chosen.reduce<Data>(
          (now, [side, row]) => pick(now, side, row, MOST),
          after(empty, joins(...ORDER)),
        );
        const rows = chosenRows(data, SUBJECTS);
        const times = rows.map((row) => data.picks.filter((each) => each.row === row).length);
        expect(new Set(rows)).to.deep.equal(new Set(data.picks.map(({ row }) => row)));
        expect(rows).to.have.length(new Set(rows).size);
        expect(times).to.deep.equal([...times].sort((one, other) => other - one));
        expect(faultsIn(data)).to.deep.equal([]);
      }),
    );
  });
});

describe('files of sides', () => {
  /** What each side does, on whichever device. */
  const turnOf: Record<string, Act> = {
    client: (data) =>
      after(
        data,
        (now) => describeSide(now, 'client', 'name', 'Mw. A.', true),
        picks('client', 's2', 's1'),
        writes('client', 's2', 'Buiten'),
      ),
    carer: (data) =>
      after(
        data,
        picks('carer', 's2'),
        writes('carer', 's2', 'Zondag'),
        (now) => setOwn(now, 'carer', 'De was', MOST),
        writes('carer', 'by-carer', 'Wie?'),
      ),
  };
  const file = (side: string, from: Data = empty): Data =>
    after(writeApart(from, side), turnOf[side]!, finishes);
  const passed = after(
    empty,
    joins('client', 'carer'),
    starts,
    turnOf['client']!,
    finishes,
    turnOf['carer']!,
    finishes,
  );

  it('give the same document as passing the device on, in whatever order they come', () => {
    for (const order of [
      ['client', 'carer'],
      ['carer', 'client'],
    ]) {
      const merged = order.reduce<Data>((data, side) => takeSide(data, file(side), side), empty);
      expect(starts(merged)).to.deep.equal(passed);
    }
  });

  it('are of one side, and hold nothing of another', () => {
    const mine = file('carer', { ...passed, permission: 'yes' });
    expect(files.sidesIn(parts, mine)).to.deep.equal(['carer']);
    expect(JSON.stringify(mine)).not.to.contain('Buiten');
    expect(mine.permission).to.equal('');
    expect(faultsIn(mine)).to.deep.equal([]);
  });

  it('bring the client’s answer, and a name where there is none', () => {
    const theirs = { ...file('client'), permission: 'yes' as const };
    const here = after(empty, joins('client'), (data) =>
      describeSide(data, 'client', 'name', 'Anna', true),
    );
    const merged = takeSide(here, theirs, 'client');
    expect(merged.permission).to.equal('yes');
    expect(merged.sides[0]!.name).to.equal('Anna');
    expect(takeSide(empty, theirs, 'client').sides[0]!.name).to.equal('Mw. A.');
    expect(takeSide({ ...here, permission: 'no' }, theirs, 'client').permission).to.equal('no');
    expect(takeSide(empty, theirs, 'carer')).to.equal(empty);
  });

  it('keep a subject of everyone’s apart from another of that id, and know the same one again', () => {
    const shared = (text: string): Data => ({ ...empty, rows: [{ id: 'own-1', text }] });
    const theirs = (text: string): Data =>
      after(
        writeApart(shared(text), 'carer'),
        picks('carer', 'own-1'),
        writes('carer', 'own-1', 'Ja'),
        finishes,
      );
    const same = takeSide(shared('De sleutel'), theirs('de  sleutel'), 'carer');
    expect(same.rows).to.deep.equal([{ id: 'own-1', text: 'De sleutel' }]);
    const other = takeSide(shared('De sleutel'), theirs('De hond'), 'carer');
    expect(other.rows.map(({ id, text }) => [id, text])).to.deep.equal([
      ['own-1', 'De sleutel'],
      ['own-2', 'De hond'],
    ]);
    expect(picksOf(other, 'carer')).to.deep.equal(['own-2']);
    expect(hopesOf(other, 'carer', 'own-2')).to.equal('Ja');
  });
});

describe('what lies side by side', () => {
  const open = after(three, picks('client', 's1', 's2'), picks('carer', 's2'), opens);

  it('is counted by what they chose together', () => {
    const data = after(open, (now) => setState(now, 's2', 'fits'));
    expect(fitCounts(data, ['s1', 's2'])).to.deep.equal({
      fits: 1,
      differs: 0,
      unknown: 0,
      open: 1,
    });
    expect(fitCounts(setState(data, 's1', 'perhaps'), ['s1']).open).to.equal(1);
  });

  it('can be done or not, and came true or not, and each may change', () => {
    const yes = setPossible(open, 's1', true);
    expect(isPossible(open, 's1')).to.equal(undefined);
    expect(setPossible(yes, 's1', true)).to.equal(yes);
    expect(isPossible(setPossible(yes, 's1', false), 's1')).to.equal(false);
    const came = setCame(open, 's1', 'partly');
    expect(setCame(came, 's1', 'partly')).to.equal(came);
    expect(cameOf(setCame(came, 's1', 'not'), 's1')).to.equal('not');
  });

  it('is done when everything chosen is decided, and something agreed', () => {
    const rows = chosenRows(open, SUBJECTS);
    const decided = rows.reduce((data, row) => setCell(data, row, OUTCOME, 'Zo.'), open);
    const agreed = { ...decided, agreements: [{ id: 'a1', what: 'Bellen', who: '', by: '' }] };
    expect(isDone(decided, rows)).to.equal(false);
    expect(isDone(agreed, rows)).to.equal(true);
    expect(isDone(agreed, [])).to.equal(false);
    expect(isDone({ ...agreed, turns: three.turns }, rows)).to.equal(false);
    expect(isDone(setCell(agreed, 's1', OUTCOME, ' '), rows)).to.equal(false);
  });

  it('is told to the page in numbers alone, and not before it lies open', () => {
    const data = after(open, (now) => setState(now, 's2', 'differs'));
    expect(resultOf(data, SUBJECTS)).to.deep.equal({
      sides: 3,
      subjects: 2,
      fits: { fits: 0, differs: 1, unknown: 0, open: 1 },
      agreements: 0,
    });
    expect(resultOf({ ...data, turns: three.turns }, SUBJECTS).subjects).to.equal(0);
  });
});

describe('what goes to other tools', () => {
  const words = {
    content: { subjects: SUBJECTS.map((id) => ({ id, question: `Vraag ${id}` })) },
    text: (text: unknown) => String(text),
    language: 'nl',
  };
  const given = (data: Data): string[] =>
    carryOf(carry, data, words).map(({ kind, text, state }) => `${kind} ${state}: ${text}`);
  const talked = after(
    three,
    picks('client', 's1', 's2'),
    writes('client', 's1', 'Geheim'),
    picks('carer', 's3'),
    (data) => setOwn(data, 'carer', 'De was', MOST),
    opens,
    (data) => setState(data, 's1', 'fits'),
    (data) => setState(data, 's2', 'differs'),
    (data) => setState(data, 's3', 'unknown'),
    (data) => setState(data, 'by-carer', 'differs'),
    (data) => setState(data, 's4', 'differs'),
    (data) => setCell(data, 'by-carer', OUTCOME, 'Wij.'),
  );

  it('is what they differ in, as a topic, and what they do not know, as a question', () => {
    expect(given(talked)).to.deep.equal([
      'topic open: Vraag s2',
      'question open: Vraag s3',
      'topic done: De was',
    ]);
  });

  it('is nothing while it is covered, and never what a side wrote', () => {
    expect(given({ ...talked, turns: startRound(three.turns, three.sides) })).to.deep.equal([]);
    expect(JSON.stringify(carryOf(carry, talked, words))).not.to.contain('Geheim');
  });

  it('comes in as a subject for everyone, once, and goes on with where it came from', () => {
    const [, list] = carry.lists;
    const topic = {
      id: 'b1',
      kind: 'topic',
      text: 'De sleutel',
      for: 'together',
      origin: 'd1/b1',
    } as const;
    const taken = list!.add!(three, topic, words);
    expect(sharedRows(taken)).to.deep.equal([{ id: 'own-1', text: 'De sleutel', origin: 'd1/b1' }]);
    expect(list!.add!(taken, topic, words)).to.equal(taken);
    expect(carryOf(carry, taken, words)[0]).to.include({ text: 'De sleutel', origin: 'd1/b1' });
    const edited = list!.edit!(taken, 'own-1', { ...topic, text: 'De voordeur' });
    expect(sharedRows(edited)[0]!.text).to.equal('De voordeur');
    expect(faultsIn(edited)).to.deep.equal([]);
  });
});

describe('a document from outside', () => {
  const good = after(three, picks('client', 's1'), writes('client', 's1', 'x'), starts);
  const bad: Record<string, [Partial<Data>, string]> = {
    'with a side twice': [{ sides: [good.sides[0]!, good.sides[0]!] }, 'sides[1].id'],
    'with a choice of nobody': [{ picks: [{ side: 'ghost', row: 's1' }] }, 'picks[0].side'],
    'with a choice twice': [
      {
        picks: [
          { side: 'client', row: 's1' },
          { side: 'client', row: 's1' },
        ],
      },
      'picks[1].id',
    ],
    'with a text of nobody': [
      { cells: [{ row: 's1', column: HOPES, side: 'ghost', text: 'x' }] },
      'cells[0].side',
    ],
    'with a subject of nobody': [
      { rows: [{ id: 'by-ghost', text: 'x', group: 'ghost' }] },
      'rows[0].side',
    ],
    'with the turn of nobody': [
      { turns: { phase: 'round', turn: 'ghost', done: [] } },
      'turns.turn',
    ],
    'with five sides': [
      { sides: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: '', via: '', left: false })) },
      'sides',
    ],
    'with a subject that came true twice': [
      {
        came: [
          { row: 's1', came: 'came' },
          { row: 's1', came: 'not' },
        ],
      },
      'came[1].id',
    ],
  };
  for (const [which, [fields, path]] of Object.entries(bad))
    it(`is refused: one ${which}`, () => {
      expect(faultsIn({ ...good, ...fields })).to.include(path);
    });

  it('is taken whatever a side did on its turn', () => {
    const act: fc.Arbitrary<Act> = fc.oneof(
      fc.constantFrom(...SUBJECTS).map((row) => picks('carer', row)),
      fc.constantFrom(...SUBJECTS).map(
        (row): Act =>
          (data) =>
            unpick(data, 'carer', row),
      ),
      fc.string({ maxLength: 400 }).map(
        (text): Act =>
          (data) =>
            setOwn(data, 'carer', text, MOST),
      ),
      fc.constantFrom(...SUBJECTS).map(
        (row): Act =>
          (data) =>
            names(data).includes('carer') ? writes('carer', row, 'x')(data) : data,
      ),
      fc
        .constantFrom(...ORDER)
        .map((id): Act => (data) => ({ ...data, turns: giveTurn(data.turns, data.sides, id) })),
      fc.constantFrom<Act>(starts, finishes, opens),
      fc.constantFrom(...ORDER).map(
        (id): Act =>
          (data) =>
            leaveSide(data, id, files.hasWritten(parts, data, id)),
      ),
      fc.constantFrom(...ORDER).map((id) => joins(id)),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        expect(faultsIn(after(three, ...acts))).to.deep.equal([]);
      }),
    );
  });

  it('knows what a side wrote by its choices, its texts and its own subject', () => {
    const wrote = (...acts: Act[]): boolean => parts.wrote(after(three, ...acts), 'staff');
    expect(wrote()).to.equal(false);
    expect(wrote(picks('client', 's1'), writes('carer', 's1', 'Koffie'))).to.equal(false);
    expect(wrote(picks('staff', 's1'))).to.equal(true);
    expect(wrote(writes('staff', 's1', 'Koffie'))).to.equal(true);
    expect(wrote((data) => setOwn(data, 'staff', 'De was', MOST))).to.equal(true);
  });

  it('of this version is read whole', () => {
    const document = {
      tool: 'expectation-exchange',
      schemaVersion: 1,
      savedAt: '2026-11-29T10:00:00Z',
      contentId: 'samenspel-expectation-exchange',
      data: good,
    };
    expect(parseDocument(expectationExchangeDocument, document)).to.deep.equal({
      ok: true,
      value: document,
    });
  });
});
