import * as z from 'zod/mini';
import { about, origin } from '../../core/carry/carry.schema.js';
import {
  common,
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf, typed } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import {
  activitiesFaults,
  activitiesFile,
  type Activities,
} from '../../kits/activities/activities.schema.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import { peopleSchema } from '../../kits/people/people.schema.js';
import {
  blank,
  DISH_LENGTH,
  isOwnDish,
  MOST_DISHES,
  MOST_OFFERS,
  STEPS,
  WAYS,
  WISH_LENGTH,
  type ChoreMenuData,
} from './chore-menu.model.js';

const menu = z.strictObject({
  /** Said while nothing is on the menu. */
  start: line(),
  all: line(),
  allAdded: line(),
  own: line(),
  add: line(),
  added: line(['dish']),
  courseLabel: line(),
  full: line(),
  card: line(),
  empty: line(),
  /** Heads order and words, folded. */
  edit: line(),
  words: line(),
  off: line(),
  isOff: line(['dish']),
  /** Where acts of care go. */
  care: text(200),
});

const wishes = z.strictObject({
  lead: text(300),
  /** To think of what someone is, beside what they do. */
  roles: text(200),
  words: line(),
  voice: line(),
  voices: z.array(z.strictObject({ id, label: line() })).check(z.minLength(1), z.maxLength(6)),
  noVoice: line(),
});

const people = z.strictObject({
  who: line(),
  hint: line(),
  came: line(['names']),
  went: line(['names']),
  none: line(),
  choose: line(),
  lead: text(200, ['name']),
  gladly: line(),
  sometimes: line(),
  offered: line(['name', 'how', 'dish']),
  /** Says of nobody that they took something back. */
  withdrawn: line(['dish']),
  wished: line(),
  /** What someone may say in place of choosing. */
  other: line(),
  own: line(),
  next: line(['name']),
});

const overview = z.strictObject({
  lead: text(300),
  offered: line(),
  open: line(),
  nice: line(),
  off: line(),
  back: line(),
  isBack: line(['dish']),
  none: line(),
  nobody: line(),
  /** An offer in a line: `M graag`. */
  gladly: line(['name']),
  sometimes: line(['name']),
  decides: text(200),
  begin: line(),
  beginText: text(200),
});

const paper = z.strictObject({
  title: line(),
  menu: line(),
  cards: line(),
  card: line(),
  overview: line(),
  fold: line(),
  mine: line(),
  minePart: line(),
  name: line(),
  choose: line(),
  other: line(),
  voluntary: text(200),
});

/** `content/chore-menu/<locale>.json` */
export const choreMenuFile = z.strictObject({
  ...toolContentHead('chore-menu'),
  title: line(),
  intro: text(),
  /** That nobody has to. */
  voluntary: text(200),
  privacy: line(),
  sourceNote: text(),
  steps: z.strictObject({ menu: line(), wishes: line(), people: line(), overview: line() }),
  /** Where the menu is empty, and how one goes there. */
  nothing: line(),
  toMenu: line(),
  menu,
  wishes,
  people,
  overview,
  paper,
  activities: common('activities', activitiesFile),
});
type ChoreMenuFile = z.infer<typeof choreMenuFile>;

export interface ChoreMenuContent
  extends ToolContent, Omit<ChoreMenuFile, keyof ToolContent | 'activities'> {
  readonly activities: Activities;
}

/** What a file of the host's own may leave out. */
export const completeChoreMenu = (
  file: ChoreMenuFile,
  bundled: ChoreMenuContent,
): ChoreMenuContent => ({ ...file, activities: file.activities ?? bundled.activities });

export const choreMenuFaults = ({ activities, wishes: { voices } }: ChoreMenuContent): Fault[] => [
  ...duplicates('wishes.voices', voices),
  ...activitiesFaults('activities', activities),
  ...activities.activities.flatMap(({ id: found }, at): Fault[] =>
    isOwnDish(found)
      ? [{ path: `activities.activities[${at}].id`, problem: 'duplicate', found }]
      : [],
  ),
];

const dish = z.strictObject({
  item: id,
  text: z.optional(z.string().check(z.regex(/\S/), z.maxLength(DISH_LENGTH))),
  course: z.optional(id),
  off: z.optional(z.literal(true)),
  origin: z.optional(origin),
  about: z.optional(about),
});

const wish = z.strictObject({
  item: id,
  text: typed(WISH_LENGTH),
  voice: z.union([z.literal(''), id]),
  origin: z.optional(origin),
  about: z.optional(about),
});

const byItem = (items: readonly { readonly item: string }[]): { id: string }[] =>
  items.map(({ item }) => ({ id: item }));
/** `menu[1].id` → `menu[1].item` */
const atItem = (fault: Fault): Fault => ({ ...fault, path: fault.path.replace(/id$/, 'item') });

const data: z.ZodMiniType<ChoreMenuData> = z
  .strictObject({
    menu: z.array(dish).check(z.maxLength(MOST_DISHES)),
    wishes: z.array(wish).check(z.maxLength(MOST_DISHES)),
    people: peopleSchema,
    offers: z
      .array(z.strictObject({ person: id, item: id, how: z.enum(WAYS) }))
      .check(z.maxLength(MOST_OFFERS)),
    agreements: agreementsSchema,
    step: z.enum(STEPS),
  })
  .check(({ value, issues }) => {
    const nameless = value.menu.flatMap(({ item, text: name }, at): Fault[] =>
      isOwnDish(item) && !name ? [{ path: `menu[${at}].text`, problem: 'missing' }] : [],
    );
    const offers = value.offers.map(({ person, item }) => ({ id: `${person} ${item}` }));
    for (const { path, ...fault } of [
      ...duplicates('menu', byItem(value.menu)).map(atItem),
      ...duplicates('wishes', byItem(value.wishes)).map(atItem),
      ...nameless,
      ...references(
        'offers',
        value.offers,
        'person',
        value.people.map((each) => each.id),
      ),
      ...duplicates('offers', offers).map(atItem),
    ])
      issues.push(customIssue(value, fault, [path]));
  });

export const choreMenuDocument = documentsOf('chore-menu', blank, data);
