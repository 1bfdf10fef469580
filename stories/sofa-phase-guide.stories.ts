import type { Meta } from '@storybook/web-components-vite';
import content from '../content/sofa-phase-guide/nl.json' with { type: 'json' };
import '../src/generated/sofa-phase-guide/define.js';
import type { SofaPhaseGuideData } from '../src/index.js';
import { inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed } = toolStories<SofaPhaseGuideData>(
  'sofa-phase-guide',
  content,
);

const item = (id: string, discussed = false, answer = '') => ({
  id,
  topic: id,
  question: '',
  discussed,
  answer,
});

/** A home-care worker, before a first talk at the kitchen table. */
const prepared = documentOf({
  phase: 'begin',
  who: 'Mevrouw De W., dochter A., wijkverpleegkundige',
  when: 'Dinsdag 1 december, 14 uur, bij haar thuis',
  items: [
    item('begin-o1'),
    item('begin-s2'),
    item('begin-s5'),
    {
      id: 'own-4',
      topic: '',
      question: 'Wie laat de hond uit als u er niet bent?',
      discussed: false,
      answer: '',
    },
  ],
  agreements: [],
});

/** The same, after the talk. */
const discussed = documentOf({
  ...prepared.data,
  items: prepared.data.items.map((each, at) => ({
    ...each,
    discussed: true,
    answer: [
      'Slaapt slecht. Praat er met niemand over.',
      'Doet de was en kookt. Wil blijven koken.',
      'A. is het eerste contact. Bellen na 17 uur.',
      'De buurman wil het wel doen.',
    ][at]!,
  })),
  agreements: [
    {
      id: 'a1',
      what: 'Folder van het steunpunt meenemen',
      who: 'Wijkverpleegkundige',
      by: '8 december',
    },
    { id: 'a2', what: 'De buurman vragen voor de hond', who: 'Dochter A.', by: 'Dit weekend' },
  ],
});

/** As many questions as one might ever ask in a talk. */
const full = documentOf({
  ...discussed.data,
  items: ['s', 'o', 'f', 'a'].flatMap((role) =>
    [1, 2, 3].map((number) =>
      item(`begin-${role}${number}`, number < 3, number < 3 ? 'Besproken, zie verslag.' : ''),
    ),
  ),
});

const toSheet = press('.segments label:last-of-type > input[name=part]');

export default {
  title: 'Onderdelen/Gesprek voorbereiden',
  ...meta,
  parameters: { contract: { value: discussed } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Choosing: Story = { name: 'Kiezen: halverwege', args: { value: prepared } };

export const OnePhase: Story = { name: 'Eén fase', args: { phases: 'ending' } };

export const TwoRoles: Story = { name: 'Twee rollen', args: { roles: 'O A', phases: 'daily' } };

export const EmptySheet: Story = { name: 'Het blad: nog leeg', play: toSheet };

export const PreparedSheet: Story = {
  name: 'Het blad: voorbereid',
  args: { value: prepared },
  play: toSheet,
};

export const DiscussedSheet: Story = {
  name: 'Het blad: na het gesprek',
  args: { value: discussed },
  ...inEveryLook,
  play: toSheet,
};

export const FullSheet: Story = { name: 'Het blad: vol', args: { value: full }, play: toSheet };

export const Narrow: Story = { name: 'Smal: kiezen', args: { value: prepared }, ...narrow };

export const NarrowSheet: Story = {
  name: 'Smal: het blad',
  args: { value: discussed },
  ...narrow,
  play: toSheet,
};

export const English: Story = { name: 'In het Engels', args: { value: prepared }, ...inEnglish };

export const OtherWords: Story = {
  name: 'Naaste en bewoner',
  args: { phases: 'begin', 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const Paper: Story = {
  name: 'Op papier: voorbereid',
  args: { value: prepared },
  ...printed,
};

export const PaperOfOnePhase: Story = {
  name: 'Op papier: alle onderwerpen van een fase',
  args: { phases: 'daily' },
  ...printed,
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { phases: 'later', 'role-names': 'buur' },
};
