import { directionOfLanguage } from '../core/language/direction.js';
import { urlOf } from '../core/faults/safe-href.js';
import { isLanguageTag, SOURCE_LOCALE } from '../core/language/locales.js';
import { isSettable } from './settable.js';

/** Why a part of a frame's address is not used. */
export type AddressProblem = 'unknown' | 'value' | 'twice' | 'outside' | 'long';

export interface AddressFault {
  readonly name: string;
  readonly problem: AddressProblem;
}

/** What the address of a frame asks for; what stands in it and cannot be used is in `faults`. */
export interface Address {
  /** A tag from the list, or undefined. */
  readonly tool: string | undefined;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly colorScheme: string;
  /** Custom properties. */
  readonly tokens: readonly (readonly [name: string, value: string])[];
  /** Everything else, for the tool: see {@link attributesFor}. */
  readonly rest: readonly (readonly [name: string, value: string])[];
  readonly faults: readonly AddressFault[];
}

/** Characters in one value; a word of the host's own takes about a hundred. */
const LONGEST = 1_000;

const SCHEMES = ['light', 'dark', 'light dark'];
const LENGTH = /^\d{1,3}(\.\d{1,3})?(px|em|rem|%)$/;
const COLOUR_FUNCTIONS = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|light-dark)$/;

/**
 * Reads the address of a frame.
 * @param url The whole address; its folder is where a content file may stand.
 * @param tools Tags that exist.
 * @param known Custom properties that exist.
 */
export function readAddress(
  url: string,
  tools: readonly string[],
  known: readonly string[],
): Address {
  const faults: AddressFault[] = [];
  const said = new Map<string, string>();
  for (const [name, value] of new URL(url).searchParams) {
    if (said.has(name)) faults.push({ name, problem: 'twice' });
    else if (value.length > LONGEST) faults.push({ name, problem: 'long' });
    else said.set(name, value);
  }
  /** Takes a value out; one that will not do is a fault. */
  const take = (name: string, good: (value: string) => boolean): string | undefined => {
    const value = said.get(name);
    said.delete(name);
    if (value === undefined || good(value)) return value;
    faults.push({ name, problem: 'value' });
    return undefined;
  };
  const lang = take('lang', isLanguage)?.replaceAll('_', '-') ?? SOURCE_LOCALE;
  const tool = take('tool', (value) => tools.includes(value));
  const dir = take('dir', (value) => value === 'ltr' || value === 'rtl');
  const colorScheme = take('color-scheme', (value) => SCHEMES.includes(value)) ?? 'light';
  const tokens: [string, string][] = [];
  for (const name of known) {
    const value = take(name, (each) => isTokenValue(name, each));
    if (value !== undefined) tokens.push([name, value]);
  }
  const source = said.get('content-src');
  if (source !== undefined && !isBeside(source, url)) {
    said.delete('content-src');
    faults.push({ name: 'content-src', problem: 'outside' });
  }
  return {
    tool,
    lang,
    dir: (dir as 'ltr' | 'rtl' | undefined) ?? directionOfLanguage(lang),
    colorScheme,
    tokens,
    rest: [...said],
    faults,
  };
}

/** Which of the rest are attributes of the tool; the others come back as faults. */
export function attributesFor(
  { rest }: Address,
  observed: readonly string[],
): { attributes: Address['rest']; faults: readonly AddressFault[] } {
  return {
    attributes: rest.filter(([name]) => isSettable(name, observed)),
    faults: rest
      .filter(([name]) => !isSettable(name, observed))
      .map(([name]) => ({ name, problem: 'unknown' })),
  };
}

const isLanguage = (tag: string): boolean => isLanguageTag(tag.replaceAll('_', '-'));

/** Colours, lengths and names of fonts: nothing that fetches, computes or refers. */
export function isTokenValue(name: string, value: string): boolean {
  if (name.includes('-color-'))
    return (
      CSS.supports('color', value) &&
      [...value.matchAll(/([a-z-]*)\(/gi)].every(([, each = '']) =>
        COLOUR_FUNCTIONS.test(each.toLowerCase()),
      )
    );
  if (name.endsWith('-font-family')) return /^[\p{L}\d\s,'"-]+$/u.test(value) && fits(value);
  return LENGTH.test(value);
}

const fits = (value: string): boolean => CSS.supports('font-family', value);

/**
 * Whether a content file stands in the folder of `frame.html`, or below it. Anyone can make an
 * address of a frame: a file from elsewhere would let them put words in the mouth of the site.
 */
function isBeside(source: string, url: string): boolean {
  const folder = new URL('.', url);
  const file = urlOf(source, folder);
  return Boolean(file?.href.startsWith(folder.href)) && !/%2f|%5c|%00/i.test(file!.pathname);
}
