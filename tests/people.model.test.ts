import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { parseWith } from '../src/core/faults/parse.js';
import {
  addPerson,
  MOST_PEOPLE,
  namesApart,
  NAME_LENGTH,
  nextPerson,
  removePerson,
  renamePerson,
  returnPerson,
  typedNames,
  type Person,
} from '../src/kits/people/people.model.js';
import { peopleSchema, turnsFaults, turnsSchema } from '../src/kits/people/people.schema.js';
import {
  cover,
  finishTurn,
  gather,
  giveTurn,
  isEveryoneDone,
  keepTo,
  markDone,
  noTurns,
  reveal,
  startRound,
  waiting,
  type Turns,
} from '../src/kits/people/turns.model.js';

const people = (...names: string[]): Person[] =>
  names.reduce<Person[]>((all, name) => addPerson(all, 'p', name), []);
const three = people('Ans', 'Bas', 'Cees');
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

describe('people', () => {
  it('come in by a name of one line, which is cut, and not without one', () => {
    expect(people(' Ans \n de  Wit ')).to.deep.equal([
      { id: 'p1', name: 'Ans de Wit', left: false },
    ]);
    expect(people('x'.repeat(41))[0]!.name).to.have.length(NAME_LENGTH);
    expect(people(`${'x'.repeat(39)}👵`)[0]!.name).to.equal('x'.repeat(39));
    expect(addPerson(three, 'p', ' \t')).to.equal(three);
  });

  it('are sixty at most', () => {
    const full = people(...Array.from({ length: MOST_PEOPLE }, (_, at) => `Lid ${at}`));
    expect(full).to.have.length(60);
    expect(addPerson(full, 'p', 'Nog een')).to.equal(full);
  });

  it('keep a space that is being typed, and lose it when the field is left', () => {
    expect(renamePerson(three, 'p2', 'Bas ')[1]!.name).to.equal('Bas ');
    expect(renamePerson(three, 'p2', ' Bas B ', true)[1]!.name).to.equal('Bas B');
    expect(renamePerson(three, 'p2', ' ')).to.equal(three);
    expect(renamePerson(three, 'p9', 'Wie')).to.equal(three);
  });

  it('stay when they leave with something written, and just go without', () => {
    const left = removePerson(three, 'p1', true);
    expect(left[0]).to.deep.equal({ id: 'p1', name: 'Ans', left: true });
    expect(returnPerson(left, 'p1')).to.deep.equal(three);
    expect(ids(removePerson(three, 'p1', false))).to.deep.equal(['p2', 'p3']);
    expect(removePerson(three, 'p9', false)).to.equal(three);
  });

  it('come after one another, round the list', () => {
    const all = (): boolean => true;
    expect(nextPerson(three, '', all)).to.equal('p1');
    expect(nextPerson(three, 'p3', all)).to.equal('p1');
    expect(nextPerson(three, 'p1', (id) => id === 'p3')).to.equal('p3');
    expect(nextPerson(three, 'p1', (id) => id === 'p1')).to.equal(undefined);
  });
});

const aTurn: fc.Arbitrary<(turns: Turns) => Turns> = fc.oneof(
  fc.constantFrom(
    (turns: Turns) => startRound(turns, three),
    (turns: Turns) => finishTurn(turns, three),
    (turns: Turns) => cover(turns, three),
    reveal,
    gather,
  ),
  fc.constantFrom('p1', 'p2', 'p3', 'p9').map((id) => (turns: Turns) => giveTurn(turns, three, id)),
  fc.constantFrom('p1', 'p2', 'p3').map((id) => (turns: Turns) => markDone(turns, three, id)),
);
const someTurns = fc
  .array(aTurn, { maxLength: 30 })
  .map((acts) => acts.reduce((turns, act) => act(turns), noTurns));
const round = startRound(noTurns, three);

