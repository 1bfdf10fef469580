import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { nameOf } from '../../kits/people/sides-view.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { ROW_LENGTH } from '../../kits/sheet/sheet.model.js';
import {
  HOPES,
  isPicked,
  ownOf,
  pick,
  setOwn,
  sharedRows,
  TEXT_LENGTH,
  unpick,
} from './expectation-exchange.model.js';
import { questionOf, subjectOf, type ExchangeView } from './exchange-view.js';

/** What a side hopes and expects at a subject. */
export const hopesField = (view: ExchangeView, side: string, row: string): TemplateResult => {
  const { content, text } = view;
  return cellField(
    view,
    row,
    { id: HOPES, label: nameOf(view, side), kind: 'text', max: TEXT_LENGTH },
    { side: { id: side, label: text(content.choose.write) }, of: questionOf(view, row) },
  );
};

/** A subject to choose, with room to write below it once it is chosen. */
function subject(view: ExchangeView, side: string, row: string): TemplateResult {
  const { content, data, change, text } = view;
  const chosen = isPicked(data, side, row);
  const hint = subjectOf(view, row)?.hint;
  return html`
    <li class="subject ${chosen ? 'chosen' : ''}">
      <label class="tick">
        <input
          type="checkbox"
          id=${`pick-${row}`}
          .checked=${chosen}
          @change=${(event: Event) => {
            const box = event.target as HTMLInputElement;
            const next = change((now) =>
              box.checked ? pick(now, side, row, content.maxTicks) : unpick(now, side, row),
            );
            if (next) return;
            box.checked = chosen;
            view.refuse();
          }}
        />
        <bdi>${questionOf(view, row)}</bdi>
      </label>
      ${
        chosen
          ? html`${hint ? html`<p class="quiet">${text(hint)}</p>` : nothing}
            ${hopesField(view, side, row)}`
          : nothing
      }
    </li>
  `;
}

/** A subject of the side's own: it counts as one of its choices. */
function own(view: ExchangeView, side: string): TemplateResult {
  const { content, data, change, text } = view;
  const row = ownOf(data, side);
  return html`
    <li class="subject own ${row ? 'chosen' : ''}">
      <label class="field">
        ${text(content.choose.own)}
        <input
          id="own"
          dir="auto"
          autocomplete="off"
          maxlength=${ROW_LENGTH}
          .value=${row?.text ?? ''}
          @input=${(event: Event) => {
            const field = event.target as HTMLInputElement;
            const typed = field.value;
            const next = change((now) => setOwn(now, side, typed, content.maxTicks), {
              name: 'own',
            });
            if (next || typed.trim() === (row?.text ?? '').trim()) return;
            field.value = row?.text ?? '';
            view.refuse();
          }}
        />
      </label>
      ${row ? hopesField(view, side, row.id) : nothing}
    </li>
  `;
}

/** One side chooses and writes. */
export function writing(view: ExchangeView, id: string): TemplateResult {
  const { content, data, text } = view;
  const most = content.maxTicks;
  const asks = content.sides.find((each) => each.id === id)?.write ?? '';
  const shared = sharedRows(data).map((row) => row.id);
  return html`
    <p>${text(asks)} ${text(content.choose.hint)}</p>
    ${heading(view.level + 1, text(content.choose.title, { most: `${most}` }, most))}
    ${
      view.isFull
        ? html`<p class="notice full">${text(content.choose.full, { most: `${most}` }, most)}</p>`
        : nothing
    }
    <ul class="subjects">
      ${[...view.subjectOrder, ...shared].map((row) => subject(view, id, row))} ${own(view, id)}
    </ul>
    <p>${text(content.choose.done)}</p>
  `;
}
