import type { Meta } from '@storybook/web-components-vite';
import content from '../content/interplay-map/nl.json' with { type: 'json' };
import '../src/generated/interplay-map/define.js';
import type { InterplayMapData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<InterplayMapData>('interplay-map', content);

const parties = content.parties.map(({ id }) => ({ id, kind: id, name: '', contact: '' }));

type Line = InterplayMapData['lines'][number];
const line = (at: number, a: string, b: string, state: Line['state'], about = ''): Line => ({
  id: `l${at}`,
  a,
  b,
  state,
  about,
});

/** Six lines now, eight wished, five otherwise; five of the six run by the team, none by citizens. */
const example: InterplayMapData = {
  parties: parties.map((each) =>
    each.id === 'municipality' ? { ...each, contact: 'Beleidsadviseur informele zorg' } : each,
  ),
  lines: [
    line(1, 'team', 'carer', 'keep'),
    line(2, 'team', 'volunteer', 'keep'),
    line(3, 'team', 'municipality', 'keep'),
    line(4, 'team', 'care-professionals', 'keep'),
    line(5, 'team', 'other-professionals', 'change', 'Wie belt wie als iemand verhuist'),
    line(6, 'municipality', 'care-professionals', 'drop'),
    line(7, 'team', 'citizen', 'new', 'Een inloopuur in het buurthuis'),
    line(8, 'carer', 'volunteer', 'new', 'Iemand die een middag overneemt'),
    line(9, 'citizen', 'volunteer', 'new'),
    line(10, 'citizen', 'municipality', 'none'),
  ],
  topics: ['l7'],
  agreements: [],
};

const agreed: InterplayMapData = {
  ...example,
  agreements: [
    {
      id: 'a1',
      what: 'Met vrijwilligers een inloopuur beginnen.',
      who: 'Wijkteam',
      by: 'voor de zomer',
      about: ['line:l7'],
    },
  ],
};

const filled = { value: documentOf(example) };

/** As many parties as there is room for, and every pair. */
const many = Array.from({ length: 24 }, (_, at) => ({
  id: `p${at + 1}`,
  kind: at ? 'own' : 'team',
  name: at ? `Vereniging voor buurtgenoten nummer ${at}` : '',
  contact: '',
}));
const states = ['keep', 'change', 'new', 'drop'] as const;
const all: InterplayMapData = {
  parties: many,
  lines: many.flatMap(({ id: a }, at) =>
    many.slice(at + 1).map(({ id: b }, to) => ({
      id: `l${at * 24 + to + 1}`,
      a,
      b,
      state: states[(at + to) % 4]!,
      about: '',
    })),
  ),
  topics: [],
  agreements: [],
};

export default {
  title: 'Onderdelen/Kaart van het samenspel',
  ...meta,
  parameters: { contract: filled },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Now: Story = {
  name: 'Nu: het schema naast de kaart',
  args: filled,
  play: press('#part-now'),
  ...inEveryLook,
};

export const Wished: Story = { name: 'Gewenst', args: filled, play: press('#part-wished') };

export const Difference: Story = {
  name: 'Verschil, met een afspraak',
  args: { value: documentOf(agreed) },
  play: press('#part-difference'),
};

export const Parties: Story = { name: 'Wie zijn er', args: filled };

export const Many: Story = {
  name: 'Vierentwintig partijen, elk paar een lijn',
  args: { value: documentOf(all) },
  play: press('#part-now'),
};

export const Narrow: Story = {
  name: '320 pixels breed',
  args: filled,
  play: press('#part-wished'),
  ...narrow,
};

export const English: Story = { name: 'Engels', args: filled, ...inEnglish };

export const OtherWords: Story = {
  name: 'Andere woorden',
  args: { ...filled, 'client-term': 'bewoner', 'carer-term': 'naaste', 'plan-term': 'zorgdossier' },
};

export const Printed: Story = {
  name: 'Op papier',
  args: { value: documentOf(agreed) },
  ...printed,
};

export const PrintedBlank: Story = { name: 'Op papier, om op te tekenen', ...printed };

export const BrokenContent: Story = {
  name: 'Inhoud die niet klopt',
  ...brokenContent({ parties: [] }),
};

export const NotFound: Story = { name: 'Inhoud niet gevonden', ...contentNotFound };

export const OtherDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(filled.value) },
};
