import type { Answer } from '../../src/kits/questionnaire/form.model.js';
import type { Instrument, Item, Score } from '../../src/kits/questionnaire/instrument.schema.js';
import { scoreAnswers, type ScoreOutcome } from '../../src/kits/questionnaire/scoring.model.js';

export const bands = [
  { id: 'low', from: 0, name: 'laag' },
  { id: 'middle', from: 2, name: 'midden' },
  { id: 'high', from: 4, name: 'hoog' },
];
export const total: Score = {
  id: 'total',
  name: 'Totaal',
  kind: 'total',
  method: 'sum',
  items: [{ item: 'a' }, { item: 'b' }, { item: 'c' }],
  bands,
};
type Condition = NonNullable<Item['onlyIf']>[number];

/** Items `a`, `b` and `c`, each answered from 0 to 2, with the conditions of `b` and `c`. */
export const instrument = (
  conditions: { b?: Condition[]; c?: Condition[] } = {},
  score: Partial<Score> = {},
  more: Partial<Instrument> = {},
): Instrument => ({
  id: 'abc',
  name: 'Drie vragen',
  version: '1',
  source: 'Zelfgemaakt.',
  licence: 'MIT',
  permission: 'Niet nodig.',
  answerScales: [
    { id: 'three', points: [0, 1, 2].map((value) => ({ value, label: `${value}` })) },
    { id: 'two', points: [5, 9].map((value) => ({ value, label: `${value}` })) },
  ],
  items: (['a', 'b', 'c'] as const).map((id) => {
    const onlyIf = id === 'a' ? undefined : conditions[id];
    return { id, text: id, scale: 'three', ...(onlyIf && { onlyIf }) };
  }),
  scores: [{ ...total, ...score }],
  ...more,
});
export type Given = Readonly<Partial<Record<string, number>>>;
export const answers = (given: Given): Answer[] =>
  Object.entries(given).flatMap(([item, value]) => (value === undefined ? [] : { item, value }));
export const outcome = (of: Instrument, given: Given): ScoreOutcome =>
  scoreAnswers(of, answers(given)).scores[0]!;
