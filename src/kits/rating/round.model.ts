import { isWritten, type Agreement } from '../agreements/agreements.model.js';
import {
  joinedRemarks,
  looseRemarks,
  writeRemark,
  type LooseRemark,
  type Remark,
} from './remarks.model.js';
import { added, countOf, sumsOf, withCount } from './sums.model.js';
import { FEW, outcomeOf, tallyOf } from './tally.model.js';
import type { ItemOutcome, RatingAnswer, ScaleSize, Sum } from './tally.model.js';

/** How people take part: everyone shows fingers, one device goes round, or each on a device of their own. */
export const WAYS = ['fingers', 'pass', 'apart'] as const;
export type Way = (typeof WAYS)[number];

/** Most people in a count, and most forms in a round. */
export const MOST_PEOPLE_COUNTED = 200;
export const MOST_BALLOTS = 200;

/** One person’s answers, without a name and with no more than the day. */
export interface Ballot {
  /** Six hexadecimal digits, made by chance: the same again is the same form. */
  id: string;
  group: string;
  /** As `2026-11-29`. */
  on: string;
  answers: RatingAnswer[];
  /** Where the tool asks for one, at most one of each area. */
  remarks?: Remark[] | undefined;
}

/** A form on the device where it is filled in; it has a number once it was done. */
export interface OwnBallot extends Omit<Ballot, 'id'> {
  id?: string | undefined;
  done?: true | undefined;
  /** From paper, by who collects. */
  typed?: true | undefined;
  /** Id and version of the statements, where a file says them. */
  of?: string | undefined;
}

/** How many forms of a group. */
export interface GroupForms {
  group: string;
  forms: number;
}

/** What a closing laid open. The forms themselves are gone by then. */
export interface Closing {
  on: string;
  /** Fewest people of whom a group was told. */
  minimum: number;
  forms: GroupForms[];
  sums: Sum[];
  remarks?: LooseRemark[] | undefined;
}

/** What a group makes together. */
export interface RoundData {
  way: Way | '';
  /** How many are there; 0 while nobody said. */
  people: number;
  /** Fingers as counted, or answers that were handed in and are not closed yet, added up. */
  counts: Sum[];
  /** How many forms are in `counts`; none of fingers. */
  handed: GroupForms[];
  /** Forms that came by file or code, until they are closed. */
  forms: Ballot[];
  /** The form of who has the device now; it is done once it waits to be brought to who collects. */
  ballot?: OwnBallot | undefined;
  /** Ids of forms that were closed: they count once. */
  known: string[];
  closed?: Closing | undefined;
  /** Of forms that were handed in, until they are closed. */
  remarks?: LooseRemark[] | undefined;
  /** Of whom this round is, such as a ward. */
  name?: string | undefined;
  /** Who keep it alive, one of each group. */
  ambassadors?: { group: string; name: string }[] | undefined;
  /** The day to look again, as `2027-05-29`; empty while nobody said. */
  again?: string | undefined;
  /** Ids of items to talk about. */
  subjects: string[];
  agreements: Agreement[];
}

export const noRound: RoundData = {
  way: '',
  people: 0,
  counts: [],
  handed: [],
  forms: [],
  known: [],
  subjects: [],
  agreements: [],
};

/** Whether anything was counted, handed in or added: then there is one way to go on. */
export const hasCollected = ({ counts, handed, forms, closed }: RoundData): boolean =>
  counts.length + handed.length + forms.length > 0 || !!closed;

/** Whether a way can still be chosen: fingers, which everyone sees, are never put with forms. */
export const canChoose = (data: RoundData, way: Way): boolean =>
  !hasCollected(data) || data.way === way || (data.way !== 'fingers' && way !== 'fingers');

export const chooseWay = (data: RoundData, way: Way): RoundData =>
  data.way === way || !canChoose(data, way) ? data : { ...data, way };

export const setPeople = (data: RoundData, people: number): RoundData => {
  const most = Math.max(0, Math.min(MOST_PEOPLE_COUNTED, Math.trunc(people) || 0));
  return most === data.people ? data : { ...data, people: most };
};

// Adding up

/** How many of a group gave this answer. */
export const peopleAt = ({ counts }: RoundData, which: Omit<Sum, 'people'>): number =>
  countOf(counts, which);

/** Says how many showed so many fingers. */
export function setCount(data: RoundData, sum: Sum): RoundData {
  const people = Math.max(0, Math.min(MOST_PEOPLE_COUNTED, Math.trunc(sum.people) || 0));
  if (data.way !== 'fingers' || countOf(data.counts, sum) === people) return data;
  return { ...data, counts: withCount(data.counts, { ...sum, people }) };
}

export const formsOf = (forms: readonly GroupForms[], group: string): number =>
  forms.find((each) => each.group === group)?.forms ?? 0;

const addForms = (forms: readonly GroupForms[], group: string, more: number): GroupForms[] =>
  more
    ? [
        ...forms.filter((each) => each.group !== group),
        { group, forms: formsOf(forms, group) + more },
      ].sort((one, other) => (one.group < other.group ? -1 : 1))
    : [...forms];

// One form after the other on one device

export const startBallot = (
  data: RoundData,
  ballot: Pick<OwnBallot, 'group' | 'on' | 'typed' | 'of'>,
): RoundData => (data.ballot ? data : { ...data, ballot: { ...ballot, answers: [] } });

/** Answers an item on the form of now; undefined takes the answer away. */
export function answerItem(
  data: RoundData,
  item: string,
  value: RatingAnswer['value'] | undefined,
): RoundData {
  const { ballot } = data;
  if (!ballot) return data;
  const others = ballot.answers.filter((each) => each.item !== item);
  const answers = value === undefined ? others : [...others, { item, value }];
  return { ...data, ballot: { ...ballot, answers } };
}

