import type { CarryItem, TakenMark } from '../carry/carry.model.js';
import { plainJson } from '../files/plain-json.model.js';

/** What a person made with a tool: what `value` gives and takes, and what a saved file holds. */
export interface ToolDocument<Data = unknown> {
  /** Tag of the tool that made it. */
  readonly tool: string;
  /** Version of the shape of `data`. */
  readonly schemaVersion: number;
  /** When it last changed, as ISO 8601 in UTC. */
  readonly savedAt: string;
  /** `id` of the content it was made with. */
  readonly contentId: string;
  readonly data: Data;
  /** Random, made at the first change: by it other tools know again what they took from this document. */
  readonly docId?: string | undefined;
  /** What other tools can take from it; worked out from `data`, and from nothing else that comes in. */
  readonly carry?: readonly CarryItem[] | undefined;
  /** What was taken from other documents, as it was there: what changed since is asked about, what one changed oneself is not. */
  readonly taken?: readonly TakenMark[] | undefined;
}

/** Text of a document file: indented, so that a person can read what leaves the page. */
export const documentText = (document: ToolDocument): string =>
  `${plainJson(document, undefined, 2)}\n`;
