interface Thing {
  readonly id: string;
}

/** `n1`, `n2`, …: one more than the highest there is. */
export function nextId(letter: string, items: readonly Thing[]): string {
  const numbers = items.map(({ id }) => Number(/^[a-z](\d{1,6})$/.exec(id)?.[1] ?? 0));
  return `${letter}${numbers.reduce((most, each) => Math.max(most, each), 0) + 1}`;
}

/** The list with one thing changed; the same list when it is not there or nothing changes. */
export function changeThing<Item extends Thing>(
  items: readonly Item[],
  id: string,
  fields: Partial<Item>,
): Item[] {
  const at = items.findIndex((each) => each.id === id);
  const old = items[at] as Item | undefined;
  const same = Object.entries(fields).every(([key, value]) => old?.[key as keyof Item] === value);
  if (!old || same) return items as Item[];
  return items.with(at, { ...old, ...fields });
}

/** The data with another list in a field; the same data when it is the one it has. */
export const withList = <Data, Field extends keyof Data>(
  data: Data,
  field: Field,
  items: Data[Field],
): Data => (items === data[field] ? data : { ...data, [field]: items });
