import { formOf, otherForms, type FormsData } from './form.model.js';
import type { Band, Instrument, Item, Score } from './instrument.schema.js';
import {
  askedItems,
  changeBetween,
  scoreAnswers,
  valuesOf,
  type Change,
  type Outcome,
  type ScoreOutcome,
  type Values,
} from './scoring.model.js';

/** A score of the instrument with what it came to. */
export interface Scored {
  readonly score: Score;
  readonly outcome: ScoreOutcome;
}

/** How far someone is with the questions. */
export interface Progress {
  /** The items that are asked, in order. */
  readonly asked: readonly Item[];
  /** Answers by item. */
  readonly values: Values;
  /** Asked, and without an answer. */
  readonly blank: readonly Item[];
  /** Whether there are answers to other instruments, or that this one does not know. */
  readonly others: boolean;
}

export function progressOf(instrument: Instrument, data: FormsData): Progress {
  const { answers } = formOf(data, instrument);
  const values = valuesOf(instrument, answers);
  const asking = askedItems(instrument, values);
  const asked = instrument.items.filter(({ id }) => asking.get(id) === 'yes');
  return {
    asked,
    values,
    blank: asked.filter(({ id }) => !values.has(id)),
    others: otherForms(data, instrument).length > 0 || answers.length > values.size,
  };
}

/** Everything that an outcome says, on screen, on paper and as text. */
export interface Report extends Progress, Omit<Outcome, 'scores' | 'asked'> {
  /** The outcome; absent for an instrument of subscales alone. */
  readonly total: Scored | undefined;
  readonly areas: readonly Scored[];
}

export function reportOf(instrument: Instrument, data: FormsData): Report {
  const { scores, ...outcome } = scoreAnswers(instrument, formOf(data, instrument).answers);
  const scored = instrument.scores.map((score, at): Scored => ({ score, outcome: scores[at]! }));
  return {
    ...progressOf(instrument, data),
    ...outcome,
    total: scored.find(({ score }) => score.kind === 'total'),
    areas: scored.filter(({ score }) => score.kind === 'subscale'),
  };
}

const scoredOf = ({ total, areas }: Report): readonly Scored[] =>
  total ? [total, ...areas] : areas;

/** One score at two moments. */
export interface Compared {
  readonly score: Score;
  readonly before: ScoreOutcome;
  readonly change: Change | undefined;
}

/** The total, and every score of which a change can be told, beside an earlier moment of the same instrument. */
export function comparedTo(earlier: Report, now: Report): readonly Compared[] {
  const before = scoredOf(earlier);
  return scoredOf(now)
    .map(({ score, outcome }, at) => ({
      score,
      before: before[at]!.outcome,
      change: changeBetween(score, before[at]!.outcome, outcome),
    }))
    .filter(({ score }) => score.kind === 'total' || score.smallestDetectableChange !== undefined);
}

/** What `share="result"` gives the page: each score, its band where that is certain, and how many were skipped. */
export interface QuestionnaireResult {
  readonly instrument: string;
  readonly version: string;
  readonly blank: number;
  readonly scores: readonly {
    readonly id: string;
    readonly low: number;
    readonly high: number;
    readonly band: Band['id'] | undefined;
  }[];
}

export const resultOf = (instrument: Instrument, report: Report): QuestionnaireResult => ({
  instrument: instrument.id,
  version: instrument.version,
  blank: report.blank.length,
  scores: scoredOf(report).map(({ outcome: { id, low, high, band } }) => ({
    id,
    low,
    high,
    band: band?.id,
  })),
});
