import type { BlankDocument } from '../../core/document/held-document.js';
import type { Carry } from '../../core/carry/carry.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import { carriedAgreements, isWritten, type Agreement } from '../agreements/agreements.model.js';
import { bySide, joinSide, type SideParts, type SidesData } from '../people/sides.model.js';
import { noTurns } from '../people/turns.model.js';

/** Two voices: more would be a group, and is another sheet. */
export const MOST_VOICES = 2;
/** Longest line on by what someone notices it, in characters. */
export const SIGN_LENGTH = 200;

/** What someone said of a statement; null is “do not know”, and what is blank is not in it. */
export interface PairAnswer {
  side: string;
  item: string;
  value: number | null;
}

/** What two people make: what each said, what they talk about, and what they agree. */
export interface PairData extends SidesData {
  answers: PairAnswer[];
  /** By what someone notices it. */
  signs: { side: string; area: string; text: string }[];
  /** Ids of areas to talk about. */
  subjects: string[];
  agreements: Agreement[];
  /** The day on which they look again, as `2027-05-01`; empty while there is none. */
  again: string;
}

export const blankPair: BlankDocument<PairData> = {
  schemaVersion: 1,
  data: {
    sides: [],
    turns: noTurns,
    answers: [],
    signs: [],
    subjects: [],
    agreements: [],
    again: '',
  },
};

/** Id of who gets the device first. */
export const firstOf = ({ turns }: PairData, sides: readonly string[]): string =>
  sides.find((side) => side === turns.turn) ?? sides[0]!;

/** Has one of the two begin; only before anyone did. */
export function beginWith(data: PairData, side: string, sides: readonly string[]): PairData {
  if (data.turns.phase !== 'before' || data.turns.done.length || !sides.includes(side)) return data;
  const both = sides.reduce((now, each) => joinSide(now, each, sides), data);
  return { ...both, turns: { ...both.turns, turn: side } };
}

// What someone says

export const answerOf = (
  { answers }: PairData,
  side: string,
  item: string,
): PairAnswer | undefined => answers.find((each) => each.side === side && each.item === item);

/** Answers a statement; undefined takes the answer away. */
export function answerAs(
  data: PairData,
  side: string,
  item: string,
  value: PairAnswer['value'] | undefined,
): PairData {
  if (answerOf(data, side, item)?.value === value) return data;
  const others = data.answers.filter((each) => each.side !== side || each.item !== item);
  return { ...data, answers: value === undefined ? others : [...others, { side, item, value }] };
}

export const signOf = ({ signs }: PairData, side: string, area: string): string =>
  signs.find((each) => each.side === side && each.area === area)?.text ?? '';

/** Writes by what someone notices it; emptied it is gone. */
export function writeSign(data: PairData, side: string, area: string, typed: string): PairData {
  const text = typed.slice(0, SIGN_LENGTH);
  if (signOf(data, side, area) === text) return data;
  const others = data.signs.filter((each) => each.side !== side || each.area !== area);
  return { ...data, signs: text ? [...others, { side, area, text }] : others };
}

// What the two lay beside each other

export const HALVES = ['firm', 'loose', 'open'] as const;
export type Half = (typeof HALVES)[number];
export const PLANKS = ['holds', 'differs', 'together', 'open'] as const;
export type Plank = (typeof PLANKS)[number];

interface Area {
  readonly id: string;
  readonly items: readonly { readonly id: string }[];
}

/** How firm an area is to someone: one low answer makes it loose, and one that is missing leaves it open. */
export function halfOf(data: PairData, { items }: Area, side: string, highFrom: number): Half {
  const values = items.map(({ id }) => answerOf(data, side, id)?.value ?? null);
  if (values.some((value) => value !== null && value < highFrom)) return 'loose';
  return values.includes(null) ? 'open' : 'firm';
}

export function plankOf([one, other]: readonly [Half, Half]): Plank {
  if (one === 'open' || other === 'open') return 'open';
  if (one !== other) return 'differs';
  return one === 'firm' ? 'holds' : 'together';
}

