import type { Instrument } from '../../src/index.js';

/**
 * Instruments of known shapes with statements of no list: `Uitspraak 1`. Their structures and cut-offs
 * are those that were published for CSI, EDIZ, EDIZ-plus and CRA-D; their texts are not.
 */
const head = {
  version: '1',
  source: 'Zelfgemaakte uitspraken, om de telling te laten zien.',
  licence: 'MIT',
  permission: 'Niet nodig: eigen tekst.',
};

const statements = (count: number, scale: string): Instrument['items'] =>
  Array.from({ length: count }, (_, at) => ({
    id: `q${at + 1}`,
    text: `Uitspraak ${at + 1}`,
    scale,
  }));

const yesNo = {
  id: 'yes-no',
  points: [
    { value: 1, label: 'Ja' },
    { value: 0, label: 'Nee' },
  ],
};

const agreement = {
  id: 'agreement',
  points: ['Helemaal niet', 'Niet', 'Neutraal', 'Wel', 'Helemaal wel'].map((label, at) => ({
    value: at + 1,
    label,
  })),
};

const from = (first: number, last: number): Instrument['scores'][number]['items'] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ item: `q${first + at}` }));

/** As the CSI: thirteen yes or no, 7 and more is high. */
const cutOff: Instrument = {
  ...head,
  id: 'thirteen-yes-no',
  name: 'Dertien keer ja of nee',
  answerScales: [yesNo],
  items: statements(13, 'yes-no'),
  scores: [
    {
      id: 'total',
      name: 'Totaal',
      kind: 'total',
      method: 'sum',
      items: from(1, 13),
      bands: [
        { id: 'below', from: 0, name: 'onder de grens' },
        { id: 'high', from: 7, name: 'boven de grens', weighs: true },
      ],
      smallestDetectableChange: 2.8,
    },
  ],
};

/** As the EDIZ: nine statements with five answers, of which three count; no bands are known. */
const dichotomised: Instrument = {
  ...head,
  id: 'nine-of-five',
  name: 'Negen uitspraken, vijf antwoorden',
  answerScales: [agreement],
  items: statements(9, 'agreement'),
  scores: [
    {
      id: 'total',
      name: 'Totaal',
      kind: 'total',
      method: 'sum',
      items: from(1, 9),
      countsAsOne: [3, 4, 5],
      ends: { low: 'geen', high: 'zwaar' },
    },
  ],
};

/** As the EDIZ-plus: fifteen of 0 or 1, four bands. */
const fourBands: Instrument = {
  ...head,
  id: 'fifteen-four-bands',
  name: 'Vijftien uitspraken, vier banden',
  answerScales: [yesNo],
  items: statements(15, 'yes-no'),
  scores: [
    {
      id: 'total',
      name: 'Totaal',
      kind: 'total',
      method: 'sum',
      items: from(1, 15),
      bands: [
        { id: 'none', from: 0, name: 'geen' },
        { id: 'light', from: 1, name: 'licht' },
        { id: 'moderate', from: 4, name: 'matig' },
        { id: 'heavy', from: 9, name: 'zwaar' },
      ],
    },
  ],
};

/** As the CRA-D: 24 statements of 1 to 5, five means, one of them positive; which items reverse is not known to us, so two are chosen. */
const fiveSubscales: Instrument = {
  ...head,
  id: 'twenty-four-five-subscales',
  name: 'Vierentwintig uitspraken, vijf schalen',
  answerScales: [agreement],
  items: statements(24, 'agreement'),
  scores: (
    [
      ['esteem', 'Voldoening', 1, 7, 'lighter'],
      ['support', 'Weinig steun van familie', 8, 12, 'heavier'],
      ['schedule', 'Dagindeling', 13, 17, 'heavier'],
      ['health', 'Gezondheid', 18, 21, 'heavier'],
      ['finance', 'Geld', 22, 24, 'heavier'],
    ] as const
  ).map(([id, name, first, last, higherMeans]) => ({
    id,
    name,
    kind: 'subscale',
    method: 'mean',
    items: from(first, last).map(({ item }) => ({
      item,
      reverse: item === 'q8' || item === 'q18',
    })),
    allowedMissing: 1,
    higherMeans,
    ends: { low: 'weinig', high: 'veel' },
  })),
};

/** A hundred items in groups, some asked only after a yes, with weights and a flag. */
const hundred: Instrument = {
  ...head,
  id: 'hundred',
  name: 'Honderd vragen',
  answerScales: [yesNo],
  groups: Array.from({ length: 10 }, (_, at) => ({ id: `g${at + 1}`, title: `Deel ${at + 1}` })),
  items: statements(100, 'yes-no').map((item, at) => ({
    ...item,
    group: `g${Math.floor(at / 10) + 1}`,
    ...(at % 10 === 9 && { onlyIf: [{ item: `q${at}`, values: [1] }] }),
  })),
  scores: [
    {
      id: 'total',
      name: 'Totaal',
      kind: 'total',
      method: 'sum',
      items: from(1, 100).map((counted, at) => ({ ...counted, weight: at % 2 ? 0.5 : 1 })),
      bands: [
        { id: 'low', from: 0, name: 'laag' },
        { id: 'high', from: 40, name: 'hoog' },
      ],
    },
  ],
  flags: [
    { id: 'first', item: 'q1', values: [1], text: 'Over de eerste vraag is iets te zeggen.' },
  ],
};

/** One to eleven points with labels at the ends. */
const elevenPoints: Instrument = {
  ...head,
  id: 'zero-to-ten',
  name: 'Nul tot tien',
  answerScales: [
    {
      id: 'zero-to-ten',
      points: Array.from({ length: 11 }, (_, value) => ({
        value,
        ...(value === 0 && { label: 'helemaal niet' }),
        ...(value === 10 && { label: 'heel erg' }),
      })),
    },
  ],
  items: statements(3, 'zero-to-ten'),
  scores: [
    {
      id: 'total',
      name: 'Gemiddeld',
      kind: 'total',
      method: 'mean',
      items: from(1, 3),
      ends: { low: 'niet', high: 'erg' },
    },
  ],
};

export const instruments = {
  cutOff,
  dichotomised,
  fourBands,
  fiveSubscales,
  hundred,
  elevenPoints,
} as const;

/** A content file of one's own, with nothing but what it must have. */
export const ownCheck = (instrument: Instrument): Record<string, unknown> => ({
  schemaVersion: 1,
  tool: 'strain-check',
  id: `own-${instrument.id}`,
  language: 'nl',
  reviewed: '2026-11-23',
  sources: [{ id: 'own', title: 'Zelfgemaakt' }],
  title: instrument.name,
  about: ['Een instrument dat een organisatie zelf meebrengt.'],
  instrument,
});
