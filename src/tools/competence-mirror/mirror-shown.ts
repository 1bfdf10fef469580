import { itemsOf } from '../../kits/rating/rating.model.js';
import type { RatingItem } from '../../kits/rating/rating.schema.js';
import { itemOutcome } from '../../kits/rating/round.model.js';
import type { ItemOutcome } from '../../kits/rating/tally.model.js';
import { canGrow, exampleOf, isStarred, markOf, seenByOthers } from './competence-mirror.model.js';
import type { CompetenceMirrorContent } from './competence-mirror.schema.js';
import type { MirrorView } from './mirror-view.js';

/** What one question comes to. */
export interface ShownQuestion {
  readonly item: RatingItem;
  readonly title: string;
  readonly own: number | null | undefined;
  readonly outcome: ItemOutcome;
  /** In words: what one says oneself, what others say, and whether that is otherwise. */
  readonly says: readonly string[];
  readonly example: string;
  readonly isStarred: boolean;
  readonly canGrow: boolean;
}

type Words = Pick<MirrorView, 'content' | 'text'>;

/** What an own answer is called. */
export function markName(
  { content: { rating, own }, text }: Words,
  value: number | null | undefined,
): string {
  if (value === undefined) return text(own.skipped);
  return text(value === null ? own.unfit : (rating.scale[value - 1] ?? own.skipped));
}

export const titleOf = (
  { rating }: Pick<CompetenceMirrorContent, 'rating'>,
  id: string,
): string => {
  const area = rating.areas.find(({ items }) => items.some((item) => item.id === id));
  return area?.items.find((item) => item.id === id)?.title ?? area?.title ?? '';
};

function othersSay(view: MirrorView, { tally, isUnknown }: ItemOutcome): string[] {
  const { content, round, text } = view;
  const { mirror } = content;
  if (!round.closed) return [];
  if (!tally) return [text(isUnknown ? mirror.manyUnknown : mirror.untold)];
  const { high, n, unknown } = tally;
  return [
    text(mirror.others, { high: `${high}`, n: `${n}` }, high),
    ...(unknown ? [text(mirror.unknown, { count: `${unknown}` }, unknown)] : []),
    ...(isUnknown ? [text(mirror.manyUnknown)] : []),
  ];
}

/** Every question with what may be said of it, in the order of the content. */
export function shownQuestions(view: MirrorView): readonly ShownQuestion[] {
  const { content, data, round, text, minimum } = view;
  const { rating, mirror, groups } = content;
  const scale = { points: rating.scale.length, highFrom: rating.highFrom };
  return itemsOf(rating).map((item) => {
    const own = markOf(data, item.id);
    const outcome = itemOutcome(round, item.id, groups[0]!.id, scale, minimum);
    const seen = seenByOthers(own, outcome, rating.highFrom);
    return {
      item,
      title: text(titleOf(content, item.id)),
      own,
      outcome,
      says: [
        text(mirror.you, { mark: markName(view, own) }),
        ...othersSay(view, outcome),
        ...(seen ? [text(mirror[seen])] : []),
      ],
      example: exampleOf(data, item.id).trim(),
      isStarred: isStarred(data, item.id),
      canGrow: canGrow(data, item.id),
    };
  });
}
