import { MOST_ISSUED, type Alter } from '../network/network-data.model.js';
import { addAlter, alterOf, type AlterFields } from '../network/network.model.js';
import { asTyped } from '../network/network-things.model.js';
import type { Card, CardLine, CardPerson, CircleData } from './circle-data.model.js';

/** Longest texts in a document, in UTF-16 units: one sign that a reader sees may be eleven of them. */
export const LINE_LENGTH = 2000;
export const DETAIL_LENGTH = 600;

/** Most things of a kind in a document; content asks for fewer. */
export const MOST_SECTIONS = 20;
export const MOST_LINES = 20;
export const MOST_ON_CARD = 20;

export const emptyCard: Card = { filledBy: '', talked: false, sections: [], people: [] };

/** How a section begins: how many lines there may be, and whether they are on the wall. */
export interface SectionLimits {
  readonly id: string;
  readonly most: number;
  readonly wall: boolean;
}

export const cardOf = ({ card }: CircleData): Card => card ?? emptyCard;

const onCard = (data: CircleData, change: Partial<Card>): CircleData => ({
  ...data,
  card: { ...cardOf(data), ...change },
});

export const linesOf = (data: CircleData, section: string): readonly CardLine[] =>
  cardOf(data).sections.find((each) => each.section === section)?.lines ?? [];

export const setFilledBy = (data: CircleData, text: string): CircleData =>
  onCard(data, { filledBy: asTyped(text, DETAIL_LENGTH) });

export const setTalked = (data: CircleData, talked: boolean): CircleData =>
  cardOf(data).talked === talked ? data : onCard(data, { talked });

// Lines

/** The number of the next line, of those that the file gives out: the id of a line that was removed never comes back. */
const nextNumber = (data: CircleData): number =>
  cardOf(data)
    .sections.flatMap(({ lines }) => lines)
    .reduce(
      (highest, { id }) => Math.max(highest, Number(/^l(\d{1,7})$/.exec(id)?.[1] ?? 0)),
      data.issued,
    ) + 1;

/** With other lines in one section; a section without lines is not there. */
function withLines(data: CircleData, section: string, lines: CardLine[]): CircleData {
  const { sections } = cardOf(data);
  const others = sections.filter((each) => each.section !== section);
  const at = sections.findIndex((each) => each.section === section);
  const place = at < 0 ? others.length : at;
  return onCard(data, {
    sections: lines.length ? others.toSpliced(place, 0, { section, lines }) : others,
  });
}

/** Adds a line at the end of a section; the same data where there is no word or no room. */
export function addLine(data: CircleData, limits: SectionLimits, text: string): CircleData {
  const { id: section, most, wall } = limits;
  const lines = linesOf(data, section);
  const typed = asTyped(text, LINE_LENGTH);
  const issued = nextNumber(data);
  if (!typed || lines.length >= Math.min(most, MOST_LINES) || issued > MOST_ISSUED) return data;
  return withLines({ ...data, issued }, section, [
    ...lines,
    { id: `l${issued}`, text: typed, wall },
  ]);
}

const changeLine = (
  data: CircleData,
  section: string,
  id: string,
  change: Partial<CardLine>,
): CircleData =>
  linesOf(data, section).some((each) => each.id === id)
    ? withLines(
        data,
        section,
        linesOf(data, section).map((each) => (each.id === id ? { ...each, ...change } : each)),
      )
    : data;

export const editLine = (data: CircleData, section: string, id: string, text: string): CircleData =>
  changeLine(data, section, id, { text: asTyped(text.replace(/\s*\n\s*/g, ' '), LINE_LENGTH) });

export const showLine = (
  data: CircleData,
  section: string,
  id: string,
  wall: boolean,
): CircleData => changeLine(data, section, id, { wall });

export const removeLine = (data: CircleData, section: string, id: string): CircleData =>
  linesOf(data, section).some((each) => each.id === id)
    ? withLines(
        data,
        section,
        linesOf(data, section).filter((each) => each.id !== id),
      )
    : data;

// People

/** Puts someone of the network on the card, last; the same data where they are, or there is no room. */
export function putOnCard(data: CircleData, person: string, most: number): CircleData {
  const { people } = cardOf(data);
  if (
    !alterOf(data, person) ||
    people.length >= Math.min(most, MOST_ON_CARD) ||
    people.some((each) => each.person === person)
  )
    return data;
  return onCard(data, {
    people: [...people, { person, what: '', when: '', phone: '', wall: true }],
  });
}

/** Adds someone to the network, and puts them on the card. */
export function addToCard(
  data: CircleData,
  fields: AlterFields & Pick<Alter, 'name' | 'group'>,
  most: number,
): CircleData {
  if (cardOf(data).people.length >= most) return data;
  const next = addAlter(data, fields);
  return next === data ? data : putOnCard(next, next.alters.at(-1)!.id, most);
}

/** Says more of someone on the card; texts as typed. */
export function editOnCard(
  data: CircleData,
  person: string,
  fields: Partial<Omit<CardPerson, 'person'>>,
): CircleData {
  const { people } = cardOf(data);
  if (!people.some((each) => each.person === person)) return data;
  return onCard(data, {
    people: people.map((each) => {
      if (each.person !== person) return each;
      const { phoneOnWall, ...next } = { ...each, ...fields };
      return { ...next, ...(phoneOnWall && { phoneOnWall }) };
    }),
  });
}

/** Takes someone off the card; in the network they stay. */
export const takeOffCard = (data: CircleData, person: string): CircleData =>
  cardOf(data).people.some((each) => each.person === person)
    ? onCard(data, { people: cardOf(data).people.filter((each) => each.person !== person) })
    : data;

/** Puts someone one place up or down. */
export function moveOnCard(data: CircleData, person: string, by: -1 | 1): CircleData {
  const { people } = cardOf(data);
  const at = people.findIndex((each) => each.person === person);
  const to = at + by;
  if (at < 0 || to < 0 || to >= people.length) return data;
  return onCard(data, { people: people.toSpliced(at, 1).toSpliced(to, 0, people[at]!) });
}

// What is on a print

/** The card that hangs on the wall, or the one in the file. */
export type Print = 'wall' | 'file';

export interface PrintedCard {
  readonly sections: readonly { readonly section: string; readonly lines: readonly string[] }[];
  readonly people: readonly {
    readonly person: string;
    readonly what: string;
    readonly when: string;
    /** `''` where it is not on this print. */
    readonly phone: string;
  }[];
}

/** What of a card is on a print: of the wall's, no line, person or number that is not meant for it. */
export function printed(card: Card, print: Print): PrintedCard {
  const isOn = ({ wall }: { readonly wall: boolean }): boolean => print === 'file' || wall;
  return {
    sections: card.sections
      .map(({ section, lines }) => ({
        section,
        lines: lines.filter((each) => isOn(each) && each.text.trim()).map(({ text }) => text),
      }))
      .filter(({ lines }) => lines.length),
    people: card.people.filter(isOn).map(({ person, what, when, phone, phoneOnWall }) => ({
      person,
      what,
      when,
      phone: print === 'file' || phoneOnWall ? phone : '',
    })),
  };
}

/** Whether anything was written on the card. */
export const isCardEmpty = (card: Card | undefined): boolean =>
  !card || (!card.filledBy && !card.sections.length && !card.people.length);
