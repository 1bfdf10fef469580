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
