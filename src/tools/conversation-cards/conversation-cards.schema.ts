import * as z from 'zod/mini';
import {
  id,
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates } from '../../core/faults/parse.js';
import { agreementsSchema } from '../../kits/agreements/agreements.schema.js';
import {
  cardHead,
  cardsOf,
  deckFaults,
  decksSchema,
  letters,
  pilesSchema,
} from '../../kits/deck/deck.schema.js';
import { sheetData } from '../../kits/sheet/sheet.schema.js';
import { blank, LINE_LENGTH, type ConversationCardsData } from './conversation-cards.model.js';

/** Whether a question leaves the answer open, asks for yes or no, or has the answer in it. */
const form = z.enum(['open', 'closed', 'leading']);
export type Form = z.infer<typeof form>;

const card = z.strictObject({
  ...cardHead,
  kind: z.enum(['question', 'mnemonic', 'reminder']),
  /** Of a question; one that is not open says so, and goes to the sheet as its `rather`. */
  form: z.optional(form),
  /** Whom it is for, within its deck. */
  group: z.optional(line()),
  /** As one would rather not say it, and what is the matter with it as a question. */
  not: z.optional(z.strictObject({ text: text(160), form: z.optional(form) })),
  /** As one would rather say it. */
  rather: z.optional(text(160)),
  letters: z.optional(letters),
  /** Ways to read the letters, where sources differ. */
  variants: z.optional(
    z
      .array(z.strictObject({ id, note: line(), source: line(), letters }))
      .check(z.minLength(2), z.maxLength(4)),
  ),
  /** Where and when a fact on the card was read. */
  fact: z.optional(line()),
});
export type Card = z.infer<typeof card>;

/** A kind of talk, and the decks that it opens. */
const situation = z.strictObject({
  id,
  name: line(),
  about: line(),
  decks: z.array(id).check(z.minLength(1), z.maxLength(20)),
  /** Whether people read the cards to each other. */
  team: z.optional(z.literal(true)),
});
export type Situation = z.infer<typeof situation>;

/** `content/conversation-cards/<locale>.json` */
export const conversationCardsFile = z.strictObject({
  ...toolContentHead('conversation-cards'),
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
    not: line(),
    rather: line(),
    readings: line(),
    /** What is the matter with a question. */
    closed: line(),
    leading: line(),
    /** The same of a question that a source offers as open. */
    frontLeads: line(),
  }),
  /** Saying a card in words of one's own. */
  sayItYourself: z.strictObject({
    title: line(),
    about: text(200),
    sentence: line(),
    example: line(),
    own: line(),
  }),
  team: z.strictObject({
    readers: line(),
    hint: text(200),
    reads: line(['name']),
    prompt: line(),
  }),
  sheet: z.strictObject({
    title: line(),
    who: line(),
    when: line(),
    agreements: line(),
    ownTopic: line(),
  }),
  paper: z.strictObject({ cut: line(), poster: line() }),
  cards: cardsOf(card),
});
type ConversationCardsFile = z.infer<typeof conversationCardsFile>;

export interface ConversationCardsContent
  extends ToolContent, Omit<ConversationCardsFile, keyof ToolContent> {}

export function conversationCardsFaults({
  situations,
  decks,
  cards,
  sources,
}: ConversationCardsContent): Fault[] {
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
  // What stands on the sheet in the place of such a question.
  const lacking = cards.flatMap(({ form: asked = 'open', rather }, at) =>
    asked === 'open' || rather
      ? []
      : [{ path: `cards[${at}].rather`, problem: 'missing' as const, expected: 'string' }],
  );
  return [
    ...duplicates('situations', situations),
    ...opened,
    ...deckFaults(decks, cards, sources),
    ...lacking,
  ];
}

const words = z.string().check(z.maxLength(LINE_LENGTH));
/** Id of something in the content, or nothing. */
const choice = z.string().check(z.maxLength(64));

const data: z.ZodMiniType<ConversationCardsData> = z.strictObject({
  situation: choice,
  deck: choice,
  piles: pilesSchema,
  readers: words,
  who: words,
  when: words,
  agreements: agreementsSchema,
  ...sheetData,
});

export const conversationCardsDocument = documentsOf('conversation-cards', blank, data);
