import type { BlankDocument } from '../../core/document/held-document.js';
import { covered, uncovered } from '../../core/files/covered.model.js';
import {
  addAgreement,
  AGREEMENT_LENGTH,
  editAgreement,
  isAbout,
  isWritten,
  type Agreement,
  type AgreementField,
} from '../../kits/agreements/agreements.model.js';
import { hasCollected, noRound, type RoundData } from '../../kits/rating/round.model.js';
import type { ItemOutcome, RatingAnswer } from '../../kits/rating/tally.model.js';

/** What one does here: look at oneself, ask others as well, or answer for someone else. */
export const USES = ['alone', 'ask', 'answer'] as const;
export type Use = (typeof USES)[number];

/** Most questions to grow in. */
export const MOST_STARS = 3;
export const EXAMPLE_LENGTH = 200;
export const MOST_ITEMS = 40;

/** Something one did of late. */
export interface Example {
  item: string;
  text: string;
}

export interface CompetenceMirrorData {
  use: Use | '';
  /** Of whom others answer, as one calls oneself. */
  name: string;
  /** One’s own answers; null where a question does not fit one’s work. */
  marks: RatingAnswer[];
  examples: Example[];
  /** Ids of questions to grow in, in the order in which they were chosen. */
  stars: string[];
  /** What one will do, with whom and when: one for each question to grow in. */
  agreements: Agreement[];
  /** All of others, so that nobody reads it in passing; see {@link roundOf}. */
  others?: string | undefined;
}

/** What `share="result"` gives the page: how many questions were answered, and nothing else. */
export interface CompetenceMirrorResult {
  readonly answered: number;
}

export const blank: BlankDocument<CompetenceMirrorData> = {
  schemaVersion: 1,
  data: { use: '', name: '', marks: [], examples: [], stars: [], agreements: [] },
};

// What others say

/** What others answered; it throws on what is no round. */
export const openRound = (others: string): unknown => JSON.parse(uncovered(others));

/** What others answered, as a round of the rating kit. */
export const roundOf = ({ others }: Pick<CompetenceMirrorData, 'others'>): RoundData =>
  others === undefined ? noRound : (openRound(others) as RoundData);

/**
 * Changes what others answered. In the data it stands covered, told or not: so it is in a file, in a draft and in
 * what a page gets.
 */
export function changeRound(
  data: CompetenceMirrorData,
  act: (now: RoundData) => RoundData,
): CompetenceMirrorData {
  const before = roundOf(data);
  const round = act(before);
  return round === before ? data : { ...data, others: covered(JSON.stringify(round)) };
}

// What one does here

const hasOwn = ({ marks, examples, stars, agreements }: CompetenceMirrorData): boolean =>
  marks.length + examples.length + stars.length + agreements.length > 0;

/** Whether this can be chosen: who looks at oneself and who answers for another never share a file. */
export function canUse(data: CompetenceMirrorData, use: Use): boolean {
  const round = roundOf(data);
  if (use === data.use) return true;
  if (use === 'answer') return !hasOwn(data) && !hasCollected(round);
  return data.use !== 'answer' ? use === 'ask' || !hasCollected(round) : !round.ballot;
}

export const chooseUse = (data: CompetenceMirrorData, use: Use): CompetenceMirrorData =>
  use === data.use || !canUse(data, use) ? data : { ...data, use };

export const setName = (data: CompetenceMirrorData, name: string): CompetenceMirrorData =>
  name === data.name ? data : { ...data, name };

/** What goes to others to answer: the name, and nothing that one said oneself. */
export const questionsFor = ({ name }: CompetenceMirrorData): CompetenceMirrorData => ({
  ...blank.data,
  use: 'answer',
  name,
});

// One's own answers

/** The own answer to a question; undefined where it was skipped. */
export const markOf = (
  { marks }: CompetenceMirrorData,
  id: string,
): RatingAnswer['value'] | undefined => marks.find(({ item }) => item === id)?.value;

