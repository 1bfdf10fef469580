// Writes dist/embed/NOTICES.txt: the licences of everything that stands in the embed files, ours first, as their heads name it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const FOLDER = 'dist/embed';
const licenceIn = (folder) => {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(\.\w+)?$/i.test(each));
  if (!name) throw new Error(`${folder} has no licence.`);
  return readFileSync(`${folder}/${name}`, 'utf8').trim();
};

const heads = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.js'))
  .map((name) => /^\/\*! (.*?) \*\//.exec(readFileSync(`${FOLDER}/${name}`, 'utf8'))?.[1]);
/** `; lit, lit-html BSD-3-Clause; zod MIT; NOTICES.txt` */
const others = new Set(
  heads.flatMap((head) =>
    head
      .split('; ')
      .slice(1, -1)
      .flatMap((of) => of.slice(0, of.lastIndexOf(' ')).split(', ')),
  ),
);
const versionOf = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;
const parts = [
  ['samenspel-widgets', '.'],
  ...[...others].toSorted().map((name) => [name, `node_modules/${name}`]),
].map(([name, folder]) => [`${name} ${versionOf(folder)}`, licenceIn(folder)]);
const line = '-'.repeat(72);
writeFileSync(
  `${FOLDER}/NOTICES.txt`,
  parts.map(([title, text]) => `${title}\n${line}\n${text}\n`).join('\n\n'),
);
