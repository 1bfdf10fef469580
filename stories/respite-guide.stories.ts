import type { Meta } from '@storybook/web-components-vite';
import content from '../content/respite-guide/nl.json' with { type: 'json' };
import '../src/generated/respite-guide/define.js';
import type { RespiteGuideData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<RespiteGuideData>('respite-guide', content);

const chose = (choice: string, option: string) => ({ choice, option });
const cell = (row: string, column: string, text: string) => ({ row, column, text });

/** A woman cares for her husband, who has dementia; she would like to sing in the choir again. */
const data: RespiteGuideData = {
  answers: [
    chose('place', 'home'),
    chose('who', 'volunteer'),
    chose('long', 'hours'),
    chose('often', 'fixed'),
    chose('arranged', 'municipality'),
  ],
  week: [
    { day: 'tue', part: 'evening' },
    { day: 'sat', part: 'morning' },
    { day: 'sat', part: 'afternoon' },
  ],
  goesOn: ['company', 'nearby', 'food', 'pets'],
  rows: [
    { id: 'own-1', text: 'Samen naar het nieuws kijken', group: 'goes-on' },
    { id: 'light' },
    { id: 'circle' },
  ],
  cells: [
    cell('wish', 'note', 'Weer zingen bij het koor. En een keer uitslapen.'),
    cell('ask', 'whom', 'mevrouw De Boer van het wijkteam'),
    cell('ask', 'note', 'Kan er eerst iemand kennismaken, op een middag dat ik thuis ben?'),
    cell('trial', 'what', 'Eén dinsdag naar het koor'),
    cell('trial', 'who', 'mijn zwager'),
    cell('trial', 'by', 'volgende week dinsdag'),
  ],
  ticks: [],
  handover: [
    { id: 'call', text: 'Henk. Hij houdt van grapjes.' },
    { id: 'rest', text: 'Zijn stoel bij het raam, de radio aan. Een rondje langs de sloot.' },
    { id: 'upset', text: 'Veel mensen tegelijk. Ga dan samen even naar de gang.' },
    { id: 'talk', text: 'Zijn bril ligt bij de krant. Praat rustig, één vraag tegelijk.' },
    { id: 'eat', text: 'Om zes uur een boterham met kaas. Geen noten.' },
    { id: 'move', text: 'Hij loopt met de rollator. Blijf naast hem op de drempel.' },
    { id: 'medicine', text: 'Staat in de groene map, in de keukenla.' },
    { id: 'phone', text: 'Eerst mij, dan onze dochter. De nummers hangen op de koelkast.' },
  ],
  step: 'ask',
};
const full = documentOf(data);
const at = (step: RespiteGuideData['step'], more: Partial<RespiteGuideData> = {}) =>
  documentOf({ ...data, ...more, step });

/** Someone who does not know yet what they want, only when. */
const unsure = documentOf({
  ...data,
  answers: [chose('long', 'hours')],
  week: [{ day: 'wed', part: 'afternoon' }],
  goesOn: [],
  rows: [],
  cells: [],
  handover: [],
  step: 'wish',
});

/** Nothing is exactly like this. */
const nothingExact = at('fits', {
  answers: [
    chose('place', 'home'),
    chose('who', 'pro'),
    chose('long', 'day'),
    chose('often', 'fixed'),
  ],
  rows: [{ id: 'day' }],
});

/** A wish that came from another tool. */
const carried = at('wish', {
  rows: [
    {
      id: 'own-1',
      text: 'Vaker naar mijn zus',
      group: 'wish',
      origin: 'b7c1f2a0-0000-4000-8000-000000000001/own-1',
    },
  ],
});

export default {
  title: 'Onderdelen/Even vrij van zorgen',
  ...meta,
  parameters: { contract: { value: full, tells: false, ends: false } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Unsure: Story = { name: 'Weet ik niet', args: { value: unsure } };

export const Carried: Story = {
  name: 'Met een wens uit een ander onderdeel',
  args: { value: carried },
};

export const GoesOn: Story = { name: 'Wat doorgaat', args: { value: at('goes-on') } };

export const Fits: Story = { name: 'Wat past', args: { value: at('fits') } };

export const NothingExact: Story = { name: 'Past bijna', args: { value: nothingExact } };

export const Where: Story = {
  name: 'Waar vragen',
  args: {
    value: at('where'),
    'contact-name': 'Steunpunt Noord',
    'contact-telephone': '030 123 45 67',
    'contact-hours': 'elke werkdag van 9 tot 12 uur',
  },
};

export const WhereUnknown: Story = {
  name: 'Waar vragen: nog niet gekozen',
  args: { value: at('where', { answers: [] }) },
};

export const Full: Story = { name: 'Mijn vraag', args: { value: full }, ...inEveryLook };

export const Handover: Story = { name: 'Overdracht', args: { value: at('handover') } };

export const Amount: Story = {
  name: 'Overdracht met een hoeveelheid',
  args: {
    value: at('handover', { handover: [{ id: 'medicine', text: '2 tabletten om acht uur' }] }),
  },
};

export const Narrow: Story = { name: 'Smal', args: { value: at('fits') }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: full }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: at('where', { answers: [chose('arranged', 'not-yet')] }), 'carer-term': 'naaste' },
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: full }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ choices: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(full) },
};
