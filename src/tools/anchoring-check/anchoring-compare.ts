import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { moveOf, rowOf, stateOf } from './anchoring-check.model.js';
import type { AnchoringView } from './anchoring-view.js';

/** Another moment, from a file: each point forward, back, or the same. */
export const comparison = (view: AnchoringView): TemplateResult => {
  const { content, text, earlier } = view;
  return html`
    <details class="compare" ?open=${earlier !== undefined}>
      <summary>${text(content.compare.title)}</summary>
      <p>${text(content.compare.text)}</p>
      <label class="button file">
        ${msg('Kies een bestand')}
        <input
          type="file"
          class="hidden-visually"
          accept=".json,application/json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const file = input.files?.[0];
            if (file) view.compare(file);
            input.value = '';
          }}
        />
      </label>
      <div role="status">${earlier ? keyed(earlier, moves(view)) : nothing}</div>
    </details>
  `;
};

function moves({ content, earlier, points, language, text, ...view }: AnchoringView): unknown {
  if (!earlier?.ok)
    return html`<p><strong>${msg('Dit bestand kan hier niet open.')}</strong></p>
      ${earlier && view.sayFaults((notices) => notices.file(earlier.faults))}`;
  const { savedAt, data } = earlier.value;
  // As it stood then: a day that has passed since was still to come.
  const then = savedAt.slice(0, 10);
  return html`
    <p><b>${text(content.compare.earlier, { date: longDate(new Date(savedAt), language) })}</b></p>
    <ul>
      ${points.map(({ id, number, question, state }) => {
        const before = stateOf(rowOf(data, id), then);
        return html`<li>
          ${number}. ${question} ${view.stateLabel(before)} → ${view.stateLabel(state)}:
          ${text(content.compare[moveOf(before, state)])}
        </li>`;
      })}
    </ul>
  `;
}
