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

/** Whether two plain values hold the same; in what order an object has its fields makes no difference. */
export const sameData = (one: unknown, other: unknown): boolean =>
  one === other ||
  (isMade(one) &&
    isMade(other) &&
    Object.keys({ ...one, ...other }).every((key) => sameData(one[key], other[key])));

const isMade = (value: unknown): value is Record<string, unknown> => Object(value) === value;
