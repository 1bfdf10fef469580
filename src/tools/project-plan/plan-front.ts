import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import type { ShownItem } from '../../kits/list/list-view.js';
import type { PlanActs, PlanView } from './plan-view.js';
import {
  linesOf,
  MOST_NOW,
  NOW_LENGTH,
  removeRow,
  renameRow,
  setNow,
  setScope,
} from './project-plan.model.js';

/** What is going on now: to write in the first part, to read above any other. */
export const nowBox = (view: PlanView, acts: PlanActs, toWrite: boolean): TemplateResult =>
  toWrite ? nowFields(view, acts) : nowLines(view);

function nowFields(
  { content: { now }, data, level, text }: PlanView,
  acts: PlanActs,
): TemplateResult {
  const count = Math.min(MOST_NOW, data.now.length + 1);
  return html`
    <section class="now">
      ${heading(level, text(now.title), 'now-title')}
      <p id="now-start">${text(now.start)}</p>
      ${Array.from(
        { length: count },
        (_, at) => html`
          <label class="now-line">
            <span class="hidden-visually">${text(now.title)} </span>
            <span>${text(now.one, { number: `${at + 1}` })}</span>
            <input
              id=${`now-${at + 1}`}
              dir="auto"
              autocomplete="off"
              maxlength=${NOW_LENGTH}
              aria-describedby="now-start"
              .value=${data.now[at] ?? ''}
              @input=${(event: Event) => {
                const { value } = event.target as HTMLInputElement;
                acts.changes.change((before) => setNow(before, at, value), { name: `now-${at}` });
              }}
            />
          </label>
        `,
      )}
    </section>
  `;
}

/** The same to read; nothing while nothing is written. */
export const nowLines = ({ content, data, level, text }: PlanView): TemplateResult => {
  const lines = linesOf(data);
  return lines.length
    ? html`<div class="now">
        ${heading(level, text(content.now.title), 'now-title')}
        <ul>
          ${lines.map((each) => html`<li><bdi>${each}</bdi></li>`)}
        </ul>
      </div>`
    : html``;
};

/** What the plan is about. */
export const scopeChoice = (
  { content: { scope }, text }: PlanView,
  acts: PlanActs,
): TemplateResult => html`
  <fieldset class="segments scope">
    <legend class="hidden-visually">${text(scope.title)}</legend>
    ${scope.items.map(
      ({ id, label }) => html`
        <label>
          <input
            type="radio"
            name="scope"
            .checked=${acts.scope === id}
            @change=${() => acts.changes.change((now) => setScope(now, id))}
          />
          <span>${text(label)}</span>
        </label>
      `,
    )}
  </fieldset>
  <p class="hint">${text(scope.kept)}</p>
`;

/** Of what an item is, where the plan is about both; of a row of people's own, where it comes from. */
export function badge({ content, data, text }: PlanView, acts: PlanActs, id: string): string {
  const row = data.rows.find((each) => each.id === id);
  if (row) {
    const { own, ownQuestion, taken } = content.adding;
    if (!row.origin) return text(row.kind === 'question' ? ownQuestion : own);
    const label = content.collects.find(({ kind }) => kind === row.kind)?.label;
    return label ? text(taken, { kind: text(label) }) : text(own);
  }
  if (acts.scope !== 'both') return '';
  const of = content.sections.flatMap(({ items }) => items).find((item) => item.id === id)?.scope;
  const label = content.scope.items.find((each) => each.id === of)?.label;
  return label ? text(label) : '';
}

/** What stands at an item on screen: of a row of people's own its words, and a way to take it away. */
export function atItem(view: PlanView, acts: PlanActs, item: ShownItem): unknown {
  const { content, text } = view;
  const said = badge(view, acts, item.id);
  return html`
    ${said ? html`<p class="badge">${said}</p>` : nothing}
    ${
      item.own
        ? html`<div class="own-row">
            <label class="field">
              <span>${text(content.adding.words)}</span>
              <input
                id=${`words-${item.id}`}
                dir="auto"
                autocomplete="off"
                maxlength="1000"
                .value=${item.title}
                @input=${(event: Event) => {
                  const { value } = event.target as HTMLInputElement;
                  acts.changes.change((now) => renameRow(now, item.id, value), {
                    name: `words ${item.id}`,
                  });
                }}
              />
            </label>
            <button
              type="button"
              class="button icon"
              aria-label=${`${text(content.adding.remove)}: ${item.title}`}
              title=${text(content.adding.remove)}
              @click=${() =>
                acts.changes.change((now) => removeRow(now, item.id), {
                  say: () => text(content.adding.removed, { point: item.title }),
                  focus: [`#words-${nextOwn(view, item.id)}`, '.summary'],
                })}
            >
              <span aria-hidden="true">✕</span>
            </button>
          </div>`
        : nothing
    }
  `;
}

/** The row of people's own beside this one, in its layer. */
const nextOwn = ({ sections }: PlanView, id: string): string | undefined => {
  const own = sections
    .find(({ items }) => items.some((each) => each.id === id))!
    .items.filter((each) => each.own);
  const at = own.findIndex((each) => each.id === id);
  return (own[at + 1] ?? own[at - 1])?.id;
};
