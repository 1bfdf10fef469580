import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { nameOf, sideTitle, viaText } from '../../kits/people/sides-view.js';
import type { Side } from '../../kits/people/sides.model.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { setState, written } from '../../kits/sheet/sheet.model.js';
import { ringPicture, tablePicture } from './exchange-picture.js';
import { hopesField } from './exchange-write.js';
import { choice, questionOf, type ExchangeView } from './exchange-view.js';
import {
  fitCounts,
  fitOf,
  HOPES,
  hopesOf,
  isPicked,
  isPossible,
  OUTCOME,
  outcomeOf,
  setPossible,
  TEXT_LENGTH,
  type Fit,
} from './expectation-exchange.model.js';

export const fitLabel = ({ content, text }: ExchangeView, fit: Fit | undefined): string =>
  fit ? text(content.fits.find(({ id }) => id === fit)?.label ?? fit) : msg('nog niet besproken');

/** In how many subjects they think the same, and how many are still to be talked about. */
export function summary({ content, data, rows, text }: ExchangeView): string {
  const { fits, open } = fitCounts(data, rows);
  const all = rows.length;
  if (open === all) return text(content.talk.start);
  const same = text(content.talk.summary, { same: `${fits}`, all: `${all}` }, all);
  return open ? `${same} ${text(content.talk.open, { open: `${open}` }, open)}` : same;
}

/** Which sides wrote at a subject, in their order. */
export const whoWrote = ({ data }: ExchangeView, row: string): boolean[] =>
  data.sides.map(({ id }) => written(hopesOf(data, id, row)));

export const legend = (view: ExchangeView): TemplateResult => html`
  <p class="legend">
    ${view.content.fits.map(
      ({ id }) => html`<span>${ringPicture(id)} ${fitLabel(view, id)}</span> `,
    )}
    <span>${ringPicture(undefined)} ${fitLabel(view, undefined)}</span>
  </p>
`;

/** Every subject as a table with balloons, to choose the one that is in front. */
function tables(view: ExchangeView): TemplateResult {
  const { data, rows } = view;
  return html`
    <fieldset class="tables">
      <legend class="hidden-visually">${msg('Kies een onderwerp')}</legend>
      ${rows.map((row, at) => {
        const fit = fitOf(data, row);
        return html`
          <label class="table-choice">
            <input
              type="radio"
              name="row"
              id=${`row-${row}`}
              .checked=${row === view.row}
              @change=${() => view.go(row, false)}
            />
            ${tablePicture(whoWrote(view, row), fit)}
            <span class="table-words">
              <span class="table-question">${at + 1}. <bdi>${questionOf(view, row)}</bdi></span>
              <span class="table-fit">${fitLabel(view, fit)}</span>
            </span>
          </label>
        `;
      })}
    </fieldset>
  `;
}

/** What one side wrote, in its balloon; it can be changed, and a side that was not asked can be asked now. */
function balloon(view: ExchangeView, side: Side, row: string): TemplateResult {
  const { content, data, text } = view;
  const hopes = hopesOf(data, side.id, row);
  const key = `${side.id}-${row}`;
  const name = nameOf(view, side.id);
  return html`
    <li class="side">
      <p class="side-head">
        ${sideTitle(view, side)}
        ${
          side.via.trim()
            ? html`<span class="side-kind">${viaText(view, side.via)}</span>`
            : nothing
        }
        ${isPicked(data, side.id, row) ? html`<span class="side-kind">${msg('koos dit')}</span>` : nothing}
      </p>
      ${
        view.editing === key
          ? hopesField(view, side.id, row)
          : written(hopes)
            ? html`<p class="said"><bdi>${hopes}</bdi></p>`
            : html`<p class="said not-asked">${text(content.talk.notAsked)}</p>`
      }
      ${
        view.editing === key
          ? html`<button
              type="button"
              class="button"
              @click=${() => view.edit(undefined, `#edit-${key}`)}
            >
              ${msg('Klaar')}
            </button>`
          : html`<button
              type="button"
              class="button edit"
              id=${`edit-${key}`}
              @click=${() => view.edit(key, `[id="${row}-${HOPES}-${side.id}"]`)}
            >
              ${written(hopes) ? msg('Verander') : msg('Vraag het nu')}<span class="hidden-visually"
                >: <bdi>${name}</bdi></span
              >
            </button>`
      }
    </li>
  `;
}

/** What they make of it together: whether it fits, and what can be done. */
function together(view: ExchangeView, row: string): TemplateResult {
  const { content, data, change, text } = view;
  const possible = isPossible(data, row);
  const label = possible === false ? content.talk.no : content.talk.yes;
  return html`
    <div class="together">
      ${choice<Fit>(
        'fit',
        text(content.talk.fit),
        content.fits.map(({ id, label: name }) => ({ id, label: text(name) })),
        fitOf(data, row),
        (id) => void change((now) => setState(now, row, id)),
      )}
      ${choice<'yes' | 'no'>(
        'possible',
        text(content.talk.possible),
        [
          { id: 'yes', label: text(content.talk.yes) },
          { id: 'no', label: text(content.talk.no) },
        ],
        possible === undefined ? undefined : possible ? 'yes' : 'no',
        (id) => void change((now) => setPossible(now, row, id === 'yes')),
      )}
      ${cellField(view, row, { id: OUTCOME, label: text(label), kind: 'text', max: TEXT_LENGTH })}
      <button
        type="button"
        class="button"
        id="agree"
        aria-disabled=${written(outcomeOf(data, row)) ? 'false' : 'true'}
        @click=${() => view.agree(row)}
      >
        ${text(content.talk.agree)}
      </button>
    </div>
  `;
}

/** What was decided at a subject, in words. */
export function outcomeText({ content, data, text }: ExchangeView, row: string): unknown {
  const outcome = outcomeOf(data, row);
  if (!written(outcome)) return undefined;
  const lead = isPossible(data, row) === false ? content.talk.no : content.talk.yes;
  return html`<span class="outcome-lead">${text(lead)}:</span> <bdi>${outcome}</bdi>`;
}

/** To the subject before and after. */
function steps(view: ExchangeView, at: number): TemplateResult {
  const { rows } = view;
  const step = (label: string, to: number, id: string): TemplateResult => html`
    <button
      type="button"
      class="button"
      id=${id}
      aria-disabled=${rows[to] === undefined ? 'true' : 'false'}
      @click=${() => rows[to] !== undefined && view.go(rows[to])}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="steps">
      ${step(msg('Vorige'), at - 1, 'previous')}
      <span>${msg(str`${at + 1} van ${rows.length}`)}</span>
      ${step(msg('Volgende'), at + 1, 'next')}
    </div>
  `;
}

/** One subject at a time: what each side wrote, side by side, and what they make of it. */
export function talkScreen(view: ExchangeView): TemplateResult {
  const { content, data, row, rows, text } = view;
  if (row === undefined) return html`<p class="notice">${text(content.talk.empty)}</p>`;
  const at = rows.indexOf(row);
  return html`
    <p class="summary">${summary(view)}</p>
    ${tables(view)} ${legend(view)}
    ${keyed(
      row,
      html`<section class="subject-open" aria-labelledby="subject">
        <div class="subject-head">
          ${heading(
            view.level + 1,
            html`<span id="subject">${at + 1}. <bdi>${questionOf(view, row)}</bdi></span>`,
            'subject-title',
          )}
        </div>
        <ul class="beside">
          ${data.sides.map((side) => balloon(view, side, row))}
        </ul>
        ${together(view, row)}
      </section>`,
    )}
    ${steps(view, at)}
  `;
}
