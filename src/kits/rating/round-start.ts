import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { chooseWay, hasCollected, isOpen, setPeople } from './round.model.js';
import type { RoundView } from './round-view.js';

/** What it is, how the group takes part, and how many they are. */
export function startScreen(view: RoundView): TemplateResult {
  const { content, data, text, change } = view;
  const fixed = hasCollected(data);
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
    <p><strong>${text(content.purpose)}</strong></p>
    <section class="start-round">
      ${heading(view.level, text(content.ways.legend), 'start-title')}
      <fieldset class="ways" aria-label=${text(content.ways.legend)}>
        ${content.ways.options.map(
          ({ id, label, text: about }) => html`
            <label class="way">
              <input
                type="radio"
                name="way"
                id=${`way-${id}`}
                .checked=${data.way === id}
                ?disabled=${fixed && data.way !== id}
                @change=${() => change((now) => chooseWay(now, id))}
              />
              <span><b>${text(label)}</b> ${text(about)}</span>
            </label>
          `,
        )}
      </fieldset>
      ${
        data.way && data.way !== 'apart'
          ? html`<label class="field people">
              ${text(content.people)}
              <input
                type="number"
                id="people"
                min="0"
                max="200"
                inputmode="numeric"
                .value=${data.people ? `${data.people}` : ''}
                @input=${(event: Event) => {
                  const { valueAsNumber } = event.target as HTMLInputElement;
                  change((now) => setPeople(now, valueAsNumber), { name: 'people' });
                }}
              />
            </label>`
          : nothing
      }
      <p class="quiet">${text(content.covering)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          id="begin"
          @click=${() =>
            data.way ? view.go('collect') : view.say(() => text(content.ways.legend))}
        >
          ${fixed ? msg('Ga verder') : msg('Begin')}
        </button>
        ${
          isOpen(data)
            ? html`<button
                type="button"
                class="button"
                id="to-outcome"
                @click=${() => view.go('outcome')}
              >
                ${msg('Bekijk de uitkomst')}
              </button>`
            : nothing
        }
        <button type="button" class="button" @click=${() => view.print()}>
          ${msg('Afdrukken')}
        </button>
        ${view.undo}
      </div>
    </section>
    ${view.bar}
  `;
}
