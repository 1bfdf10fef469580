import type { BlankDocument } from '../../core/document/held-document.js';
import { oneLine } from '../../core/language/one-line.model.js';
import type { Agreement } from '../../kits/agreements/agreements.model.js';
import type { Person } from '../../kits/people/people.model.js';

/** The steps, in order; each can be reached at any moment. */
export const STEPS = ['menu', 'wishes', 'people', 'overview'] as const;
export type StepId = (typeof STEPS)[number];

/** Longest name of a dish, and longest words of a wish, in characters. */
export const DISH_LENGTH = 80;
export const WISH_LENGTH = 300;
export const MOST_DISHES = 200;
export const MOST_OFFERS = 3000;

/** How someone offers something; there is no third way, and nothing where nobody does. */
export const WAYS = ['gladly', 'sometimes'] as const;
export type Way = (typeof WAYS)[number];

/** Something on the menu; one that is off it is there only while a wish or an offer needs its name. */
export interface Dish {
  /** An id of the content, or `own-…`. */
  item: string;
  /** What it is called here; of one of the content absent where it has the content's own name. */
  text?: string | undefined;
  /** Of one of people's own. */
  course?: string | undefined;
  off?: true | undefined;
  /** `docId/id` of what it was taken from in another file. */
  origin?: string | undefined;
  about?: string[] | undefined;
}

/** That it is wished for, in words of someone, and whose those are. */
export interface Wish {
  item: string;
  text: string;
  /** Empty while nobody said. */
  voice: string;
  origin?: string | undefined;
  about?: string[] | undefined;
}

export interface Offer {
  person: string;
  item: string;
  how: Way;
}

export interface ChoreMenuData {
  /** In the order of the menu. */
  menu: Dish[];
  wishes: Wish[];
  people: Person[];
  /** What people offer; that someone offers nothing stands nowhere. */
  offers: Offer[];
  agreements: Agreement[];
  /** Where one is. */
  step: StepId;
}
type Data = ChoreMenuData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: { menu: [], wishes: [], people: [], offers: [], agreements: [], step: 'menu' },
};

export const goTo = (data: Data, step: StepId): Data =>
  data.step === step ? data : { ...data, step };

const OWN = 'own-';
export const isOwnDish = (item: string): boolean => item.startsWith(OWN);

export const dishOf = ({ menu }: Pick<Data, 'menu'>, item: string): Dish | undefined =>
  menu.find((each) => each.item === item);
export const wishOf = ({ wishes }: Pick<Data, 'wishes'>, item: string): Wish | undefined =>
  wishes.find((each) => each.item === item);
/** How someone offers something; undefined where they said nothing of it. */
export const offerOf = ({ offers }: Pick<Data, 'offers'>, person: string, item: string) =>
  offers.find((each) => each.person === person && each.item === item)?.how;

export const isOn = (data: Pick<Data, 'menu'>, item: string): boolean => {
  const dish = dishOf(data, item);
  return !!dish && !dish.off;
};

/** Whether someone wishes it, or offers it. */
export const isNeeded = (data: Pick<Data, 'wishes' | 'offers'>, item: string): boolean =>
  !!wishOf(data, item) || data.offers.some((each) => each.item === item);

const changeDish = (data: Data, item: string, fields: Partial<Dish>): Data => {
  const at = data.menu.findIndex((each) => each.item === item);
  if (at < 0) return data;
  const { off: _off, ...kept } = { ...data.menu[at]!, ...fields };
  const next = fields.off ? { ...kept, off: true as const } : kept;
  return { ...data, menu: data.menu.with(at, next) };
};

/** Puts dishes on the menu: new ones last, and those that were taken off where they were. */
export const showDishes = (data: Data, items: readonly string[]): Data =>
  items.reduce((now, item) => {
    if (isOn(now, item)) return now;
    if (dishOf(now, item)) return changeDish(now, item, {});
    // One of people's own has no name any more once it is gone.
    if (now.menu.length >= MOST_DISHES || isOwnDish(item)) return now;
    return { ...now, menu: [...now.menu, { item }] };
  }, data);

/** Takes a dish off the menu; its name stays where someone wishes or offers it. */
export function hideDish(data: Data, item: string): Data {
  if (!isOn(data, item)) return data;
  return isNeeded(data, item)
    ? changeDish(data, item, { off: true })
    : { ...data, menu: data.menu.filter((each) => each.item !== item) };
}

