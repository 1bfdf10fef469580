import * as z from 'zod/mini';
import { id } from '../content/content.schema.js';
import { HALVES } from '../files/half-signs.model.js';
import {
  CARRIED_LENGTH,
  CARRIED_LINE,
  CARRY_KINDS,
  CARRY_STATES,
  CIRCLES,
  MOST_ABOUT,
  MOST_CARRIED,
  type CarryItem,
} from './carry.model.js';

const wellFormed = z.refine<string>((text) => text.search(HALVES) < 0);
const written = (max: number): z.ZodMiniString<string> =>
  z.string().check(z.regex(/\S/), z.maxLength(max), wellFormed);

/** `docId/id`: a thing of some document. */
export const origin = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/));

/** Ids of shared schemes: `sofa:samenwerken`. */
export const about = z
  .array(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,31}:[a-z0-9][a-z0-9-]{0,63}$/)))
  .check(z.maxLength(MOST_ABOUT));

export const carryItem: z.ZodMiniType<CarryItem> = z.strictObject({
  id,
  kind: z.enum(CARRY_KINDS),
  text: written(CARRIED_LENGTH),
  who: z.optional(written(CARRIED_LINE)),
  by: z.optional(written(CARRIED_LINE)),
  state: z.optional(z.enum(CARRY_STATES)),
  for: z.enum(CIRCLES),
  about: z.optional(about),
  origin: z.optional(origin),
});

/** Fields of a document that other tools read; a document of before has none of them. */
export const carryFields = {
  /** Random, made at the first change; it says nothing. */
  docId: z.optional(id),
  carry: z.optional(z.array(carryItem).check(z.maxLength(MOST_CARRIED))),
  /** What was taken from other documents, as it was there. */
  taken: z.optional(
    z
      .array(z.strictObject({ origin, mark: z.string().check(z.regex(/^[0-9a-f]{8}$/)) }))
      .check(z.maxLength(MOST_CARRIED)),
  ),
};
