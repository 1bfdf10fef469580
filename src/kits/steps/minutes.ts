import { intlTags } from '../../core/language/locales.js';

/** `10 minuten`, `1 minuut`, or short `10 min`, as the language writes it. */
export const minutesIn = (
  minutes: number,
  language: string,
  unitDisplay: 'long' | 'short' = 'long',
): string =>
  minutes.toLocaleString(intlTags(language), { style: 'unit', unit: 'minute', unitDisplay });
