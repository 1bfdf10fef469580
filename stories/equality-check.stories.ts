import type { Meta } from '@storybook/web-components-vite';
import content from '../content/equality-check/nl.json' with { type: 'json' };
import '../src/generated/equality-check/define.js';
import type { EqualityCheckData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, appears, openFile, narrow, inEnglish, printed, brokenContent } =
  toolStories<EqualityCheckData>('equality-check', content);

const side = (id: string, name: string) => ({ id, name, via: '', left: false });
const sides = [side('carer', 'Els'), side('staff', 'Bo')];
const items = content.rating.areas.flatMap((area) => area.items.map(({ id }) => id));

/** What someone said, statement by statement: a point of the scale, `?` for “do not know”, a space for skipped. */
const said = (by: string, marks: string): EqualityCheckData['answers'] =>
  items.flatMap((item, at) => {
    const mark = marks[at] ?? ' ';
    return mark === ' ' ? [] : { side: by, item, value: mark === '?' ? null : Number(mark) };
  });

const covered: EqualityCheckData = {
  sides,
  turns: { phase: 'round', turn: 'staff', done: ['carer'] },
  answers: said('carer', '34241 4?'),
  signs: [{ side: 'carer', area: 'decide', text: 'Ze belden mij voor het overleg.' }],
  subjects: [],
  agreements: [],
  again: '',
};

/** One plank of each kind. */
const open: EqualityCheckData = {
  ...covered,
  turns: { phase: 'open', turn: '', done: ['carer', 'staff'] },
  answers: [...said('carer', '34341324'), ...said('staff', '44 42244')],
  signs: [
    ...covered.signs,
    { side: 'staff', area: 'address', text: 'Ik wacht vaak tot het overleg.' },
  ],
  subjects: ['address'],
  agreements: [
    { id: 'a1', what: 'Elke vrijdag tien minuten bellen', who: 'Bo', by: 'vanaf 4 december' },
  ],
  again: '2027-03-01',
};

const halfway = documentOf(covered);
const complete = documentOf(open);
const before = documentOf(
  {
    ...open,
    answers: [...said('carer', '22341324'), ...said('staff', '44 42211')],
    subjects: [],
    agreements: [],
  },
  '2026-05-12T10:00:00Z',
);
const bridge = { args: { value: complete }, play: appears('.planks') };

export default {
  title: 'Onderdelen/Gelijkwaardig samenwerken',
  ...meta,
  parameters: { contract: { value: complete } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const HandOver: Story = { name: 'Het apparaat gaat door', args: { value: halfway } };

export const Statement: Story = {
  name: 'Een zin',
  args: { value: halfway },
  play: press('#take-over'),
};

export const LastStatement: Story = {
  name: 'De tweede zin van een plank',
  args: { value: halfway },
  play: press('#take-over', '.ballot .steps button'),
};

export const Bridge: Story = { name: 'De brug', ...bridge, ...inEveryLook };

export const Answers: Story = {
  name: 'De brug: wat ieder antwoordde',
  args: { value: complete },
  play: press('#plank-address summary'),
};

export const Unfinished: Story = {
  name: 'De brug: bijna alles open',
  args: { value: documentOf({ ...open, answers: said('carer', '34'), signs: [] }) },
  play: appears('.planks'),
};

export const Earlier: Story = {
  name: 'Naast een eerder moment',
  args: { value: complete },
  play: openFile('.compare input', JSON.stringify(before)),
};

export const WithContact: Story = {
  name: 'Met een vertrouwenspersoon',
  args: {
    value: complete,
    'contact-name': 'Vertrouwenspersoon A. Bakker',
    'contact-telephone': '030 123 45 67',
  },
  play: appears('.planks'),
};

export const Shared: Story = {
  name: 'De pagina krijgt de antwoorden',
  args: { share: 'answers' },
};

export const Narrow: Story = { name: 'Smal', ...bridge, ...narrow };

export const English: Story = { name: 'In het Engels', ...bridge, ...inEnglish };

export const OtherTerms: Story = {
  name: 'Met naaste en ondersteuningsplan',
  args: { value: complete, 'carer-term': 'naaste', 'plan-term': 'ondersteuningsplan' },
  play: appears('.planks'),
};

export const Paper: Story = { name: 'Op papier: ingevuld', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ halves: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
