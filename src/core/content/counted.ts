import { intlTags } from '../language/locales.js';

/** One text for each plural category of its language: `{ one: '1 ligt vast', other: '{count} liggen vast' }`. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Gives a content text with its words and places filled in; of a text that counts, the one for `count`. */
export type SayText = (
  text: string | Counted,
  extra?: Readonly<Record<string, string>>,
  count?: number,
) => string;

/** The text for a number, by the plural rules of the language that it is in; one that does not count is itself. */
export const forCount = (text: string | Counted, count: number, language: string): string =>
  typeof text === 'string'
    ? text
    : (text[new Intl.PluralRules(intlTags(language)).select(count)] ?? text.other);
