import type { SayText } from '../../core/content/counted.js';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import type { Phase, Role } from './sofa.schema.js';

/** What the SOFA templates show of a tool. */
export interface SofaView {
  /** Roles and phases that the page asked for. */
  readonly roles: readonly Role[];
  readonly phases: readonly Phase[];
  readonly text: SayText;
  /** A role's name as it is said, such as `als partner in zorg`. */
  roleName(role: Role): string;
}

/** The role's letter on its colour and in its shape; the name always stands beside it. */
export const tile = (role: Role): TemplateResult =>
  html`<span class="tile" aria-hidden="true">${role.letter}</span>`;

/** Letter, verb and name of a role. */
export const roleHead = (
  view: Pick<SofaView, 'text' | 'roleName'>,
  role: Role,
): TemplateResult => html`
  <span class="role-head role-${role.letter}">
    ${tile(role)}
    <span>
      <span class="verb">${view.text(role.verb)}</span>
      <span class="role-name">
        ${role.dutchVerb ? html`<span lang="nl">${role.dutchVerb}</span>` : nothing}${nameAfter(view, role)}
      </span>
    </span>
  </span>
`;

/** The role's name, where it has one, after its Dutch verb, where it has that. */
const nameAfter = (view: Pick<SofaView, 'roleName'>, role: Role): string => {
  const name = view.roleName(role);
  return name && role.dutchVerb ? `, ${name}` : name;
};

/** Choosing one role, on a narrow screen. */
export const roleChoice = (
  view: Pick<SofaView, 'text' | 'roles'>,
  chosen: Role,
  choose: (role: Role) => void,
  legend: string = msg('Kies een rol'),
): TemplateResult | typeof nothing =>
  view.roles.length < 2
    ? nothing
    : html`
        <fieldset class="segments role-choice">
          <legend class="hidden-visually">${legend}</legend>
          ${view.roles.map(
            (role) => html`
              <label class="role-${role.letter}">
                <input
                  type="radio"
                  name="role"
                  .checked=${role === chosen}
                  @change=${() => choose(role)}
                />
                ${tile(role)}
                <span class="hidden-visually">${view.text(role.verb)}</span>
              </label>
            `,
          )}
        </fieldset>
      `;
