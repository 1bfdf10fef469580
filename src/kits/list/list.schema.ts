import * as z from 'zod/mini';
import { typed } from '../../core/document/document.schema.js';
import { id } from '../../core/content/content.schema.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import { once } from '../sheet/sheet.schema.js';
import { MOST_MARKS, MOST_PLANS, PLAN_LENGTH, PLAN_LINE, type Plan } from './list.model.js';

/** Marks in a document; `mark` says which there can be. */
export const marksData = <Mark extends z.ZodMiniType<string>>(mark: Mark) =>
  z.array(z.strictObject({ item: id, mark })).check(z.maxLength(MOST_MARKS));

const plan: z.ZodMiniType<Plan> = z.strictObject({
  item: id,
  text: typed(PLAN_LENGTH),
  who: typed(PLAN_LINE),
  by: typed(PLAN_LINE),
});

/** What is written at items, in a document. */
export const plansData = z.array(plan).check(z.maxLength(MOST_PLANS));

/** Fields of a tool that is a list, in a document: to spread in its schema. */
export const listToolData = {
  marks: marksData(id).check(once(({ item }) => item, 'item')),
  plans: plansData.check(once(({ item }) => item, 'item')),
  agreements: agreementsSchema.check(once((agreement) => agreement.id, 'id')),
};
