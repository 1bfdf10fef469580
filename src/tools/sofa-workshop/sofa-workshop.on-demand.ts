// Fetched when someone asks for it: lists to save, and what was pasted.
export { withMessages } from '../../core/language/localize.js';
export { pastedOffer } from '../../kits/notes/notes-pasted.js';
export { reportButtons } from './workshop-report.js';
