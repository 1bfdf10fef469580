import type { Meta } from '@storybook/web-components-vite';
import content from '../content/sofa-phase-guide/nl.json' with { type: 'json' };
import '../src/generated/sofa-phase-guide/define.js';
import type { SofaPhaseGuideData } from '../src/index.js';
import type { SheetData } from '../src/kits/sheet/sheet.model.js';
import { inEveryLook, toolStories, type Story } from './support/tool-stories.js';

const {
  meta,
  documentOf: documentIn,
  press,
  narrow,
  inEnglish,
  printed,
} = toolStories<SofaPhaseGuideData>('sofa-phase-guide', content, 2);

/** A line of a sheet: a topic by its id or a question of one's own, whether it was discussed, and the answer. */
type Line = readonly [topic: string, discussed?: boolean, answer?: string];
const isTopic = (text: string): boolean => content.topics.some(({ id }) => id === text);

function documentOf({
  lines,
  ...more
}: Omit<SofaPhaseGuideData, keyof SheetData> & { readonly lines: readonly Line[] }) {
  const rows = lines.map(([text], at) =>
    isTopic(text) ? { id: text } : { id: `own-${at + 1}`, text, group: more.phase },
  );
  const cells = lines.flatMap(([, , text], at) =>
    text ? [{ row: rows[at]!.id, column: 'answer', text }] : [],
  );
  const ticks = rows.filter((_, at) => lines[at]![1]).map(({ id }) => id);
  return documentIn({ ...more, rows, cells, ticks });
}

const talk = {
  phase: 'begin',
  who: 'Mevrouw De W., dochter A., wijkverpleegkundige',
  when: 'Dinsdag 1 december, 14 uur, bij haar thuis',
};
const hond = 'Wie laat de hond uit als u er niet bent?';

/** A home-care worker, before a first talk at the kitchen table. */
const prepared = documentOf({
  ...talk,
  lines: [['begin-o1'], ['begin-s2'], ['begin-s5'], [hond]],
  agreements: [],
});

const agreements = [
  {
    id: 'a1',
    what: 'Folder van het steunpunt meenemen',
    who: 'Wijkverpleegkundige',
    by: '8 december',
  },
  { id: 'a2', what: 'De buurman vragen voor de hond', who: 'Dochter A.', by: 'Dit weekend' },
];

/** The same, after the talk. */
const discussed = documentOf({
  ...talk,
  lines: [
    ['begin-o1', true, 'Slaapt slecht. Praat er met niemand over.'],
    ['begin-s2', true, 'Doet de was en kookt. Wil blijven koken.'],
    ['begin-s5', true, 'A. is het eerste contact. Bellen na 17 uur.'],
    [hond, true, 'De buurman wil het wel doen.'],
  ],
  agreements,
});

/** As many questions as one might ever ask in a talk. */
const full = documentOf({
  ...talk,
  lines: ['s', 'o', 'f', 'a'].flatMap((role) =>
    [1, 2, 3].map(
      (number) =>
        [
          `begin-${role}${number}`,
          number < 3,
          number < 3 ? 'Besproken, zie verslag.' : '',
        ] as const,
    ),
  ),
  agreements,
});

/** Prepared in the beginning, and gone on with later. */
const twoPhases = documentOf({
  ...talk,
  phase: 'daily',
  lines: [['begin-o1', true, 'Slaapt slecht.'], ['daily-s5'], ['begin-s5'], ['daily-a1'], [hond]],
  agreements: [],
});

/** Nine topics, for a longer talk. */
const nine = documentOf({
  ...talk,
  lines: ['s1', 's2', 's5', 'o1', 'o3', 'o4', 'f1', 'a1', 'a3'].map(
    (topic) => [`begin-${topic}`] as const,
  ),
  agreements: [],
});

const toSheet = press('.segments label:last-of-type > input[name=part]');

export default {
  title: 'Onderdelen/Gesprek voorbereiden',
  ...meta,
  parameters: { contract: { value: discussed } },
} satisfies Meta;

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
  name: 'Het blad: na het gesprek',
  args: { value: discussed },
  ...inEveryLook,
  play: toSheet,
};

export const FullSheet: Story = { name: 'Het blad: vol', args: { value: full }, play: toSheet };

export const TwoPhasesSheet: Story = {
  name: 'Het blad: uit twee fasen',
  args: { value: twoPhases },
  play: toSheet,
};

export const Narrow: Story = { name: 'Smal: kiezen', args: { value: prepared }, ...narrow };

export const NarrowSheet: Story = {
  name: 'Smal: het blad',
  args: { value: discussed },
  ...narrow,
  play: toSheet,
};

export const English: Story = { name: 'In het Engels', args: { value: prepared }, ...inEnglish };

export const OtherWords: Story = {
  name: 'Naaste en bewoner',
  args: { phases: 'begin', 'carer-term': 'naaste', 'client-term': 'bewoner' },
};

export const Paper: Story = {
  name: 'Op papier: voorbereid',
  args: { value: prepared },
  ...printed,
};

export const PaperOfNine: Story = {
  name: 'Op papier: negen onderwerpen',
  args: { value: nine },
  ...printed,
};

export const PaperOfTwoPhases: Story = {
  name: 'Op papier: uit twee fasen',
  args: { value: twoPhases },
  ...printed,
};

export const PaperOfAll: Story = { name: 'Op papier: nog niets gekozen', ...printed };

export const PaperOfOnePhase: Story = {
  name: 'Op papier: alle onderwerpen van een fase',
  args: { phases: 'daily' },
  ...printed,
};

export const WrongSettings: Story = {
  name: 'Instellingen kloppen niet',
  args: { phases: 'later', 'role-names': 'buur' },
};
