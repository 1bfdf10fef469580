import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { comparison } from './sheet-compare.js';
import { cellField } from './sheet-fields.js';
import { OWN, ownRows } from './sheet-tool.model.js';
import {
  summary,
  type Drawn,
  type Part,
  type SheetToolView,
  type UnitGroup,
} from './sheet-tool-view.js';
import { HEAD } from './sheet.model.js';

/** A conversation in parts: the picture and the choice of a part beside the part in front. */
export function partScreen(view: SheetToolView, tool: Drawn): TemplateResult {
  return html`
    <div class="in-parts">
      <div class="overview">
        ${tool.picture} ${partChoice(view)}
        <p class="summary">${summary(view)}</p>
        ${tool.legend}
      </div>
      <section class="part">${view.part === 'start' ? startPart(view) : view.otherPart()}</section>
    </div>
  `;
}

/** `3 van 3`: how many columns are filled, of all rows together. */
function filledText({ units }: UnitGroup): string {
  const all = units.flatMap(({ filled }) => filled);
  const filled = all.filter(Boolean).length;
  return msg(str`${filled} van ${all.length}`);
}

/** The parts as one choice, each group with how far it is: the picture in words. */
function partChoice(view: SheetToolView): TemplateResult {
  const { content, groups, part, text } = view;
  const { parts } = content;
  const choice = (id: Part, label: unknown, disabled = false): TemplateResult => html`
    <label class=${disabled ? 'aside' : ''}>
      <input
        type="radio"
        name="part"
        .checked=${part === id}
        ?disabled=${disabled}
        @change=${() => view.show(id)}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="parts">
      <legend class="hidden-visually">${text(parts!.legend)}</legend>
      ${choice('start', text(parts!.start))}
      ${groups.map((group, at) =>
        choice(
          group.id,
          html`<span>${at + 1}. ${group.name}</span>
            <span class="filled">${group.aside ? text(content.aside) : filledText(group)}</span>`,
          group.aside,
        ),
      )}
      ${choice('end', text(parts!.end))}
    </fieldset>
  `;
}

export const title = (view: SheetToolView, text: string): TemplateResult =>
  html`<div class="part-title" tabindex="-1">${heading(view.level, text)}</div>`;

/** The parts before and after this one. */
export function partButtons(view: SheetToolView): TemplateResult {
  const order = ['start', ...view.now.map(({ id }) => id), 'end'];
  const at = order.indexOf(view.part);
  const button = (to: Part | undefined, label: string, look: string): unknown =>
    to
      ? html`<button type="button" class="button ${look}" @click=${() => view.go(to)}>
          ${label}
        </button>`
      : nothing;
  return html`
    <div class="buttons part-buttons">
      ${button(order[at - 1], msg('Vorige'), '')}
      ${button(order[at + 1], msg('Volgende'), 'primary')}
    </div>
  `;
}

/** When, who, how long, what today, and what lies ready. */
function startPart(view: SheetToolView): TemplateResult {
  const { content, groups, text } = view;
  return html`
    ${title(view, text(content.parts!.start))}
    <div class="lines">
      ${content.facts?.map((fact) =>
        cellField(view, HEAD, {
          id: fact.id,
          label: text(fact.label),
          kind: fact.kind === 'minutes' ? 'number' : fact.kind,
          ...(fact.hint && { hint: text(fact.hint) }),
          ...(fact.kind === 'minutes' && { placeholder: `${content.minutes ?? ''}` }),
        }),
      )}
    </div>
    <fieldset class="today">
      <legend>${text(content.choice.legend)}</legend>
      ${groups
        .filter(({ id }) => id !== OWN)
        .map(
          ({ id, name, aside }, at) => html`
            <label class="discussed">
              <input
                type="checkbox"
                .checked=${!aside}
                @change=${(event: Event) =>
                  view.choose(id, (event.target as HTMLInputElement).checked)}
              />
              ${at + 1}. ${name}
            </label>
          `,
        )}
    </fieldset>
    ${content.steps ? html`<p>${text(content.steps)}</p>` : nothing} ${unplaced(view)}
    ${comparison(view)} ${partButtons(view)}
  `;
}

/** What came along from another tool, to put in a group. */
function unplaced({ content, data, groups, text, place }: SheetToolView): unknown {
  const rows = ownRows(data, OWN);
  if (!rows.length || !content.unplaced) return nothing;
  return html`
    <div class="unplaced">
      <p class="column-title">${text(content.unplaced.title)}</p>
      ${rows.map(
        ({ id, text: question = '' }) => html`
          <label class="field">
            <bdi>${question}</bdi>
            <select
              aria-label=${`${text(content.unplaced!.label)}: ${question}`}
              @change=${(event: Event) => place(id, (event.target as HTMLSelectElement).value)}
            >
              <option value="" selected>${text(content.unplaced!.label)}</option>
              ${groups.map((group) => html`<option value=${group.id}>${group.name}</option>`)}
            </select>
          </label>
        `,
      )}
    </div>
  `;
}
