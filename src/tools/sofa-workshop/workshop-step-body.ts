import type { TemplateResult } from 'lit';
import { agreeStep, changeStep } from './workshop-agree.js';
import { explainStep, placeStep } from './workshop-board.js';
import type { StepId } from './workshop-data.model.js';
import { patternsStep } from './workshop-patterns.js';
import type { WorkshopView } from './workshop-view.js';

type LaterStep = Exclude<StepId, 'write'>;

const BODIES: Readonly<Record<LaterStep, (view: WorkshopView) => TemplateResult>> = {
  place: placeStep,
  explain: explainStep,
  patterns: patternsStep,
  change: changeStep,
  agree: agreeStep,
};

/** What one does in a step, of those that come after the first. */
export const stepBody = (view: WorkshopView, step: LaterStep): TemplateResult => BODIES[step](view);
