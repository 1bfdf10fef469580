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
}

/** Text of a document file: indented, so that a person can read what leaves the page. */
export const documentText = (document: ToolDocument): string =>
  `${plainJson(document, undefined, 2)}\n`;
