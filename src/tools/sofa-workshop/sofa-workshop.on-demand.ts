// Fetched when someone asks for it: lists to save, and what was pasted.
export { withMessages } from '../../core/language/localize.js';
export { pastedOffer } from './workshop-pasted.js';
export { reportButtons } from './workshop-report.js';
