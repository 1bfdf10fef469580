// Writes dist/static/: tools to read in a page where no script runs, a snippet a language, and their styles.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readable, renderReading, stylesOf } from '../dist/src/ssr.js';
import { localesOf } from './generate/tools.mjs';

mkdirSync('dist/static', { recursive: true });
for (const tool of readable) {
  writeFileSync(`dist/static/${tool}.css`, `${await stylesOf(tool)}\n`);
  for (const lang of localesOf(tool))
    writeFileSync(`dist/static/${tool}.${lang}.html`, `${await renderReading(tool, { lang })}\n`);
}
