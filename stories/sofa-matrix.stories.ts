import type { Meta } from '@storybook/web-components-vite';
import content from '../content/sofa-matrix/nl.json' with { type: 'json' };
import '../src/generated/sofa-matrix/define.js';
import type { SofaMatrixData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, below, printed, brokenContent } =
  toolStories<SofaMatrixData>('sofa-matrix', content, 2);

const openAction = press('#action-begin-s3');

/** A ward in a nursing home, half an hour into its team meeting. */
const halfway = documentOf({
  marks: [
    { item: 'begin-s1', mark: 'do' },
    { item: 'begin-s2', mark: 'want' },
    { item: 'begin-s3', mark: 'do' },
    { item: 'daily-s1', mark: 'do' },
    { item: 'daily-s2', mark: 'want' },
    { item: 'daily-s3', mark: 'do' },
    { item: 'begin-o1', mark: 'want' },
    { item: 'begin-o2', mark: 'do' },
    { item: 'daily-o1', mark: 'want' },
    { item: 'begin-f1', mark: 'do' },
    { item: 'begin-f2', mark: 'do' },
    { item: 'daily-f1', mark: 'do' },
    { item: 'ending-f1', mark: 'not-here' },
    { item: 'begin-a1', mark: 'do' },
    { item: 'begin-a2', mark: 'do' },
    { item: 'ending-a1', mark: 'not-here' },
  ],
  plans: [
    { item: 'begin-s2', text: '', who: 'Fatima', by: 'volgende maand' },
    { item: 'begin-o1', text: '', who: 'Joke', by: '' },
  ],
  notes: [
    {
      role: 'samenwerken',
      phase: 'daily',
      text: 'Het schrift op de kamer werkt goed. Fatima vraagt de nachtdienst om er ook in te schrijven.',
    },
    {
      role: 'ondersteunen',
      phase: 'begin',
      text: 'Bij de eerste koffie vragen hoe het thuis gaat. Joke zet het op de lijst voor nieuwe bewoners.',
    },
  ],
});

const MARKS = ['do', 'do', 'want', 'do', 'not-here'] as const;
const complete = documentOf({
  marks: content.actions.map(({ id }, at) => ({ item: id, mark: MARKS[at % MARKS.length]! })),
  plans: [],
  notes: [],
});

const halfwayArgs = { mode: 'work', value: halfway };

export default {
  title: 'Onderdelen/SOFA-matrix',
  ...meta,
} satisfies Meta;

export const Reading: Story = { name: 'Lezen' };

export const ActionOpen: Story = { name: 'Een actie open', play: openAction };

export const WorkingEmpty: Story = { name: 'Invullen: nog leeg', args: { mode: 'work' } };

export const WorkingHalfway: Story = { name: 'Invullen: halverwege', args: halfwayArgs };

export const WorkingActionOpen: Story = {
  name: 'Invullen: een actie open',
  args: halfwayArgs,
  ...inEveryLook,
  play: openAction,
};

export const EverythingMarked: Story = {
  name: 'Invullen: alles gekozen',
  args: { mode: 'work', value: complete },
};

export const Narrow: Story = { name: 'Smal: lezen', ...narrow };

export const NarrowWorking: Story = { name: 'Smal: invullen', args: halfwayArgs, ...narrow };

export const NarrowActionOpen: Story = {
  name: 'Smal: een actie open',
  args: halfwayArgs,
  ...narrow,
  play: openAction,
};

export const OneRole: Story = { name: 'Eén rol', args: { roles: 'O' } };

export const TwoRolesOnePhase: Story = {
  name: 'Twee rollen, één fase',
  args: { roles: 'S A', phases: 'begin' },
};

export const OtherRoleNames: Story = {
  name: 'Andere namen voor de rollen',
  args: { 'role-names': 'collega' },
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const OwnWord: Story = {
  name: 'Een eigen woord',
  args: { 'carer-term': '{"article":"het","one":"gezinslid","many":"gezinsleden"}' },
};

export const English: Story = { name: 'In het Engels', args: halfwayArgs, ...inEnglish };

export const ReadOnly: Story = {
  name: 'Alleen lezen, met keuzes',
  args: { mode: 'read-only', value: halfway },
};

export const HeadingLevel: Story = {
  name: 'Kop van niveau 3',
  args: { 'heading-level': 3 },
  ...below('Samenwerken', 'Voor je teamoverleg'),
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
    intro: undefined,
    workIntro: 'Loop met {carer.them} langs de acties.',
    colour: 'blauw',
    actions: content.actions.map((action, at) => (at === 3 ? { ...action, title: '' } : action)),
  }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { roles: 'X', 'carer-term': 'oom' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { mode: 'work', value: ofAnotherTool(halfway) },
};
