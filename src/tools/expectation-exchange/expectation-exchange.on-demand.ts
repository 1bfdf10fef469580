// What lies open once all have written, and paper.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { sheetPaperStyles } from '../../kits/sheet/sheet-paper.styles.js';
import { paperStyles } from './exchange-paper.styles.js';
import { talkStyles } from './exchange-talk.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { openScreen } from './exchange-open.js';
export { exchangePaper } from './exchange-paper.js';

export const styles = [talkStyles, sheetPaperStyles, paperStyles, agreementsPaperStyles];
