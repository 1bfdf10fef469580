// Fetched when someone asks for it: pictures and lists to save, persons from a list, two moments.
export { withMessages } from '../../core/language/localize.js';
export { comparison } from './ecogram-compare.js';
export { offer } from './ecogram-incoming.js';
export { compareTab, filesPanel } from './ecogram-files.js';
