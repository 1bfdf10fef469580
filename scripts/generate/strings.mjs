// Interface strings: which a module asks for, and what they are in each language.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { parseAst } from 'vite';
import { locales, SOURCE_LOCALE } from './tools.mjs';

/** lit-localize's own reader and checker; the languages are the files in `locales/`. */
export const localizer = () =>
  new RuntimeLitLocalizer({
    sourceLocale: SOURCE_LOCALE,
    targetLocales: locales().filter((locale) => locale !== SOURCE_LOCALE),
    tsConfig: './tsconfig.json',
    baseDir: resolve('.'),
    resolve: (path) => resolve(path),
    output: { mode: 'runtime', outputDir: './src/generated', language: 'ts' },
    interchange: { format: 'xliff', xliffDir: './locales' },
  });

/** Locale → id of a string → its template as source text, such as `` str`Kept until ${0}.` ``. */
export function translations() {
  const found = new Map();
  for (const [locale, messages] of localizer().readTranslationsSync().translations)
    found.set(locale, new Map(messages.map(({ name, contents }) => [name, templateOf(contents)])));
  return found;
}

function templateOf(contents) {
  const escaped = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');
  const parts = contents.map((part) => {
    if (typeof part === 'string') return escaped(part);
    if (part.untranslatable.split('${').length !== 2)
      throw new Error(`Two places without a word between them: ${part.untranslatable}`);
    return `\${${part.index}}`;
  });
  return `${contents.length > 1 || typeof contents[0] === 'object' ? 'str' : ''}\`${parts.join('')}\``;
}

const parsed = new Map();

/** What one module imports, and the ids of the strings in it. */
function moduleAt(path) {
  const text = readFileSync(path, 'utf8');
  const known = parsed.get(path);
  if (known?.text === text) return known;
  const found = { text, imports: [], ids: [] };
  walk(parseAst(text, { lang: 'ts' }), (node) => {
    const source = node.source?.value;
    if (typeof source === 'string' && node.importKind !== 'type' && node.exportKind !== 'type')
      found.imports.push(source);
    if (node.type === 'CallExpression' && node.callee.name === 'msg') found.ids.push(idOf(node));
  });
  parsed.set(path, found);
  return found;
}

/** As lit-localize works it out; undefined for what is no text, which its own check tells of. */
function idOf({ arguments: [text] }) {
  if (text?.type === 'Literal') return generateMsgId(text.value, false);
  const quasi = text?.type === 'TaggedTemplateExpression' ? text.quasi : text;
  if (quasi?.type !== 'TemplateLiteral') return undefined;
  return generateMsgId(
    quasi.quasis.map(({ value }) => value.cooked),
    false,
  );
}

function walk(node, visit) {
  if (Array.isArray(node)) return node.forEach((each) => walk(each, visit));
  if (!node || typeof node !== 'object') return undefined;
  if (typeof node.type === 'string') visit(node);
  return Object.values(node).forEach((value) => walk(value, visit));
}

/** Every module that these need, on demand too, without what is generated. */
export function modulesFrom(entries) {
  const seen = new Set();
  const visit = (path) => {
    if (seen.has(path) || path.startsWith('src/generated/') || !existsSync(path)) return;
    seen.add(path);
    for (const source of moduleAt(path).imports)
      if (source.startsWith('.'))
        visit(posix.join(posix.dirname(path), source).replace(/\.js$/, '.ts'));
  };
  entries.forEach(visit);
  return [...seen];
}

/** Ids of the strings in these modules, in the order of the alphabet. */
export const stringsIn = (modules) =>
  [...new Set(modules.flatMap((path) => moduleAt(path).ids))].filter(Boolean).sort();

/** Every module of ours that may say something. */
export const modulesOf = () =>
  ['src', 'stories'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !path.startsWith('src/generated/')),
  );
