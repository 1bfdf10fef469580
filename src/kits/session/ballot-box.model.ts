import type { Votes } from '../rating/spread.model.js';

/** Votes that are being cast, of which nobody keeps who: never in a document, and gone once the vote is closed. */
export interface BallotBox extends Votes {
  readonly topic: string;
  /** How many have voted. */
  readonly cast: number;
}

export const emptyBox = (topic: string, options: number): BallotBox => ({
  topic,
  counts: Array.from({ length: options }, () => 0),
  unknown: 0,
  cast: 0,
});

/** One more vote, for a place on the scale, or for not knowing. */
export const castVote = (box: BallotBox, place: number | undefined): BallotBox => ({
  ...box,
  cast: box.cast + 1,
  ...(place === undefined
    ? { unknown: box.unknown + 1 }
    : { counts: box.counts.with(place, box.counts[place]! + 1) }),
});

/** So many hands for a place on the scale, or for not knowing. */
export const setHands = (box: BallotBox, place: number | undefined, people: number): BallotBox =>
  place === undefined
    ? { ...box, unknown: people }
    : { ...box, counts: box.counts.with(place, people) };
