import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fileButton } from '../../core/files/file-button.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { moveOf } from './sheet-states.model.js';
import { stillOpen } from './sheet-tool.model.js';
import { placeOf, stateLabel, type SheetToolView } from './sheet-tool-view.js';

/** Another moment, from a file: how rows moved since, or what stood there then. */
export const earlierMoment = (view: SheetToolView): TemplateResult => {
  const { content, text, earlier } = view;
  return html`
    <p>${text(content.compare.text)}</p>
    ${fileButton(msg('Kies een bestand'), ([file]) => view.compare(file))}
    <div role="status">${earlier ? keyed(earlier, found(view)) : nothing}</div>
    ${earlier?.ok ? taking(view) : nothing}
  `;
};

function found({ earlier, ...view }: SheetToolView): unknown {
  if (!earlier?.ok)
    return html`<p><strong>${msg('Dit bestand kan hier niet open.')}</strong></p>
      ${earlier && view.sayFaults((notices) => notices.file(earlier.faults))}`;
  const { content, text, language, units } = view;
  const { savedAt, data } = earlier.value;
  const day = longDate(new Date(savedAt), language);
  return html`
    <p><b>${text(content.compare.earlier, { date: day })}</b></p>
    ${
      content.states
        ? html`<ul>
            ${units.map(({ id, number, question, state }) => {
              // As it stood then: a day that has passed since was still to come.
              const then = placeOf(data, id, view, savedAt.slice(0, 10));
              const now = content.states!.findIndex((each) => each.id === state);
              const before = content.states![Math.max(0, then)]!.id;
              return html`<li>
                ${number}. ${question} ${stateLabel(view, before)} → ${stateLabel(view, state)}:
                ${text(content.compare.moves?.[moveOf(then, now)] ?? '')}
              </li>`;
            })}
          </ul>`
        : nothing
    }
  `;
}

/** What was still to be done then, to go on with. */
function taking({ content, earlier, text, takeOver }: SheetToolView): unknown {
  const { take } = content.compare;
  if (!take || !earlier?.ok) return nothing;
  const open = stillOpen(earlier.value.data.agreements);
  if (!open.length) return html`<p>${text(take.none)}</p>`;
  return html`
    <ul>
      ${open.map(
        ({ what, who, by }) =>
          html`<li><bdi>${[what, who, by].filter(Boolean).join(' · ')}</bdi></li>`,
      )}
    </ul>
    <button type="button" class="button" @click=${() => takeOver()}>${text(take.button)}</button>
  `;
}