describe('turns', () => {
  it('go from the first to the last, and are over when everyone is done', () => {
    const seen: string[] = [];
    let turns = round;
    while (turns.turn) {
      seen.push(turns.turn);
      turns = finishTurn(turns, three);
    }
    expect(seen).to.deep.equal(['p1', 'p2', 'p3']);
    expect(turns).to.deep.equal({ phase: 'round', turn: '', done: ['p1', 'p2', 'p3'] });
    expect(isEveryoneDone(turns, three)).to.equal(true);
  });

  it('can be taken in another order, and come back to who was passed over', () => {
    const second = finishTurn(giveTurn(round, three, 'p2'), three);
    expect(second).to.deep.equal({ phase: 'round', turn: 'p3', done: ['p2'] });
    expect(finishTurn(second, three).turn).to.equal('p1');
  });

  it('are not given to nobody, nor waited for of who left', () => {
    expect(giveTurn(round, three, 'p9')).to.equal(round);
    const left = removePerson(three, 'p2', true);
    expect(giveTurn(round, left, 'p2')).to.equal(round);
    expect(finishTurn(round, left).turn).to.equal('p3');
    expect(ids(waiting(round, left))).to.deep.equal(['p1', 'p3']);
    expect(startRound({ ...round, turn: 'p2' }, left).turn).to.equal('p1');
  });

  it('go on where they were after a look at who is there', () => {
    const second = finishTurn(round, three);
    expect(startRound(gather(second), three)).to.deep.equal(second);
  });

  it('are nobody’s while all lies open, and go on with who was not done', () => {
    const open = reveal(finishTurn(round, three));
    expect(open).to.deep.equal({ phase: 'open', turn: '', done: ['p1'] });
    expect(finishTurn(open, three)).to.equal(open);
    expect(cover(open, three)).to.deep.equal({ phase: 'round', turn: 'p2', done: ['p1'] });
  });

  it('of someone who is done again count once, wherever it came from', () => {
    expect(markDone(round, three, 'p3')).to.deep.equal({
      phase: 'round',
      turn: 'p1',
      done: ['p3'],
    });
    expect(markDone(round, three, 'p1').turn).to.equal('p2');
    expect(markDone(gather(round), three, 'p1').turn).to.equal('');
    expect(markDone(noTurns, three, 'p2')).to.deep.equal({ ...noTurns, done: ['p2'] });
    const again = finishTurn(giveTurn(finishTurn(round, three), three, 'p1'), three);
    expect(again.done).to.deep.equal(['p1']);
  });

  it('come out the same whoever was first', () => {
    const order = (ids_: string[]): Turns =>
      ids_.reduce((turns, id) => finishTurn(giveTurn(turns, three, id), three), round);
    expect(order(['p3', 'p1', 'p2'])).to.deep.equal(order(['p1', 'p2', 'p3']));
  });

  it('are never given while all lies open, nor to who is done, and make a document', () => {
    fc.assert(
      fc.property(someTurns, (turns) => {
        if (turns.phase === 'open') expect(turns.turn).to.equal('');
        expect(turns.done).not.to.include(turns.turn);
        expect(parseWith(turnsSchema, turns).ok).to.equal(true);
        expect(turnsFaults(turns, three)).to.deep.equal([]);
      }),
    );
  });

  it('go on from who is taken off the list, and forget that they were done', () => {
    const others = three.slice(1);
    const first = startRound(noTurns, three);
    expect(keepTo(first, others)).to.deep.equal({ phase: 'round', turn: 'p2', done: [] });
    expect(keepTo(gather(first), others)).to.deep.equal(noTurns);
    const second = finishTurn(first, three);
    expect(keepTo(second, others)).to.deep.equal({ phase: 'round', turn: 'p2', done: [] });
    expect(keepTo(second, three)).to.deep.equal(second);
  });

  it('of nobody who is there are no document', () => {
    const faults = (turns: Turns): string[] => turnsFaults(turns, three).map(({ path }) => path);
    expect(faults({ phase: 'round', turn: 'p9', done: [] })).to.deep.equal(['turns.turn']);
    expect(faults({ phase: 'open', turn: 'p1', done: [] })).to.deep.equal(['turns.turn']);
    expect(faults({ phase: 'round', turn: '', done: ['p9'] })).to.deep.equal(['turns.done[0].id']);
  });
});

describe('names that are typed at once', () => {
  it('stand between commas, semicolons, or on lines of their own', () => {
    expect(typedNames(' F, J ;S,, ')).to.deep.equal(['F', 'J', 'S']);
    expect(typedNames('Jan en Piet\nAn\tBo')).to.deep.equal(['Jan en Piet', 'An', 'Bo']);
    expect(typedNames(' , ;')).to.deep.equal([]);
  });
});

describe('people who are called the same', () => {
  it('are told apart by a number, in any case and in their order, and nobody else is', () => {
    expect([...namesApart(people('M', 'K', 'm', 'M')).values()]).to.deep.equal([
      'M (1)',
      'K',
      'm (2)',
      'M (3)',
    ]);
    expect(namesApart([]).size).to.equal(0);
  });
});

describe('people of a document', () => {
  const person = (id: string, name = 'F') => ({ id, name, left: false });
  const isFine = (all: unknown): boolean => peopleSchema.safeParse(all).success;

  it('have ids that stand once, and names that are there', () => {
    expect(isFine([person('r1'), person('r2')])).to.equal(true);
    expect(isFine([person('r1'), person('r1')])).to.equal(false);
    expect(isFine([person('r1', ' ')])).to.equal(false);
    expect(isFine([person('r1', 'x'.repeat(41))])).to.equal(false);
  });

  it('are sixty at most', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => person(`r${at}`));
    expect(isFine(many(60))).to.equal(true);
    expect(isFine(many(61))).to.equal(false);
  });
});
