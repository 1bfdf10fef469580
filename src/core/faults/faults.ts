/** What can be wrong with something that came from outside: a content file, a document, an attribute. */
export type Problem =
  | 'missing'
  | 'type'
  | 'choice'
  | 'format'
  | 'unknown-key'
  | 'too-short'
  | 'too-long'
  | 'placeholder'
  | 'fixed'
  | 'duplicate'
  | 'reference'
  | 'incomplete'
  | 'not-json'
  | 'unreadable'
  | 'empty'
  | 'not-text'
  | 'letters'
  | 'too-big'
  | 'too-deep'
  | 'http'
  | 'network'
  | 'other-tool'
  | 'newer'
  | 'storage';

/** One fault: where, what, and where it helps what was expected and what was found. */
export interface Fault {
  /** `actions[3].title`, an attribute's name, or `''` for the whole. */
  readonly path: string;
  readonly problem: Problem;
  readonly expected?: string;
  readonly found?: string;
}

/** Most faults that are told of one thing at a time; a broken file may have thousands. */
export const MOST_FAULTS = 50;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export const failed = (...faults: Fault[]): { ok: false; faults: Fault[] } => ({
  ok: false,
  faults,
});
