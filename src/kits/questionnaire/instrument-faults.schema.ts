import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';
import type { Instrument } from './instrument.schema.js';
import { contributionsOf, scoreAnswers } from './scoring.model.js';

type Scale = Instrument['answerScales'][number];
type Score = Instrument['scores'][number];

/** What a schema cannot say field by field: references, order, and sums that make sense. */
export function instrumentFaults(instrument: Instrument): Fault[] {
  const { answerScales, groups = [], items, scores, flags = [], advice = [] } = instrument;
  const scaleIds = answerScales.map(({ id }) => id);
  const groupIds = groups.map(({ id }) => id);
  const itemIds = items.map(({ id }) => id);
  const broken = [
    ...duplicates('answerScales', answerScales),
    ...duplicates('groups', groups),
    ...duplicates('items', items),
    ...duplicates('scores', scores),
    ...duplicates('flags', flags),
    ...duplicates('advice', advice),
    ...references('items', items, 'scale', scaleIds),
    ...items.flatMap(({ group }, at) =>
      group === undefined ? [] : reference(`items[${at}].group`, group, groupIds),
    ),
    ...scores.flatMap((score, at) =>
      references(`scores[${at}].items`, score.items, 'item', itemIds),
    ),
    ...references('flags', flags, 'item', itemIds),
    ...answerScales.flatMap(scaleFaults),
  ];
  // What follows looks things up, so everything must be there.
  if (broken.length) return broken;
  return [
    ...items.flatMap((item, at) =>
      (item.onlyIf ?? []).flatMap((each, n) => {
        const path = `items[${at}].onlyIf[${n}]`;
        const earlier = itemIds.slice(0, at);
        const unknown = reference(`${path}.item`, each.item, earlier);
        return unknown.length ? unknown : valueFaults(instrument, path, each);
      }),
    ),
    ...scores.flatMap((score, at) => scoreFaults(instrument, score, `scores[${at}]`)),
    ...scores
      .filter(({ kind }) => kind === 'total')
      .slice(1)
      .map(({ id }): Fault => ({
        path: `scores[${scores.findIndex((each) => each.id === id)}].kind`,
        problem: 'duplicate',
        found: 'total',
      })),
    ...flags.flatMap((flag, at) => valueFaults(instrument, `flags[${at}]`, flag)),
    ...advice.flatMap(({ when = [] }, at) =>
      when.flatMap((rule, n) => ruleFaults(instrument, rule, `advice[${at}].when[${n}]`)),
    ),
  ];
}

const reference = (path: string, found: string, known: readonly string[]): Fault[] =>
  known.includes(found)
    ? []
    : [{ path, problem: 'reference', found, expected: known.join(', ') || '–' }];

function scaleFaults({ points }: Scale, at: number): Fault[] {
  const path = `answerScales[${at}].points`;
  const valued = points.filter(({ value }) => value !== undefined);
  const ends = [valued[0], valued.at(-1)].map((end) => points.indexOf(end!));
  const named = points.flatMap((point, n) =>
    point.label === undefined && (ends.includes(n) || point.value === undefined) ? [n] : [],
  );
  if (valued.length < 2) return [{ path, problem: 'too-short', expected: '≥ 2' }];
  return [
    ...named.map((end): Fault => ({
      path: `${path}[${end}].label`,
      problem: 'missing',
      expected: 'string',
    })),
    ...points.flatMap(({ value }, n): Fault[] =>
      points.findIndex((other) => other.value === value) < n
        ? [
            value === undefined
              ? { path: `${path}[${n}].value`, problem: 'missing', expected: 'number' }
              : { path: `${path}[${n}].value`, problem: 'duplicate', found: String(value) },
          ]
        : [],
    ),
  ];
}

function valueFaults(
  { items, answerScales }: Instrument,
  path: string,
  { item, values }: { item: string; values: number[] },
): Fault[] {
  const scale = items.find(({ id }) => id === item)!.scale;
  const known = answerScales.find(({ id }) => id === scale)!.points.map(({ value }) => value);
  return values.flatMap((value, at) =>
    reference(`${path}.values[${at}]`, String(value), known.map(String)),
  );
}

function ruleFaults(
  instrument: Instrument,
  rule: NonNullable<NonNullable<Instrument['advice']>[number]['when']>[number],
  path: string,
): Fault[] {
  if ('item' in rule) {
    const unknown = reference(
      `${path}.item`,
      rule.item,
      instrument.items.map(({ id }) => id),
    );
    return unknown.length ? unknown : valueFaults(instrument, path, rule);
  }
  const score = instrument.scores.find(({ id }) => id === rule.score);
  const known = instrument.scores.map(({ id }) => id);
  if (!score) return reference(`${path}.score`, rule.score, known);
  const bands = (score.bands ?? []).map(({ id }) => id);
  return rule.bands.flatMap((band, at) => reference(`${path}.bands[${at}]`, band, bands));
}

function scoreFaults(instrument: Instrument, score: Score, path: string): Fault[] {
  const { items, bands, countsAsOne = [], method, ends } = score;
  const faults: Fault[] = items.flatMap(({ item, weight = 1 }, at): Fault[] => [
    ...(items.findIndex((other) => other.item === item) < at
      ? [{ path: `${path}.items[${at}].item`, problem: 'duplicate' as const, found: item }]
      : []),
    ...((method === 'mean' ? weight <= 0 : weight === 0)
      ? [{ path: `${path}.items[${at}].weight`, problem: 'format' as const, found: String(weight) }]
      : []),
  ]);
  const reachable = new Set(
    items.flatMap((counted) =>
      contributionsOf(instrument, { ...score, countsAsOne: undefined }, { ...counted, weight: 1 }),
    ),
  );
  countsAsOne.forEach((value, at) => {
    if (!reachable.has(value))
      faults.push({
        path: `${path}.countsAsOne[${at}]`,
        problem: 'reference',
        found: String(value),
        expected: [...reachable].join(', '),
      });
  });
  if (!bands && !ends)
    faults.push({ path: `${path}.bands`, problem: 'missing', expected: 'array' });
  return [...faults, ...bandFaults(instrument, score, path)];
}

/** Bands go up from the lowest possible score, and each can be reached. */
function bandFaults(instrument: Instrument, score: Score, path: string): Fault[] {
  const { bands = [] } = score;
  const rising = bands.flatMap(({ from }, at): Fault[] =>
    at && from <= bands[at - 1]!.from
      ? [
          {
            path: `${path}.bands[${at}].from`,
            problem: 'too-short',
            expected: `> ${bands[at - 1]!.from}`,
          },
        ]
      : [],
  );
  const { lowest, highest } = scoreAnswers(instrument, []).scores.find(
    ({ id }) => id === score.id,
  )!;
  const first = bands[0];
  return [
    ...rising,
    ...duplicates(`${path}.bands`, bands),
    ...(first && first.from > lowest
      ? [{ path: `${path}.bands[0].from`, problem: 'too-long' as const, expected: String(lowest) }]
      : []),
    ...bands.flatMap(({ from }, at): Fault[] =>
      at && from > highest
        ? [{ path: `${path}.bands[${at}].from`, problem: 'too-long', expected: String(highest) }]
        : [],
    ),
  ];
}
