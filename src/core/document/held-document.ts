import { plainJson } from '../files/plain-json.model.js';
import type { ToolDocument } from './document.js';

/** A document in which nobody made anything yet; its data's shape and version are the tool's. */
export interface BlankDocument<Data> {
  readonly schemaVersion: number;
  readonly data: Data;
}

/** What a person made, in memory: the data, since when, and with which content. */
export class HeldDocument<Data> {
  data: Data;
  /** Whether a person changed anything since it was taken whole. */
  touched = false;
  #changedAt: string | undefined;
  #madeWith: string | undefined;

  readonly tool: string;
  readonly #blank: BlankDocument<Data>;
  readonly #contentId: () => string;

  /** `contentId` gives the id of the content in use; `''` before there is any. */
  constructor(tool: string, blank: BlankDocument<Data>, contentId: () => string) {
    this.tool = tool;
    this.#blank = blank;
    this.#contentId = contentId;
    this.data = blank.data;
  }

  get isEmpty(): boolean {
    return plainJson(this.data) === plainJson(this.#blank.data);
  }

  get document(): ToolDocument<Data> {
    return {
      tool: this.tool,
      schemaVersion: this.#blank.schemaVersion,
      savedAt: this.#changedAt ?? new Date().toISOString(),
      contentId: this.#madeWith ?? (this.#contentId() || this.tool),
      data: this.data,
    };
  }

  /** A person's change. */
  change(data: Data): void {
    this.data = data;
    this.touched = true;
    this.#changedAt = new Date().toISOString();
    this.#madeWith = this.#contentId();
  }

  /** Another document in place of this one; without one, a blank one. */
  take(document: ToolDocument<Data> | undefined): void {
    this.data = document?.data ?? this.#blank.data;
    this.#changedAt = document?.savedAt;
    this.#madeWith = document?.contentId;
    this.touched = false;
  }
}
