import type { Agreement } from '../agreements/agreements.model.js';

/** Where people lay a card: on one of two trays, or beside them. */
export const PLACES = ['strength', 'attention', 'neither'] as const;
export type SortedPlace = (typeof PLACES)[number];

/** What is asked of each carer: what they can do, know, and want. */
export const ABILITIES = ['can', 'knows', 'wants'] as const;
export type Ability = (typeof ABILITIES)[number];

/** Longest texts, in UTF-16 units. */
export const ANALYSIS_LENGTH = 600;

/** Most things of a kind. */
export const MOST_QUESTIONS = 30;
export const MOST_CARERS = 30;
export const MOST_SORTED = 1000;
export const MOST_OWN_CARDS = 50;
export const MOST_SUBJECTS = 200;

/** How one of the carers is doing, in one line of their own, and whether that was talked about. */
export interface CarerTalk {
  /** Id in the network, round the centre or in it. */
  person: string;
  how: string;
  talked: boolean;
}

/** What a carer can do, knows and wants, each as they said it. */
export interface Abilities extends Record<Ability, string> {
  person: string;
}

/**
 * What people add to a network where they look at strengths and risks together; each part is absent while
 * it is empty. Nothing in it is counted or weighed.
 */
export interface AnalysisData {
  /** Answers to the questions of the content, by their ids. */
  readonly situation?: { question: string; choice: string }[] | undefined;
  readonly carers?: CarerTalk[] | undefined;
  /** Where each card lies; a fact goes by the observation’s id, which changes with the fact. */
  readonly sorted?: { observation: string; place: SortedPlace }[] | undefined;
  /** Cards that people wrote themselves, in the order in which they came. */
  readonly ownCards?: { id: string; text: string }[] | undefined;
  readonly abilities?: Abilities[] | undefined;
  /** Ids of activities that nobody does and that people will talk about. */
  readonly subjects?: string[] | undefined;
  readonly agreements?: Agreement[] | undefined;
}
