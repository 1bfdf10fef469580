// `npm run size`: bytes of every embed file, and whether each stays within its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { toolNames } from './generate/tools.mjs';

const KB = 1024;
/** Most gzip bytes of a tool that a script tag loads; what may have more, and why. */
const TOOL = 33.75 * KB;
const OTHERS = {
  // A picture that is laid out, drawn by hand, pans in its frame, and has lines that leave room for names; of
  // strengths and risks what their parts of the document need, and what is said there: 2.2 KB.
  // Thirty things to do together, which the menu of chores has, too: 0.6 KB.
  'network-ecogram': 50.25 * KB,
  // Generations that are laid out, unions and children that change by rules, and a family told in words.
  'family-genogram': 43.25 * KB,
  // Forty cards with both sides, kinds of talk and decks to choose from, who read in turn, and whom to turn to.
  'conversation-cards': 36.25 * KB,
  // A ring of subjects, what stands at each, and what became of what was agreed.
  'team-conversation': 34 * KB,
  // Members, notes, a board that is dragged on, a clock that one sees end, and a view for a room.
  'sofa-workshop': 35.25 * KB,
  // Of a tired carer on a telephone.
  'strain-check': 29 * KB,
  samenspel: 1.25 * KB,
  frame: KB,
  'frame-page': 4 * KB,
};

const tools = toolNames();
const rows = readdirSync('dist/embed')
  .filter((name) => name.endsWith('.js'))
  .map((name) => {
    const code = readFileSync(`dist/embed/${name}`);
    const gzip = gzipSync(code, { level: 9 }).length;
    const stem = name.slice(0, -'.js'.length);
    const budget = OTHERS[stem] ?? (tools.includes(stem) ? TOOL : undefined);
    return {
      file: name,
      bytes: code.length,
      gzip,
      brotli: brotliCompressSync(code).length,
      budget: budget ?? '',
      within: budget === undefined ? '' : gzip <= budget,
    };
  });
console.table(rows);
if (rows.some(({ within }) => within === false)) {
  console.error('A file is over its budget.');
  process.exitCode = 1;
}
