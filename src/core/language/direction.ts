export type Direction = 'ltr' | 'rtl';

/** Languages that are written from right to left, by their first subtag. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** `en-GB` and `en_GB` → `en` */
export const primaryOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** How a language is written: `ar` → `rtl`. A pseudo-language says it by its script: `qps-Arab`. */
export const directionOfLanguage = (tag: string): Direction =>
  RIGHT_TO_LEFT.includes(primaryOf(tag)) || /[-_](arab|hebr|thaa)\b/i.test(tag) ? 'rtl' : 'ltr';
