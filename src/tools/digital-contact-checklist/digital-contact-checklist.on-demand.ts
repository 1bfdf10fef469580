// What no first screen needs: the house rules on screen and for the wall, and what its kit has.
import { listLateStyles } from '../../kits/list/list-late.js';
import { sheetStyles } from '../../kits/sheet/sheet.styles.js';
import { rulesStyles } from './digital-contact-rules.styles.js';

export * from '../../kits/list/list-late.js';
export { houseRules, rulesPaper } from './digital-contact-rules.js';

export const styles = [...listLateStyles, sheetStyles, rulesStyles];
