import type { Meta } from '@storybook/web-components-vite';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import '../src/generated/my-tool/define.js';
import type { MyToolData } from '../src/index.js';
import { contentNotFound, inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, appears, narrow, inEnglish, printed, brokenContent } =
  toolStories<MyToolData>('my-tool', content);

const { id: instrument, version, items, answerScales } = content.instrument;
const highest = answerScales[0]!.points.at(-1)!.value;
const answered = (count: number, finished = true) =>
  documentOf({
    forms: [
      {
        instrument,
        version,
        answers: items.slice(0, count).map(({ id }) => ({ item: id, value: highest })),
        finished,
      },
    ],
  });
const complete = answered(items.length);
const outcome = { args: { value: complete }, play: appears('.verdict') };

export default {
  title: 'Onderdelen/TODO my-tool',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Start: Story = { name: 'Begin' };

export const FirstQuestion: Story = { name: 'Eerste vraag', play: press('#start') };

export const List: Story = {
  name: 'Alle vragen onder elkaar',
  args: { layout: 'list', value: answered(1, false) },
  play: press('#start'),
};

export const Outcome: Story = { name: 'Uitkomst', ...outcome, ...inEveryLook };

export const Skipped: Story = {
  name: 'Uitkomst: iets overgeslagen',
  args: { value: answered(1) },
  play: appears('.verdict'),
};

export const Narrow: Story = { name: 'Smal', ...outcome, ...narrow };

export const English: Story = { name: 'In het Engels', ...outcome, ...inEnglish };

export const Paper: Story = {
  name: 'Op papier: de uitkomst',
  args: { value: complete },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ instrument: { ...content.instrument, items: [] } }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };
