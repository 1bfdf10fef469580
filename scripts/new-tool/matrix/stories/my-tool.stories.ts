import type { Meta } from '@storybook/web-components-vite';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import '../src/generated/my-tool/define.js';
import type { MyToolData } from '../src/index.js';
import { contentNotFound, inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<MyToolData>('my-tool', content);

const { actions } = content;
const { id: first, column, row } = actions[0]!;
const halfway = documentOf({
  marks: [{ item: first, mark: 'want' }],
  plans: [],
  notes: [{ column, row, text: 'Vraag het maandag aan het team.' }],
});
const complete = documentOf({
  marks: actions.map(({ id }) => ({ item: id, mark: 'do' })),
  plans: [],
  notes: [],
});
const working = { mode: 'work', value: halfway };

export default {
  title: 'Onderdelen/TODO my-tool',
  ...meta,
  parameters: { contract: working },
} satisfies Meta;

export const Reading: Story = { name: 'Lezen' };

export const ActionOpen: Story = { name: 'Een actie open', play: press(`#action-${first}`) };

export const Empty: Story = { name: 'Invullen: nog leeg', args: { mode: 'work' } };

export const Halfway: Story = { name: 'Invullen: halverwege', args: working, ...inEveryLook };

export const Complete: Story = {
  name: 'Invullen: alles gekozen',
  args: { mode: 'work', value: complete },
};

export const Narrow: Story = { name: 'Smal', args: working, ...narrow };

export const English: Story = { name: 'In het Engels', args: working, ...inEnglish };

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om te lezen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ columns: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };
