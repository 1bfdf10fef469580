// The sources in a folder of their own, to change and build: what is written here is in nobody's way.
import { cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { repository } from './packed.mjs';

/** What a build needs. */
const PARTS = ['content', 'locales', 'scripts', 'src', 'stories'];

/** Copies before the tests of a file, and clears away after them. */
export function copy() {
  const made = { folder: '' };
  before(() => {
    made.folder = realpathSync(mkdtempSync(join(tmpdir(), 'samenspel-')));
    const settings = readdirSync(repository).filter((name) => /\.(json|ts|mjs)$/.test(name));
    for (const part of [...PARTS, ...settings])
      cpSync(join(repository, part), join(made.folder, part), { recursive: true });
    symlinkSync(join(repository, 'node_modules'), join(made.folder, 'node_modules'), 'junction');
  });
  after(() => made.folder && rmSync(made.folder, { recursive: true, force: true }));
  return made;
}
