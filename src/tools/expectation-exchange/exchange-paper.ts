import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { labelOf, sideTitle, viaText } from '../../kits/people/sides-view.js';
import type { Side } from '../../kits/people/sides.model.js';
import { written } from '../../kits/sheet/sheet.model.js';
import { tablePicture } from './exchange-picture.js';
import { fitLabel, legend, outcomeText, summary, whoWrote } from './exchange-talk.js';
import { questionOf, type ExchangeView } from './exchange-view.js';
import { cameOf, fitOf, hopesOf, sharedRows } from './expectation-exchange.model.js';

const ROOM = [1, 2, 3];
const room = (lines = ROOM): TemplateResult[] => lines.map(() => html`<div class="room"></div>`);

const dateLine = ({ language }: ExchangeView): TemplateResult => {
  const date = dayText(isoDay(), language);
  return html`<p class="paper-line">${msg(str`Datum: ${date}`)}</p>`;
};

/** Sides on paper: those that take part, else those of the content. */
const sidesOnPaper = ({ content, data }: ExchangeView): readonly Side[] =>
  data.sides.length > 1
    ? data.sides
    : content.sides
        .filter((_, at) => at !== 2)
        .map(({ id }) => ({ id, name: '', via: '', left: false }));

/** Who take part, and whether the client wants that. */
const whoLine = (view: ExchangeView): TemplateResult => {
  const { content, data, text } = view;
  return html`
    <p>
      ${data.sides.map(
        ({ name, via, id }) => html`
          <span class="paper-side">
            ${labelOf(view, id)}${name.trim() ? html`: <bdi>${name}</bdi>` : nothing}${
              via.trim() ? html` (${viaText(view, via)})` : nothing
            }.
          </span>
        `,
      )}
      ${data.permission === 'later' ? text(content.who.permission.open) : nothing}
    </p>
  `;
};

/** What each side wrote at a subject, side by side, with room for who was not asked. */
const beside = (view: ExchangeView, row: string): TemplateResult => html`
  <table class="sheet">
    <thead>
      <tr>
        ${view.data.sides.map((side) => html`<th scope="col">${sideTitle(view, side)}</th>`)}
      </tr>
    </thead>
    <tbody>
      <tr>
        ${view.data.sides.map(({ id }) => {
          const hopes = hopesOf(view.data, id, row);
          return html`<td>
            ${
              written(hopes)
                ? html`<bdi>${hopes}</bdi>`
                : html`<i>${view.text(view.content.talk.notAsked)}</i> ${room()}`
            }
          </td>`;
        })}
      </tr>
    </tbody>
  </table>
`;

/** The same, a line for each side. */
const listed = (view: ExchangeView, row: string): TemplateResult => html`
  <ul>
    ${view.data.sides.map(({ id, name }) => {
      const hopes = hopesOf(view.data, id, row);
      const label = labelOf(view, id);
      return html`<li class="answer">
        ${name.trim() ? `${name.trim()} (${label})` : label}:
        <bdi>${written(hopes) ? hopes : view.text(view.content.talk.notAsked)}</bdi>
      </li>`;
    })}
  </ul>
`;

/** One subject: what each side wrote, and what came of it. */
function subjectPaper(
  view: ExchangeView,
  row: string,
  at: number,
  asText: boolean,
): TemplateResult {
  const { content, data, text } = view;
  const fit = fitOf(data, row);
  const came = cameOf(data, row);
  return html`
    <section class="paper-subject">
      ${heading(view.level, html`${at + 1}. <bdi>${questionOf(view, row)}</bdi>`)}
      ${asText ? listed(view, row) : beside(view, row)}
      <p class="paper-fit">
        ${tablePicture(whoWrote(view, row), fit)} <b>${fitLabel(view, fit)}</b>
        ${
          came
            ? html`<span>
                ${text(content.later.question)}
                ${text(content.came.find(({ id }) => id === came)?.label ?? came)}.
              </span>`
            : nothing
        }
      </p>
      <p class="outcome">
        ${outcomeText(view, row) ?? (asText ? nothing : html`${text(content.talk.yes)}: ${room([1, 2])}`)}
      </p>
    </section>
  `;
}

/** What lies open, on A4 or in lines. */
const filledPaper = (view: ExchangeView, asText = false): TemplateResult => {
  const { content, data, rows, language, text } = view;
  return html`
    ${dateLine(view)} ${whoLine(view)}
    <p><b>${summary(view)}</b></p>
    ${rows.map((row, at) => subjectPaper(view, row, at, asText))} ${asText ? nothing : legend(view)}
    ${heading(view.level, text(content.agreements.title))}
    ${agreementsPaper(data.agreements, data.agreements.length || asText ? 0 : 3)}
    ${
      data.again
        ? html`<p>${text(content.later.again)} ${dayText(data.again, language)}</p>`
        : nothing
    }
    <p>${text(content.paper.owner)}</p>
  `;
};

/** The sheet to write on by hand: nothing of what anyone wrote is on it. */
const blankPaper = (view: ExchangeView): TemplateResult => {
  const { content, data, subjectOrder, text } = view;
  const sides = sidesOnPaper(view);
  const most = content.maxTicks;
  const shared = sharedRows(data).map(({ id }) => id);
  return html`
    ${dateLine(view)}
    <p>${text(content.paper.choose, { most: `${most}` }, most)}</p>
    <table class="sheet blank">
      <thead>
        <tr>
          <td></td>
          ${sides.map((side) => html`<th scope="col">${sideTitle(view, side)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${[...subjectOrder, ...shared, ''].map(
          (row, at) => html`
            <tr>
              <th scope="row">
                ${at + 1}.
                ${row ? html`<bdi>${questionOf(view, row)}</bdi>` : text(content.choose.own)}
                <span class="fit-boxes">
                  ${content.fits.map(({ id }) => html`<span>☐ ${fitLabel(view, id)}</span> `)}
                </span>
              </th>
              ${sides.map(() => html`<td><span class="box">☐</span></td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${heading(view.level, text(content.agreements.title))} ${agreementsPaper([], 4)}
    <p>${text(content.paper.owner)}</p>
  `;
};

export const exchangePaper = (view: ExchangeView): TemplateResult => html`
  ${view.sides.turns.isOpen && view.rows.length ? filledPaper(view) : blankPaper(view)}
  ${sourceNote(view.text(view.content.sourceNote), view.content.sources)}
`;

/** What lies open, to be read as plain text. */
export const exchangeAsText = (view: ExchangeView): TemplateResult => html`
  ${heading(view.level, view.text(view.content.title))} ${filledPaper(view, true)}
`;
