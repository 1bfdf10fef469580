import { plainJson } from '../files/plain-json.model.js';
import type { Terms, ToolContent } from '../content/content.schema.js';
import type { LanguagePack, Outside } from '../content/definition.js';
import {
  chooseTerms,
  type TermChoice,
  type Vocabulary,
  type WordReader,
} from '../content/terms.js';
import type { TermKind } from '../content/term-names.js';
import { failed, type Fault } from '../faults/faults.js';

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

/** Level of a tool's heading; the default where the page gave none that exists. */
export const headingLevel = (asked: number): number => (LEVELS.includes(asked) ? asked : 2);

/** What is wrong with a `heading-level`, as it stands on the tag. */
export const levelFaults = (written: string | null): Fault[] =>
  written === null || LEVELS.includes(Number(written))
    ? []
    : [{ path: 'heading-level', problem: 'choice', found: written, expected: LEVELS.join(', ') }];

/** What the page set on a tool: the words in force, and what of it cannot be used. */
export class ToolSettings {
  vocabulary: Vocabulary = {};
  faults: readonly Fault[] = [];
  #reported = '[]';

  /** Chooses the words; `others` are faults in other attributes. */
  choose(
    { content, pack }: { content: ToolContent; pack: LanguagePack<ToolContent> },
    choices: Readonly<Record<TermKind, TermChoice>>,
    outside: Pick<Outside<ToolContent, unknown>, 'check' | 'readJson'> | undefined,
    others: readonly Fault[],
  ): void {
    const words = { ...pack.terms, terms: [...(content.terms ?? []), ...pack.terms.terms] };
    const reader = outside && wordReader(outside, pack.terms);
    const { vocabulary, faults } = chooseTerms(words, choices, reader);
    this.vocabulary = vocabulary;
    this.faults = [...faults, ...others];
  }

  /** Tells faults that differ from those told last; what is no longer there is not told. */
  report(tell: (faults: readonly Fault[]) => void): void {
    const now = plainJson(this.faults);
    if (now === this.#reported) return;
    this.#reported = now;
    if (this.faults.length) tell(this.faults);
  }
}

/** A word of the host's own stands in an attribute as JSON, and in a property as an object. */
const wordReader =
  (
    { check, readJson }: Pick<Outside<ToolContent, unknown>, 'check' | 'readJson'>,
    terms: Terms,
  ): WordReader =>
  (path, input) => {
    if (typeof input !== 'string') return check.word(path, input, terms);
    const read = readJson(input);
    return read.ok
      ? check.word(path, read.value, terms)
      : failed(...read.faults.map((fault) => ({ ...fault, path })));
  };
