import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { skipTo } from '../../core/element/skip-to.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import { itemText, type GuideView } from './guide-view.js';
import { ANSWER_LENGTH, type Item, LINE_LENGTH } from './sofa-phase-guide.model.js';

/** The sheet: who and when, the questions in order with their answers, and what was agreed. */
export function guideSheet(view: GuideView): TemplateResult {
  const { sheet } = view.content;
  const line = (field: 'who' | 'when', label: string): TemplateResult => html`
    <label class="field">
      ${label}
      <input
        dir="auto"
        maxlength=${LINE_LENGTH}
        .value=${view.data[field]}
        @input=${(event: Event) => view.setLine(field, (event.target as HTMLInputElement).value)}
      />
    </label>
  `;
  return html`
    <div class="lines">
      ${line('who', view.text(sheet.who))} ${line('when', view.text(sheet.when))}
    </div>
    ${
      view.data.items.length
        ? html`${skipTo('.agreements-title', view.text(sheet.agreements))}
            <ol class="items">
              ${view.data.items.map((item, at) => sheetItem(view, item, at))}
            </ol>`
        : html`<p class="notice">${msg('Er staat nog niets op het blad.')}</p>`
    }
    ${heading(view.level, view.text(sheet.agreements), 'agreements-title')}
    ${agreementsEditor(view.data.agreements, view.changeAgreements)}
  `;
}

function sheetItem(view: GuideView, item: Item, at: number): TemplateResult {
  const { role, question } = itemText(view, item);
  const last = view.data.items.length - 1;
  const button = (
    id: string,
    label: string,
    sign: string,
    disabled: boolean,
    click: () => void,
  ): TemplateResult => html`
    <button
      type="button"
      class="button icon"
      data-again
      id=${`${id}-${item.id}`}
      aria-label=${`${label}: ${question}`}
      title=${label}
      ?disabled=${disabled}
      @click=${click}
    >
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`
    <li class="item role-${role?.letter ?? ''}" data-drag=${item.id} data-drop=${item.id}>
      <div class="item-head">
        ${role ? tile(role) : html`<span class="tile" aria-hidden="true">+</span>`}
        <span class="question">
          ${role ? html`<span class="hidden-visually">${view.text(role.verb)}: </span>` : nothing}
          <bdi>${question}</bdi>
        </span>
        <span class="buttons" data-arrows="along">
          ${button('up', msg('Omhoog'), '↑', at === 0, () => view.move(item.id, -1))}
          ${button('down', msg('Omlaag'), '↓', at === last, () => view.move(item.id, 1))}
          ${button('remove', msg('Haal van het blad'), '✕', false, () => view.remove(item.id))}
        </span>
      </div>
      <label class="discussed">
        <input
          type="checkbox"
          .checked=${item.discussed}
          @change=${(event: Event) =>
            view.edit(item.id, { discussed: (event.target as HTMLInputElement).checked })}
        />
        ${msg('Besproken')}<span class="hidden-visually">: ${question}</span>
      </label>
      <label class="field">
        <span>${msg('Antwoord')}<span class="hidden-visually">: ${question}</span></span>
        <textarea
          dir="auto"
          rows="2"
          maxlength=${ANSWER_LENGTH}
          .value=${item.answer}
          @input=${(event: Event) =>
            view.edit(item.id, { answer: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </label>
    </li>
  `;
}

/** What a screen reader hears when an item has moved. */
export const movedText = (place: number, of: number): string =>
  msg(str`Nu op plek ${place} van ${of}.`);
