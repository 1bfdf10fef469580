import type { Meta } from '@storybook/web-components-vite';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import '../src/generated/my-tool/define.js';
import type { MyToolData } from '../src/index.js';
import { contentNotFound, inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } = toolStories<MyToolData>(
  'my-tool',
  content,
);

const [first] = content.choices;
const written = (text: string, ticks: string[]) =>
  documentOf({
    answers: [{ choice: first!.id, option: first!.options[0]!.id }],
    rows: [{ id: 'own-1', text: 'De sleutel' }],
    cells: [{ row: 'ask', column: 'note', text }],
    ticks,
    agreements: [{ id: 'a1', what: 'Maandag bellen', who: 'MB', by: 'maandag' }],
  });
const halfway = written('Zij belt elke week.', []);
const complete = written('Zij belt elke week, en komt op zondag.', ['ask']);

export default {
  title: 'Onderdelen/TODO my-tool',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway } };

export const Complete: Story = { name: 'Besproken', args: { value: complete }, ...inEveryLook };

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: halfway }, ...inEnglish };

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ choices: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };
