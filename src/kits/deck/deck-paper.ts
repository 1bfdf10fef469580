import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';

/** Cards on one sheet of A4. */
const CARDS_A_PAGE = 8;

/** A card on paper: both sides are on the one that is printed. */
export interface PaperCard {
  readonly head: unknown;
  readonly front: unknown;
  readonly back: unknown;
}

/** `pagesOf([1, 2, 3], 2)` → `[[1, 2], [3]]` */
const pagesOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );

/** Cards to cut out, eight a page between lines; `foot` stands at the foot of every page. */
export const cutSheets = (cards: readonly PaperCard[], foot: unknown): TemplateResult => html`
  <div class="sheets">
    ${pagesOf(cards, CARDS_A_PAGE).map(
      (page) => html`
        <section class="cut-page">
          <ul class="cut-cards">
            ${page.map(
              ({ head, front, back }) => html`
                <li class="cut-card">
                  <p class="card-head">${head}</p>
                  <div class="front">${front}</div>
                  <div class="back">${back}</div>
                </li>
              `,
            )}
          </ul>
          <div class="page-foot">${foot}</div>
        </section>
      `,
    )}
  </div>
`;

/** What a poster shows below its title. */
export interface Poster {
  readonly title: string;
  readonly body: unknown;
}

/** A page a poster; `foot` stands at the foot of each. */
export const posterPages = (
  level: number,
  posters: readonly Poster[],
  foot: unknown,
): TemplateResult => html`
  <div class="sheets">
    ${posters.map(
      ({ title, body }) => html`
        <section class="poster">
          ${heading(level, title, 'poster-title')}
          <div>${body}</div>
          <div class="page-foot">${foot}</div>
        </section>
      `,
    )}
  </div>
`;
