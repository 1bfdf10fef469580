import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { timer } from './clock-view.js';
import { currentStep, road, stepButtons, stepName, type StepsView } from './steps-view.js';

/** What stands before and after a step for a room. */
export interface Presented {
  /** Undo and redo. */
  readonly undo: unknown;
  readonly body: unknown;
  /** What ends the last step. */
  readonly end: unknown;
  /** Whether what stands before the blocks stands beside them where it is wide. */
  readonly oneView: boolean;
  stop(): void;
}

/** A step for a room: its title, its clock and its body, with all else out of sight or folded. */
export function presented(
  view: StepsView,
  { undo, body, end, oneView, stop }: Presented,
): TemplateResult {
  const { goal, instructions, minutes } = currentStep(view);
  return html`
    <div class="present-head">
      <div class="present-what">
        ${heading(view.level, stepName(view), 'step-title')}
        <details class="present-goal">
          <summary>${goal}</summary>
          <ul class="instructions">
            ${instructions.map((each) => html`<li>${each}</li>`)}
          </ul>
        </details>
      </div>
      ${timer(view, minutes, view.language)}
      <button type="button" class="button" @click=${() => stop()}>
        ${msg('Terug naar de pagina')}
      </button>
    </div>
    <div class="present-ways">
      ${road({ ...view, narrow: true })}
      <div class="buttons">${undo}</div>
      ${stepButtons(view, end)}
    </div>
    <section class="step present-body step-${view.step} ${oneView ? 'one-view' : ''}">
      ${body}
    </section>
  `;
}
