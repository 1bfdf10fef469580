import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { longDate } from '../../core/language/dates.js';
import { agreementsPaper } from '../agreements/agreements-view.js';
import { isWritten } from '../agreements/agreements.model.js';
import { contactList } from '../contact/contact-view.js';
import { paperLine, sheetPaper } from '../sheet/sheet-paper.js';
import { blankSheet } from '../sheet/sheet.model.js';
import { cutSheets, posterPages } from './deck-paper.js';
import { sheetOf } from './deck-sheet.js';
import type { DeckToolView, Paper } from './deck-tool-view.js';
import { isMnemonic, lettersOf } from './mnemonic.js';

const today = ({ content }: DeckToolView): string => longDate(new Date(), content.language);

const sources = ({ content, text }: DeckToolView): TemplateResult =>
  sourceNote(text(content.sourceNote), content.sources);

/** Rows to write by hand where no card was chosen. */
const EMPTY_ROWS = 6;

/** The talk sheet on A4 as it is filled in, with room to write by hand; `blank` leaves all answers open. */
export function sheetOnPaper(view: DeckToolView, blank: boolean): TemplateResult {
  const { content, faces, text, situation } = view;
  const data = blank
    ? { ...view.data, ...blankSheet, rows: view.data.rows, who: '', when: '', agreements: [] }
    : view.data;
  const { sheet } = content;
  const written = data.agreements.filter(isWritten).length;
  return html`
    <p>${[situation && text(situation.name), today(view)].filter(Boolean).join(' · ')}</p>
    ${paperLine(text(sheet.who), data.who)} ${paperLine(text(sheet.when), data.when)}
    ${blank ? nothing : faces.paperLines()}
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
    ${blank ? nothing : faces.paperEnd()} ${heading(view.level, text(sheet.agreements))}
    ${agreementsPaper(data.agreements, written ? 1 : 3)}
    ${contactList(view.contacts, { title: content.contact, level: view.level, text })}
    ${sources(view)}
  `;
}

/** All cards of these decks, to cut out. */
function cardsOnPaper(view: DeckToolView): TemplateResult {
  const { content, decks, faces, text } = view;
  const cards = decks.flatMap((deck) =>
    content.cards
      .filter((card) => card.deck === deck.id)
      .map((card) => ({
        head: faces.head(card, deck, false),
        front: faces.front(card),
        back: faces.back(card),
      })),
  );
  return html`${cutSheets(cards, html`${text(content.paper.cut)} ${today(view)}.`)} ${sources(view)}`;
}

const postersOnPaper = (view: DeckToolView): TemplateResult => html`
  ${posterPages(
    view.level,
    view.cards.filter(isMnemonic).map((card) => ({
      title: view.text(card.front),
      body: html`
        ${lettersOf(card, view.content.labels.readings, view.text)} ${view.faces.back(card)}
      `,
    })),
    html`${view.text(view.content.paper.poster)} ${sources(view)}`,
  )}
`;

const PAPER: Readonly<Record<Paper, (view: DeckToolView) => TemplateResult>> = {
  sheet: (view) => sheetOnPaper(view, false),
  blank: (view) => sheetOnPaper(view, true),
  cards: cardsOnPaper,
  posters: postersOnPaper,
};

/** What was asked for on paper. */
export const deckPaper = (view: DeckToolView, paper: Paper): TemplateResult => PAPER[paper](view);
