import type { Meta } from '@storybook/web-components-vite';
import content from '../content/expectation-exchange/nl.json' with { type: 'json' };
import '../src/generated/expectation-exchange/define.js';
import type { ExpectationExchangeData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<ExpectationExchangeData>('expectation-exchange', content);

type Data = ExpectationExchangeData;

const side = (id: string, name: string, via = '') => ({ id, name, via, left: false });
const sides = [
  side('client', 'Mw. A.', 'haar zoon Piet'),
  side('carer', 'P. (zoon)'),
  side('staff', 'Fatima'),
];

const pick = (of: string, ...rows: string[]) => rows.map((row) => ({ side: of, row }));
const hopes = (row: string, of: string, text: string) => ({ row, column: 'hopes', side: of, text });
const outcome = (row: string, text: string) => ({ row, column: 'outcome', text });

const empty: Data = {
  rows: [],
  cells: [],
  ticks: [],
  states: [],
  permission: '',
  sides: [],
  picks: [],
  turns: { phase: 'before', turn: '', done: [] },
  step: 'talk',
  possible: [],
  came: [],
  again: '',
  agreements: [],
};

/** A woman, her son and a nurse, two weeks after she came to live there. */
const written: Data = {
  ...empty,
  permission: 'yes',
  sides,
  rows: [{ id: 'by-carer', text: 'Wie haalt de was op?', group: 'carer' }],
  picks: [
    ...pick('client', 'good-day', 'carer-can'),
    ...pick('carer', 'carer-can', 'staff-can', 'by-carer'),
    ...pick('staff', 'staff-can', 'carer-can'),
  ],
  cells: [
    hopes(
      'good-day',
      'client',
      'Zelf mijn koffie zetten, en ’s middags naar buiten. Ook als het koud is.',
    ),
    hopes('carer-can', 'client', 'Dat Piet gewoon mijn zoon is. Hij hoeft niet alles te regelen.'),
    hopes(
      'carer-can',
      'carer',
      'Ik kom zondag en woensdag. Wassen en aankleden doe ik liever niet.',
    ),
    hopes(
      'staff-can',
      'carer',
      'Dat iemand elke dag met moeder loopt. En dat ik hoor als ze valt.',
    ),
    hopes('by-carer', 'carer', 'Ik dacht dat het huis dat deed. Nu ligt het al een week.'),
    hopes(
      'carer-can',
      'staff',
      'Dat je meedenkt over wat je moeder graag doet. Helpen hoeft niet, mag wel.',
    ),
    hopes(
      'staff-can',
      'staff',
      'Drie keer in de week lopen lukt. Elke dag hebben we er geen mensen voor. Bij een val bellen we altijd.',
    ),
  ],
  turns: { phase: 'round', turn: '', done: ['client', 'carer', 'staff'] },
};

const begun: Data = {
  ...written,
  rows: [],
  picks: [...pick('client', 'good-day', 'carer-can'), ...pick('carer', 'carer-can')],
  cells: written.cells.filter(
    ({ side: of, row }) => of === 'client' || (of === 'carer' && row === 'carer-can'),
  ),
  turns: { phase: 'round', turn: 'carer', done: ['client'] },
};

const open: Data = { ...written, turns: { ...written.turns, phase: 'open' } };

const talked: Data = {
  ...open,
  cells: [
    ...written.cells,
    outcome(
      'carer-can',
      'Piet komt zondag en woensdag, voor de gezelligheid. Het wassen doen wij.',
    ),
    outcome(
      'staff-can',
      'Elke dag lopen lukt ons niet. Op de andere dagen vragen we de vrijwilliger.',
    ),
    outcome('good-day', 'De koffie staat binnen haar bereik. Ze zet hem zelf.'),
  ],
  states: [
    { row: 'carer-can', state: 'fits' },
    { row: 'staff-can', state: 'differs' },
    { row: 'good-day', state: 'fits' },
    { row: 'by-carer', state: 'unknown' },
  ],
  possible: [
    { row: 'carer-can', possible: true },
    { row: 'staff-can', possible: false },
    { row: 'good-day', possible: true },
  ],
};

const full: Data = {
  ...talked,
  sides: [sides[0]!, sides[1]!, side('carer-2', 'Els, de buurvrouw met de hond'), sides[2]!],
  rows: [
    ...talked.rows,
    { id: 'by-carer-2', text: 'Mag de hond mee op bezoek?', group: 'carer-2' },
  ],
  picks: [...talked.picks, ...pick('carer-2', 'informed', 'by-carer-2', 'good-day')],
  cells: [
    ...talked.cells,
    hopes(
      'good-day',
      'carer-2',
      'Even kletsen over vroeger. Ze lacht altijd als ze de hond ziet, dus die zou ik graag meenemen.',
    ),
    hopes('by-carer-2', 'carer-2', 'Hij is oud en rustig.'),
    outcome('by-carer', 'Wij zoeken uit bij wie de was hoort.'),
    outcome('informed', 'We schrijven in het schrift op haar kamer. Bij iets ergs bellen we.'),
    outcome('by-carer-2', 'De hond mag mee op de kamer, niet in de eetzaal.'),
  ],
  states: [
    ...talked.states,
    { row: 'informed', state: 'fits' },
    { row: 'by-carer-2', state: 'fits' },
  ],
  turns: { phase: 'open', turn: '', done: ['client', 'carer', 'carer-2', 'staff'] },
  agreements: [
    {
      id: 'a1',
      what: 'Drie keer in de week samen lopen, na de lunch',
      who: 'Fatima',
      by: 'vanaf maandag',
    },
    {
      id: 'a2',
      what: 'Een vrijwilliger vragen voor de andere dagen',
      who: 'Fatima',
      by: '12 december',
    },
    { id: 'a3', what: 'Uitzoeken hoe de was wordt opgehaald', who: 'P.', by: 'deze week' },
  ],
  again: '2027-03-01',
};

const looking: Data = {
  ...full,
  step: 'later',
  came: [
    { row: 'carer-can', came: 'came' },
    { row: 'staff-can', came: 'partly' },
    { row: 'good-day', came: 'not' },
  ],
};

const contract = documentOf(full);

export default {
  title: 'Onderdelen/Verwachtingen uitspreken',
  ...meta,
  parameters: { contract: { value: contract } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Refused: Story = {
  name: 'De cliënt wil de anderen er niet bij',
  args: { value: documentOf({ ...empty, permission: 'no', sides }) },
};

export const Covered: Story = {
  name: 'Afgedekt: geef het door',
  args: { value: documentOf(begun) },
};

export const Leading: Story = {
  name: 'Afgedekt: voor wie het gesprek leidt',
  args: { value: documentOf(begun) },
  play: press('.leading summary'),
};

export const Halfway: Story = {
  name: 'Halverwege: iemand schrijft',
  args: { value: documentOf(begun) },
  play: press('#take-over'),
};

export const EveryoneDone: Story = {
  name: 'Iedereen is klaar',
  args: { value: documentOf(written) },
};

export const Apart: Story = {
  name: 'Op een eigen apparaat: klaar',
  args: {
    value: documentOf({
      ...written,
      permission: '',
      sides: [sides[1]!],
      picks: written.picks.filter(({ side: of }) => of === 'carer'),
      cells: written.cells.filter(({ side: of }) => of === 'carer'),
      turns: { phase: 'round', turn: '', done: ['carer'] },
    }),
  },
};

export const Open: Story = { name: 'Alles ligt open', args: { value: documentOf(open) } };

export const Talked: Story = {
  name: 'Naast elkaar, halverwege',
  args: { value: documentOf(talked) },
};

export const Full: Story = { name: 'Vol: vier kanten', args: { value: contract }, ...inEveryLook };

export const Agreements: Story = {
  name: 'Afspraken',
  args: { value: documentOf({ ...full, step: 'agree' }) },
};

export const Later: Story = { name: 'Later: kwam het uit?', args: { value: documentOf(looking) } };

/** What a team conversation gave: a topic becomes a subject for everyone, an agreement stands with theirs. */
const taken: Data = {
  ...empty,
  sides,
  permission: 'yes',
  rows: [
    { id: 'own-1', text: 'Wie belt de familie als het ’s nachts onrustig is?', origin: 'd1/b1' },
    { id: 'own-2', text: 'Samen eten op zondag', origin: 'd1/b2' },
  ],
  agreements: [
    { id: 'a1', what: 'Elke maand samen terugkijken', who: 'Team', by: 'maart', origin: 'd1/a1' },
  ],
};

export const Carried: Story = {
  name: 'Gevuld uit een ander onderdeel',
  args: { value: documentOf(taken) },
};

export const CarriedWriting: Story = {
  name: 'Gevuld uit een ander onderdeel: iemand schrijft',
  args: { value: documentOf({ ...taken, turns: { phase: 'round', turn: 'client', done: [] } }) },
  play: press('#take-over', '#pick-own-1'),
};

export const Narrow: Story = { name: 'Smal', args: { value: documentOf(talked) }, ...narrow };

export const NarrowWriting: Story = {
  name: 'Smal: iemand schrijft',
  args: { value: documentOf(begun) },
  ...narrow,
  play: press('#take-over'),
};

export const Dark: Story = {
  name: 'In het donker',
  args: { value: documentOf(talked) },
  globals: { theme: 'dark' },
};

export const English: Story = {
  name: 'In het Engels',
  args: { value: documentOf(talked) },
  ...inEnglish,
};

export const OtherTerms: Story = {
  name: 'Met naasten en bewoners',
  args: { value: documentOf(begun), 'carer-term': 'naaste', 'client-term': 'bewoner' },
  play: press('#take-over'),
};

export const Shared: Story = {
  name: 'De organisatie krijgt de antwoorden',
  args: { share: 'answers' },
};

export const Paper: Story = {
  name: 'Op papier: ingevuld',
  args: { value: documentOf(looking) },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ fits: content.fits.slice(1), colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(contract) },
};
