import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import content from '../content/sofa-workshop/nl.json' with { type: 'json' };
import '../src/tools/sofa-workshop/define.js';
import type { SofaWorkshop, SofaWorkshopData, ToolDocument } from '../src/index.js';
import type { CommonArgs } from './support/args.js';
import { onPaper, showPaper } from './support/paper.js';

/** What a page can set beside what every tool has. */
interface Args extends CommonArgs {
  'role-names'?: string;
}
type Story = StoryObj<Args>;

const render = (args: Args): TemplateResult => html`
  <sofa-workshop
    role-names=${args['role-names'] || nothing}
    content-src=${args['content-src'] || nothing}
    carer-term=${args['carer-term'] || nothing}
    client-term=${args['client-term'] || nothing}
    plan-term=${args['plan-term'] || nothing}
    heading-level=${args['heading-level'] ?? nothing}
    share=${args.share || nothing}
    .content=${args.content}
    .value=${args.value}
  ></sofa-workshop>
`;

/** The workshop, once it shows what it says: another language is fetched first. */
const workshopIn = async (canvas: Element): Promise<SofaWorkshop> => {
  const workshop = canvas.querySelector('sofa-workshop')!;
  while (!workshop.shadowRoot?.querySelector('.title')) await new Promise(requestAnimationFrame);
  await workshop.updateComplete;
  return workshop;
};

const click =
  (...selectors: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const workshop = await workshopIn(canvasElement);
    for (const selector of selectors) {
      workshop.shadowRoot!.querySelector<HTMLElement>(selector)?.click();
      await workshop.updateComplete;
    }
  };

const documentOf = (data: SofaWorkshopData): ToolDocument<SofaWorkshopData> => ({
  tool: 'sofa-workshop',
  schemaVersion: 1,
  savedAt: '2026-11-19T14:20:00Z',
  contentId: content.id,
  data,
});

const BLOCKS = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'] as const;

/** What people in a care team write, by the block where they would put it. */
const ACTIVITIES: Readonly<Record<(typeof BLOCKS)[number], readonly string[]>> = {
  samenwerken: [
    'Samen de dag doorspreken bij de overdracht',
    'Rooster afstemmen met de dochter',
    'Taken verdelen rond het eten',
    'Samen wandelen plannen',
    'In het schrift op de kamer schrijven',
    'Uitleg geven over tillen',
    'Bellen als er iets verandert',
    'Samen de kamer inrichten',
    'Meedraaien bij het koffieuur vragen',
    'Wassen en aankleden samen doen',
  ],
  ondersteunen: [
    'Vragen hoe het thuis gaat',
    'Een kop koffie aanbieden',
    'Wijzen op het steunpunt',
    'Luisteren na een moeilijk bezoek',
  ],
  faciliteren: [
    'De deur dicht doen bij bezoek',
    'Een extra bed klaarzetten',
    'Ruimte maken voor een verjaardag',
  ],
  afstemmen: [
    'Vragen wat helpt bij onrust',
    'Het levensverhaal doornemen',
    'Meekijken in het plan',
  ],
};

const NAMES =
  'Fatima,Joke,Sem,B. de W.,Mei Lin,Anneke,Youssef,Ria,Pieter,Sanne,Ahmet,Els,Kees,Noor,Willemijn,Tom,Esra,Gerda,Daan,Lotte,Hassan,Truus,Bram,Ivana,Jan-Willem,Saskia,Omar,Marja,Rik,Dewi'.split(
    ',',
  );

/** A session in which every member wrote `each` notes and all but the last `waiting` are placed. */
function session(size: number, each: number, waiting: number): SofaWorkshopData {
  const members = NAMES.slice(0, size).map((name, at) => ({ id: `m${at + 1}`, name, left: false }));
  const all = BLOCKS.flatMap((block) => ACTIVITIES[block].map((text) => ({ block, text })));
  const notes: SofaWorkshopData['notes'] = [];
  const stacks: SofaWorkshopData['stacks'] = [];
  members.forEach((member, who) => {
    for (let at = 0; at < each; at++) {
      const { block, text } = all[(who * 7 + at * 3) % all.length]!;
      const id = `n${notes.length + 1}`;
      notes.push({ id, member: member.id, text });
      if (notes.length > size * each - waiting) continue;
      const same = stacks.find(({ notes: [first] }) =>
        notes.some((note) => note.id === first && note.text === text),
      );
      // Not everyone sees that a colleague wrote the same.
      if (same && (who + at) % 4) same.notes.push(id);
      else stacks.push({ id: `s${stacks.length + 1}`, block, notes: [id], text: '' });
    }
  });
  return { step: 'write', members, notes, stacks, thoughts: [], agreements: [] };
}

const halfway = session(6, 5, 7);

const wishes: SofaWorkshopData['thoughts'] = [
  {
    block: 'ondersteunen',
    kind: 'more',
    text: 'Elke maand vragen hoe het gaat, niet pas als het misloopt.',
  },
  { block: 'samenwerken', kind: 'less', text: 'Minder overnemen tijdens het eten.' },
  {
    block: 'faciliteren',
    kind: 'different',
    text: 'Eerst kloppen, dan pas de medicijnen brengen.',
  },
];

