import type { Meta } from '@storybook/web-components-vite';
import content from '../content/boundary-explorer/nl.json' with { type: 'json' };
import '../src/generated/boundary-explorer/define.js';
import type { BoundaryExplorerData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<BoundaryExplorerData>('boundary-explorer', content);

const people = ['MB', 'TK', 'JS', 'AH', 'FZ', 'NV'].map((name, at) => ({
  id: `v${at + 1}`,
  name,
  left: false,
}));

const chosen: BoundaryExplorerData = {
  people,
  way: 'pass',
  topics: [
    { id: 'injection' },
    { id: 'hoist' },
    { id: 'key' },
    { id: 'o1', text: 'Een kleinzoon wil ’s avonds laat op bezoek komen.' },
  ],
  rounds: [],
  cells: [],
  ticks: [],
  agreements: [],
};

const voted: BoundaryExplorerData = {
  ...chosen,
  rounds: [
    { topic: 'injection', counts: [2, 2, 2], unknown: 0 },
    { topic: 'injection', counts: [2, 4, 0], unknown: 0 },
  ],
  ticks: [
    { topic: 'injection', option: 'functional' },
    { topic: 'injection', option: 'relational' },
  ],
};

const full: BoundaryExplorerData = {
  ...voted,
  rounds: [
    ...voted.rounds,
    { topic: 'hoist', counts: [5, 0, 0], unknown: 1 },
    { topic: 'key', counts: [3, 0, 3], unknown: 0 },
    { topic: 'o1', counts: [1, 4, 1], unknown: 0 },
  ],
  cells: [
    { topic: 'injection', field: 'decision', text: 'orange' },
    {
      topic: 'injection',
      field: 'condition',
      text: 'Als de verpleegkundige het heeft voorgedaan, en hij zich er goed bij voelt.',
    },
    { topic: 'injection', field: 'ask', text: 'Waar leggen we vast dat het geoefend is?' },
    { topic: 'hoist', field: 'decision', text: 'green' },
    { topic: 'hoist', field: 'stance', text: 'Dat kan, met z’n tweeën de eerste keer.' },
    { topic: 'key', field: 'decision', text: 'apart' },
    { topic: 'key', field: 'ask', text: 'Wat vindt de cliëntenraad van eigen sleutels?' },
    { topic: 'o1', field: 'decision', text: 'red' },
    { topic: 'o1', field: 'stance', text: 'Na tien uur is het te onrustig. Overdag graag.' },
  ],
  agreements: [
    { id: 'a1', what: 'Met meneer oefenen, twee keer', who: 'MB', by: 'eind december' },
    { id: 'a2', what: 'Bellen met de cliëntenraad', who: 'TK', by: 'deze week' },
  ],
};

const complete = documentOf(full);
const talk = { play: press('#step-talk') };
const lists = { args: { value: complete }, play: press('#step-agree') };

export default {
  title: 'Onderdelen/Grenzen verkennen',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Cards: Story = {
  name: 'Een telefoon als kaart',
  args: { value: documentOf({ ...chosen, way: 'cards' }) },
  play: press('#card-orange'),
};

export const Picking: Story = {
  name: 'Gevallen kiezen',
  args: { value: documentOf(chosen) },
  play: press('#step-pick'),
};

export const Case: Story = { name: 'Een geval', args: { value: documentOf(chosen) }, ...talk };

export const Hands: Story = {
  name: 'Stemmen met handen',
  args: { value: documentOf({ ...chosen, way: 'hands' }) },
  play: press('#step-talk', '#vote'),
};

export const Covered: Story = {
  name: 'Doorgeven: afgedekt',
  args: { value: documentOf(chosen) },
  play: press('#step-talk', '#vote'),
};

export const Voting: Story = {
  name: 'Doorgeven: iemand stemt',
  args: { value: documentOf(chosen) },
  play: press('#step-talk', '#vote', '#take'),
};

export const Outcome: Story = {
  name: 'Twee keer gestemd',
  args: { value: documentOf(voted) },
  ...talk,
};

export const Full: Story = { name: 'Besloten', args: { value: complete }, ...talk, ...inEveryLook };

export const Lists: Story = { name: 'Zo kijken wij ernaar', ...lists };

export const Policy: Story = {
  name: 'Met een link naar beleid',
  args: { value: documentOf(chosen), 'policy-link': 'https://example.org/beleid' },
  ...talk,
};

export const FewCases: Story = {
  name: 'Vier gevallen, met handen',
  args: { cases: 'key overnight file home-food', voting: 'hands' },
  play: press('#step-pick'),
};

export const Carried: Story = {
  name: 'Met vragen van een ander onderdeel',
  args: {
    value: documentOf({
      ...chosen,
      topics: [{ id: 'o1', text: 'Mag de hond mee op bezoek?', origin: 'sheet1/q1' }],
    }),
  },
  play: press('#step-pick'),
};

export const Narrow: Story = {
  name: 'Smal: besloten',
  args: { value: complete },
  ...talk,
  ...narrow,
};

export const NarrowVoting: Story = {
  name: 'Smal: iemand stemt',
  args: { value: documentOf(chosen) },
  ...narrow,
  play: press('#step-talk', '#vote', '#take'),
};

export const NarrowLists: Story = { name: 'Smal: zo kijken wij ernaar', ...lists, ...narrow };

export const English: Story = { name: 'In het Engels', ...lists, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: documentOf(voted), 'carer-term': 'naaste' },
  ...talk,
};

export const Shared: Story = { name: 'De pagina krijgt de antwoorden', args: { share: 'answers' } };

export const Paper: Story = { name: 'Op papier', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const WrongSettings: Story = {
  name: 'Instellingen die niet kloppen',
  args: { cases: 'injectie', voting: 'duim', 'policy-link': 'javascript:alert(1)' },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ topics: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
