import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { dayText } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { againField } from '../agreements/agreements-view.js';
import { ambassadorOf, NAME_LENGTH, setAgain, setAmbassador } from './round-more.model.js';
import { isTakenIn, missingForms, waitingForms } from './closing.model.js';
import { saveDay, saveTold } from './round-acts.js';
import type { RoundView } from './round-view.js';

/** Who keep it alive: one of each group. */
export function ambassadorsPart({ content, data, text, level, change }: RoundView): unknown {
  if (!content.large) return nothing;
  const { title, text: about } = content.large.ambassadors;
  return html`
    <div class="ambassadors">
      ${heading(level + 1, text(title))}
      <p>${text(about)}</p>
      ${content.groups.map(
        ({ id, label, ambassador }) => html`
          <label class="field">
            ${text(ambassador ?? label)}
            <input
              id=${`ambassador-${id}`}
              dir="auto"
              autocomplete="off"
              maxlength=${NAME_LENGTH}
              .value=${ambassadorOf(data, id)}
              @input=${(event: Event) => {
                const { value } = event.target as HTMLInputElement;
                change((now) => setAmbassador(now, id, value), { name: `ambassador-${id}` });
              }}
            />
          </label>
        `,
      )}
    </div>
  `;
}

/** The day to look again. */
export function againPart(view: RoundView): unknown {
  const { content, data, text, change } = view;
  if (!content.large) return nothing;
  return html`
    ${againField(
      text(content.large.again),
      data.again ?? '',
      (again) => void change((now) => setAgain(now, again), { name: 'again' }),
    )}
    ${
      data.again
        ? html`<button type="button" class="button" id="save-day" @click=${() => saveDay(view)}>
            ${msg('Bewaar de dag voor je agenda')}
          </button>`
        : nothing
    }
  `;
}

export function ambassadorsPaper({ content, data, text, language, level }: RoundView): unknown {
  const { large } = content;
  if (!large) return nothing;
  const blank = '……………………';
  return html`
    ${heading(level, text(large.ambassadors.title))}
    ${content.groups.map(
      ({ id, label, ambassador }) =>
        html`<p>${text(ambassador ?? label)}: <bdi>${ambassadorOf(data, id) || blank}</bdi></p>`,
    )}
    <p>${text(large.again)} ${data.again ? dayText(data.again, language) : blank}</p>
  `;
}

/** Of which group nothing is in the outcome yet, and what came too late to be in it. */
export function waitingSaid({
  content,
  data,
  text,
  minimum,
}: RoundView): TemplateResult | typeof nothing {
  const said = content.groups.flatMap(({ id, missing, late }) => {
    const isClosed = isTakenIn(data, id);
    const waiting = waitingForms(data, id);
    const few = missingForms(data, id, minimum);
    if (isClosed) return late && waiting ? text(late, { count: `${waiting}` }, waiting) : [];
    return missing && few ? text(missing, { count: `${few}` }, few) : [];
  });
  return said.length ? html`<p class="notice waiting">${said.join(' ')}</p>` : nothing;
}

/** A file to hand on, or to lay beside a later round. */
export const toldPart = (view: RoundView): unknown => {
  const { large } = view.content;
  return large
    ? html`
        <section class="told">
          <p>${view.text(large.told.text)}</p>
          <button type="button" class="button" id="save-told" @click=${() => saveTold(view)}>
            ${view.text(large.told.button)}
          </button>
        </section>
      `
    : nothing;
};
