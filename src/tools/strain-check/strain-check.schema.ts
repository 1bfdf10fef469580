import * as z from 'zod/mini';
import {
  common,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import {
  contactPlace,
  urgentHelpFile,
  type UrgentHelp,
} from '../../kits/contact/contact.schema.js';
import { formsData, instrument } from '../../kits/questionnaire/questionnaire.schema.js';
import { blankForms } from '../../kits/questionnaire/form.model.js';

const outcome = z.strictObject({
  title: line(),
  /** Blanks leave more than one band open: `{from}` and `{to}` are the outer two. */
  unsure: line(),
  between: text(300, ['from', 'to']),
  tooFew: text(300),
  areas: line(),
  advice: line(),
});

const compare = z.strictObject({
  title: line(),
  text: text(300),
  earlier: text(300, ['date', 'band']),
  same: text(300),
  heavier: text(300),
  lighter: text(300),
  unsure: text(300),
  /** The earlier file has no answers to this version of this instrument. */
  other: text(300),
});

const contact = z.strictObject({
  title: line(),
  /** Where to ask when the page gives no local contact; shown beside it as well. */
  ask: z.array(text(300)).check(z.minLength(1), z.maxLength(6)),
  /** Local contacts: the support centre, the district nurse. */
  places: z.optional(z.array(contactPlace).check(z.maxLength(6))),
});

/**
 * `content/strain-check/<locale>.json`. A file of your own has at least an instrument, its title and
 * what it is; the texts around it may be left out and are then the library's.
 */
export const strainCheckFile = z.strictObject({
  ...toolContentHead('strain-check'),
  title: line(),
  /** What it is, in at most three short sentences. */
  about: z.array(text(200)).check(z.minLength(1), z.maxLength(3)),
  instrument,
  notDiagnosis: z.optional(text(300)),
  privacy: z.optional(text(300)),
  outcome: z.optional(outcome),
  compare: z.optional(compare),
  contact: z.optional(contact),
  otherForms: z.optional(text(300)),
  sourceNote: z.optional(text()),
  urgentHelp: common('urgent-help', urgentHelpFile),
});
type StrainCheckFile = z.infer<typeof strainCheckFile>;

/** A check's content with the texts around its instrument. */
export type StrainCheckContent = ToolContent &
  Required<Omit<StrainCheckFile, keyof ToolContent | 'urgentHelp'>> & {
    readonly urgentHelp: UrgentHelp;
  };

/** Texts around the instrument that a file does not bring are those of the bundled one. */
export const completeStrainCheck = (
  file: StrainCheckFile,
  bundled: StrainCheckContent,
): StrainCheckContent => ({
  notDiagnosis: bundled.notDiagnosis,
  privacy: bundled.privacy,
  outcome: bundled.outcome,
  compare: bundled.compare,
  contact: bundled.contact,
  otherForms: bundled.otherForms,
  urgentHelp: bundled.urgentHelp,
  // What our list is made after says nothing of another one.
  sourceNote: file.instrument.source,
  ...file,
});

export const strainCheckFaults = ({ urgentHelp }: StrainCheckContent): Fault[] =>
  duplicates('urgentHelp.places', urgentHelp.places);

export const strainCheckDocument = documentsOf('strain-check', blankForms, formsData);
