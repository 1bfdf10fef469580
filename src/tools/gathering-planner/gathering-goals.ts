import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/language/isolated.model.js';
import { FITTING_GOALS, toggleGoal } from './gathering-planner.model.js';
import type { GatheringView, GoalContent } from './gathering-view.js';

/** What one comes together for: what the planner begins with. */
export const goalsStep = (view: GatheringView): TemplateResult => {
  const { content, data, goals, text } = view;
  const { legend, tooMany } = content.goalChoice;
  return html`
    ${data.goals.length ? nothing : html`<p class="start">${text(content.start)}</p>`}
    <fieldset class="goals">
      <legend>${text(legend)}</legend>
      <div class="goal-tiles">${goals.map((goal) => goalTile(view, goal))}</div>
    </fieldset>
    <div role="status">
      ${data.goals.length > FITTING_GOALS ? html`<p class="notice too-many">${text(tooMany)}</p>` : nothing}
    </div>
    ${helps(view)}
  `;
};

function goalTile(
  { content, data, text, change }: GatheringView,
  goal: GoalContent,
): TemplateResult {
  const { id, name, text: about, examples } = goal;
  return html`
    <div class="goal-tile">
      <label class="goal">
        <input
          type="checkbox"
          id=${`goal-${id}`}
          aria-describedby=${`goal-${id}-about`}
          .checked=${data.goals.includes(id)}
          @change=${() => change((now) => toggleGoal(now, id))}
        />
        <span class="goal-name">${text(name)}</span>
      </label>
      <p id=${`goal-${id}-about`}>${text(about)}</p>
      ${
        examples.length
          ? html`<p class="quiet">${text(content.goalChoice.examples)}</p>
              <ul class="quiet">
                ${examples.map((each) => html`<li>${text(each.text)}</li>`)}
              </ul>`
          : nothing
      }
    </div>
  `;
}

/** What helps in this step, folded. */
export function helps({ content, step, text }: GatheringView): unknown {
  const items = content.helps.items.filter((each) => each.step === step);
  return items.length
    ? html`<details class="fold helps">
        <summary>${text(content.helps.title)}</summary>
        <ul>
          ${items.map((each) => html`<li>${text(each.text)}</li>`)}
        </ul>
      </details>`
    : nothing;
}

/** What someone wrote, in a sentence of ours. */
export const quoted = (written: string): string => isolated(written.trim());
