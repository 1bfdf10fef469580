import type { Meta } from '@storybook/web-components-vite';
import content from '../content/anchoring-check/nl.json' with { type: 'json' };
import '../src/generated/anchoring-check/define.js';
import type { AnchoringCheckData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<AnchoringCheckData>('anchoring-check', content, 2);

/** What is written at a point: what, where, who, and until when. */
const row = (id: string, ...texts: string[]) =>
  content.columns.flatMap((column, at) =>
    texts[at] ? [{ row: id, column: column.id, text: texts[at] }] : [],
  );
const blank = { aside: [], rows: [], ticks: [] };

/** A ward, half an hour into its yearly look at what it agreed. */
const halfway = documentOf({
  ...blank,
  cells: [
    row(
      'g1',
      'Elke nieuwe bewoner heeft binnen twee weken een gesprek met familie gehad.',
      'Jaarplan afdeling Vlier, bladzijde 4',
      'Fatima',
      '2099-05-01',
    ),
    row('g2', 'Familie van nieuwe bewoners, ook wie ver weg woont.', 'Jaarplan afdeling Vlier'),
    row('g3', 'De contactpersoon belt zelf, en vraagt wat iemand nodig heeft.'),
    row('p1', 'Zij denken mee over het plan.', 'Teamafspraken', 'Joke', '2099-02-01'),
    row('p2', 'Wat iemand graag doet en kan.', 'Levensboek op de kamer', 'Samira', '2026-01-15'),
    row('p4', 'We bellen terug op dezelfde dag.'),
    row('p5', 'Je zegt het als iets je stoort.', 'Teamafspraken'),
  ].flat(),
  agreements: [
    {
      id: 'a1',
      what: 'Uitzoeken: Bij welk deel van ons werk doen zij mee?',
      who: 'Henk',
      by: 'volgend overleg',
    },
  ],
});

const complete = documentOf({
  ...blank,
  aside: ['process'],
  cells: content.groups[0]!.rows.flatMap(({ id }, at) =>
    row(id, `Dit spraken we af bij punt ${at + 1}.`, 'Jaarplan', 'Fatima', '2099-05-01'),
  ),
  agreements: [],
});

export default {
  title: 'Onderdelen/Borgen',
  ...meta,
  parameters: { contract: { value: halfway } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Halfway: Story = { name: 'Halverwege', args: { value: halfway }, ...inEveryLook };

export const OneRoad: Story = { name: 'Eén weg, alles ligt vast', args: { value: complete } };

export const FindOut: Story = {
  name: 'Een punt uitzoeken',
  args: { value: halfway },
  play: press('.chain-link[aria-label^="4."]', '#point-g4 .button'),
};

export const Narrow: Story = { name: 'Smal', args: { value: halfway }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: halfway }, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: halfway, 'carer-term': 'naaste' },
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: halfway }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ states: content.states.slice(1), colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(halfway) },
};
