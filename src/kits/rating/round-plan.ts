import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { toggle } from './round-acts.js';
import { againPart, ambassadorsPart } from './round-after.js';
import type { RoundView } from './round-view.js';
import type { ShownItem } from './shown.js';

/** To choose a statement to talk about. */
export const talkTick = (
  view: RoundView,
  { item, title, isChosen }: Pick<ShownItem, 'item' | 'title' | 'isChosen'>,
): TemplateResult => html`
  <label class="tick">
    <input
      type="checkbox"
      id=${`talk-${item.id}`}
      .checked=${isChosen}
      @change=${(event: Event) => {
        toggle(view, item.id);
        (event.target as HTMLInputElement).checked = view.data.subjects.includes(item.id);
      }}
    />
    <span
      >${view.text(view.content.outcome.choose)}<span class="hidden-visually"
        >: ${title}</span
      ></span
    >
  </label>
`;

/** That there are as many subjects as can be. */
export const fullNotice = ({ content, isFull, text }: RoundView): unknown =>
  isFull
    ? html`<p class="notice full">
        ${text(content.outcome.full, { most: `${content.maxSubjects}` }, content.maxSubjects)}
      </p>`
    : nothing;

/** What helps with a chosen statement; a tool of ours where the page has it. */
export const helpOf = (
  view: RoundView,
  { area }: Pick<ShownItem, 'area'>,
  onPaper = false,
): unknown =>
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
export function plan(
  view: RoundView,
  items: readonly Pick<ShownItem, 'area' | 'item' | 'title'>[],
  people: readonly string[] = [],
): TemplateResult {
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
      ${agreementsEditor(
        data.agreements,
        (act, options) =>
          void change((now) => ({ ...now, agreements: act(now.agreements) }), options),
        people,
      )}
      ${view.isPair ? nothing : html`${ambassadorsPart(view)} ${againPart(view)}`}
    </section>
  `;
}
