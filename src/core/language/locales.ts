/** The interface languages we ship; the first is the source and the fall-back. */
export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** `en-GB` → `en`; undefined for a language we do not have, and for the empty one. */
export function supportedLocale(tag: string): Locale | undefined {
  const [primary = ''] = tag.toLowerCase().split('-');
  return LOCALES.find((locale) => locale === primary);
}
