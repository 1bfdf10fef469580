import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { cellFields } from '../sheet/sheet-fields.js';
import { ownRowForm, removedNotice, tickBox } from '../sheet/sheet-rows.js';
import type { SheetColumn, SheetView } from '../sheet/sheet-view.js';
import { isOwn, isTicked } from '../sheet/sheet.model.js';
import { standingBlocks, wordsOf, type StandingBlock } from './flow.model.js';
import type { BlockContent, ItemContent } from './flow.schema.js';
import type { GuideView } from './guide-view.js';
import { isUsed, sidesAt } from './guide.model.js';

/** The one column in which people write at a row. */
const noteColumn = ({ content, text }: GuideView): SheetColumn => ({
  id: 'note',
  label: text(content.sheet.note),
  kind: 'text',
});

/** What people write in at a row: one field, or one for each side. */
function rowFields(view: GuideView, row: string, of: string): TemplateResult[] {
  const { content, data, answers, acts, level, text } = view;
  const sides = sidesAt(data, content.sides ?? [], row, answers).map(({ id, label }) => ({
    id,
    label: text(label),
  }));
  const sheet: SheetView = {
    data,
    acts,
    groups: [],
    columns: [noteColumn(view)],
    sides,
    ticks: true,
    level,
  };
  return cellFields(sheet, row, of);
}

/** All that one does at a row. */
export const rowToWrite = (view: GuideView, row: string, of: string): unknown => [
  view.atRow(row, of),
  rowFields(view, row, of),
  view.quiet ? nothing : tickBox(view, row, msg('Besproken'), of),
];

/** The blocks that fit what was chosen; those that only may fit are folded, with their “if”. */
export const blocks = (view: GuideView): unknown =>
  repeat(
    standingBlocks(view.content.blocks, view.answers),
    ({ block, standing }) => `${block.id} ${standing}`,
    (each) => blockView(view, each),
  );

function blockView(view: GuideView, { block, standing }: StandingBlock<BlockContent>): unknown {
  const { text, level } = view;
  const { title, ifOpen, lead, items } = block;
  const inside = html`
    ${lead ? html`<p>${text(lead)}</p>` : nothing}
    <ul class="items">
      ${repeat(
        items,
        ({ id }) => id,
        (item) => itemView(view, item),
      )}
    </ul>
  `;
  if (standing === 'shown')
    return html`<section class="block">
      ${title ? heading(level, text(title)) : nothing} ${inside}
    </section>`;
  return html`
    <details class="block may" ?open=${items.some(({ id }) => isUsed(view.data, id))}>
      <summary>${text(ifOpen!)}</summary>
      ${inside}
    </details>
  `;
}

/** What to do or say; and where people write at it, the question to them. */
function itemView(view: GuideView, item: ItemContent): TemplateResult {
  const { text, ask } = wordsOf(item, view.answers);
  if (ask === undefined) return html`<li class="advice">${view.text(text)}</li>`;
  const question = view.text(ask);
  const done = isTicked(view.data, item.id) && !view.quiet;
  return html`
    <li class="item">
      <p class="advice">${view.text(text)}</p>
      ${
        view.content.talk
          ? html`<p class="asked">
              <q>${question}</q> ${done ? html`<span>(${msg('Besproken')})</span>` : nothing}
            </p>`
          : html`<p class="question">${question}</p>
              ${rowToWrite(view, item.id, question)}`
      }
    </li>
  `;
}

/** What people added themselves, and a form for more. */
export const ownRows = (view: GuideView): TemplateResult => {
  const { acts, content, data, level, text } = view;
  const own = data.rows.filter(isOwn);
  return html`
    <section class="own">
      ${own.length ? heading(level, text(content.sheet.ownTitle)) : nothing}
      <ul class="items">
        ${repeat(
          own,
          ({ id }) => id,
          ({ id, text: question = '' }) => html`
            <li class="item" id=${`row-${id}`}>
              <div class="item-head">
                <span class="question"><bdi>${question}</bdi></span>
                <button
                  type="button"
                  class="button icon"
                  aria-label=${`${msg('Haal van het blad')}: ${question}`}
                  title=${msg('Haal van het blad')}
                  @click=${() => acts.remove(id)}
                >
                  <span aria-hidden="true">✕</span>
                </button>
              </div>
              ${content.talk ? nothing : rowToWrite(view, id, question)}
            </li>
          `,
        )}
      </ul>
      ${removedNotice(acts, true)}
      ${ownRowForm(acts, { id: 'own-row', label: text(content.sheet.own) })}
    </section>
  `;
};
