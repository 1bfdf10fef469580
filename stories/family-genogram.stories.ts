import type { Meta } from '@storybook/web-components-vite';
import content from '../content/family-genogram/nl.json' with { type: 'json' };
import '../src/generated/family-genogram/define.js';
import type { FamilyGenogramData } from '../src/index.js';
import { familyOfJan, largeFamily } from './support/families.js';
import { kitchenTable, nobody } from './support/networks.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<FamilyGenogramData>('family-genogram', content, 2);

const filled = { value: documentOf(familyOfJan) };

export default {
  title: 'Onderdelen/Stamboom',
  ...meta,
  parameters: { contract: filled },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const NothingInTheField: Story = { name: 'Een leeg veld', play: press('.new .button') };

export const Filled: Story = { name: 'De familie van Jan', args: filled, ...inEveryLook };

export const OneAlone: Story = {
  name: 'Eén mens',
  args: {
    value: documentOf({
      ...nobody,
      issued: 2,
      members: [{ id: 'm2', person: 'c1', sign: 'open' }],
    }),
  },
};

export const OtherNotation: Story = {
  name: 'Anders getekend',
  args: { ...filled, notation: 'broken' },
};

export const Chosen: Story = {
  name: 'Iemand gekozen',
  args: filled,
  play: press('#pick-m5'),
};

export const Form: Story = { name: 'Iemand bewerken', args: filled, play: press('#edit-m5') };

export const WithNetwork: Story = {
  name: 'Met een netwerk in het bestand',
  args: {
    value: documentOf({
      ...kitchenTable,
      issued: 80,
      members: [
        { id: 'm70', person: 'c1', sign: 'open' },
        { id: 'm71', person: kitchenTable.alters[0]!.id, sign: 'circle' },
      ],
      unions: [
        {
          id: 'u72',
          partners: ['m70'],
          kind: 'unknown',
          children: [{ member: 'm71', link: 'birth' }],
        },
      ],
    }),
  },
};

export const Large: Story = {
  name: 'Zestig mensen',
  args: { value: documentOf(largeFamily(60)) },
};

export const Narrow: Story = { name: '320 pixels breed', args: filled, ...narrow };

export const English: Story = { name: 'Engels', args: filled, ...inEnglish };

export const OtherWords: Story = {
  name: 'Andere woorden',
  args: { ...filled, 'client-term': 'bewoner', 'carer-term': 'naaste', 'plan-term': 'zorgdossier' },
};

export const Printed: Story = { name: 'Op papier', args: filled, ...printed };

export const PrintedBlank: Story = { name: 'Op papier, om in te vullen', ...printed };

export const NotFound: Story = { name: 'Inhoud niet gevonden', ...contentNotFound };

export const BrokenContent: Story = {
  name: 'Inhoud die niet klopt',
  ...brokenContent({ notations: [] }),
};

export const OtherDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(filled.value) },
};

export const UnclearSetting: Story = {
  name: 'Een instelling die niet bestaat',
  args: { ...filled, notation: 'hand' },
};
