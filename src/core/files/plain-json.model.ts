/**
 * JSON of plain data as it is, also on a page that gives arrays and texts a `toJSON` of their own, as
 * Prototype.js does. `change` gives what is written in place of a value.
 */
export const plainJson = (
  value: unknown,
  change: (value: unknown) => unknown = (each) => each,
  space?: number,
): string =>
  JSON.stringify(
    value,
    function (this: Record<string, unknown>, key) {
      return change(this[key]);
    },
    space,
  );

/** An object's fields by name; an array, and what has no fields, as it is. */
const byName = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two plain values hold the same; in what order an object has its fields makes no difference. */
export const sameData = (one: unknown, other: unknown): boolean =>
  plainJson(one, byName) === plainJson(other, byName);
