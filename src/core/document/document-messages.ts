import type { ToolDocument } from './document.js';
import type { DocumentTrouble } from './document-trouble.js';

/** A question that waits for the person's yes or no. */
export type Question<Data> =
  | { readonly kind: 'wipe' }
  | {
      readonly kind: 'replace';
      readonly document: ToolDocument<Data>;
      /** Of a draft that came in after a person had begun. */
      readonly keptUntil?: Date;
    };

/** What was last done with the document as a whole, for the tool to say. */
export type DocumentAct = 'kept' | 'not-kept' | 'wiped' | 'opened' | 'saved' | 'restored';

/** What a tool says and asks about its document. */
export class DocumentMessages<Data> {
  lastAct: DocumentAct | undefined;
  /** What a tool says of what was done in it, in its words when it renders. */
  said: (() => string) | undefined;
  /** Counts what was said or done: what is said twice is heard twice. */
  acts = 0;
  trouble: DocumentTrouble | undefined;
  question: Question<Data> | undefined;
  /** Whether there has been a question. */
  hasAsked = false;

  readonly #changed: () => void;

  /** `changed` has the tool rendered anew. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  did(act: DocumentAct): void {
    this.#say(act);
    this.#changed();
  }

  /** Says what happened in place of what happened before. */
  say(text: () => string): void {
    this.#say(undefined, text);
    this.#changed();
  }

  /** What was said is over: something else is in front. */
  hush(): void {
    this.#say();
    this.#changed();
  }

  #say(act?: DocumentAct, said?: () => string): void {
    this.lastAct = act;
    this.said = said;
    this.acts += 1;
  }

  ask(question: Question<Data>): void {
    this.question = question;
    this.hasAsked = true;
    this.#changed();
  }

  /** Takes the question away, and gives it. */
  answered(): Question<Data> | undefined {
    const { question } = this;
    this.question = undefined;
    this.#changed();
    return question;
  }

  refuse(trouble: DocumentTrouble): void {
    this.trouble = trouble;
    this.hush();
  }

  /** After a person's change: a draft that cannot be read is still there; other troubles are left behind. */
  leaveBehind(): void {
    if (this.trouble?.from !== 'draft') this.trouble = undefined;
    this.#say();
  }

  clear(): void {
    this.trouble = undefined;
    this.#say();
  }
}
