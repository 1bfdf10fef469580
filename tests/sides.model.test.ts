import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { NAME_LENGTH } from '../src/kits/people/people.model.js';
import {
  compareFile,
  hasWritten,
  isApart,
  sidesIn,
  takeSide,
  writeApart,
} from '../src/kits/people/side-files.model.js';
import { sidesFaults } from '../src/kits/people/sides.schema.js';
import {
  bySide,
  describeSide,
  joinSide,
  leaveSide,
  MOST_SIDES,
  present,
  sideOf,
  type SideParts,
  type SidesData,
} from '../src/kits/people/sides.model.js';
import { finishTurn, noTurns, startRound } from '../src/kits/people/turns.model.js';

/** The least that a tool with sides can be: each writes notes. */
interface Notes extends SidesData {
  notes: { side: string; text: string }[];
}
type Act = (data: Notes) => Notes;

const notesOf = ({ notes }: Notes, side: string): Notes['notes'] =>
  notes.filter((note) => note.side === side);

const parts: SideParts<Notes> = {
  wrote: (data, side) => notesOf(data, side).length > 0,
  said: notesOf,
  take: (data, other, side) => ({
    ...data,
    notes: [...data.notes.filter((note) => note.side !== side), ...notesOf(other, side)],
  }),
  apart: () => empty,
  inOrder: (data) => ({ ...data, notes: bySide(data, data.notes, ({ side }) => side) }),
};

const empty: Notes = { sides: [], turns: noTurns, notes: [] };
const ORDER = ['client', 'carer', 'carer-2', 'staff'];
const after = (data: Notes, ...acts: Act[]): Notes => acts.reduce((now, act) => act(now), data);
const joins =
  (...ids: string[]): Act =>
  (data) =>
    ids.reduce((now, id) => joinSide(now, id, ORDER), data);
const writes =
  (side: string, text: string): Act =>
  (data) => ({ ...data, notes: [...data.notes, { side, text }] });
const starts: Act = (data) => ({ ...data, turns: startRound(data.turns, data.sides) });
const finishes: Act = (data) =>
  parts.inOrder({ ...data, turns: finishTurn(data.turns, data.sides) });
const names = (data: SidesData): string[] => data.sides.map(({ id }) => id);
/** What a side writes on a device of its own. */
const file = (side: string, ...texts: string[]): Notes =>
  after(
    writeApart(parts, empty, side, ORDER),
    ...texts.map((text) => writes(side, text)),
    finishes,
  );
const take = (data: Notes, other: Notes, side: string): Notes =>
  takeSide(parts, data, other, side, ORDER);

const three = after(empty, joins('staff', 'client', 'carer'));

describe('sides', () => {
  it('stand in the order of the content, the first one first, whoever came first', () => {
    expect(names(three)).to.deep.equal(['client', 'carer', 'staff']);
    expect(joinSide(three, 'carer', ORDER)).to.equal(three);
  });

  it('are four at most', () => {
    const four = after(empty, joins(...ORDER));
    expect(four.sides).to.have.length(MOST_SIDES);
    expect(joinSide(four, 'neighbour', [...ORDER, 'neighbour'])).to.equal(four);
  });

  it('stay when they leave with something written, and are gone without', () => {
    expect(names(leaveSide(three, 'staff', false))).to.deep.equal(['client', 'carer']);
    const left = leaveSide(three, 'staff', true);
    expect(names(left)).to.deep.equal(['client', 'carer', 'staff']);
    expect(present(left).map(({ id }) => id)).to.deep.equal(['client', 'carer']);
    expect(joinSide(left, 'staff', ORDER)).to.deep.equal(three);
    expect(leaveSide(three, 'nobody', false)).to.equal(three);
  });

  it('give the turn on when they leave', () => {
    const round = after(three, starts);
    expect(round.turns.turn).to.equal('client');
    expect(leaveSide(round, 'client', false).turns.turn).to.equal('carer');
  });

  it('have a name of forty characters, or none, and may speak through another', () => {
    const named = after(
      three,
      (data) => describeSide(data, 'client', 'name', 'x'.repeat(NAME_LENGTH + 1)),
      (data) => describeSide(data, 'client', 'via', ' Piet ', true),
    );
    expect(sideOf(named, 'client')).to.deep.equal({
      id: 'client',
      name: 'x'.repeat(40),
      via: 'Piet',
      left: false,
    });
    expect(sideOf(describeSide(named, 'client', 'name', ''), 'client')!.name).to.equal('');
    expect(describeSide(named, 'nobody', 'name', 'Piet')).to.equal(named);
  });

  it('come before what is of no side, each in the order in which it came', () => {
    const things = [
      { side: 'staff', at: 1 },
      { side: undefined, at: 2 },
      { side: 'client', at: 3 },
      { side: 'staff', at: 4 },
    ];
    expect(bySide(three, things, ({ side }) => side).map(({ at }) => at)).to.deep.equal([
      3, 1, 4, 2,
    ]);
  });

  it('are in a document once, and have no turn without being there', () => {
    const paths = (data: Notes): string[] => sidesFaults(data).map(({ path }) => path);
    expect(paths(after(three, starts))).to.deep.equal([]);
    expect(paths({ ...three, sides: [...three.sides, three.sides[0]!] })).to.have.length(1);
    expect(paths({ ...three, turns: { phase: 'round', turn: 'who', done: [] } })).to.deep.equal([
      'turns.turn',
    ]);
  });
});

