import type { Agreement } from '../agreements/agreements.model.js';
import type { Observation } from '../network/network-observations.js';
import { MOST_ISSUED, type Activity } from '../network/network-data.model.js';
import { personOf } from '../network/network.model.js';
import { asTyped } from '../network/network-things.model.js';
import type { CircleData } from './circle-data.model.js';
import {
  ABILITIES,
  ANALYSIS_LENGTH,
  MOST_CARERS,
  MOST_OWN_CARDS,
  MOST_QUESTIONS,
  MOST_SORTED,
  MOST_SUBJECTS,
  type Abilities,
  type Ability,
  type AnalysisData,
  type CarerTalk,
  type SortedPlace,
} from './analysis-data.model.js';

/** With another list as a part; a part without anything is not there. */
function withPart<Data extends CircleData, Part extends keyof AnalysisData>(
  data: Data,
  part: Part,
  items: NonNullable<AnalysisData[Part]>,
): Data {
  if (items.length) return { ...data, [part]: items };
  const { [part]: _none, ...rest } = data;
  return rest as Data;
}

const sortedBy = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));

// The situation

export const choiceOf = ({ situation = [] }: CircleData, question: string): string | undefined =>
  situation.find((each) => each.question === question)?.choice;

/** Answers a question; `undefined` takes the answer back. */
export function answerSituation<Data extends CircleData>(
  data: Data,
  question: string,
  choice: string | undefined,
): Data {
  const { situation = [] } = data;
  if (choiceOf(data, question) === choice) return data;
  const others = situation.filter((each) => each.question !== question);
  if (choice && others.length >= MOST_QUESTIONS) return data;
  return withPart(
    data,
    'situation',
    choice ? sortedBy([...others, { question, choice }], (each) => each.question) : others,
  );
}

// Those who care

/** Who in the centre is a carer, and whom else people chose; each with what is known. */
export function carersOf({ centres, carers = [] }: CircleData): readonly CarerTalk[] {
  const there = new Set(carers.map(({ person }) => person));
  return [
    ...centres
      .filter(({ id, kind }) => kind === 'carer' && !there.has(id))
      .map(({ id }) => ({ person: id, how: '', talked: false })),
    ...carers,
  ];
}

/** Says more of someone who cares; who was not among them comes last. */
export function setCarer<Data extends CircleData>(
  data: Data,
  person: string,
  said: Partial<Omit<CarerTalk, 'person'>> = {},
): Data {
  const { carers = [] } = data;
  const how = said.how === undefined ? {} : { how: asTyped(said.how, ANALYSIS_LENGTH) };
  const at = carers.findIndex((each) => each.person === person);
  const old = carers[at];
  if (!old)
    return personOf(data, person) && carers.length < MOST_CARERS
      ? withPart(data, 'carers', [...carers, { person, how: '', talked: false, ...said, ...how }])
      : data;
  const next = { ...old, ...said, ...how };
  return next.how === old.how && next.talked === old.talked
    ? data
    : withPart(data, 'carers', carers.with(at, next));
}

/** Takes someone from those who care, with what they said; the same data where nothing was. */
export function removeCarer<Data extends CircleData>(data: Data, person: string): Data {
  const { carers = [], abilities = [] } = data;
  const others = carers.filter((each) => each.person !== person);
  const left = abilities.filter((each) => each.person !== person);
  const next = others.length < carers.length ? withPart(data, 'carers', others) : data;
  return left.length < abilities.length ? withPart(next, 'abilities', left) : next;
}

export const abilitiesOf = ({ abilities = [] }: CircleData, person: string): Abilities =>
  abilities.find((each) => each.person === person) ?? { person, can: '', knows: '', wants: '' };

/** Writes what a carer can do, knows or wants; of whom nothing stands there is nothing. */
export function setAbility<Data extends CircleData>(
  data: Data,
  person: string,
  ability: Ability,
  typed: string,
): Data {
  const { abilities = [] } = data;
  const text = asTyped(typed, ANALYSIS_LENGTH);
  const old = abilitiesOf(data, person);
  if (old[ability] === text || !personOf(data, person)) return data;
  const next = { ...old, [ability]: text };
  const at = abilities.findIndex((each) => each.person === person);
  if (at < 0)
    return abilities.length < MOST_CARERS
      ? withPart(data, 'abilities', [...abilities, next])
      : data;
  return withPart(
    data,
    'abilities',
    ABILITIES.some((each) => next[each]) ? abilities.with(at, next) : abilities.toSpliced(at, 1),
  );
}

