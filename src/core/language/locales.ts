import { subtagsOf } from './direction.js';

/** The language of the sources and the bundled content, and the fall-back. */
export const SOURCE_LOCALE = 'nl';

/**
 * The language that we have for a tag, as it is written in `known`: the tag itself in any case, else
 * without its last parts: `en-GB` and `en_GB` → `en`, `zh_Hant_TW` → `zh-Hant`. Undefined for a
 * language that is not among those known, and for the empty one. The source is always there.
 */
export function supportedLocale(tag: string, known: readonly string[]): string | undefined {
  const parts = subtagsOf(tag);
  for (; parts.length; parts.pop()) {
    const asked = parts.join('-');
    const found = [SOURCE_LOCALE, ...known].find((locale) => locale.toLowerCase() === asked);
    if (found) return found;
  }
  return undefined;
}

/** Whether a text is a language tag such as `en-GB`. */
export function isLanguageTag(tag: unknown): tag is string {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** For `Intl`: a language that the browser does not know is counted and listed as Dutch, not as the browser’s own. */
export const intlTags = (language: string): string[] => [language, SOURCE_LOCALE];
