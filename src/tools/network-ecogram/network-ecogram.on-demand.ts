// Fetched after the first screen: the other tabs, paper, pictures and lists to save, persons from a list, two moments.
export { withMessages } from '../../core/language/localize.js';
export { offer } from './ecogram-incoming.js';
export { compareTab, filesPanel } from './ecogram-files.js';
export { activities } from './ecogram-activities.js';
export { observationList } from './ecogram-observations.js';
export { paper } from './ecogram-paper.js';
export { personForm } from './ecogram-person.js';
export { besides } from './ecogram-beside.js';
export { legend, moveBar } from './ecogram-map-late.js';
