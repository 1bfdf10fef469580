import type { Meta } from '@storybook/web-components-vite';
import content from '../content/digital-contact-checklist/nl.json' with { type: 'json' };
import '../src/generated/digital-contact-checklist/define.js';
import type { DigitalContactChecklistData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<DigitalContactChecklistData>('digital-contact-checklist', content);

const blank: DigitalContactChecklistData = {
  reasons: [],
  marks: [],
  plans: [],
  agreements: [],
  rows: [],
  cells: [],
  ticks: [],
};
const marks = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([item, mark]) => ({ item, mark }));

/** A ward that has looked around and chosen, and now begins. */
const halfway = documentOf({
  ...blank,
  reasons: ['distance', 'pictures', 'bond'],
  marks: marks({
    'explore-offer': 'ready',
    'explore-carers': 'ready',
    'explore-colleagues': 'ready',
    'choose-technical': 'ready',
    'choose-costs': 'not-us',
    'choose-goal': 'ready',
    'choose-privacy': 'ready',
    'approach-goal': 'busy',
    'approach-rules': 'busy',
    'approach-training': 'to-do',
    'approach-gathering': 'to-do',
  }),
  plans: [
    {
      item: 'explore-carers',
      text: 'Zes families hebben al een groep voor foto’s.',
      who: '',
      by: '',
    },
    { item: 'choose-costs', text: 'De organisatie betaalt dit al.', who: '', by: '' },
    { item: 'approach-goal', text: '', who: 'Fatima', by: '1 februari' },
    {
      item: 'approach-rules',
      text: 'Concept ligt in de koffiekamer.',
      who: 'Joke en Henk',
      by: '',
    },
    { item: 'approach-gathering', text: '', who: 'Samira', by: 'maart' },
  ],
  agreements: [
    {
      id: 'a1',
      what: 'In het teamoverleg van april kijken hoe het gaat.',
      who: 'Fatima',
      by: 'april',
    },
  ],
  rows: [
    { id: 'own-1', text: 'Elke week één foto van iets leuks.', group: 'do' },
    { id: 'own-2', text: 'We schrijven zo dat iedereen het mag lezen.', group: 'do' },
    { id: 'own-3', text: 'Geen foto’s waar anderen op staan.', group: 'dont' },
    { id: 'own-4', text: 'Wat doen we bij verdrietig nieuws?', group: 'ask' },
  ],
  cells: [
    { row: 'urgent', column: 'answer', text: 'Bij spoed bellen we. Altijd.' },
    { row: 'when-read', column: 'answer', text: 'Tussen negen en vijf. Niet in de nacht.' },
    { row: 'own-4', column: 'answer', text: 'Dan bellen we, of we vragen of iemand langskomt.' },
  ],
});

const complete = documentOf({
  ...halfway.data,
  marks: content.sections.flatMap(({ items }) =>
    items.map(({ id }) => ({ item: id, mark: id === 'choose-costs' ? 'not-us' : 'ready' })),
  ),
  cells: content.rules.questions.map(({ id }, at) => ({
    row: id,
    column: 'answer',
    text: [
      'Bij spoed bellen we. Altijd.',
      'Foto’s van de tuin en van het eten. Wie erop staat, zegt eerst ja.',
      'Familie ziet alleen de berichten over de eigen naaste.',
      'Tussen negen en vijf. Niet in de nacht.',
      'Joke beheert het. Henk helpt op dinsdag en donderdag.',
    ][at]!,
  })),
});

const contact = {
  'contact-name': 'Helpdesk van de organisatie',
  'contact-telephone': '020 123 45 67',
  'contact-mail': 'helpdesk@voorbeeld.example',
};

export default {
  title: 'Onderdelen/Digitaal contact',
  ...meta,
  parameters: { contract: { value: halfway, ...contact } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway }, ...inEveryLook };

export const Complete: Story = { name: 'Alles bekeken', args: { value: complete } };

export const WithContact: Story = {
  name: 'Met wie er helpt',
  args: { value: halfway, ...contact },
};

export const OnePart: Story = {
  name: 'Eén deel van de lijst',
  args: { value: halfway, sections: 'approach' },
};

export const Refused: Story = {
  name: 'Niet voor ons, bij privacy',
  args: {
    value: documentOf({ ...blank, marks: marks({ 'choose-privacy': 'not-us' }) }),
  },
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: halfway }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten en bewoners',
  args: { value: halfway, 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ marks: content.marks.slice(0, 1), colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(halfway) },
};
