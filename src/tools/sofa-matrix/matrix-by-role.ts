import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { msg } from '../../core/localize.js';
import { cell, detail, roleHead, tile, type MatrixView } from './matrix-parts.js';
import type { Role } from './sofa-matrix.schema.js';

/** The matrix on a narrow screen: one role at a time. */
export function matrixByRole(
  view: MatrixView,
  role: Role,
  choose: (role: Role) => void,
): TemplateResult {
  const several = view.roles.length > 1;
  return html`
    ${
      several
        ? html`
            <fieldset class="segments role-choice">
              <legend class="hidden-visually">${msg('Kies een rol')}</legend>
              ${view.roles.map(
                (each) => html`
                  <label class="role-${each.letter}">
                    <input
                      type="radio"
                      name="role"
                      .checked=${each === role}
                      @change=${() => choose(each)}
                    />
                    ${tile(each)}
                    <span class="hidden-visually">${view.text(each.verb)}</span>
                  </label>
                `,
              )}
            </fieldset>
          `
        : nothing
    }
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
