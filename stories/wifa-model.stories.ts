import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import content from '../content/wifa-model/nl.json' with { type: 'json' };
import '../src/tools/wifa-model/define.js';
import type { CommonArgs } from './support/args.js';
import { onPaper, showPaper } from './support/paper.js';
import type { ToolDocument, WifaModel, WifaModelData, WifaModelMode } from '../src/index.js';

/** What a page can set beside what every tool has. */
interface Args extends CommonArgs {
  aspects?: string;
  mode?: WifaModelMode;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult => html`
  <wifa-model
    aspects=${args.aspects || nothing}
    mode=${args.mode || nothing}
    content-src=${args['content-src'] || nothing}
    carer-term=${args['carer-term'] || nothing}
    client-term=${args['client-term'] || nothing}
    plan-term=${args['plan-term'] || nothing}
    heading-level=${args['heading-level'] ?? nothing}
    share=${args.share || nothing}
    .content=${args.content}
    .value=${args.value}
  ></wifa-model>
`;

/** The model, once it shows what it says: another language is fetched first. */
const modelIn = async (canvas: Element): Promise<WifaModel> => {
  const model = canvas.querySelector('wifa-model')!;
  while (!model.shadowRoot?.querySelector('.title')) await new Promise(requestAnimationFrame);
  await model.updateComplete;
  return model;
};

const openAction: Story['play'] = async ({ canvasElement }) => {
  const model = await modelIn(canvasElement);
  model.shadowRoot!.querySelector<HTMLElement>('#action-w2')!.click();
  await model.updateComplete;
};

const documentOf = (data: WifaModelData): ToolDocument<WifaModelData> => ({
  tool: 'wifa-model',
  schemaVersion: 1,
  savedAt: '2026-11-20T10:05:00Z',
  contentId: content.id,
  data,
});

/** A day centre with many volunteers, halfway through its list. */
const halfway = documentOf({
  marks: [
    { action: 'w1', mark: 'do' },
    { action: 'w2', mark: 'want' },
    { action: 'w3', mark: 'do' },
    { action: 'i1', mark: 'do' },
    { action: 'i2', mark: 'do' },
    { action: 'i3', mark: 'do' },
    { action: 'f2', mark: 'want' },
    { action: 'f3', mark: 'not-here' },
  ],
  notes: [
    { aspect: 'waarderen', text: 'Ook Henk van de bus. Hij ziet iedereen twee keer per dag.' },
    { aspect: 'afstemmen', text: 'Vraag aan Samira: wie belt er als het koor niet doorgaat?' },
  ],
});

const MARKS = ['do', 'want', 'do', 'do', 'not-here'] as const;
const complete = documentOf({
  marks: content.actions.map(({ id }, at) => ({ action: id, mark: MARKS[at % MARKS.length]! })),
  notes: [],
});

const openComparison: Story['play'] = async ({ canvasElement }) => {
  const model = await modelIn(canvasElement);
  // The layout follows from a width that is measured in the frame after.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await model.updateComplete;
  model.shadowRoot!.querySelector<HTMLElement>('.comparison-box > summary')!.click();
};

const meta: Meta<Args> = {
  title: 'Onderdelen/WIFA-model',
  component: 'wifa-model',
  render,
  argTypes: {
    aspects: { control: 'text' },
    mode: { control: 'inline-radio', options: ['read', 'work', 'read-only'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    share: { control: 'select', options: ['result', 'answers'] },
    'content-src': { control: 'text' },
    'carer-term': { control: 'text' },
    'client-term': { control: 'text' },
    'plan-term': { control: 'text' },
    content: { control: 'object' },
    value: { control: 'object' },
  },
  parameters: { contract: { mode: 'work', value: halfway } },
};
export default meta;

export const Reading: Story = { name: 'Lezen' };

export const ActionOpen: Story = { name: 'Een actie open', play: openAction };

export const WorkingEmpty: Story = { name: 'Invullen: nog leeg', args: { mode: 'work' } };

export const WorkingHalfway: Story = {
  name: 'Invullen: halverwege',
  args: { mode: 'work', value: halfway },
};

export const WorkingActionOpen: Story = {
  parameters: { looks: true },
  name: 'Invullen: een actie open',
  args: { mode: 'work', value: halfway },
  play: openAction,
};

export const WorkingComparison: Story = {
  name: 'Invullen: naast SOFA',
  args: { mode: 'work', value: halfway },
  play: openComparison,
};

export const EverythingMarked: Story = {
  name: 'Invullen: alles gekozen',
  args: { mode: 'work', value: complete },
};

const narrow = (args: Args): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${render(args)}</div>`;

export const Narrow: Story = { name: 'Smal: lezen', render: narrow };

export const NarrowWorking: Story = {
  name: 'Smal: invullen',
  args: { mode: 'work', value: halfway },
  render: narrow,
};

export const NarrowComparison: Story = {
  name: 'Smal: naast SOFA',
  render: narrow,
  play: openComparison,
};

export const NarrowActionOpen: Story = {
  name: 'Smal: een actie open',
  args: { mode: 'work', value: halfway },
  render: narrow,
  play: openAction,
};

export const TwoAspects: Story = { name: 'Twee kanten', args: { aspects: 'W I' } };

export const OneAspect: Story = {
  name: 'Eén kant, om in te vullen',
  args: { aspects: 'afstemmen', mode: 'work', value: halfway },
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

const english = (args: Args): TemplateResult => html`<div lang="en">${render(args)}</div>`;

export const English: Story = { name: 'In het Engels: lezen', render: english };

export const EnglishWorking: Story = {
  name: 'In het Engels: invullen',
  args: { mode: 'work', value: halfway },
  render: english,
};

export const ReadOnly: Story = {
  name: 'Alleen lezen, met keuzes',
  args: { mode: 'read-only', value: halfway },
};

export const HeadingLevel: Story = {
  name: 'Kop van niveau 3',
  args: { 'heading-level': 3 },
  render: (args) => html`
    <h1>Samenwerken</h1>
    <h2>Met vrijwilligers</h2>
    ${render(args)}
  `,
};

const printed: Story['render'] = (args) => onPaper(render(args));

const playPrint: Story['play'] = async ({ canvasElement }) =>
  showPaper(await modelIn(canvasElement));

export const PrintView: Story = {
  name: 'Op papier: ingevuld',
  args: { value: halfway },
  render: printed,
  play: playPrint,
};

export const PrintViewToRead: Story = {
  name: 'Op papier: om te lezen',
  render: printed,
  play: playPrint,
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  args: {
    content: {
      ...content,
      title: 7,
      aspects: content.aspects.map((aspect, at) =>
        at === 2 ? { ...aspect, letter: 'f' } : aspect,
      ),
      actions: content.actions.map((action, at) =>
        at === 3 ? { ...action, aspect: 'uitnodigen' } : action,
      ),
    },
  },
};

export const ContentNotFound: Story = {
  name: 'De inhoud is niet op te halen',
  args: { 'content-src': '/does-not-exist.json' },
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { aspects: 'W S', mode: 'schrijven' as WifaModelMode },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { mode: 'work', value: { ...halfway, tool: 'sofa-matrix' } },
};
