import { flowStyles } from './flow.styles.js';
import { questionsStyles } from './questions.styles.js';

export const questionnaireStyles = [questionsStyles, flowStyles];
