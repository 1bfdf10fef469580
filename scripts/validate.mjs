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
const SHARED = { patterns: 'terms', roles: 'sofa', places: 'urgent-help' };

/**
 * Checks one file: content of a tool, a shared file such as terms, or a saved document. Gives what
 * kind it is, and its faults as path and sentence in `lang` (`nl` or `en`).
 */
export async function validateFile(file, lang) {
  const say = await sayIn(lang);
  const { readJson } = await load('core/faults/untrusted-json.js');
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { kind: '', faults: [{ path: '', text: error.message }] };
  }
  const read = readJson(text);
  const { kind, faults } = read.ok ? await faultsOf(read.value) : { kind: '', faults: read.faults };
  return { kind, faults: faults.map((fault) => ({ path: fault.path, text: say(fault) })) };
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
  const parsed = parseWith(schemas[`${name}.content`], value);
  return { kind: `${name}.content`, faults: parsed.ok ? [] : parsed.faults };
}

const checkOf = async (tool) => (await load(`generated/${tool}/check.js`)).check;
const definitionOf = async (tool) => (await load(`generated/${tool}/definition.js`)).definition;

async function ofDocument(tool, value) {
  const parsed = (await checkOf(tool)).document(value);
  return { kind: `${tool}.document`, faults: parsed.ok ? [] : parsed.faults };
}

/** As the tool itself does, so with what a schema alone cannot see, such as references. */
async function ofContent(tool, value) {
  const [check, { source }] = await Promise.all([checkOf(tool), definitionOf(tool)]);
  const parsed = check.content(value, source.content);
  return { kind: `${tool}.content`, faults: parsed.ok ? [] : parsed.faults };
}

/** Every tool's file of a language has the strings for faults. */
async function sayIn(lang) {
  const [{ faultText }, { withMessages }] = await Promise.all([
    load('core/faults/fault-text.js'),
    load('core/language/localize.js'),
  ]);
  const packs = await Promise.all(
    tools().map(async (tool) => (await definitionOf(tool)).languages[lang]),
  );
  const lookup = (await packs.find(Boolean)?.())?.lookup;
  return (fault) => withMessages(lookup, () => faultText(fault));
}
