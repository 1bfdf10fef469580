import type { Coded } from './answer-code.model.js';
import { itemsOf } from './rating.model.js';
import type { RoundContent } from './round.schema.js';

/** What codes of this content are made by; one of a pair is of no round of groups, and the other way round. */
export const codedOf = (
  { rating, groups }: Pick<RoundContent, 'rating' | 'groups'>,
  isPair: boolean,
): Coded => ({
  id: rating.id,
  version: isPair ? `${rating.version}+pair` : rating.version,
  points: rating.scale.length,
  items: itemsOf(rating).map(({ id }) => id),
  groups: groups.map(({ id }) => id),
});
