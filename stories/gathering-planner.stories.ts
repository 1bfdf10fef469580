import type { Meta } from '@storybook/web-components-vite';
import content from '../content/gathering-planner/nl.json' with { type: 'json' };
import '../src/generated/gathering-planner/define.js';
import type { GatheringPlannerData } from '../src/index.js';
import { blank } from '../src/tools/gathering-planner/gathering-planner.model.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<GatheringPlannerData>('gathering-planner', content);

const planOf = (change: Partial<GatheringPlannerData>) =>
  documentOf({ ...structuredClone(blank.data), ...change });

const begun = planOf({
  goals: ['cooperation'],
  form: 'together',
  step: 'plan',
  marks: [
    { item: 'prepare', mark: 'do' },
    { item: 'treat', mark: 'not-needed' },
  ],
  start: '19:30',
  parts: [
    { id: 'p1', text: 'Inloop met koffie', who: 'Keuken', minutes: 15 },
    { id: 'p2', text: 'In groepjes: wat gaat goed?', who: 'MB en JV', minutes: 30 },
    { id: 'p3', text: 'Wat spreken we af?', who: '' },
  ],
});

const complete = planOf({
  goals: ['cooperation', 'meeting'],
  form: 'together',
  step: 'invitation',
  title: 'Familieavond Lindehof',
  date: '2027-05-11',
  start: '19:30',
  place: 'Huiskamer van de Lindehof',
  marks: [
    { item: 'prepare', mark: 'do' },
    { item: 'room', mark: 'do' },
    { item: 'treat', mark: 'do' },
    { item: 'turnout', mark: 'not-needed' },
  ],
  parts: [
    { id: 'p1', text: 'Inloop met koffie', who: 'Keuken', minutes: 15 },
    { id: 'p2', text: 'In groepjes: wat gaat goed, wat kan anders?', who: 'MB en JV', minutes: 30 },
    { id: 'p3', text: 'Wat spreken we af?', who: 'JV', minutes: 20 },
    { id: 'p4', text: 'Napraten met iets te drinken', who: '', minutes: 25, informal: true },
  ],
  why: 'Sinds de verbouwing zien we elkaar minder. Dat willen we anders.',
  aim: 'Eén vaste avond in de maand om elkaar te spreken.',
  topics: [
    { id: 't1', text: 'Samen eten in het weekend' },
    { id: 't2', text: 'Wie bellen we wanneer?' },
  ],
  client: 'Bekende gezichten aan tafel.',
  carer: 'U weet bij wie u terecht kunt.',
  staff: 'Wij horen wat u belangrijk vindt.',
  answer: 'Joke Vos, 010 123 45 67, voor 4 mei',
  from: 'Team Lindehof',
  inviters: [
    { id: 'i1', who: 'MB', whom: 'Familie van kamer 1 tot 6', invited: 'asked' },
    { id: 'i2', who: 'JV', whom: 'Vrijwilligers van zondag', invited: 'comes' },
    { id: 'i3', who: '', whom: 'Avonddienst', invited: 'todo' },
  ],
  summary: 'Het was druk en warm. Iedereen wil door.',
  agreements: [{ id: 'a1', what: 'Zondag samen koken', who: 'MB', by: '6 juni' }],
});

/** The same, at another step. */
const at = (step: GatheringPlannerData['step']) => ({
  value: { ...complete, data: { ...complete.data, step } },
});

export default {
  title: 'Onderdelen/Een bijeenkomst die past',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Goals: Story = {
  name: 'Drie doelen',
  args: { value: planOf({ goals: ['knowledge', 'cooperation', 'meeting'] }) },
};

export const Form: Story = { name: 'Vorm: het bord', args: at('form') };

export const FormNarrow: Story = { name: 'Vorm: smal', args: at('form'), ...narrow };

export const Begun: Story = {
  name: 'Plan: een onderdeel zonder tijd',
  args: { value: begun },
  ...inEveryLook,
};

export const NextDay: Story = {
  name: 'Plan: tot na middernacht',
  args: {
    value: planOf({
      step: 'plan',
      start: '23:30',
      parts: [{ id: 'p1', text: 'Nachtwake', who: '', minutes: 45 }],
    }),
  },
};

export const Complete: Story = { name: 'Uitnodiging: alles staat erin', args: { value: complete } };

export const Chafing: Story = {
  name: 'Uitnodiging: woorden die kunnen schuren',
  args: {
    value: planOf({
      step: 'invitation',
      why: 'Wij willen familie inschakelen, want we zoeken extra handen.',
    }),
  },
};

export const Inviters: Story = { name: 'Wie nodigt wie uit', args: at('inviters') };

export const FollowUp: Story = { name: 'Na afloop', args: at('follow-up') };

export const Narrow: Story = { name: 'Smal', args: { value: complete }, ...narrow };

export const OneForm: Story = {
  name: 'Doelen en vorm van de pagina',
  args: { goals: 'meeting', form: 'by' },
};

export const English: Story = { name: 'In het Engels', args: { value: begun }, ...inEnglish };

export const Paper: Story = { name: 'Op papier', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const OwnContent: Story = {
  name: 'Eigen inhoud: één doel erbij',
  args: {
    content: {
      ...content,
      goals: [
        ...content.goals,
        {
          id: 'memory',
          name: 'Samen herdenken',
          text: 'Stilstaan bij wie er niet meer is.',
          said: 'Samen stilstaan bij wie wij missen.',
          fits: ['together', 'by'],
          examples: [],
        },
      ],
    },
  },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ forms: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
