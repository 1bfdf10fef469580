import type { Meta } from '@storybook/web-components-vite';
import content from '../content/samenspel-scan/nl.json' with { type: 'json' };
import '../src/generated/samenspel-scan/define.js';
import type { SamenspelScanData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, appears, openFile, narrow, inEnglish, printed, brokenContent } =
  toolStories<SamenspelScanData>('samenspel-scan', content);

type Sums = SamenspelScanData['counts'];

/** People of a group by answer, lowest first. */
const counted = (item: string, group: string, counts: readonly number[], unknown = 0): Sums => [
  ...counts.flatMap((people, at) => (people ? { item, group, value: at + 1, people } : [])),
  ...(unknown ? [{ item, group, value: null, people: unknown }] : []),
];

/** Nine carers and twelve members of staff, statement by statement. */
const TOLD: Record<string, readonly [readonly number[], readonly number[], number?, number?]> = {
  's-tasks': [
    [1, 2, 4, 2],
    [0, 3, 6, 3],
  ],
  's-inform': [
    [2, 3, 3, 1],
    [0, 1, 6, 5],
  ],
  's-learn': [[1, 3, 3, 1], [1, 4, 5, 2], 1],
  's-reach': [
    [0, 2, 4, 3],
    [0, 2, 5, 5],
  ],
  'o-ask': [
    [3, 3, 2, 1],
    [0, 3, 6, 3],
  ],
  'o-value': [
    [1, 2, 3, 3],
    [0, 2, 7, 3],
  ],
  'o-heavy': [[2, 3, 2, 0], [1, 3, 5, 2], 2, 1],
  'o-explain': [
    [3, 4, 1, 1],
    [0, 2, 6, 4],
  ],
  'f-role': [
    [0, 1, 5, 3],
    [0, 2, 6, 4],
  ],
  'f-private': [
    [3, 1, 1, 4],
    [1, 5, 4, 2],
  ],
  'f-habits': [[0, 0, 1, 1], [1, 4, 5, 1], 6, 1],
  'f-welcome': [
    [0, 0, 3, 6],
    [0, 1, 5, 6],
  ],
  'a-ask': [
    [1, 2, 4, 2],
    [0, 2, 6, 4],
  ],
  'a-use': [
    [2, 4, 2, 1],
    [0, 3, 7, 2],
  ],
  'a-expect': [
    [4, 3, 1, 1],
    [3, 6, 2, 1],
  ],
  'a-change': [
    [0, 2, 5, 2],
    [2, 5, 3, 2],
  ],
};

const sums = (only: readonly ('carers' | 'staff')[] = ['carers', 'staff']): Sums =>
  Object.entries(TOLD).flatMap(([item, [carers, staff, unknown, alsoUnknown]]) => [
    ...(only.includes('carers') ? counted(item, 'carers', carers, unknown) : []),
    ...(only.includes('staff') ? counted(item, 'staff', staff, alsoUnknown) : []),
  ]);

const items = content.rating.areas.flatMap((area) => area.items.map(({ id }) => id));

/** A form: a point of the scale, `?` for “do not know”, a space for skipped. */
const form = (id: string, group: string, marks: string): SamenspelScanData['forms'][number] => ({
  id,
  group,
  on: '2026-11-20',
  answers: items.flatMap((item, at) => {
    const mark = marks[at] ?? ' ';
    return mark === ' ' ? [] : { item, value: mark === '?' ? null : Number(mark) };
  }),
});

const collecting: SamenspelScanData = {
  way: 'apart',
  people: 0,
  counts: [],
  handed: [],
  forms: [
    ...[
      '4324122344342222',
      '3333333333333333',
      '43241223443422? ',
      '2222111133332222',
      '44',
      '1?1?',
    ].map((marks, at) => form(`00000${at}`, 'carers', marks)),
    ...['3333444433334444', '3434343434343434', '3333333333333333', '43434343'].map((marks, at) =>
      form(`10000${at}`, 'staff', marks),
    ),
  ],
  known: [],
  name: 'De Linde, begane grond',
  subjects: [],
  agreements: [],
};

const closed: SamenspelScanData = {
  ...collecting,
  forms: [],
  closed: {
    on: '2026-11-20',
    minimum: 5,
    forms: [
      { group: 'carers', forms: 9 },
      { group: 'staff', forms: 12 },
    ],
    sums: sums(),
    remarks: [
      { area: 'faciliteren', group: 'carers', text: 'De koffie staat altijd klaar.' },
      {
        area: 'ondersteunen',
        group: 'carers',
        text: 'Na de verhuizing heeft niemand gevraagd hoe het met mij was.',
      },
      { area: 'ondersteunen', group: 'staff', text: 'We willen wel, maar er is weinig tijd.' },
    ],
  },
  subjects: ['s-inform', 'o-ask', 'a-use'],
  agreements: [
    { id: 'a1', what: 'Elke vrijdag kort bellen wat er verandert', who: 'Bo', by: 'januari' },
  ],
  ambassadors: [
    { group: 'carers', name: 'Mw. T.' },
    { group: 'staff', name: 'Bo' },
  ],
  again: '2027-05-29',
};

