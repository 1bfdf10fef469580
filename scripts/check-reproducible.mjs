// `npm run check:reproducible`: builds the same sources once more, in another folder, and compares every byte.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { copyTree } from './copy-tree.mjs';

const BUILT = ['dist', 'custom-elements.json'];

const filesOf = (root) =>
  BUILT.flatMap((part) => {
    if (part.includes('.')) return [part];
    return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  }).sort();

const here = resolve('.');
const there = copyTree();
try {
  for (const folder of [here, there])
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: 'ignore' });

  const [ours, theirs] = [filesOf(here), filesOf(there)];
  const differing = [...new Set([...ours, ...theirs])].filter(
    (file) =>
      !ours.includes(file) ||
      !theirs.includes(file) ||
      !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
  );
  if (differing.length) {
    console.error(`Two builds differ in:\n${differing.join('\n')}`);
    process.exitCode = 1;
  } else {
    console.log(`Two builds are the same: ${ours.length} files.`);
  }
} finally {
  rmSync(there, { recursive: true, force: true });
}
