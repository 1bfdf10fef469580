import { emptyNetwork } from '../network/network-data.model.js';
import { removeAlter } from '../network/network.model.js';
import type { CircleData } from './circle-data.model.js';

/** Where a person of the network stands besides: what goes with them when they are taken out. */
export const isOnCard = ({ card }: CircleData, person: string): boolean =>
  !!card?.people.some((each) => each.person === person);

/** Takes a person out of the network, and off the card. */
export function removePerson<Data extends CircleData>(data: Data, person: string): Data {
  const next = removeAlter(data, person);
  if (next === data || !isOnCard(data, person)) return next;
  const card = data.card!;
  return {
    ...next,
    card: { ...card, people: card.people.filter((each) => each.person !== person) },
  };
}

/** The network alone, as it goes to someone who is not to have the rest. */
export function networkAlone<Data extends CircleData>(data: Data): Data {
  const { card: _card, ...network } = data;
  return network as Data;
}

/** The card alone, with who stands on it; nothing of what else is known of them. */
export function cardAlone({ issued, centres, alters, card }: CircleData): CircleData {
  return {
    ...emptyNetwork,
    issued,
    centres: centres.slice(0, 1),
    alters: alters
      .filter(({ id }) => card?.people.some(({ person }) => person === id))
      .map(({ id, name, group, ring, formal }) => ({
        id,
        name,
        group,
        ring,
        formal,
        firstContact: false,
        gives: [],
        gets: [],
        centres: [],
      })),
    ...(card && { card }),
  };
}
