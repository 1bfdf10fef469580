import * as z from 'zod/mini';
import { CARRY_STATES } from '../../core/carry/carry.model.js';
import { about, origin } from '../../core/carry/carry.schema.js';
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
      origin: z.optional(origin),
      about: z.optional(about),
      state: z.optional(z.enum(CARRY_STATES)),
    }),
  )
  .check(z.maxLength(MOST_AGREEMENTS));
