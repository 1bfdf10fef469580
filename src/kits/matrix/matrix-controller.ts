import type { LitElement, ReactiveController } from 'lit';
import { WidthController } from '../../core/element/width-controller.js';
import type { MarkerKeys } from '../list/list-marker.js';

/** Reading, filling in, or reading without the possibility to fill in. */
export type MatrixMode = 'read' | 'work' | 'read-only';
export const MODES: readonly string[] = ['read', 'work', 'read-only'];

/** What a person has open and chosen in a matrix: none of it is in the document. */
export class MatrixController implements ReactiveController, MarkerKeys {
  /** Filling in, rather than reading. */
  working = false;
  /** Id of the action whose explanation is open. */
  openAction: string | undefined;
  /** Id of the column that a narrow screen shows. */
  column: string | undefined;
  /** Whether the marks that have focus are being chosen with keys. */
  byKey = false;
  #openNotes: string[] = [];
  #mode: MatrixMode | undefined;
  readonly #host: LitElement & { readonly mode: MatrixMode };
  readonly #width: WidthController;

  /** Below `threshold`, in em, the matrix shows a column at a time. */
  constructor(host: LitElement & { readonly mode: MatrixMode }, threshold: number) {
    this.#host = host;
    this.#width = new WidthController(host, threshold);
    host.addController(this);
  }

  get narrow(): boolean {
    return this.#width.narrow;
  }

  get readOnly(): boolean {
    return this.#mode === 'read-only';
  }

  hostUpdate(): void {
    const mode = this.#host.mode?.toLowerCase() as MatrixMode | undefined;
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.working = mode === 'work';
  }

  work(working: boolean): void {
    this.working = working;
    this.#host.requestUpdate();
  }

  choose(column: string): void {
    this.column = column;
    this.openAction = undefined;
    this.#host.requestUpdate();
  }

  /** Opens an action, or closes the one that is open. */
  toggle(action: string): void {
    if (action === this.openAction) return this.close();
    this.openAction = action;
    this.#focusOn('#detail .detail-title');
  }

  close(): void {
    const action = this.openAction;
    this.openAction = undefined;
    this.#focusOn(`#action-${action}`);
  }

  /** As it is before a person did anything; filling in stays. */
  forget(): void {
    this.openAction = undefined;
    this.column = undefined;
    this.#openNotes = [];
  }

  isNoteOpen(note: string): boolean {
    return this.#openNotes.includes(note);
  }

  /** A note that someone works on stays open, also while it is empty. */
  openNote(note: string): void {
    this.#openNotes.push(note);
  }

  startNote(note: string): void {
    this.openNote(note);
    this.#focusOn(`#${note}`);
  }

  async #focusOn(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
