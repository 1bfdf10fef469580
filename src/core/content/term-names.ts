/** The words that content leaves open, as `{carer.the}`: a kind of term and the form it needs. */
export const TERM_KINDS = ['carer', 'client', 'plan'] as const;
export const TERM_FORMS = ['one', 'a', 'the', 'this', 'who', 'many', 'possessive'] as const;
export type TermKind = (typeof TERM_KINDS)[number];
export type TermForm = (typeof TERM_FORMS)[number];

/** A word of the host's own: `{ article: 'het', one: 'familielid', many: 'familieleden' }`. */
export interface Word {
  /** Article that tells its other forms: `de` or `het` in Dutch, `a` or `an` in English. */
  readonly article: string;
  readonly one: string;
  readonly many: string;
}