/** Answers a question, or takes the answer away; what does not fit one’s work is not something to grow in. */
export function mark(
  data: CompetenceMirrorData,
  item: string,
  value: RatingAnswer['value'] | undefined,
): CompetenceMirrorData {
  if (markOf(data, item) === value) return data;
  const others = data.marks.filter((each) => each.item !== item);
  const marks = value === undefined ? others : [...others, { item, value }];
  return { ...data, marks, ...(value === null && { stars: without(data.stars, item) }) };
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((each) => each !== id);

export const exampleOf = ({ examples }: CompetenceMirrorData, id: string): string =>
  examples.find(({ item }) => item === id)?.text ?? '';

export function writeExample(
  data: CompetenceMirrorData,
  item: string,
  text: string,
): CompetenceMirrorData {
  if (exampleOf(data, item) === text) return data;
  const others = data.examples.filter((each) => each.item !== item);
  const cut = text.slice(0, EXAMPLE_LENGTH);
  return { ...data, examples: cut ? [...others, { item, text: cut }] : others };
}

/** How many questions one answered; what does not fit one’s work is not among them. */
export const answeredIn = ({ marks }: CompetenceMirrorData): number =>
  marks.filter(({ value }) => value !== null).length;

/** Place of the first question without an answer; undefined where each has one. */
export function firstUnanswered(
  { marks }: CompetenceMirrorData,
  items: readonly { readonly id: string }[],
): number | undefined {
  const at = items.findIndex(({ id }) => !marks.some(({ item }) => item === id));
  return at < 0 ? undefined : at;
}

// Where one wants to grow

export const isStarred = ({ stars }: CompetenceMirrorData, item: string): boolean =>
  stars.includes(item);

/** Whether a question can be one to grow in: also one that goes by itself, and not one that does not fit. */
export const canGrow = (data: CompetenceMirrorData, item: string): boolean =>
  markOf(data, item) !== null;

/** Chooses a question to grow in; the same data where there are as many as can be. */
export const star = (data: CompetenceMirrorData, item: string): CompetenceMirrorData =>
  isStarred(data, item) || data.stars.length >= MOST_STARS || !canGrow(data, item)
    ? data
    : { ...data, stars: [...data.stars, item] };

/** Lets a question go; what was written of it comes back with it. */
export const unstar = (data: CompetenceMirrorData, item: string): CompetenceMirrorData =>
  isStarred(data, item) ? { ...data, stars: without(data.stars, item) } : data;

/** Chooses one in the place of another. */
export const swapStar = (
  data: CompetenceMirrorData,
  { from, to }: { readonly from: string; readonly to: string },
): CompetenceMirrorData =>
  isStarred(data, from) && !isStarred(data, to) && canGrow(data, to)
    ? { ...data, stars: data.stars.map((each) => (each === from ? to : each)) }
    : data;

const aboutOf = (item: string): string => `competence:${item}`;

/** What one will do about a question; undefined while nothing is written. */
export const stepOf = ({ agreements }: CompetenceMirrorData, item: string): Agreement | undefined =>
  agreements.find((each) => isAbout(each, aboutOf(item)));

/** Writes what one will do about a question, with whom or when. */
export function setStep(
  data: CompetenceMirrorData,
  item: string,
  field: AgreementField,
  text: string,
): CompetenceMirrorData {
  const there = stepOf(data, item);
  if ((there?.[field] ?? '') === text) return data;
  const agreements = there ? data.agreements : addAgreement(data.agreements, aboutOf(item));
  const { id } = there ?? agreements.at(-1)!;
  const cut = text.slice(0, AGREEMENT_LENGTH);
  return { ...data, agreements: editAgreement(agreements, id, field, cut) };
}

/** Writes an idea as what one will do, after what stands there already. */
export function takeIdea(
  data: CompetenceMirrorData,
  item: string,
  idea: string,
): CompetenceMirrorData {
  const what = stepOf(data, item)?.what.trim() ?? '';
  if (what.includes(idea)) return data;
  return setStep(data, item, 'what', what ? `${what} ${idea}` : idea);
}

/** What is written of questions that one wants to grow in. */
export const stepsIn = (data: CompetenceMirrorData): Agreement[] =>
  data.stars.flatMap((item) => stepOf(data, item) ?? []).filter(isWritten);

/** Whether one came to the end: a step to take, or a form for someone else that is done. */
export const isMirrorDone = (data: CompetenceMirrorData): boolean =>
  data.use === 'answer' ? roundOf(data).ballot?.done === true : stepsIn(data).length > 0;

export const resultOf = (data: CompetenceMirrorData): CompetenceMirrorResult => ({
  answered: answeredIn(data),
});

// Beside each other

/** Where most others put one, seen from one’s own answer. */
export type Seen = 'higher' | 'lower';

/** Whether others see a question otherwise; undefined where one of both is not told, or the halves are the same. */
export function seenByOthers(
  own: RatingAnswer['value'] | undefined,
  { tally }: Pick<ItemOutcome, 'tally'>,
  highFrom: number,
): Seen | undefined {
  if (own === undefined || own === null || !tally?.n) return undefined;
  const { high, low, n } = tally;
  if (own < highFrom) return 10 * high >= 7 * n ? 'higher' : undefined;
  return 10 * low >= 7 * n ? 'lower' : undefined;
}

/** A question at two moments, as one saw it oneself. */
export interface Moved {
  readonly id: string;
  readonly marks: readonly [
    then: RatingAnswer['value'] | undefined,
    now: RatingAnswer['value'] | undefined,
  ];
  readonly stars: readonly [then: boolean, now: boolean];
}

/** Own answers and stars that are not what they were; what others said is in neither. */
export const movedSince = (
  then: CompetenceMirrorData,
  now: CompetenceMirrorData,
  items: readonly { readonly id: string }[],
): Moved[] =>
  items
    .map(({ id }): Moved => ({
      id,
      marks: [markOf(then, id), markOf(now, id)],
      stars: [isStarred(then, id), isStarred(now, id)],
    }))
    .filter(({ marks, stars }) => marks[0] !== marks[1] || stars[0] !== stars[1]);
