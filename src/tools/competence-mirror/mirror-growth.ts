import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { agreementFields } from '../../kits/agreements/agreements-view.js';
import { setStep, stepOf, takeIdea } from './competence-mirror.model.js';
import { titleOf, type ShownQuestion } from './mirror-shown.js';
import type { MirrorView } from './mirror-view.js';
import { sprout } from './strip.js';

/** An idea of each kind: by doing, with others, in a course. */
function ideas(view: MirrorView, item: string): unknown {
  const { content, text, change } = view;
  const { growth } = content;
  const found = growth.items.find(({ id }) => id === item);
  if (!found) return nothing;
  return html`
    <div class="ideas" role="group" aria-labelledby=${`ideas-${item}`}>
      <p id=${`ideas-${item}`}>${text(growth.ideas)}</p>
      <div class="chips" data-arrows="along">
        ${growth.kinds.map(({ id: kind, label }) => {
          const idea = text(found[kind]);
          return html`
            <button
              type="button"
              class="button chip"
              id=${`idea-${item}-${kind}`}
              @click=${() =>
                change((now) => takeIdea(now, item, idea), { focus: [`#step-${item}-what`] })}
            >
              <b>${text(label)}</b> <span>${idea}</span>
            </button>
          `;
        })}
      </div>
    </div>
  `;
}

/** One question to grow in: what one will do, with whom and when. */
function step(view: MirrorView, item: string): TemplateResult {
  const { content, data, text, change } = view;
  const { growth } = content;
  const { what = '', who = '', by = '' } = stepOf(data, item) ?? {};
  return html`
    <fieldset class="agreement growth-step">
      <legend>${sprout()} ${text(titleOf(content, item))}</legend>
      ${ideas(view, item)}
      ${agreementFields(
        { id: `step-${item}`, what, who, by },
        (field, words) =>
          change((now) => setStep(now, item, field, words), { name: `step-${item}-${field}` }),
        { what: text(growth.what), who: text(growth.who), by: text(growth.by) },
      )}
    </fieldset>
  `;
}

export function growthPart(view: MirrorView, items: readonly ShownQuestion[]): TemplateResult {
  const { content, data, text, level } = view;
  const { growth } = content;
  const stars = data.stars.filter((id) => items.some(({ item }) => item.id === id));
  return html`
    <section class="growth">
      ${heading(level, text(growth.title), 'growth-title')}
      ${
        stars.length
          ? html`<p>${text(growth.start)}</p>
              ${stars.map((item) => step(view, item))}`
          : html`<p class="quiet">${text(growth.none)}</p>`
      }
    </section>
  `;
}
