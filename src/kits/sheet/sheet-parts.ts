import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { timer } from '../steps/clock-view.js';
import { comparison } from './sheet-compare.js';
import { cellField } from './sheet-fields.js';
import { ownRowForm, removedNotice } from './sheet-rows.js';
import { minutesEach, OWN, ownRows } from './sheet-tool.model.js';
import { pointItem, unitCard, unitFields } from './sheet-unit.js';
import {
  agreementsByGroup,
  summary,
  type Drawn,
  type Part,
  type SheetToolView,
  type Unit,
  type UnitGroup,
} from './sheet-tool-view.js';
import { cellOf, HEAD } from './sheet.model.js';

/** A conversation in parts: the picture and the choice of a part beside the part in front. */
export function partScreen(view: SheetToolView, tool: Drawn): TemplateResult {
  const group = view.now.find(({ id }) => id === view.part);
  return html`
    <div class="in-parts">
      <div class="overview">
        ${tool.picture} ${partChoice(view)}
        <p class="summary">${summary(view)}</p>
        ${tool.legend}
      </div>
      <section class="part">
        ${group ? groupPart(view, group, tool) : view.part === 'end' ? endPart(view) : startPart(view)}
      </section>
    </div>
  `;
}

/** `3 van 3`: how many columns are filled, of all rows together. */
export function filledText({ units }: UnitGroup): string {
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

const title = (view: SheetToolView, text: string): TemplateResult =>
  html`<div class="part-title" tabindex="-1">${heading(view.level, text)}</div>`;

/** The parts before and after this one. */
function partButtons(view: SheetToolView): TemplateResult {
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

/** One group: what there is to talk about, and what one writes down. */
function groupPart(view: SheetToolView, group: UnitGroup, tool: Drawn): TemplateResult {
  const { content, text, now } = view;
  const { id, name, points, units, questions } = group;
  const whole = content.per === 'group';
  const minutes = content.facts?.find(({ kind }) => kind === 'minutes');
  const set = minutes ? cellOf(view.data, HEAD, minutes.id) : '';
  return html`
    ${title(view, name)} ${group.text ? html`<p>${group.text}</p>` : nothing}
    ${
      content.minutes
        ? timer(view, minutesEach(set, content.minutes, now.length), view.language)
        : nothing
    }
    ${removedNotice(view.acts, true)}
    ${
      points.length
        ? html`<ol class="points">
            ${points.map((point) => pointItem(view, point))}
          </ol>`
        : nothing
    }
    ${
      content.own
        ? ownRowForm(view.acts, {
            id: `own-row-${id}`,
            label: text(content.own.label),
            group: id,
            button: msg('Voeg toe'),
          })
        : nothing
    }
    ${
      questions.length
        ? html`<p class="column-title">${text(content.questionsTitle ?? '')}</p>
            <ul class="ask">
              ${questions.map((each) => html`<li>${each}</li>`)}
            </ul>`
        : nothing
    }
    ${
      whole
        ? [
            units.map((unit) => html`<div class="columns">${unitFields(view, unit)}</div>`),
            // Written at each point, before one wrote for the whole.
            points
              .filter((point) => point.filled.some(Boolean))
              .map((point) => unitCard(view, point, tool)),
          ]
        : [elsewhere(view, group), units.map((unit) => unitCard(view, unit, tool))]
    }
    ${partButtons(view)}
  `;
}

/** What was written for the whole group, where one writes at each row now: it stays, and can be changed. */
function elsewhere(view: SheetToolView, { id, units }: UnitGroup): unknown {
  const [first] = units;
  const isThere =
    view.data.cells.some((cell) => cell.row === id) ||
    view.data.agreements.some(({ about }) => about?.includes(`${view.tool}:${id}`));
  if (!isThere || !first) return nothing;
  const unit: Unit = { ...first, id, about: `${view.tool}:${id}`, own: false };
  return html`<div class="columns">${unitFields(view, unit)}</div>`;
}

/** What was agreed, by group, and what comes out. */
function endPart(view: SheetToolView): TemplateResult {
  const { content, data, text, level } = view;
  const sorted = agreementsByGroup(view);
  return html`
    ${title(view, text(content.parts!.end))} ${heading(level + 1, text(content.agreements.title))}
    ${data.agreements.length ? nothing : html`<p>${text(content.agreements.start)}</p>`}
    ${agreementsEditor(
      sorted.flatMap(({ agreements }) => agreements),
      view.agree,
      [],
      {
        states: true,
        nameOf: (agreement) =>
          sorted.find(({ agreements }) => agreements.includes(agreement))?.name ?? '',
      },
    )}
    <div class="buttons along">${view.takeAway()}</div>
    ${partButtons(view)}
  `;
}
