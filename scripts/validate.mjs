import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const built = new URL('../dist/src/', import.meta.url);
const load = (path) => import(new URL(path, built));

/** The tools that this package holds. */
const tools = () =>
  readdirSync(new URL('tools', built), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A field that only one kind of shared file has. */
const SHARED = {
  courses: 'activities',
  forms: 'terms',
  roles: 'sofa',
  circles: 'carry',
  tools: 'tools',
  places: 'urgent-help',
  chafing: 'words-that-chafe',
};

/**
 * Checks one file: content of a tool, a shared file such as terms, or a saved document. Gives what
 * kind it is, its faults as path and sentence in `lang`, one of {@link languages}, and what is likely a slip.
 */
export async function validateFile(file, lang) {
  const say = await sayIn(lang);
  const { readJson } = await load('core/faults/untrusted-json.js');
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { kind: '', faults: [{ path: '', text: error.message }], doubts: [] };
  }
  const read = readJson(text);
  const { kind, faults } = read.ok ? await faultsOf(read.value) : { kind: '', faults: read.faults };
  const [{ faultText }, { instrumentDoubts }] = await Promise.all([
    load('core/faults/fault-text.js'),
    load('schemas.js'),
  ]);
  const { instrument } = faults.length ? {} : read.value;
  return {
    kind,
    faults: faults.map((fault) => ({ path: fault.path, text: say(() => faultText(fault)) })),
    doubts: instrument ? say(() => instrumentDoubts(instrument)) : [],
  };
}

async function faultsOf(value) {
  const tool = value?.tool;
  if (typeof tool === 'string') {
    if (!tools().includes(tool))
      return {
        kind: '',
        faults: [{ path: 'tool', problem: 'choice', found: tool, expected: tools().join(', ') }],
      };
    return 'data' in value || 'savedAt' in value ? ofDocument(tool, value) : ofContent(tool, value);
  }
  const [, name] = Object.entries(SHARED).find(([field]) => Array.isArray(value?.[field])) ?? [];
  if (!name)
    return {
      kind: '',
      faults: [{ path: 'tool', problem: 'missing', expected: tools().join(', ') }],
    };
  const [{ schemas }, { parseWith }] = await Promise.all([
    load('schemas.js'),
    load('core/faults/parse.js'),
  ]);
  return { kind: `${name}.content`, faults: await ofShared(name, value, schemas, parseWith) };
}

/** A part that tools share: its texts by the terms of its language. */
async function ofShared(name, value, schemas, parseWith) {
  const { inLanguage } = await load('core/content/check.js');
  const terms = name === 'terms' ? {} : (await packFor(tools(), value)).terms;
  const parsed = inLanguage(value, terms, () => parseWith(schemas[`${name}.content`], value));
  return parsed.ok ? [] : parsed.faults;
}

const checkOf = async (tool) => (await load(`generated/${tool}/check.js`)).check;
const definitionOf = async (tool) => (await load(`generated/${tool}/definition.js`)).definition;

async function ofDocument(tool, value) {
  const parsed = (await checkOf(tool)).document(value);
  return { kind: `${tool}.document`, faults: parsed.ok ? [] : parsed.faults };
}

/** As the tool itself does, so with what a schema alone cannot see, such as references. */
async function ofContent(tool, value) {
  const [check, pack] = await Promise.all([checkOf(tool), packFor([tool], value)]);
  const parsed = check.content(value, pack);
  return { kind: `${tool}.content`, faults: parsed.ok ? [] : parsed.faults };
}

/** What one of these tools says in the language of a file, else in Dutch. */
async function packFor(of, value) {
  const { supportedLocale } = await load('core/language/locales.js');
  const definitions = await Promise.all(of.map(definitionOf));
  for (const { languages: its } of definitions) {
    const locale = supportedLocale(String(value?.language ?? ''), Object.keys(its));
    if (locale && its[locale]) return its[locale]();
  }
  return definitions[0].source;
}

/** Languages in which faults can be told: those of the tools. */
export async function languages() {
  const definitions = await Promise.all(tools().map(definitionOf));
  const found = definitions.flatMap(({ source, languages: others }) => [
    source.content.language,
    ...Object.keys(others),
  ]);
  return [...new Set(found)];
}

/** The one of {@link languages} for a tag such as `nl_NL.UTF-8`, if there is one. */
export async function languageFor(tag) {
  const { supportedLocale } = await load('core/language/locales.js');
  return supportedLocale(tag.replace(/[.@].*/, ''), await languages());
}

/** Runs what says something in a language; every tool's file of it has the strings for faults. */
async function sayIn(lang) {
  const { withMessages } = await load('core/language/localize.js');
  const { lookup } = await packFor(tools(), { language: lang });
  return (act) => withMessages(lookup, act);
}
