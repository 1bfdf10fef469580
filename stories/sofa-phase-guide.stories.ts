import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import '../src/tools/sofa-phase-guide/define.js';
import type { CommonArgs } from './support/args.js';
import { onPaper, showPaper } from './support/paper.js';
import type { SofaPhaseGuide, SofaPhaseGuideData, ToolDocument } from '../src/index.js';

/** What a page can set beside what every tool has. */
interface Args extends CommonArgs {
  roles?: string;
  phases?: string;
  'role-names'?: string;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult => html`
  <sofa-phase-guide
    roles=${args.roles || nothing}
    phases=${args.phases || nothing}
    role-names=${args['role-names'] || nothing}
    content-src=${args['content-src'] || nothing}
    carer-term=${args['carer-term'] || nothing}
    client-term=${args['client-term'] || nothing}
    plan-term=${args['plan-term'] || nothing}
    heading-level=${args['heading-level'] ?? nothing}
    share=${args.share || nothing}
    .content=${args.content}
    .value=${args.value}
  ></sofa-phase-guide>
`;

const documentOf = (data: SofaPhaseGuideData): ToolDocument<SofaPhaseGuideData> => ({
  tool: 'sofa-phase-guide',
  schemaVersion: 1,
  savedAt: '2026-11-23T09:30:00.000Z',
  contentId: 'samenspel-sofa-phase-guide',
  data,
});

const item = (id: string, discussed = false, answer = '') => ({
  id,
  topic: id,
  question: '',
  discussed,
  answer,
});

/** A home-care worker, before a first talk at the kitchen table. */
const prepared = documentOf({
  phase: 'begin',
  who: 'Mevrouw De W., dochter A., wijkverpleegkundige',
  when: 'Dinsdag 1 december, 14 uur, bij haar thuis',
  items: [
    item('begin-o1'),
    item('begin-s2'),
    item('begin-s5'),
    {
      id: 'own-4',
      topic: '',
      question: 'Wie laat de hond uit als u er niet bent?',
      discussed: false,
      answer: '',
    },
  ],
  agreements: [],
});

/** The same, after the talk. */
const discussed = documentOf({
  ...prepared.data,
  items: prepared.data.items.map((each, at) => ({
    ...each,
    discussed: true,
    answer: [
      'Slaapt slecht. Praat er met niemand over.',
      'Doet de was en kookt. Wil blijven koken.',
      'A. is het eerste contact. Bellen na 17 uur.',
      'De buurman wil het wel doen.',
    ][at]!,
  })),
  agreements: [
    {
      id: 'a1',
      what: 'Folder van het steunpunt meenemen',
      who: 'Wijkverpleegkundige',
      by: '8 december',
    },
    { id: 'a2', what: 'De buurman vragen voor de hond', who: 'Dochter A.', by: 'Dit weekend' },
  ],
});

/** As many questions as one might ever ask in a talk. */
const full = documentOf({
  ...discussed.data,
  items: ['s', 'o', 'f', 'a'].flatMap((role) =>
    [1, 2, 3].map((number) =>
      item(`begin-${role}${number}`, number < 3, number < 3 ? 'Besproken, zie verslag.' : ''),
    ),
  ),
});

const guideIn = async (canvas: Element): Promise<SofaPhaseGuide> => {
  const guide = canvas.querySelector('sofa-phase-guide')!;
  await guide.updateComplete;
  return guide;
};

/** Goes to the sheet. */
const toSheet: Story['play'] = async ({ canvasElement }) => {
  const guide = await guideIn(canvasElement);
  guide.shadowRoot!.querySelectorAll<HTMLElement>('input[name=part]')[1]!.click();
  await guide.updateComplete;
};

const meta: Meta<Args> = {
  title: 'Onderdelen/Gesprek voorbereiden',
  component: 'sofa-phase-guide',
  render,
  argTypes: {
    'role-names': { control: 'select', options: ['partner', 'collega'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    share: { control: 'select', options: ['result', 'answers'] },
    'content-src': { control: 'text' },
  },
  parameters: { contract: { value: discussed } },
};
export default meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Choosing: Story = { name: 'Kiezen: halverwege', args: { value: prepared } };

export const OnePhase: Story = { name: 'Eén fase', args: { phases: 'ending' } };

export const TwoRoles: Story = { name: 'Twee rollen', args: { roles: 'O A', phases: 'daily' } };

export const EmptySheet: Story = { name: 'Het blad: nog leeg', play: toSheet };

export const PreparedSheet: Story = {
  name: 'Het blad: voorbereid',
  args: { value: prepared },
  play: toSheet,
};

export const DiscussedSheet: Story = {
  parameters: { looks: true },
  name: 'Het blad: na het gesprek',
  args: { value: discussed },
  play: toSheet,
};

export const FullSheet: Story = { name: 'Het blad: vol', args: { value: full }, play: toSheet };

const inNarrow: Story['render'] = (args) =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${render(args)}</div>`;

export const Narrow: Story = { name: 'Smal: kiezen', args: { value: prepared }, render: inNarrow };

export const NarrowSheet: Story = {
  name: 'Smal: het blad',
  args: { value: discussed },
  render: inNarrow,
  play: toSheet,
};

export const English: Story = {
  name: 'In het Engels',
  args: { value: prepared },
  render: (args) => html`<div lang="en">${render(args)}</div>`,
};

export const OtherWords: Story = {
  name: 'Naaste en bewoner',
  args: { phases: 'begin', 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

const printed: Story['render'] = (args) => onPaper(render(args));

const playPrint: Story['play'] = async ({ canvasElement }) =>
  showPaper(await guideIn(canvasElement));

export const Paper: Story = {
  name: 'Op papier: voorbereid',
  args: { value: prepared },
  render: printed,
  play: playPrint,
};

export const PaperOfOnePhase: Story = {
  name: 'Op papier: alle onderwerpen van een fase',
  args: { phases: 'daily' },
  render: printed,
  play: playPrint,
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { phases: 'later', 'role-names': 'buur' },
};
