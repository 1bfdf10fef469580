import type { FacesView } from '../../kits/deck/deck-element.js';
import type { ConversationCardsData } from './conversation-cards.model.js';
import type { ConversationCardsContent } from './conversation-cards.schema.js';

/** The element, seen from what it adds to its cards. */
export type CardsView = FacesView<ConversationCardsContent, ConversationCardsData>;
