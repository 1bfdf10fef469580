import { css, html } from 'lit';
import { heading } from '../../core/element/heading.js';
import { reading } from '../../core/print/reading.js';
import { readingStyles } from '../../core/print/reading.styles.js';
import { namerOf, shownPhases, shownRoles } from '../../kits/sofa/sofa-settings.js';
import { roleHead } from '../../kits/sofa/sofa-view.js';
import type { SofaPhaseGuideContent } from './sofa-phase-guide.schema.js';

const styles = css`
  .phase {
    margin-block: 0.8em;
  }
  .reading .role-cards {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }
  .reading .topics li {
    padding: 0.6em 0.2em;
  }
`;

/** Every topic, by phase and role. */
export const sofaPhaseGuideReading = reading<SofaPhaseGuideContent>({
  below: Infinity,
  styles: [readingStyles, styles],
  template: ({ content, level, text, setting }) => {
    const { sofa, topics, phaseNotes } = content;
    const view = {
      text,
      roleName: namerOf(sofa, setting('role-names'), text),
    };
    return html`
      ${shownPhases(sofa, setting('phases')).map(
        (phase, at) => html`
          <details class="fold phase" ?open=${at === 0}>
            <summary>
              ${heading(level, text(phase.name))}
              <span class="phase-description">${text(phase.description)}</span>
            </summary>
            <p>${text(phaseNotes.find((note) => note.phase === phase.id)?.text ?? '')}</p>
            <div class="role-cards">
              ${shownRoles(sofa, setting('roles')).map(
                (role) => html`
                  <section class="role-card role-${role.letter}">
                    ${heading(level + 1, roleHead(view, role))}
                    <ul class="topics">
                      ${topics
                        .filter((topic) => topic.role === role.id && topic.phase === phase.id)
                        .map(
                          (topic) => html`
                            <li>
                              <span class="question">${text(topic.question)}</span>
                              <span class="hint">${text(topic.hint)}</span>
                            </li>
                          `,
                        )}
                    </ul>
                  </section>
                `,
              )}
            </div>
          </details>
        `,
      )}
    `;
  },
});
