import * as z from 'zod/mini';
import { common, line, text, toolContentHead } from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import {
  contactPlace,
  urgentHelpFile,
  type UrgentHelp,
} from '../../kits/contact/contact.schema.js';
import { blankForms, type FormsData } from '../../kits/questionnaire/form.model.js';
import {
  completeQuestionnaire,
  formsData,
  questionnaireTexts,
  type QuestionnaireContent,
} from '../../kits/questionnaire/questionnaire.schema.js';

const contact = z.strictObject({
  title: line(),
  /** Where to ask when the page gives no local contact; shown beside it as well. */
  ask: z.array(text(300)).check(z.minLength(1), z.maxLength(6)),
  /** Local contacts: the support centre, the district nurse. */
  places: z.optional(z.array(contactPlace).check(z.maxLength(6))),
});

/** `content/strain-check/<locale>.json`; whom to turn to may be left out as the other texts may. */
export const strainCheckFile = z.strictObject({
  ...toolContentHead('strain-check'),
  ...questionnaireTexts,
  contact: z.optional(contact),
  urgentHelp: common('urgent-help', urgentHelpFile),
});
type StrainCheckFile = z.infer<typeof strainCheckFile>;

/** A check's content with the texts around its instrument. */
export interface StrainCheckContent extends QuestionnaireContent {
  readonly contact: z.infer<typeof contact>;
  readonly urgentHelp: UrgentHelp;
}

/** Answers of a person, by instrument. */
export type StrainCheckData = FormsData;

export const completeStrainCheck = (
  file: StrainCheckFile,
  bundled: StrainCheckContent,
): StrainCheckContent => ({
  contact: bundled.contact,
  urgentHelp: bundled.urgentHelp,
  ...completeQuestionnaire(file, bundled),
});

export const strainCheckFaults = ({ urgentHelp }: StrainCheckContent): Fault[] =>
  duplicates('urgentHelp.places', urgentHelp.places);

export const strainCheckDocument = documentsOf('strain-check', blankForms, formsData);
