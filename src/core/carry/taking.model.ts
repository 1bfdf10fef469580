import { sumOf } from '../files/fnv.model.js';
import {
  fitted,
  readList,
  type Carry,
  type CarryItem,
  type CarryList,
  MOST_CARRIED,
  type CarryWords,
  type TakenItem,
  type TakenMark,
} from './carry.model.js';

/** The document that things are taken into. */
export interface TakingPlace<Data, Content = unknown> {
  readonly carry: Carry<Data, Content>;
  readonly docId: string | undefined;
  readonly words: CarryWords<Content>;
  /** What things said when they were last taken in. */
  readonly marks?: readonly TakenMark[];
}

/** A thing that says something else in the file than when it was taken, and than it says here. */
export interface ChangedItem {
  readonly here: CarryItem;
  readonly there: TakenItem;
}

/** What of a file fits here, and what of that is here already. */
export interface SortedItems {
  readonly fresh: readonly TakenItem[];
  readonly changed: readonly ChangedItem[];
  readonly known: readonly TakenItem[];
}

/** Things of a document under the names by which they are known again. */
export const named = (items: readonly CarryItem[], docId: string): TakenItem[] =>
  items.map((item) => ({ ...item, origin: item.origin ?? `${docId}/${item.id}` }));

type Found<Data, Content> = CarryItem & { readonly list: CarryList<Data, Content> };

/** What stands here, by the names under which other documents know it. */
function standing<Data, Content>(
  { carry, docId, words }: TakingPlace<Data, Content>,
  data: Data,
): Map<string, Found<Data, Content>> {
  const found = new Map<string, Found<Data, Content>>();
  for (const list of carry.lists)
    for (const item of readList(list, carry.for, data, words)) {
      const name = item.origin ?? (docId && `${docId}/${item.id}`);
      if (name && !found.has(name)) found.set(name, { ...item, list });
    }
  return found;
}

const listFor = <Data, Content>(
  { lists }: Carry<Data, Content>,
  { kind }: CarryItem,
): CarryList<Data, Content> | undefined => lists.find(({ takes }) => takes?.includes(kind));

const says = ({ text, who = '', by = '' }: CarryItem): string => [text, who, by].join('\n');

/** A sum of what a thing says. */
export const markOf = (item: CarryItem): string => sumOf(says(item)).toString(16).padStart(8, '0');

/** The marks with those of these things in the place of what they were. */
export function marked(
  marks: readonly TakenMark[],
  items: readonly TakenItem[],
): readonly TakenMark[] {
  const more = items.map((item) => ({ origin: item.origin, mark: markOf(item) }));
  const origins = new Set(more.map(({ origin }) => origin));
  return [...marks.filter(({ origin }) => !origins.has(origin)), ...more].slice(-MOST_CARRIED);
}

/** Sorts the things of a file by what can be done with them here; those that do not fit are left out. */
export function sortItems<Data, Content>(
  place: TakingPlace<Data, Content>,
  data: Data,
  items: readonly TakenItem[],
): SortedItems {
  const here = standing(place, data);
  const marks = new Map(place.marks?.map(({ origin, mark }) => [origin, mark]));
  const fresh: TakenItem[] = [];
  const changed: ChangedItem[] = [];
  const known: TakenItem[] = [];
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.origin)) continue;
    seen.add(item.origin);
    const found = here.get(item.origin);
    const list = found?.list ?? listFor(place.carry, item);
    const there = list && fitted(item, list);
    if (!there?.text) continue;
    if (!found) fresh.push(there);
    else if (!list?.edit || says(found) === says(there) || marks.get(item.origin) === markOf(there))
      known.push(there);
    else changed.push({ here: found, there });
  }
  return { fresh, changed, known };
}

/**
 * Adds what is not here, and puts what changed in the place of what stands here; nothing goes. Gives how
 * many came in, and the same data where none did.
 */
export function takeItems<Data, Content>(
  place: TakingPlace<Data, Content>,
  data: Data,
  chosen: readonly TakenItem[],
): { readonly data: Data; readonly count: number } {
  const { fresh, changed } = sortItems(place, data, chosen);
  let now = data;
  let count = 0;
  const put = (next: Data | undefined): void => {
    if (next === undefined || next === now) return;
    now = next;
    count++;
  };
  const found = standing(place, data);
  for (const { here, there } of changed)
    put(found.get(there.origin)?.list.edit?.(now, here.id, there));
  for (const item of fresh) put(listFor(place.carry, item)?.add?.(now, item, place.words));
  return { data: now, count };
}
