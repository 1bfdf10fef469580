import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import { sign, type MatrixView } from './matrix-parts.js';
import { findings, markOf, overview, type CellTally, type Overview } from './sofa-matrix.model.js';

export const overviewOf = (view: MatrixView): Overview =>
  overview(
    view.data,
    view.content.actions,
    view.roles.map(({ id }) => id),
    view.phases.map(({ id }) => id),
  );

/** Where it is full and where it is empty: a picture, and the same in words. */
export function matrixOverview(view: MatrixView): TemplateResult {
  const seen = overviewOf(view);
  const title = view.text(view.content.overview.title);
  return html`
    <section class="overview" aria-label=${title}>
      ${heading(view.level, title)}
      <div class="overview-body">${picture(view, seen)} ${words(view, seen)}</div>
    </section>
  `;
}

/** One sign an action: done first, then wanted, then what is open, then what does not fit. */
const signs = ({ done, wanted, notHere, total }: CellTally): TemplateResult[] =>
  Array.from({ length: total }, (_, at) =>
    sign(
      at < done
        ? 'do'
        : at < done + wanted
          ? 'want'
          : at >= total - notHere
            ? 'not-here'
            : undefined,
    ),
  );

/** The words beside it say the same, so that the picture is for eyes only. */
export function picture(view: MatrixView, { cells }: Overview): TemplateResult {
  return html`
    <table class="picture" aria-hidden="true">
      <tr>
        <td></td>
        ${view.roles.map((role) => html`<td class="role-${role.letter}">${tile(role)}</td>`)}
      </tr>
      ${view.phases.map(
        (phase) => html`
          <tr>
            <td class="picture-phase">${view.text(phase.name)}</td>
            ${view.roles.map((role) => {
              const found = cells.find((each) => each.role === role.id && each.phase === phase.id);
              return html`<td class="role-${role.letter}">${found ? signs(found) : nothing}</td>`;
            })}
          </tr>
        `,
      )}
    </table>
  `;
}

/** What stands out, counts a role, and the actions that the team wants to start. */
export function words(view: MatrixView, seen: Overview): TemplateResult {
  const { text, roles, phases, content, data } = view;
  const { overview: say } = content;
  const found = findings(seen);
  if (!found.started) return html`<p class="overview-words">${text(say.start)}</p>`;
  const verb = (id: string): string => text(roles.find((role) => role.id === id)?.verb ?? id);
  const cellNames = (cells: readonly CellTally[]): string =>
    list(
      view,
      cells.map((cell) =>
        text(say.cell, {
          role: verb(cell.role),
          phase: text(phases.find((phase) => phase.id === cell.phase)?.name ?? cell.phase),
        }),
      ),
    );
  const wanted = content.actions.filter(
    (action) =>
      markOf(data, action.id) === 'want' &&
      roles.some((role) => role.id === action.role) &&
      phases.some((phase) => phase.id === action.phase),
  );
  return html`
    <div class="overview-words">
      ${found.most.length ? html`<p><b>${text(say.most, { roles: list(view, found.most.map(verb)) })}</b></p>` : nothing}
      ${found.full.length ? html`<p>${text(say.full, { cells: cellNames(found.full) })}</p>` : nothing}
      ${found.empty.length ? html`<p>${text(say.empty, { cells: cellNames(found.empty) })}</p>` : nothing}
      <ul class="role-counts">
        ${seen.roles.map(
          (each) => html`
            <li>
              <b>${verb(each.role)}</b>:
              ${text(say.roleCount, {
                done: String(each.done),
                total: String(each.total),
                wanted: String(each.wanted),
              })}
            </li>
          `,
        )}
      </ul>
      ${
        wanted.length
          ? html`
              <p><b>${text(say.nextSteps)}</b></p>
              <ul class="wanted">
                ${wanted.map(
                  (action) =>
                    html`<li>
                      ${sign('want')}<span>${text(action.title)} (${verb(action.role)})</span>
                    </li>`,
                )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}

const list = (view: MatrixView, parts: readonly string[]): string =>
  new Intl.ListFormat(view.content.language, { type: 'conjunction' }).format(parts);
