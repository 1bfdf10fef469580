import { html, nothing, type TemplateResult } from 'lit';
import type { ToolDocument } from '../../core/document/document.js';
import { earlierChoice, earlierFold, earlierSaid } from '../../core/document/earlier-document.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { isOpen, type RoundData } from './round.model.js';
import { shownItems, type Order, type RoundView, type ShownItem } from './round-view.js';
import { changeBetween } from './tally.model.js';

/** What a group says of a statement: in words, as a picture, and a way to choose it. */
function shownItem(view: RoundView, shown: ShownItem): TemplateResult {
  const { content, text, level } = view;
  const { item, title } = shown;
  return html`
    <li class="rated ${shown.isChosen ? 'chosen' : ''}">
      <div class="rated-picture">${view.picture(shown)}</div>
      <div class="rated-words">
        ${heading(level + 1, title, 'rated-title')}
        <p class="quiet">${shown.statement}</p>
        <p>
          ${shown.says.map((each, at) => html`${at ? html`<span>${each}</span>` : html`<b>${each}</b>`} `)}
        </p>
        ${shown.invites ? html`<p class="invite">${text(content.outcome.invite)}</p>` : nothing}
        <label class="tick">
          <input
            type="checkbox"
            id=${`talk-${item.id}`}
            .checked=${shown.isChosen}
            @change=${(event: Event) => {
              view.toggle(item.id);
              (event.target as HTMLInputElement).checked = view.data.subjects.includes(item.id);
            }}
          />
          <span
            >${text(content.outcome.choose)}<span class="hidden-visually">: ${title}</span></span
          >
        </label>
      </div>
    </li>
  `;
}

/** What helps with a chosen statement; a tool of ours where the page has it. */
export const helpOf = (view: RoundView, { area }: ShownItem, onPaper = false): unknown =>
  area.help?.length
    ? html`<p class="help-title">${view.text(view.content.help.title)}</p>
        <ul class="help">
          ${area.help.map(({ tool: tag, text: words }) => {
            const tool = tag && !onPaper ? view.tool(tag) : undefined;
            return html`<li>
              ${view.text(words)}
              ${
                tool
                  ? html`<button type="button" class="button" @click=${() => tool.go()}>
                      ${view.text(view.content.help.go, { name: tool.name })}
                    </button>`
                  : nothing
              }
            </li>`;
          })}
        </ul>`
    : nothing;

/** What they choose, what helps, and what they agree. */
function plan(view: RoundView, items: readonly ShownItem[]): TemplateResult {
  const { content, data, text, level, change } = view;
  const chosen = data.subjects.flatMap((id) => items.find(({ item }) => item.id === id) ?? []);
  return html`
    <section class="plan">
      ${heading(level, text(content.plan.title), 'plan-title')}
      <p>${text(content.plan.start)}</p>
      ${
        chosen.length
          ? chosen.map(
              (shown) => html`
                <p class="chosen-title"><b>${shown.title}</b></p>
                ${helpOf(view, shown)}
              `,
            )
          : html`<p class="quiet">${text(content.plan.none)}</p>`
      }
      ${agreementsEditor(data.agreements, (act, options) =>
        change((now) => ({ ...now, agreements: act(now.agreements) }), options),
      )}
    </section>
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
      ${items.map(({ item, title, outcome }) => {
        const before = then.find((each) => each.item.id === item.id)!.outcome;
        const change = changeBetween(before, outcome);
        const label = compare.changes.find(({ id }) => id === change)?.label ?? compare.untold;
        return html`<li>${title}: ${text(label)}</li>`;
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
function orderPart({ content, text, order, sort }: RoundView): TemplateResult {
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
                @change=${() => sort(id)}
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
  const items = shownItems(view);
  const most = content.maxSubjects;
  return html`
    <div class="buttons bar">
      <button type="button" class="button" @click=${() => view.go('collect')}>
        ${msg('Terug')}
      </button>
      ${view.undo} ${printButton(() => view.print())} ${textButtons(view.asText)}
      <button type="button" class="button" @click=${() => view.saveCsv()}>
        ${msg('Bewaar als CSV')}
      </button>
    </div>
    <section class="outcome">
      ${heading(level, text(content.outcome.title), 'outcome-title')}
      <p>${text(content.outcome.start)}</p>
      ${orderPart(view)}
      ${
        view.isFull
          ? html`<p class="notice full">
              ${text(content.outcome.full, { most: `${most}` }, most)}
            </p>`
          : nothing
      }
      <ol class="rateds">
        ${items.map((each) => shownItem(view, each))}
      </ol>
      <p class="quiet">${text(content.outcome.legend)}</p>
    </section>
    ${plan(view, items)} ${comparePart(view, items)} ${view.bar}
  `;
}
