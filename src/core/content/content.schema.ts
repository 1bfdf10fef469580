import * as z from 'zod/mini';
import { customIssue } from '../faults/parse.js';
import { isLanguageTag } from '../language/locales.js';
import { checkedLanguage } from './checked-language.js';
import { placeholdersIn, uncapitalised } from './placeholders.js';
import { safeHref } from '../faults/safe-href.js';
import { TERM_KINDS } from './term-names.js';

// C0 and C1 controls, and the line and paragraph separators; names and texts have no use for them.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

/** Name of a form of words, such as `one` or `genitiveMany`. */
const FORM = /^[a-z][a-zA-Z]{0,39}$/;

/** What may stand in the place of a name that is none: `undefined` where it is one. */
function expectedFor(name: string, extra: readonly string[]): string | undefined {
  const { forms } = checkedLanguage();
  const [kind = '', form = '', ...more] = name.split('.');
  const ofTerm = (TERM_KINDS as readonly string[]).includes(kind) && !more.length;
  if (extra.includes(name) || (ofTerm && (forms?.includes(form) ?? FORM.test(form))))
    return undefined;
  if (ofTerm && forms) return forms.map((each) => `{${kind}.${each}}`).join(', ');
  const terms = TERM_KINDS.map((each) => `{${each}.${forms?.[0] ?? 'the'}}, `).join('');
  return extra.length ? extra.map((each) => `{${each}}`).join(', ') : `${terms}…`;
}

/**
 * Text of one or more sentences, without markup. Terms stand in it as `{carer.the}`, or
 * `{Carer.the}` to begin a sentence, in a form that the language has; `extra` names placeholders that
 * only this text has.
 */
export function text(max = 600, extra: readonly string[] = []): z.ZodMiniString<string> {
  return z.string().check(z.minLength(1), z.maxLength(max), ({ value, issues }) => {
    if (CONTROL.test(value)) issues.push(customIssue(value, { problem: 'format' }));
    for (const name of placeholdersIn(value)) {
      const expected = expectedFor(uncapitalised(name), extra);
      if (expected === undefined) continue;
      issues.push(customIssue(value, { problem: 'placeholder', found: `{${name}}`, expected }));
    }
  });
}

/** A title, label or name: one line of at most 120 characters. */
export const line = (extra: readonly string[] = []): z.ZodMiniString<string> => text(120, extra);

/** A stable name: lower-case letters, digits and hyphens, at most 64. */
export const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/** A day as `2026-11-23`. */
export const day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** The address of a page: https, without user name or password. */
export const link = z.string().check(
  z.maxLength(500),
  z.refine((address) => !!safeHref(address)?.startsWith('https:')),
);

const language = z.string().check(z.refine(isLanguageTag));

/** Where a text comes from. Facts and structure are the source's, the sentences are not. */
export const source = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  title: line(),
  publisher: z.optional(line()),
  year: z.optional(z.int().check(z.minimum(1900), z.maximum(2100))),
  licence: z.optional(line()),
});
export type Source = z.infer<typeof source>;

const plainWord = z.string().check(z.regex(/^[^{}\p{Cc}]{1,60}$/u));

/** Name of a form of words. */
export const form = z.string().check(z.regex(FORM));

/** A word for a carer, client or plan: its forms, and where the language has them its article. */
export const word = z.record(form, plainWord);

/** A named word. */
export const term = z.catchall(z.object({ id, for: z.enum(TERM_KINDS) }), plainWord);
export type Term = z.infer<typeof term>;

/** How a language makes a word's other forms, by its article: `{ article: 'de', the: 'de {one}' }`. */
export const formPattern = z.catchall(
  z.object({ article: line() }),
  z.string().check(z.minLength(1), z.maxLength(120)),
);
export type FormPattern = z.infer<typeof formPattern>;

/** Fields that every content file has. */
export const contentHead = {
  schemaVersion: z.literal(1),
  id,
  language,
  reviewed: day,
  sources: z.array(source).check(z.minLength(1), z.maxLength(20)),
};

/** Fields that every tool's content file has; `terms` adds words, its first of a kind being the default words. */
export const toolContentHead = <const Tool extends string>(tool: Tool) => ({
  ...contentHead,
  tool: z.literal(tool),
  terms: z.optional(z.array(term).check(z.maxLength(30))),
});

/**
 * A part that several tools say, from `content/common/<name>`: the bundled content has it by that name,
 * and a file of the host's own may bring its own in its place.
 */
export const common = <T>(_name: string, schema: z.ZodMiniType<T>) => z.optional(schema);

/** What core needs to know of any tool's content. */
export interface ToolContent {
  readonly id: string;
  readonly language: string;
  readonly sources: readonly Source[];
  readonly terms?: readonly Term[] | undefined;
}

/** What a tool takes from `content/common/terms/<locale>.json`. */
export interface Terms {
  /** Names of the forms that words have: `one, many, a, the, …`. */
  readonly forms: readonly string[];
  /** Where an article tells the other forms; without patterns a word lists every form itself. */
  readonly patterns?: readonly FormPattern[] | undefined;
  /** Whether a page cannot bring words of its own: they would have to fit too much round them. */
  readonly fixed?: true | undefined;
  readonly terms: readonly Term[];
}