/** Puts a dish of one's own on the menu; the same data where nothing is written, or the menu is full. */
export function addDish(
  data: Data,
  dish: Pick<Dish, 'text' | 'course' | 'origin' | 'about'>,
): Data {
  const text = oneLine(dish.text ?? '', DISH_LENGTH);
  if (!text || data.menu.length >= MOST_DISHES) return data;
  const { origin, about } = dish;
  const more = { ...(origin && { origin }), ...(about?.length && { about }) };
  const made: Dish = { item: freeItem(data), text, ...more };
  return { ...data, menu: [...data.menu, dish.course ? { ...made, course: dish.course } : made] };
}

/** An item that nothing has: `own-1`, `own-2`, … */
function freeItem({ menu, wishes, offers }: Data): string {
  const numbers = [...menu, ...wishes, ...offers].map(({ item }) =>
    isOwnDish(item) ? Number(item.slice(OWN.length)) || 0 : 0,
  );
  return `${OWN}${numbers.reduce((most, each) => Math.max(most, each), 0) + 1}`;
}

/** Gives a dish another name while a person types; `left` says that the field was left. */
export function renameDish(data: Data, item: string, typed: string, left = false): Data {
  const text = oneLine(typed, DISH_LENGTH, !left);
  const old = dishOf(data, item);
  return text && old && old.text !== text ? changeKept(data, item, { text }) : data;
}

/** Puts a dish of one's own in another course. */
export const setCourse = (data: Data, item: string, course: string): Data =>
  dishOf(data, item) && isOwnDish(item) ? changeKept(data, item, { course }) : data;

const changeKept = (data: Data, item: string, fields: Partial<Dish>): Data =>
  changeDish(data, item, { ...fields, off: dishOf(data, item)?.off });

/** Moves a dish among those of its course, in their order: into the place of the one before or after it. */
export function moveDish(data: Data, item: string, by: 1 | -1, among: readonly string[]): Data {
  const other = among[among.indexOf(item) + by];
  const from = data.menu.findIndex((each) => each.item === item);
  const to = data.menu.findIndex((each) => each.item === other);
  if (!among.includes(item) || from < 0 || to < 0) return data;
  return { ...data, menu: data.menu.toSpliced(from, 1).toSpliced(to, 0, data.menu[from]!) };
}

/** A dish that is off the menu, and that nobody wishes or offers any more, needs no name. */
const tidy = (data: Data): Data => {
  const menu = data.menu.filter(({ item, off }) => !off || isNeeded(data, item));
  return menu.length === data.menu.length ? data : { ...data, menu };
};

/** Wishes something, or takes the wish back with its words. */
export const toggleWish = (data: Data, item: string): Data =>
  wishOf(data, item)
    ? tidy({ ...data, wishes: data.wishes.filter((each) => each.item !== item) })
    : data.wishes.length < MOST_DISHES
      ? { ...data, wishes: [...data.wishes, { item, text: '', voice: '' }] }
      : data;

export function editWish(
  data: Data,
  item: string,
  { text, ...fields }: Partial<Pick<Wish, 'text' | 'voice' | 'origin' | 'about'>>,
): Data {
  const at = data.wishes.findIndex((each) => each.item === item);
  const old = data.wishes[at];
  if (!old) return data;
  const next = { ...old, ...fields, text: text?.slice(0, WISH_LENGTH) ?? old.text };
  const isSame = Object.entries(next).every(([key, value]) => old[key as keyof Wish] === value);
  return isSame ? data : { ...data, wishes: data.wishes.with(at, next) };
}

/** Someone offers something; what they said of it before is gone. */
export function offer(data: Data, person: string, item: string, how: Way): Data {
  if (!data.people.some(({ id }) => id === person) || offerOf(data, person, item) === how)
    return data;
  const others = data.offers.filter((each) => each.person !== person || each.item !== item);
  if (others.length >= MOST_OFFERS) return data;
  return { ...data, offers: [...others, { person, item, how }] };
}

/** As if nothing was ever said of it. */
export function withdraw(data: Data, person: string, item: string): Data {
  const offers = data.offers.filter((each) => each.person !== person || each.item !== item);
  return offers.length === data.offers.length ? data : tidy({ ...data, offers });
}

/** The people as they are now; who is no longer there takes their offers along. */
export function setPeople(data: Data, people: Person[]): Data {
  if (people === data.people) return data;
  const offers = data.offers.filter(({ person }) => people.some(({ id }) => id === person));
  return tidy({ ...data, people, offers });
}

/** Whether anything was chosen or written. */
export const isBegun = (data: Data): boolean =>
  Object.values(data).some((each) => Array.isArray(each) && each.length > 0);

/** What a page may get that asks for the result. */
export const countsOf = (data: Data): { readonly dishes: number; readonly openWishes: number } => ({
  dishes: data.menu.filter(({ off }) => !off).length,
  openWishes: data.wishes.filter(
    ({ item }) => isOn(data, item) && !data.offers.some((each) => each.item === item),
  ).length,
});
