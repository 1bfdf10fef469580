import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { focusFirst } from '../../core/element/focus.js';
import { itemDrag } from '../../core/element/item-drag.js';
import { msg, str } from '../../core/language/localize.js';
import { viewOf } from '../../kits/network/network-activities.model.js';
import {
  addOwnCard,
  editOwnCard,
  placeOf,
  removeOwnCard,
  sortObservation,
  type SortCard,
} from '../../kits/circle/analysis.model.js';
import {
  ANALYSIS_LENGTH,
  PLACES,
  type SortedPlace,
} from '../../kits/circle/analysis-data.model.js';
import { textField } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { lookMap } from './analysis-map.js';
import { cardsIn, inHand, litBy, unsortedIn, type AnalysisView } from './analysis-view.js';
import { told } from './ecogram-observations.js';
import type { EcogramView } from './ecogram-view.js';
import { labelOf } from './ecogram-words.js';

/** Where a card is dropped that goes back to those that lie nowhere. */
const BACK = 'unsorted';

const dragged = new WeakMap<AnalysisView['host'], AnalysisView>();

/** Has cards of a tool be dragged, as everything else that goes from place to place. */
function drag(view: AnalysisView): void {
  const { host } = view;
  if (!dragged.has(host))
    itemDrag(host, (card, to) => {
      const place = PLACES.find((each) => each === to);
      lay(dragged.get(host)!, card, place);
    });
  dragged.set(host, view);
}

/** In a card that is written in, to what one does with it. */
const focusOn = (card: string): string[] => [`#card-${card}:not(input)`, `#lay-${card}`];

/** Lays a card somewhere, or back; then the next one is in hand. */
export function lay(view: AnalysisView, card: string, place: SortedPlace | undefined): void {
  const { content, data, at } = view;
  const pile = unsortedIn(data, content).map(({ id }) => id);
  const from = pile.indexOf(card);
  const others = pile.filter((id) => id !== card);
  // From the pile one goes on with it; a card that lay somewhere is followed.
  const next = (place && from >= 0 && (others[from] ?? others.at(-1))) || card;
  const changed = view.change(
    (now) => sortObservation(now, card, place),
    (now) => ({
      focus: focusOn(next),
      say: () => {
        const where = place
          ? labelOf(content.analysis.places, place)
          : msg('Terug bij de kaartjes');
        return msg(str`${where}. Nog neer te leggen: ${unsortedIn(now, content).length}.`);
      },
    }),
  );
  if (changed) view.go({ ...at, card: next });
}

/** Takes a card in hand, and says whom it lights up. */
function take(view: AnalysisView, card: SortCard, focus: readonly string[] = []): void {
  const { content, data, at } = view;
  const names = listOf(litBy(card).map(view.namesIn(data)), content.language);
  view.go({ ...at, card: card.id });
  view.say(() =>
    names
      ? msg(str`Dit kaartje is aan de beurt. Opgelicht: ${names}.`)
      : msg('Dit kaartje is aan de beurt.'),
  );
  void focusFirst(view.host, focus);
}

/** Keys on a card: 1, 2 and 3 lay it down, 0 takes it back. */
const onKey = (view: AnalysisView, card: string, event: KeyboardEvent): void => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if ((target as Element).matches('input') || ctrlKey || metaKey || altKey) return;
  const place = PLACES[Number(key) - 1];
  if (!place && key !== '0') return;
  event.preventDefault();
  // Held down it is one step: the next card has the focus then.
  if (!event.repeat) lay(view, card, place);
};

/** What a card says. */
export const cardText = (view: EcogramView, card: SortCard): unknown =>
  'fact' in card ? told(view, card.fact) : html`<bdi>${card.own}</bdi>`;

/** Which card of a list is open, with what one can do with it, and which one is in hand. */
interface Hand {
  readonly open: string | undefined;
  readonly inHand: string | undefined;
}

function cardTemplate(view: AnalysisView, card: SortCard, hand: Hand): TemplateResult {
  const { data } = view;
  const { id } = card;
  const isOpen = id === hand.open;
  return html`
    <li
      class=${['fact', ...(isOpen ? ['open'] : []), ...(id === hand.inHand ? ['in-hand'] : [])].join(' ')}
      data-row
      data-drag=${id}
      @keydown=${(event: KeyboardEvent) => onKey(view, id, event)}
    >
      ${
        isOpen && 'own' in card
          ? textField(`card-${id}`, msg('Eigen kaartje'), card.own, ANALYSIS_LENGTH, (text) =>
              view.change((now) => editOwnCard(now, id, text), { name: `card-${id}` }),
            )
          : html`<button
              type="button"
              class="fact-text"
              id=${`card-${id}`}
              aria-pressed=${id === hand.inHand ? 'true' : 'false'}
              @click=${() => take(view, card, focusOn(id))}
            >
              <span>${cardText(view, card)}</span>
            </button>`
      }
      ${
        viewOf(data, id) === 'disagree'
          ? html`<p class="quiet">${msg('Jullie zeiden: klopt niet.')}</p>`
          : nothing
      }
      ${isOpen ? layButtons(view, card) : nothing}
    </li>
  `;
}

