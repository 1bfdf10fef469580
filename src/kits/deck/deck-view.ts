import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg, str } from '../../core/language/localize.js';
import { isEmpty, left, type Pile } from './deck.model.js';

/** Both sides of a card, in finished templates. */
export interface CardFaces {
  readonly id: string;
  /** What stands above both sides, such as the name of the deck. */
  readonly head: unknown;
  readonly front: unknown;
  readonly back: unknown;
}

/** A pile with its open card, and what one can do with it: the tool, seen from this template. */
export interface TableView {
  readonly pile: Pile;
  /** The open card; undefined before the first, and when the pile is empty. */
  readonly card: CardFaces | undefined;
  readonly turned: boolean;
  /** Further buttons for the card, such as one that puts it on a sheet. */
  readonly acts: unknown;
  turn(): void;
  draw(): void;
  drawBack(): void;
  skip(): void;
  shuffle(): void;
}

/** Most edges that a drawn pile shows; its number says how many there are. */
const MOST_EDGES = 4;
const STEP = 3;

/** A pile seen from above, an edge a card, with its number on top. */
const pilePicture = (count: number): TemplateResult => {
  const edges = Math.min(count, MOST_EDGES);
  const top = (MOST_EDGES - Math.max(1, edges)) * STEP + 2;
  return html`
    <svg class="pile" viewBox="0 0 60 52" aria-hidden="true">
      ${Array.from({ length: Math.max(1, edges) }, (_, at) => {
        const place = 2 + (MOST_EDGES - 1 - at) * STEP;
        return svg`<rect class=${edges ? 'card-edge' : 'no-card'} x=${place} y=${place} width="46" height="38" rx="5" />`;
      })}
      <text x=${top + 23} y=${top + 25.5}>${count}</text>
    </svg>
  `;
};

/** `Nog 4 op de stapel` */
const leftText = (pile: Pile): string => msg(str`Nog ${left(pile)} op de stapel`);

/** `Kaart 3 van 7` */
export const placeText = ({ at, order }: Pile): string => msg(str`Kaart ${at} van ${order.length}`);

/** What is said when someone draws from a pile without cards. */
export const emptyText = (): string => msg('De stapel is op.');

const button = (
  label: string,
  act: () => void,
  {
    id,
    primary = false,
    off = false,
    again = false,
  }: {
    id: string;
    primary?: boolean;
    off?: boolean;
    /** Whether each click counts. */ again?: boolean;
  },
): TemplateResult => html`
  <button
    type="button"
    class=${primary ? 'button primary' : 'button'}
    id=${id}
    ?data-again=${again}
    aria-disabled=${off ? 'true' : nothing}
    @click=${() => off || act()}
  >
    ${label}
  </button>
`;

/** The pile beside its open card, the card's buttons, and those of the pile. */
export function cardTable(view: TableView): TemplateResult {
  const { pile, card } = view;
  return html`
    <div class="table">
      <p class="pile-left">${pilePicture(left(pile))} <span>${leftText(pile)}</span></p>
      ${card ? openCardView(view, card) : noCard(view)}
    </div>
  `;
}

const openCardView = (view: TableView, card: CardFaces): TemplateResult => html`
  <div class="on-table">
    <div
      class="playing-card"
      id="open-card"
      role="group"
      tabindex="-1"
      aria-label=${placeText(view.pile)}
    >
      <p class="card-head">
        <span>${card.head}</span>
        <span aria-hidden="true">${view.pile.at} / ${view.pile.order.length}</span>
      </p>
      ${keyed(
        `${card.id} ${view.turned}`,
        html`<div class="face ${view.turned ? 'back' : 'front'}">
          ${view.turned ? card.back : card.front}
        </div>`,
      )}
    </div>
    <div class="buttons">
      ${button(view.turned ? msg('Draai terug') : msg('Draai om'), () => view.turn(), { id: 'turn-card' })}
      ${view.acts}
    </div>
    <div class="buttons draw-buttons">
      ${button(msg('Volgende'), () => view.draw(), { id: 'draw-card', primary: true })}
      ${button(msg('Sla over'), () => view.skip(), { id: 'skip-card' })}
      ${button(msg('Vorige'), () => view.drawBack(), { id: 'draw-back', off: view.pile.at < 2 })}
      ${button(msg('Schud'), () => view.shuffle(), { id: 'shuffle', again: true })}
    </div>
  </div>
`;

/** Before the first card, or after the last. */
const noCard = (view: TableView): TemplateResult =>
  isEmpty(view.pile)
    ? html`
        <div class="on-table">
          <p class="notice" id="open-card" tabindex="-1">${emptyText()}</p>
          <div class="buttons draw-buttons">
            ${button(msg('Schud opnieuw'), () => view.shuffle(), { id: 'shuffle', primary: true })}
            ${button(msg('Vorige'), () => view.drawBack(), { id: 'draw-back', off: !view.pile.order.length })}
          </div>
        </div>
      `
    : html`
        <div class="on-table">
          <div class="buttons draw-buttons">
            ${button(msg('Pak een kaart'), () => view.draw(), { id: 'draw-card', primary: true })}
            ${button(msg('Schud'), () => view.shuffle(), { id: 'shuffle', again: true })}
          </div>
        </div>
      `;

/** A pile to choose, with its name, what it is about, and how many cards it has. */
export interface PileChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly count: number;
  /** `7 kaarten`, as the content says it. */
  readonly countText: string;
}

/** Piles to choose from; the one that lies on the table is marked. */
export const pileChoice = (
  piles: readonly PileChoice[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult => html`
  <ul class="piles">
    ${piles.map(
      ({ id, name, about, count, countText }) => html`
        <li>
          <button
            type="button"
            class="button pile-choice"
            id=${`pile-${id}`}
            aria-current=${id === chosen ? 'true' : nothing}
            @click=${() => choose(id)}
          >
            ${pilePicture(count)}
            <span>
              <b>${name}</b> <span class="hidden-visually">(${countText})</span>
              <span class="pile-about">${about}</span>
            </span>
          </button>
        </li>
      `,
    )}
  </ul>
`;
