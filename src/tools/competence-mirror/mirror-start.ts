import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { waysField } from '../../kits/rating/ways.js';
import { canUse, chooseUse } from './competence-mirror.model.js';
import type { MirrorView } from './mirror-view.js';

/** What it is, and what one does here. */
export function startScreen(view: MirrorView): TemplateResult {
  const { content, data, text, change } = view;
  const { uses } = content;
  const isBegun = data.marks.length > 0 || data.others !== undefined;
  return html`
    <p class="lead">${text(content.intro)}</p>
    ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
    <p><strong>${text(content.purpose)}</strong></p>
    <section class="start-mirror">
      ${heading(view.level, text(uses.legend), 'start-title')}
      ${waysField({
        text,
        ...uses,
        chosen: data.use,
        isOff: (use) => !canUse(data, use),
        choose: (use) => change((now) => chooseUse(now, use)),
      })}
      <p class="quiet">${text(content.covering)}</p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          id="begin"
          @click=${() => {
            if (!data.use) view.say(() => text(uses.legend));
            else view.go(data.use === 'answer' ? 'collect' : 'write');
          }}
        >
          ${isBegun ? msg('Ga verder') : msg('Begin')}
        </button>
        ${
          data.marks.length
            ? html`<button
                type="button"
                class="button"
                id="to-mirror"
                @click=${() => view.go('outcome')}
              >
                ${text(content.own.finish)}
              </button>`
            : nothing
        }
        ${printButton(() => view.print())} ${view.undo}
      </div>
    </section>
    ${view.bar}
  `;
}
