import type { BlankDocument } from '../../core/document/held-document.js';
import { isWritten, type Agreement } from '../../kits/agreements/agreements.model.js';
import { present, sideOf, type SidesData } from '../../kits/people/sides.model.js';
import { noTurns } from '../../kits/people/turns.model.js';
import {
  blankWith,
  cellOf,
  chosenState,
  ROW_LENGTH,
  written,
  type SheetRow,
  type StatedData,
} from '../../kits/sheet/sheet.model.js';

/** Whether two expectations fit; and later, whether they came true. */
export const FITS = ['fits', 'differs', 'unknown'] as const;
export type Fit = (typeof FITS)[number];
export const CAME = ['came', 'partly', 'not'] as const;
export type Came = (typeof CAME)[number];
/** Whether the client wants the others there. */
export const PERMISSIONS = ['yes', 'no', 'later'] as const;
export type Permission = (typeof PERMISSIONS)[number];
/** What is in front once all lies open. */
export const STEPS = ['talk', 'agree', 'later'] as const;
export type Step = (typeof STEPS)[number];

/** Longest text of a side at a subject, and of what is decided there, in characters. */
export const TEXT_LENGTH = 1000;
/** Columns of the sheet: what a side hopes and expects, and what all decide. */
export const HOPES = 'hopes';
export const OUTCOME = 'outcome';

/** What people make. A row of the sheet is a subject of their own; one with a group is of that side alone. */
export interface ExpectationExchangeData extends StatedData, SidesData {
  permission: Permission | '';
  /** Which subjects a side wants to talk about. */
  picks: { side: string; row: string }[];
  step: Step;
  /** Whether what is hoped at a subject is possible; one without is undecided. */
  possible: { row: string; possible: boolean }[];
  came: { row: string; came: Came }[];
  /** The day on which they look again, as `2027-05-01`; empty while there is none. */
  again: string;
  agreements: Agreement[];
}
type Data = ExpectationExchangeData;

export const blank: BlankDocument<Data> = blankWith(1, {
  states: [],
  permission: '',
  sides: [],
  picks: [],
  turns: noTurns,
  step: 'talk',
  possible: [],
  came: [],
  again: '',
  agreements: [],
});

// What a side chooses and writes

export const picksOf = ({ picks }: Data, side: string): string[] =>
  picks.filter((each) => each.side === side).map(({ row }) => row);

export const isPicked = (data: Data, side: string, row: string): boolean =>
  picksOf(data, side).includes(row);

/** Chooses a subject; the same data where the side has as many as it may. */
export function pick(data: Data, side: string, row: string, most: number): Data {
  const mine = picksOf(data, side);
  if (!sideOf(data, side) || mine.includes(row) || mine.length >= most) return data;
  return { ...data, picks: [...data.picks, { side, row }] };
}

/** Takes the choice back; what the side wrote there stays, for when it is chosen again. */
export const unpick = (data: Data, side: string, row: string): Data =>
  isPicked(data, side, row)
    ? { ...data, picks: data.picks.filter((each) => each.side !== side || each.row !== row) }
    : data;

const ownId = (side: string): string => `by-${side}`.slice(0, 64);

/** A side's own subject. */
export const ownOf = ({ rows }: Data, side: string): SheetRow | undefined =>
  rows.find(({ group }) => group === side);

/** Writes a side's own subject, which counts as one of its choices; emptied it is none. */
export function setOwn(data: Data, side: string, typed: string, most: number): Data {
  const old = ownOf(data, side);
  const text = typed.slice(0, ROW_LENGTH);
  if (old?.text === text) return data;
  if (!written(text)) {
    if (!old) return data;
    return unpick({ ...data, rows: data.rows.filter((row) => row !== old) }, side, old.id);
  }
  if (old) return { ...data, rows: data.rows.map((row) => (row === old ? { ...old, text } : row)) };
  const id = ownId(side);
  const picked = pick(data, side, id, most);
  return picked === data ? data : { ...picked, rows: [...picked.rows, { id, text, group: side }] };
}

export const hopesOf = (data: Data, side: string, row: string): string =>
  cellOf(data, row, HOPES, side);

// Subjects that are laid beside each other

/** Subjects for everyone that came from another tool. */
export const sharedRows = ({ rows }: Pick<Data, 'rows'>): SheetRow[] =>
  rows.filter(({ group }) => group === undefined);

/** How many sides chose a subject. */
export const timesPicked = ({ picks }: Data, row: string): number =>
  picks.filter((each) => each.row === row).length;

/**
 * Subjects that someone chose, the most chosen first, and then in the order of the content with people's own
 * behind it. One that nobody chose is left out; what is written there stays.
 */
export const chosenRows = (data: Data, content: readonly string[]): string[] =>
  [...content, ...data.rows.map(({ id }) => id)]
    .filter((row) => timesPicked(data, row) > 0)
    .sort((one, other) => timesPicked(data, other) - timesPicked(data, one));

export const fitOf = (data: Data, row: string): Fit | undefined =>
  FITS.find((fit) => fit === chosenState(data, row));

/** How many of these subjects have each answer, and how many have none yet. */
export function fitCounts(
  data: Data,
  rows: readonly string[],
): Readonly<Record<Fit | 'open', number>> {
  const counts = { fits: 0, differs: 0, unknown: 0, open: 0 };
  for (const row of rows) counts[fitOf(data, row) ?? 'open']++;
  return counts;
}

export const outcomeOf = (data: Data, row: string): string => cellOf(data, row, OUTCOME);

/** Whether it can be done; undefined while nobody said. */
export const isPossible = ({ possible }: Data, row: string): boolean | undefined =>
  possible.find((each) => each.row === row)?.possible;

const withRow = <Thing extends { row: string }>(
  things: readonly Thing[],
  thing: Thing,
): Thing[] => [...things.filter(({ row }) => row !== thing.row), thing];

export const setPossible = (data: Data, row: string, possible: boolean): Data =>
  isPossible(data, row) === possible
    ? data
    : { ...data, possible: withRow(data.possible, { row, possible }) };

export const cameOf = ({ came }: Data, row: string): Came | undefined =>
  came.find((each) => each.row === row)?.came;

export const setCame = (data: Data, row: string, came: Came): Data =>
  cameOf(data, row) === came ? data : { ...data, came: withRow(data.came, { row, came }) };

/** Whether they came to the end: all is decided and something agreed. */
export const isDone = (data: Data, rows: readonly string[]): boolean =>
  data.turns.phase === 'open' &&
  rows.length > 0 &&
  rows.every((row) => written(outcomeOf(data, row))) &&
  data.agreements.some(isWritten);

/** What `share="result"` gives the page: how many, without a word of anyone, and nothing before all lies open. */
export interface ExpectationExchangeResult {
  readonly sides: number;
  readonly subjects: number;
  readonly fits: Readonly<Record<Fit | 'open', number>>;
  readonly agreements: number;
}

export function resultOf(data: Data, content: readonly string[]): ExpectationExchangeResult {
  const rows = data.turns.phase === 'open' ? chosenRows(data, content) : [];
  return {
    sides: present(data).length,
    subjects: rows.length,
    fits: fitCounts(data, rows),
    agreements: data.agreements.filter(isWritten).length,
  };
}
