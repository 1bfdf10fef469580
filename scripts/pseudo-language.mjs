// `node scripts/pseudo-language.mjs LOCALE [TOOL…]`: writes a made-up language, as files alone, to see what
// is not translated, what a longer word clips, and what does not turn round: Dutch with accents, brackets
// and longer words, or in Hebrew letters where the locale is written from right to left (`qps-Hebr`).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commonNames, SOURCE_LOCALE, toolNames } from './generate/tools.mjs';
import { isCounted, NAMES, pluralsOf } from './prose.mjs';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ACCENTED = [...'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];
const HEBREW = [...'אבגדהוזחטיכלמנסעפצקרשתאבגד'];
/** What is kept as it is: places to fill in, and elements of an `.xlf`. */
const KEPT = /(\{[^{}]*\}|<[^<>]*>|&\w+;)/;

/** How much longer words become: the more, the shorter the text, as in real translations. */
const growth = (length) => (length < 60 ? 0.4 : length < 100 ? 0.15 : 0);
/** A word that is this long already is as long as words get. */
const LONG_WORD = 16;

/** Makes texts of a language: `sayIn('qps')('Begin')` → `[Ɓéĝîñ~~]`. */
export function sayIn(locale) {
  const letters = new Intl.Locale(locale).script === 'Hebr' ? HEBREW : ACCENTED;
  const sign = (each) => letters[LATIN.indexOf(each.normalize('NFD')[0].toLowerCase())] ?? each;
  const word = (text, more) =>
    [...text].map(sign).join('') +
    letters[4].repeat(text.length < LONG_WORD ? Math.round(text.length * more) : 0);
  return (text) => {
    const parts = text
      .split(KEPT)
      .map((each, at) =>
        at % 2 ? each : each.replace(/\p{L}+/gu, (found) => word(found, growth(text.length))),
      );
    return `[${parts.join('')}]`;
  };
}

/**
 * Forms of words of a language that has cases and no articles, and what stands for a Dutch form:
 * `{carer.the}` becomes `{carer.nominative}`.
 */
const CASES = {
  one: 'nominative',
  a: 'nominative',
  the: 'nominative',
  this: 'genitive',
  who: 'genitive',
  possessive: 'genitive',
  many: 'nominativeMany',
};

/**
 * Writes the files of a language in `root`, and gives their paths. `tools` have it, all of them unless
 * told; with `cases` words are declined, and the text of each plural names it.
 */
export function pseudoLanguage(locale, { root = '.', tools = toolNames(), cases = false } = {}) {
  const say = sayIn(locale);
  const plurals = pluralsOf(locale);
  const inCases = (text) =>
    cases
      ? text.replace(/\{(\w+)\.(\w+)\}/g, (_all, kind, form) => `{${kind}.${CASES[form]}}`)
      : text;
  const translate = (value, path = '') => {
    if (typeof value === 'string') return NAMES.test(path) ? value : inCases(say(value));
    if (isCounted(value))
      return Object.fromEntries(
        plurals.map((each) => [each, inCases(say(value.other)) + (cases ? ` (${each})` : '')]),
      );
    if (Array.isArray(value)) return value.map((each, at) => translate(each, `${path}[${at}]`));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        translate(each, path ? `${path}.${key}` : key),
      ]),
    );
  };

  const written = [];
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    written.push(path);
  };
  for (const folder of [...tools, ...commonNames().map((name) => `common/${name}`)]) {
    const dutch = readJson(join(root, `content/${folder}/${SOURCE_LOCALE}.json`));
    const { forms, patterns, terms, ...rest } = dutch;
    const made =
      folder === 'common/terms'
        ? { ...rest, ...(cases ? declined(terms, say) : inflected(forms, patterns, terms, say)) }
        : translate(dutch);
    write(
      `content/${folder}/${locale}.json`,
      `${JSON.stringify({ ...made, language: locale }, null, 2)}\n`,
    );
  }
  const [model] = readdirSync(join(root, 'locales'));
  write(`locales/${locale}.xlf`, interfaceStrings(join(root, 'locales', model), locale, say));
  return written;
}

/** As Dutch does it, by articles. */
const inflected = (forms, patterns, terms, say) => ({
  forms,
  patterns: patterns.map(({ article, ...made }) => ({
    article,
    ...Object.fromEntries(Object.entries(made).map(([form, text]) => [form, say(text)])),
  })),
  terms: terms.map((term) => ({ ...term, one: say(term.one), many: say(term.many) })),
});

const declined = (terms, say) => ({
  forms: [...new Set(Object.values(CASES))],
  terms: terms.map(({ id, for: kind, one, many }) => ({
    id,
    for: kind,
    nominative: say(one),
    genitive: say(`${one} gen`),
    nominativeMany: say(many),
  })),
});

/** Every string of another language's file, translated from its source. */
function interfaceStrings(model, locale, say) {
  return readFileSync(model, 'utf8')
    .replace(/target-language="[^"]*"/, `target-language="${locale}"`)
    .replace(
      /<source>([^]*?)<\/source>\s*(<target>[^]*?<\/target>)?/g,
      (_all, source) => `<source>${source}</source>\n  <target>${say(source)}</target>`,
    );
}

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

if (import.meta.main ?? process.argv[1]?.endsWith('pseudo-language.mjs')) {
  const [locale, ...tools] = process.argv.slice(2);
  if (!locale) throw new Error('Name a locale, such as qps or qps-Hebr.');
  for (const path of pseudoLanguage(locale, tools.length ? { tools } : {})) console.log(path);
}
