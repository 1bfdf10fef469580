import type { CardPerson, CircleData } from './circle-data.model.js';
import { cardOf } from './card.model.js';

/** A line where it stands; a person by name. */
export interface PlacedLine {
  readonly id: string;
  readonly section: string;
  readonly text: string;
}

/** What came, what went, and what says another thing than before. */
export interface Changes<Thing> {
  readonly came: readonly Thing[];
  readonly went: readonly Thing[];
  readonly changed: readonly { readonly before: Thing; readonly after: Thing }[];
}

export interface PlacedPerson extends Pick<CardPerson, 'what' | 'when' | 'phone'> {
  readonly id: string;
  readonly name: string;
}

/** Things of two moments by their ids; `says` is what one would notice of each. */
function changesOf<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  says: (thing: Thing) => string,
): Changes<Thing> {
  const ofSame = (all: readonly Thing[], { id }: Thing): Thing | undefined =>
    all.find((each) => each.id === id);
  return {
    came: after.filter((each) => !ofSame(before, each)),
    went: before.filter((each) => !ofSame(after, each)),
    changed: after.flatMap((each) => {
      const old = ofSame(before, each);
      return old && says(old) !== says(each) ? [{ before: old, after: each }] : [];
    }),
  };
}

const linesIn = (data: CircleData): PlacedLine[] =>
  cardOf(data).sections.flatMap(({ section, lines }) =>
    lines.filter(({ text }) => text.trim()).map(({ id, text }) => ({ id, section, text })),
  );

const peopleIn = (data: CircleData): PlacedPerson[] =>
  cardOf(data).people.map(({ person, what, when, phone }) => ({
    id: person,
    name: data.alters.find(({ id }) => id === person)?.name ?? person,
    what,
    when,
    phone,
  }));

/** What a card says now that it did not say then, and the other way round. */
export const compareCards = (
  before: CircleData,
  after: CircleData,
): { readonly lines: Changes<PlacedLine>; readonly people: Changes<PlacedPerson> } => ({
  lines: changesOf(linesIn(before), linesIn(after), ({ text }) => text),
  people: changesOf(peopleIn(before), peopleIn(after), ({ name, what, when, phone }) =>
    [name, what, when, phone].join('\n'),
  ),
});
