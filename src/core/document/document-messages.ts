import type { Taking } from '../carry/taking.js';
import { msg } from '../language/localize.js';
import type { ToolDocument } from './document.js';
import type { DocumentTrouble } from './document-trouble.js';

/** A question that waits for the person's yes or no. */
export type Question<Data> =
  | { readonly kind: 'wipe' }
  | { readonly kind: 'take'; readonly taking: Taking<Data> }
  | {
      readonly kind: 'replace';
      readonly document: ToolDocument<Data>;
      /** Of a draft that came in after a person had begun. */
      readonly keptUntil?: Date;
    };

/** What was last done with the document as a whole, for the tool to say. */
export type DocumentAct = 'kept' | 'not-kept' | 'wiped' | 'opened' | 'saved' | 'restored';

/** What to say, also to a screen reader, after something happened to the document. */
const actText = (act: DocumentAct): string =>
  ({
    kept: msg('Bewaard op dit apparaat.'),
    'not-kept': msg('Niet meer bewaard op dit apparaat.'),
    wiped: msg('Alles is gewist.'),
    opened: msg('Het bestand is geopend.'),
    saved: msg('Het bestand staat bij de downloads.'),
    restored: msg('Wat bewaard was, staat er weer.'),
  })[act];

/** What a tool says and asks about its document. */
export class DocumentMessages<Data> {
  /** What a tool says of what was last done, in its words when it renders. */
  said: (() => string) | undefined;
  /** Another one each time that something is said or done: what is said twice is heard twice. */
  act = {};
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
    this.say(() => actText(act));
  }

  /** Says what happened in place of what happened before; nothing: that is over. */
  say(text?: () => string): void {
    this.said = text;
    this.act = {};
    this.#changed();
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
    this.say();
  }

  /** After a person's change: a draft that cannot be read is still there; other troubles are left behind. */
  leaveBehind(): void {
    if (this.trouble?.from !== 'draft') this.trouble = undefined;
    this.say();
  }

  clear(): void {
    this.trouble = undefined;
    this.say();
  }
}
