import type { Meta } from '@storybook/web-components-vite';
import content from '../content/rules-review/nl.json' with { type: 'json' };
import '../src/generated/rules-review/define.js';
import type { RulesReviewData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<RulesReviewData>('rules-review', content);

const people = ['MB', 'TK', 'dochter V.', 'lid cliëntenraad'].map((name, at) => ({
  id: `v${at + 1}`,
  name,
  left: false,
}));

const gathered: RulesReviewData = {
  people,
  way: 'hands',
  topics: [
    { id: 'o1', text: 'Na acht uur mag er niemand meer naar binnen.' },
    { id: 'visiting' },
    { id: 'file' },
    { id: 'meals' },
  ],
  rounds: [],
  cells: [],
  ticks: [],
  agreements: [],
};

const looked: RulesReviewData = {
  ...gathered,
  cells: [
    { topic: 'o1', field: 'origin', text: 'habit' },
    { topic: 'o1', field: 'aims', text: 'Rust op de gang in de avond' },
    { topic: 'o1', field: 'helps', text: 'Wie vroeg slaapt' },
    { topic: 'o1', field: 'hinders', text: 'Familie die overdag werkt' },
  ],
  rounds: [{ topic: 'o1', counts: [1, 0, 3], unknown: 0 }],
};

const full: RulesReviewData = {
  ...looked,
  rounds: [
    ...looked.rounds,
    { topic: 'visiting', counts: [0, 4, 0], unknown: 2 },
    { topic: 'file', counts: [2, 0, 2], unknown: 0 },
  ],
  cells: [
    ...looked.cells,
    { topic: 'o1', field: 'decision', text: 'drop' },
    { topic: 'o1', field: 'why', text: 'Niemand weet meer waarom, en het houdt mensen weg.' },
    { topic: 'visiting', field: 'origin', text: 'organisation' },
    { topic: 'visiting', field: 'decision', text: 'change' },
    { topic: 'visiting', field: 'new', text: 'Altijd, en na tien uur even bellen.' },
    { topic: 'visiting', field: 'owner', text: 'Locatiemanager' },
    { topic: 'visiting', field: 'again', text: '2099-03-01' },
    { topic: 'file', field: 'origin', text: 'unknown' },
    { topic: 'file', field: 'decision', text: 'drop' },
    { topic: 'file', field: 'owner', text: 'de functionaris gegevensbescherming' },
    { topic: 'meals', field: 'decision', text: 'keep' },
    { topic: 'meals', field: 'origin', text: 'team' },
  ],
  agreements: [
    { id: 'a1', what: 'Nieuwe tekst voor het bord bij de deur', who: 'TK', by: 'volgende week' },
  ],
};

const complete = documentOf(full);
const talk = { play: press('#step-talk') };
const lists = { args: { value: complete }, play: press('#step-agree') };

export default {
  title: 'Onderdelen/Regels onder de loep',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Gathering: Story = {
  name: 'Regels verzamelen',
  args: { value: documentOf(gathered) },
  play: press('#step-pick'),
};

export const Starters: Story = {
  name: 'Voorbeelden open',
  play: press('#step-pick', '.starters summary'),
};

export const Rule: Story = { name: 'Een regel', args: { value: documentOf(looked) }, ...talk };

export const Covered: Story = {
  name: 'Doorgeven: afgedekt',
  args: { value: documentOf({ ...gathered, way: 'pass' }) },
  play: press('#step-talk', '#vote'),
};

export const ToCheck: Story = {
  name: 'Weg, maar eerst navragen',
  args: { value: documentOf({ ...full, topics: full.topics.toReversed() }) },
  play: press('#step-talk', '.chooser .button:last-child'),
};

export const Full: Story = { name: 'Drie lijsten', ...lists, ...inEveryLook };

export const Carried: Story = {
  name: 'Met een les van een ander onderdeel',
  args: {
    value: documentOf({
      ...gathered,
      topics: [{ id: 'o1', text: 'Bel ook na de verhuizing', origin: 'sheet1/l1' }],
    }),
  },
  play: press('#step-pick'),
};

export const Narrow: Story = {
  name: 'Smal: een regel',
  args: { value: complete },
  ...talk,
  ...narrow,
};

export const NarrowLists: Story = { name: 'Smal: drie lijsten', ...lists, ...narrow };

export const English: Story = { name: 'In het Engels', ...lists, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: documentOf(looked), 'carer-term': 'naaste' },
  ...talk,
};

export const Paper: Story = { name: 'Op papier', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const WrongSettings: Story = {
  name: 'Een instelling die niet klopt',
  args: { voting: 'duim' },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ check: {}, colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
