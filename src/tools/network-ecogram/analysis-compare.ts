import { html, type TemplateResult } from 'lit';
import { placeOf } from '../../kits/circle/analysis.model.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import { cardText } from './analysis-sort.js';
import { cardsIn } from './analysis-view.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf } from './ecogram-words.js';

/** Cards of both moments that lie elsewhere now: `Anna doet dit als enige: koken. Aandachtspunt → Kracht`. */
export function movedCards(view: EcogramView, before: CircleData): TemplateResult[] {
  const { content, data } = view;
  const old = new Set(cardsIn(before, content).map(({ id }) => id));
  return cardsIn(data, content).flatMap((card) => {
    const [from, to] = [placeOf(before, card.id), placeOf(data, card.id)];
    return old.has(card.id) && from !== to
      ? html`${cardText(view, card)} <b>${nameIn(view, from)} → ${nameIn(view, to)}</b>`
      : [];
  });
}

/** Cards that lay somewhere and are no card any more: the map says something else now. */
export function goneCards(view: EcogramView, before: CircleData): TemplateResult[] {
  const { content, data } = view;
  const now = new Set(cardsIn(data, content).map(({ id }) => id));
  const then = { ...view, data: before };
  return cardsIn(before, content).flatMap((card) => {
    const from = placeOf(before, card.id);
    return from && !now.has(card.id)
      ? html`${cardText(then, card)} <b>${nameIn(view, from)}</b>`
      : [];
  });
}

const nameIn = ({ content }: EcogramView, place: string | undefined): string =>
  place ? labelOf(content.analysis.places, place) : '–';
