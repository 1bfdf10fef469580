import type { BlankDocument } from '../../core/document/held-document.js';
import type { FamilyData } from '../family/family-data.model.js';
import { emptyNetwork } from '../network/network-data.model.js';
import type { AnalysisData } from './analysis-data.model.js';

/** One line of a section, in the words of the client. */
export interface CardLine {
  id: string;
  text: string;
  /** Whether it is on the card for the wall, too. */
  wall: boolean;
}

/** A person of the network on the card. */
export interface CardPerson {
  /** Id in the network: the name stands there. */
  person: string;
  /** What one calls them for, when, and how. */
  what: string;
  when: string;
  phone: string;
  wall: boolean;
  /** Whether their number is on the wall, too; absent is no. */
  phoneOnWall?: true | undefined;
}

/** What the card holds beside the network. */
export interface Card {
  /** Who helped to fill it in, as typed. */
  filledBy: string;
  /** Whether it was talked through with the client. */
  talked: boolean;
  sections: { section: string; lines: CardLine[] }[];
  /** In the order in which one calls them. */
  people: CardPerson[];
}

/** All that is known of one client’s circle: the network, the family, and what each tool that shares the file adds to it. */
export interface CircleData extends FamilyData, AnalysisData {
  /** What stands on the card; absent while nobody made one. */
  readonly card?: Card | undefined;
}

/** Version 2: to the network of version 1 come parts of other tools, each absent while it is empty. */
export const blankCircle: BlankDocument<CircleData> = { schemaVersion: 2, data: emptyNetwork };
