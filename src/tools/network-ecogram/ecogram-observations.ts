import { html, nothing, type TemplateResult } from 'lit';
import { forCount } from '../../core/content/counted.js';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg } from '../../core/language/localize.js';
import { setNote, setView, viewOf } from '../../kits/network/network-activities.model.js';
import { observations, type Observation } from '../../kits/network/network-observations.js';
import { NOTE_LENGTH, VIEWS, type View } from '../../kits/network/network-data.model.js';
import { noteField } from '../../kits/circle/fields.js';
import type { EcogramView } from './ecogram-view.js';
import { listed, listedNames, sentence } from './ecogram-words.js';
import { countedBy, sentenceOf } from './network-ecogram.model.js';

const viewLabels = (): Record<View, string> => ({
  agree: msg('Klopt'),
  disagree: msg('Klopt niet'),
});

/** What stands out, as sentences to agree or disagree with. */
export function observationList(view: EcogramView): TemplateResult {
  const { content, data } = view;
  const found = observations(data, content);
  const labels = viewLabels();
  return html`
    <section class="observations">
      ${heading(view.level, msg('Wat valt op?'))}
      <p class="lead">${content.observationsIntro}</p>
      ${
        found.length
          ? html`<ul class="rows" data-arrows="rows">
              ${found.map(
                (each) => html`
                  <li class="say" data-row id=${`say-${each.id}`}>
                    <p id=${`text-${each.id}`}>${told(view, each)}</p>
                    <div class="buttons" role="group" aria-labelledby=${`text-${each.id}`}>
                      ${VIEWS.map((one) => {
                        const pressed = viewOf(data, each.id) === one;
                        return html`<button
                          type="button"
                          class="button"
                          aria-pressed=${pressed ? 'true' : 'false'}
                          @click=${() =>
                            view.change((now) => setView(now, each.id, pressed ? undefined : one))}
                        >
                          ${labels[one]}
                        </button>`;
                      })}
                    </div>
                  </li>
                `,
              )}
            </ul>`
          : html`<p class="quiet">${content.start}</p>`
      }
      ${noteField('note', content.noteLabel, data.note, NOTE_LENGTH, (text) =>
        view.change((now) => setNote(now, text), { name: 'note' }),
      )}
    </section>
  `;
}

/** An observation in words. */
export function told(view: EcogramView, observation: Observation): unknown[] {
  const { content, data } = view;
  const id = sentenceOf(observation, data);
  const { text } = content.observations.find((each) => each.id === id)!;
  const { persons, activities, counts } = observation;
  const groups = Object.entries(counts)
    .filter(([key]) => key.startsWith('in-'))
    .map(([key, count]) => {
      const group = content.groups.find((each) => `in-${each.id}` === key);
      return `${group?.label ?? key.slice(3)} ${count}`;
    });
  const names = activities.map(
    (one) => data.activities.find((each) => each.id === one)?.name ?? one,
  );
  return sentence(forCount(text, countedBy(observation), content.language), {
    ...counts,
    names: listedNames(view, persons),
    activities: listed(view, names),
    groups: listOf(groups, content.language, 'comma'),
  });
}

/** The same on paper, with what was said of it. */
export function observationsPaper(view: EcogramView): TemplateResult | typeof nothing {
  const found = observations(view.data, view.content);
  const labels = viewLabels();
  if (!found.length) return nothing;
  return html`
    <section>
      ${heading(view.level, msg('Wat valt op?'))}
      <ul>
        ${found.map((each) => {
          const said = viewOf(view.data, each.id);
          return html`<li>
            ${told(view, each)} ${said ? html`<b>${labels[said]}.</b>` : nothing}
          </li>`;
        })}
      </ul>
    </section>
  `;
}
