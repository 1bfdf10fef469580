import { agreeStep } from './dream-agree.js';
import { chooseStep } from './dream-choose.js';
import type { StepId } from './dream-session.model.js';
import { togetherStep } from './dream-together.js';
import type { DreamView } from './dream-view.js';
import { writeStep } from './dream-write.js';

const BODIES: Record<Exclude<StepId, 'people'>, (view: DreamView) => unknown> = {
  dream: (view) => writeStep(view, 'dream'),
  nightmare: (view) => writeStep(view, 'nightmare'),
  together: togetherStep,
  choose: chooseStep,
  agree: agreeStep,
};

/** What stands at a step after the first. */
export const stepBody = (view: DreamView, step: Exclude<StepId, 'people'>): unknown =>
  BODIES[step](view);
