import type { LitElement } from 'lit';
import { observations, type Observation } from '../../kits/network/network-observations.js';
import { cardsOf, placeOf, type SortCard } from '../../kits/circle/analysis.model.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import type { NetworkChoices } from '../../kits/network/network-choices.schema.js';
import { once } from '../../kits/network/network-index.model.js';
import type { FilesView } from './ecogram-files-view.js';
import type { AnalysisPlace } from './ecogram-stops.model.js';
import type { EcogramView } from './ecogram-view.js';

/** Strengths and risks, seen from their templates. */
export interface AnalysisView extends EcogramView {
  readonly at: AnalysisPlace;
  /** The tool itself: what is dragged in it, and the page that it is on. */
  readonly host: LitElement;
  go(at: AnalysisPlace): void;
  toMap(): void;
  print(): void;
}

export const analysisView = ({ view, at, root, set, focus, print }: FilesView): AnalysisView => ({
  ...view,
  at,
  host: (root.getRootNode() as ShadowRoot).host as LitElement,
  go: (to) => set({ at: to }),
  toMap: () => {
    set({ tab: 'map' });
    focus('#tab-map');
  },
  print,
});

const factsIn = once((choices: NetworkChoices) =>
  once((data: CircleData): readonly Observation[] => observations(data, choices)),
);

/** What a map says, worked out once for each document. */
export const factsOf = (data: CircleData, choices: NetworkChoices): readonly Observation[] =>
  factsIn(choices)(data);

export const cardsIn = (data: CircleData, choices: NetworkChoices): readonly SortCard[] =>
  cardsOf(data, factsOf(data, choices));

/** Those that nobody laid anywhere yet. */
export const unsortedIn = (data: CircleData, choices: NetworkChoices): readonly SortCard[] =>
  cardsIn(data, choices).filter(({ id }) => !placeOf(data, id));

/** Whether there are cards, and each lies somewhere. */
export const isSorted = (data: CircleData, choices: NetworkChoices): boolean =>
  cardsIn(data, choices).length > 0 && !unsortedIn(data, choices).length;

/** The card in hand: the one that was chosen, or else the first that lies nowhere yet. */
export function inHand(
  { card }: AnalysisPlace,
  data: CircleData,
  choices: NetworkChoices,
): SortCard | undefined {
  const cards = cardsIn(data, choices);
  return cards.find(({ id }) => id === card) ?? unsortedIn(data, choices)[0];
}

/** Ids of the people that a card is about: in the picture they light up. */
export const litBy = (card: SortCard | undefined): readonly string[] =>
  card && 'fact' in card ? card.fact.persons : [];