// Cards

/** A card to sort: a fact of the map, or one that people wrote. */
export type SortCard =
  | { readonly id: string; readonly fact: Observation }
  | { readonly id: string; readonly own: string };

/** All cards: the facts in their order, then what people wrote. */
export const cardsOf = (
  { ownCards = [] }: CircleData,
  facts: readonly Observation[],
): readonly SortCard[] => [
  ...facts.map((fact) => ({ id: fact.id, fact })),
  ...ownCards.map(({ id, text }) => ({ id, own: text })),
];

export const placeOf = ({ sorted = [] }: CircleData, card: string): SortedPlace | undefined =>
  sorted.find((each) => each.observation === card)?.place;

/** Lays a card somewhere; `undefined` puts it back with those that are not sorted. */
export function sortObservation<Data extends CircleData>(
  data: Data,
  observation: string,
  place: SortedPlace | undefined,
): Data {
  const { sorted = [] } = data;
  if (placeOf(data, observation) === place) return data;
  const others = sorted.filter((each) => each.observation !== observation);
  if (place && others.length >= MOST_SORTED) return data;
  return withPart(
    data,
    'sorted',
    place ? sortedBy([...others, { observation, place }], (each) => each.observation) : others,
  );
}

/** Adds a card; its id is one that the file never gave out. The same data without a word, or without room. */
export function addOwnCard<Data extends CircleData>(data: Data, typed: string): Data {
  const { ownCards = [] } = data;
  const text = asTyped(typed.normalize('NFC'), ANALYSIS_LENGTH);
  const issued =
    ownCards.reduce(
      (highest, { id }) => Math.max(highest, Number(/^o(\d{1,7})$/.exec(id)?.[1] ?? 0)),
      data.issued,
    ) + 1;
  if (!text || ownCards.length >= MOST_OWN_CARDS || issued > MOST_ISSUED) return data;
  return withPart({ ...data, issued }, 'ownCards', [...ownCards, { id: `o${issued}`, text }]);
}

/** Writes a card otherwise; one that is emptied keeps what it said. */
export function editOwnCard<Data extends CircleData>(data: Data, id: string, typed: string): Data {
  const { ownCards = [] } = data;
  const text = asTyped(typed, ANALYSIS_LENGTH);
  const at = ownCards.findIndex((each) => each.id === id);
  return !text || !ownCards[at] || ownCards[at].text === text
    ? data
    : withPart(data, 'ownCards', ownCards.with(at, { id, text }));
}

/** Takes an own card away, with where it lay. */
export function removeOwnCard<Data extends CircleData>(data: Data, id: string): Data {
  const { ownCards = [] } = data;
  const left = ownCards.filter((each) => each.id !== id);
  return left.length === ownCards.length
    ? data
    : withPart(sortObservation(data, id, undefined), 'ownCards', left);
}

// What now

/** What nobody does. */
export const undone = ({ activities }: CircleData): readonly Activity[] =>
  activities.filter(({ by }) => !by.length);

/** What of that people chose to talk about; once someone does it, it is none any more. */
export const subjectsOf = (data: CircleData): readonly Activity[] =>
  undone(data).filter(({ id }) => data.subjects?.includes(id));

/** Chooses what nobody does as something to talk about, or lets it go. */
export function toggleSubject<Data extends CircleData>(data: Data, activity: string): Data {
  const { subjects = [] } = data;
  if (subjects.includes(activity))
    return withPart(
      data,
      'subjects',
      subjects.filter((each) => each !== activity),
    );
  return data.activities.some(({ id }) => id === activity) && subjects.length < MOST_SUBJECTS
    ? withPart(data, 'subjects', [...subjects, activity])
    : data;
}

export const changeAgreements = <Data extends CircleData>(
  data: Data,
  act: (now: readonly Agreement[]) => Agreement[],
): Data => withPart(data, 'agreements', act(data.agreements ?? []));

/** Whether nobody has said anything yet of strengths and risks. */
export const isAnalysisEmpty = (data: CircleData): boolean =>
  !(
    ['situation', 'carers', 'sorted', 'ownCards', 'abilities', 'subjects', 'agreements'] as const
  ).some((part) => data[part]?.length);
