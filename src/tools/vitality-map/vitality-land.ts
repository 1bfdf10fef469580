import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { segments } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { MOST_PLACES, WORD_LENGTH } from './vitality-map.model.js';
import type { VitalityView } from './vitality-view.js';

/** Which land is in front; for the eyes it is on the map, too. */
export const landChoice = (view: VitalityView): TemplateResult =>
  segments(
    'land',
    view.text(view.content.choose),
    view.content.regions.map(({ id, name }) => ({ id, label: view.text(name) })),
    view.region,
    view.choose,
  );

const newWord = (view: VitalityView): TemplateResult => {
  const { content, data, text, needed } = view;
  if (data.places.length >= MOST_PLACES)
    return html`<p class="notice">${text(content.word.full)}</p>`;
  return html`
    <form novalidate @submit=${needed.onSubmit((word) => view.add(word))}>
      <label class="field">
        ${text(content.word.label)} ${addingInput('new-place', WORD_LENGTH, needed)}
        ${needed.note('new-place')}
      </label>
      ${segments(
        'sign',
        text(content.sign),
        [
          ...content.signs.map(({ id, sign, label }) => ({ id, label: `${sign} ${text(label)}` })),
          { id: '', label: text(content.noSign) },
        ],
        view.sign,
        view.chooseSign,
      )}
      <button class="button primary">${text(content.word.add)}</button>
    </form>
  `;
};

/** A land: what it is about, a question, and a word to write. */
export function land(view: VitalityView): unknown {
  const { content, text, question } = view;
  const region = content.regions.find(({ id }) => id === view.region);
  if (!region || !question) return nothing;
  const several = content.questions.filter((each) => each.region === region.id).length > 1;
  return html`
    <section class="panel land-open">
      ${heading(view.level + 1, text(region.name), 'land-title')}
      <p class="quiet">${text(region.about)}</p>
      <p class="question" id="question" tabindex="-1">${text(question.question)}</p>
      ${
        several
          ? html`<button
              type="button"
              class="small"
              id="other-question"
              @click=${() => view.nextQuestion()}
            >
              ${text(content.otherQuestion)}
            </button>`
          : nothing
      }
      ${newWord(view)}
    </section>
  `;
}
