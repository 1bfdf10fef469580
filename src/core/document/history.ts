/**
 * What someone did, one state after the other, to go back and forth in. States are never changed,
 * so that a state shares with the next one all that stayed the same.
 */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
  /** Name of the last change, such as `note-n1`: the next one of that name is taken with it. */
  readonly last: string;
}

export const startHistory = <State>(now: State): History<State> => ({
  past: [],
  now,
  future: [],
  last: '',
});

/** Goes on to a next state; changes in a row with one `name`, such as typing in a field, are one. */
export function record<State>(history: History<State>, now: State, name = ''): History<State> {
  if (now === history.now) return history;
  const same = name !== '' && name === history.last;
  const past = same ? history.past : [...history.past, history.now];
  return { past, now, future: [], last: name };
}

/** Takes another state in place of this one, such as another page of the same document. */
export const replaceNow = <State>(history: History<State>, now: State): History<State> => ({
  ...history,
  now,
  last: '',
});

export function undo<State>({ past, now, future }: History<State>): History<State> {
  const before = past.at(-1);
  if (before === undefined) return { past, now, future, last: '' };
  return { past: past.slice(0, -1), now: before, future: [now, ...future], last: '' };
}

export function redo<State>({ past, now, future }: History<State>): History<State> {
  const [after, ...rest] = future;
  if (after === undefined) return { past, now, future, last: '' };
  return { past: [...past, now], now: after, future: rest, last: '' };
}
