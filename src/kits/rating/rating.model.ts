import type { Rating, RatingItem } from './rating.schema.js';

export const itemsOf = ({ areas }: Pick<Rating, 'areas'>): readonly RatingItem[] =>
  areas.flatMap(({ items }) => items);

/** How a group reads a statement. */
export const wordingOf = ({ text, wordings }: RatingItem, group: string): string =>
  wordings?.find((each) => each.group === group)?.text ?? text;

/** Places of the focus when a statement comes in front. */
export const statementPlaces = (item: string): readonly string[] => [
  `#item-${item} :checked`,
  `#item-${item} input`,
];
