import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import content from '../content/strain-check/nl.json' with { type: 'json' };
import '../src/generated/strain-check/define.js';
import type { StrainCheckData } from '../src/index.js';
import { instruments, ownCheck } from './support/instruments.js';
import { inTurn } from './support/play.js';
import { inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, openFile, appears, narrow, inEnglish, printed } =
  toolStories<StrainCheckData>('strain-check', content);

const ids = content.instrument.items.map(({ id }) => id);

const answered = (
  answers: readonly (readonly [item: string, value: number])[],
  finished: boolean,
  { id, version }: { id: string; version: string } = content.instrument,
) =>
  documentOf({
    forms: [
      {
        instrument: id,
        version,
        answers: answers.map(([item, value]) => ({ item, value })),
        finished,
      },
    ],
  });

/** Yes to the first `count` statements, no to the others, but for the skipped ones. */
const yesTo = (count: number, skipped: readonly string[] = [], finished = true) =>
  answered(
    ids
      .map((id, at): [string, number] => [id, at < count ? 1 : 0])
      .filter(([id]) => !skipped.includes(id)),
    finished,
  );

const local = {
  'contact-name': 'Steunpunt Mantelzorg Dorpsstad',
  'contact-telephone': '012 345 67 89',
  'contact-mail': 'steunpunt@dorpsstad.example',
  'contact-link': 'https://www.dorpsstad.example/steunpunt',
  'contact-hours': 'Werkdagen van 9 tot 17 uur',
};

export default {
  title: 'Onderdelen/Hoe zwaar is het zorgen',
  ...meta,
  parameters: { contract: { value: yesTo(5) } },
} satisfies Meta;

export const Start: Story = { name: 'Begin' };

export const FirstQuestion: Story = { name: 'Eerste vraag', play: press('#start') };

export const HalfWay: Story = {
  name: 'Halverwege',
  args: {
    value: answered(
      [
        ['sleep', 1],
        ['effort', 0],
        ['physical', 1],
      ],
      false,
    ),
  },
  play: press('#start'),
};

export const List: Story = {
  name: 'Alle vragen onder elkaar',
  args: { layout: 'list', value: yesTo(5, ['money'], false) },
  play: press('#start'),
};

export const Light: Story = { name: 'Uitkomst: licht', args: { value: yesTo(2), ...local } };

export const Noticeable: Story = {
  name: 'Uitkomst: soms zwaar',
  args: { value: yesTo(5) },
};

export const Heavy: Story = { name: 'Uitkomst: zwaar', args: { value: yesTo(11), ...local } };

export const Skipped: Story = {
  name: 'Uitkomst: overgeslagen vragen',
  args: { value: yesTo(5, ['work', 'money', 'changed']) },
};

export const NothingAnswered: Story = {
  name: 'Uitkomst: niets ingevuld',
  args: { value: answered([], true) },
};

export const WithNumber: Story = {
  name: 'Uitkomst met getal',
  args: { value: yesTo(6, ['overwhelmed']), score: 'number' },
};

const earlier = { ...yesTo(4), savedAt: '2026-08-03T10:00:00.000Z' };

export const Compared: Story = {
  name: 'Vergeleken met eerder',
  args: { value: yesTo(9) },
  ...inEveryLook,
  play: inTurn(
    openFile('.compare input', JSON.stringify(earlier)),
    appears('.compare [role=status] p'),
  ),
};

export const ContactInSlot: Story = {
  name: 'Contact van de pagina zelf',
  args: {
    value: yesTo(5),
    slotted: html`<p slot="contact">Loop binnen bij Huis van de Buurt, elke dinsdag.</p>`,
  },
};

export const FourBands: Story = {
  name: 'Ander instrument: vier banden',
  args: {
    content: ownCheck(instruments.fourBands),
    value: answered(
      instruments.fourBands.items.map(({ id }, at) => [id, at < 6 ? 1 : 0]),
      true,
      instruments.fourBands,
    ),
    score: 'number',
  },
};

export const FiveSubscales: Story = {
  name: 'Ander instrument: vijf schalen',
  args: {
    content: ownCheck(instruments.fiveSubscales),
    value: answered(
      instruments.fiveSubscales.items.map(({ id }, at) => [id, 1 + (at % 4)]),
      true,
      instruments.fiveSubscales,
    ),
  },
};

export const ElevenPoints: Story = {
  name: 'Ander instrument: nul tot tien',
  args: { content: ownCheck(instruments.elevenPoints) },
  play: press('#start'),
};

export const NarrowQuestion: Story = { name: 'Smal: een vraag', ...narrow, play: press('#start') };

export const NarrowOutcome: Story = {
  name: 'Smal: uitkomst',
  args: { value: yesTo(7), ...local },
  ...narrow,
};

export const English: Story = { name: 'In het Engels', args: { value: yesTo(5) }, ...inEnglish };

export const Paper: Story = {
  name: 'Op papier: ingevuld',
  args: { value: yesTo(6, ['money']), ...local },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: zelf invullen', ...printed };

export const OtherList: Story = {
  name: 'Antwoorden op een andere lijst',
  args: { value: answered([['q1', 1]], true, { id: 'oude-lijst', version: '0.9' }) },
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { layout: 'rond', 'contact-link': 'javascript:alert(1)', 'contact-name': 'Steunpunt' },
};
