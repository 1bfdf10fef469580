import type { Activity, Tie } from './network-data.model.js';

/** Works something out once for each thing that never changes, such as a list of a document. */
export function once<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { readonly it: Made }>();
  return (of) => {
    let known = made.get(of);
    if (!known) made.set(of, (known = { it: make(of) }));
    return known.it;
  };
}

/** Things of a list by their id. */
export const byId = once(
  <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
    new Map(items.map((each) => [each.id, each])),
) as <Item extends { readonly id: string }>(items: readonly Item[]) => ReadonlyMap<string, Item>;

const collect = <Item>(
  items: readonly Item[],
  ids: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> => {
  const found = new Map<string, Item[]>();
  for (const item of items)
    for (const id of ids(item)) {
      const there = found.get(id);
      if (there) there.push(item);
      else found.set(id, [item]);
    }
  return found;
};

/** Ties by each person at an end of them. */
export const tiesByPerson = once((ties: readonly Tie[]) => collect(ties, ({ a, b }) => [a, b]));

/** Activities by who does them, and by who shares the interest. */
export const activitiesByPerson = once((activities: readonly Activity[]) => ({
  by: collect(activities, ({ by }) => by),
  interest: collect(activities, ({ interest }) => interest),
}));
