import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import content from '../content/strain-check/nl.json' with { type: 'json' };
import '../src/tools/strain-check/define.js';
import type { StrainCheck, StrainCheckData, ToolDocument } from '../src/index.js';
import { instruments, ownCheck } from './support/instruments.js';
import type { CommonArgs } from './support/args.js';
import { onPaper, showPaper } from './support/paper.js';

/** What a page can set beside what every tool has. */
interface Args extends CommonArgs {
  layout?: string;
  score?: string;
  'contact-name'?: string;
  'contact-telephone'?: string;
  'contact-mail'?: string;
  'contact-link'?: string;
  'contact-hours'?: string;
  slotted?: TemplateResult;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult => html`
  <strain-check
    layout=${args.layout || nothing}
    score=${args.score || nothing}
    contact-name=${args['contact-name'] || nothing}
    contact-telephone=${args['contact-telephone'] || nothing}
    contact-mail=${args['contact-mail'] || nothing}
    contact-link=${args['contact-link'] || nothing}
    contact-hours=${args['contact-hours'] || nothing}
    content-src=${args['content-src'] || nothing}
    carer-term=${args['carer-term'] || nothing}
    client-term=${args['client-term'] || nothing}
    plan-term=${args['plan-term'] || nothing}
    heading-level=${args['heading-level'] ?? nothing}
    share=${args.share || nothing}
    .content=${args.content}
    .value=${args.value}
    >${args.slotted ?? nothing}</strain-check
  >
`;

const ids = content.instrument.items.map(({ id }) => id);

const documentOf = (
  answers: readonly (readonly [item: string, value: number])[],
  finished: boolean,
  { id, version }: { id: string; version: string } = content.instrument,
): ToolDocument<StrainCheckData> => ({
  tool: 'strain-check',
  schemaVersion: 1,
  savedAt: '2026-11-23T09:30:00.000Z',
  contentId: 'samenspel-strain-check',
  data: {
    forms: [
      {
        instrument: id,
        version,
        answers: answers.map(([item, value]) => ({ item, value })),
        finished,
      },
    ],
  },
});

/** Yes to the first `count` statements, no to the others, but for the skipped ones. */
const yesTo = (count: number, skipped: readonly string[] = [], finished = true) =>
  documentOf(
    ids
      .map((id, at): [string, number] => [id, at < count ? 1 : 0])
      .filter(([id]) => !skipped.includes(id)),
    finished,
  );

const checkIn = async (canvas: Element): Promise<StrainCheck> => {
  const check = canvas.querySelector('strain-check')!;
  await check.updateComplete;
  return check;
};

/** Presses a button of the check by its id or class. */
const press =
  (selector: string): Story['play'] =>
  async ({ canvasElement }) => {
    const check = await checkIn(canvasElement);
    check.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
    await check.updateComplete;
  };

const local: Args = {
  'contact-name': 'Steunpunt Mantelzorg Dorpsstad',
  'contact-telephone': '012 345 67 89',
  'contact-mail': 'steunpunt@dorpsstad.example',
  'contact-link': 'https://www.dorpsstad.example/steunpunt',
  'contact-hours': 'Werkdagen van 9 tot 17 uur',
};

const meta: Meta<Args> = {
  title: 'Onderdelen/Hoe zwaar is het zorgen',
  component: 'strain-check',
  render,
  argTypes: {
    layout: { control: 'select', options: ['one', 'list'] },
    score: { control: 'select', options: ['number'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    share: { control: 'select', options: ['result', 'answers'] },
    'content-src': { control: 'text' },
  },
  parameters: { contract: { value: yesTo(5) } },
};
export default meta;

export const Start: Story = { name: 'Begin' };

export const FirstQuestion: Story = { name: 'Eerste vraag', play: press('#start') };

export const HalfWay: Story = {
  name: 'Halverwege',
  args: {
    value: documentOf(
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
  parameters: { looks: true },
  name: 'Uitkomst: merkbaar',
  args: { value: yesTo(5) },
};

export const Heavy: Story = { name: 'Uitkomst: zwaar', args: { value: yesTo(11), ...local } };

export const Skipped: Story = {
  name: 'Uitkomst: overgeslagen vragen',
  args: { value: yesTo(5, ['work', 'money', 'changed']) },
};

export const NothingAnswered: Story = {
  name: 'Uitkomst: niets ingevuld',
  args: { value: documentOf([], true) },
};

export const WithNumber: Story = {
  name: 'Uitkomst met getal',
  args: { value: yesTo(6, ['overwhelmed']), score: 'number' },
};

export const Compared: Story = {
  name: 'Vergeleken met eerder',
  args: { value: yesTo(9) },
  play: async ({ canvasElement }) => {
    const check = await checkIn(canvasElement);
    const input = check.shadowRoot!.querySelector<HTMLInputElement>('.compare input')!;
    const chosen = new DataTransfer();
    const earlier = { ...yesTo(4), savedAt: '2026-08-03T10:00:00.000Z' };
    chosen.items.add(new File([JSON.stringify(earlier)], 'eerder.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    await check.updateComplete;
  },
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
    value: documentOf(
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
    value: documentOf(
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

const inNarrow: Story['render'] = (args) =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${render(args)}</div>`;

export const NarrowQuestion: Story = {
  name: 'Smal: een vraag',
  render: inNarrow,
  play: press('#start'),
};

export const NarrowOutcome: Story = {
  name: 'Smal: uitkomst',
  args: { value: yesTo(7), ...local },
  render: inNarrow,
};

export const English: Story = {
  name: 'In het Engels',
  args: { value: yesTo(5) },
  render: (args) => html`<div lang="en">${render(args)}</div>`,
};

const printed: Story['render'] = (args) => onPaper(render(args));
const playPrint: Story['play'] = async ({ canvasElement }) =>
  showPaper(await checkIn(canvasElement));

export const Paper: Story = {
  name: 'Op papier: ingevuld',
  args: { value: yesTo(6, ['money']), ...local },
  render: printed,
  play: playPrint,
};

export const PaperEmpty: Story = {
  name: 'Op papier: zelf invullen',
  render: printed,
  play: playPrint,
};

export const OtherList: Story = {
  name: 'Antwoorden op een andere lijst',
  args: { value: documentOf([['q1', 1]], true, { id: 'oude-lijst', version: '0.9' }) },
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { layout: 'rond', 'contact-link': 'javascript:alert(1)', 'contact-name': 'Steunpunt' },
};
