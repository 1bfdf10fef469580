import { html, nothing, type TemplateResult } from 'lit';
import { roleHead } from '../../kits/sofa/sofa-view.js';
import { cell, detail, type MatrixView } from './matrix-parts.js';

/** The matrix as a table: roles across, phases down, the open action in full width below its row. */
export function matrixTable(view: MatrixView): TemplateResult {
  const { content, roles, phases } = view;
  const open = content.actions.find(({ id }) => id === view.openAction);
  return html`
    <table class="matrix columns-${roles.length}">
      <caption class="hidden-visually">
        ${view.text(content.title)}
      </caption>
      <thead>
        <tr>
          <td></td>
          ${roles.map(
            (role) =>
              html`<th scope="col" class="role-${role.letter}">${roleHead(view, role)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${phases.map(
          (phase) => html`
            <tr>
              <th scope="row" class="phase">
                <span class="phase-name">${view.text(phase.name)}</span>
                <span class="phase-description">${view.text(phase.description)}</span>
              </th>
              ${roles.map((role) => html`<td class="cell role-${role.letter}">${cell(view, role, phase)}</td>`)}
            </tr>
            ${
              open?.phase === phase.id && roles.some(({ id }) => id === open.role)
                ? html`<tr class="detail-row">
                    <td colspan=${roles.length + 1}>${detail(view, open, view.level)}</td>
                  </tr>`
                : nothing
            }
          `,
        )}
      </tbody>
    </table>
  `;
}
