import * as z from 'zod/mini';
import { id, line, text } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { agreementsSchema } from '../agreements/agreements.schema.js';
import { sheetData } from '../sheet/sheet.schema.js';
import { MOST_CARDS, MOST_DECKS } from './deck.model.js';
import { deckFaults, decksSchema, pilesSchema, type DeckContent } from './deck.schema.js';
import { LINE_LENGTH } from './deck-tool.model.js';

/** A kind of talk, and the decks that it opens; a tool adds its own. */
export const situationTexts = {
  id,
  name: line(),
  about: line(),
  decks: z.array(id).check(z.minLength(1), z.maxLength(MOST_DECKS)),
};

/** The texts of a tool of cards and a sheet; `card` has `cardTexts`, `situation` `situationTexts`, and `labels` what the tool adds. */
export const deckTexts = <
  Card extends z.ZodMiniType,
  Situation extends z.ZodMiniType,
  Labels extends z.core.$ZodShape,
>(
  card: Card,
  situation: Situation,
  labels: Labels,
) => ({
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** What to do first. */
  start: line(),
  situations: z.array(situation).check(z.minLength(1), z.maxLength(12)),
  /** Names the decks that the kind of talk does not open, and all of them while none is chosen. */
  otherDecks: line(),
  allDecks: line(),
  /** How many cards a deck has. */
  count: counted(60, ['count']),
  decks: decksSchema,
  labels: z.strictObject({
    /** Said before the letters of a mnemonic that can be read in several ways. */
    readings: line(),
    ...labels,
  }),
  sheet: z.strictObject({
    title: line(),
    who: line(),
    when: line(),
    /** Names what is written at a row. */
    note: line(),
    agreements: line(),
    ownTopic: line(),
  }),
  /** Before the contact that a page names. */
  contact: line(),
  paper: z.strictObject({ cut: line(), poster: line() }),
  cards: z.array(card).check(z.minLength(1), z.maxLength(MOST_CARDS)),
});

/** What a schema cannot say: ids that stand twice or name nothing, and decks without a card. */
export function deckToolFaults({ situations, decks, cards, sources }: DeckContent): Fault[] {
  const known = decks.map((deck) => deck.id);
  const opened = situations.flatMap((each, at) =>
    each.decks.flatMap((deck, place) =>
      known.includes(deck)
        ? []
        : [
            {
              path: `situations[${at}].decks[${place}]`,
              problem: 'reference' as const,
              found: deck,
              expected: known.join(', '),
            },
          ],
    ),
  );
  return [...duplicates('situations', situations), ...opened, ...deckFaults(decks, cards, sources)];
}

const words = z.string().check(z.maxLength(LINE_LENGTH));
/** Id of something in the content, or nothing. */
const choice = z.string().check(z.maxLength(64));

/** Fields of a tool of cards and a sheet in its data: to spread in its schema. */
export const deckToolData = {
  situation: choice,
  deck: choice,
  piles: pilesSchema,
  who: words,
  when: words,
  agreements: agreementsSchema,
  ...sheetData,
};
