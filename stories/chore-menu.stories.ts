import type { Meta } from '@storybook/web-components-vite';
import activities from '../content/common/activities/nl.json' with { type: 'json' };
import content from '../content/chore-menu/nl.json' with { type: 'json' };
import '../src/generated/chore-menu/define.js';
import type { ChoreMenuData } from '../src/index.js';
import {
  contentNotFound,
  inEveryLook,
  ofAnotherTool,
  toolStories,
  type Story,
} from './support/tool-stories.js';

const { meta, documentOf, narrow, inEnglish, printed, brokenContent } = toolStories<ChoreMenuData>(
  'chore-menu',
  content,
);

const empty: ChoreMenuData = {
  menu: [],
  wishes: [],
  people: [],
  offers: [],
  agreements: [],
  step: 'menu',
};

const person = (id: string, name: string) => ({ id, name, left: false });

/** A film wished for, that M does gladly and K sometimes; cooking that nobody does yet; reading that M likes. */
const talked: ChoreMenuData = {
  ...empty,
  menu: [
    { item: 'film' },
    { item: 'cooking' },
    { item: 'reading' },
    { item: 'walking' },
    { item: 'own-1', text: 'Naar de eendjes', course: 'out' },
    { item: 'garden' },
    { item: 'calling' },
  ],
  wishes: [
    { item: 'film', text: 'Die oude over de boot, met popcorn', voice: 'self' },
    { item: 'cooking', text: '', voice: '' },
  ],
  people: [person('p1', 'M'), person('p2', 'K')],
  offers: [
    { person: 'p1', item: 'film', how: 'gladly' },
    { person: 'p2', item: 'film', how: 'sometimes' },
    { person: 'p1', item: 'reading', how: 'gladly' },
  ],
};
const begun = documentOf(talked);

/** The overview of all of that, with what people brought. */
const all: ChoreMenuData = {
  ...talked,
  offers: [...talked.offers, { person: 'p2', item: 'own-1', how: 'gladly' }],
  step: 'overview',
};

/** With a dish that was taken off the menu, two people of the same initials, and an agreement. */
const complete = documentOf({
  menu: [
    ...talked.menu,
    { item: 'game', off: true },
    { item: 'photos' },
    { item: 'coffee' },
    { item: 'repair' },
    { item: 'music' },
    { item: 'card' },
    { item: 'own-2', text: 'De kippen voeren', course: 'hands' },
  ],
  wishes: [
    ...talked.wishes,
    { item: 'own-1', text: 'Brood mee, net als met opa', voice: 'close' },
    { item: 'music', text: '', voice: 'guess' },
  ],
  people: [...talked.people, person('p3', 'M'), person('p4', 'Zus Bea')],
  offers: [
    ...talked.offers,
    { person: 'p3', item: 'own-1', how: 'gladly' },
    { person: 'p3', item: 'game', how: 'gladly' },
    { person: 'p4', item: 'calling', how: 'gladly' },
    { person: 'p4', item: 'card', how: 'sometimes' },
    { person: 'p2', item: 'repair', how: 'gladly' },
  ],
  agreements: [
    { id: 'a1', what: 'Film kijken met popcorn', who: 'M', by: 'zondag' },
    { id: 'a2', what: 'Vragen wie van koken houdt', who: 'Zus Bea', by: '' },
  ],
  step: 'overview',
});

/** Everything that can be on the menu is. */
const whole = documentOf({
  ...empty,
  menu: activities.activities.flatMap(({ id, course }) => (course ? [{ item: id }] : [])),
});

const at = (step: ChoreMenuData['step']) => ({
  value: documentOf({ ...complete.data, step }),
});

export default {
  title: 'Onderdelen/Wie doet wat graag',
  ...meta,
  parameters: {
    contract: { value: documentOf(all), ends: false },
  },
} satisfies Meta;

export const Empty: Story = { name: 'Nog leeg' };

export const Begun: Story = { name: 'Een kaart van een team', args: { value: begun } };

export const Wishes: Story = { name: 'Wensen', args: at('wishes') };

export const People: Story = { name: 'Wie doet wat', args: at('people') };

export const Complete: Story = {
  name: 'Overzicht: wensen en wie ze graag doet',
  args: { value: complete },
  ...inEveryLook,
};

export const NothingYet: Story = {
  name: 'Overzicht: nog niets',
  args: { value: documentOf({ ...empty, step: 'overview' }) },
};

export const TwoCourses: Story = { name: 'Twee gangen', args: { courses: 'home far' } };

export const Narrow: Story = { name: 'Smal: één gang tegelijk', args: at('people'), ...narrow };

export const English: Story = { name: 'In het Engels', args: at('people'), ...inEnglish };

export const Paper: Story = {
  name: 'Op papier: de kaart',
  args: { value: whole },
  ...printed,
};

export const PaperCards: Story = {
  name: 'Op papier: kaartjes',
  args: at('people'),
  ...printed,
};

export const PaperOverview: Story = {
  name: 'Op papier: overzicht',
  args: { value: complete },
  ...printed,
};

export const PaperEmpty: Story = { name: 'Op papier: om in te vullen', ...printed };

export const OwnContent: Story = {
  name: 'Eigen gangen en gerechten',
  args: {
    content: {
      ...content,
      id: 'huis-aan-de-haven',
      activities: {
        ...activities,
        courses: [{ id: 'harbour', name: 'Aan de haven' }],
        activities: [
          { id: 'boats', course: 'harbour', kind: 'activity', label: 'Boten kijken' },
          { id: 'fish', course: 'harbour', kind: 'chore', label: 'Vis bakken' },
        ],
      },
    },
  },
};

export const BrokenContent: Story = {
  name: 'De inhoud klopt niet',
  ...brokenContent({ wishes: { ...content.wishes, voices: [] } }),
};

export const ContentNotFound: Story = { name: 'De inhoud is niet op te halen', ...contentNotFound };

export const RefusedDocument: Story = {
  name: 'Een document van een ander onderdeel',
  args: { value: ofAnotherTool(begun) },
};
