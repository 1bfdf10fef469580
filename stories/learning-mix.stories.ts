import type { Meta } from '@storybook/web-components-vite';
import content from '../content/learning-mix/nl.json' with { type: 'json' };
import '../src/generated/learning-mix/define.js';
import type { LearningMixData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } =
  toolStories<LearningMixData>('learning-mix', content);

type Activity = LearningMixData['activities'][number];
type Fields = Partial<Omit<Activity, 'id' | 'text' | 'kind'>>;

/** A plan of these activities, each with its kind. */
const planOf = (
  activities: readonly (readonly [text: string, kind: Activity['kind'], more?: Fields])[],
  more: Partial<LearningMixData> = {},
): LearningMixData => ({
  people: [],
  answers: [],
  activities: activities.map(([text, kind, fields], at) => ({
    id: `l${at + 1}`,
    text,
    kind,
    who: '',
    by: '',
    with: [],
    state: 'now',
    ...fields,
  })),
  agreements: [],
  ...more,
});

const begun = documentOf(
  planOf([
    ['Meelopen met een collega', 'work', { idea: 'shadow', hours: 4 }],
    ['Intervisie over een situatie', 'others', { idea: 'peer-talk' }],
    ['Training in gesprekken', 'course', { idea: 'training', hours: 6, state: 'new' }],
  ]),
);

const complete = documentOf(
  planOf(
    [
      [
        'Meelopen met een collega',
        'work',
        { idea: 'shadow', hours: 6, who: 'Wijkteam', by: 'elke maand' },
      ],
      [
        'Samen met familie oefenen',
        'work',
        { hours: 3.5, who: 'MB en JS', with: ['client', 'carer'] },
      ],
      ['Intervisie over een situatie', 'others', { hours: 4, who: 'Hele team', by: 'maart' }],
      ['Een maatje kiezen', 'others', { hours: 1, who: 'Iedereen', state: 'new' }],
      [
        'Training in gesprekken',
        'course',
        { hours: 6, who: 'FD en KL', by: '12 april', state: 'new' },
      ],
      [
        'Eén nieuwe vraag uitproberen',
        'work',
        { hours: 2, who: 'FD en KL', by: 'mei', with: ['carer'], state: 'new', after: 'l5' },
      ],
      ['E-module over dementie', 'course', { hours: 1.5, who: 'Nieuwe collega’s', state: 'new' }],
    ],
    {
      people: [
        { id: 'm1', name: 'FD', left: false },
        { id: 'm2', name: 'KL', left: false },
      ],
      answers: [
        {
          person: 'm1',
          question: 'work',
          text: 'Ik plan voortaan tijd om even bij te praten met de dochter.',
          aloud: true,
        },
        {
          person: 'm2',
          question: 'able',
          text: 'Doorvragen vind ik nog moeilijk.',
          aloud: true,
        },
      ],
      agreements: [
        { id: 'a1', what: 'Trainer bellen over data', who: 'FD', by: '1 maart' },
        { id: 'a2', what: 'Terugkijken in het overleg', who: 'KL', by: 'juni' },
      ],
    },
  ),
);

/** Without answers, which stand on no paper unless one asks. */
const planned = documentOf({ ...complete.data, people: [], answers: [] });

/** Some answers of it are not read out. */
const unread = documentOf({
  ...complete.data,
  answers: complete.data.answers.map((each) => ({ ...each, aloud: each.person === 'm1' })),
});

export default {
  title: 'Onderdelen/Samen leren op de werkvloer',
  ...meta,
  parameters: { contract: { value: planned } },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Begun: Story = {
  name: 'Drie activiteiten, één zonder uren',
  args: { value: begun },
  ...inEveryLook,
};

export const Complete: Story = { name: 'Een heel plan', args: { value: complete } };

export const Unread: Story = {
  name: 'Een antwoord dat niet is voorgelezen',
  args: { value: unread },
};

export const OnlyCourses: Story = {
  name: 'Alleen cursussen',
  args: {
    value: documentOf(
      planOf([
        ['Training in gesprekken', 'course', { hours: 6 }],
        ['E-module over dementie', 'course', { hours: 2 }],
      ]),
    ),
  },
};

export const Narrow: Story = { name: 'Smal', args: { value: complete }, ...narrow };

export const English: Story = { name: 'In het Engels', args: { value: begun }, ...inEnglish };

export const Paper: Story = { name: 'Op papier', args: { value: complete }, ...printed };

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const OwnContent: Story = {
  name: 'Met eigen inhoud',
  args: {
    value: begun,
    content: {
      ...content,
      start: 'Wat leert jullie team dit jaar al?',
      ideas: [{ id: 'walk', kind: 'work', text: 'Wandelen met een buurvrouw en haar zoon' }],
    },
  },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ questions: [] }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(begun) },
};
