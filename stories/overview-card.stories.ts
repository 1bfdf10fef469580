import type { Meta } from '@storybook/web-components-vite';
import content from '../content/overview-card/nl.json' with { type: 'json' };
import '../src/generated/overview-card/define.js';
import type { OverviewCardData } from '../src/index.js';
import { kitchenTable, nobody } from './support/networks.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<OverviewCardData>('overview-card', content, 2);

const line = (id: string, text: string, wall = true) => ({ id, text, wall });

/** Four of the people at a kitchen table. */
const data: OverviewCardData = {
  ...nobody,
  issued: 60,
  centres: [{ id: 'c1', name: 'Jo van Dalen', kind: 'client' }],
  alters: kitchenTable.alters.slice(0, 4),
  card: {
    filledBy: 'Samira, van de wijkverpleging',
    talked: false,
    sections: [
      { section: 'call-me', lines: [line('l1', 'Zeg maar Jo. Mevrouw hoeft niet.')] },
      {
        section: 'matters',
        lines: [
          line('l2', 'Zondag om tien uur naar de kerk, of anders op de televisie.'),
          line('l3', 'De kat Moos krijgt eerst eten. Dan pas ik.'),
        ],
      },
      {
        section: 'joy',
        lines: [
          line('l4', 'Ik ken alle films van voor 1970.'),
          line('l5', 'Ik brei truien voor de hele straat.'),
        ],
      },
      {
        section: 'help',
        lines: [
          line('l6', 'Zeg eerst wat je gaat doen, en wacht op mijn antwoord.'),
          line('l7', 'Links zie ik slecht: kom van rechts.'),
        ],
      },
      { section: 'rather-not', lines: [line('l8', 'Praat niet over mijn zoon in Canada.', false)] },
      { section: 'handy', lines: [line('l9', 'De sleutel ligt bij de buren op 14.', false)] },
    ],
    people: kitchenTable.alters.slice(0, 4).map(({ id }, at) => ({
      person: id,
      what: ['Alles wat dringend is', 'Boodschappen en post', 'De kat', 'Rijden'][at]!,
      when: ['Altijd', 'Overdag', 'Na zes uur', 'In het weekend'][at]!,
      phone: ['06 12345678', '', '020 1234567', ''][at]!,
      wall: at < 3,
    })),
  },
};

const filled = { value: documentOf(data) };
const done = { value: documentOf({ ...data, card: { ...data.card!, talked: true } }) };

export default {
  title: 'Onderdelen/Overzichtskaart',
  ...meta,
  parameters: { contract: filled },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Filled: Story = { name: 'Een gevulde kaart', args: filled, ...inEveryLook };

export const ForTheWall: Story = {
  name: 'De muurkaart, besproken',
  args: done,
  play: press('#print-wall'),
};

export const OfANetwork: Story = {
  name: 'Met een netwerk in het bestand',
  args: { value: documentOf({ ...kitchenTable, card: data.card! }) },
};

const long = 'Ik vertel hier heel uitgebreid hoe het gaat, want er valt veel over te zeggen.';

export const TooLong: Story = {
  name: 'Meer dan er op een blad past',
  args: {
    value: documentOf({
      ...data,
      card: {
        ...data.card!,
        sections: content.sections.map(({ id, most }, at) => ({
          section: id,
          lines: Array.from({ length: most }, (_, number) =>
            line(`l${at}${number}`, `${long} ${long} ${long}`),
          ),
        })),
      },
    }),
  },
};

export const NothingInTheField: Story = {
  name: 'Een leeg veld',
  play: press('.new .button'),
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
  ...brokenContent({ sections: [] }),
};

export const OtherDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(filled.value) },
};
