import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { legend } from '../../kits/list/list-screen.js';
import { actionsOf, dayOf } from './actions.model.js';
import { nowLines } from './plan-front.js';
import { peoplePaper } from './plan-people.js';
import { signsPaper } from './plan-signs.js';
import { triangle } from './plan-triangle.js';
import type { PlanView } from './plan-view.js';

const today = (): string => {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** Below the list: who takes part, signs and days; the picture, and the actions by date, each on a page. */
export const planPaper = (view: PlanView): TemplateResult => html`
  <div class="plan-more">${peoplePaper(view)} ${signsPaper(view)}</div>
  ${view.begun ? picturePage(view) : nothing} ${actionsPage(view)}
`;

const picturePage = (view: PlanView): TemplateResult => html`
  <section class="plan-page">
    ${heading(view.level, view.text(view.content.actions.picture), 'page-title')} ${nowLines(view)}
    <div class="picture" aria-hidden="true">${triangle(view)}</div>
    <ul>
      ${view.sections.map(({ summary }) => html`<li>${summary}</li>`)}
    </ul>
    ${legend(view)}
  </section>
`;

/** What is going to be done, by date; room to write where the plan is empty. */
function actionsPage(view: PlanView): TemplateResult {
  const { content, data, sections, text, level, begun, language } = view;
  const now = today();
  const actions = actionsOf(data, sections, content.marks, (by) => dayOf(by, language, now));
  return html`
    <section class="plan-page">
      ${heading(level, text(content.actions.title), 'page-title')}
      ${
        actions.length || !begun
          ? html`<table class="agreements-paper actions">
              <thead>
                <tr>
                  <th scope="col">${msg('Wat')}</th>
                  <th scope="col">${msg('Wie')}</th>
                  <th scope="col">${msg('Wanneer klaar')}</th>
                </tr>
              </thead>
              <tbody>
                ${actions.map(
                  ({ what, how, who, by }) => html`
                    <tr>
                      <td>
                        <bdi>${what}</bdi>${
                          how.trim() ? html`<p class="answer"><bdi>${how}</bdi></p>` : nothing
                        }
                      </td>
                      <td><bdi>${who}</bdi></td>
                      <td><bdi>${by}</bdi></td>
                    </tr>
                  `,
                )}
                ${Array.from(
                  { length: begun ? 0 : 10 },
                  () =>
                    html`<tr class="blank">
                      <td></td>
                      <td></td>
                      <td></td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : html`<p>${text(content.actions.none)}</p>`
      }
    </section>
  `;
}
