// What lies open once all have written, and paper.
import { sheetPaperStyles } from '../../kits/sheet/sheet-paper.styles.js';
import { paperStyles } from './exchange-paper.styles.js';
import { talkStyles } from './exchange-talk.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { openScreen } from './exchange-open.js';
export { exchangePaper } from './exchange-paper.js';

export const styles = [talkStyles, sheetPaperStyles, paperStyles];
