import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import type { SheetContent } from './sheet-content.schema.js';
import { cellField } from './sheet-fields.js';
import { ownWords, tickBox } from './sheet-rows.js';
import { stateLabel, type Drawn, type SheetToolView, type Unit } from './sheet-tool-view.js';
import { cellOf } from './sheet.model.js';

type Column = SheetContent['columns'][number];

/** Everything that one writes at a group or row: its columns, one of which may be agreements. */
export const unitFields = (view: SheetToolView, unit: Unit): TemplateResult[] =>
  view.content.columns.map((column) =>
    column.kind === 'agreements'
      ? html`<div
          class="column agreements"
          role="group"
          aria-labelledby=${`${unit.id}-${column.id}`}
        >
          <p class="column-title" id=${`${unit.id}-${column.id}`}>${view.text(column.label)}</p>
          ${column.hint ? html`<p class="hint">${view.text(column.hint)}</p>` : nothing}
          ${agreementsEditor(view.data.agreements, view.agree, [], { about: unit.about })}
          ${earlierAgreements(view, unit)}
        </div>`
      : html`<div class="column ${column.kind}">
          ${cellField(view, unit.id, shown(view, column))} ${earlierCell(view, unit, column)}
        </div>`,
  );

const shown = ({ text }: SheetToolView, { id, label, hint, kind }: Column) => ({
  id,
  label: text(label),
  kind: kind === 'agreements' ? ('text' as const) : kind,
  ...(hint && { hint: text(hint) }),
});

/** `Toen, 12 mei 2026:` */
const then = ({ content, text, earlier, language }: SheetToolView): string =>
  earlier?.ok
    ? text(content.compare.earlier, { date: longDate(new Date(earlier.value.savedAt), language) })
    : '';

/** What stood here at the earlier moment. */
function earlierCell(view: SheetToolView, { id }: Unit, column: Column): unknown {
  // Of rows with states the whole is compared, below.
  if (!view.earlier?.ok || view.content.states) return nothing;
  const text = cellOf(view.earlier.value.data, id, column.id);
  return text.trim()
    ? html`<details class="then">
        <summary>${then(view)}</summary>
        <p class="answer"><bdi>${text}</bdi></p>
      </details>`
    : nothing;
}

function earlierAgreements(view: SheetToolView, { about }: Unit): unknown {
  const { earlier } = view;
  const lines = earlier?.ok
    ? earlier.value.data.agreements.filter(
        (each) => each.about?.includes(about) && each.what.trim(),
      )
    : [];
  return lines.length
    ? html`<details class="then">
        <summary>${then(view)}</summary>
        <ul>
          ${lines.map(
            ({ what, who, by }) =>
              html`<li><bdi>${[what, who, by].filter(Boolean).join(' · ')}</bdi></li>`,
          )}
        </ul>
      </details>`
    : nothing;
}

/** A row of one's own: its words, and a way to take it off. */
const ownRow = (
  { acts, content, text }: SheetToolView,
  { id, question }: Unit,
  number = '',
): TemplateResult => html`
  <div class="own-words">
    ${ownWords(acts, { id, question }, html`${number} ${text(content.own?.label ?? '')}`)}
    <button
      type="button"
      class="button"
      id=${`remove-${id}`}
      aria-label=${msg(str`Verwijder: ${question}`)}
      @click=${() => acts.remove(id)}
    >
      ${msg('Verwijder')}
    </button>
  </div>
`;

/** What there is to talk about in a group: each point with a tick. */
export const pointItem = (view: SheetToolView, unit: Unit): TemplateResult => html`
  <li class="point">
    ${
      unit.own
        ? ownRow(view, unit, `${unit.number}.`)
        : html`<p class="point-text">
            <b>${unit.number}.</b> ${unit.question}
            ${unit.hint ? html`<span class="hint">${unit.hint}</span>` : nothing}
            ${unit.questions.map((each) => html`<span class="hint ask">${each}</span>`)}
          </p>`
    }
    ${tickBox(view, unit.id, msg('Besproken'), unit.question)}
  </li>
`;

/** A row that is written at by itself. */
export function unitCard(
  view: SheetToolView,
  unit: Unit,
  { mark }: Pick<Drawn, 'mark'>,
): TemplateResult {
  const { content, text } = view;
  const { id, number, question, state } = unit;
  const first = content.states?.[0]?.id;
  return html`
    <fieldset class="card ${state}" id=${`point-${id}`}>
      <legend tabindex="-1">${number}. <bdi>${question}</bdi></legend>
      ${unit.own ? ownRow(view, unit) : nothing}
      ${unit.hint ? html`<p class="hint">${unit.hint}</p>` : nothing}
      ${state ? html`<p class="state">${mark(unit)} ${stateLabel(view, state)}</p>` : nothing}
      ${unit.over && content.lookAgain ? html`<p class="notice">${text(content.lookAgain)}</p>` : nothing}
      ${
        unit.questions.length
          ? html`<ul class="ask">
              ${unit.questions.map((each) => html`<li>${each}</li>`)}
            </ul>`
          : nothing
      }
      ${unitFields(view, unit)}
      ${
        content.unknown && state === first
          ? html`<button type="button" class="button" @click=${() => view.findOut(unit)}>
              ${text(content.unknown.button)}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}
