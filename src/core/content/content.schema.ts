import * as z from 'zod/mini';
import { customIssue } from '../faults/parse.js';
import { placeholdersIn } from './placeholders.js';
import { safeHref } from '../faults/safe-href.js';
import { TERM_FORMS, TERM_KINDS } from './term-names.js';

// C0 and C1 controls, and the line and paragraph separators; names and texts have no use for them.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/;

const termPlaceholders = TERM_KINDS.flatMap((kind) => TERM_FORMS.map((form) => `${kind}.${form}`));

/**
 * Text of one or more sentences, without markup. Terms stand in it as `{carer.the}`, or
 * `{Carer.the}` to begin a sentence; `extra` names placeholders that only this text has.
 */
export function text(max = 600, extra: readonly string[] = []): z.ZodMiniString<string> {
  const known = [...termPlaceholders, ...extra];
  return z.string().check(z.minLength(1), z.maxLength(max), (payload) => {
    if (CONTROL.test(payload.value))
      payload.issues.push(customIssue(payload.value, { problem: 'format' }));
    for (const name of placeholdersIn(payload.value)) {
      if (known.includes(name.charAt(0).toLowerCase() + name.slice(1))) continue;
      payload.issues.push(
        customIssue(payload.value, {
          problem: 'placeholder',
          found: `{${name}}`,
          expected: extra.length
            ? extra.map((each) => `{${each}}`).join(', ')
            : '{carer.the}, {client.the}, {plan.the}, …',
        }),
      );
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

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

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

/** A word for a carer, client or plan: its article, singular and plural. */
export const word = z.strictObject({ article: plainWord, one: plainWord, many: plainWord });

/** A named word. */
export const term = z.extend(word, { id, for: z.enum(TERM_KINDS) });
export type Term = z.infer<typeof term>;

/** How a language makes a word's other forms, by its article: `'de {one}'`. */
export const formPattern = z.strictObject({
  article: line(),
  a: line(['one']),
  the: line(['one']),
  this: line(['one']),
  who: line(['one']),
  possessive: line(['one']),
});
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

/** `content/common/terms/<locale>.json`: the named words, and how the language inflects them. */
export const termsFile = z.strictObject({
  ...contentHead,
  patterns: z.array(formPattern).check(z.minLength(1)),
  terms: z.array(term).check(z.minLength(1)),
});
/** What a tool takes from it. */
export type Terms = Pick<z.infer<typeof termsFile>, 'patterns' | 'terms'>;
