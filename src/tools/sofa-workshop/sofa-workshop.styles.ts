import { notesWriteStyles } from '../../kits/notes/notes-write.styles.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { controlsStyles } from './workshop-controls.styles.js';

/** The first screen; what comes later has its styles with it. */
export const styles = [controlsStyles, stepsStyles, notesWriteStyles];
