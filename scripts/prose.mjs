// Which strings of a content file are shown to people.

/** Paths of fields that hold no sentence of ours: names of things, and what is said of the sources. */
export const NAMES =
  /(^|\.)(id|for|tool|language|reviewed|checked|letter|role|phase|aspect|column|row|article|mark|dutchVerb|dutch|deck|audience|form|link|mail|version|scale|item|score|kind|icon|line|method|per|choice|option|middle|differs|region|scope|section|step)$|(at|bands|telephones|needs|is|shows|open|hides|decks|topics|place|who|long|often|fits|groups\[\d+\]\.about)\[\d+\]$|(higher|topics|wordings|people)\[\d+\]\.group$|\]\.source$|activities\[\d+\]\.course$|^chafing\[\d+\]\.forms\[\d+\]$|^calendar\.(text|day)$|^sources\[|\.sources\[/;

/** Categories of `Intl.PluralRules`. */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Those that a language has; one that this machine does not know counts as Dutch. */
export const pluralsOf = (locale) =>
  new Intl.PluralRules([locale, 'nl']).resolvedOptions().pluralCategories;

/** Whether a value is a text that counts: one for each plural. */
export const isCounted = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.keys(value).every((key) => PLURALS.includes(key));
