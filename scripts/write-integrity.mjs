// Writes dist/embed/integrity.json: the hash of every file there, as `integrity` wants it.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'dist/embed';
const hashes = readdirSync(folder)
  .filter((name) => name !== 'integrity.json')
  .sort()
  .map((name) => {
    const hash = createHash('sha384').update(readFileSync(`${folder}/${name}`));
    return [name, `sha384-${hash.digest('base64')}`];
  });
writeFileSync(
  `${folder}/integrity.json`,
  `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
);
