// What no first screen needs: who takes part, signs, days to look, points of people's own, paper, and what
// its kit has.
import { listLateStyles } from '../../kits/list/list-late.js';
import { planLaterStyles } from './plan-later.styles.js';

export * from '../../kits/list/list-late.js';
export { addingPart } from './plan-adding.js';
export { planPaper } from './plan-paper.js';
export { peoplePart } from './plan-people.js';
export { looksPart, signsPart } from './plan-signs.js';

export const styles = [...listLateStyles, planLaterStyles];
