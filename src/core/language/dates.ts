import { intlTags } from './locales.js';

/** `23 november 2026`, in the language of what is shown. */
export const longDate = (date: Date, language: string): string =>
  date.toLocaleDateString(intlTags(language), { dateStyle: 'long' });

/** The day on this device, as `2026-11-23`. */
export const isoDay = (date = new Date()): string =>
  // Swedish writes a date as ISO 8601 does.
  date.toLocaleDateString('sv');
