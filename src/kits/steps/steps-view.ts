import { html, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { timer, type ClockView } from './clock-view.js';

/** A step of a session, as it is shown; its texts are finished. */
export interface ShownStep {
  readonly id: string;
  readonly title: string;
  /** What there is at its end. */
  readonly goal: string;
  /** Suggested time. */
  readonly minutes: number;
  readonly instructions: readonly string[];
}

/** The steps of a content, finished. */
export const shownSteps = (steps: readonly ShownStep[], text: SayText): ShownStep[] =>
  steps.map((step) => ({
    ...step,
    title: text(step.title),
    goal: text(step.goal),
    instructions: step.instructions.map((each) => text(each)),
  }));

/** A road of steps, seen from its templates. */
export interface RoadView {
  readonly steps: readonly Pick<ShownStep, 'id' | 'title'>[];
  /** Id of the step that is shown. */
  readonly step: string;
  readonly narrow: boolean;
  go(step: string): void;
}

/** A session in steps, seen from its templates. */
export interface StepsView extends ClockView, RoadView {
  readonly steps: readonly ShownStep[];
  /** Level of the step's heading. */
  readonly level: number;
  /** Language of what is shown. */
  readonly language: string;
}

const placeOf = ({ steps, step }: Pick<RoadView, 'steps' | 'step'>): number =>
  Math.max(
    0,
    steps.findIndex(({ id }) => id === step),
  );

/** The steps as a road; each can be reached at any moment. */
export const road = (view: RoadView): TemplateResult => html`
  <nav class="road" aria-label=${msg('Stappen')}>
    <ol data-arrows="along">
      ${view.steps.map(
        ({ id, title }, at) => html`
          <li>
            <button
              type="button"
              class="road-step"
              id=${`step-${id}`}
              aria-current=${at === placeOf(view) ? 'step' : 'false'}
              @click=${() => view.go(id)}
            >
              <span class="road-number">${at + 1}</span>
              <span class=${view.narrow ? 'hidden-visually' : 'road-title'}>${title}</span>
            </button>
          </li>
        `,
      )}
    </ol>
  </nav>
`;

export const currentStep = (view: StepsView): ShownStep => view.steps[placeOf(view)]!;

/** `Stap 2: Lees voor en leg neer` */
export const stepName = (view: RoadView): string => {
  const at = placeOf(view);
  const { title } = view.steps[at]!;
  return msg(str`Stap ${at + 1}: ${title}`);
};

/** What a step is for, what to do, and how long it may take. */
export function stepHead(view: StepsView): TemplateResult {
  const { goal, instructions, minutes } = currentStep(view);
  return html`
    <div class="step-head">
      ${heading(view.level, stepName(view), 'step-title')}
      <p class="goal">${goal}</p>
      <ul class="instructions">
        ${instructions.map((each) => html`<li>${each}</li>`)}
      </ul>
      ${timer(view, minutes, view.language)}
    </div>
  `;
}

/** To the step before and the step after; after the last one stands what ends the session. */
export function stepButtons(view: RoadView, end: unknown = ''): TemplateResult {
  const at = placeOf(view);
  const button = (
    step: { readonly id: string } | undefined,
    label: string,
    name: string,
  ): unknown =>
    step
      ? html`<button type="button" class="button ${name}" @click=${() => view.go(step.id)}>
          ${label}
        </button>`
      : '';
  return html`
    <div class="buttons step-buttons">
      ${button(view.steps[at - 1], msg('Vorige stap'), '')}
      ${at === view.steps.length - 1 ? end : button(view.steps[at + 1], msg('Volgende stap'), 'primary')}
    </div>
  `;
}
