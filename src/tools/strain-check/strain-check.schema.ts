import * as z from 'zod/mini';
import {
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import type { DocumentKind } from '../../core/document/document.schema.js';
import { failed, type Parsed } from '../../core/faults/faults.js';
import { duplicates, parseWith } from '../../core/faults/parse.js';
import {
  contactPlace,
  urgentHelpFile,
  type UrgentHelp,
} from '../../kits/contact/contact.schema.js';
import { formsData, instrument } from '../../kits/questionnaire/questionnaire.schema.js';
import { documentShape } from './strain-check.limits.js';

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
  urgentHelp: z.optional(urgentHelpFile),
});
type StrainCheckFile = z.infer<typeof strainCheckFile>;

/** A check's content with the texts around its instrument. */
export type StrainCheckContent = ToolContent &
  Required<Omit<StrainCheckFile, keyof ToolContent | 'urgentHelp'>> & {
    readonly urgentHelp: UrgentHelp;
  };

/** Parses a content file; texts around the instrument that it does not bring are those of the bundled one. */
export function parseStrainCheckContent(
  file: unknown,
  bundled: StrainCheckContent,
): Parsed<StrainCheckContent> {
  const own = parseWith(strainCheckFile, file);
  if (!own.ok) return own;
  const content = {
    notDiagnosis: bundled.notDiagnosis,
    privacy: bundled.privacy,
    outcome: bundled.outcome,
    compare: bundled.compare,
    contact: bundled.contact,
    otherForms: bundled.otherForms,
    urgentHelp: bundled.urgentHelp,
    // What our list is made after says nothing of another one.
    sourceNote: own.value.instrument.source,
    ...own.value,
  };
  const faults = duplicates('urgentHelp.places', content.urgentHelp.places);
  return faults.length ? failed(...faults) : { ok: true, value: content };
}

/** Answers of a person, by instrument. */
export type StrainCheckData = z.infer<typeof formsData>;

export const strainCheckDocument: DocumentKind<StrainCheckData> = {
  ...documentShape,
  data: formsData,
};
