import * as z from 'zod/mini';
import {
  line,
  text,
  toolContentHead,
  type ToolContent,
} from '../../core/content/content.schema.js';
import { documentsOf } from '../../core/document/document.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import {
  deckTexts,
  deckToolData,
  deckToolFaults,
  situationTexts,
} from '../../kits/deck/deck-tool.schema.js';
import { cardTexts } from '../../kits/deck/deck.schema.js';
import { peopleSchema } from '../../kits/people/people.schema.js';
import { blank, type ConversationCardsData } from './conversation-cards.model.js';

/** Whether a question leaves the answer open, asks for yes or no, or has the answer in it. */
const form = z.enum(['open', 'closed', 'leading']);
export type Form = z.infer<typeof form>;

const card = z.strictObject({
  ...cardTexts,
  kind: z.enum(['question', 'mnemonic', 'reminder']),
  /** Of a question; one that is not open says so, and goes to the sheet as its `rather`. */
  form: z.optional(form),
  /** As one would rather not say it, and what is the matter with it as a question. */
  not: z.optional(z.strictObject({ text: text(160), form: z.optional(form) })),
  /** As one would rather say it. */
  rather: z.optional(text(160)),
});
export type Card = z.infer<typeof card>;

/** A kind of talk; with `team`, people read the cards to each other. */
const situation = z.strictObject({ ...situationTexts, team: z.optional(z.literal(true)) });

/** `content/conversation-cards/<locale>.json` */
export const conversationCardsFile = z.strictObject({
  ...toolContentHead('conversation-cards'),
  ...deckTexts(card, situation, {
    not: line(),
    rather: line(),
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
});
type ConversationCardsFile = z.infer<typeof conversationCardsFile>;

export interface ConversationCardsContent
  extends ToolContent, Omit<ConversationCardsFile, keyof ToolContent> {}

export function conversationCardsFaults(content: ConversationCardsContent): Fault[] {
  // What stands on the sheet in the place of such a question.
  const lacking = content.cards.flatMap(({ form: asked = 'open', rather }, at) =>
    asked === 'open' || rather
      ? []
      : [{ path: `cards[${at}].rather`, problem: 'missing' as const, expected: 'string' }],
  );
  return [...deckToolFaults(content), ...lacking];
}

const data: z.ZodMiniType<ConversationCardsData> = z.strictObject({
  ...deckToolData,
  readers: peopleSchema,
});

export const conversationCardsDocument = documentsOf('conversation-cards', blank, data);
