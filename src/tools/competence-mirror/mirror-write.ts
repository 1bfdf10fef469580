import { html, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { ballot } from '../../kits/rating/ballot-view.js';
import type { Rating } from '../../kits/rating/rating.schema.js';
import { EXAMPLE_LENGTH, exampleOf, mark, writeExample } from './competence-mirror.model.js';
import type { CompetenceMirrorContent } from './competence-mirror.schema.js';
import type { MirrorView } from './mirror-view.js';

/** The questions as one asks them oneself: beside the scale there is that it does not fit one’s work. */
export const ownRating = ({ rating, own }: CompetenceMirrorContent): Rating => ({
  ...rating,
  unknown: own.unfit,
});

/** One’s own answers, one question at a time. */
export function writeScreen(view: MirrorView): TemplateResult {
  const { content, data, text, change } = view;
  return html`
    <section class="writer">
      ${ballot({
        rating: ownRating(content),
        group: '',
        answers: data.marks,
        at: view.at,
        progress: content.progress,
        text,
        answer: (item, value) => change((now) => mark(now, item, value), { name: `mark-${item}` }),
        go: (at) => view.goTo(at),
        below: ({ items }) =>
          items.slice(-1).map(
            ({ id }) => html`
              <label class="field example-field">
                <span>${text(content.own.example)}</span>
                <textarea
                  id=${`example-${id}`}
                  dir="auto"
                  rows="2"
                  maxlength=${EXAMPLE_LENGTH}
                  .value=${exampleOf(data, id)}
                  @input=${(event: Event) => {
                    const { value } = event.target as HTMLTextAreaElement;
                    change((now) => writeExample(now, id, value), { name: `example-${id}` });
                  }}
                ></textarea>
              </label>
            `,
          ),
      })}
      <div class="buttons">
        <button type="button" class="button primary" id="finish" @click=${() => view.go('outcome')}>
          ${text(content.own.finish)}
        </button>
        <button type="button" class="button" @click=${() => view.go('start')}>
          ${msg('Terug naar het begin')}
        </button>
        ${view.undo}
      </div>
    </section>
    ${view.bar}
  `;
}
