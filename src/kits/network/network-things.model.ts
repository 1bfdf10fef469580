import { HALVES } from '../../core/files/half-signs.model.js';
import { plainJson } from '../../core/files/plain-json.model.js';
import { MOST_ISSUED, type NetworkData } from './network-data.model.js';

// What the operations on persons, ties and activities share.

/** As typed, at most `max` long, without half a character in it; `''` for nothing but white space. */
export function asTyped(text: string, max: number): string {
  const cut = text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
  return cut.trim() ? cut.replace(HALVES, '\ufffd') : '';
}

/** Each once, in an order that does not tell which came first. */
export const asSet = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

const LETTERS = { centres: 'c', alters: 'p', ties: 't', activities: 'a' } as const;

/** The number of the next id; `undefined` when all have been given out. */
export function nextNumber(
  { issued }: Pick<NetworkData, 'issued'>,
  items: readonly { readonly id: string }[],
): number | undefined {
  // A document from elsewhere may count less than it holds.
  const number = items.reduce(
    (highest, { id }) => Math.max(highest, Number(/^[a-z](\d{1,7})$/.exec(id)?.[1] ?? 0)),
    issued,
  );
  return number < MOST_ISSUED ? number + 1 : undefined;
}

/** Adds a thing under an id that was never given out before; the same data when there is no room. */
export function add<Data extends NetworkData, List extends keyof typeof LETTERS>(
  data: Data,
  list: List,
  most: number,
  make: (id: string) => NetworkData[List][number],
): Data {
  const items = data[list] as readonly NetworkData[List][number][];
  const issued = nextNumber(data, items);
  if (items.length >= most || issued === undefined) return data;
  return { ...data, issued, [list]: [...items, make(`${LETTERS[list]}${issued}`)] };
}

/** The list with one thing made anew; the same list when it is not there or comes to the same. */
export function change<Item extends { readonly id: string }>(
  items: Item[],
  id: string,
  make: (old: Item) => Item,
): Item[] {
  const at = items.findIndex((each) => each.id === id);
  const old = items[at];
  if (!old) return items;
  const made = make(old);
  return plainJson(made) === plainJson(old) ? items : items.with(at, made);
}

/** The list without one thing; the same list when it is not there. */
export function without<Item extends { readonly id: string }>(items: Item[], id: string): Item[] {
  const left = items.filter((each) => each.id !== id);
  return left.length < items.length ? left : items;
}

/** The data with some lists put in place; the same data when each is the one it has. */
export const put = <Data extends NetworkData>(data: Data, lists: Partial<NetworkData>): Data =>
  Object.entries(lists).every(([key, list]) => data[key as keyof NetworkData] === list)
    ? data
    : { ...data, ...lists };
