import type { Meta } from '@storybook/web-components-vite';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import '../src/generated/my-tool/define.js';
import type { MyToolData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } = toolStories<MyToolData>(
  'my-tool',
  content,
);

const answers = content.questions.map(({ id }, at) => ({ id, text: `Dit is antwoord ${at + 1}.` }));
const halfway = documentOf({ answers: answers.slice(0, 1) });

export default {
  title: 'Onderdelen/TODO my-tool',
  ...meta,
  parameters: { contract: { value: halfway } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway }, ...inEveryLook };

export const Complete: Story = {
  name: 'Alles beantwoord',
  args: { value: documentOf({ answers }) },
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: halfway }, ...inEnglish };

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ questions: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(halfway) },
};
