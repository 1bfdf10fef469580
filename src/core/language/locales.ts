import { primaryOf } from './direction.js';

/** The language of the sources and the bundled content, and the fall-back. */
export const SOURCE_LOCALE = 'nl';

/**
 * `en-GB` and `en_GB` → `en`; undefined for a language that is not among those `known`, and for the
 * empty one. The source is always there.
 */
export function supportedLocale(tag: string, known: readonly string[]): string | undefined {
  const primary = primaryOf(tag);
  return [SOURCE_LOCALE, ...known].find((locale) => locale === primary);
}
