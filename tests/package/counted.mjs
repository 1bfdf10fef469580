// What a tool is made of by hand, beside its content, as the README tells it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './packed.mjs';

export function counted(tag, root = repository) {
  const filesIn = (folder, begin = '') =>
    readdirSync(join(root, folder))
      .filter((name) => name.startsWith(begin))
      .map((name) => join(root, folder, name));
  const lines = (files) =>
    files.reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
  const own = filesIn(`src/tools/${tag}`);
  const [stories, tests] = ['stories', 'tests'].map((folder) => filesIn(folder, `${tag}.`));
  return `${lines(own)} lines in ${own.length} files of \`src/tools\`, stories of ${lines(stories)}, tests of ${lines(tests)}`;
}
