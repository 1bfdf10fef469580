export type { TermChoice } from './core/content/terms.js';
export type { Word } from './core/content/term-names.js';
export type { ToolDocument } from './core/document/document.js';
export type { Fault, Problem } from './core/faults/faults.js';
export {
  SamenspelChangeEvent,
  SamenspelCompleteEvent,
  SamenspelErrorEvent,
  type ErrorSubject,
} from './core/element/events.js';
export { version } from './core/element/version.js';
export * from './generated/classes.js';
export {
  changeBetween,
  scoreAnswers,
  type Outcome,
  type ScoreOutcome,
} from './kits/questionnaire/scoring.model.js';
export type { Answer } from './kits/questionnaire/form.model.js';
export type { Instrument } from './kits/questionnaire/instrument.schema.js';
