import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { timer, type ClockView } from '../../kits/steps/clock-view.js';
import type { StepId } from './workshop-data.model.js';
import type { Step } from './sofa-workshop.schema.js';
import { stepNumber, type WorkshopView } from './workshop-view.js';

/** What the steps need besides the workshop itself. */
export interface StepsView extends WorkshopView, ClockView {
  go(step: StepId): void;
}

/** The six steps as a road; each can be reached at any moment. */
export const road = (view: StepsView): TemplateResult => html`
  <nav class="road" aria-label=${msg('Stappen')}>
    <ol data-arrows="along">
      ${view.content.steps.map(
        ({ id, title }, at) => html`
          <li>
            <button
              type="button"
              class="road-step"
              id=${`step-${id}`}
              aria-current=${id === view.data.step ? 'step' : 'false'}
              @click=${() => view.go(id)}
            >
              <span class="road-number">${at + 1}</span>
              <span class=${view.narrow ? 'hidden-visually' : 'road-title'}
                >${view.text(title)}</span
              >
            </button>
          </li>
        `,
      )}
    </ol>
  </nav>
`;

/** What a step is for, what to do, and how long it may take. */
export const stepHead = (view: StepsView, step: Step): TemplateResult => html`
  <div class="step-head">
    ${heading(view.level, msg(str`Stap ${stepNumber(view, step.id)}: ${view.text(step.title)}`), 'step-title')}
    <p class="goal">${view.text(step.goal)}</p>
    <ul class="instructions">
      ${step.instructions.map((each) => html`<li>${view.text(each)}</li>`)}
    </ul>
    ${timer(view, step.minutes, view.content.language)}
  </div>
`;

/** To the step before and the step after. */
export const stepButtons = (view: StepsView): TemplateResult => {
  const { steps } = view.content;
  const at = stepNumber(view, view.data.step) - 1;
  const button = (step: Step | undefined, label: string, name: string): TemplateResult | string =>
    step
      ? html`<button type="button" class="button ${name}" @click=${() => view.go(step.id)}>
          ${label}
        </button>`
      : '';
  return html`
    <div class="buttons step-buttons">
      ${button(steps[at - 1], msg('Vorige stap'), '')}
      ${button(steps[at + 1], msg('Volgende stap'), 'primary')}
    </div>
  `;
};