/** Where a card can be laid; pressed once more it comes back. */
function layButtons(view: AnalysisView, card: SortCard): TemplateResult {
  const { content, data } = view;
  const { id } = card;
  const place = placeOf(data, id);
  return html`
    <div class="lay" role="group" aria-labelledby=${`card-${id}`}>
      ${PLACES.map(
        (each, number) => html`
          <button
            type="button"
            class="button"
            id=${number ? nothing : `lay-${id}`}
            aria-pressed=${place === each ? 'true' : 'false'}
            @click=${() => lay(view, id, place === each ? undefined : each)}
          >
            <kbd aria-hidden="true">${number + 1}</kbd> ${labelOf(content.analysis.places, each)}
          </button>
        `,
      )}
      ${
        'own' in card
          ? html`<button
              type="button"
              class="button"
              @click=${() =>
                view.change((now) => removeOwnCard(now, id), {
                  focus: ['#own-card'],
                  say: () => msg('Het kaartje is weg.'),
                })}
            >
              ${msg('Verwijder')}
            </button>`
          : nothing
      }
    </div>
  `;
}

const list = (view: AnalysisView, cards: readonly SortCard[], hand: Hand): TemplateResult => html`
  <ul class="rows facts" data-arrows="rows">
    ${repeat(
      cards,
      ({ id }) => id,
      (card) => cardTemplate(view, card, hand),
    )}
  </ul>
`;

/** Where it is narrow one card is in front; these go round. */
function turning(view: AnalysisView, pile: readonly SortCard[], at: number): TemplateResult {
  const to = (by: number, label: string): TemplateResult => {
    const card = pile.at((at + by) % pile.length)!;
    return html`<button type="button" class="button" data-again @click=${() => take(view, card)}>
      ${label}
    </button>`;
  };
  const number = at + 1;
  return html`
    <div class="buttons turning">
      ${to(-1, msg('Vorig kaartje'))}
      <span>${msg(str`${number} van ${pile.length}`)}</span>
      ${to(1, msg('Volgend kaartje'))}
    </div>
  `;
}

/** The cards that lie nowhere yet, and a new one. */
function pileOf(view: AnalysisView, chosen: string | undefined): TemplateResult {
  const { content, data, level, needed } = view;
  const pile = unsortedIn(data, content);
  const at = Math.max(
    0,
    pile.findIndex(({ id }) => id === chosen),
  );
  return html`
    <section class="pile-side" data-drop=${BACK}>
      ${heading(level + 1, msg(str`Nog neer te leggen: ${pile.length}`), 'tray-name')}
      ${
        pile.length
          ? html`<p class="quiet">
                ${msg('Neem een kaartje en kies een knop, of sleep het. Toetsen op een kaartje: 1, 2 en 3; met 0 komt het terug.')}
              </p>
              ${list(view, pile, { open: pile[at]!.id, inHand: chosen })}
              ${pile.length > 1 ? turning(view, pile, at) : nothing}`
          : html`<p>
              ${cardsIn(data, content).length ? msg('Alles ligt op zijn plek.') : content.start}
            </p>`
      }
      <form
        class="panel new"
        @submit=${needed.onSubmit((text) => {
          const next = view.change((now) => addOwnCard(now, text), {
            say: () => msg('Het kaartje ligt erbij.'),
          });
          if (next) view.go({ ...view.at, card: next.ownCards?.at(-1)?.id });
          return !!next;
        })}
      >
        <label class="field">
          ${content.analysis.own} ${addingInput('own-card', ANALYSIS_LENGTH, needed)}
        </label>
        <button class="button">${msg('Voeg toe')}</button>
        ${needed.note('own-card')}
      </form>
    </section>
  `;
}

/** A tray with what lies on it. */
function tray(view: AnalysisView, place: SortedPlace, chosen: string | undefined): TemplateResult {
  const { content, data, level } = view;
  const cards = cardsIn(data, content).filter(({ id }) => placeOf(data, id) === place);
  const name = labelOf(content.analysis.places, place);
  return html`
    <section class=${`tray ${place}`} data-drop=${place}>
      ${heading(level + 1, msg(str`${name}: ${cards.length}`), 'tray-name')}
      ${cards.length ? list(view, cards, { open: chosen, inHand: chosen }) : nothing}
    </section>
  `;
}

/** Cards, the map that lights up, and a balance that never tilts. */
export function sorting(view: AnalysisView): TemplateResult {
  drag(view);
  const { at, data, content } = view;
  const card = inHand(at, data, content);
  const chosen = card?.id;
  return html`
    <div class="sorting">
      ${pileOf(view, chosen)}
      <div class="scale">
        ${lookMap(view, litBy(card))}
        <div class="trays">
          <svg class="beam" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none">
            <path d="M25 10V3H75V10M50 0V3"></path>
          </svg>
          ${PLACES.map((each) => tray(view, each, chosen))}
        </div>
      </div>
    </div>
  `;
}
