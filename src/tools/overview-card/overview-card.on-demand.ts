// Fetched after the first screen: a card of another day beside this one.
export { withMessages } from '../../core/language/localize.js';
export { earlierCard } from './card-earlier.js';
