import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { ownRowForm } from '../../kits/sheet/sheet-rows.js';
import { isOnSheet } from '../../kits/sheet/sheet.model.js';
import { roleChoice, roleHead, tile } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import type { GuideView } from './guide-view.js';
import { perRole } from './sofa-phase-guide.model.js';

/** Choosing: a phase on the road, then topics for each of the roles. */
export const guideTopics = (view: GuideView): TemplateResult => html`
  ${view.phases.length > 1 ? road(view) : nothing}
  ${
    view.phase
      ? html`
          <p class="lead">
            ${view.text(view.content.phaseNotes.find(({ phase }) => phase === view.phase)?.text ?? '')}
          </p>
          ${starter(view)}
          ${
            view.narrow
              ? html`${roleChoice(view, view.role, (role) => view.chooseRole(role))}
                ${roleTopics(view, view.role)}`
              : html`<div class="role-cards">
                  ${view.roles.map((role) => roleTopics(view, role))}
                </div>`
          }
          ${ownRowForm(view.acts, {
            id: 'own-question',
            label: view.text(view.content.sheet.ownTopic),
            group: view.phase,
          })}
          <button type="button" class="button primary to-sheet" @click=${() => view.toSheet()}>
            ${msg('Naar het blad')}
          </button>
        `
      : nothing
  }
`;

/** The phases as a road of three. */
const road = (view: GuideView): TemplateResult => html`
  <fieldset class="road">
    <legend>${msg('Kies de fase')}</legend>
    ${view.phases.map(
      (phase) => html`
        <label>
          <input
            type="radio"
            name="phase"
            .checked=${view.phase === phase.id}
            @change=${() => view.choosePhase(phase.id)}
          />
          <span>
            <span class="phase-name">${view.text(phase.name)}</span>
            <span class="phase-description">${view.text(phase.description)}</span>
          </span>
        </label>
      `,
    )}
  </fieldset>
`;

const roleTopics = (view: GuideView, role: Role): TemplateResult => html`
  <section class="role-card role-${role.letter}" aria-label=${view.text(role.verb)}>
    ${heading(view.level, roleHead(view, role))}
    <ul class="topics">
      ${view.content.topics
        .filter((topic) => topic.role === role.id && topic.phase === view.phase)
        .map(
          (topic) => html`
            <li>
              <label class="topic">
                <input
                  type="checkbox"
                  data-topic=${topic.id}
                  .checked=${isOnSheet(view.data, topic.id)}
                  @change=${() => view.acts.toggle(topic.id)}
                />
                <span>
                  <span class="question">${view.text(topic.question)}</span>
                  <span class="hint">${view.text(topic.hint)}</span>
                </span>
              </label>
            </li>
          `,
        )}
    </ul>
  </section>
`;

/** Some topics of the phase, one of each role, to put on the sheet at once. */
function starter(view: GuideView): TemplateResult | typeof nothing {
  const { content, text } = view;
  const sets = content.starter?.sets.filter(({ phase }) => phase === view.phase) ?? [];
  if (!sets.length) return nothing;
  const shown = content.topics.filter(({ role }) => view.roles.some(({ id }) => id === role));
  return html`
    <div class="starter">
      <p>${text(content.starter!.text)}</p>
      <div class="buttons">
        ${sets.map(
          ({ button, topics }) =>
            html`<button
              type="button"
              class="button"
              @click=${() =>
                view.start(topics.filter((topic) => shown.some(({ id }) => id === topic)))}
            >
              ${text(button)}
            </button>`,
        )}
      </div>
    </div>
  `;
}

/** How many topics of each role are on the sheet: a picture, and the same in words. */
export function balance(view: GuideView): TemplateResult | typeof nothing {
  if (!view.data.rows.length) return nothing;
  const counts = perRole(
    view.data,
    view.content.topics,
    view.roles.map(({ id }) => id),
  );
  const { none, all } = view.content.balance;
  const missing = view.roles.filter(({ id }) => !counts.find(({ role }) => role === id)?.count);
  const list = listOf(
    missing.map((role) => view.text(role.verb)),
    view.content.language,
  );
  return html`
    <div class="balance">
      <ul>
        ${view.roles.map((role, at) => {
          const count = counts[at]!.count;
          return html`<li class="role-${role.letter}">
            ${tile(role)}<span class="hidden-visually">${view.text(role.verb)}: </span> ${count}
          </li>`;
        })}
      </ul>
      <p>${missing.length ? view.text(none, { roles: list }) : view.text(all)}</p>
    </div>
  `;
}

/** `Het blad (3)` */
export const sheetLabel = (count: number): string => msg(str`Het blad (${count})`);
