import type { Meta } from '@storybook/web-components-vite';
import content from '../content/closing-guide/nl.json' with { type: 'json' };
import '../src/generated/closing-guide/define.js';
import type { ClosingGuideData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<ClosingGuideData>('closing-guide', content);

const note = (row: string, text: string, column = 'note') => ({ row, column, text });
const because = (option: string) => [{ choice: 'reason', option }];

/** A rehabilitation ward: the last talk with a man and his daughter. */
const full = documentOf({
  answers: because('recovery'),
  rows: [{ id: 'own-1', text: 'De sleutel van het kluisje' }],
  cells: [
    note(
      'recovery-look-back',
      'Fijn dat er elke vrijdag iemand belde. De eerste week was rommelig.',
    ),
    note('recovery-team', 'Spreek op dag één af wie er belt. Dit mag in het teamoverleg.'),
    note('recovery-network', 'De buurvrouw rijdt mee naar de fysio.'),
    note('recovery-network', '2099-03-01', 'day'),
    note('own-1', 'Ligt bij de receptie.'),
    note('talk', 'MB belt met de dochter', 'who'),
    note('talk', '2099-02-14', 'day'),
    note('lesson', 'Een vaste beldag geeft rust. Begin er in de eerste week mee.'),
  ],
  ticks: ['recovery-look-back', 'recovery-team', 'own-1'],
  states: [
    { row: 'recovery-look-back', state: 'now' },
    { row: 'recovery-team', state: 'now' },
    { row: 'recovery-network', state: 'later' },
  ],
  agreements: [
    { id: 'a1', what: 'Verslag nasturen', who: 'MB', by: 'deze week', kept: true },
    { id: 'a2', what: 'Nummer van het steunpunt doorgeven', who: 'wij', by: 'morgen' },
  ],
});

/** Going to a nursing home; the talk has only begun. */
const halfway = documentOf({
  answers: because('other-care'),
  rows: [],
  cells: [
    note('other-care-look-back', 'Het ontbijt op zijn eigen tijd ging goed.'),
    note('along', 'Hij slaapt met het licht aan.'),
  ],
  ticks: ['other-care-look-back'],
  states: [
    { row: 'other-care-look-back', state: 'now' },
    { row: 'other-care-team', state: 'later' },
  ],
  agreements: [{ id: 'a1', what: 'Kamer samen inrichten', who: 'zoon', by: 'zaterdag' }],
});

/** A hospice; what was written at another reason is still there. */
const quiet = documentOf({
  answers: because('death'),
  rows: [],
  cells: [
    note('death-bond', 'Elke avond samen naar de radio luisteren.'),
    note('recovery-look-back', 'Zij voelde zich hier thuis.'),
    note('recovery-team', 'Muziek op de kamer helpt.'),
  ],
  ticks: [],
  states: [
    { row: 'death-bond', state: 'now' },
    { row: 'death-grief', state: 'rather-not' },
    { row: 'death-no-surprise', state: 'later' },
  ],
  agreements: [{ id: 'a1', what: 'Langskomen voor de uitvaart', who: 'MB', by: '', kept: true }],
});

/** Two topics of a conversation that was prepared with the cards, taken in. */
const carried = documentOf({
  answers: because('other-care'),
  rows: [
    {
      id: 'own-1',
      text: 'Wie vertelt het aan de kleinkinderen?',
      origin: 'b7c1f2a0-0000-4000-8000-000000000001/own-1',
    },
    {
      id: 'own-2',
      text: 'Mag de hond mee op bezoek?',
      origin: 'b7c1f2a0-0000-4000-8000-000000000001/own-2',
    },
  ],
  cells: [],
  ticks: [],
  states: [{ row: 'own-2', state: 'later' }],
  agreements: [],
});

export default {
  title: 'Onderdelen/Goed afronden',
  ...meta,
  parameters: { contract: { value: full } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway } };

export const Full: Story = { name: 'Alles heeft een plek', args: { value: full }, ...inEveryLook };

export const Quiet: Story = { name: 'Bij overlijden', args: { value: quiet } };

export const NotKnownYet: Story = {
  name: 'Weet ik nog niet',
  args: {
    value: documentOf({
      answers: because('unknown'),
      rows: [],
      cells: [],
      ticks: [],
      states: [],
      agreements: [],
    }),
  },
};

export const Carried: Story = {
  name: 'Met onderwerpen uit een ander onderdeel',
  args: { value: carried },
};

export const OneReason: Story = { name: 'De pagina kiest de reden', args: { reason: 'death' } };

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: full }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met bewoners en naasten',
  args: { value: halfway, 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: full }, ...printed };

export const PaperQuiet: Story = {
  name: 'Op papier: bij overlijden',
  args: { value: quiet },
  ...printed,
};

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
