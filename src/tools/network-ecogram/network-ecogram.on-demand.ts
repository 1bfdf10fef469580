// Fetched after the first screen: the other tabs, strengths and risks among them, paper, pictures and lists to save, persons from a list, two moments.
import { analysisStyles } from './analysis.styles.js';
export { withMessages } from '../../core/language/localize.js';
export { offer } from './ecogram-incoming.js';
export { otherTab } from './analysis.js';
export { analysisPaper } from './analysis-paper.js';
export { isSorted } from './analysis-view.js';
export { filesPanel } from './ecogram-files.js';
export { paper } from './ecogram-paper.js';
export { personForm } from './ecogram-person.js';
export { besides } from './ecogram-beside.js';
export { legend, moveBar } from './ecogram-map-late.js';

export const styles = [analysisStyles];
