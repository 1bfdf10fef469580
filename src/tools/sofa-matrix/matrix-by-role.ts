import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { roleChoice, roleHead } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import { cell, detail, type MatrixView } from './matrix-parts.js';

/** The matrix on a narrow screen: one role at a time. */
export function matrixByRole(
  view: MatrixView,
  role: Role,
  choose: (role: Role) => void,
): TemplateResult {
  return html`
    ${roleChoice(view, role, choose)}
    <section class="by-role role-${role.letter}">
      ${heading(view.level, roleHead(view, role))}
      <p>${view.text(role.summary)}</p>
      ${view.phases.map(
        (phase) => html`
          <div class="phase">
            ${heading(view.level + 1, view.text(phase.name), 'phase-name')}
            <p class="phase-description">${view.text(phase.description)}</p>
          </div>
          <div class="cell">
            ${cell(view, role, phase, (action) => detail(view, action, view.level + 2))}
          </div>
        `,
      )}
    </section>
  `;
}
