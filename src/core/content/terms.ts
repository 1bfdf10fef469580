import type { Fault, Parsed } from '../faults/faults.js';
import type { FormPattern, Term, Terms } from './content.schema.js';
import { fill } from './placeholders.js';
import { TERM_KINDS, type TermKind, type Word } from './term-names.js';

/** The words in force, in every form: what fills `{carer.the}` and its like. */
export type Vocabulary = Readonly<Partial<Record<TermKind, Word>>>;

/** What a host may ask for: the id of a named word, or a word of its own as JSON or as an object. */
export type TermChoice = string | Word | null | undefined;

/** Reads a host's own word, and gives it in every form; see `ToolCheck`. */
export type WordReader = (path: string, input: unknown) => Parsed<Word>;

/** Whether a choice is a word of the host's own, which has to be checked first. */
export const isOwnWord = (choice: TermChoice): boolean =>
  typeof choice === 'object' ? choice !== null : (choice ?? '').trimStart().startsWith('{');

/**
 * Chooses words. Without a choice the first of its kind holds, those of the content file first.
 * A choice that cannot be used leaves that default and comes back as a fault on its attribute.
 */
export function chooseTerms(
  { terms, patterns = [] }: Pick<Terms, 'terms' | 'patterns'>,
  choices: Readonly<Record<TermKind, TermChoice>>,
  reader?: WordReader,
): { vocabulary: Vocabulary; faults: Fault[] } {
  const faults: Fault[] = [];
  const vocabulary: Partial<Record<TermKind, Word>> = {};
  for (const kind of TERM_KINDS) {
    const path = `${kind}-term`;
    const ofKind = terms.filter((term) => term.for === kind);
    const word = chooseWord(path, ofKind, choices[kind], faults, reader) ?? ofKind[0];
    if (word) vocabulary[kind] = inflected(word, patterns);
  }
  return { vocabulary, faults };
}

function chooseWord(
  path: string,
  terms: readonly Term[],
  choice: TermChoice,
  faults: Fault[],
  reader: WordReader | undefined,
): Word | undefined {
  if (!choice) return undefined;
  if (isOwnWord(choice)) {
    const parsed = reader?.(path, choice);
    if (parsed?.ok) return parsed.value;
    faults.push(...(parsed?.faults ?? []));
    return undefined;
  }
  const found = String(choice).trim().toLowerCase();
  const term = terms.find(({ id }) => id === found);
  if (!term) {
    const expected = [...new Set(terms.map(({ id }) => id))].join(', ');
    faults.push({ path, problem: 'choice', found, expected });
  }
  return term;
}

/** A word with the forms that its article tells; one that it gives itself goes before. */
export function inflected(word: Word, patterns: readonly FormPattern[]): Word {
  const pattern = patterns.find(({ article }) => article === word['article']);
  if (!pattern) return word;
  const made = Object.entries(pattern).map(([form, text]) => [
    form,
    fill(text, '', (name) => word[name]),
  ]);
  return { ...Object.fromEntries(made), ...word };
}

/** Fills a content text with words and, where a text has its own placeholders, with `extra`. */
export function fillText(
  text: string,
  language: string,
  vocabulary: Vocabulary,
  extra: Readonly<Record<string, string>> = {},
): string {
  return fill(text, language, (name) => {
    const [kind = '', form = ''] = name.split('.');
    return extra[name] ?? vocabulary[kind as TermKind]?.[form];
  });
}
