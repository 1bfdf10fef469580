// Fetched after the first screen: forms, legend, facts, paper, pictures and lists to save, two moments.
export { withMessages } from '../../core/language/localize.js';
export { memberForm } from './genogram-form.js';
export { facts } from './genogram-facts.js';
export { legend } from './genogram-legend.js';
export { filesPanel } from './genogram-files.js';
export { earlierFamily } from './genogram-earlier.js';
export { paper } from './genogram-paper.js';
