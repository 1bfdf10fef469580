// Writes dist/static/: tools to read in a page where no script runs, a snippet a language, and their styles.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { readable, renderReading, stylesOf } from '../dist/src/ssr.js';

const locales = readdirSync('dist/src/locales')
  .filter((name) => name.endsWith('.js'))
  .map((name) => name.slice(0, -'.js'.length));

mkdirSync('dist/static', { recursive: true });
for (const tool of readable) {
  writeFileSync(`dist/static/${tool}.css`, `${await stylesOf(tool)}\n`);
  for (const lang of ['nl', ...locales])
    writeFileSync(`dist/static/${tool}.${lang}.html`, `${await renderReading(tool, { lang })}\n`);
}
