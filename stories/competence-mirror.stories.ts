import type { Meta } from '@storybook/web-components-vite';
import content from '../content/competence-mirror/nl.json' with { type: 'json' };
import '../src/generated/competence-mirror/define.js';
import type { CompetenceMirrorData } from '../src/index.js';
import { mergeForms } from '../src/kits/rating/round-merge.model.js';
import { closeRound } from '../src/kits/rating/closing.model.js';
import { type Ballot, type RoundData } from '../src/kits/rating/round.model.js';
import { blank, changeRound } from '../src/tools/competence-mirror/competence-mirror.model.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, press, appears, openFile, narrow, inEnglish, printed, brokenContent } =
  toolStories<CompetenceMirrorData>('competence-mirror', content);

const ITEMS = content.rating.areas.map(({ id }) => id);
const marksOf = (values: readonly (number | null | undefined)[]): CompetenceMirrorData['marks'] =>
  values.flatMap((value, at) => (value === undefined ? [] : { item: ITEMS[at]!, value }));

/** What someone else answered. */
const form = (id: string, values: readonly (number | null)[], seen = ''): Ballot => ({
  id,
  group: 'others',
  on: '2026-11-28',
  answers: marksOf(values),
  ...(seen && { remarks: [{ area: 'clarify', text: seen }] }),
});

const FORMS = [
  form('00beef', [3, 4, 2, 2, 3, 3, 4, 2, 2, 3], 'Je vroeg door tot ik wist wat ik wilde.'),
  form('0a11ce', [3, 3, 2, 1, 3, null, 4, 1, 3, 3]),
  form('00cafe', [4, 3, 3, 3, null, 2, 3, 2, 2, 4], 'Ik kreeg de tijd om te vertellen.'),
  form('0facad', [4, 4, 2, 2, 4, 3, 4, 1, 4, 3]),
];

/** One’s own answers; one does not fit. */
const ALL = [2, 3, 2, 4, 3, null, 4, 1, 2, 3];

const ownOnly: CompetenceMirrorData = {
  ...blank.data,
  use: 'alone',
  marks: marksOf(ALL),
  examples: [
    { item: 'clarify', text: 'Bij mevrouw B. vroeg ik pas na tien minuten waarom zij belde.' },
  ],
  stars: ['clarify', 'autonomy'],
  agreements: [
    {
      id: 'a1',
      what: 'Vraag in één gesprek drie keer door voordat ik een oplossing noem.',
      who: 'Samira luistert mee',
      by: 'voor 1 maart',
      about: ['competence:clarify'],
    },
  ],
};
const halfway: CompetenceMirrorData = {
  ...blank.data,
  use: 'alone',
  marks: marksOf([2, 3, 2]),
};

const asked = (act: (now: RoundData) => RoundData, data = ownOnly): CompetenceMirrorData =>
  changeRound({ ...data, use: 'ask', name: 'Fatma' }, act);
const waiting = asked((now) => mergeForms(now, FORMS.slice(0, 2)).data);
const seen = asked((now) =>
  closeRound(mergeForms(now, FORMS).data, ['others'], { minimum: 3, on: '2026-11-29' }),
);
const passing = asked((now) => ({ ...now, way: 'pass' }));
const forAnother: CompetenceMirrorData = { ...blank.data, use: 'answer', name: 'Fatma' };
const answered = changeRound(forAnother, (now) => ({
  ...now,
  ballot: { ...FORMS[0]!, done: true, of: 'samenspel-competence-mirror@1' },
}));

const complete = documentOf(seen);
const before = documentOf(
  { ...ownOnly, marks: marksOf([1, 3, 1, 3, 3, null, 3, 1, 2, 3]), stars: ['visible'] },
  '2026-05-12T10:00:00Z',
);

export default {
  title: 'Onderdelen/Spiegel: hoe doe ik dat?',
  ...meta,
  // What one wrote for oneself, and what others said, is on paper only where one ticks it.
  parameters: { contract: { value: documentOf({ ...asked((now) => now), examples: [] }) } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Question: Story = {
  name: 'Een vraag',
  args: { value: documentOf(halfway) },
  play: appears('.ballot'),
};

export const Mirror: Story = {
  name: 'De spiegel, met anderen',
  args: { value: complete },
  play: appears('.strips'),
  ...inEveryLook,
};

export const OwnOnly: Story = {
  name: 'De spiegel, alleen ik',
  args: { value: documentOf(ownOnly) },
  play: appears('.strips'),
};

export const FourthStar: Story = {
  name: 'Een ster te veel',
  args: {
    value: documentOf({
      ...ownOnly,
      stars: ['clarify', 'autonomy', 'visible'],
    }),
  },
  play: press('#star-network'),
};

export const Asking: Story = {
  name: 'Anderen vragen: nog te weinig',
  args: { value: documentOf(waiting) },
  play: press('#ask'),
};

export const Passing: Story = {
  name: 'Doorgeven: afgedekt',
  args: { value: documentOf(passing) },
  play: press('#ask'),
};

export const ForAnother: Story = {
  name: 'Voor een ander: begin',
  args: { value: documentOf(forAnother) },
  play: press('#begin'),
};

export const AnotherAnswers: Story = {
  name: 'Voor een ander: een vraag',
  args: { value: documentOf(forAnother) },
  play: press('#begin', '#take-over'),
};

export const OwnCode: Story = {
  name: 'Voor een ander: je code',
  args: { value: documentOf(answered) },
  play: appears('.code'),
};

export const Earlier: Story = {
  name: 'Naast een eerdere keer',
  args: { value: complete },
  play: openFile('.compare input', JSON.stringify(before)),
};

export const Shared: Story = { name: 'De pagina krijgt de antwoorden', args: { share: 'answers' } };

export const Narrow: Story = {
  name: 'Smal',
  args: { value: complete },
  play: appears('.strips'),
  ...narrow,
};

export const NarrowQuestion: Story = {
  name: 'Smal: een vraag',
  args: { value: documentOf(halfway) },
  play: appears('.ballot'),
  ...narrow,
};

export const English: Story = {
  name: 'In het Engels',
  args: { value: complete },
  play: appears('.strips'),
  ...inEnglish,
};

export const OtherTerms: Story = {
  name: 'Met naasten',
  args: { value: complete, 'carer-term': 'naaste', 'client-term': 'bewoner' },
  play: appears('.strips'),
};

export const Paper: Story = {
  name: 'Op papier: de spiegel',
  args: { value: complete },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ uses: [], colour: 'blauw' }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(complete) },
};
