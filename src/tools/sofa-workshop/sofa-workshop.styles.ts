import { controlsStyles } from './workshop-controls.styles.js';
import { stepsStyles } from './workshop-steps.styles.js';
import { writeStyles } from './workshop-write.styles.js';

/** The first screen; what comes later has its styles with it. */
export const styles = [controlsStyles, stepsStyles, writeStyles];
