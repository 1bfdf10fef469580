import { intlTags } from '../../core/language/locales.js';

/** `10 minuten`, `1 minuut`, or short `10 min`, as the language writes it; seconds likewise. */
export const minutesIn = (
  count: number,
  language: string,
  unitDisplay: 'long' | 'short' = 'long',
  unit: 'minute' | 'second' = 'minute',
): string => count.toLocaleString(intlTags(language), { style: 'unit', unit, unitDisplay });
