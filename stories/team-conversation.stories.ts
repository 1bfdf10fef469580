import type { Meta } from '@storybook/web-components-vite';
import content from '../content/team-conversation/nl.json' with { type: 'json' };
import '../src/generated/team-conversation/define.js';
import type { TeamConversationData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, openFile, narrow, inEnglish, printed, brokenContent } =
  toolStories<TeamConversationData>('team-conversation', content);

const cell = (row: string, column: string, text: string) => ({ row, column, text });
const action = (number: number, group: string, what: string, who = '', by = '') => ({
  id: `a${number}`,
  what,
  who,
  by,
  about: [`team-conversation:${group}`],
});

/** A neighbourhood team, half-way: one subject is for another time. */
const halfway = documentOf({
  aside: ['practice'],
  rows: [{ id: 'own-1', text: 'Ook kinderen die thuis helpen horen erbij.', group: 'knowledge' }],
  cells: [
    cell('head', 'on', '2026-11-24'),
    cell('head', 'present', 'MB, TK, AH, en JS van het steunpunt'),
    cell(
      'knowledge',
      'state',
      'Drie van de zeven weten wat het steunpunt doet. Een visie staat nergens op papier.',
    ),
    cell('knowledge', 'importance', 'Dat ieder bij een eerste gesprek vraagt wie er meehelpt.'),
    cell('role', 'state', 'We gaan pas naar mensen toe als het misloopt.'),
  ],
  ticks: ['p1', 'p2', 'own-1', 'p3'],
  agreements: [
    action(1, 'knowledge', 'Steunpunt uitnodigen voor een half uur uitleg', 'MB', '15 december'),
    action(2, 'knowledge', 'Eén bladzijde visie schrijven', 'TK en AH', 'eind januari'),
    action(3, 'context', 'Bellen met de vrijwilligerscentrale', 'JS', 'volgende week'),
  ],
});

/** Every subject talked through, with actions by name. */
const complete = documentOf({
  aside: [],
  rows: [],
  cells: content.groups.flatMap(({ id, name }) => [
    cell(id, 'state', `Over ${name.toLowerCase()} praten we nu een keer per jaar.`),
    cell(id, 'importance', 'Dat we het van elkaar weten, en dat het in ons werk te zien is.'),
  ]),
  ticks: content.groups.flatMap(({ rows }) => rows.map(({ id }) => id)),
  agreements: content.groups.map(({ id }, at) =>
    action(at + 1, id, 'Op de agenda van het teamoverleg zetten', 'MB', 'januari'),
  ),
});

/** What a team wrote half a year before. */
const before = documentOf(
  {
    ...halfway.data,
    cells: [cell('knowledge', 'state', 'Niemand weet wie wat weet.')],
    agreements: [
      action(1, 'knowledge', 'Lijst maken van wie wat weet', 'AH', 'juni'),
      { ...action(2, 'role', 'Meelopen met het steunpunt', 'TK', 'juni'), state: 'done' as const },
      action(3, 'role', 'Huisbezoek zonder aanleiding', 'MB', 'mei'),
    ],
  },
  '2026-05-12T10:00:00Z',
);

const part = (id: number) => `.parts label:nth-of-type(${id}) input`;
const knowledge = press(part(2));

export default {
  title: 'Onderdelen/Teamgesprek',
  ...meta,
  parameters: { contract: { value: halfway } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Start: Story = { name: 'Begin: halverwege', args: { value: halfway } };

export const Subject: Story = {
  name: 'Een onderwerp',
  args: { value: halfway },
  ...inEveryLook,
  play: knowledge,
};

export const EmptySubject: Story = { name: 'Een onderwerp: nog leeg', play: knowledge };

export const End: Story = {
  name: 'Afronden',
  args: { value: halfway },
  play: press(part(6)),
};

export const Full: Story = { name: 'Alles staat er', args: { value: complete } };

export const Earlier: Story = {
  name: 'De vorige keer ernaast',
  args: { value: halfway },
  play: openFile('.compare input', JSON.stringify(before)),
};

export const PerPoint: Story = {
  name: 'Invullen per punt',
  args: { value: halfway, content: { ...content, per: 'row' } },
  play: knowledge,
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow, play: knowledge };

export const English: Story = {
  name: 'In het Engels',
  args: { value: halfway },
  ...inEnglish,
  play: knowledge,
};

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: halfway, 'carer-term': 'naaste' },
  play: knowledge,
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ columns: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(halfway) },
};
