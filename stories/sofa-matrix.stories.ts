import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import content from '../content/sofa-matrix/nl.json' with { type: 'json' };
import '../src/tools/sofa-matrix/define.js';
import type { CommonArgs } from './support/args.js';
import { onPaper, showPaper } from './support/paper.js';
import type { SofaMatrix, SofaMatrixData, SofaMatrixMode, ToolDocument } from '../src/index.js';

/** What a page can set beside what every tool has. */
interface Args extends CommonArgs {
  roles?: string;
  phases?: string;
  'role-names'?: string;
  mode?: SofaMatrixMode;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult => html`
  <sofa-matrix
    roles=${args.roles || nothing}
    phases=${args.phases || nothing}
    role-names=${args['role-names'] || nothing}
    mode=${args.mode || nothing}
    content-src=${args['content-src'] || nothing}
    carer-term=${args['carer-term'] || nothing}
    client-term=${args['client-term'] || nothing}
    plan-term=${args['plan-term'] || nothing}
    heading-level=${args['heading-level'] ?? nothing}
    share=${args.share || nothing}
    .content=${args.content}
    .value=${args.value}
  ></sofa-matrix>
`;

/** The matrix, once it shows what it says: another language is fetched first. */
const matrixIn = async (canvas: Element): Promise<SofaMatrix> => {
  const matrix = canvas.querySelector('sofa-matrix')!;
  while (!matrix.shadowRoot?.querySelector('.title')) await new Promise(requestAnimationFrame);
  await matrix.updateComplete;
  return matrix;
};

const openAction: Story['play'] = async ({ canvasElement }) => {
  const matrix = await matrixIn(canvasElement);
  matrix.shadowRoot!.querySelector<HTMLElement>('#action-begin-s3')!.click();
  await matrix.updateComplete;
};

const documentOf = (data: SofaMatrixData): ToolDocument<SofaMatrixData> => ({
  tool: 'sofa-matrix',
  schemaVersion: 1,
  savedAt: '2026-11-19T14:20:00Z',
  contentId: content.id,
  data,
});

/** A ward in a nursing home, half an hour into its team meeting. */
const halfway = documentOf({
  marks: [
    { action: 'begin-s1', mark: 'do' },
    { action: 'begin-s2', mark: 'want' },
    { action: 'begin-s3', mark: 'do' },
    { action: 'daily-s1', mark: 'do' },
    { action: 'daily-s2', mark: 'want' },
    { action: 'daily-s3', mark: 'do' },
    { action: 'begin-o1', mark: 'want' },
    { action: 'begin-o2', mark: 'do' },
    { action: 'daily-o1', mark: 'want' },
    { action: 'begin-f1', mark: 'do' },
    { action: 'begin-f2', mark: 'do' },
    { action: 'daily-f1', mark: 'do' },
    { action: 'ending-f1', mark: 'not-here' },
    { action: 'begin-a1', mark: 'do' },
    { action: 'begin-a2', mark: 'do' },
    { action: 'ending-a1', mark: 'not-here' },
  ],
  notes: [
    {
      role: 'samenwerken',
      phase: 'daily',
      text: 'Het schrift op de kamer werkt goed. Fatima vraagt de nachtdienst om er ook in te schrijven.',
    },
    {
      role: 'ondersteunen',
      phase: 'begin',
      text: 'Bij de eerste koffie vragen hoe het thuis gaat. Joke zet het op de lijst voor nieuwe bewoners.',
    },
  ],
});

const MARKS = ['do', 'do', 'want', 'do', 'not-here'] as const;
const complete = documentOf({
  marks: content.actions.map(({ id }, at) => ({ action: id, mark: MARKS[at % MARKS.length]! })),
  notes: [],
});

const meta: Meta<Args> = {
  title: 'Onderdelen/SOFA-matrix',
  component: 'sofa-matrix',
  render,
  argTypes: {
    mode: { control: 'inline-radio', options: ['read', 'work', 'read-only'] },
    'role-names': { control: 'select', options: ['partner', 'collega'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    share: { control: 'select', options: ['result', 'answers'] },
    'content-src': { control: 'text' },
    'carer-term': { control: 'text' },
    'client-term': { control: 'text' },
    'plan-term': { control: 'text' },
    content: { control: 'object' },
    value: { control: 'object' },
  },
};
export default meta;

export const Reading: Story = { name: 'Lezen' };

export const ActionOpen: Story = {
  name: 'Een actie open',
  play: openAction,
};

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

export const NarrowActionOpen: Story = {
  name: 'Smal: een actie open',
  args: { mode: 'work', value: halfway },
  render: narrow,
  play: openAction,
};

export const OneRole: Story = { name: 'Eén rol', args: { roles: 'O' } };

export const TwoRolesOnePhase: Story = {
  name: 'Twee rollen, één fase',
  args: { roles: 'S A', phases: 'begin' },
};

export const OtherRoleNames: Story = {
  name: 'Andere namen voor de rollen',
  args: { 'role-names': 'collega' },
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const OwnWord: Story = {
  name: 'Een eigen woord',
  args: { 'carer-term': '{"article":"het","one":"gezinslid","many":"gezinsleden"}' },
};

export const English: Story = {
  name: 'In het Engels',
  args: { mode: 'work', value: halfway },
  render: (args) => html`<div lang="en">${render(args)}</div>`,
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
    <h2>Voor je teamoverleg</h2>
    ${render(args)}
  `,
};

const printed: Story['render'] = (args) => onPaper(render(args));

const playPrint: Story['play'] = async ({ canvasElement }) =>
  showPaper(await matrixIn(canvasElement));

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
      intro: undefined,
      workIntro: 'Loop met {carer.them} langs de acties.',
      colour: 'blauw',
      actions: content.actions.map((action, at) => (at === 3 ? { ...action, title: '' } : action)),
    },
  },
};

export const ContentNotFound: Story = {
  name: 'De inhoud is niet op te halen',
  args: { 'content-src': '/does-not-exist.json' },
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { roles: 'X', 'carer-term': 'oom' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { mode: 'work', value: { ...halfway, tool: 'netwerk-cirkels' } },
};
