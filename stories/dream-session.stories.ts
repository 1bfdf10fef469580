import type { Meta } from '@storybook/web-components-vite';
import content from '../content/dream-session/nl.json' with { type: 'json' };
import '../src/generated/dream-session/define.js';
import type { DreamSessionData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<DreamSessionData>('dream-session', content);

const members: DreamSessionData['members'] = [
  ['m1', 'mw. A', 'client'],
  ['m2', 'dhr. B', 'client'],
  ['m3', 'dochter V.', 'carer'],
  ['m4', 'P.', 'carer'],
  ['m5', 'TK', 'staff'],
  ['m6', 'MB', 'staff'],
  ['m7', 'JS', 'staff'],
  ['m8', 'HL', 'management'],
].map(([id, name, party]) => ({ id: id!, name: name!, party: party!, left: false }));

const people: DreamSessionData = {
  step: 'people',
  way: 'hands',
  members,
  notes: [],
  stacks: [],
  links: [],
  dots: [],
  chosen: [],
  agreements: [],
};

const NOTES = [
  ['m1', 'Dat iemand even bij me komt zitten'],
  ['m2', 'Tijd voor een praatje'],
  ['m3', 'Tijd om samen koffie te drinken'],
  ['m5', 'Niet gehaast zijn'],
  ['m6', 'Weten wat de familie al doet'],
  ['m7', 'Vragen wat de dochter al weet'],
  ['m3', 'Dat ze vragen hoe het met mij gaat'],
  ['m8', 'Families die meedenken over de afdeling'],
  ['m2', 'Dat ze over mijn hoofd heen praten'],
  ['m4', 'Pas horen dat er iets is als het al weken speelt'],
  ['m5', 'Klachten waar je niets van wist'],
  ['m1', 'Steeds een ander gezicht'],
] as const;

const written: DreamSessionData = {
  ...people,
  step: 'dream',
  notes: NOTES.map(([member, text], at) => ({ id: `n${at + 1}`, member, text })),
  stacks: NOTES.map((_, at) => ({
    id: `s${at + 1}`,
    block: at < 8 ? 'dream' : 'nightmare',
    notes: [`n${at + 1}`],
    text: '',
  })),
};

const stacked: DreamSessionData = {
  ...written,
  step: 'together',
  stacks: [
    { id: 's1', block: 'dream', notes: ['n1', 'n2', 'n3', 'n4'], text: 'Tijd voor elkaar' },
    { id: 's5', block: 'dream', notes: ['n5', 'n6'], text: 'Weten wat de ander weet' },
    { id: 's7', block: 'dream', notes: ['n7'], text: '' },
    { id: 's8', block: 'dream', notes: ['n8'], text: '' },
    { id: 's9', block: 'nightmare', notes: ['n9'], text: '' },
    { id: 's10', block: 'nightmare', notes: ['n10', 'n11'], text: 'Te laat van iets horen' },
    { id: 's12', block: 'nightmare', notes: ['n12'], text: '' },
  ],
  links: [
    { dream: 's5', nightmare: 's10' },
    { dream: 's1', nightmare: 's12' },
  ],
};

const full: DreamSessionData = {
  ...stacked,
  step: 'agree',
  dots: [
    { stack: 's1', count: 7 },
    { stack: 's5', count: 5 },
    { stack: 's7', count: 4 },
    { stack: 's10', count: 6 },
  ],
  chosen: [
    { stack: 's1', text: 'Elke dag om drie uur samen koffie' },
    { stack: 's10', text: 'Eén vast belmoment in de week' },
  ],
  agreements: [
    { id: 'a1', what: 'Koffietafel klaarzetten', who: 'TK', by: 'vanaf maandag' },
    { id: 'a2', what: 'Belrooster maken', who: 'dochter V. en MB', by: 'eind van de maand' },
  ],
};

const complete = documentOf(full);

export default {
  title: 'Onderdelen/Droom en nachtmerrie',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const People: Story = { name: 'Wie er zijn', args: { value: documentOf(people) } };

export const OneParty: Story = {
  name: 'Eén groep',
  args: { value: documentOf({ ...people, members: members.slice(4, 7) }) },
};

export const Dreaming: Story = {
  name: 'Dromen opschrijven',
  args: { value: documentOf({ ...people, step: 'dream' }) },
};

export const Nightmares: Story = {
  name: 'Nachtmerries opschrijven, met voorbeelden',
  args: { value: documentOf({ ...written, step: 'nightmare' }) },
  play: press('.examples summary'),
};

export const Together: Story = { name: 'Op stapels', args: { value: documentOf(stacked) } };

export const OpenStack: Story = {
  name: 'Een stapel open',
  args: { value: documentOf(stacked) },
  play: press('#stack-s1'),
};

export const Choosing: Story = {
  name: 'Kiezen',
  args: { value: documentOf({ ...full, step: 'choose' }) },
};

export const Counting: Story = {
  name: 'Stippen tellen',
  args: { value: documentOf({ ...stacked, step: 'choose' }) },
  play: press('#dots'),
};

export const Covered: Story = {
  name: 'Doorgeven: afgedekt',
  args: { value: documentOf({ ...stacked, step: 'choose', way: 'pass' }) },
  play: press('#dots'),
};

export const Giving: Story = {
  name: 'Doorgeven: iemand geeft stippen',
  args: { value: documentOf({ ...stacked, step: 'choose', way: 'pass' }) },
  play: press('#dots', '#take'),
};

export const Full: Story = { name: 'Onze droom', args: { value: complete }, ...inEveryLook };

export const TwoParties: Story = {
  name: 'Twee groepen',
  args: { parties: 'carer staff' },
};

export const Narrow: Story = { name: 'Smal: onze droom', args: { value: complete }, ...narrow };

export const NarrowTogether: Story = {
  name: 'Smal: op stapels',
  args: { value: documentOf(stacked) },
  ...narrow,
};

export const NarrowChoosing: Story = {
  name: 'Smal: kiezen',
  args: { value: documentOf({ ...full, step: 'choose' }) },
  ...narrow,
};

export const English: Story = { name: 'In het Engels', args: { value: complete }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met bewoners en naasten',
  args: { value: documentOf(people), 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const Shared: Story = { name: 'De pagina krijgt de antwoorden', args: { share: 'answers' } };

export const Paper: Story = { name: 'Op papier', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const WrongSettings: Story = {
  name: 'Een instelling die niet klopt',
  args: { parties: 'buren' },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ blocks: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
