import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { skipTo } from '../../core/element/skip-to.js';
import { printButton } from '../../core/print/print-button.js';
import { msg } from '../../core/language/localize.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { card, steps } from './anchoring-card.js';
import { chain, legend } from './anchoring-chain.js';
import { datedRows } from './anchoring-check.model.js';
import { comparison } from './anchoring-compare.js';
import type { AnchoringView } from './anchoring-view.js';

/** Choosing one road, or all of them; what another one holds stays. */
function roadChoice({ content, groups, text, choose }: AnchoringView): TemplateResult {
  const only = groups.length === 1 ? groups[0]!.id : '';
  const road = (id: string, label: string): TemplateResult => html`
    <label>
      <input type="radio" name="road" .checked=${only === id} @change=${() => choose(id)} />
      <span>${text(label)}</span>
    </label>
  `;
  return html`
    <fieldset class="segments">
      <legend class="hidden-visually">${text(content.roads.legend)}</legend>
      ${road('', content.roads.both)} ${content.groups.map(({ id, name }) => road(id, name))}
    </fieldset>
  `;
}

/** The points of each group, or one at a time where the screen is narrow. */
function cards(view: AnchoringView): unknown {
  const { groups, points, at, level, text } = view;
  if (at !== undefined)
    return html`${steps(view)} ${points[at] ? card(view, points[at]) : nothing}`;
  return groups.map(
    ({ name, text: about, rows }) => html`
      <section>
        ${heading(level, text(name))}
        <p>${text(about)}</p>
        <div class="cards">
          ${points.filter(({ id }) => rows.some((row) => row.id === id)).map((point) => card(view, point))}
        </div>
      </section>
    `,
  );
}

/** Days to look again, for a calendar of one's own. */
function calendar({ content, data, points, withAnswers, text, ...view }: AnchoringView): unknown {
  const ids = points.map(({ id }) => id);
  if (!datedRows(data, ids).length) return nothing;
  return html`
    <div class="buttons">
      <button type="button" class="button" @click=${() => view.saveCalendar()}>
        ${msg('Bewaar de dagen voor je agenda')}
      </button>
      <label class="button">
        <input
          type="checkbox"
          .checked=${withAnswers}
          @change=${(event: Event) => view.include((event.target as HTMLInputElement).checked)}
        />
        ${text(content.calendar.withAnswers)}
      </label>
    </div>
  `;
}

export const anchoringScreen = (view: AnchoringView): TemplateResult => {
  const { content, data, level, text } = view;
  return html`
    <p class="lead">${text(content.intro)}</p>
    <div class="buttons bar">
      ${content.groups.length > 1 ? roadChoice(view) : nothing} ${printButton(() => view.print())}
    </div>
    ${chain(view)} ${legend(view)}
    <p>${text(content.steps)}</p>
    ${view.at === undefined ? skipTo('.agreements-title', text(content.agreements.title)) : nothing}
    ${cards(view)} ${calendar(view)}
    <section class="agreements">
      ${heading(level, text(content.agreements.title), 'agreements-title')}
      <p>${text(content.agreements.start)}</p>
      ${agreementsEditor(data.agreements, view.agree)}
    </section>
    ${comparison(view)}
  `;
};
