// Writes the pages of dist/configurator/, one a language with interface strings, beside its script.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { locales, SOURCE_LOCALE } from './generate/tools.mjs';

const from = 'stories/configurator';
const page = readFileSync(`${from}/index.html`, 'utf8');
for (const file of ['page.css', 'configurator.css'])
  cpSync(`${from}/${file}`, `dist/configurator/${file}`);
for (const locale of locales()) {
  const name = locale === SOURCE_LOCALE ? 'index' : locale;
  writeFileSync(
    `dist/configurator/${name}.html`,
    page.replace(`<html lang="${SOURCE_LOCALE}">`, `<html lang="${locale}">`),
  );
}