/** Both halves of an area and what they come to; the same for whoever is named first. */
export function plankAt(
  data: PairData,
  area: Area,
  sides: readonly string[],
  highFrom: number,
): { readonly halves: readonly [Half, Half]; readonly plank: Plank } {
  const [one, other] = sides.map((side) => halfOf(data, area, side, highFrom));
  const halves = [one ?? 'open', other ?? 'open'] as const;
  return { halves, plank: plankOf(halves) };
}

/** Chooses an area to talk about, or lets it go; the same data where there are as many as can be. */
export function toggleSubject(data: PairData, id: string, most: number): PairData {
  const { subjects } = data;
  if (subjects.includes(id)) return { ...data, subjects: subjects.filter((each) => each !== id) };
  return subjects.length >= most ? data : { ...data, subjects: [...subjects, id] };
}

/** Whether the two came to the end: all lies open, and there is something to talk about or to do. */
export const isPairDone = ({ turns, subjects, agreements }: PairData): boolean =>
  turns.phase === 'open' && (subjects.length > 0 || agreements.some(isWritten));

/** What `share="result"` gives the page: how many planks, and nothing of anyone; none before all lies open. */
export interface PairResult {
  readonly planks: Readonly<Record<Plank, number>>;
  readonly subjects: number;
  readonly agreements: number;
}

export function pairResult(
  data: PairData,
  areas: readonly Area[],
  sides: readonly string[],
  highFrom: number,
): PairResult {
  const planks = { holds: 0, differs: 0, together: 0, open: 0 };
  const shown = data.turns.phase === 'open' ? areas : [];
  for (const area of shown) planks[plankAt(data, area, sides, highFrom).plank]++;
  return {
    planks,
    subjects: data.subjects.length,
    agreements: data.agreements.filter(isWritten).length,
  };
}

/** What of the data is of a side. */
export const pairParts: SideParts<PairData> = {
  wrote: ({ answers, signs }, side) => [...answers, ...signs].some((each) => each.side === side),
  said: ({ answers, signs }, side) => [
    answers
      .filter((each) => each.side === side)
      .map(({ item, value }) => [item, value])
      .sort(([one], [other]) => (one! < other! ? -1 : 1)),
    signs
      .filter((each) => each.side === side)
      .map(({ area, text }) => [area, text])
      .sort(([one], [other]) => (one! < other! ? -1 : 1)),
  ],
  take: (data, other, side) => ({
    ...data,
    answers: replaced(data.answers, other.answers, side),
    signs: replaced(data.signs, other.signs, side),
  }),
  another: (mine, theirs) =>
    !!mine.name.trim() && !!theirs.name.trim() && spoken(mine.name) !== spoken(theirs.name),
  apart: () => blankPair.data,
  inOrder: (data) => ({
    ...data,
    answers: bySide(data, data.answers, ({ side }) => side),
    signs: bySide(data, data.signs, ({ side }) => side),
  }),
};

const replaced = <Thing extends { readonly side: string }>(
  here: readonly Thing[],
  theirs: readonly Thing[],
  side: string,
): Thing[] => [
  ...here.filter((each) => each.side !== side),
  ...theirs.filter((each) => each.side === side),
];

export interface CarriedContent {
  readonly rating: { readonly areas: readonly { readonly id: string; readonly title: string }[] };
}

/** Agreements, and what they want to talk about: once all lies open, and without a word of either. */
export const pairCarry: Carry<PairData, CarriedContent> = {
  for: 'together',
  lists: [
    carriedAgreements(),
    {
      length: 120,
      read: ({ turns, subjects }, { content, text }) =>
        turns.phase === 'open'
          ? content.rating.areas
              .filter(({ id }) => subjects.includes(id))
              .map(({ id, title }) => ({ id, kind: 'topic', text: text(title), state: 'open' }))
          : [],
    },
  ],
};