const withoutBallot = ({ ballot: _gone, ...data }: RoundData): RoundData => data;

/** Writes the remark of an area on the form of now. */
export const remarkOn = (data: RoundData, area: string, text: string): RoundData =>
  data.ballot ? { ...data, ballot: writeRemark(data.ballot, area, text) } : data;

/** Whether something is on a form: a blank one counts for nobody. */
export const isFilled = ({ answers, remarks = [] }: OwnBallot): boolean =>
  answers.length + looseRemarks([{ group: '', remarks }]).length > 0;

/** Throws the form of now away. */
export const discardBallot = (data: RoundData): RoundData =>
  data.ballot ? withoutBallot(data) : data;

/** Hands the form of now in: it is added up, and nothing of it stays by itself. */
export function handIn(data: RoundData): RoundData {
  const { ballot } = data;
  if (!ballot || !isFilled(ballot)) return discardBallot(data);
  return {
    ...withoutBallot(data),
    ...joinedRemarks(data, looseRemarks([ballot])),
    counts: added(data.counts, sumsOf([ballot])),
    handed: addForms(data.handed, ballot.group, 1),
  };
}

/** Ends the form of now, on a device of one’s own: it stays, to be brought to who collects; a number that it has, it keeps. */
export const finishBallot = (data: RoundData, id: string): RoundData =>
  data.ballot && isFilled(data.ballot)
    ? { ...data, ballot: { ...data.ballot, id: data.ballot.id ?? id, done: true } }
    : data;

// Closing

/** Forms of a group that no closing took in yet. */
export const waitingForms = ({ handed, forms }: RoundData, group: string): number =>
  formsOf(handed, group) + forms.filter((each) => each.group === group).length;

const closedForms = ({ closed }: RoundData, group: string): number =>
  formsOf(closed?.forms ?? [], group);

/** How many more forms of a group it takes before a closing takes them in; 0 where none is missing. */
export function missingForms(data: RoundData, group: string, minimum: number): number {
  const waiting = waitingForms(data, group);
  return Math.max(0, (closedForms(data, group) ? FEW : minimum) - waiting);
}

/** Groups of which a closing would take in what waits. */
export const closable = (
  data: RoundData,
  groups: readonly string[],
  minimum: number,
): readonly string[] =>
  groups.filter((group) => waitingForms(data, group) && !missingForms(data, group, minimum));

/**
 * Closes the round. A group comes in with no fewer than the minimum, and later with no fewer than three more:
 * from two closings nobody can read what one person said. What is too little waits. The forms that come in are
 * added up, and go.
 */
export function closeRound(
  data: RoundData,
  groups: readonly string[],
  { minimum, on }: { readonly minimum: number; readonly on: string },
): RoundData {
  const taken = closable(data, groups, minimum);
  if (data.way === 'fingers' || !taken.length) return data;
  const isTaken = ({ group }: { readonly group: string }): boolean => taken.includes(group);
  const forms = data.forms.filter(isTaken);
  const counts = data.counts.filter(isTaken);
  const remarks = [...(data.remarks ?? []).filter(isTaken), ...looseRemarks(forms)];
  return {
    ...discardBallot(data),
    ...(data.remarks && { remarks: data.remarks.filter((each) => !isTaken(each)) }),
    forms: data.forms.filter((each) => !isTaken(each)),
    counts: data.counts.filter((each) => !isTaken(each)),
    handed: data.handed.filter((each) => !isTaken(each)),
    known: [...data.known, ...forms.map(({ id }) => id)].sort(),
    closed: {
      on,
      minimum: Math.max(minimum, data.closed?.minimum ?? 0),
      forms: taken.reduce(
        (all, group) => addForms(all, group, waitingForms(data, group)),
        data.closed?.forms ?? [],
      ),
      sums: added(added(data.closed?.sums ?? [], counts), sumsOf(forms)),
      ...joinedRemarks(data.closed ?? {}, remarks),
    },
  };
}

/** Whether there is an outcome to look at. */
export const isOpen = ({ way, counts, closed }: RoundData): boolean =>
  way === 'fingers' ? counts.length > 0 : !!closed;

/** What may be said of an item of a group; nothing before the round is closed. */
export function itemOutcome(
  data: RoundData,
  item: string,
  group: string,
  scale: ScaleSize,
  minimum: number,
): ItemOutcome {
  const open = data.way === 'fingers';
  const sums = open ? data.counts : (data.closed?.sums ?? []);
  const tally = tallyOf(
    sums.filter((sum) => sum.item === item && sum.group === group),
    scale,
    open ? 0 : closedForms(data, group),
  );
  return outcomeOf(tally, { open, minimum: Math.max(minimum, data.closed?.minimum ?? 0) });
}

/** Whether the group came to the end: there is an outcome, and something to talk about or to do. */
export const isRoundDone = (data: RoundData): boolean =>
  data.ballot?.done === true ||
  (isOpen(data) && (data.subjects.length > 0 || data.agreements.some(isWritten)));

// What to talk about

/** Chooses an item to talk about; the same data where there are as many as can be. */
export const chooseSubject = (data: RoundData, id: string, most: number): RoundData =>
  data.subjects.includes(id) || data.subjects.length >= most
    ? data
    : { ...data, subjects: [...data.subjects, id] };

export const dropSubject = (data: RoundData, id: string): RoundData =>
  data.subjects.includes(id)
    ? { ...data, subjects: data.subjects.filter((each) => each !== id) }
    : data;

/** Chooses an item, or lets it go. */
export const toggleSubject = (data: RoundData, id: string, most: number): RoundData =>
  data.subjects.includes(id) ? dropSubject(data, id) : chooseSubject(data, id, most);
