import { intlTags } from './locales.js';

/** How a list ends: with a word such as “and” or “or”, or with one more comma. */
const ENDS = {
  and: {},
  or: { type: 'disjunction' },
  comma: { type: 'unit', style: 'short' },
} as const;
type Ending = keyof typeof ENDS;

const formats = new Map<string, Intl.ListFormat>();

/** Made once for each language and ending: of a picture with sixty people a hundred lists are told. */
function format(language: string, ending: Ending): Intl.ListFormat {
  const key = `${language} ${ending}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = new Intl.ListFormat(intlTags(language), ENDS[ending])));
  return known;
}

/** `a, b en c`, or with `comma` `a, b, c`, as the language writes it. */
export const listOf = (
  parts: readonly string[],
  language: string,
  ending: Ending = 'and',
): string => format(language, ending).format(parts);

/** The same in pieces, of anything: each item as `show` gives it. */
export const listParts = <Item, Shown>(
  items: readonly Item[],
  language: string,
  show: (item: Item) => Shown,
  ending: Ending = 'and',
): (Shown | string)[] =>
  format(language, ending)
    .formatToParts(items.map((_, at) => `${at}`))
    .map(({ type, value }) => (type === 'element' ? show(items[Number(value)]!) : value));
