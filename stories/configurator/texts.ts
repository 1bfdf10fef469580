import { en } from './texts.en.js';
import { nl } from './texts.nl.js';
import type { Language, Texts } from './texts.types.js';

export type { Language, Texts } from './texts.types.js';

export const textsIn = (language: Language): Texts => (language === 'en' ? en : nl);
