// Outcome and paper, fetched once the first screen is there; without answers, paper to fill in by hand.
export { withMessages } from '../../core/language/localize.js';
import type { TemplateResult } from 'lit';
import type { FormsData } from './form.model.js';
import type { Instrument } from './instrument.schema.js';
import * as answers from './answers-view.js';
import * as outcome from './questionnaire-outcome.js';
import * as paper from './questionnaire-paper.js';
import type { OutcomeView, QuestionnaireView } from './questionnaire-view.js';
import { reportOf, resultOf, type QuestionnaireResult } from './report.model.js';

const withReport = (view: QuestionnaireView): OutcomeView => ({
  ...view,
  report: reportOf(view.instrument, view.data),
});

export const outcomePart = (view: QuestionnaireView): unknown =>
  outcome.outcomePart(withReport(view));

export const answersPart = answers.answersPart;

export const questionnairePaper = (view: QuestionnaireView): TemplateResult =>
  paper.questionnairePaper(withReport(view));

export const result = (instrument: Instrument, data: FormsData): QuestionnaireResult =>
  resultOf(instrument, reportOf(instrument, data));
