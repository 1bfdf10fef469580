import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/dates.js';
import { heading } from '../../core/heading.js';
import { msg, str } from '../../core/localize.js';
import { sourceNote } from '../../core/sources.js';
import { roleHead } from '../../kits/sofa/sofa-view.js';
import type { Phase, Role } from '../../kits/sofa/sofa.schema.js';
import { actionsOf, legend, markLabel, sign, type MatrixView } from './matrix-parts.js';
import { overviewOf, words } from './matrix-overview.js';
import { markOf, noteOf } from './sofa-matrix.model.js';

/** The matrix on A4: with marks and notes when something was filled in, else with the explanations. */
export function matrixPaper(view: MatrixView): TemplateResult {
  const filled = view.data.marks.length > 0 || view.data.notes.length > 0;
  const date = longDate(new Date(), view.content.language);
  return html`
    <p class="paper-line">
      ${msg(str`Datum: ${date}`)} <span class="write-here">${msg('Team:')}</span>
    </p>
    <table class="paper">
      <thead>
        <tr>
          <td></td>
          ${view.roles.map((role) => html`<th scope="col">${roleHead(view, role)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${view.phases.map(
          (phase) =>
            html`<tr>
              <th scope="row">${view.text(phase.name)}</th>
              ${view.roles.map((role) => html`<td>${paperCell(view, role, phase, filled)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${filled ? filledIn(view) : explanations(view)}
    ${sourceNote(view.text(view.content.sourceNote), view.content.sources)}
  `;
}

function paperCell(view: MatrixView, role: Role, phase: Phase, filled: boolean): TemplateResult {
  const note = noteOf(view.data, role.id, phase.id);
  return html`
    <ul class="paper-actions">
      ${actionsOf(view, role, phase).map((action) => {
        const mark = markOf(view.data, action.id);
        return html`<li>
          ${filled ? sign(mark) : nothing}<span
            >${
              filled && mark
                ? html`<span class="hidden-visually">${markLabel(view, mark)}: </span>`
                : nothing
            }${view.text(action.title)}</span
          >
        </li>`;
      })}
    </ul>
    ${note ? html`<p class="note"><bdi>${note}</bdi></p>` : nothing}
  `;
}

const filledIn = (view: MatrixView): TemplateResult => html`
  ${legend(view)} ${heading(view.level, view.text(view.content.overview.title))}
  ${words(view, overviewOf(view))}
`;

const explanations = (view: MatrixView): TemplateResult => html`
  <div class="explanations">
    ${view.roles.map(
      (role) => html`
        ${heading(view.level, roleHead(view, role))}
        <p>${view.text(role.summary)}</p>
        ${view.phases.map(
          (phase) => html`
            ${heading(view.level + 1, view.text(phase.name))}
            ${actionsOf(view, role, phase).map(
              (action) =>
                html`<p class="explanation">
                  <b>${view.text(action.title)}.</b> ${view.text(action.text)}
                  <i>${view.text(action.example)}</i>
                </p>`,
            )}
          `,
        )}
      `,
    )}
  </div>
`;
