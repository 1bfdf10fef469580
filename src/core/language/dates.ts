import { intlTags } from './locales.js';

/** `23 november 2026`, in the language of what is shown. */
export const longDate = (date: Date, language: string): string =>
  date.toLocaleDateString(intlTags(language), { dateStyle: 'long' });

/** The day on this device, as `2026-11-23`. */
export const isoDay = (date = new Date()): string =>
  // Swedish writes a date as ISO 8601 does.
  date.toLocaleDateString('sv');

/** A day such as `2027-05-01` as people write it; nothing for none. */
export const dayText = (day: string, language: string): string =>
  day && longDate(new Date(`${day}T12:00`), language);

/** `dinsdag 11 mei 2027`; nothing for none. */
export const weekdayText = (day: string, language: string): string =>
  day && new Date(`${day}T12:00`).toLocaleDateString(intlTags(language), { dateStyle: 'full' });
