import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { choiceField, optionalField } from '../../kits/circle/fields.js';
import type { ShownDish } from './chore-card.model.js';
import { editWish, toggleWish, WISH_LENGTH, wishOf } from './chore-menu.model.js';
import { courseChoice, nothingYet } from './chore-start.js';
import { inSight, type ChoreView } from './chore-view.js';

/** What of the menu is wished for, and in whose words. */
export function wishesStep(view: ChoreView): TemplateResult {
  const { content, courses, text } = view;
  if (!courses.some(({ dishes }) => dishes.length)) return nothingYet(view);
  return html`
    <p>${text(content.wishes.lead)}</p>
    <p class="quiet">${text(content.wishes.roles)} ${text(content.privacy)}</p>
    ${courseChoice(view)}
    <div class="wishes">
      <div class="courses">
        ${repeat(
          inSight(view),
          ({ id }) => id,
          ({ name, dishes }) => html`
            <fieldset class="course">
              <legend>${name}</legend>
              ${
                dishes.length
                  ? repeat(
                      dishes,
                      ({ item }) => item,
                      (dish) => wishRow(view, dish),
                    )
                  : html`<p class="quiet">${text(content.nothing)}</p>`
              }
            </fieldset>
          `,
        )}
      </div>
    </div>
  `;
}

function wishRow(view: ChoreView, { item, name }: ShownDish): TemplateResult {
  const { content, data, text, change } = view;
  const wish = wishOf(data, item);
  const of = html`<span class="hidden-visually">: <bdi>${name}</bdi></span>`;
  const { voices, noVoice } = content.wishes;
  return html`
    <div class="wish">
      <label class="tick">
        <input
          type="checkbox"
          id=${`wish-${item}`}
          .checked=${!!wish}
          @change=${() => change((now) => toggleWish(now, item))}
        />
        <bdi>${name}</bdi>
      </label>
      ${
        wish
          ? html`<div class="wish-words">
              ${optionalField(
                `words-${item}`,
                html`${text(content.wishes.words)}${of}`,
                wish.text,
                WISH_LENGTH,
                (typed) =>
                  change((now) => editWish(now, item, { text: typed }), { name: `words-${item}` }),
              )}
              ${choiceField(
                `voice-${item}`,
                html`${text(content.wishes.voice)}${of}`,
                voices.map((each) => ({ id: each.id, label: text(each.label) })),
                wish.voice,
                (voice) => change((now) => editWish(now, item, { voice })),
                text(noVoice),
              )}
            </div>`
          : nothing
      }
    </div>
  `;
}
