import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { roleChoice, roleHead, tile } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import type { GuideView } from './guide-view.js';
import { isOnSheet, LINE_LENGTH, perRole } from './sofa-phase-guide.model.js';

/** Choosing: a phase on the road, then topics for each of the roles. */
export const guideTopics = (view: GuideView): TemplateResult => html`
  ${view.phases.length > 1 ? road(view) : nothing}
  ${
    view.phase
      ? html`
          <p class="lead">
            ${view.text(view.content.phaseNotes.find(({ phase }) => phase === view.phase)?.text ?? '')}
          </p>
          ${
            view.narrow
              ? html`${roleChoice(view, view.role, (role) => view.chooseRole(role))}
                ${roleTopics(view, view.role)}`
              : html`<div class="role-cards">
                  ${view.roles.map((role) => roleTopics(view, role))}
                </div>`
          }
          ${ownQuestion(view)}
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
                  @change=${() => view.toggleTopic(topic.id)}
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

function ownQuestion(view: GuideView): TemplateResult {
  const add = (question: string): boolean => {
    view.addQuestion(question);
    return true;
  };
  return html`
    <form class="own-question" @submit=${view.needed.onSubmit(add)}>
      <label class="field">
        ${view.text(view.content.sheet.ownTopic)}
        <input
          id="own-question"
          dir="auto"
          maxlength=${LINE_LENGTH}
          aria-invalid=${view.needed.invalid('own-question')}
          aria-describedby=${view.needed.describedBy('own-question')}
          @input=${view.needed.typed}
        />
      </label>
      <button class="button">${msg('Zet op het blad')}</button>
      ${view.needed.note('own-question')}
    </form>
  `;
}

/** How many topics of each role are on the sheet: a picture, and the same in words. */
export function balance(view: GuideView): TemplateResult | typeof nothing {
  if (!view.data.items.length) return nothing;
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