/** Of carers enough, of staff one too few. */
const oneGroup: SamenspelScanData = {
  ...collecting,
  forms: collecting.forms.filter(({ group }) => group === 'staff'),
  closed: {
    ...closed.closed!,
    forms: [{ group: 'carers', forms: 9 }],
    sums: sums(['carers']),
    remarks: [],
  },
};

/** One carer and one member of staff, at the end of care. */
const two: SamenspelScanData = {
  ...collecting,
  way: 'pass',
  pair: {},
  forms: [
    {
      ...form('00000a', 'carers', '4324122344342 ?2'),
      remarks: [{ area: 'ondersteunen', text: 'Na de verhuizing vroeg niemand hoe het ging.' }],
    },
    {
      ...form('00000b', 'staff', '4333423343?42343'),
      remarks: [{ area: 'ondersteunen', text: 'Ik had vaker willen bellen.' }],
    },
  ],
};
delete two.name;

const twoOpen: SamenspelScanData = {
  ...two,
  pair: { on: '2026-11-28' },
  subjects: ['o-ask', 's-learn'],
  agreements: [
    { id: 'a1', what: 'Na een maand nog één keer bellen', who: 'Bo', by: 'half januari' },
  ],
};

const ballot = {
  group: 'carers',
  on: '2026-11-29',
  of: 'samenspel-scan@1',
  answers: form('', 'carers', '4324').answers,
};

const complete = documentOf(closed);
const before = documentOf(
  {
    ...closed,
    closed: {
      ...closed.closed!,
      on: '2026-05-12',
      sums: items.flatMap((item) => [
        ...counted(item, 'carers', [4, 3, 1, 1]),
        ...counted(item, 'staff', [1, 4, 5, 2]),
      ]),
    },
    subjects: [],
    agreements: [],
  },
  '2026-05-12T10:00:00Z',
);
const outcome = { args: { value: complete }, play: appears('.rateds') };

export default {
  title: 'Onderdelen/Samenspelscan',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const OneForm: Story = {
  name: 'Een mantelzorger vult in',
  args: { value: documentOf({ ...collecting, forms: [], ballot }) },
  play: press('#take-over'),
};

export const OwnCode: Story = {
  name: 'Klaar: code of bestand',
  args: {
    value: documentOf({
      ...collecting,
      forms: [],
      ballot: { ...form('abcdef', 'carers', '43241223443422? '), done: true },
    }),
  },
  play: appears('.code'),
};

export const Collecting: Story = {
  name: 'Formulieren verzamelen',
  args: { value: documentOf(collecting) },
  play: appears('.adding-forms'),
};

export const FromPaper: Story = {
  name: 'Papier overnemen',
  args: { value: documentOf({ ...collecting, ballot: { ...ballot, typed: true } }) },
  play: appears('.typed'),
};

export const Passing: Story = {
  name: 'Doorgeven: wie vult er in?',
  args: {
    value: documentOf({
      ...collecting,
      way: 'pass',
      forms: [],
      counts: sums(),
      handed: [
        { group: 'carers', forms: 9 },
        { group: 'staff', forms: 4 },
      ],
    }),
  },
  play: appears('.hand-over'),
};

export const Outcome: Story = { name: 'Naast elkaar', ...outcome, ...inEveryLook };

export const OneGroup: Story = {
  name: 'Medewerkers blijven afgedekt',
  args: { value: documentOf(oneGroup) },
  play: appears('.rateds'),
};

export const ByRole: Story = {
  name: 'Per rol',
  args: { value: complete },
  play: press('#order-source'),
};

export const Earlier: Story = {
  name: 'Naast een eerdere keer',
  args: { value: complete },
  play: openFile('.compare input', JSON.stringify(before)),
};

export const Two: Story = { name: 'Met z’n tweeën: nog leeg', args: { voices: 'pair' } };

export const TwoHalf: Story = {
  name: 'Met z’n tweeën: een is klaar',
  args: { value: documentOf({ ...two, way: 'apart', forms: two.forms.slice(0, 1) }) },
  play: appears('.pair-forms'),
};

export const TwoDone: Story = {
  name: 'Met z’n tweeën: allebei klaar, nog afgedekt',
  args: { value: documentOf(two) },
  play: appears('.pair-forms'),
};

export const TwoOpen: Story = {
  name: 'Met z’n tweeën: naast elkaar',
  args: { value: documentOf(twoOpen) },
  play: appears('.rateds'),
};

export const TwoPaper: Story = {
  name: 'Met z’n tweeën: op papier',
  args: { value: documentOf(twoOpen) },
  ...printed,
};

export const Reopening: Story = {
  name: 'De ronde weer open?',
  args: { value: complete },
  play: press('#cover-again'),
};

export const Shared: Story = { name: 'De pagina krijgt de antwoorden', args: { share: 'answers' } };

export const Narrow: Story = { name: 'Smal', ...outcome, ...narrow };

export const NarrowForm: Story = {
  name: 'Smal: een zin',
  args: { value: documentOf({ ...collecting, forms: [], ballot }) },
  ...narrow,
  play: press('#take-over'),
};

export const English: Story = { name: 'In het Engels', ...outcome, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten en bewoners',
  args: { value: complete, 'carer-term': 'naaste', 'client-term': 'bewoner' },
  play: appears('.rateds'),
};

export const Paper: Story = {
  name: 'Op papier: de uitkomst',
  args: { value: complete },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: formulieren om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ patterns: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
