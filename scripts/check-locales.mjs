// Every interface string has a translation, and src/locales is what lit-localize makes of them.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const files = ['src/locales/xliff/en.xlf', 'src/locales/en.ts'];
const read = () => files.map((file) => readFileSync(file, 'utf8')).join('');

const before = read();
const bin = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
const faults = [];
for (const step of ['extract', 'build']) {
  const said = execFileSync(process.execPath, [bin, step], { encoding: 'utf8' });
  faults.push(...said.split('\n').filter((line) => line.includes('is missing')));
}
if (read() !== before)
  faults.push('Strings in the source and in src/locales differ: run `npm run localize`.');
const untranslated = [...readFileSync(files[0], 'utf8').matchAll(/<trans-unit[^]*?<\/trans-unit>/g)]
  .map(([unit]) => unit)
  .filter((unit) => !unit.includes('<target>'));
faults.push(
  ...untranslated.map((unit) => `No translation: ${/<source>([^]*?)<\/source>/.exec(unit)?.[1]}`),
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
