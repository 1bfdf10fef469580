import type { Meta } from '@storybook/web-components-vite';
import content from '../content/project-plan/nl.json' with { type: 'json' };
import '../src/generated/project-plan/define.js';
import type { ProjectPlanData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<ProjectPlanData>('project-plan', content);

const marks = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([item, mark]) => ({ item, mark }));
const plan = (item: string, who: string, by: string, text = '') => ({ item, text, who, by });

/** A group that is on its way, with what other tools gave. */
const underWay = documentOf({
  scope: 'both',
  now: [
    'Vier klachten in twee maanden, alle over niet gehoord worden.',
    'Twee teams willen graag beginnen.',
  ],
  marks: marks({
    why: 'there',
    ambition: 'doing',
    deciding: 'doing',
    beginning: 'there',
    words: 'later',
    worth: 'doing',
    limits: 'later',
    'set-up': 'there',
    'taking-part': 'doing',
    pilot: 'there',
    ways: 'doing',
    skills: 'later',
    secure: 'later',
    'going-well': 'there',
    attention: 'not-needed',
    'own-1': 'doing',
    'own-2': 'later',
  }),
  plans: [
    plan(
      'ambition',
      'Marleen',
      '1 februari 2027',
      'Familie weet wie zij kan bellen, en hoort iets terug.',
    ),
    plan('deciding', 'Marleen en Johan', '15 december'),
    plan('worth', 'Projectgroep', 'maart'),
    plan('taking-part', 'Samira', 'na de vakantie'),
    plan('ways', 'Johan', '2027-01-20', 'Eerst de werkwijze voor het eerste gesprek.'),
    plan('own-1', 'Johan', '10-1-2027'),
  ],
  rows: [
    {
      id: 'own-1',
      section: 'direction',
      kind: 'question',
      text: 'Mag een dochter helpen met de tillift?',
      origin: 'abcdefghijklmnop/o1',
    },
    {
      id: 'own-2',
      section: 'direction',
      kind: 'stance',
      text: 'Wij vinden het goed dat familie eten van thuis meeneemt.',
      origin: 'abcdefghijklmnop/food',
    },
    { id: 'own-3', section: 'doing', text: 'Elke maand één verhaal in de nieuwsbrief.' },
  ],
  people: [
    {
      id: 'p1',
      name: 'Mw. de V.',
      left: false,
      party: 'carer',
      role: 'think',
      form: 'sounding-board',
    },
    { id: 'p2', name: 'Johan', left: false, party: 'staff', role: 'decide', form: 'team' },
    { id: 'p3', name: 'Samira', left: false, party: 'staff', role: 'do', form: 'team' },
    { id: 'p4', name: 'K.', left: false, party: 'council', role: 'read', form: '' },
  ],
  signs: [
    { id: 's1', kind: 'number', text: 'Klachten per maand' },
    { id: 's2', kind: 'number', text: 'Families bij een bijeenkomst' },
    { id: 's3', kind: 'story', text: 'Drie families: wat is er anders dan in de herfst?' },
  ],
  looks: [
    { id: 'l1', day: '2027-02-02', text: 'Wat leverden de eerste gesprekken op?' },
    { id: 'l2', day: '2027-01-05', text: '' },
    { id: 'l3', day: '', text: 'Met de raad van bestuur' },
  ],
  agreements: [
    { id: 'a1', what: 'De vier families bellen die klaagden.', who: 'Marleen', by: '5 december' },
    { id: 'a2', what: 'Een plek op het prikbord voor verhalen.', who: 'Samira', by: '' },
  ],
});

export default {
  title: 'Onderdelen/Plan van aanpak',
  ...meta,
  parameters: { contract: { value: underWay, ends: false } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const UnderWay: Story = { name: 'Onderweg', args: { value: underWay }, ...inEveryLook };

export const Organisation: Story = {
  name: 'Alleen over de organisatie',
  args: { value: underWay, scope: 'organisation' },
};

export const ProjectAlone: Story = {
  name: 'Alleen over het project',
  args: { value: documentOf({ ...underWay.data, scope: 'project' }) },
};

export const CarerDecides: Story = {
  name: 'Een mantelzorger besluit mee',
  args: {
    value: documentOf({
      ...underWay.data,
      people: underWay.data.people.map((person) =>
        person.party === 'carer' ? { ...person, role: 'decide' } : person,
      ),
    }),
  },
};

export const Narrow: Story = { name: 'Smal', args: { value: underWay }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: underWay }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten en bewoners',
  args: { value: underWay, 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: underWay }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({
    collects: content.collects.map((each) => ({ ...each, section: 'elders' })),
    colour: 'blauw',
  }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(underWay) },
};
