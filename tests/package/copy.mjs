// The sources in a folder of their own, to change and build: what is written here is in nobody's way.
import { rmSync } from 'node:fs';
import { after, before } from 'node:test';
import { copyTree } from '../../scripts/copy-tree.mjs';
import { repository } from './packed.mjs';

/** Copies before the tests of a file, and clears away after them. */
export function copy() {
  const made = { folder: '' };
  before(() => {
    made.folder = copyTree(repository);
  });
  after(() => made.folder && rmSync(made.folder, { recursive: true, force: true }));
  return made;
}
