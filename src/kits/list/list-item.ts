import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { marker, sign } from './list-marker.js';
import { isOpen, type ListView, type ShownItem } from './list-view.js';
import { PLAN_LENGTH, PLAN_LINE, type PlanField } from './list.model.js';

/** Most things that help which stand open at an item. */
const MOST_HELPS = 2;

/** An item: what it is, how far it is, and once that is said who does it and by when. */
export function listItem(view: ListView, item: ShownItem, more: unknown): TemplateResult {
  const { id, number, mark, role, helps } = item;
  const folded = helps.length > MOST_HELPS;
  const lines = [item.text, item.note, ...(folded ? [] : helps)].filter(Boolean);
  return html`
    <li class="list-item ${role ?? 'open'}" id=${`item-${id}`}>
      ${sign(role)}
      <div class="item-body">
        <div class="item-text">
          ${heading(view.level + 1, html`${number}. ${named(item)}`, 'item-title')}
          ${lines.map((each) => html`<p class=${each === item.text ? nothing : 'hint'}>${each}</p>`)}
          ${folded ? tips(view, item) : nothing} ${more}
        </div>
        ${marker({
          name: `mark-${id}`,
          legend: named(item),
          marks: view.content.marks.map((each) => ({ id: each.id, label: view.text(each.label) })),
          mark,
          keys: view.keys,
          choose: (chosen) => view.mark(id, chosen),
        })}
        ${isOpen(view, item) ? fields(view, item) : openButton(view, item)}
      </div>
    </li>
  `;
}

/** What an item is called; in words of people's own in whatever language those are. */
const named = ({ own, title }: ShownItem): unknown => (own ? html`<bdi>${title}</bdi>` : title);

const tips = (view: ListView, item: ShownItem): TemplateResult => html`
  <details class="tips">
    <summary>
      ${view.text(view.content.helps.title)}<span class="hidden-visually">: ${named(item)}</span>
    </summary>
    <ul>
      ${item.helps.map((each) => html`<li>${each}</li>`)}
    </ul>
  </details>
`;

const openButton = (view: ListView, item: ShownItem): TemplateResult => html`
  <button type="button" class="open-plan" @click=${() => view.open(item.id)}>
    <span aria-hidden="true">+</span> ${view.text(view.content.open)}<span class="hidden-visually"
      >: ${named(item)}</span
    >
  </button>
`;

function fields(view: ListView, item: ShownItem): TemplateResult {
  const { id, plan, role, why } = item;
  const of = html`<span class="hidden-visually">: ${named(item)}</span>`;
  const write = (field: PlanField) => (event: Event) =>
    view.plan(id, field, (event.target as HTMLInputElement).value);
  const line = (field: 'who' | 'by', label: string): TemplateResult => html`
    <label class="field">
      <span>${label}${of}</span>
      <input
        id=${`${id}-${field}`}
        dir="auto"
        maxlength=${PLAN_LINE}
        .value=${plan[field]}
        @input=${write(field)}
      />
    </label>
  `;
  return html`
    <div class="plan">
      ${line('who', msg('Wie'))} ${line('by', msg('Wanneer klaar'))}
      <label class="field note">
        <span>${role === 'not' && why ? why : view.text(view.content.note)}${of}</span>
        <textarea
          id=${`${id}-text`}
          dir="auto"
          rows="2"
          maxlength=${PLAN_LENGTH}
          .value=${plan.text}
          @input=${write('text')}
        ></textarea>
      </label>
    </div>
  `;
}
