import type { RatingArea, RatingItem } from './rating.schema.js';
import type { AreaOutcome } from './round-more.model.js';
import type { ItemOutcome } from './tally.model.js';

/** What a group says of a statement. */
export interface ShownGroup {
  readonly id: string;
  /** Its place among the groups. */
  readonly at: number;
  readonly label: string;
  /** The statement as this group read it. */
  readonly statement: string;
  readonly outcome: ItemOutcome;
  /** What it comes to, in words; one for each thing there is to say. */
  readonly says: readonly string[];
}

/** A statement with what may be said of it. */
export interface ShownItem {
  readonly area: RatingArea;
  readonly item: RatingItem;
  readonly title: string;
  /** In the order of the content; one, or two that are laid side by side. */
  readonly groups: readonly ShownGroup[];
  /** What may be said of two groups together. */
  readonly together: readonly string[];
  readonly isGap: boolean;
  /** Whether there is someone to invite for low and for high. */
  readonly invites: boolean;
  readonly isChosen: boolean;
}

/** What groups say of an area, in answers and not in people. */
export interface ShownArea {
  readonly area: RatingArea;
  readonly title: string;
  readonly outcome: AreaOutcome;
  /** By group. */
  readonly groups: readonly {
    readonly id: string;
    readonly label: string;
    readonly says: string;
  }[];
  /** What is said of both, and what is left out. */
  readonly together: readonly string[];
}
