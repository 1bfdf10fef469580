import type { Meta } from '@storybook/web-components-vite';
import content from '../content/team-thermometer/nl.json' with { type: 'json' };
import '../src/generated/team-thermometer/define.js';
import type { TeamThermometerData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, appears, openFile, narrow, inEnglish, printed, brokenContent } =
  toolStories<TeamThermometerData>('team-thermometer', content);

type Sums = TeamThermometerData['counts'];

/** People by answer, lowest first. */
const counted = (item: string, counts: readonly number[], unknown = 0): Sums => [
  ...counts.flatMap((people, at) => (people ? { item, group: 'team', value: at + 1, people } : [])),
  ...(unknown ? [{ item, group: 'team', value: null, people: unknown }] : []),
];

const fingers: TeamThermometerData = {
  way: 'fingers',
  people: 7,
  counts: [
    ...counted('tasks', [0, 2, 4, 1]),
    ...counted('need', [0, 1, 3, 3]),
    ...counted('contact', [2, 3, 2, 0]),
    ...counted('unequal', [1, 3, 2, 1]),
    ...counted('trust', [0, 1, 4, 2]),
    ...counted('place', [0, 2, 3, 2]),
    ...counted('interests', [3, 3, 1, 0]),
    ...counted('dilemmas', [2, 1, 2, 2]),
    ...counted('evaluate', [4, 2, 1, 0]),
  ],
  handed: [],
  forms: [],
  known: [],
  subjects: ['contact', 'dilemmas'],
  agreements: [
    { id: 'a1', what: 'Elke maand bellen met elke mantelzorger', who: 'TK', by: 'vanaf januari' },
  ],
};

const halfway: TeamThermometerData = {
  ...fingers,
  counts: [...counted('tasks', [0, 2, 4, 1]), ...counted('need', [0, 1, 3, 3])],
  subjects: [],
  agreements: [],
};

/** Five forms that were handed in, and not closed yet. */
const passed: TeamThermometerData = {
  ...halfway,
  way: 'pass',
  people: 6,
  counts: [...counted('tasks', [0, 1, 3, 1]), ...counted('need', [0, 0, 2, 2], 1)],
  handed: [{ group: 'team', forms: 5 }],
};

const form = {
  id: '00beef',
  group: 'team',
  on: '2026-11-29',
  answers: content.rating.areas.slice(0, 4).map(({ id }, at) => ({ item: id, value: at + 1 })),
};
const apart: TeamThermometerData = { ...halfway, way: 'apart', people: 0, counts: [] };

/** Many do not know one thing, and too few rated another. */
const closed: TeamThermometerData = {
  ...passed,
  counts: [],
  handed: [],
  closed: {
    on: '2026-11-20',
    minimum: 5,
    forms: [{ group: 'team', forms: 9 }],
    sums: [
      ...counted('tasks', [0, 1, 5, 2], 1),
      ...counted('need', [1, 0, 1, 0], 6),
      ...counted('contact', [0, 2, 1, 1], 2),
      ...counted('trust', [3, 1, 1, 4]),
    ],
  },
};

const complete = documentOf(fingers);
const before = documentOf(
  {
    ...fingers,
    counts: content.rating.areas.flatMap(({ id }) => counted(id, [3, 2, 1, 1])),
    subjects: [],
    agreements: [],
  },
  '2026-05-12T10:00:00Z',
);
const outcome = {
  args: { value: complete },
  play: press('#to-outcome'),
};

export default {
  title: 'Onderdelen/Teamthermometer',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Fingers: Story = {
  name: 'Met vingers: een zin',
  args: { value: documentOf(halfway) },
  play: press('#begin'),
};

export const Miscount: Story = {
  name: 'Met vingers: te veel geteld',
  args: {
    value: documentOf({ ...halfway, counts: counted('tasks', [0, 3, 4, 1]) }),
  },
  play: press('#begin', '.steps button'),
};

export const Outcome: Story = { name: 'Negen thermometers', ...outcome, ...inEveryLook };

export const PassedRound: Story = {
  name: 'Doorgeven: afgedekt',
  args: { value: documentOf(passed) },
  play: appears('#close'),
};

export const OneForm: Story = {
  name: 'Doorgeven: iemand vult in',
  args: { value: documentOf(passed) },
  play: press('#take-over'),
};

export const Closed: Story = {
  name: 'Gesloten: niet alles is te laten zien',
  args: { value: documentOf(closed) },
  play: appears('.rateds'),
};

export const Apart: Story = {
  name: 'Ieder apart: verzamelen',
  args: {
    value: documentOf({ ...apart, forms: [form] }),
  },
  play: appears('.adding-forms'),
};

export const OwnCode: Story = {
  name: 'Ieder apart: je code',
  args: { value: documentOf({ ...apart, ballot: { ...form, done: true } }) },
  play: appears('.code'),
};

export const Earlier: Story = {
  name: 'Naast een eerdere keer',
  args: { value: documentOf({ ...closed, agreements: fingers.agreements }) },
  play: openFile('.compare input', JSON.stringify(before)),
};

export const Shared: Story = { name: 'De pagina krijgt de antwoorden', args: { share: 'answers' } };

export const Narrow: Story = { name: 'Smal', ...outcome, ...narrow };

export const NarrowFingers: Story = {
  name: 'Smal: een zin',
  args: { value: documentOf(halfway) },
  ...narrow,
  play: press('#begin'),
};

export const English: Story = { name: 'In het Engels', ...outcome, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: documentOf(halfway), 'carer-term': 'naaste' },
  play: press('#begin'),
};

export const Paper: Story = {
  name: 'Op papier: de uitkomst',
  args: { value: complete },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ patterns: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
