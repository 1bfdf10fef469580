import { html, nothing, type TemplateResult } from 'lit';
import type { ToolDocument } from '../../core/document/document.js';
import { earlierChoice, earlierSaid } from '../../core/document/earlier-document.js';
import { longDate } from '../../core/language/dates.js';
import { moveOf } from './sheet-states.model.js';
import { stillOpen, type SheetToolData } from './sheet-tool.model.js';
import { placeOf, stateLabel, type SheetToolView } from './sheet-tool-view.js';

/** Another moment, from a file: how rows moved since, or what stood there then. */
export const earlierMoment = (view: SheetToolView): TemplateResult => {
  const { content, text, earlier } = view;
  const said = (): unknown => earlierSaid(view, (document) => found(view, document));
  return html`
    ${earlierChoice(view, text(content.compare.text), said)} ${earlier?.ok ? taking(view) : nothing}
  `;
};

function found(view: SheetToolView, { savedAt, data }: ToolDocument<SheetToolData>): unknown {
  const { content, text, language, units } = view;
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
