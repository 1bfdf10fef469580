import { joinedRemarks, looseRemarks, writeRemark } from './remarks.model.js';
import { MOST_PEOPLE_COUNTED, formsOf } from './round.model.js';
import type { GroupForms, OwnBallot, RoundData } from './round.model.js';
import { added, countOf, sumsOf, withCount } from './sums.model.js';
import type { RatingAnswer, Sum } from './tally.model.js';

/** How many of a group gave this answer. */
export const peopleAt = ({ counts }: RoundData, which: Omit<Sum, 'people'>): number =>
  countOf(counts, which);

/** Says how many showed so many fingers. */
export function setCount(data: RoundData, sum: Sum): RoundData {
  const people = Math.max(0, Math.min(MOST_PEOPLE_COUNTED, Math.trunc(sum.people) || 0));
  if (data.way !== 'fingers' || countOf(data.counts, sum) === people) return data;
  return { ...data, counts: withCount(data.counts, { ...sum, people }) };
}

/** Forms of a group, and so many more. */
export const addForms = (
  forms: readonly GroupForms[],
  group: string,
  more: number,
): GroupForms[] =>
  more
    ? [
        ...forms.filter((each) => each.group !== group),
        { group, forms: formsOf(forms, group) + more },
      ].sort((one, other) => (one.group < other.group ? -1 : 1))
    : [...forms];

// One form after the other

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
  if (data.pair || !ballot || !isFilled(ballot)) return data.pair ? data : discardBallot(data);
  return {
    ...withoutBallot(data),
    ...joinedRemarks(data, looseRemarks([ballot])),
    counts: added(data.counts, sumsOf([ballot])),
    handed: addForms(data.handed, ballot.group, 1),
  };
}

/** Ends the form of now, on a device of one’s own: it stays, to be brought to who collects; a number that it has, it keeps. */
export const finishBallot = (data: RoundData, id: string): RoundData =>
  data.ballot && isFilled(data.ballot) && !data.pair
    ? { ...data, ballot: { ...data.ballot, id: data.ballot.id ?? id, done: true } }
    : data;
