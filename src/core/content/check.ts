import type { ContentSource, ContentState, LanguagePack } from './content-controller.js';
import { word, type ToolContent } from './content.schema.js';
import { parseDocument, type DocumentKind } from '../document/document.schema.js';
import type { ToolDocument } from '../document/document.js';
import { failed, type Parsed } from '../faults/faults.js';
import { supportedLocale, type Locale } from '../language/locales.js';
import { noticesOf } from '../faults/notices.js';
import { parseWith } from '../faults/parse.js';
import type { Word } from './term-names.js';
import { fetchJson, readJson } from '../faults/untrusted-json.js';

/**
 * Checks all that comes from outside: content, documents, words. A tool loads its check when
 * something does come in, so that a page that only shows our own content never fetches Zod.
 */
export interface ToolCheck<Content extends ToolContent, Data> {
  /** Content of the host's own, by object or URL, with the language pack that goes with it. */
  hostContent(
    source: ContentSource,
    pack: (locale: Locale) => Promise<LanguagePack<Content>>,
    signal: AbortSignal,
  ): Promise<ContentState<Content>>;
  document(input: unknown): Parsed<ToolDocument<Data>>;
  documentText(text: string): Parsed<ToolDocument<Data>>;
  /** A word of the host's own, as JSON or as an object; faults are below `path`. */
  word(path: string, input: unknown): Parsed<Word>;
  readonly noticesOf: typeof noticesOf;
}

/**
 * Makes a tool's check from its schemas. `parse` gets the bundled content as well, for what a
 * host's file leaves out, such as the common roles.
 */
export function toolCheck<Content extends ToolContent, Data>(
  parse: (file: unknown, bundled: Content) => Parsed<Content>,
  kind: DocumentKind<Data>,
): ToolCheck<Content, Data> {
  const document = (input: unknown): Parsed<ToolDocument<Data>> => parseDocument(kind, input);
  return {
    async hostContent({ given, url, locale }, packOf, signal) {
      const read =
        url && !given ? await fetchJson(url, signal) : { ok: true as const, value: given };
      if (!read.ok) {
        const retry = read.faults.some(
          ({ problem }) => problem === 'http' || problem === 'network',
        );
        return { status: 'failed', faults: read.faults, pack: await packOf(locale), retry };
      }
      // The interface follows the language of the host's content, where we have that one.
      const spoken = (read.value as { language?: unknown } | null)?.language;
      const pack = await packOf((typeof spoken === 'string' && supportedLocale(spoken)) || locale);
      const parsed = parse(read.value, pack.content);
      return parsed.ok
        ? { status: 'ready', content: parsed.value, pack }
        : { status: 'failed', faults: parsed.faults, pack, retry: false };
    },
    document,
    documentText: (text) => {
      const read = readJson(text);
      return read.ok ? document(read.value) : read;
    },
    word: (path, input) => {
      const read =
        typeof input === 'string' ? readJson(input) : { ok: true as const, value: input };
      const parsed = read.ok ? parseWith(word, read.value) : read;
      return parsed.ok
        ? parsed
        : failed(
            ...parsed.faults.map((fault) => ({
              ...fault,
              path: fault.path ? `${path}: ${fault.path}` : path,
            })),
          );
    },
    noticesOf,
  };
}
