import * as z from 'zod/mini';
import { customIssue } from '../faults/parse.js';
import { intlTags } from '../language/locales.js';
import { checkedLanguage } from './checked-language.js';
import { text } from './content.schema.js';
import type { Counted } from './counted.js';

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many'] as const;

/** Plural categories of a language: `['one', 'other']` in Dutch and English. */
export const pluralsOf = (language: string): readonly string[] =>
  new Intl.PluralRules(intlTags(language)).resolvedOptions().pluralCategories;

/**
 * A text that counts: one for each plural category that the language of its file has, and no other. `extra`
 * names the places that only this text has, the number among them.
 */
export function counted(max: number, extra: readonly string[]): z.ZodMiniType<Counted> {
  const each = text(max, extra);
  const optional = Object.fromEntries(CATEGORIES.map((name) => [name, z.optional(each)]));
  return z.strictObject({ ...optional, other: each }).check(({ value, issues }) => {
    const { language } = checkedLanguage();
    if (!language) return;
    const needed = pluralsOf(language);
    for (const name of needed)
      if (!(name in value))
        issues.push(customIssue(value, { problem: 'missing', expected: 'string' }, [name]));
    for (const found of Object.keys(value))
      if (!needed.includes(found))
        issues.push(
          customIssue(value, { problem: 'choice', found, expected: needed.join(', ') }, [found]),
        );
  }) as unknown as z.ZodMiniType<Counted>;
}
