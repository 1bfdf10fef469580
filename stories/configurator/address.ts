import type { Attribute, Catalogue, Tool, WordFields } from 'virtual:catalogue';
import type { AddressFault, AddressProblem } from '../../src/embed/frame-address.js';
import { folderOf, formatOf, hasFormat, isColour } from './formats.js';
import { PLACES, type Place } from './snippets.js';
import {
  isUsable,
  ON,
  openParts,
  OWN,
  ownWordOf,
  toolOf,
  valueOf,
  wordFields,
  type OwnWord,
  type State,
} from './state.js';

/** Characters in one value, and in a word of one's own: what a frame and a field take. */
const LONGEST = 1_000;
const LONGEST_WORD = 40;

const FLAGS = ['several', 'integrity', 'phone'] as const;
const KEYS = { several: 'several', integrity: 'checked', phone: 'phone' } as const;

/** What an address is written and read for. */
export interface Setting {
  readonly catalogue: Catalogue;
  /** Of the page, such as `nl`. */
  readonly language: string;
  /** What stands there when the address says nothing. */
  readonly blank: State;
}

/**
 * The choices as the part of an address after `#`, empty when nothing is chosen. What is wrong stays
 * out, unless `typed`: then it is all that stands in the fields.
 */
export function writeChoices(state: State, setting: Setting, typed = false): string {
  const { catalogue, language, blank } = setting;
  const tool = toolOf(catalogue, state);
  const words = wordFields(catalogue, state.lang || language);
  const said = new URLSearchParams();
  const put = (name: string, value: string, unset: string): void => {
    if (value !== unset) said.set(name, value);
  };
  put('lang', state.lang, '');
  for (const attribute of tool.attributes) {
    const value = valueOf(attribute, state, words);
    if (value !== undefined && (typed || isUsable(attribute, state, words)))
      said.set(attribute.name, value);
  }
  put('color-scheme', state.colorScheme, '');
  for (const { name } of catalogue.colours) {
    const value = state.colours[name]?.trim() ?? '';
    if (typed || isColour(value)) put(name, value, '');
  }
  put('place', state.place, blank.place);
  if (typed || folderOf(state.base))
    put('base', typed ? state.base : state.base.trim(), blank.base);
  for (const name of FLAGS) if (state[KEYS[name]]) said.set(name, '1');
  const rest = said.toString();
  const first = new URLSearchParams({ tool: tool.tag }).toString();
  return rest || tool.tag !== blank.tag ? [first, rest].filter(Boolean).join('&') : '';
}

/** The choices that an address tells; what it cannot tell is in `unused`, and nothing comes of it. */
export function readChoices(hash: string, setting: Setting, typed = false): State {
  const { catalogue, language, blank } = setting;
  const unused: AddressFault[] = [];
  const refuse = (name: string, problem: AddressProblem): void =>
    void unused.push({ name, problem });
  const said = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, '')))
    if (said.has(name)) refuse(name, 'twice');
    else if (value.length > LONGEST) refuse(name, 'long');
    else said.set(name, value);
  /** Takes a value out; one that will not do is refused. */
  const take = (name: string, good: (value: string) => boolean): string | undefined => {
    const value = said.get(name);
    said.delete(name);
    if (value === undefined || good(value)) return value;
    refuse(name, 'value');
    return undefined;
  };
  const tag = take('tool', (value) => catalogue.tools.some((each) => each.tag === value));
  const tool = toolOf(catalogue, { tag: tag ?? blank.tag });
  const lang = take('lang', (value) => Object.hasOwn(tool.title, value)) ?? '';
  const colorScheme = take('color-scheme', (value) => /^(light|dark)$/.test(value)) ?? '';
  const place = take('place', (value) => (PLACES as readonly string[]).includes(value));
  const base = take('base', (value) => typed || folderOf(value) !== undefined);
  const colours: Record<string, string> = {};
  for (const { name } of catalogue.colours) {
    const value = take(name, (each) => typed || isColour(each));
    if (value) colours[name] = value;
  }
  const flags = FLAGS.map((name) => [KEYS[name], take(name, (value) => value === '1') === '1']);
  const given = attributesIn(tool, take, { catalogue, language: lang || language, typed });
  for (const name of said.keys()) refuse(name, 'unknown');
  return {
    ...blank,
    ...(Object.fromEntries(flags) as Pick<State, 'several' | 'checked' | 'phone'>),
    ...given,
    tag: tool.tag,
    lang,
    colorScheme,
    colours,
    base: base ?? blank.base,
    place: (place as Place | undefined) ?? blank.place,
    unused: typed ? [] : unused,
  };
}

type Take = (name: string, good: (value: string) => boolean) => string | undefined;

interface Reading {
  readonly catalogue: Catalogue;
  /** That the tool is going to speak. */
  readonly language: string;
  readonly typed: boolean;
}

function attributesIn(
  { attributes }: Tool,
  take: Take,
  { catalogue, language, typed }: Reading,
): Pick<State, 'attributes' | 'ownWords'> {
  const found: Record<string, string> = {};
  const ownWords: Record<string, OwnWord> = {};
  const wordIn = (value: string): OwnWord | undefined => {
    const word = wordOf(value, wordFields(catalogue, language));
    return word && (typed || !openParts(word).length) ? word : undefined;
  };
  for (const attribute of attributes) {
    const { name, kind } = attribute;
    const value = take(
      name,
      (each) => isOffered(attribute, each, typed) || !!(kind === 'term' && wordIn(each)),
    );
    if (value === undefined) continue;
    const word = kind === 'term' ? wordIn(value) : undefined;
    if (word) ownWords[name] = word;
    if (kind === 'flag') found[name] = ON;
    else if (value !== attribute.byDefault?.value) found[name] = word ? OWN : value;
  }
  return { attributes: found, ownWords };
}

/** Whether an attribute has this among its values; a text needs its form. */
function isOffered(
  { name, kind, choices, byDefault }: Attribute,
  value: string,
  typed: boolean,
): boolean {
  const offered = (each: string): boolean => choices.some((choice) => choice.value === each);
  switch (kind) {
    case 'text':
      // What no keyboard makes has no place in a field of one line.
      return !/\p{Cc}/u.test(value) && (typed || hasFormat(formatOf(name), value.trim()));
    case 'many':
      return value.split(' ').every(offered);
    default:
      return offered(value) || value === byDefault?.value;
  }
}

/** A word of one's own: every part that the language asks for, and no other. */
function wordOf(value: string, fields: WordFields): OwnWord | undefined {
  const blank = ownWordOf(fields);
  let read: unknown;
  try {
    read = JSON.parse(value);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
  const parts = Object.entries(read);
  const fits = ([part, text]: [string, unknown]): boolean =>
    Object.hasOwn(blank, part) &&
    typeof text === 'string' &&
    (part === 'article' ? fields.articles.includes(text) : text.length <= LONGEST_WORD);
  return parts.length === Object.keys(blank).length && parts.every(fits)
    ? (Object.fromEntries(parts) as OwnWord)
    : undefined;
}
