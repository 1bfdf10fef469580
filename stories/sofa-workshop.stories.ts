import type { Meta } from '@storybook/web-components-vite';
import content from '../content/sofa-workshop/nl.json' with { type: 'json' };
import '../src/generated/sofa-workshop/define.js';
import type { SofaWorkshopData } from '../src/index.js';
import { inEveryLook, ofAnotherTool, toolStories, type Story } from './support/tool-stories.js';

const { meta, documentOf, press, narrow, inEnglish, printed, brokenContent } =
  toolStories<SofaWorkshopData>('sofa-workshop', content, 2);

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
  return { step: 'write', members, notes, stacks, seen: [], thoughts: [], agreements: [] };
}

const halfway = session(6, 5, 7);

/** Who has not placed every note yet; a list to choose from on a narrow screen. */
const lastMember = '#member-m6, #members option[value=m6]';

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

const seen: SofaWorkshopData['seen'] = [
  { id: 'p1', about: '', text: 'We doen veel samen, maar vragen zelden hoe het thuis gaat.' },
  { id: 'p2', about: 'm1', text: 'Ik neem snel iets over, ook als de dochter het zelf wil doen.' },
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

const finished: SofaWorkshopData = { ...session(8, 6, 0), seen, thoughts: wishes, agreements };
const full: SofaWorkshopData = { ...session(30, 10, 0), seen, thoughts: wishes, agreements };

const at = (data: SofaWorkshopData, step: SofaWorkshopData['step']) =>
  documentOf({ ...data, step });

export default {
  title: 'Onderdelen/SOFA-werksessie',
  ...meta,
  parameters: { contract: { value: at(finished, 'agree') } },
} satisfies Meta;

export const Empty: Story = { name: 'Leeg' };

export const Write: Story = { name: 'Stap 1: schrijven', args: { value: at(halfway, 'write') } };

export const Place: Story = {
  name: 'Stap 2: neerleggen, halverwege',
  args: { value: at(halfway, 'place') },
  play: press(lastMember),
};

export const PlaceOpen: Story = {
  name: 'Stap 2: een stapel open',
  args: { value: at(halfway, 'place') },
  play: press('.many .stack-head'),
};

export const PlaceHeld: Story = {
  name: 'Stap 2: waar hoort dit bij?',
  args: { value: at(halfway, 'place') },
  ...inEveryLook,
  play: press(lastMember, '[id^=hold-n]'),
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

export const AgreeFirst: Story = {
  name: 'Stap 6: nog geen afspraak',
  args: { value: at({ ...finished, agreements: [] }, 'agree') },
};

export const FullBoard: Story = {
  name: 'Vol: 30 teamleden, 300 briefjes',
  args: { value: at(full, 'place') },
};

export const FullPatterns: Story = {
  name: 'Vol: wat opvalt',
  args: { value: at(full, 'patterns') },
};

export const NarrowWrite: Story = {
  name: 'Smal: schrijven',
  args: { value: at(halfway, 'write') },
  ...narrow,
};

export const NarrowPlace: Story = {
  name: 'Smal: neerleggen',
  args: { value: at(halfway, 'place') },
  ...narrow,
  play: press('.many .stack-head'),
};

export const NarrowPatterns: Story = {
  name: 'Smal: wat opvalt',
  args: { value: at(finished, 'patterns') },
  ...narrow,
  play: press('details summary'),
};

export const NarrowAgree: Story = {
  name: 'Smal: afspraken',
  args: { value: at(finished, 'agree') },
  ...narrow,
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

export const English: Story = {
  name: 'In het Engels: neerleggen',
  args: { value: at(halfway, 'place') },
  ...inEnglish,
};

export const EnglishPatterns: Story = {
  name: 'In het Engels: wat opvalt',
  args: { value: at(finished, 'patterns') },
  ...inEnglish,
};

export const PrintView: Story = {
  name: 'Op papier: het verslag',
  args: { value: at(finished, 'agree') },
  ...printed,
};

export const PrintViewEmpty: Story = { name: 'Op papier: nog leeg', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ steps: content.steps.slice(1) }),
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { 'role-names': 'onbekend', 'carer-term': 'oom' },
};

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(at(halfway, 'write')) },
};
