#!/usr/bin/env node
// `npx samenspel-widgets validate FILE…`: whether content files and documents are what our tools take.
import { languageFor, languages, validateFile } from './validate.mjs';

const args = process.argv.slice(2);
const flag = args.indexOf('--lang');
const [, given] = flag === -1 ? [] : args.splice(flag, 2);
const known = await languages();
const lang = known.includes(given)
  ? given
  : ((await languageFor(process.env.LC_ALL ?? process.env.LANG ?? '')) ??
    (await languageFor('en')) ??
    known[0]);
const [command, ...files] = args;

const usage = `Usage: samenspel-widgets validate [--lang ${known.join('|')}] FILE…

Checks content files and saved documents of every tool, and says for each fault where it is, what
is wrong and what was expected; and what is allowed but likely a slip. Ends with 1 when a file has a fault, 2 when it is not used rightly.`;

if (command === '--help' || command === '-h') {
  console.log(usage);
} else if (command !== 'validate' || !files.length || (flag !== -1 && !known.includes(given))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  let wrong = 0;
  for (const file of files) {
    const { kind, faults, doubts } = await validateFile(file, lang);
    const tell = ({ path, text }) => console.log([file, path, text].filter(Boolean).join(': '));
    doubts.forEach(tell);
    if (!faults.length) {
      console.log(`${file}: OK (${kind})`);
      continue;
    }
    wrong++;
    faults.forEach(tell);
  }
  if (wrong) process.exitCode = 1;
}
