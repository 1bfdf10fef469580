import type { ContentActivity } from '../../kits/activities/activities.schema.js';
import {
  isNeeded,
  isOn,
  isOwnDish,
  wishOf,
  type ChoreMenuData,
  type Offer,
  type Wish,
} from './chore-menu.model.js';

/** What can stand on a menu: the courses of a content with what they have. */
export interface MenuOf {
  readonly courses: readonly { readonly id: string; readonly name: string }[];
  readonly activities: readonly Pick<ContentActivity, 'id' | 'course' | 'kind' | 'label'>[];
}

export interface ShownDish {
  readonly item: string;
  readonly name: string;
  /** Whether people brought it themselves. */
  readonly own: boolean;
}

export interface ShownCourse {
  readonly id: string;
  readonly name: string;
  /** What stands on the menu, in its order. */
  readonly dishes: readonly ShownDish[];
  /** What can stand there: all of the content, and what people brought. */
  readonly choices: readonly (ShownDish & { readonly on: boolean })[];
}

/** A dish that someone wishes or offers. */
export interface ShownLine extends ShownDish {
  readonly wish: Wish | undefined;
  /** In the order of the people: nobody comes first for saying more. */
  readonly offers: readonly Offer[];
}

export const nameIn = (of: MenuOf, { menu }: Pick<ChoreMenuData, 'menu'>, item: string): string =>
  menu.find((each) => each.item === item)?.text ??
  of.activities.find(({ id }) => id === item)?.label ??
  item;

/** The course of a dish; one that the content does not know is in its last. */
function courseIn(of: MenuOf, { menu }: Pick<ChoreMenuData, 'menu'>, item: string): string {
  const course = isOwnDish(item)
    ? menu.find((each) => each.item === item)?.course
    : of.activities.find(({ id }) => id === item)?.course;
  return of.courses.some(({ id }) => id === course) ? course! : of.courses.at(-1)!.id;
}

/** The courses that a page names, by id, or all; one with something on the menu is always there. */
export function coursesOf(
  of: MenuOf,
  data: ChoreMenuData,
  named: readonly string[] = [],
): ShownCourse[] {
  const dish = (item: string): ShownDish => ({
    item,
    name: nameIn(of, data, item),
    own: isOwnDish(item),
  });
  const all = of.courses.map(({ id, name }): ShownCourse => {
    const dishes = data.menu
      .filter(({ item, off }) => !off && courseIn(of, data, item) === id)
      .map(({ item }) => dish(item));
    const offered = of.activities.filter(({ course }) => course === id).map((each) => each.id);
    const more = dishes.filter(({ item }) => !offered.includes(item));
    return {
      id,
      name,
      dishes,
      choices: [...offered.map(dish), ...more].map((each) => ({
        ...each,
        on: isOn(data, each.item),
      })),
    };
  });
  const shown = all.filter(({ id, dishes }) => dishes.length || named.includes(id));
  return named.some((name) => all.some(({ id }) => id === name)) ? shown : all;
}

/** What is wished and offered, sorted by what holds for it. */
export interface Sorted {
  /** Wishes that someone offers. */
  readonly offered: readonly ShownLine[];
  /** Wishes that nobody offers yet. */
  readonly open: readonly ShownLine[];
  /** Offers that nobody wished. */
  readonly nice: readonly ShownLine[];
  /** What is on the menu no more. */
  readonly off: readonly ShownLine[];
}

export function sortedLines(of: MenuOf, data: ChoreMenuData): Sorted {
  const onMenu = coursesOf(of, data).flatMap(({ dishes }) => dishes.map(({ item }) => item));
  const spoken = new Set([...data.wishes, ...data.offers].map(({ item }) => item));
  const line = (item: string): ShownLine => ({
    item,
    name: nameIn(of, data, item),
    own: isOwnDish(item),
    wish: wishOf(data, item),
    offers: data.people.flatMap(({ id }) =>
      data.offers.filter((each) => each.person === id && each.item === item),
    ),
  });
  const lines = onMenu.filter((item) => isNeeded(data, item)).map(line);
  return {
    offered: lines.filter(({ wish, offers }) => wish && offers.length),
    open: lines.filter(({ offers }) => !offers.length),
    nice: lines.filter(({ wish }) => !wish),
    off: [...spoken].filter((item) => !onMenu.includes(item)).map(line),
  };
}

/** What one person offers so: nothing else of them is known. */
export const offersOf = (
  of: MenuOf,
  data: ChoreMenuData,
  person: string,
  how: Offer['how'],
): string[] =>
  coursesOf(of, data)
    .flatMap(({ dishes }) => dishes)
    .filter(({ item }) =>
      data.offers.some((each) => each.person === person && each.item === item && each.how === how),
    )
    .map(({ name }) => name);
