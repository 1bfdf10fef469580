import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { cutSheets, posterPages } from '../../kits/deck/deck-paper.js';
import { paperLine, sheetPaper } from '../../kits/sheet/sheet-paper.js';
import { blankSheet, isOnSheet } from '../../kits/sheet/sheet.model.js';
import { backOf, frontOf, lettersOf, notAndRather } from './card-faces.js';
import { sheetOf } from './cards-sheet.js';
import { mnemonicsOf, quoted, type CardsView, type Paper } from './cards-view.js';
import { openForm, ownWords } from './conversation-cards.model.js';

const today = ({ content }: CardsView): string => longDate(new Date(), content.language);

const sources = ({ content, text }: CardsView): TemplateResult =>
  sourceNote(text(content.sourceNote), content.sources);

/** Rows to write by hand where no card was chosen. */
const EMPTY_ROWS = 6;

/** Words of one's own for cards that are not on the sheet, which has the others. */
function practised(view: CardsView): TemplateResult | typeof nothing {
  const { content, data, text } = view;
  const cards = content.cards.filter(({ id }) => ownWords(data, id) && !isOnSheet(data, id));
  return cards.length
    ? html`
        ${heading(view.level, text(content.sayItYourself.title))}
        <ul>
          ${cards.map(
            (card) => html`
              <li>
                ${quoted(text(card.not?.text ?? openForm(card)))} →
                <bdi>${ownWords(data, card.id)}</bdi>
              </li>
            `,
          )}
        </ul>
      `
    : nothing;
}

/** The talk sheet on A4 as it is filled in, with room to write by hand; `blank` leaves all answers open. */
export function sheetOnPaper(view: CardsView, blank: boolean): TemplateResult {
  const { content, text, situation } = view;
  const data = blank
    ? { ...view.data, ...blankSheet, rows: view.data.rows, who: '', when: '', agreements: [] }
    : view.data;
  const { sheet, team } = content;
  const written = data.agreements.filter(isWritten).length;
  return html`
    <p>${[situation && text(situation.name), today(view)].filter(Boolean).join(' · ')}</p>
    ${paperLine(text(sheet.who), data.who)} ${paperLine(text(sheet.when), data.when)}
    ${!blank && data.readers ? paperLine(text(team.readers), data.readers) : nothing}
    ${
      data.rows.length
        ? sheetPaper(
            { ...sheetOf(view), data },
            {
              room: data.rows.length > EMPTY_ROWS ? 1 : 2,
              tips: false,
              language: content.language,
            },
          )
        : html`<ol class="paper-items">
            ${Array.from(
              { length: EMPTY_ROWS },
              () =>
                html`<li class="empty-row">
                  <div class="room"></div>
                  <div class="room"></div>
                  <div class="room"></div>
                </li>`,
            )}
          </ol>`
    }
    ${blank ? nothing : practised(view)} ${heading(view.level, text(sheet.agreements))}
    ${agreementsPaper(data.agreements, written ? 1 : 3)} ${sources(view)}
  `;
}

/** All cards of these decks, to cut out. */
function cardsOnPaper(view: CardsView): TemplateResult {
  const { content, decks, text } = view;
  const cards = decks.flatMap((deck) =>
    content.cards
      .filter((card) => card.deck === deck.id)
      .map((card) => ({
        head: text(card.group ?? deck.name),
        front: frontOf(view, card),
        back: backOf(view, card),
      })),
  );
  return html`${cutSheets(cards, html`${text(content.paper.cut)} ${today(view)}.`)} ${sources(view)}`;
}

const postersOnPaper = (view: CardsView): TemplateResult => html`
  ${posterPages(
    view.level,
    mnemonicsOf(view).map((card) => ({
      title: view.text(card.front),
      body: html`
        ${lettersOf(view, card)}
        <p class="card-back">${view.text(card.back)}</p>
        ${notAndRather(view, card)}
      `,
    })),
    html`${view.text(view.content.paper.poster)} ${sources(view)}`,
  )}
`;

const PAPER: Readonly<Record<Paper, (view: CardsView) => TemplateResult>> = {
  sheet: (view) => sheetOnPaper(view, false),
  blank: (view) => sheetOnPaper(view, true),
  cards: cardsOnPaper,
  posters: postersOnPaper,
};

/** What was asked for on paper. */
export const cardsPaper = (view: CardsView, paper: Paper): TemplateResult => PAPER[paper](view);
