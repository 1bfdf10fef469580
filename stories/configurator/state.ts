import type { Attribute, Catalogue, Tool, WordFields } from 'virtual:catalogue';
import type { Fault } from '../../src/core/faults/faults.js';
import { SOURCE_LOCALE } from '../../src/core/language/locales.js';
import type { AddressFault } from '../../src/embed/frame-address.js';
import { SCHEMES, type Scheme } from './contrast.js';
import { folderOf, formatOf, hasFormat, isColour } from './formats.js';
import type { Place, Wish } from './snippets.js';

/** A word of the host's own, as it is being typed: its article, where the language has them, and forms. */
export type OwnWord = Readonly<Record<string, string>>;

/** What came of a content file. */
export interface FileReport {
  readonly name: string;
  readonly faults: readonly Fault[];
  /** Tool that the file chose, where it was another one. */
  readonly chose?: string;
}

/** All that was chosen; what is typed wrongly stays here and goes no further. */
export interface State {
  readonly tag: string;
  /** As typed or chosen; a flag that is on is {@link ON}, a word of one's own {@link OWN}. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly ownWords: Readonly<Record<string, OwnWord>>;
  readonly lang: string;
  readonly colorScheme: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly base: string;
  readonly several: boolean;
  readonly checked: boolean;
  readonly place: Place;
  /** Whether the preview is as wide as a telephone. */
  readonly phone: boolean;
  readonly file?: FileReport | undefined;
  /** Whether the preview shows a file's texts, or why it cannot. */
  readonly ownContent: boolean;
  /** Whether someone wanted to copy while something was wrong. */
  readonly tried: boolean;
  /** What the page's address asked for and cannot be. */
  readonly unused: readonly AddressFault[];
  readonly status: string;
}

/** Nothing chosen yet. */
export const blankState = ({ tools }: Catalogue, base: string): State => ({
  tag: tools[0]!.tag,
  attributes: {},
  ownWords: {},
  lang: '',
  colorScheme: '',
  colours: {},
  base,
  several: false,
  checked: false,
  place: 'html',
  phone: false,
  ownContent: false,
  tried: false,
  unused: [],
  status: '',
});

export const toolOf = ({ tools }: Catalogue, { tag }: Pick<State, 'tag'>): Tool =>
  tools.find((tool) => tool.tag === tag) ?? tools[0]!;

export const titleOf = ({ title, tag }: Tool, language: string): string =>
  title[language] ?? title[SOURCE_LOCALE] ?? tag;

/** Value of a choice that stands for a word of the host's own. */
export const OWN = '{';

/** Value of a setting with two states that is on. */
export const ON = 'on';

/** The settings of a tool as they stand on the page: its own, those of every tool, words. */
export function settingsOf({ attributes }: Tool): {
  readonly settings: readonly Attribute[];
  readonly terms: readonly Attribute[];
} {
  const rest = attributes.filter(({ kind }) => kind !== 'term');
  return {
    settings: [...rest.filter(({ common }) => !common), ...rest.filter(({ common }) => common)],
    terms: attributes.filter(({ kind }) => kind === 'term'),
  };
}

/** What a word has to give in the language that the tool is going to speak. */
export const wordFields = ({ words }: Catalogue, language: string): WordFields =>
  words[language] ?? words[SOURCE_LOCALE]!;

/** A word of one's own with every part that the language asks for; those not given are empty. */
export function ownWordOf({ articles, forms }: WordFields, given: OwnWord = {}): OwnWord {
  const [article] = articles;
  return Object.fromEntries([
    ...(article === undefined ? [] : [['article', given['article'] ?? article]]),
    ...forms.map((form) => [form, given[form] ?? '']),
  ]) as OwnWord;
}

/** Parts that are still to be filled in. */
export const openParts = (word: OwnWord): string[] =>
  Object.keys(word).filter((part) => !word[part]!.trim());

/** The value of an attribute as it is typed or chosen; undefined when it is not set. */
export function valueOf(attribute: Attribute, state: State, words: WordFields): string | undefined {
  const value = state.attributes[attribute.name]?.trim() ?? '';
  if (attribute.kind === 'flag') return value ? attribute.choices[0]!.value : undefined;
  if (attribute.kind !== 'term' || value !== OWN) return value || undefined;
  const word = Object.entries(ownWordOf(words, state.ownWords[attribute.name]));
  return JSON.stringify(Object.fromEntries(word.map(([part, text]) => [part, text.trim()])));
}

/** Whether what stands in a field can be used. */
export function isUsable(attribute: Attribute, state: State, words: WordFields): boolean {
  const { name, kind } = attribute;
  if (kind === 'term' && state.attributes[name] === OWN)
    return !openParts(ownWordOf(words, state.ownWords[name])).length;
  return kind !== 'text' || hasFormat(formatOf(name), state.attributes[name]?.trim() ?? '');
}

/** What the tool gets: nothing empty or wrong, no half-typed word, nothing of another tool. */
export function attributesOf(tool: Tool, state: State, words: WordFields): Record<string, string> {
  const given: [string, string][] = [];
  for (const attribute of tool.attributes) {
    const value = valueOf(attribute, state, words);
    if (value !== undefined && isUsable(attribute, state, words))
      given.push([attribute.name, value]);
  }
  return Object.fromEntries(given);
}

export const coloursOf = ({ colours }: State): Record<string, string> =>
  Object.fromEntries(
    Object.entries(colours)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value && isColour(value)),
  );

/** The schemes that the tool can be seen in. */
export const schemesOf = ({ colorScheme }: State): readonly Scheme[] =>
  SCHEMES.filter((each) => !colorScheme || each === colorScheme);

/** What a snippet is made of. */
export function wishOf(
  catalogue: Catalogue,
  state: State,
  language: string,
  waiting: string,
  hashes?: Readonly<Record<string, string>>,
): Wish {
  const tool = toolOf(catalogue, state);
  const spoken = state.lang || language;
  return {
    tag: tool.tag,
    title: titleOf(tool, spoken),
    attributes: attributesOf(tool, state, wordFields(catalogue, spoken)),
    lang: state.lang,
    colours: coloursOf(state),
    colorScheme: state.colorScheme,
    base: folderOf(state.base) ?? 'https://www.example.org/embed/',
    several: state.several,
    waiting,
    ...(state.checked && hashes && { integrity: hashes }),
  };
}
