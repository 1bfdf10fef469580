import { failed, type Fault, type Parsed } from '../faults/faults.js';
import type { Term, Terms } from './content.schema.js';
import { placeholdersIn } from './placeholders.js';
import type { Word } from './term-names.js';
import { inflected } from './terms.js';

/** A word with every form of its language; what is missing or unknown comes back as faults on its fields. */
export function wholeWord(
  given: Word,
  { forms, patterns = [] }: Pick<Terms, 'forms' | 'patterns'>,
): Parsed<Word> {
  const whole = inflected(given, patterns);
  const { article } = given;
  const articles = patterns.map((each) => each.article).join(', ');
  const faults: Fault[] = [];
  if (patterns.length && article === undefined && forms.some((form) => !Object.hasOwn(whole, form)))
    faults.push({ path: 'article', problem: 'missing', expected: articles });
  else if (
    patterns.length &&
    article !== undefined &&
    !patterns.some((each) => each.article === article)
  )
    faults.push({ path: 'article', problem: 'choice', found: article, expected: articles });
  else
    for (const form of forms)
      if (!Object.hasOwn(whole, form))
        faults.push({ path: form, problem: 'missing', expected: 'string' });
  for (const path of Object.keys(given))
    if (!forms.includes(path) && !(path === 'article' && patterns.length))
      faults.push({ path, problem: 'unknown-key' });
  return faults.length ? failed(...faults) : { ok: true, value: whole };
}

/** What is wrong with named words, below `path`. */
export const wordFaults = (
  path: string,
  words: readonly Term[],
  terms: Pick<Terms, 'forms' | 'patterns'>,
): Fault[] =>
  words.flatMap((term, at) => {
    const { id: _, for: __, ...word } = term;
    const whole = wholeWord(word, terms);
    return whole.ok
      ? []
      : whole.faults.map((fault) => ({ ...fault, path: `${path}[${at}].${fault.path}` }));
  });

/** What a schema cannot say of a language's terms: patterns of forms that it has, words in every form. */
export function termsFaults({ forms, patterns = [], terms }: Omit<Terms, 'fixed'>): Fault[] {
  const ofPatterns = patterns.flatMap((pattern, at) =>
    Object.entries(pattern)
      .filter(([form]) => form !== 'article')
      .flatMap(([form, text]): Fault[] => {
        const path = `patterns[${at}].${form}`;
        if (!forms.includes(form)) return [{ path, problem: 'unknown-key' }];
        return placeholdersIn(text)
          .filter((name) => !forms.includes(name))
          .map((name) => ({
            path,
            problem: 'placeholder',
            found: `{${name}}`,
            expected: forms.map((each) => `{${each}}`).join(', '),
          }));
      }),
  );
  return [...ofPatterns, ...wordFaults('terms', terms, { forms, patterns })];
}
