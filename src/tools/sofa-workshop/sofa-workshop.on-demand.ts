// Fetched once the first screen is there: the steps after the notes lie, what is pasted, the view for a
// room, lists to save, and paper.
export { withMessages } from '../../core/language/localize.js';
export { pastedOffer } from '../../kits/notes/notes-pasted.js';
export { presented } from '../../kits/steps/present-view.js';
import { changeStep, agreeStep } from './workshop-agree.js';
import { explainStep } from './workshop-board.js';
import { patternsStep } from './workshop-patterns.js';
export { workshopApart } from './workshop-apart.js';
export { workshopPaper } from './workshop-paper.js';
export { reportButtons } from './workshop-report.js';

export const LATER_STEPS = {
  explain: explainStep,
  patterns: patternsStep,
  change: changeStep,
  agree: agreeStep,
};
