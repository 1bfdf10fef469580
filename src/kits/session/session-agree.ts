import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import type { SessionView } from './session-view.js';
import { sign } from './signs.js';

/** Things by what was decided, side by side. */
export const traysPicture = (view: SessionView): TemplateResult => html`
  <div class="trays">
    ${view
      .trays()
      .filter(({ id, topics }) => id !== 'open' || topics.length)
      .map(
        ({ id, label, place, topics }) => html`
          <section class="tray" id=${`tray-${id}`}>
            ${heading(
              view.level + 1,
              html`${place === undefined ? nothing : sign(place)} ${label}`,
            )}
            ${
              topics.length
                ? html`<ul>
                    ${topics.map((topic) => {
                      const letter = view.letter(topic);
                      return html`<li>
                        ${
                          letter
                            ? html`<span class="letter" aria-hidden="true">${letter.letter}</span
                                ><span class="hidden-visually">${letter.says}: </span>`
                            : nothing
                        }
                        <button
                          type="button"
                          class="text-button"
                          @click=${() => view.goTo(topic.id)}
                        >
                          <bdi>${topic.text}</bdi>
                        </button>
                      </li>`;
                    })}
                  </ul>`
                : html`<p class="quiet">–</p>`
            }
          </section>
        `,
      )}
  </div>
`;

/** All that was decided, what they agree, and what they take along. */
export function agreePart(view: SessionView): TemplateResult {
  const { content, data, text, change } = view;
  return html`
    ${traysPicture(view)} ${heading(view.level + 1, text(content.agreements.title))}
    <p>${text(content.agreements.start)}</p>
    ${agreementsEditor(
      data.agreements,
      (act, options) => change((now) => ({ ...now, agreements: act(now.agreements) }), options),
      data.people.map(({ name }) => name),
      { states: true },
    )}
    <div class="buttons along">${printButton(() => view.print())} ${textButtons(view.asText)}</div>
  `;
}
