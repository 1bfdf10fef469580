import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Attribute, Catalogue, Choice, Tool, WordFields, Words } from 'virtual:catalogue';
import type { Plugin } from 'vite';
import type { Term, Terms } from '../src/core/content/content.schema.ts';
import { chooseTerms, fillText } from '../src/core/content/terms.ts';
import { bridge, look } from './look.mjs';

/**
 * `virtual:catalogue`: the tools and what a page can set, read from the manifest and the content;
 * `virtual:look`: every token of the look, and the bridge to those of NL Design System.
 */
export function catalogue(): Plugin {
  const made: Record<string, () => object> = {
    'virtual:catalogue': readCatalogue,
    'virtual:look': () => ({ tokens: look(), bridge: bridge() }),
  };
  return {
    name: 'samenspel:catalogue',
    resolveId: (source) => (Object.hasOwn(made, source) ? `\0${source}` : undefined),
    load: (source) => {
      const make = source.startsWith('\0') ? made[source.slice(1)] : undefined;
      return make && `export default ${JSON.stringify(make())};`;
    },
  };
}

type Json = Record<string, unknown>;
type ByLanguage = Record<string, Json>;

interface ManifestAttribute {
  readonly name: string;
  readonly fieldName: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
  readonly inheritedFrom?: object;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly ManifestAttribute[];
}

function readCatalogue(): Catalogue {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
    modules: { declarations?: Declaration[] }[];
  };
  const shared = Object.fromEntries(
    readdirSync('content/common').map((name) => [name, contentOf(`common/${name}`)]),
  );
  const terms = shared['terms'] as unknown as Record<string, Terms>;
  const tools = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is Declaration & { tagName: string } =>
      Boolean(each.tagName && existsSync(`content/${each.tagName}`)),
    )
    .map((declaration) => toolOf(declaration, shared, terms));
  return {
    tools: tools.sort((one, other) => one.tag.localeCompare(other.tag)),
    colours: look()
      .filter(({ name }) => name.includes('-color-'))
      .map(({ name, light, dark }) => ({ name, light, dark })),
    words: mapValues(terms, wordFields),
  };
}

/** What a word of the host's own has to give in a language; nothing where its words are fixed. */
function wordFields({ forms, patterns = [], fixed }: Terms): WordFields {
  if (fixed) return { articles: [], forms: [] };
  return {
    articles: patterns.map(({ article }) => article),
    forms: forms.filter((form) => !patterns.length || patterns.some((each) => !each[form])),
  };
}

/** A content folder, by language. */
function contentOf(folder: string): ByLanguage {
  const files = readdirSync(`content/${folder}`).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files
      .sort()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(`content/${folder}/${name}`, 'utf8')) as Json,
      ]),
  );
}

function toolOf(
  { tagName, attributes = [] }: Declaration & { tagName: string },
  shared: Record<string, ByLanguage>,
  terms: Record<string, Terms>,
): Tool {
  const own = contentOf(tagName);
  const places = [own, ...Object.values(shared)];
  return {
    tag: tagName,
    title: mapValues(own, ({ title }, language) =>
      typeof title === 'string' ? filled(title, language, terms[language]) : tagName,
    ),
    attributes: attributes.map((attribute) => attributeOf(attribute, places, terms)),
    readable: existsSync(`src/tools/${tagName}/${tagName}.reading.ts`),
  };
}

function filled(text: string, language: string, terms: Terms | undefined): string {
  if (!terms) return text;
  const { vocabulary } = chooseTerms(terms, { carer: null, client: null, plan: null });
  return fillText(text, language, vocabulary);
}

function attributeOf(
  attribute: ManifestAttribute,
  places: readonly ByLanguage[],
  terms: Record<string, Terms>,
): Attribute {
  const { name, fieldName, type, description = '', inheritedFrom } = attribute;
  const base = { name, description, common: Boolean(inheritedFrom) };
  const kind = /^(\w+)-term$/.exec(name)?.[1];
  if (kind) return { ...base, kind: 'term', choices: termChoices(terms, kind) };
  if (type?.text === 'boolean') return { ...base, kind: 'flag', choices: [bare('')] };
  const values = valuesOf(attribute);
  if (values.length) return { ...base, ...oneOf(values.map(bare), defaultOf(attribute)) };
  const set = listIn(places, `${fieldName.replace(/s$/, '')}Sets`, terms);
  // The first set of names holds when none is named.
  if (set) return { ...base, ...oneOf(set, set[0]!.value) };
  const list = listIn(places, fieldName, terms);
  if (list) return { ...base, kind: 'many', choices: list };
  return { ...base, kind: 'text', choices: [] };
}

/** The values that a type or a description names, one by one. */
function valuesOf({ type, description = '' }: ManifestAttribute): string[] {
  const words = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word = '']) => word);
  if (words.length) return words;
  const range = type?.text === 'number' && /(\d+) to (\d+)/.exec(description);
  if (!range) return [];
  const [from, to] = [Number(range[1]), Number(range[2])];
  return Array.from({ length: to - from + 1 }, (_, at) => String(from + at));
}

/** The value that holds when the attribute is absent, where the sources name one. */
const defaultOf = ({ default: value = '', description = '' }: ManifestAttribute): string =>
  value.replace(/^'(.*)'$/, '$1') || (/`([\w-]+)`, also when absent/.exec(description)?.[1] ?? '');

/** A choice; with two states, one of them being absent, it is a flag. */
function oneOf(
  all: readonly Choice[],
  unset: string,
): Pick<Attribute, 'kind' | 'choices' | 'byDefault'> {
  const byDefault = all.find(({ value }) => value === unset);
  const choices = all.filter((each) => each !== byDefault);
  return {
    kind: choices.length === 1 ? 'flag' : 'one',
    choices,
    ...(byDefault && { byDefault }),
  };
}

const bare = (value: string): Choice => ({ value, label: {} });

function termChoices(terms: Record<string, Terms>, kind: string): Choice[] {
  const ids = new Map<string, Record<string, string>>();
  for (const [language, { terms: all, forms }] of Object.entries(terms))
    for (const term of all as readonly Term[])
      if (term.for === kind)
        ids.set(term.id, { ...ids.get(term.id), [language]: term[forms[0]!] ?? term.id });
  return [...ids].map(([value, label]) => ({ value, label }));
}

/** Items of a list that the content has under this name, by their ids. */
function listIn(
  places: readonly ByLanguage[],
  key: string,
  terms: Record<string, Terms>,
): Choice[] | undefined {
  const place = places.find((each) => isList(Object.values(each)[0]?.[key]));
  if (!place) return undefined;
  const ids = new Map<string, Record<string, string>>();
  for (const [language, content] of Object.entries(place))
    for (const item of content[key] as Json[]) {
      const label = labelOf(item);
      ids.set(String(item['id']), {
        ...ids.get(String(item['id'])),
        ...(label && { [language]: filled(label, language, terms[language]) }),
      });
    }
  return [...ids].map(([value, label]) => ({ value, label }));
}

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((each: Json) => each?.['id']);

/** What an item is called; a set of names is called by the first of them. */
function labelOf(item: Json): string | undefined {
  for (const field of ['label', 'name', 'verb', 'title'])
    if (typeof item[field] === 'string') return item[field];
  const [first] = (item['names'] ?? []) as { name?: string }[];
  return first?.name && `${first.name}, …`;
}

const mapValues = <From, To>(
  object: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));

export type { Words };
