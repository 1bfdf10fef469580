import * as z from 'zod/mini';
import { toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import { blankForms, type FormsData } from '../../kits/questionnaire/form.model.js';
import {
  completeQuestionnaire,
  formsData,
  questionnaireTexts,
  type QuestionnaireContent,
} from '../../kits/questionnaire/questionnaire.schema.js';

/** `content/my-tool/<locale>.json` */
export const myToolFile = z.strictObject({ ...toolContentHead('my-tool'), ...questionnaireTexts });

export type MyToolContent = QuestionnaireContent;

/** Answers of a person, by instrument. */
export type MyToolData = FormsData;

export const completeMyTool = completeQuestionnaire<z.infer<typeof myToolFile>>;

export const myToolDocument = documentsOf('my-tool', blankForms, formsData);
