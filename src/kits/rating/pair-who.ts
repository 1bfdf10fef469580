import { html, nothing, type TemplateResult } from 'lit';
import { nameOf } from '../people/sides-view.js';
import { beginWith, firstOf } from './pair.model.js';
import type { PairView } from './pair-view.js';

/** Who gets the device first; nothing to choose once someone was done. */
export function choiceOfFirst(view: PairView): TemplateResult | typeof nothing {
  const { content, data, text, change } = view;
  if (data.turns.done.length) return nothing;
  const sides = content.sides.map(({ id }) => id);
  return html`
    <div class="first">
      <b id="first">${text(content.who.first)}</b>
      <fieldset class="segments" aria-labelledby="first">
        ${sides.map(
          (side) => html`
            <label>
              <input
                type="radio"
                name="first"
                id=${`first-${side}`}
                .checked=${firstOf(data, sides) === side}
                @change=${() => void change((now) => beginWith(now, side, sides))}
              />
              <span>${nameOf(view, side)}</span>
            </label>
          `,
        )}
      </fieldset>
    </div>
  `;
}
