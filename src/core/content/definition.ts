import type { CarryTexts } from '../carry/carry-file.schema.js';
import type { readOpened, readTaking } from '../document/opened.js';
import type { Notices } from '../faults/notices.js';
import type { readJson, fetchJson } from '../faults/untrusted-json.js';
import type { readJsonFrom } from '../files/text-file.js';
import type { LatePart } from '../element/on-demand.js';
import type { Lookup } from '../language/localize.js';
import type { Bundled, ToolCheck } from './check.js';
import type { ToolContent } from './content.schema.js';

/** Everything a tool says in one language, checked before it was bundled. */
export interface LanguagePack<Content> extends Bundled<Content> {
  /** Interface strings; absent for Dutch, the language of the source. */
  readonly lookup?: Lookup;
}

/** What a tool needs once something comes in from outside; see `outside.ts`. */
export interface Outside<Content extends ToolContent, Data> extends LatePart {
  readonly check: ToolCheck<Content, Data>;
  readonly readJson: typeof readJson;
  readonly readJsonFrom: typeof readJsonFrom;
  readonly fetchJson: typeof fetchJson;
  readonly notices: Notices;
  readonly readOpened: typeof readOpened;
  readonly readTaking: typeof readTaking;
  /** What is said of things from other tools, by language. */
  readonly carryTexts: Readonly<Record<string, CarryTexts>>;
}

/** What a tool is made of, apart from how it looks; `npm run generate` makes it from the folders. */
export interface ToolDefinition<Content extends ToolContent, Data> {
  /** Its tag. */
  readonly tool: string;
  /** Dutch, which is bundled. */
  readonly source: LanguagePack<Content>;
  /** The other languages that it has, each fetched when a page asks for it. */
  readonly languages: Readonly<Record<string, () => Promise<LanguagePack<Content>>>>;
  /** Fetched when content, a document or a word of the page's own comes in. */
  outside(): Promise<Outside<Content, Data>>;
}
