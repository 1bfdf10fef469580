import type * as z from 'zod/mini';
import type { ToolDocument } from '../document/document.js';
import { parseDocument, type DocumentSchema } from '../document/document.schema.js';
import { failed, type Fault, type Parsed } from '../faults/faults.js';
import { parseWith } from '../faults/parse.js';
import { isLanguageTag } from '../language/locales.js';
import { checkedIn } from './checked-language.js';
import { word, type Terms, type ToolContent } from './content.schema.js';
import type { Word } from './term-names.js';
import { wholeWord, wordFaults } from './whole-word.js';

/** What a tool says itself in one language. */
export interface Bundled<Content> {
  readonly content: Content;
  readonly terms: Terms;
}

/** Checks all that comes from outside: content, documents, words. Nothing is taken in part. */
export interface ToolCheck<Content extends ToolContent, Data> {
  /**
   * A content file. Its sentences that count are checked by its own language, its places for words by the
   * terms of `bundled`; what it leaves out of the common content is that of `bundled`.
   */
  content(file: unknown, bundled: Bundled<Content>): Parsed<Content>;
  /** Tags of the tools whose documents it reads whole: its own, and those that write the same file. */
  readonly tools: readonly string[];
  document(input: unknown): Parsed<ToolDocument<Data>>;
  /** A word of the host's own, which comes back in every form of the language; faults are below `path`. */
  word(path: string, input: unknown, terms: Terms): Parsed<Word>;
}

/** What a tool's schema module says of its files. */
export interface ToolSchemas<Content extends ToolContent, File, Data> {
  readonly file: z.ZodMiniType<File>;
  readonly document: DocumentSchema<Data>;
  /** Tags of other tools that write the same file. */
  readonly shared?: readonly string[];
  /** Fields that the bundled content has from `content/common`. */
  readonly common?: readonly (keyof Content & keyof File)[];
  /** Content of a file, where more than common fields may be left out. */
  complete?(file: File, bundled: Content): Content;
  /** What a schema cannot say field by field, such as references. */
  faults?(content: Content): readonly Fault[];
}

export function toolCheck<Content extends ToolContent, File, Data>({
  file: schema,
  document,
  shared = [],
  common = [],
  complete = (file, bundled) => withCommon(file, bundled, common),
  faults = () => [],
}: ToolSchemas<Content, File, Data>): ToolCheck<Content, Data> {
  return {
    content(file, bundled) {
      const own = inLanguage(file, bundled.terms, () => parseWith(schema, file));
      if (!own.ok) return own;
      const content = complete(own.value, bundled.content);
      const found = [...ownWordFaults(content, bundled.terms), ...faults(content)];
      return found.length ? failed(...found) : { ok: true, value: content };
    },
    tools: [document.tool, ...shared],
    document: (input) => parseDocument(document, input, shared),
    word(path, input, terms) {
      if (terms.fixed) return failed({ path, problem: 'fixed' });
      const parsed = parseWith(word, input);
      const whole = parsed.ok ? wholeWord(parsed.value, terms) : parsed;
      return whole.ok ? whole : failed(...whole.faults.map((fault) => below(path, fault)));
    },
  };
}

/** Checks a file in the language that it says it is in, with the forms of `terms`. */
export const inLanguage = <T>(
  file: unknown,
  { forms }: Pick<Terms, 'forms'>,
  check: () => T,
): T => {
  const language = (file as { language?: unknown } | null)?.language;
  return checkedIn({ language: isLanguageTag(language) ? language : undefined, forms }, check);
};

/** Words that a content file brings. */
const ownWordFaults = ({ terms: own = [] }: ToolContent, terms: Terms): Fault[] =>
  own.length && terms.fixed
    ? [{ path: 'terms', problem: 'fixed' }]
    : wordFaults('terms', own, terms);

const below = (path: string, fault: Fault): Fault => ({
  ...fault,
  path: fault.path ? `${path}: ${fault.path}` : path,
});

function withCommon<Content, File>(
  file: File,
  bundled: Content,
  common: readonly (keyof Content & keyof File)[],
): Content {
  const left = common.filter((field) => file[field] === undefined);
  return {
    ...file,
    ...Object.fromEntries(left.map((field) => [field, bundled[field]])),
  } as Content;
}
