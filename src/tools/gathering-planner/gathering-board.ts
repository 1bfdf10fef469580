import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { helps } from './gathering-goals.js';
import { setForm } from './gathering-planner.model.js';
import {
  chosenGoals,
  type FormContent,
  type GatheringView,
  type GoalContent,
} from './gathering-view.js';

/** Which form: a board of goals by forms, or where it is narrow a tile for each form. */
export const formStep = (view: GatheringView): TemplateResult => {
  const { content, narrow, text } = view;
  return html`
    <p id="board-lead">${text(content.board.lead)}</p>
    <fieldset class="board-choice" aria-describedby="board-lead">
      <legend class="hidden-visually">${text(content.board.legend)}</legend>
      ${narrow ? formTiles(view) : board(view)}
    </fieldset>
    ${helps(view)}
  `;
};

const fits = (goal: GoalContent, form: FormContent): boolean => goal.fits.includes(form.id);

const choose = ({ change }: GatheringView, { id }: FormContent): void =>
  void change((now) => setForm(now, id));

function formRadio(view: GatheringView, form: FormContent, describedBy: string): TemplateResult {
  const { id, name } = form;
  return html`
    <label class="form-name">
      <input
        type="radio"
        name="form"
        id=${`form-${id}`}
        aria-describedby=${describedBy}
        .checked=${view.form === id}
        @change=${() => choose(view, form)}
      />
      <span>${view.text(name)}</span>
    </label>
  `;
}

/** In words, with which of the goals a form often goes, and with which it can. */
function withGoals({ content, goals, language, text, ...view }: GatheringView, form: FormContent) {
  const chosen = chosenGoals({ content, data: view.data });
  const of = chosen.length ? chosen : goals;
  const named = (which: readonly GoalContent[]): string =>
    listOf(
      which.map(({ name }) => text(name).toLocaleLowerCase(language)),
      language,
    );
  const often = of.filter((goal) => fits(goal, form));
  const could = of.filter((goal) => !fits(goal, form));
  return html`
    ${often.length ? html`<b>${text(content.board.oftenWith, { goals: named(often) })}</b> ` : nothing}
    ${could.length ? text(content.board.couldWith, { goals: named(could) }) : nothing}
  `;
}

const formTiles = (view: GatheringView): TemplateResult => html`
  <div class="form-tiles">
    ${view.content.forms.map(
      (form) => html`
        <div class="form-tile ${view.form === form.id ? 'chosen' : ''}">
          ${formRadio(view, form, `form-${form.id}-about`)}
          <p id=${`form-${form.id}-about`}>${view.text(form.text)} ${withGoals(view, form)}</p>
        </div>
      `,
    )}
  </div>
`;

/** A cell can be pressed, too: it does what the radio button above it does. */
function board(view: GatheringView): TemplateResult {
  const { content, data, goals, text } = view;
  const { often, could, goal: goalHead, chosen } = content.board;
  return html`
    <table class="board" aria-label=${text(content.board.legend)}>
      <thead>
        <tr>
          <th scope="col" class="corner">${text(goalHead)}</th>
          ${content.forms.map(
            (form) => html`
              <th scope="col" class=${view.form === form.id ? 'chosen' : ''}>
                ${formRadio(view, form, `form-${form.id}-about`)}
                <p class="form-about" id=${`form-${form.id}-about`}>${text(form.text)}</p>
              </th>
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${goals.map((goal) => {
          const isGoal = data.goals.includes(goal.id);
          return html`
            <tr class=${isGoal ? 'chosen' : ''}>
              <th scope="row">
                ${text(goal.name)}${isGoal ? html` <span class="quiet">(${text(chosen)})</span>` : nothing}
              </th>
              ${content.forms.map((form) => {
                const isFit = fits(goal, form);
                return html`
                  <td
                    class="${isFit ? 'often' : 'could'} ${view.form === form.id ? 'chosen' : ''}"
                    @click=${() => choose(view, form)}
                  >
                    <span class="dot" aria-hidden="true">${isFit ? '●' : '○'}</span>
                    ${text(isFit ? often : could)}
                  </td>
                `;
              })}
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}
