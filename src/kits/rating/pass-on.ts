import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';

/** A device that goes round for something covered; its texts are finished. */
export interface PassOn {
  readonly level: number;
  readonly title: string;
  /** How many have cast theirs, said. */
  readonly said: string;
  /** What takes over: the next by name, or whoever comes. */
  readonly take: string;
  readonly reveal: string;
  /** Whether anyone has cast, and whether all have. */
  readonly isBegun: boolean;
  readonly isDone: boolean;
  /** What ends it without an outcome. */
  readonly stop: unknown;
  takeOver(): void;
  lay(): void;
}

/** The device goes to the next, or all is in. */
export function passOn(view: PassOn): TemplateResult {
  const { isBegun, isDone } = view;
  const take = (name: string): TemplateResult => html`
    <button type="button" class=${`button ${name}`} id="take" @click=${() => view.takeOver()}>
      ${view.take}
    </button>
  `;
  return html`
    <div class="cover">
      ${heading(view.level, view.title, 'cover-title')}
      <p>${view.said}</p>
      <div class="buttons">
        ${isDone ? nothing : take('primary')}
        ${
          isBegun
            ? html`<button
                type="button"
                class=${`button ${isDone ? 'primary' : ''}`}
                id="reveal"
                @click=${() => view.lay()}
              >
                ${view.reveal}
              </button>`
            : nothing
        }
        ${isDone ? take('') : nothing} ${view.stop}
      </div>
    </div>
  `;
}
