import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { NAME_LENGTH, setName } from './round-more.model.js';
import { canChoose, chooseWay, hasCollected, isOpen, setPeople, type Way } from './round.model.js';
import type { RoundContent } from './round.schema.js';
import type { RoundView } from './round-view.js';
import { waysField } from './ways.js';

type Large = NonNullable<RoundContent['large']>;

/** For whoever fills in a form on a device of their own. */
const fillIn = ({ content, text, level, begin, startForm }: RoundView, large: Large) => html`
  <section class="fill-in">
    ${heading(level, text(large.fillIn.title))}
    <p>${text(large.fillIn.text)}</p>
    <div class="buttons">
      ${content.groups.map(
        ({ id, label, begin: mine }) => html`
          <button
            type="button"
            class="button primary"
            id=${`fill-in-${id}`}
            @click=${() => {
              begin((now) => chooseWay(now, 'apart'));
              startForm(id);
            }}
          >
            ${text(mine ?? label)}
          </button>
        `,
      )}
    </div>
  </section>
`;

/** Of whom the round is. */
const nameField = ({ data, text, change }: RoundView, { name }: Large): TemplateResult => html`
  <label class="field round-name">
    ${text(name)}
    <input
      id="round-name"
      dir="auto"
      autocomplete="off"
      maxlength=${NAME_LENGTH}
      .value=${data.name ?? ''}
      @input=${(event: Event) => {
        const { value } = event.target as HTMLInputElement;
        change((now) => setName(now, value), { name: 'name' });
      }}
    />
  </label>
`;

/** What it is, how the group takes part, and how many they are. */
export function startScreen(view: RoundView): TemplateResult {
  const { content, data, text, change, isPair } = view;
  const { large } = content;
  const words = isPair ? large!.pair : content;
  const fixed = hasCollected(data);
  const isOff = (way: Way): boolean => data.way !== way && (large ? !canChoose(data, way) : fixed);
  return html`
    <p class="lead">${text(words.intro)}</p>
    ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
    <p><strong>${text(content.purpose)}</strong></p>
    ${large && !isPair && !fixed && !data.ballot ? fillIn(view, large) : nothing}
    <section class="start-round">
      ${heading(view.level, text(large && !isPair ? large.collect : words.ways.legend), 'start-title')}
      ${
        large && !isPair
          ? html`${nameField(view, large)}
              <p class="ways-title"><b>${text(content.ways.legend)}</b></p>`
          : nothing
      }
      ${waysField({
        text,
        ...words.ways,
        chosen: data.way,
        isOff,
        choose: (way) => view.begin((now) => chooseWay(now, way)),
      })}
      ${
        data.way && data.way !== 'apart' && !large
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
      <p class="quiet">${text(words.covering)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          id="begin"
          @click=${() => (data.way ? view.go('collect') : view.say(() => text(words.ways.legend)))}
        >
          ${fixed || data.ballot ? msg('Ga verder') : msg('Begin')}
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
      ${
        large && !isPair
          ? html`<details class="invite-text">
              <summary>${text(large.invite.title)}</summary>
              <p>${text(large.invite.text)}</p>
            </details>`
          : nothing
      }
    </section>
    ${view.bar}
  `;
}
