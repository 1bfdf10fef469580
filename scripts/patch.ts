import type { Plugin } from 'vite';

type Place = string | { readonly from: string; readonly upTo: string };

/**
 * Replaces exactly one place in a dependency, and fails the build when that place is gone. A long place
 * is told by how it begins, and by what follows it.
 */
export const patch = (name: string, file: RegExp, place: Place, by: string): Plugin => ({
  name: `samenspel:${name}`,
  transform(code, id) {
    if (!file.test(id)) return undefined;
    const { from, upTo } = typeof place === 'string' ? { from: place, upTo: '' } : place;
    const [before, rest, ...more] = code.split(from);
    const end = upTo ? (rest?.indexOf(upTo) ?? -1) : 0;
    if (rest === undefined || more.length || end < 0)
      throw new Error(`${name}: not found once in ${id}`);
    return before + by + rest.slice(end);
  },
});

/** Several patches of one file, one after the other. */
export const patches = (
  file: RegExp,
  places: readonly (readonly [name: string, place: Place, by: string])[],
): Plugin[] => places.map(([name, place, by]) => patch(name, file, place, by));

/** Changes one place in a source of ours. */
export const change = (name: string, file: RegExp, place: string, by: string): Plugin => ({
  ...patch(name, file, place, by),
  enforce: 'pre',
});
