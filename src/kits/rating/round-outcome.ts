import { html, nothing, type TemplateResult } from 'lit';
import type { ToolDocument } from '../../core/document/document.js';
import { earlierChoice, earlierFold, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { coverAgainAsked, coverAgainButton } from './cover-again.js';
import { changeBetween } from './between.model.js';
import { toldPart, waitingSaid } from './round-after.js';
import { isOpen, type RoundData } from './round.model.js';
import { overview } from './round-overview.js';
import { fullNotice, plan, talkTick } from './round-plan.js';
import { remarksPart } from './round-remarks.js';
import { shownItems } from './round-shown.js';
import type { ShownGroup, ShownItem } from './shown.js';
import type { Order, RoundView } from './round-view.js';
import { twoOpen } from './two-open.js';

const sentences = (says: readonly string[]): TemplateResult[] =>
  says.map((each, at) => html`${at ? html`<span>${each}</span>` : html`<b>${each}</b>`} `);

/** What one of two groups says, and how it read the statement. */
export const groupWords = (
  { sign }: RoundView,
  { at, label, statement, says }: ShownGroup,
): TemplateResult => html`
  <p class="group-words">
    <span class="group-name">${sign(at)} ${label}</span> <q>${statement}</q> ${sentences(says)}
  </p>
`;

/** What the groups say of a statement: in words, as a picture, and a way to choose it. */
function shownItem(view: RoundView, shown: ShownItem): TemplateResult {
  const { content, text, level } = view;
  const { title, groups, together } = shown;
  const [only] = groups.length === 1 ? groups : [];
  return html`
    <li class="rated ${shown.isChosen ? 'chosen' : ''} ${shown.isGap ? 'gap' : ''}">
      <div class="rated-picture">${groups.map((each) => view.picture(each))}</div>
      <div class="rated-words">
        ${heading(level + 1, title, 'rated-title')}
        ${
          only
            ? html`<p class="quiet">${only.statement}</p>
                <p>${sentences(only.says)}</p>`
            : html`<p class="quiet">${text(shown.area.title)}</p>
                ${together.length ? html`<p class="together">${sentences(together)}</p>` : nothing}
                ${groups.map((each) => groupWords(view, each))}`
        }
        ${shown.invites ? html`<p class="invite">${text(content.outcome.invite)}</p>` : nothing}
        ${talkTick(view, shown)}
      </div>
    </li>
  `;
}

/** An earlier round, statement by statement, where both are told. */
export const comparison = (view: RoundView, items: readonly ShownItem[]): unknown =>
  earlierSaid(view, (document) => compared(view, items, document));

function compared(
  view: RoundView,
  items: readonly ShownItem[],
  { data, savedAt }: ToolDocument<RoundData>,
): TemplateResult {
  const { content, text, language } = view;
  const { compare } = content;
  if (!isOpen(data)) return html`<p>${text(compare.covered)}</p>`;
  const then = shownItems(view, data);
  return html`
    <p><b>${text(compare.earlier, { date: longDate(new Date(savedAt), language) })}</b></p>
    <p>${text(compare.others)}</p>
    <ul>
      ${items.map(({ item, title, groups }) => {
        const before = then.find((each) => each.item.id === item.id)!.groups;
        const changes = groups.map(({ label, outcome }, at) => {
          const change = changeBetween(before[at]!.outcome, outcome);
          const said = text(
            compare.changes.find(({ id }) => id === change)?.label ?? compare.untold,
          );
          return groups.length > 1 ? `${label}: ${said}` : said;
        });
        return html`<li>${title}: ${changes.join('; ')}</li>`;
      })}
    </ul>
  `;
}

const comparePart = (view: RoundView, items: readonly ShownItem[]): TemplateResult =>
  earlierFold(
    view.earlier,
    view.text(view.content.compare.title),
    earlierChoice(view, view.text(view.content.compare.text), () => comparison(view, items)),
  );

/** In the order to talk about them, or as they were asked. */
function orderPart({ content, text, order, set }: RoundView): TemplateResult {
  const { outcome } = content;
  const options: readonly (readonly [Order, string])[] = [
    ['talk', outcome.talk],
    ['source', outcome.source],
  ];
  return html`
    <div class="order">
      <b id="order">${text(outcome.order)}</b>
      <fieldset class="segments" aria-labelledby="order">
        ${options.map(
          ([id, label]) => html`
            <label>
              <input
                type="radio"
                name="order"
                id=${`order-${id}`}
                .checked=${order === id}
                @change=${() => set({ order: id })}
              />
              <span>${text(label)}</span>
            </label>
          `,
        )}
      </fieldset>
    </div>
  `;
}

/** What the group says, what to talk about, and what they agree. */
export function outcomeScreen(view: RoundView): TemplateResult {
  const { content, text, level } = view;
  if (view.isPair) return twoOpen(view);
  const items = shownItems(view);
  return html`
    <div class="buttons bar">
      <button type="button" class="button" @click=${() => view.go('collect')}>
        ${msg('Terug')}
      </button>
      ${view.undo} ${printButton(() => view.print())} ${textButtons(view.asText)}
      <button type="button" class="button" @click=${() => view.saveCsv()}>
        ${msg('Bewaar als CSV')}
      </button>
      ${coverAgainButton(view)}
    </div>
    ${coverAgainAsked(view)}
    <section class="outcome">
      ${heading(level, text(content.outcome.title), 'outcome-title')}
      <p>${text(content.outcome.start)}</p>
      ${waitingSaid(view)} ${overview(view, level + 1)} ${orderPart(view)} ${fullNotice(view)}
      <ol class="rateds">
        ${items.map((each) => shownItem(view, each))}
      </ol>
      <p class="quiet">${text(content.outcome.legend)}</p>
    </section>
    ${remarksPart(view)} ${plan(view, items)} ${comparePart(view, items)} ${toldPart(view)}
    ${view.bar}
  `;
}