const agreements: SofaWorkshopData['agreements'] = [
  {
    id: 'a1',
    what: 'Een vaste vraag bij de overdracht: hoe gaat het met de familie?',
    who: 'Het team',
    by: 'vanaf maandag 30 november',
  },
  { id: 'a2', what: 'Met mevrouw Jansen praten over haar nachten', who: 'Fatima', by: 'deze week' },
  { id: 'a3', what: 'Een bordje maken voor ongestoord bezoek', who: 'Sem', by: '11 december' },
];

const finished: SofaWorkshopData = { ...session(8, 6, 0), thoughts: wishes, agreements };
const full: SofaWorkshopData = { ...session(30, 10, 0), thoughts: wishes, agreements };

const at = (data: SofaWorkshopData, step: SofaWorkshopData['step']) =>
  documentOf({ ...data, step });

const meta: Meta<Args> = {
  title: 'Onderdelen/SOFA-werksessie',
  component: 'sofa-workshop',
  render,
  parameters: { contract: { value: at(finished, 'agree') } },
  argTypes: {
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

export const Empty: Story = { name: 'Leeg' };

export const Write: Story = { name: 'Stap 1: schrijven', args: { value: at(halfway, 'write') } };

export const Place: Story = {
  parameters: { looks: true },
  name: 'Stap 2: neerleggen, halverwege',
  args: { value: at(halfway, 'place') },
  play: click('#member-m6'),
};

export const PlaceOpen: Story = {
  name: 'Stap 2: een stapel open',
  args: { value: at(halfway, 'place') },
  play: click('.many .stack-head'),
};

export const PlaceHeld: Story = {
  name: 'Stap 2: waar hoort dit bij?',
  args: { value: at(halfway, 'place') },
  play: click('#member-m6', '[id^=hold-n]'),
};

export const Explain: Story = {
  name: 'Stap 3: de vier rollen',
  args: { value: at(finished, 'explain') },
};

export const Patterns: Story = {
  name: 'Stap 4: wat opvalt',
  args: { value: at(finished, 'patterns') },
};

export const Change: Story = {
  name: 'Stap 5: meer, minder, anders',
  args: { value: at(finished, 'change') },
};

export const Agree: Story = { name: 'Stap 6: afspraken', args: { value: at(finished, 'agree') } };

export const FullBoard: Story = {
  name: 'Vol: 30 teamleden, 300 briefjes',
  args: { value: at(full, 'place') },
};

export const FullPatterns: Story = {
  name: 'Vol: wat opvalt',
  args: { value: at(full, 'patterns') },
};

const narrow = (args: Args): TemplateResult =>
  html`<div style="inline-size: 320px; max-inline-size: 100%">${render(args)}</div>`;

export const NarrowWrite: Story = {
  name: 'Smal: schrijven',
  args: { value: at(halfway, 'write') },
  render: narrow,
};

export const NarrowPlace: Story = {
  name: 'Smal: neerleggen',
  args: { value: at(halfway, 'place') },
  render: narrow,
  play: click('.many .stack-head'),
};

export const NarrowPatterns: Story = {
  name: 'Smal: wat opvalt',
  args: { value: at(finished, 'patterns') },
  render: narrow,
  play: click('details summary'),
};

export const NarrowAgree: Story = {
  name: 'Smal: afspraken',
  args: { value: at(finished, 'agree') },
  render: narrow,
};

export const SomeoneLeft: Story = {
  name: 'Iemand is weg',
  args: {
    value: documentOf({
      ...finished,
      step: 'write',
      members: finished.members.map((member, who) => (who ? member : { ...member, left: true })),
    }),
  },
};

export const OtherTerms: Story = {
  name: 'Naaste en bewoner',
  args: { 'carer-term': 'naaste', 'client-term': 'bewoner', value: at(finished, 'explain') },
};

export const OtherRoleNames: Story = {
  name: 'Andere namen voor de rollen',
  args: { 'role-names': 'collega', value: at(finished, 'explain') },
};

const inEnglish = (args: Args): TemplateResult => html`<div lang="en">${render(args)}</div>`;

export const English: Story = {
  name: 'In het Engels: neerleggen',
  args: { value: at(halfway, 'place') },
  render: inEnglish,
};

export const EnglishPatterns: Story = {
  name: 'In het Engels: wat opvalt',
  args: { value: at(finished, 'patterns') },
  render: inEnglish,
};

const printed: Story['render'] = (args) => onPaper(render(args));

const playPrint: Story['play'] = async ({ canvasElement }) =>
  showPaper(await workshopIn(canvasElement));

export const PrintView: Story = {
  name: 'Op papier: het verslag',
  args: { value: at(finished, 'agree') },
  render: printed,
  play: playPrint,
};

export const PrintViewEmpty: Story = {
  name: 'Op papier: nog leeg',
  render: printed,
  play: playPrint,
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  args: { content: { ...content, title: 7, steps: content.steps.slice(1) } },
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { 'role-names': 'onbekend', 'carer-term': 'oom' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: { ...at(halfway, 'write'), tool: 'netwerk-cirkels' } },
};
