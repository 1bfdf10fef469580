import type * as z from 'zod/mini';
import type { ToolDocument } from '../document/document.js';
import { parseDocument, type DocumentSchema } from '../document/document.schema.js';
import { failed, type Fault, type Parsed } from '../faults/faults.js';
import { parseWith } from '../faults/parse.js';
import { word, type ToolContent } from './content.schema.js';
import type { Word } from './term-names.js';

/** Checks all that comes from outside: content, documents, words. Nothing is taken in part. */
export interface ToolCheck<Content extends ToolContent, Data> {
  /** A content file; what it leaves out of the common content is that of the bundled one. */
  content(file: unknown, bundled: Content): Parsed<Content>;
  document(input: unknown): Parsed<ToolDocument<Data>>;
  /** A word of the host's own; faults are below `path`. */
  word(path: string, input: unknown): Parsed<Word>;
}

/** What a tool's schema module says of its files. */
export interface ToolSchemas<Content extends ToolContent, File, Data> {
  readonly file: z.ZodMiniType<File>;
  readonly document: DocumentSchema<Data>;
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
  common = [],
  complete = (file, bundled) => withCommon(file, bundled, common),
  faults = () => [],
}: ToolSchemas<Content, File, Data>): ToolCheck<Content, Data> {
  return {
    content(file, bundled) {
      const own = parseWith(schema, file);
      if (!own.ok) return own;
      const content = complete(own.value, bundled);
      const found = faults(content);
      return found.length ? failed(...found) : { ok: true, value: content };
    },
    document: (input) => parseDocument(document, input),
    word(path, input) {
      const parsed = parseWith(word, input);
      return parsed.ok ? parsed : failed(...parsed.faults.map((fault) => below(path, fault)));
    },
  };
}

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
