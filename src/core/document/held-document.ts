import type { CarryItem, TakenMark } from '../carry/carry.model.js';
import { sameData } from '../files/plain-json.model.js';
import type { ToolDocument } from './document.js';

/** A document in which nobody made anything yet; its data's shape and version are the tool's. */
export interface BlankDocument<Data> {
  readonly schemaVersion: number;
  readonly data: Data;
}

/** 96 random bits: nobody gives two documents one name. */
const newDocId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** What a person made, in memory: the data, since when, and with which content. */
export class HeldDocument<Data> {
  data: Data;
  /** Whether a person changed anything since it was taken whole. */
  touched = false;
  /** Its name for other documents; undefined until someone changed something. */
  docId: string | undefined;
  /** What was taken from other documents, as it was there. */
  marks: readonly TakenMark[] = [];
  #changedAt: string | undefined;
  #madeWith: string | undefined;

  readonly tool: string;
  readonly #blank: BlankDocument<Data>;
  readonly #contentId: () => string;
  readonly #gives: () => readonly CarryItem[];

  /** `contentId` gives the id of the content in use, `''` before there is any; `gives` what other tools can take. */
  constructor(
    tool: string,
    blank: BlankDocument<Data>,
    contentId: () => string,
    gives: () => readonly CarryItem[] = () => [],
  ) {
    this.tool = tool;
    this.#blank = blank;
    this.#contentId = contentId;
    this.#gives = gives;
    this.data = blank.data;
  }

  get isEmpty(): boolean {
    return sameData(this.data, this.#blank.data);
  }

  /** As it is kept: what other tools take is worked out when it leaves. */
  get kept(): ToolDocument<Data> {
    return {
      tool: this.tool,
      schemaVersion: this.#blank.schemaVersion,
      savedAt: this.#changedAt ?? new Date().toISOString(),
      contentId: this.#madeWith ?? (this.#contentId() || this.tool),
      ...(this.docId && { docId: this.docId }),
      data: this.data,
      ...(this.marks.length && { taken: this.marks }),
    };
  }

  get document(): ToolDocument<Data> {
    const carry = this.docId ? this.#gives() : [];
    return { ...this.kept, ...(carry.length && { carry }) };
  }

  /** A person's change. */
  change(data: Data): void {
    this.data = data;
    this.touched = true;
    this.docId ??= newDocId();
    this.#changedAt = new Date().toISOString();
    this.#madeWith = this.#contentId();
  }

  /** Another document in place of this one; without one, a blank one. */
  take(document: ToolDocument<Data> | undefined): void {
    this.data = document?.data ?? this.#blank.data;
    this.#changedAt = document?.savedAt;
    this.#madeWith = document?.contentId;
    this.docId = document?.docId;
    this.marks = document?.taken ?? [];
    this.touched = false;
  }
}
