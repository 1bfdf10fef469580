import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { msg, str } from '../../core/language/localize.js';
import type { Person } from './people.model.js';
import { isEveryoneDone, type Turns } from './turns.model.js';

/** What covers a device that goes from one person to the next. */
export interface HandOver {
  readonly turns: Turns;
  /** Who take part. */
  readonly people: readonly Person[];
  readonly level: number;
  /** What someone is called in a sentence. */
  nameOf(id: string): string;
  /** What to add for who has the turn, such as through whom they speak. */
  readonly note?: unknown;
  /** What covering is, and what it is not. */
  readonly covering: string;
  /** What else who leads the talk can do. */
  readonly leading?: unknown;
  takeOver(): void;
  reveal(): void;
  give(id: string): void;
  gather(): void;
}

const stateOf = ({ turns }: HandOver, id: string): string =>
  turns.done.includes(id)
    ? msg('klaar')
    : turns.turn === id
      ? msg('aan de beurt')
      : msg('nog niet aan de beurt geweest');

/** Nothing that anyone wrote, whose turn it is, and one button; what else can be done is folded. */
export function handOver(view: HandOver): TemplateResult {
  const { turns, people, level, note } = view;
  const name = turns.turn && isolated(view.nameOf(turns.turn));
  return html`
    <section class="hand-over">
      ${heading(
        level,
        name ? msg(str`Geef het apparaat aan ${name}`) : msg('Iedereen is klaar'),
        'hand-over-title',
      )}
      ${note ?? nothing}
      <p>
        ${name ? msg('Wat anderen schreven, is afgedekt.') : msg('Ga bij elkaar zitten. Klaar?')}
      </p>
      ${
        name
          ? html`<button
              type="button"
              class="button primary"
              id="take-over"
              @click=${view.takeOver}
            >
              ${msg(str`Ik ben ${name}`)}
            </button>`
          : html`<button type="button" class="button primary" id="lay-open" @click=${view.reveal}>
              ${msg('Leg alles open')}
            </button>`
      }
    </section>
    <details class="leading" ?open=${!name}>
      <summary>${msg('Voor wie het gesprek leidt')}</summary>
      <p>${view.covering}</p>
      <ul class="turns">
        ${people.map(
          ({ id }) => html`
            <li>
              <span class="turn-state">
                <span aria-hidden="true">${turns.done.includes(id) ? '●' : '○'}</span>
                <bdi>${view.nameOf(id)}</bdi>: ${stateOf(view, id)}
              </span>
              ${
                turns.turn === id
                  ? nothing
                  : html`<button type="button" class="button" @click=${() => view.give(id)}>
                      ${msg(str`Naar ${isolated(view.nameOf(id))}`)}
                    </button>`
              }
            </li>
          `,
        )}
      </ul>
      <div class="buttons">
        <button type="button" class="button" @click=${view.gather}>${msg('Wie zijn er?')}</button>
        ${
          isEveryoneDone(turns, people)
            ? nothing
            : html`<button type="button" class="button" id="look-anyway" @click=${view.reveal}>
                ${msg('Toch kijken')}
              </button>`
        }
      </div>
      ${view.leading ?? nothing}
    </details>
  `;
}

/** Whose screen it is, above what they write. */
export const writerTitle = (level: number, name: string): TemplateResult =>
  heading(level, msg(str`${isolated(name)} schrijft`), 'writer-title');

/** The end of a turn. */
export const finishButton = (finish: () => void): TemplateResult => html`
  <button type="button" class="button primary" id="finish" @click=${finish}>
    ${msg('Klaar, dek af')}
  </button>
`;

/** Covers again what lies open. */
export const coverButton = (cover: () => void): TemplateResult => html`
  <button type="button" class="button" @click=${cover}>${msg('Dek weer af')}</button>
`;
