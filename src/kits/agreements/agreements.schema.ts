import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import { AGREEMENT_LENGTH } from './agreements.limits.js';

const words = z.string().check(z.maxLength(AGREEMENT_LENGTH));

/** One thing that people agreed: what, who does it, and by when, each as they wrote it. */
const agreement = z.strictObject({ id, what: words, who: words, by: words });

export const agreementsSchema = z.array(agreement).check(z.maxLength(100));
export type Agreement = z.infer<typeof agreement>;
