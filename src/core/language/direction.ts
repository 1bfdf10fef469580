export type Direction = 'ltr' | 'rtl';

/** Languages that are written from right to left where no script is named, by their first subtag. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)$/;
const SCRIPTS = /^(adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/;

/** `en-GB` and `en_GB` → `en`, `gb` */
export const subtagsOf = (tag: string): string[] => tag.toLowerCase().split(/[-_]/);

/** `en-GB` and `en_GB` → `en` */
export const primaryOf = (tag: string): string => subtagsOf(tag)[0]!;

/** How a language is written: `ar` → `rtl`, `ur-Latn` → `ltr`, `qps-Arab` → `rtl`. */
export function directionOfLanguage(tag: string): Direction {
  const [primary = '', ...rest] = subtagsOf(tag);
  const script = rest.find((each) => /^[a-z]{4}$/.test(each));
  return (script ? SCRIPTS.test(script) : RIGHT_TO_LEFT.test(primary)) ? 'rtl' : 'ltr';
}
