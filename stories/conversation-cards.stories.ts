import type { Meta } from '@storybook/web-components-vite';
import content from '../content/conversation-cards/nl.json' with { type: 'json' };
import '../src/generated/conversation-cards/define.js';
import type { ConversationCardsData } from '../src/index.js';
import { inTurn } from './support/play.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<ConversationCardsData>('conversation-cards', content);

const blank: ConversationCardsData = {
  situation: '',
  deck: '',
  piles: [],
  readers: [],
  who: '',
  when: '',
  agreements: [],
  rows: [],
  cells: [],
  ticks: [],
};

const cardsOf = (deck: string): string[] =>
  content.cards.filter((card) => card.deck === deck).map(({ id }) => id);
const pile = (deck: string, at: number, skipped: string[] = []) => ({
  deck,
  order: [...cardsOf(deck).filter((id) => !skipped.includes(id)), ...skipped],
  at,
  skipped,
});
const answer = (row: string, text: string) => ({ row, column: 'answer', text });
const ownWords = (row: string, text: string) => ({ row, column: 'own-words', text });

/** A home-care worker, ten minutes before a first talk. */
const halfway = documentOf({
  ...blank,
  situation: 'first',
  deck: 'questions',
  piles: [pile('marks', 2), pile('questions', 3, ['illness'])],
  who: 'Mevrouw De W. en haar dochter A.',
  when: 'Dinsdag 1 december, 14 uur',
  rows: [
    { id: 'how-are-you' },
    { id: 'hard' },
    { id: 'own-3', text: 'Wie laat de hond uit als u er niet bent?' },
  ],
  cells: [ownWords('hard', 'Hoe ziet een gewone dag er voor u uit?')],
});

/** The same, after the talk. */
const discussed = documentOf({
  ...halfway.data,
  cells: [
    ...halfway.data.cells,
    answer('how-are-you', 'Slaapt slecht. Praat er met niemand over.'),
    answer('hard', 'De ochtend is druk, de middag is fijn.'),
    answer('own-3', 'De buurman wil het wel doen.'),
  ],
  ticks: ['how-are-you', 'hard', 'own-3'],
  agreements: [
    { id: 'a1', what: 'De buurman vragen voor de hond', who: 'Dochter A.', by: 'Dit weekend' },
  ],
});

/** Every card of every deck. */
const full = documentOf({
  ...discussed.data,
  rows: [...content.cards.map(({ id }) => ({ id })), { id: 'own-3', text: 'En de hond?' }],
  ticks: cardsOf('questions'),
});

/** A team of three, at its fourth card. */
const team = documentOf({
  ...blank,
  situation: 'team',
  deck: 'mnemonics',
  piles: [pile('mnemonics', 3)],
  readers: ['F', 'J', 'S'].map((name, at) => ({ id: `r${at + 1}`, name, left: false })),
  cells: [ownWords('oma', 'Ze komt elke dag. Wat vindt zij hier belangrijk?')],
});

/** A carer, a week before the municipality comes. */
const kitchenTable = documentOf({
  ...blank,
  situation: 'kitchen-table',
  deck: 'kitchen-table',
  piles: [pile('kitchen-table', 9)],
  rows: [{ id: 'strength' }, { id: 'keep-doing' }, { id: 'bring-someone' }],
  cells: [answer('strength', 'De nachten. Ik word vier keer wakker.')],
});

/** What a carer wished on a map of what keeps them going, and a team agreed, taken along to this talk. */
const takenIn = documentOf({
  ...halfway.data,
  rows: [
    ...halfway.data.rows,
    { id: 'own-4', text: 'Een vrije middag in de week', origin: 'd5f0c1/w1' },
    { id: 'own-5', text: 'De nachten', origin: 'd5f0c1/w2' },
  ],
  agreements: [
    { id: 'a1', what: 'Rooster mailen', who: 'MB', by: '15 december', origin: 'd77a0e/a3' },
  ],
});

const done = documentOf({ ...halfway.data, piles: [pile('questions', 8)] });

const turn = press('#turn-card');
/** Goes to a part where the screen is narrow; a page may forbid the width that the story asks for. */
const toPart = (place: number) =>
  press(`.segments label:nth-of-type(${place}) input, .situations input:checked`);
const [toChoosing, toCard, toSheet] = [toPart(1), toPart(2), toPart(3)];

export default {
  title: 'Onderdelen/Gesprekskaarten',
  ...meta,
  parameters: { contract: { value: discussed } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway } };

export const Turned: Story = {
  name: 'Kaart omgedraaid, na het gesprek',
  args: { value: discussed },
  ...inEveryLook,
  play: turn,
};

export const Leads: Story = {
  name: 'Een vraag die stuurt',
  args: { value: documentOf({ ...halfway.data, piles: [pile('questions', 3)] }) },
  play: inTurn(turn, press('.say-differently summary')),
};

export const TwoReadings: Story = {
  name: 'OMA op twee manieren, met het team',
  args: { value: team },
};

export const KitchenTable: Story = {
  name: 'Aan de keukentafel',
  args: { value: kitchenTable, situation: 'kitchen-table' },
  play: turn,
};

export const EmptyPile: Story = { name: 'De stapel is op', args: { value: done } };

export const Full: Story = { name: 'Alles op het blad', args: { value: full } };

export const TakenIn: Story = {
  name: 'Overgenomen uit andere onderdelen',
  args: { value: takenIn },
};

export const OneDeck: Story = { name: 'Eén stapel', args: { decks: 'irritation' } };

export const Narrow: Story = {
  name: 'Smal: kiezen',
  args: { value: halfway },
  ...narrow,
  play: toChoosing,
};

export const NarrowTeam: Story = {
  name: 'Smal: kiezen, met het team',
  args: { value: team },
  ...narrow,
  play: toChoosing,
};

export const NarrowCard: Story = {
  name: 'Smal: de kaart',
  args: { value: halfway },
  ...narrow,
  play: inTurn(toCard, turn),
};

export const NarrowSheet: Story = {
  name: 'Smal: het blad',
  args: { value: discussed },
  ...narrow,
  play: toSheet,
};

export const English: Story = { name: 'In het Engels', args: { value: team }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner', value: team },
};

export const Paper: Story = { name: 'Op papier: het blad', args: { value: discussed }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { decks: 'vragen', situation: 'ruzie' },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ situations: [], decks: content.decks.slice(1) }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(halfway) },
};
