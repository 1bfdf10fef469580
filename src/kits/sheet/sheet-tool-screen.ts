import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { skipTo } from '../../core/element/skip-to.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsEditor } from '../agreements/agreements-view.js';
import { comparison } from './sheet-compare.js';
import { partScreen } from './sheet-parts.js';
import { ownRowForm, removedNotice } from './sheet-rows.js';
import { unitCard } from './sheet-unit.js';
import { inParts, summary, type Drawn, type SheetToolView } from './sheet-tool-view.js';

/** What a tool draws of its own, and the buttons to undo. */
export interface Surroundings extends Drawn {
  readonly undo: unknown;
}

/** The tool on screen, below its title. */
export const sheetToolScreen = (view: SheetToolView, tool: Surroundings): TemplateResult => {
  const { content, text } = view;
  const print = html`<button type="button" class="button" @click=${() => view.print()}>
    ${msg('Afdrukken')}
  </button>`;
  if (inParts(view))
    return html`
      ${view.part === 'start' ? html`<p class="lead">${text(content.intro)}</p>` : nothing}
      <div class="buttons bar">${tool.undo} ${print}</div>
      ${partScreen(view, tool)}
    `;
  return html`
    <p class="lead">${text(content.intro)}</p>
    <div class="buttons bar">
      ${content.groups.length > 1 ? oneChoice(view) : nothing} ${tool.undo} ${print}
    </div>
    ${tool.picture}
    <p class="summary">${summary(view)}</p>
    ${tool.legend} ${content.steps ? html`<p>${text(content.steps)}</p>` : nothing}
    ${view.narrow ? nothing : skipTo('.agreements-title', text(content.agreements.title))}
    ${removedNotice(view.acts, true)} ${cards(view, tool)}
    ${
      content.own
        ? ownRowForm(view.acts, {
            id: 'own-row',
            label: text(content.own.label),
            button: msg('Voeg toe'),
          })
        : nothing
    }
    <section class="agreements">
      ${heading(view.level, text(content.agreements.title), 'agreements-title')}
      <p>${text(content.agreements.start)}</p>
      ${agreementsEditor(view.data.agreements, view.agree)}
    </section>
    <div class="buttons along" data-later>${view.takeAway()}</div>
    ${comparison(view)}
  `;
};

/** Choosing one group, or all of them; what another one holds stays. */
function oneChoice({ content, groups, text, chooseOne }: SheetToolView): TemplateResult {
  const { legend, all = '' } = content.choice;
  const now = groups.filter(
    ({ aside, id }) => !aside && content.groups.some((each) => each.id === id),
  );
  const only = now.length === 1 ? now[0]!.id : '';
  const choice = (id: string, label: string): TemplateResult => html`
    <label>
      <input type="radio" name="group" .checked=${only === id} @change=${() => chooseOne(id)} />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="segments">
      <legend class="hidden-visually">${text(legend)}</legend>
      ${choice('', text(all))} ${content.groups.map(({ id, name }) => choice(id, text(name)))}
    </fieldset>
  `;
}

/** The rows of each group, or one at a time where the screen is narrow. */
function cards(view: SheetToolView, tool: Drawn): unknown {
  const { now, units, narrow, at, level } = view;
  if (narrow) return html`${steps(view)} ${units[at] ? unitCard(view, units[at], tool) : nothing}`;
  return now.map(
    (group) => html`
      <section class="group">
        ${heading(level, group.name)} ${group.text ? html`<p>${group.text}</p>` : nothing}
        <div class="cards">${group.units.map((unit) => unitCard(view, unit, tool))}</div>
      </section>
    `,
  );
}

/** The way through the rows where one stands on screen at a time. */
function steps({ units, at, go }: SheetToolView): TemplateResult {
  const step = (label: string, to: number): TemplateResult => html`
    <button
      type="button"
      class="button"
      aria-disabled=${units[to] ? 'false' : 'true'}
      @click=${() => units[to] && go(units[to].id)}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="steps">
      ${step(msg('Vorige'), at - 1)}
      <span>${msg(str`${at + 1} van ${units.length}`)}</span>
      ${step(msg('Volgende'), at + 1)}
    </div>
  `;
}