describe('files of sides', () => {
  it('are of one side, whose turn it is, with its name and nothing of another', () => {
    const here = after(three, writes('client', 'Buiten'), (data) =>
      describeSide(data, 'carer', 'name', 'Ans', true),
    );
    const mine = writeApart(parts, here, 'carer', ORDER);
    expect(mine).to.deep.equal({
      sides: [{ id: 'carer', name: 'Ans', via: '', left: false }],
      turns: { phase: 'round', turn: 'carer', done: [] },
      notes: [],
    });
    expect(isApart(mine)).to.equal(true);
    expect(isApart(three)).to.equal(false);
    expect(isApart(after(three, starts))).to.equal(false);
  });

  it('hold what a side wrote, or that it had nothing to write', () => {
    expect(sidesIn(parts, file('carer', 'Zondag'))).to.deep.equal(['carer']);
    expect(sidesIn(parts, file('carer'))).to.deep.equal(['carer']);
    expect(sidesIn(parts, three)).to.deep.equal([]);
    expect(hasWritten(parts, three, 'carer')).to.equal(false);
  });

  it('give the same data as passing the device on, in whatever order they come', () => {
    const texts: Record<string, string> = { client: 'Buiten', carer: 'Zondag', staff: 'Om tien' };
    const all = ['client', 'carer', 'staff'];
    const passed = all.reduce<Notes>(
      (data, side) => after(data, writes(side, texts[side]!), finishes),
      after(three, starts),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (sides) => {
        const merged = sides.reduce<Notes>(
          (data, side) => take(data, file(side, texts[side]!), side),
          empty,
        );
        expect(starts(merged)).to.deep.equal(passed);
      }),
    );
  });

  it('bring a name where there is none, and leave one that is there', () => {
    const theirs = describeSide(file('client', 'Buiten'), 'client', 'name', 'Mw. A.', true);
    const named = describeSide(three, 'client', 'name', 'Anna', true);
    expect(sideOf(take(three, theirs, 'client'), 'client')!.name).to.equal('Mw. A.');
    expect(sideOf(take(named, theirs, 'client'), 'client')!.name).to.equal('Anna');
    expect(take(three, theirs, 'carer')).to.equal(three);
  });

  it('tell what is new, what is here already, and what is here in other words', () => {
    const here = take(empty, file('client', 'Buiten'), 'client');
    const told = (data: Notes, other: Notes, order = ORDER): unknown =>
      compareFile(parts, data, other, order);
    const nothing = { fresh: [], known: [], twice: [], over: [] };
    expect(told(empty, file('client', 'Buiten'))).to.deep.equal({ ...nothing, fresh: ['client'] });
    expect(told(here, file('client', 'Buiten'))).to.deep.equal({ ...nothing, known: ['client'] });
    expect(told(here, file('client', 'Koffie'))).to.deep.equal({ ...nothing, twice: ['client'] });
    expect(told(here, three)).to.deep.equal(nothing);
    expect(notesOf(take(here, file('client', 'Koffie'), 'client'), 'client')).to.deep.equal([
      { side: 'client', text: 'Koffie' },
    ]);
  });

  it('have no place for a side that is not of this content, or where four others are', () => {
    const four = after(empty, joins(...ORDER));
    const order = [...ORDER, 'neighbour'];
    const theirs = after(writeApart(parts, empty, 'neighbour', order), finishes);
    expect(compareFile(parts, empty, theirs, ORDER).over).to.deep.equal(['neighbour']);
    expect(compareFile(parts, empty, theirs, order).fresh).to.deep.equal(['neighbour']);
    expect(compareFile(parts, four, theirs, order).over).to.deep.equal(['neighbour']);
    expect(compareFile(parts, four, file('carer'), ORDER).fresh).to.deep.equal(['carer']);
  });
});
