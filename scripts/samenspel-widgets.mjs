#!/usr/bin/env node
// `npx samenspel-widgets validate FILE…`: whether content files and documents are what our tools take.
import { validateFile } from './validate.mjs';

const usage = `Usage: samenspel-widgets validate [--lang nl|en] FILE…

Checks content files and saved documents of every tool, and says for each fault where it is, what
is wrong and what was expected. Ends with 1 when a file has a fault, 2 when it is not used rightly.`;

const args = process.argv.slice(2);
const flag = args.indexOf('--lang');
const [, given] = flag === -1 ? [] : args.splice(flag, 2);
const lang =
  given ?? ((process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('nl') ? 'nl' : 'en');
const [command, ...files] = args;

if (command === '--help' || command === '-h') {
  console.log(usage);
} else if (command !== 'validate' || !files.length || !['nl', 'en'].includes(lang)) {
  console.error(usage);
  process.exitCode = 2;
} else {
  let wrong = 0;
  for (const file of files) {
    const { kind, faults } = await validateFile(file, lang);
    if (!faults.length) {
      console.log(`${file}: OK (${kind})`);
      continue;
    }
    wrong++;
    for (const { path, text } of faults) console.log([file, path, text].filter(Boolean).join(': '));
  }
  if (wrong) process.exitCode = 1;
}
