import type { Answer } from './form.model.js';
import type { Advice, Band, Flag, Instrument, Item, Score } from './instrument.schema.js';

/** What is known of one score: with blanks, the interval that holds every way to fill them in. */
export interface ScoreOutcome {
  /** Id of the score. */
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** Lowest and highest that this instrument can give, whatever is answered. */
  readonly lowest: number;
  readonly highest: number;
  /** Items that count and are blank, or of which a blank decides whether they are asked. */
  readonly blank: number;
  /** The band that it certainly is in; absent when that cannot be told, or there are none. */
  readonly band?: Band | undefined;
  /** The bands that it can still be in, from low to high. */
  readonly bands: readonly Band[];
  /** Whether anything may be said: not with more blanks than are allowed, nor without any answer. */
  readonly told: boolean;
}

/** Whether an item is asked; `unsure` while a blank decides it. */
export type Asking = 'yes' | 'no' | 'unsure';

type Counted = Score['items'][number];
/** Answers by item; null is one that does not count. */
export type Values = ReadonlyMap<string, Answer['value']>;

/** Answers by item: only those that the instrument knows. */
export const valuesOf = (instrument: Instrument, answers: readonly Answer[]): Values =>
  new Map(
    answers
      .filter(({ item, value }) => scaleOf(instrument, item).includes(value))
      .map(({ item, value }) => [item, value]),
  );

/** Which items are asked, given the answers so far. */
export function askedItems({ items }: Instrument, values: Values): ReadonlyMap<string, Asking> {
  const asking = new Map<string, Asking>();
  for (const { id, onlyIf = [] } of items) {
    const states = onlyIf.map((condition): Asking => {
      const before = asking.get(condition.item);
      const value = values.get(condition.item);
      if (before === 'no') return 'no';
      if (value === undefined) return 'unsure';
      return value !== null && condition.values.includes(value) ? before! : 'no';
    });
    asking.set(
      id,
      states.find((state) => state === 'no') ?? states.find((state) => state === 'unsure') ?? 'yes',
    );
  }
  return asking;
}

const scaleOf = ({ items, answerScales }: Instrument, id: string): readonly Answer['value'][] => {
  const item = items.find((each) => each.id === id);
  const scale = answerScales.find((each) => each.id === item?.scale);
  return scale?.points.map(({ value = null }) => value) ?? [];
};

/** The answers to an item that count. */
const numbersOf = (instrument: Instrument, id: string): readonly number[] =>
  scaleOf(instrument, id).filter((value) => value !== null);

/** What an answer counts for: reversed on its scale, then made 0 or 1, then weighted. */
export function contribution(
  scale: readonly number[],
  { countsAsOne }: Pick<Score, 'countsAsOne'>,
  { reverse, weight = 1 }: Pick<Counted, 'reverse' | 'weight'>,
  value: number,
): number {
  const turned = reverse ? Math.min(...scale) + Math.max(...scale) - value : value;
  return weight * (countsAsOne ? Number(countsAsOne.includes(turned)) : turned);
}

/** What each answer to a counted item would add. */
export const contributionsOf = (
  instrument: Instrument,
  score: Pick<Score, 'countsAsOne'>,
  counted: Counted,
): number[] => {
  const scale = numbersOf(instrument, counted.item);
  return scale.map((value) => contribution(scale, score, counted, value));
};

/** Sums of decimal fractions are not exact; nine places are more than any instrument has. */
const exact = (value: number): number => Math.round(value * 1e9) / 1e9;

interface Part {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
  /** Without an answer, or perhaps not even asked. */
  readonly blank: boolean;
  /** Whether it may turn out not to be asked. */
  readonly optional: boolean;
}

/** What each counted item adds, or can still add. */
const partsOf = (instrument: Instrument, score: Score, values: Values): Part[] => {
  const asking = askedItems(instrument, values);
  return score.items.flatMap((counted) => {
    const { item, weight = 1 } = counted;
    const state = asking.get(item);
    const value = values.get(item);
    if (state === 'no' || value === null) return [];
    const scale = numbersOf(instrument, item);
    const counts = contributionsOf(instrument, score, counted).filter(
      (_, at) => value === undefined || scale[at] === value,
    );
    const optional = state === 'unsure';
    return {
      low: Math.min(...counts),
      high: Math.max(...counts),
      weight,
      optional,
      blank: optional || value === undefined,
    };
  });
};

