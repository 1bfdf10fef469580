// What follows the first step: it is fetched for everyone, so that no server can tell who has begun.
import { flowStyles } from '../../kits/flow/flow.styles.js';
import { sheetPaperStyles } from '../../kits/sheet/sheet-paper.styles.js';
import { sheetStyles } from '../../kits/sheet/sheet.styles.js';
import { laterStyles } from './respite-later.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { textButtons } from '../../core/print/text-buttons.js';
export { takenWishes } from './respite-own.js';
export { questionAsText, respitePaper } from './respite-paper.js';
export { laterStep } from './respite-steps.js';

export const styles = [flowStyles, sheetStyles, sheetPaperStyles, ...laterStyles];
