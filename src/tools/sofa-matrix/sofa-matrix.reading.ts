import { css, html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { reading } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import { namerOf, shownPhases, shownRoles } from '../../kits/sofa/sofa-settings.js';
import { roleHead } from '../../kits/sofa/sofa-view.js';
import type { SofaMatrixContent } from './sofa-matrix.schema.js';

// @newer `grid-template-rows: subgrid` Columns whose rows are not of one height.
const styles = css`
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(14em, 40%)), 1fr));
    column-gap: 0.9em;
    margin-block: 1em;
  }
  .column {
    margin-block-end: 1.5em;
  }
  @container (inline-size >= 58em) {
    .columns {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    }
  }
  .rows-1 {
    grid-row: span 4;
  }
  .rows-2 {
    grid-row: span 6;
  }
  .rows-3 {
    grid-row: span 8;
  }
  :is(.rows-1, .rows-2, .rows-3) {
    display: grid;
    grid-template-rows: subgrid;
  }
  .column > :first-child {
    align-self: end;
    padding-block-end: 0.5em;
    border-block-end: 4px solid var(--c);
  }
`;

/** Each role with its phases, and every action with its explanation folded under it. */
export const sofaMatrixReading = reading<SofaMatrixContent>({
  below: 52,
  styles: [readingStyles, styles],
  template: ({ content, level, text, setting }) => {
    const { sofa, actions } = content;
    const view = {
      text,
      roleName: namerOf(sofa, setting('role-names'), text),
    };
    const phases = shownPhases(sofa, setting('phases'));
    return html`
      <p class="lead">${text(content.intro)}</p>
      <div class="columns">
        ${shownRoles(sofa, setting('roles')).map(
          (role) => html`
            <section class=${`column by-column role-${role.letter} rows-${phases.length}`}>
              ${heading(level, roleHead(view, role))}
              <p>${text(role.summary)}</p>
              ${phases.map(
                (phase) => html`
                  <div class="row">
                    ${heading(level + 1, text(phase.name), 'row-name')}
                    <p class="row-description">${text(phase.description)}</p>
                  </div>
                  <div class="cell">
                    ${actions
                      .filter((action) => action.role === role.id && action.phase === phase.id)
                      .map(
                        (action) => html`
                          <details class="fold">
                            <summary>${text(action.title)}</summary>
                            <p>${text(action.text)}</p>
                            <p><b>${text(content.exampleLabel)}:</b> ${text(action.example)}</p>
                          </details>
                        `,
                      )}
                  </div>
                `,
              )}
            </section>
          `,
        )}
      </div>
    `;
  },
});
