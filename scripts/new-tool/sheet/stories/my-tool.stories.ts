import type { Meta } from '@storybook/web-components-vite';
import content from '../content/my-tool/nl.json' with { type: 'json' };
import '../src/generated/my-tool/define.js';
import type { MyToolData } from '../src/index.js';
import { contentNotFound, inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } = toolStories<MyToolData>(
  'my-tool',
  content,
);

const rows = content.groups.flatMap((group) => group.rows);
const filled = (count: number) =>
  documentOf({
    aside: [],
    rows: [],
    ticks: [],
    cells: rows.slice(0, count).flatMap(({ id }) =>
      content.columns.map((column) => ({
        row: id,
        column: column.id,
        text: 'Zij belt elke week.',
      })),
    ),
    agreements: [{ id: 'a1', what: 'Maandag bellen', who: 'MB', by: 'maandag' }],
  });
const halfway = filled(1);
const complete = filled(rows.length);

export default {
  title: 'Onderdelen/TODO my-tool',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway } };

export const Complete: Story = {
  name: 'Alles staat er',
  args: { value: complete },
  ...inEveryLook,
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: halfway }, ...inEnglish };

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ groups: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };
