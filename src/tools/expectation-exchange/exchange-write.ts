import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { finishButton, handOver, writerTitle } from '../../kits/people/turns-view.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { ROW_LENGTH } from '../../kits/sheet/sheet.model.js';
import { filesPart } from './exchange-who.js';
import { isApart } from './exchange-files.model.js';
import {
  HOPES,
  isPicked,
  ownOf,
  pick,
  present,
  setOwn,
  sharedRows,
  sideOf,
  TEXT_LENGTH,
  unpick,
} from './expectation-exchange.model.js';
import { nameOf, questionOf, subjectOf, viaText, type ExchangeView } from './exchange-view.js';

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

/** One side chooses and writes. Nothing of another is here, nor the ways out of the document. */
export function writeScreen(view: ExchangeView, id: string): TemplateResult {
  const { content, data, turns, text } = view;
  const side = sideOf(data, id);
  const most = content.maxTicks;
  const words = content.sides.find((each) => each.id === id);
  const shared = sharedRows(data).map((row) => row.id);
  return html`
    <section class="writer">
      ${writerTitle(view.level, nameOf(view, id))}
      ${side?.via.trim() ? html`<p class="quiet">${viaText(view, side.via)}</p>` : nothing}
      ${view.isShared ? html`<p class="notice">${text(content.shared)}</p>` : nothing}
      <p>${text(words?.write ?? '')} ${text(content.choose.hint)}</p>
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
      <div class="buttons">${finishButton(() => turns.finish())} ${view.undo}</div>
    </section>
  `;
}

/** Between two sides, and when all are done: nothing of what anyone wrote. */
export const coverScreen = (view: ExchangeView): TemplateResult => {
  const { content, data, turns, text } = view;
  const via = sideOf(data, turns.turns.turn)?.via ?? '';
  return handOver({
    turns: turns.turns,
    people: present(data),
    level: view.level,
    nameOf: (id) => nameOf(view, id),
    note: via.trim() ? html`<p>${viaText(view, via)}</p>` : undefined,
    covering: text(content.covering),
    leading: html`${filesPart(view)} ${view.bar}`,
    takeOver: () => turns.takeOver(),
    reveal: () => turns.reveal(),
    give: (id) => turns.give(id),
    gather: () => turns.gather(),
  });
};

/** A side that wrote on a device of its own is done: its file is for who leads the talk. */
export function apartScreen(view: ExchangeView): TemplateResult {
  const { content, data, turns, text } = view;
  const [side] = data.sides;
  return html`
    <section class="hand-over">
      ${heading(view.level, text(content.who.apart.done), 'hand-over-title')}
      <p>${text(content.who.apart.file)}</p>
      <button type="button" class="button primary" id="take-over" @click=${() => view.save()}>
        ${msg('Bewaar als bestand')}
      </button>
      <button type="button" class="button" @click=${() => turns.write(side!.id)}>
        ${msg('Verander wat er staat')}
      </button>
    </section>
    <p class="quiet">${text(content.covering)}</p>
    ${view.bar}
  `;
}

/** What a round of turns shows now. */
export function roundScreen(view: ExchangeView): TemplateResult {
  const { writer, turns } = view.turns;
  if (writer) return writeScreen(view, writer);
  return isApart(view.data) && !turns.turn ? apartScreen(view) : coverScreen(view);
}
