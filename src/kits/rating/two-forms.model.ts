import { discardBallot, isFilled } from './ballot.model.js';
import type { Ballot, RoundData } from './round.model.js';
import type { RatingAnswer } from './tally.model.js';

/** The form of this one of a pair, covered or not. */
export const formOfOne = ({ pair, forms }: RoundData, group: string): Ballot | undefined =>
  pair && forms.find((each) => each.group === group);

/** The form of now is done; a blank one is none. */
export function finishOne(data: RoundData, id: string): RoundData {
  const { ballot, pair, forms } = data;
  if (!pair || pair.on || !ballot) return data;
  const { group, on, answers, remarks } = ballot;
  const rest = discardBallot(data);
  if (!isFilled(ballot) || formOfOne(data, group)) return rest;
  return { ...rest, forms: [...forms, { id, group, on, answers, ...(remarks && { remarks }) }] };
}

/** Takes a form of a pair away while it is covered, so that another can come. */
export const discardOne = (data: RoundData, group: string): RoundData =>
  formOfOne(data, group) && !data.pair?.on
    ? { ...data, forms: data.forms.filter((each) => each.group !== group) }
    : data;

/** Whether both forms are there, and nobody is filling one in. */
export const canLayOpen = (data: RoundData, groups: readonly string[]): boolean =>
  !!data.pair && !data.pair.on && !data.ballot && groups.every((each) => formOfOne(data, each));

/** Lays both forms of a pair side by side. */
export const layOpen = (data: RoundData, groups: readonly string[], on: string): RoundData =>
  canLayOpen(data, groups) ? { ...data, pair: { on } } : data;

/** Covers them again. */
export const coverOnes = (data: RoundData): RoundData =>
  data.pair?.on ? { ...data, pair: {} } : data;

/** What this one of a pair said; undefined where they said nothing, and while it is covered. */
export const markOf = (data: RoundData, item: string, group: string): RatingAnswer | undefined =>
  data.pair?.on ? formOfOne(data, group)?.answers.find((each) => each.item === item) : undefined;
