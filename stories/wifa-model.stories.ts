import type { Meta } from '@storybook/web-components-vite';
import content from '../content/wifa-model/nl.json' with { type: 'json' };
import '../src/generated/wifa-model/define.js';
import type { WifaModelData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, below, printed, brokenContent } =
  toolStories<WifaModelData>('wifa-model', content, 2);

const openAction = press('#action-w2');
const openComparison = press('.comparison-box > summary');

/** A day centre with many volunteers, halfway through its list. */
const halfway = documentOf({
  marks: [
    { item: 'w1', mark: 'do' },
    { item: 'w2', mark: 'want' },
    { item: 'w3', mark: 'do' },
    { item: 'i1', mark: 'do' },
    { item: 'i2', mark: 'do' },
    { item: 'i3', mark: 'do' },
    { item: 'f2', mark: 'want' },
    { item: 'f3', mark: 'not-here' },
  ],
  plans: [{ item: 'w2', text: '', who: 'Samira', by: 'voor de zomer' }],
  notes: [
    { aspect: 'waarderen', text: 'Ook Henk van de bus. Hij ziet iedereen twee keer per dag.' },
    { aspect: 'afstemmen', text: 'Vraag aan Samira: wie belt er als het koor niet doorgaat?' },
  ],
});

const MARKS = ['do', 'want', 'do', 'do', 'not-here'] as const;
const complete = documentOf({
  marks: content.actions.map(({ id }, at) => ({ item: id, mark: MARKS[at % MARKS.length]! })),
  plans: [],
  notes: [],
});

const halfwayArgs = { mode: 'work', value: halfway };

export default {
  title: 'Onderdelen/WIFA-model',
  ...meta,
  parameters: { contract: halfwayArgs },
} satisfies Meta;

export const Reading: Story = { name: 'Lezen' };

export const ActionOpen: Story = { name: 'Een actie open', play: openAction };

export const WorkingEmpty: Story = { name: 'Invullen: nog leeg', args: { mode: 'work' } };

export const WorkingHalfway: Story = { name: 'Invullen: halverwege', args: halfwayArgs };

export const WorkingActionOpen: Story = {
  name: 'Invullen: een actie open',
  args: halfwayArgs,
  play: openAction,
};

export const WorkingComparison: Story = {
  name: 'Invullen: naast SOFA',
  args: halfwayArgs,
  ...inEveryLook,
  play: openComparison,
};

export const EverythingMarked: Story = {
  name: 'Invullen: alles gekozen',
  args: { mode: 'work', value: complete },
};

export const Narrow: Story = { name: 'Smal: lezen', ...narrow };

export const NarrowWorking: Story = { name: 'Smal: invullen', args: halfwayArgs, ...narrow };

export const NarrowComparison: Story = {
  name: 'Smal: naast SOFA',
  ...narrow,
  play: openComparison,
};

export const NarrowActionOpen: Story = {
  name: 'Smal: een actie open',
  args: halfwayArgs,
  ...narrow,
  play: openAction,
};

export const TwoAspects: Story = { name: 'Twee kanten', args: { aspects: 'W I' } };

export const OneAspect: Story = {
  name: 'Eén kant, om in te vullen',
  args: { aspects: 'afstemmen', mode: 'work', value: halfway },
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const English: Story = { name: 'In het Engels: lezen', ...inEnglish };

export const EnglishWorking: Story = {
  name: 'In het Engels: invullen',
  args: halfwayArgs,
  ...inEnglish,
};

export const ReadOnly: Story = {
  name: 'Alleen lezen, met keuzes',
  args: { mode: 'read-only', value: halfway },
};

export const HeadingLevel: Story = {
  name: 'Kop van niveau 3',
  args: { 'heading-level': 3 },
  ...below('Samenwerken', 'Met vrijwilligers'),
};

export const PrintView: Story = {
  name: 'Op papier: ingevuld',
  args: { value: halfway },
  ...printed,
};

export const PrintViewToRead: Story = { name: 'Op papier: om te lezen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({
    aspects: content.aspects.map((aspect, at) => (at === 2 ? { ...aspect, letter: 'f' } : aspect)),
    actions: content.actions.map((action, at) =>
      at === 3 ? { ...action, aspect: 'uitnodigen' } : action,
    ),
  }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { aspects: 'W S', mode: 'schrijven' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { mode: 'work', value: ofAnotherTool(halfway, 'sofa-matrix') },
};
