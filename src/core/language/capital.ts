import { primaryOf } from './direction.js';
import { intlTags } from './locales.js';

/** First letter as a capital, as the language does it: Dutch writes `IJ` with two. */
export function capitalised(text: string, language: string): string {
  const [first = ''] = text;
  const length = text.startsWith('ij') && primaryOf(language) === 'nl' ? 2 : first.length;
  return text.slice(0, length).toLocaleUpperCase(intlTags(language)) + text.slice(length);
}
