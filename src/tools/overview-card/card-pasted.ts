import { msg, str } from '../../core/language/localize.js';
import { pastedLines } from '../../kits/offer/pasted-lines.model.js';
import type { CardView } from './card-view.js';
import type { OverviewCardData } from './overview-card.model.js';

/** Adds a list that was pasted, a line each, as far as there is room, and says for what there was none. */
export function addPasted(
  view: CardView,
  pasted: string,
  room: number,
  add: (now: OverviewCardData, line: string) => OverviewCardData,
  focus: readonly string[],
): void {
  const lines = pastedLines(pasted);
  const left = lines.slice(Math.max(0, room)).join(' · ');
  view.change((now) => lines.reduce(add, now), {
    say: () =>
      left ? msg(str`Erbij gezet. Hier was geen plek meer voor: ${left}.`) : msg('Erbij gezet.'),
    focus,
  });
}