/** One end of what parts can add up to; undefined when no part counts. */
function endOf(
  parts: readonly Part[],
  method: Score['method'],
  end: 'low' | 'high',
): number | undefined {
  const sign = end === 'low' ? 1 : -1;
  const mean = method === 'mean';
  let total = 0;
  let weight = 0;
  const reach = (part: Part): number => (part[end] / (mean ? part.weight : 1)) * sign;
  // Certain parts first; then each that moves the end further is taken, the furthest first.
  for (const part of parts.toSorted(
    (one, other) => +one.optional - +other.optional || reach(one) - reach(other),
  )) {
    const now = mean ? (weight ? (total / weight) * sign : Infinity) : 0;
    if (part.optional && reach(part) >= now) continue;
    total += part[end];
    weight += part.weight;
  }
  if (!parts.length || (mean && !weight)) return undefined;
  return exact(mean ? total / weight : total);
}

const NONE: Values = new Map();

function outcomeOf(instrument: Instrument, score: Score, values: Values): ScoreOutcome {
  const { bands = [], method } = score;
  const anything = partsOf(instrument, score, NONE);
  const lowest = endOf(anything, method, 'low') ?? 0;
  const highest = endOf(anything, method, 'high') ?? 0;
  const parts = partsOf(instrument, score, values);
  const low = endOf(parts, method, 'low') ?? lowest;
  const high = endOf(parts, method, 'high') ?? highest;
  const blank = parts.filter((part) => part.blank).length;
  const told = parts.length > blank && blank <= (score.allowedMissing ?? Infinity);
  const bandAt = (value: number): number =>
    Math.max(
      0,
      bands.findLastIndex(({ from }) => from <= value),
    );
  const open = bands.slice(bandAt(low), bandAt(high) + 1);
  return {
    id: score.id,
    low,
    high,
    lowest,
    highest,
    blank,
    band: told && open.length === 1 ? open[0] : undefined,
    bands: open,
    told,
  };
}

/** Everything that answers say: the same answers and instrument give the same, in any place and order. */
export interface Outcome {
  /** The items that are asked, in order. */
  readonly asked: readonly Item[];
  readonly scores: readonly ScoreOutcome[];
  /** What an answer raised. */
  readonly flags: readonly Flag[];
  /** What applies. */
  readonly advice: readonly Advice[];
}

/**
 * Scores answers by an instrument. Answers to unknown items, or that are not on their scale, count
 * as blank; answers to items that are not asked do not count.
 */
export function scoreAnswers(instrument: Instrument, answers: readonly Answer[]): Outcome {
  const values = valuesOf(instrument, answers);
  const asking = askedItems(instrument, values);
  const { items, flags = [], advice = [] } = instrument;
  const scores = instrument.scores.map((score) => outcomeOf(instrument, score, values));
  const holds = (condition: { item: string; values: number[] }): boolean =>
    asking.get(condition.item) === 'yes' &&
    condition.values.includes(values.get(condition.item) ?? NaN);
  return {
    asked: items.filter(({ id }) => asking.get(id) === 'yes'),
    scores,
    flags: flags.filter(holds),
    advice: advice.filter(
      ({ when }) =>
        !when ||
        when.some((rule) =>
          'item' in rule
            ? holds(rule)
            : scores.some(
                ({ id, told, bands }) =>
                  id === rule.score && told && bands.every((band) => rule.bands.includes(band.id)),
              ),
        ),
    ),
  };
}

export type Change = 'same' | 'heavier' | 'lighter' | 'unsure';

/**
 * What changed between two moments, by the score's smallest detectable change; undefined when the
 * score has none, or nothing may be said of one of the moments.
 */
export function changeBetween(
  score: Score,
  before: ScoreOutcome,
  now: ScoreOutcome,
): Change | undefined {
  const { smallestDetectableChange: noise, higherMeans = 'heavier' } = score;
  if (noise === undefined || !before.told || !now.told) return undefined;
  const least = exact(now.low - before.high);
  const most = exact(now.high - before.low);
  if (least >= -noise && most <= noise) return 'same';
  const other = higherMeans === 'heavier' ? 'lighter' : 'heavier';
  if (least > noise) return higherMeans;
  return most < -noise ? other : 'unsure';
}
