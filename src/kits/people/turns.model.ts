import { nextPerson, type Person } from './people.model.js';

/** Before the round, while one device goes round, and when what everyone wrote lies open. */
export const PHASES = ['before', 'round', 'open'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * One device that goes round: each in turn writes something that the others do not see, until it is laid
 * open. Who has said to be in front of the device is no part of it: that is over with the page.
 */
export interface Turns {
  phase: Phase;
  /** Id of who writes, or is to; empty outside of the round, and in it when everyone is done. */
  turn: string;
  /** Ids of those who are done. */
  done: string[];
}

export const noTurns: Turns = { phase: 'before', turn: '', done: [] };

/** Everyone who is there: who left is not waited for. */
const there = (people: readonly Person[]): readonly Person[] => people.filter(({ left }) => !left);

const isWaitedFor =
  ({ done }: Turns) =>
  (id: string): boolean =>
    !done.includes(id);

/** Who has not had a turn, from the first on. */
export const waiting = (turns: Turns, people: readonly Person[]): readonly Person[] =>
  there(people).filter(({ id }) => isWaitedFor(turns)(id));

export const isEveryoneDone = (turns: Turns, people: readonly Person[]): boolean =>
  waiting(turns, people).length === 0;

/** The same, with nobody's turn passed over: the one after `after` who is not done. */
const goOn = (turns: Turns, people: readonly Person[], after: string): Turns => ({
  ...turns,
  phase: 'round',
  turn: nextPerson(there(people), after, isWaitedFor(turns)) ?? '',
});

/** Begins the round, or goes on with it: after who wrote last, or with the first who is not done. */
export const startRound = (turns: Turns, people: readonly Person[]): Turns =>
  waiting(turns, people).some(({ id }) => id === turns.turn)
    ? { ...turns, phase: 'round' }
    : goOn(turns, people, '');

/** Gives the turn to someone, also to who was done; the same turns where that is nobody who is there. */
export function giveTurn(turns: Turns, people: readonly Person[], id: string): Turns {
  if (!there(people).some((each) => each.id === id)) return turns;
  return { phase: 'round', turn: id, done: turns.done.filter((each) => each !== id) };
}

/** Who writes is done, with whatever there is; the next who is not done has the turn. */
export function finishTurn(turns: Turns, people: readonly Person[]): Turns {
  const { phase, turn, done } = turns;
  if (phase !== 'round' || !turn) return turns;
  return goOn({ ...turns, done: inOrder([...done, turn], people) }, people, turn);
}

/** Lays open what everyone wrote; whose turn it was is over, and who was not done is not. */
export const reveal = (turns: Turns): Turns => ({ ...turns, phase: 'open', turn: '' });

/** Covers all of it again. */
export const cover = (turns: Turns, people: readonly Person[]): Turns => goOn(turns, people, '');

/** Back to who are there; nothing is open. */
export const gather = (turns: Turns): Turns => ({ ...turns, phase: 'before' });

/** Counts someone as done whose part came from elsewhere, such as a file of their own. */
export function markDone(turns: Turns, people: readonly Person[], id: string): Turns {
  const after = { ...turns, done: inOrder([...turns.done, id], people) };
  if (turns.turn !== id) return after;
  return turns.phase === 'round' ? goOn(after, people, id) : { ...after, turn: '' };
}

/** The same without who is no longer among the people; in the round the turn goes on to who is not done. */
export function keepTo(turns: Turns, people: readonly Person[]): Turns {
  const after = { ...turns, done: inOrder(turns.done, people) };
  if (!turns.turn || people.some(({ id }) => id === turns.turn)) return after;
  return turns.phase === 'round' ? goOn(after, people, '') : { ...after, turn: '' };
}

/** Ids once each, in the order of the people: it does not matter who came first. */
const inOrder = (ids: readonly string[], people: readonly Person[]): string[] =>
  people.map(({ id }) => id).filter((id) => ids.includes(id));
