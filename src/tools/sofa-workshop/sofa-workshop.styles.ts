import { notesWriteStyles } from '../../kits/notes/notes-write.styles.js';
import { stepsStyles } from '../../kits/steps/steps.styles.js';
import { notesControlsStyles } from '../../kits/notes/notes-controls.styles.js';

/** The first screen; what comes later has its styles with it. */
export const styles = [notesControlsStyles, stepsStyles, notesWriteStyles];
