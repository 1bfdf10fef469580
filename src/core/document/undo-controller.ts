import { html, type LitElement, type TemplateResult } from 'lit';
import type { DocumentController } from './document-controller.js';
import { record, redo, replaceNow, startHistory, undo, type History } from './history.js';
import { keepFocus } from '../element/focus.js';
import { FIELD } from '../element/hands.js';
import { msg, str } from '../language/localize.js';

/** Undo and redo without end in a tool's document: by two buttons, and by Ctrl+Z and Ctrl+Y. */
export class UndoController<Data> {
  #history: History<Data> | undefined;
  readonly #host: LitElement;
  readonly #documents: () => DocumentController<Data>;
  readonly #say: (text: () => string) => void;

  /** `say` tells what happened, in the words of the tool when it renders. */
  constructor(
    host: LitElement,
    documents: () => DocumentController<Data>,
    say: (text: () => string) => void,
  ) {
    this.#host = host;
    this.#documents = documents;
    this.#say = say;
    documents().history = this;
  }

  /** What was done; begins anew when the document came from elsewhere or was wiped. */
  get #current(): History<Data> {
    const { data } = this.#documents();
    const history = this.#history?.now === data ? this.#history : startHistory(data);
    this.#history = history;
    return history;
  }

  #take(history: History<Data>): void {
    this.#history = history;
    this.#documents().change(() => history.now);
  }

  /** A person's change; those of one name in a row are undone as one. */
  change(next: Data, name = ''): void {
    this.#take(record(this.#current, next, name));
  }

  /** Another state in place of this one, such as another page of the same document. */
  replace(next: Data): void {
    this.#take(replaceNow(this.#current, next));
  }

  /** From here on nothing of before can be undone: it is not for who comes now. */
  forget(): void {
    this.#history = undefined;
  }

  /** Takes back the last step, and says so. */
  undo(): void {
    if (!this.#current.past.length) return;
    this.#take(undo(this.#current));
    void keepFocus(this.#host, ['.undo']);
    this.#say(() =>
      msg(str`Ongedaan gemaakt. Stappen die nog terug kunnen: ${this.#current.past.length}.`),
    );
  }

  #redo(): void {
    if (!this.#current.future.length) return;
    this.#take(redo(this.#current));
    void keepFocus(this.#host, ['.undo']);
    this.#say(() =>
      msg(str`Opnieuw gedaan. Stappen die nog opnieuw kunnen: ${this.#current.future.length}.`),
    );
  }

  /** For the tool's own `keydown`. */
  readonly onKey = (event: KeyboardEvent): void => {
    const typing = (event.target as Element).matches(FIELD);
    if (typing || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#redo();
    else this.undo();
  };

  /** Buttons that keep the focus when there is nothing left to undo. */
  buttons(): TemplateResult {
    const { past, future } = this.#current;
    const button = (label: string, left: number, act: () => void): TemplateResult => html`
      <button
        type="button"
        class="button undo"
        data-again
        aria-disabled=${left ? 'false' : 'true'}
        @click=${act}
      >
        ${label}
      </button>
    `;
    return html`
      ${button(msg('Ongedaan maken'), past.length, () => this.undo())}
      ${button(msg('Opnieuw doen'), future.length, () => this.#redo())}
    `;
  }
}
