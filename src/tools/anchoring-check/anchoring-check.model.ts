import type { Carry } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { carriedAgreements, type Agreement } from '../../kits/agreements/agreements.model.js';

/** How far an agreement has come, from nothing said to kept by someone. */
export const STATES = ['open', 'talked', 'written', 'firm'] as const;
export type State = (typeof STATES)[number];

/** Longest answer, and longest line of where and who, in characters. */
export const ANSWER_LENGTH = 1000;
export const LINE_LENGTH = 200;
export const MOST_ROWS = 60;

/** What a team wrote at one point. */
export interface Row {
  /** Id of the point in the content. */
  id: string;
  answer: string;
  /** Where it is recorded. */
  place: string;
  /** Who keeps an eye on it. */
  keeper: string;
  /** The day on which they look again, as `2027-05-01`; empty while there is none. */
  again: string;
}
export type Field = Exclude<keyof Row, 'id'>;

export interface AnchoringCheckData {
  /** Id of the group that is used alone; empty for all. */
  road: string;
  /** Points at which something is written; any other is blank. */
  rows: Row[];
  agreements: Agreement[];
}
type Data = AnchoringCheckData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: { road: '', rows: [], agreements: [] },
};

export const carry: Carry<Data> = { for: 'team', lists: [carriedAgreements()] };

const written = (text: string): boolean => text.trim() !== '';

/** What stands at a point; blank fields where nobody wrote. */
export const rowOf = ({ rows }: Data, id: string): Row =>
  rows.find((row) => row.id === id) ?? { id, answer: '', place: '', keeper: '', again: '' };

/** Writes one field of a point; a point without any text is no row. */
export function setField(data: Data, id: string, field: Field, text: string): Data {
  const row = { ...rowOf(data, id), [field]: text };
  const others = data.rows.filter((each) => each.id !== id);
  const empty = [row.answer, row.place, row.keeper, row.again].every((each) => each === '');
  const at = data.rows.findIndex((each) => each.id === id);
  if (empty) return { ...data, rows: others };
  return { ...data, rows: at < 0 ? [...others, row] : data.rows.with(at, row) };
}

const isKept = ({ keeper, again }: Row): boolean => written(keeper) && again !== '';

/** Worked out, never chosen: nothing is written without an answer, and nothing firm after its day. */
export function stateOf(row: Row, today: string): State {
  if (!written(row.answer)) return 'open';
  if (!written(row.place)) return 'talked';
  return isKept(row) && row.again >= today ? 'firm' : 'written';
}

/** Whether a point was firm, and its day has passed. */
export const isOver = (row: Row, today: string): boolean =>
  stateOf(row, today) === 'written' && isKept(row);

/** How many of these points are in each state. */
export const countsOf = (
  data: Data,
  ids: readonly string[],
  today: string,
): Readonly<Record<State, number>> => {
  const counts = { open: 0, talked: 0, written: 0, firm: 0 };
  for (const id of ids) counts[stateOf(rowOf(data, id), today)]++;
  return counts;
};

/** Points to look at again: with an answer and a day, also one that has passed. */
export const datedRows = (data: Data, ids: readonly string[]): Row[] =>
  ids.map((id) => rowOf(data, id)).filter(({ answer, again }) => written(answer) && again !== '');

export type Move = 'forward' | 'back' | 'same';

/** How a point moved between two moments, each seen on its own day. */
export function moveOf(before: State, now: State): Move {
  const steps = STATES.indexOf(now) - STATES.indexOf(before);
  return steps > 0 ? 'forward' : steps < 0 ? 'back' : 'same';
}

/** What `share="result"` gives the page: the counts, and the state of each point, without a word of the team. */
export interface AnchoringResult {
  readonly counts: Readonly<Record<State, number>>;
  readonly points: readonly { readonly id: string; readonly state: State }[];
}

export const resultOf = (data: Data, ids: readonly string[], today: string): AnchoringResult => ({
  counts: countsOf(data, ids, today),
  points: ids.map((id) => ({ id, state: stateOf(rowOf(data, id), today) })),
});
