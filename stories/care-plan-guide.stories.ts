import type { Meta } from '@storybook/web-components-vite';
import content from '../content/care-plan-guide/nl.json' with { type: 'json' };
import '../src/generated/care-plan-guide/define.js';
import type { CarePlanGuideData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<CarePlanGuideData>('care-plan-guide', content);

const said = (row: string, side: string, text: string) => ({ row, column: 'note', side, text });
const answers = (options: Readonly<Record<string, string>>) =>
  Object.entries(options).map(([choice, option]) => ({ choice, option }));

/** At home, with a husband who comes, and two daughters. */
const full = documentOf({
  answers: answers({
    presence: 'yes',
    carer: 'yes',
    people: 'more',
    setting: 'home',
    burden: 'yes',
  }),
  rows: [{ id: 'own-1', text: 'De trap' }],
  cells: [
    { row: 'present', column: 'who', text: 'mw. K., haar man, EVV' },
    { row: 'present', column: 'day', text: '2099-01-12' },
    said('step-wishes', 'client', 'Zelf koffie zetten, elke ochtend.'),
    said('step-wishes', 'carer', 'Ik wil blijven koken. Tillen lukt niet meer.'),
    said('step-wishes', 'staff', 'Wij helpen ’s ochtends uit bed.'),
    said('step-expertise', 'carer', 'Zij schrikt als iemand van achteren komt.'),
    said('who-about-what', 'client', 'Mijn dochters mogen alles weten.'),
    said('expect-can', 'staff', 'Twee keer per dag langskomen. ’s Nachts niet.'),
    said('look-others', 'carer', 'De oudste dochter komt op dinsdag.'),
    said('own-1', 'carer', 'Er komt een tweede leuning.'),
    { row: 'next', column: 'day', text: '2099-04-12' },
  ],
  ticks: ['step-wishes', 'step-expertise', 'who-about-what', 'expect-can', 'look-others', 'own-1'],
  agreements: [
    { id: 'a1', what: 'Leuning aanvragen', who: 'De mantelzorger', by: 'vrijdag' },
    { id: 'a2', what: 'Rooster op de koelkast', who: 'Wij', by: 'maandag' },
  ],
});

/** Before the talk: consent is there, and little else. */
const halfway = documentOf({
  answers: answers({ presence: 'yes', carer: 'not-asked', setting: 'unknown' }),
  rows: [],
  cells: [],
  ticks: [],
  agreements: [],
});

const saysNo = documentOf({
  answers: answers({ presence: 'no', people: 'one', setting: 'residence', burden: 'no' }),
  rows: [],
  cells: [said('step-wishes', 'client', 'Ik regel het zelf.')],
  ticks: [],
  agreements: [],
});

/** A stance of the team about boundaries, and a wish from the dream session, taken in. */
const carried = documentOf({
  answers: answers({ presence: 'yes', carer: 'yes' }),
  rows: [
    {
      id: 'own-1',
      text: 'Wij vinden het goed als een dochter de tillift gebruikt, als zij het met ons heeft geoefend.',
      origin: 'b7c1f2a0-0000-4000-8000-000000000002/st1',
      about: ['boundary:functioneel'],
    },
    {
      id: 'own-2',
      text: 'Op zondag samen eten',
      origin: 'b7c1f2a0-0000-4000-8000-000000000003/w4',
    },
  ],
  cells: [said('own-2', 'carer', 'Om de week kan dat.')],
  ticks: ['own-2'],
  agreements: [],
});

export default {
  title: 'Onderdelen/Samen praten over het plan',
  ...meta,
  parameters: { contract: { value: full } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway } };

export const Full: Story = { name: 'Na het gesprek', args: { value: full }, ...inEveryLook };

export const Talking: Story = {
  name: 'In gesprek',
  args: { value: full },
  play: press('[name=mode][value=talk]'),
};

export const ClientSaysNo: Story = { name: 'De cliënt wil het niet', args: { value: saysNo } };

export const Carried: Story = { name: 'Met wat andere onderdelen gaven', args: { value: carried } };

export const Residence: Story = {
  name: 'In een woonvorm',
  args: { value: halfway, setting: 'residence' },
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: full }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met bewoners en familie',
  args: {
    value: full,
    'carer-term': 'familielid',
    'client-term': 'bewoner',
    'plan-term': 'zorgdossier',
  },
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: full }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ sides: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(full) },
};
