import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import type { Counted } from '../../core/content/counted.js';
import type { Fault } from '../../core/faults/faults.js';
import { customIssue, duplicates, references } from '../../core/faults/parse.js';
import { MOST_CARDS, MOST_DECKS, type Pile } from './deck.model.js';

/** Cards that belong together. */
export const deckSchema = z.strictObject({
  id,
  name: line(),
  about: line(),
  /** Whom it speaks to: Dutch says `u` to carers, and `je` to staff. */
  audience: z.enum(['staff', 'carer']),
});
export type Deck = z.infer<typeof deckSchema>;

export const decksSchema = z.array(deckSchema).check(z.minLength(1), z.maxLength(MOST_DECKS));

/** A letter of a mnemonic and the word that it stands for; `dutch` is that word where the text is in another language. */
export const letter = z.strictObject({
  letter: z.string().check(z.regex(/^\p{L}\p{M}*$/u)),
  word: line(),
  dutch: z.optional(line()),
});
export const letters = z.array(letter).check(z.minLength(2), z.maxLength(12));
export type Letter = z.infer<typeof letter>;

/** Fields that every card may have; a tool adds its own. */
export const cardTexts = {
  id,
  deck: id,
  /** Source and theme, as `S4/Instrumenten`; `own` for one of our own. */
  source: z.string().check(z.minLength(1), z.maxLength(120)),
  front: text(160),
  back: text(300),
  /** Whom it is for, within its deck. */
  group: z.optional(line()),
  letters: z.optional(letters),
  /** Ways to read the letters, where sources differ. */
  variants: z.optional(
    z
      .array(z.strictObject({ id, note: line(), source: line(), letters }))
      .check(z.minLength(2), z.maxLength(4)),
  ),
  /** Where and when a fact on the card was read. */
  fact: z.optional(line()),
};
const anyCard = z.strictObject(cardTexts);
export type Card = z.infer<typeof anyCard>;

/** Ids that stand twice, cards of no deck, decks without a card, and sources that the file does not name. */
export function deckFaults(
  decks: readonly Deck[],
  cards: readonly Pick<Card, 'id' | 'deck' | 'source'>[],
  sources: readonly { readonly id: string }[],
): Fault[] {
  const known = [...sources.map((each) => each.id), 'own'];
  const from = cards.flatMap(({ source }, at) =>
    source.split('; ').flatMap((each) =>
      known.includes(each.split('/')[0]!)
        ? []
        : [
            {
              path: `cards[${at}].source`,
              problem: 'reference' as const,
              found: each,
              expected: known.join(', '),
            },
          ],
    ),
  );
  const empty = decks.flatMap((deck, at) =>
    cards.some((card) => card.deck === deck.id)
      ? []
      : [{ path: `decks[${at}]`, problem: 'too-short' as const, expected: '1' }],
  );
  return [
    ...duplicates('decks', decks),
    ...duplicates('cards', cards),
    ...references(
      'cards',
      cards,
      'deck',
      decks.map((deck) => deck.id),
    ),
    ...empty,
    ...from,
  ];
}

const ids = z.array(id).check(z.maxLength(MOST_CARDS), ({ value, issues }) => {
  if (new Set(value).size < value.length) issues.push(customIssue(value, { problem: 'duplicate' }));
});

const pile = z
  .strictObject({ deck: id, order: ids, at: z.int().check(z.minimum(0)), skipped: ids })
  .check(({ value, issues }) => {
    const most = value.order.length + 1;
    if (value.at > most)
      issues.push(
        customIssue(value, { problem: 'too-long', found: `${value.at}`, expected: `${most}` }, [
          'at',
        ]),
      );
  });

/** Piles in a document, one a deck. */
export const pilesSchema: z.ZodMiniType<Pile[]> = z
  .array(pile)
  .check(z.maxLength(MOST_DECKS), ({ value, issues }) => {
    const decks = value.map(({ deck }) => ({ id: deck }));
    for (const { path, ...fault } of duplicates('', decks))
      issues.push(customIssue(value, fault, [path]));
  });

/** A kind of talk, as the engine needs it. */
export interface Situation {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly decks: readonly string[];
}

/** What the engine needs of a tool's content. */
export interface DeckContent<
  Of extends Card = Card,
  Talk extends Situation = Situation,
> extends ToolContent {
  readonly title: string;
  readonly intro: string;
  readonly sourceNote: string;
  readonly start: string;
  readonly situations: readonly Talk[];
  readonly otherDecks: string;
  readonly allDecks: string;
  readonly count: Counted;
  readonly decks: readonly Deck[];
  readonly labels: Readonly<{ readings: string }>;
  readonly sheet: Readonly<
    Record<'title' | 'who' | 'when' | 'note' | 'agreements' | 'ownTopic', string>
  >;
  readonly contact: string;
  readonly paper: Readonly<Record<'cut' | 'poster', string>>;
  readonly cards: readonly Of[];
}
