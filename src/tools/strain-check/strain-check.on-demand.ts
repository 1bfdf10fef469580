import type { TemplateResult } from 'lit';
import { withMessages, type Lookup } from '../../core/language/localize.js';
import { outcomePart } from './strain-outcome.js';
import { strainPaper } from './strain-paper.js';
import type { StrainView } from './strain-view.js';

/**
 * Makes a part in the language of the tool: in an embed this file comes apart, with a copy of
 * `localize.ts` that no tool renders with.
 */
type Spoken = (view: StrainView, lookup: Lookup | undefined) => TemplateResult;

/** The outcome, fetched once the first screen is there. */
export const outcome: Spoken = (view, lookup) => withMessages(lookup, () => outcomePart(view));

/** The paper; without answers, a sheet to fill in by hand. */
export const paper: Spoken = (view, lookup) => withMessages(lookup, () => strainPaper(view));
