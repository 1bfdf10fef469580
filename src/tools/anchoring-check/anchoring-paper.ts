import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { isoDay, longDate } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { legend, link, summary } from './anchoring-chain.js';
import { rowOf } from './anchoring-check.model.js';
import type { AnchoringView } from './anchoring-view.js';

/** A day as people write it; nothing for none. */
const dayText = (day: string, language: string): string =>
  day && longDate(new Date(`${day}T12:00`), language);

/** The sheet on A4: a row a point; without answers, to fill in by hand. */
export function anchoringPaper(view: AnchoringView): TemplateResult {
  const { content, data, groups, points, level, language, text } = view;
  const { fields } = content;
  const filled = data.rows.length > 0;
  const date = dayText(isoDay(), language);
  return html`
    <p class="paper-line">${msg(str`Datum: ${date}`)} <span>${msg('Team:')}</span></p>
    ${filled ? html`<p>${summary(view)}</p>` : html`<p>${text(content.steps)}</p>`}
    <table class="sheet ${filled ? '' : 'blank'}">
      <thead>
        <tr>
          <td></td>
          ${[fields.answer, fields.place, fields.keeper, fields.again].map(
            (each) => html`<th scope="col">${text(each)}</th>`,
          )}
        </tr>
      </thead>
      ${groups.map(
        ({ name, rows }) => html`
          <tbody>
            <tr>
              <th scope="rowgroup" colspan="5">${text(name)}</th>
            </tr>
            ${points
              .filter(({ id }) => rows.some((row) => row.id === id))
              .map(({ id, number, question, state }) => {
                const { answer, place, keeper, again } = rowOf(data, id);
                return html`<tr>
                  <th scope="row">
                    ${number}. ${question}
                    ${filled ? html`<span class="state">${link(state)} ${view.stateLabel(state)}</span>` : nothing}
                  </th>
                  <td><bdi>${answer}</bdi></td>
                  <td><bdi>${place}</bdi></td>
                  <td><bdi>${keeper}</bdi></td>
                  <td>${dayText(again, language)}</td>
                </tr>`;
              })}
          </tbody>
        `,
      )}
    </table>
    ${filled ? legend(view) : nothing}
    ${
      data.agreements.some(isWritten)
        ? html`${heading(level, text(content.agreements.title))}
          ${agreementsPaper(data.agreements, 0)}`
        : nothing
    }
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
