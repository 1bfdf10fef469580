import { keepNamed } from '../family/family.model.js';
import { emptyNetwork } from '../network/network-data.model.js';
import { alterOf, removeAlter, removeCentre } from '../network/network.model.js';
import { removeCarer } from './analysis.model.js';
import type { CircleData } from './circle-data.model.js';

/** Where a person of the network stands besides: what goes with them when they are taken out. */
export const isOnCard = ({ card }: CircleData, person: string): boolean =>
  !!card?.people.some((each) => each.person === person);

/** Takes a person out of the network, off the card, and from those who care; in the family they stay. */
export function removePerson<Data extends CircleData>(data: Data, person: string): Data {
  if (!alterOf(data, person)) return data;
  const next = removeCarer(removeAlter(keepNamed(data, person), person), person);
  if (!isOnCard(data, person)) return next;
  const card = data.card!;
  return {
    ...next,
    card: { ...card, people: card.people.filter((each) => each.person !== person) },
  };
}

/** Takes someone out of the centre, and from those who care; in the family they stay. The last one stays. */
export const removeFromCentre = <Data extends CircleData>(data: Data, centre: string): Data => {
  const next = removeCentre(keepNamed(data, centre), centre);
  return next.centres === data.centres ? data : removeCarer(next, centre);
};

/** The network alone, as it goes to someone who is not to have the rest. */
export function networkAlone<Data extends CircleData>(data: Data): Data {
  const { card: _card, members: _members, unions: _unions, ...network } = data;
  return network as Data;
}

/** The card alone, with who stands on it; nothing of what else is known of them. */
export const cardAlone = ({ card, ...data }: CircleData): CircleData => ({
  ...peopleAlone(
    { ...data, centres: data.centres.slice(0, 1) },
    card?.people.map(({ person }) => person) ?? [],
  ),
  ...(card && { card }),
});

/** The family alone, with who of the network is in it; nothing of what else is known of them. */
export const familyAlone = ({ members, unions, ...data }: CircleData): CircleData => ({
  ...peopleAlone(data, members?.flatMap(({ person }) => person ?? []) ?? []),
  ...(members && { members }),
  ...(unions && { unions }),
});

/** Who is in the centre, and these people by name and place. */
function peopleAlone(
  { issued, centres, alters }: CircleData,
  people: readonly string[],
): CircleData {
  return {
    ...emptyNetwork,
    issued,
    centres,
    alters: alters
      .filter(({ id }) => people.includes(id))
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
  };
}
