import { deckReading } from '../../kits/deck/deck-reading.js';
import { backOf, frontOf } from './card-faces.js';
import type { ConversationCardsContent } from './conversation-cards.schema.js';

/** Every card with both of its sides, by deck. */
export const conversationCardsReading = deckReading<ConversationCardsContent>(frontOf, backOf);
