import type { Plugin } from 'vite';

/**
 * Changes one text in one file of a dependency, wherever it stands there, and fails the build unless it
 * stands there `times` times: a new version is looked at before it is built.
 */
export const exactPlace = (
  name: string,
  file: RegExp,
  {
    from,
    to,
    times = 1,
    before = '',
  }: { from: string; to: string; times?: number; before?: string },
): Plugin => ({
  name: `samenspel:${name}`,
  transform(code, id) {
    if (!file.test(id)) return undefined;
    const parts = code.split(from);
    if (parts.length !== times + 1) this.error(`${name}: not there ${times}× in ${id}`);
    return { code: before + parts.join(to), map: null };
  },
});
