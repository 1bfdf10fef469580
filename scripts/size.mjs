// `npm run size`: bytes of every embed file, and whether each stays within its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { toolNames } from './generate/tools.mjs';

const KB = 1024;
/** Most gzip bytes of a tool that a script tag loads; what may have more, and why. */
const TOOL = 33 * KB;
const OTHERS = {
  // A session of several steps, with a board, dragging and a clock.
  'sofa-workshop': 39 * KB,
  // Turns round a table, covered; files of each side; side by side with pictures, agreements and paper.
  'expectation-exchange': 37.25 * KB,
  // A picture that is laid out, and drawn by hand.
  'network-ecogram': 44.5 * KB,
  // Forty cards with both sides, a sheet, and three kinds of paper.
  'conversation-cards': 41.5 * KB,
  // A sheet to write in, with its paper, text, agreements and the tools that it takes from.
  'sofa-phase-guide': 38.25 * KB,
  'anchoring-check': 38 * KB,
  'team-conversation': 38.5 * KB,
  // Choices, a sheet to write in with what it puts on paper, agreements, and what goes from tool to tool.
  'closing-guide': 38.5 * KB,
  'care-plan-guide': 39 * KB,
  // Of a tired carer on a telephone.
  'strain-check': 28.25 * KB,
  samenspel: KB,
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
