/** The words that content leaves open, as `{carer.the}`: a kind of term and the form it needs. */
export const TERM_KINDS = ['carer', 'client', 'plan'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/**
 * A word in its forms, by the names that its language has for them. Dutch and English make most of them by
 * the article: `{ article: 'het', one: 'familielid', many: 'familieleden' }`.
 */
export type Word = Readonly<Record<string, string>>;
