// What comes after the first screen: order and dishes of one's own, every other step, paper and text.
import { agreementsPaperStyles } from '../../kits/agreements/agreements-paper.styles.js';
import { agreementsAloneStyles } from '../../kits/agreements/agreements.styles.js';
import { peopleHereStyles } from '../../kits/people/people-here.styles.js';
import { laterStyles } from './chore-later.styles.js';
import { chorePaperStyles } from './chore-paper.styles.js';

export { withMessages } from '../../core/language/localize.js';
export { menuMore } from './chore-order.js';
export { overviewStep } from './chore-overview.js';
export { chorePaper, overviewAsText } from './chore-paper.js';
export { peopleStep } from './chore-people.js';
export { wishesStep } from './chore-wishes.js';

export const styles = [
  agreementsAloneStyles,
  agreementsPaperStyles,
  peopleHereStyles,
  laterStyles,
  chorePaperStyles,
];
