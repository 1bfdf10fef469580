import type { Attribute, Catalogue, Tool } from 'virtual:catalogue';
import type { Fault } from '../../src/core/faults/faults.js';
import { urlOf } from '../../src/core/faults/safe-href.js';
import { isTokenValue } from '../../src/embed/frame-address.js';
import type { Place, Wish } from './snippets.js';
import type { Texts } from './texts.js';

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
  readonly attributes: Readonly<Record<string, string>>;
  readonly ownWords: Readonly<Record<string, OwnWord>>;
  readonly lang: string;
  readonly colorScheme: string;
  readonly colours: Readonly<Record<string, string>>;
  readonly base: string;
  readonly several: boolean;
  readonly checked: boolean;
  readonly place: Place;
  readonly file?: FileReport | undefined;
  /** Whether the preview shows a file's texts, or why it cannot. */
  readonly ownContent: boolean;
  readonly status: string;
}

export const toolOf = ({ tools }: Catalogue, { tag }: State): Tool =>
  tools.find((tool) => tool.tag === tag) ?? tools[0]!;

export const titleOf = ({ title, tag }: Tool, language: string): string =>
  title[language] ?? title['nl'] ?? tag;

/** Value of a choice that stands for a word of the host's own. */
export const OWN = '{';

/** What the tool gets: no empty values, no half-typed word, nothing of another tool. */
export function attributesOf(tool: Tool, state: State): Record<string, string> {
  const valueOf = ({ name }: Attribute): string => {
    const value = state.attributes[name] ?? '';
    if (value !== OWN) return value.trim();
    const given = Object.entries(state.ownWords[name] ?? {}).map(([part, text]) => [
      part,
      text.trim(),
    ]);
    const whole = given.length > 0 && given.every(([, text]) => text);
    return whole ? JSON.stringify(Object.fromEntries(given)) : '';
  };
  return Object.fromEntries(
    tool.attributes.map((each) => [each.name, valueOf(each)] as const).filter(([, value]) => value),
  );
}

export const coloursOf = ({ colours }: State): Record<string, string> =>
  Object.fromEntries(
    Object.entries(colours)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([name, value]) => value && isTokenValue(name, value)),
  );

/** The folder's address with a slash at its end, or undefined. */
export function baseOf({ base }: State): string | undefined {
  const url = urlOf(base.trim());
  const local = url?.protocol === 'http:' && url.hostname === 'localhost';
  if (!url || (url.protocol !== 'https:' && !local) || url.username || url.password)
    return undefined;
  return url.origin + url.pathname.replace(/\/?$/, '/');
}

export function wishOf(
  catalogue: Catalogue,
  state: State,
  texts: Texts,
  language: string,
  hashes?: Readonly<Record<string, string>>,
): Wish {
  const tool = toolOf(catalogue, state);
  return {
    tag: tool.tag,
    title: titleOf(tool, state.lang || language),
    attributes: attributesOf(tool, state),
    lang: state.lang,
    colours: coloursOf(state),
    colorScheme: state.colorScheme,
    base: baseOf(state) ?? 'https://www.example.org/embed/',
    several: state.several,
    waiting: texts.waiting,
    ...(state.checked && hashes && { integrity: hashes }),
  };
}
