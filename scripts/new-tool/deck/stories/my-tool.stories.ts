import type { Meta } from '@storybook/web-components-vite';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import '../src/generated/my-tool/define.js';
import type { MyToolData } from '../src/index.js';
import { contentNotFound, inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<MyToolData>('my-tool', content);

const [situation] = content.situations;
const deck = situation!.decks[0]!;
const cards = content.cards.flatMap((card) => (card.deck === deck ? [card.id] : []));
const onSheet = (count: number, ticks: string[]) =>
  documentOf({
    situation: situation!.id,
    deck,
    piles: [{ deck, order: cards, at: 1, skipped: [] }],
    who: 'Mevrouw De W.',
    when: 'maandag',
    rows: cards.slice(0, count).map((id) => ({ id })),
    cells: [{ row: cards[0]!, column: 'answer', text: 'Zij belt elke week.' }],
    ticks,
    agreements: [{ id: 'a1', what: 'Maandag bellen', who: 'MB', by: 'maandag' }],
  });
const halfway = onSheet(1, []);
const complete = onSheet(cards.length, cards);

export default {
  title: 'Onderdelen/TODO my-tool',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway } };

export const Turned: Story = {
  name: 'Een kaart omgedraaid, alles besproken',
  args: { value: complete },
  ...inEveryLook,
  play: press('#turn-card'),
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: halfway }, ...inEnglish };

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ decks: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };
