import { isWritten, type Agreement } from '../agreements/agreements.model.js';
import type { LooseRemark, Remark } from './remarks.model.js';
import { outcomeOf, tallyOf } from './tally.model.js';
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
  /** Of which many do not know, where what they said is not in `sums`: in what is handed on. */
  unknown?: { item: string; group: string }[] | undefined;
  remarks?: LooseRemark[] | undefined;
}

/** Two people, one of each group, whose forms are laid side by side as they are. */
export interface Pair {
  /** The day on which they were laid open; undefined while they are covered. */
  on?: string | undefined;
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
  /** Forms that came by file or code, until they are closed; of a pair those that are done. */
  forms: Ballot[];
  /** The form of who has the device now; it is done once it waits to be brought to who collects. */
  ballot?: OwnBallot | undefined;
  /** Ids of forms that were closed: they count once. */
  known: string[];
  closed?: Closing | undefined;
  /** What a closing laid open, covered again until the next one. */
  reopened?: Closing | undefined;
  /** There where it is no round of groups; from its beginning on, and for good. */
  pair?: Pair | undefined;
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
export const hasCollected = ({ counts, handed, forms, closed, reopened }: RoundData): boolean =>
  counts.length + handed.length + forms.length > 0 || !!closed || !!reopened;

/** Whether a way can still be chosen: fingers, which everyone sees, are never put with forms. */
export const canChoose = (data: RoundData, way: Way): boolean =>
  (!hasCollected(data) && !data.ballot && !data.pair) ||
  data.way === way ||
  (data.way !== 'fingers' && way !== 'fingers');

export const chooseWay = (data: RoundData, way: Way): RoundData =>
  data.way === way || !canChoose(data, way) ? data : { ...data, way };

/** Whether nobody began yet: then it can still become a pair. */
export const isNew = (data: RoundData): boolean =>
  !data.way && !data.pair && !data.ballot && !data.known.length && !hasCollected(data);

/** Begins as a pair; a round of groups that began stays one. */
export const beginPair = (data: RoundData): RoundData =>
  isNew(data) ? { ...data, pair: {} } : data;

export const setPeople = (data: RoundData, people: number): RoundData => {
  const most = Math.max(0, Math.min(MOST_PEOPLE_COUNTED, Math.trunc(people) || 0));
  return most === data.people ? data : { ...data, people: most };
};

export const formsOf = (forms: readonly GroupForms[], group: string): number =>
  forms.find((each) => each.group === group)?.forms ?? 0;

/** Whether a form of this group can begin: of a pair each has one. */
export const canBegin = ({ ballot, pair, forms }: RoundData, group: string): boolean =>
  !ballot && !(pair && (pair.on || forms.some((each) => each.group === group)));

export const startBallot = (
  data: RoundData,
  ballot: Pick<OwnBallot, 'group' | 'on' | 'typed' | 'of'>,
): RoundData =>
  canBegin(data, ballot.group) && !(data.pair && ballot.typed)
    ? { ...data, ballot: { ...ballot, answers: [] } }
    : data;

/** Whether there is an outcome to look at. */
export const isOpen = ({ way, counts, closed, pair }: RoundData): boolean =>
  pair ? !!pair.on : way === 'fingers' ? counts.length > 0 : !!closed;

/** Whether something is here that nobody may see yet. */
export const isCovered = (data: RoundData): boolean =>
  !!data.ballot ||
  !!data.reopened ||
  data.handed.length > 0 ||
  (data.forms.length > 0 && !data.pair?.on);

/** What may be said of an item of a group; nothing before the round is closed, nor of a pair. */
export function itemOutcome(
  data: RoundData,
  item: string,
  group: string,
  scale: ScaleSize,
  minimum: number,
): ItemOutcome {
  const { closed } = data;
  const open = data.way === 'fingers';
  const isOf = (each: { readonly item: string; readonly group: string }): boolean =>
    each.item === item && each.group === group;
  const tally = tallyOf(
    (open ? data.counts : (closed?.sums ?? [])).filter(isOf),
    scale,
    open ? 0 : formsOf(closed?.forms ?? [], group),
  );
  const told = outcomeOf(tally, { open, minimum: Math.max(minimum, closed?.minimum ?? 0) });
  return !told.tally && closed?.unknown?.some(isOf) ? { ...told, isUnknown: true } : told;
}

/** Whether the group came to the end: there is an outcome, and something to talk about or to do. */
export const isRoundDone = (data: RoundData): boolean =>
  data.ballot?.done === true ||
  (isOpen(data) && (data.subjects.length > 0 || data.agreements.some(isWritten)));
