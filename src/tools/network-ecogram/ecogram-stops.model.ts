/** Where people stop on the way from the map to what they agree, in that order; none is needed. */
export const STOPS = ['who', 'situation', 'how', 'sort', 'next'] as const;
export type StopId = (typeof STOPS)[number];

/** Where someone is among them: the stop, and the card that is in hand. */
export interface AnalysisPlace {
  readonly stop: StopId;
  readonly card?: string | undefined;
}

export const atFirst: AnalysisPlace = { stop: 'who' };
