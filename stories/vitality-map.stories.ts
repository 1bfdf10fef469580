import type { Meta } from '@storybook/web-components-vite';
import content from '../content/vitality-map/nl.json' with { type: 'json' };
import '../src/generated/vitality-map/define.js';
import type { VitalityMapData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<VitalityMapData>('vitality-map', content);

type Word = [region: string, text: string, sign: string, shared?: boolean];

/** A map with these words. */
const mapOf = (words: readonly Word[], more: Partial<VitalityMapData> = {}): VitalityMapData => ({
  places: words.map(([region, text, sign, shared = false], at) => ({
    id: `p${at + 1}`,
    region,
    text,
    sign,
    shared,
  })),
  step: '',
  talk: { who: '', what: '' },
  ...more,
});

const begun = documentOf(
  mapOf([
    ['body', 'Fietsen langs het kanaal', 'gives', true],
    ['body', 'Wakker om vier uur', 'takes'],
    ['heart', 'Mijn zus belt op zondag', 'gives'],
  ]),
);

/** The same, with every word to share. */
const open = documentOf({
  ...begun.data,
  places: begun.data.places.map((place) => ({ ...place, shared: true })),
});

const complete = documentOf(
  mapOf(
    [
      ['body', 'Fietsen langs het kanaal', 'gives', true],
      ['body', 'Wakker om vier uur', 'takes'],
      ['body', 'Zwemmen op donderdag', 'again', true],
      ['head', 'Alles onthouden voor twee', 'takes', true],
      ['head', 'De puzzel uit de krant', 'gives'],
      ['head', 'Spaans leren', 'again'],
      ['heart', 'Mijn zus belt op zondag', 'gives'],
      ['heart', 'Vriendinnen zie ik te weinig', 'takes', true],
      ['heart', 'Samen lachen om de hond', 'gives', true],
      ['soul', 'Zingen in de auto', 'gives'],
      ['soul', 'Dat hij mijn naam nog weet', ''],
    ],
    {
      step: 'Donderdag een uur zwemmen, de buurvrouw blijft bij hem',
      talk: { who: 'Mijn zus', what: 'Dat ik de nachten niet meer trek' },
    },
  ),
);

const full = documentOf(
  mapOf(
    Array.from({ length: 14 }, (_, at): Word => [
      at % 7 === 6 ? 'soul' : 'body',
      `Woord nummer ${at + 1}`,
      ['gives', 'takes', ''][at % 3]!,
    ]),
  ),
);

export default {
  title: 'Onderdelen/Landkaart: wat houdt u op de been',
  ...meta,
  parameters: { contract: { value: open, tells: false, ends: false } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Begun: Story = {
  name: 'Drie woorden, één om te delen',
  args: { value: begun },
  ...inEveryLook,
};

export const Complete: Story = { name: 'Een hele kaart', args: { value: complete } };

export const Full: Story = { name: 'Een land met veel woorden', args: { value: full } };

export const Narrow: Story = { name: 'Smal', args: { value: complete }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: begun }, ...inEnglish };

export const Paper: Story = {
  name: 'Op papier: om te delen',
  args: { value: complete },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ questions: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(begun) },
};
