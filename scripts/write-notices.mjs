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
const others = new Set(
  heads.flatMap((head) =>
    [...head.matchAll(/(\S+) ([\d.]+\S*) \(/g)]
      .slice(1)
      .map(([, name, version]) => `${name} ${version}`),
  ),
);
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const parts = [
  [`${name} ${version}`, licenceIn('.')],
  ...[...others].toSorted().map((each) => [each, licenceIn(`node_modules/${each.split(' ')[0]}`)]),
];
const line = '-'.repeat(72);
writeFileSync(
  `${FOLDER}/NOTICES.txt`,
  parts.map(([title, text]) => `${title}\n${line}\n${text}\n`).join('\n\n'),
);
