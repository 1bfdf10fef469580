import type { CardPerson, CircleData } from './circle-data.model.js';
import { cardOf } from './card.model.js';
import { difference, type Difference } from '../network/network-compare.model.js';
import { alterOf } from '../network/network.model.js';

/** A line where it stands; a person by name. */
export interface PlacedLine {
  readonly id: string;
  readonly section: string;
  readonly text: string;
}

export interface PlacedPerson extends Pick<CardPerson, 'what' | 'when' | 'phone'> {
  readonly id: string;
  readonly name: string;
}

/** Things of two moments by their ids, which the file never gives out twice. */
function ofOneFile<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
): Difference<Thing> {
  const both = before.flatMap((old): [Thing, Thing][] => {
    const now = after.find(({ id }) => id === old.id);
    return now ? [[old, now]] : [];
  });
  return difference(before, after, both);
}

const linesIn = (data: CircleData): PlacedLine[] =>
  cardOf(data).sections.flatMap(({ section, lines }) =>
    lines.filter(({ text }) => text.trim()).map(({ id, text }) => ({ id, section, text })),
  );

const peopleIn = (data: CircleData): PlacedPerson[] =>
  cardOf(data).people.map(({ person, what, when, phone }) => ({
    id: person,
    name: alterOf(data, person)?.name ?? person,
    what,
    when,
    phone,
  }));

/** What a card says now that it did not say then, and the other way round. */
export const compareCards = (
  before: CircleData,
  after: CircleData,
): { readonly lines: Difference<PlacedLine>; readonly people: Difference<PlacedPerson> } => ({
  lines: ofOneFile(linesIn(before), linesIn(after)),
  people: ofOneFile(peopleIn(before), peopleIn(after)),
});
