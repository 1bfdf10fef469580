import { firstUnanswered, roundOf, type CompetenceMirrorData } from './competence-mirror.model.js';
import type { Screen } from './mirror-view.js';

/** Where someone went, else where the document is. */
export function screenNow(
  data: CompetenceMirrorData,
  chosen: Screen | undefined,
  items: readonly { readonly id: string }[],
): Screen {
  const { use, marks } = data;
  if (!use || chosen === 'start') return 'start';
  if (use === 'answer') return chosen || data.others !== undefined ? 'collect' : 'start';
  if (chosen && (chosen !== 'collect' || use === 'ask')) return chosen;
  if (roundOf(data).ballot) return 'collect';
  if (!marks.length) return 'start';
  return firstUnanswered(data, items) === undefined ? 'outcome' : 'write';
}
