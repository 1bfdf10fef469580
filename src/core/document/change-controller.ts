import type { LitElement } from 'lit';
import { focusFirst } from '../element/focus.js';
import type { DocumentController } from './document-controller.js';
import { UndoController } from './undo-controller.js';

/** What goes with a change; where that lies in what it made, a function of it. */
export type ChangeOptions<Data> = ChangeSettings | ((next: Data) => ChangeSettings);

export interface ChangeSettings {
  /** What the live region says of it. */
  readonly say?: () => string;
  /** Places to go to; the first that is there gets the focus. */
  readonly focus?: readonly string[];
  /** Changes of one name in a row are undone as one. */
  readonly name?: string;
}

/** A person's changes to a tool's document: they can be undone, are said aloud, and lead the focus on. */
export class ChangeController<Data> {
  readonly undo: UndoController<Data>;

  readonly #host: LitElement;
  readonly #documents: () => DocumentController<Data>;

  constructor(host: LitElement, documents: () => DocumentController<Data>) {
    this.#host = host;
    this.#documents = documents;
    this.undo = new UndoController(host, documents, (text) => this.say(text));
  }

  get data(): Data {
    return this.#documents().data;
  }

  /** Changes when another document comes in the place of this one. */
  get arrivals(): number {
    return this.#documents().arrivals;
  }

  /**
   * Changes the document as it is now, not as it was when the screen was drawn; gives it as it became,
   * undefined where nothing changed.
   */
  change(act: (now: Data) => Data, options: ChangeOptions<Data> = {}): Data | undefined {
    const next = act(this.data);
    const { say, focus = [], name = '' } = typeof options === 'function' ? options(next) : options;
    void focusFirst(this.#host, focus);
    if (next === this.data) return undefined;
    this.undo.change(next, name);
    if (say) this.say(say);
    return next;
  }

  /** Says what happened in place of what happened before, also to the document as a whole. */
  say(text: () => string): void {
    this.#documents().messages.say(text);
  }

  /** What was said is over: something else is in front. */
  hush(): void {
    this.#documents().messages.say();
  }
}
