// What a tool is made of by hand, beside its content, and whether the README tells it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './packed.mjs';

const told = ([lines, files, stories, tests]) =>
  `${lines} lines in ${files} files of \`src/tools\`, stories of ${stories}, tests of ${tests}`;

function counted(tag, root) {
  const filesIn = (folder, begin = '') =>
    readdirSync(join(root, folder))
      .filter((name) => name.startsWith(begin))
      .map((name) => join(root, folder, name));
  const lines = (files) =>
    files.reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
  const own = filesIn(`src/tools/${tag}`);
  const [stories, tests] = ['stories', 'tests'].map((folder) => filesIn(folder, `${tag}.`));
  return [lines(own), own.length, lines(stories), lines(tests)];
}

/** Each figure of a row of the README may be a tenth off: a small change of a tool need not change it. */
export function assertTold(row, tag, root = repository) {
  const readme = readFileSync(join(repository, 'README.md'), 'utf8');
  const counts = counted(tag, root);
  const [, rest = ''] = readme.split(`| ${row} `);
  const [line] = rest.split('\n');
  const figures = (line.match(/\d+/g) ?? []).map(Number);
  assert.ok(
    figures.length === counts.length &&
      counts.every((count, at) => Math.abs(count - figures[at]) <= count / 10),
    `README.md says of ${row} something else than: ${told(counts)}`,
  );
}
