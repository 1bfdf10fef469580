import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { choiceField, valueIn } from '../../kits/circle/fields.js';
import {
  editPlace,
  finishPlace,
  movePlace,
  placesIn,
  removePlace,
  setSign,
  sharePlace,
  WORD_LENGTH,
  type Place,
} from './vitality-map.model.js';
import { eye } from './vitality-picture.js';
import { signOf, type VitalityView } from './vitality-view.js';

/** Everything that can be done with a word, below it. */
function editing(view: VitalityView, { id, text: word, sign, region }: Place): TemplateResult {
  const { content, text, change } = view;
  const gone = {
    say: () => text(content.words.removed, { word: isolated(word) }),
    focus: ['#words-title'],
  };
  return html`
    <div class="editing">
      <label class="field">
        ${text(content.word.label)}
        <input
          class="entry"
          id=${`text-${id}`}
          dir="auto"
          autocomplete="off"
          maxlength=${WORD_LENGTH}
          .value=${word}
          @input=${(event: Event) =>
            change((now) => editPlace(now, id, valueIn(event)), { name: `text-${id}` })}
          @change=${(event: Event) =>
            change((now) => finishPlace(now, id, valueIn(event)), {
              ...(!valueIn(event).trim() && gone),
              // With what was typed before: one undo brings the whole word back.
              name: `text-${id}`,
            })}
        />
      </label>
      <div class="fields">
        ${choiceField(
          `sign-${id}`,
          text(content.sign),
          content.signs.map((each) => ({ id: each.id, label: `${each.sign} ${text(each.label)}` })),
          sign,
          (chosen) => change((now) => setSign(now, id, chosen)),
          text(content.noSign),
        )}
        ${choiceField(
          `region-${id}`,
          text(content.words.where),
          content.regions.map((each) => ({ id: each.id, label: text(each.name) })),
          region,
          (chosen) => change((now) => movePlace(now, id, chosen), { focus: [`#word-${id}`] }),
        )}
      </div>
      <button
        type="button"
        class="small"
        id=${`remove-${id}`}
        @click=${() => change((now) => removePlace(now, id), gone)}
      >
        ${text(content.words.remove)}<span class="hidden-visually">: <bdi>${word}</bdi></span>
      </button>
    </div>
  `;
}

function row(view: VitalityView, place: Place): TemplateResult {
  const { content, text, change } = view;
  const { id, shared } = place;
  const sign = signOf(view, place.sign);
  return html`
    <li class="word">
      <details>
        <summary id=${`word-${id}`}>
          <bdi>${place.text}</bdi>
          ${sign ? html`<span class="meaning"><span aria-hidden="true">${sign.sign}</span> ${text(sign.label)}</span>` : nothing}
        </summary>
        ${editing(view, place)}
      </details>
      <label class="share">
        <input
          type="checkbox"
          id=${`share-${id}`}
          .checked=${shared}
          @change=${(event: Event) =>
            change((now) => sharePlace(now, id, (event.target as HTMLInputElement).checked))}
        />
        ${eye(shared)} ${text(content.share)}<span class="hidden-visually"
          >: <bdi>${place.text}</bdi></span
        >
      </label>
    </li>
  `;
}

/** Words in a land, for the eyes and for the ears: with the numbers that they have on the map. */
const list = (view: VitalityView, places: readonly Place[]): unknown =>
  places.length
    ? html`<ol class="words">
        ${repeat(
          places,
          ({ id }) => id,
          (place) => row(view, place),
        )}
      </ol>`
    : html`<p class="quiet">${view.text(view.content.words.none)}</p>`;

/** All words by land, each with what can be done with it. */
export function wordLists(view: VitalityView): TemplateResult {
  const { content, data, text, level } = view;
  const known = content.regions.map(({ id }) => id);
  const elsewhere = data.places.filter(({ region }) => !known.includes(region));
  return html`
    <section class="all-words">
      ${heading(level + 1, html`<span id="words-title" tabindex="-1">${text(content.words.title)}</span>`)}
      <p class="quiet">${text(content.own)}</p>
      <div class="lands">
        ${content.regions.map(
          ({ id, name }) => html`
            <div>
              ${heading(level + 2, text(name), 'land-head')} ${list(view, placesIn(data, id))}
            </div>
          `,
        )}
        ${
          elsewhere.length
            ? html`<div>
                ${heading(level + 2, text(content.words.elsewhere), 'land-head')}
                ${list(view, elsewhere)}
              </div>`
            : nothing
        }
      </div>
    </section>
  `;
}
