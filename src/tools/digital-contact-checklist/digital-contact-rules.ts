import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import type { ListView } from '../../kits/list/list-view.js';
import type { SheetController } from '../../kits/sheet/sheet-controller.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { ownRowForm, ownWords, removedNotice, rowButtons } from '../../kits/sheet/sheet-rows.js';
import type { SheetRow } from '../../kits/sheet/sheet.model.js';
import {
  ANSWER,
  ASK,
  hasRules,
  rowsOf,
  type DigitalContactChecklistData,
} from './digital-contact-checklist.model.js';
import type { DigitalContactChecklistContent } from './digital-contact-checklist.schema.js';

export type ChecklistView = ListView<DigitalContactChecklistContent, DigitalContactChecklistData>;
type Acts = SheetController<DigitalContactChecklistData>;

/** What a team agrees on how it sends messages: what it does, what it does not, and answers to questions. */
export function houseRules(view: ChecklistView, acts: Acts): TemplateResult {
  const { content, data, text, level } = view;
  const { rules } = content;
  return html`
    <p>${text(rules.text)}</p>
    <p class="hint">${text(rules.privacy)}</p>
    ${removedNotice(acts, true)}
    <div class="rule-kinds">
      ${rules.kinds.map(
        ({ id, name, label }) => html`
          <div class="rule-kind">
            ${heading(level + 1, text(name), 'kind-title')}
            ${rowList(acts, rowsOf(data, id), text(name))}
            ${ownRowForm(acts, { id: `rule-${id}`, label: text(label), group: id, button: msg('Voeg toe'), many: true })}
          </div>
        `,
      )}
    </div>
    ${heading(level + 1, text(rules.asks), 'kind-title')}
    ${rules.questions.map(
      ({ id, question }) =>
        html`<div class="asked">${answer(view, acts, id, text(question))}</div>`,
    )}
    ${rowList(acts, rowsOf(data, ASK), text(rules.askLabel), ({ id, text: question = '' }) =>
      answer(view, acts, id, msg('Antwoord'), question),
    )}
    ${ownRowForm(acts, { id: 'rule-ask', label: text(rules.askLabel), group: ASK, button: msg('Voeg toe'), many: true })}
  `;
}

const answer = (
  { data }: ChecklistView,
  acts: Acts,
  id: string,
  label: string,
  of?: string,
): TemplateResult => cellField({ data, acts }, id, { id: ANSWER, label, kind: 'text' }, { of });

/** What people wrote, to change, move and take off. */
const rowList = (
  acts: Acts,
  rows: readonly SheetRow[],
  label: string,
  more: (row: SheetRow) => unknown = () => nothing,
): unknown =>
  rows.length
    ? html`<ol class="rule-rows">
        ${rows.map((row, at) => {
          const { id, text: question = '' } = row;
          return html`
            <li class="rule">
              ${ownWords(acts, { id, question }, html`${label} ${at + 1}`)}
              ${rowButtons(acts, { id, question }, at, rows.length)} ${more(row)}
            </li>
          `;
        })}
      </ol>`
    : nothing;

/** The page for the wall: what was agreed, or room to write it by hand. */
export function rulesPaper(view: ChecklistView): TemplateResult {
  const { content, data, text, level } = view;
  const { rules } = content;
  const empty = !hasRules(data);
  const questions = [
    ...rules.questions.map(({ id, question }) => ({ id, question: text(question) })),
    ...rowsOf(data, ASK).map(({ id, text: question = '' }) => ({ id, question })),
  ];
  const lines = (count: number): unknown =>
    Array.from({ length: count }, () => html`<div class="room"></div>`);
  return html`
    <section class="wall-page">
      ${heading(level, text(rules.page), 'wall-title')}
      <div class="wall-kinds">
        ${rules.kinds.map(
          ({ id, name }) => html`
            <div class="wall-kind">
              ${heading(level + 1, text(name))}
              <ul>
                ${rowsOf(data, id).map((row) => html`<li><bdi>${row.text}</bdi></li>`)}
              </ul>
              ${empty ? lines(5) : nothing}
            </div>
          `,
        )}
      </div>
      ${questions.map(({ id, question }) => {
        const said = data.cells.find((cell) => cell.row === id)?.text.trim() ?? '';
        return said || empty
          ? html`<div class="wall-answer">
              <b><bdi>${question}</bdi></b>
              ${said ? html`<p class="answer"><bdi>${said}</bdi></p>` : lines(2)}
            </div>`
          : nothing;
      })}
      <p class="wall-equal">${text(rules.equal)}</p>
    </section>
  `;
}
