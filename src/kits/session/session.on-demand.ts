// What comes after the first screen: choosing, voting, talking, agreeing, and paper.
import { agreementsPaperStyles } from '../agreements/agreements-paper.styles.js';
import { stepperStyles } from '../rating/stepper.styles.js';
import { sessionLaterStyles } from './session-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { agreePart } from './session-agree.js';
export { sessionPaper } from './session-paper.js';
export { pickPart } from './session-pick.js';
export { talkPart } from './session-talk.js';

export const styles = [agreementsPaperStyles, stepperStyles, ...sessionLaterStyles];
