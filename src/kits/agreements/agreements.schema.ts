import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import { AGREEMENT_LENGTH, MOST_AGREEMENTS, type Agreement } from './agreements.model.js';

const words = z.string().check(z.maxLength(AGREEMENT_LENGTH));

export const agreementsSchema: z.ZodMiniType<Agreement[]> = z
  .array(
    z.strictObject({
      id,
      what: words,
      who: words,
      by: words,
      kept: z.optional(z.literal(true)),
    }),
  )
  .check(z.maxLength(MOST_AGREEMENTS));
