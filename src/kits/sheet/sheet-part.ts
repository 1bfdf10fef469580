import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { timer } from '../steps/clock-view.js';
import { partButtons, title } from './sheet-parts.js';
import { ownRowForm, removedNotice } from './sheet-rows.js';
import {
  agreementsByGroup,
  type Drawn,
  type SheetToolView,
  type Unit,
  type UnitGroup,
} from './sheet-tool-view.js';
import { minutesEach } from './sheet-tool.model.js';
import { pointItem, unitCard, unitFields } from './sheet-unit.js';
import { cellOf, HEAD } from './sheet.model.js';

/** A part of the conversation that is not the start: a group, or the end. */
export function otherPart(view: SheetToolView, tool: Drawn): TemplateResult {
  const group = view.now.find(({ id }) => id === view.part);
  return group ? groupPart(view, group, tool) : endPart(view);
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
