import { cpSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

const LEFT_OUT = new Set(['node_modules', 'dist', '.git', 'storybook-static', 'coverage']);

/** A copy of the sources in a folder elsewhere, with the same packages; its path. */
export function copyTree(here = resolve('.')) {
  const there = realpathSync(mkdtempSync(join(tmpdir(), 'samenspel-')));
  cpSync(here, there, {
    recursive: true,
    filter: (path) => !LEFT_OUT.has(relative(here, path).split(sep)[0]),
  });
  symlinkSync(join(here, 'node_modules'), join(there, 'node_modules'), 'dir');
  return there;
}
