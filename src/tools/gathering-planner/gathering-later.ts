import { html, type TemplateResult } from 'lit';
import { formStep } from './gathering-board.js';
import { followUpStep } from './gathering-follow-up.js';
import { invitationStep } from './gathering-invitation.js';
import { invitersStep } from './gathering-inviters.js';
import { planStep } from './gathering-plan.js';
import type { StepId } from './gathering-planner.model.js';
import type { GatheringView } from './gathering-view.js';

const STEP_VIEWS: Readonly<
  Record<Exclude<StepId, 'goals'>, (view: GatheringView) => TemplateResult>
> = {
  form: formStep,
  plan: planStep,
  invitation: invitationStep,
  inviters: invitersStep,
  'follow-up': followUpStep,
};

/** A step after the first one. */
export const laterStep = (view: GatheringView): TemplateResult => html`
  <div class="step-${view.step}">${STEP_VIEWS[view.step as keyof typeof STEP_VIEWS](view)}</div>
`;
