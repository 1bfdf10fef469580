// `npm run size`: bytes of every embed file, and whether each stays within its budget.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Most gzip bytes of what a script tag loads. */
const budgets = {
  'samenspel.js': 1024,
  'frame.js': 1024,
  'frame-page.js': 4 * 1024,
  'sofa-matrix.js': 24 * 1024,
  'sofa-phase-guide.js': 24 * 1024,
  'wifa-model.js': 24 * 1024,
  'sofa-workshop.js': 28 * 1024,
  'strain-check.js': 22 * 1024,
  'network-ecogram.js': 34 * 1024,
};

const rows = readdirSync('dist/embed')
  .filter((name) => name.endsWith('.js'))
  .map((name) => {
    const code = readFileSync(`dist/embed/${name}`);
    const gzip = gzipSync(code, { level: 9 }).length;
    const budget = budgets[name];
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
