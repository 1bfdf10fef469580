import { changeThing, withList } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import { NAME_LENGTH, removePerson, returnPerson, type Person } from './people.model.js';
import { keepTo, type Turns } from './turns.model.js';

export const LEAST_SIDES = 2;
export const MOST_SIDES = 4;

/** The client, a carer, a member of staff; its id is that of the content, so that files meet by it. */
export interface Side extends Person {
  /** Through whom it speaks; empty for itself. */
  via: string;
}

/** Where a tool's data has its sides, and whose turn it is. */
export interface SidesData {
  sides: Side[];
  turns: Turns;
}

/** What of a tool's data is of a side; sides and turns themselves are seen to. All are pure. */
export interface SideParts<Data extends SidesData> {
  /** Whether a side has chosen, answered or written anything. */
  wrote(data: Data, side: string): boolean;
  /** All that a side said, as plain data: where that is equal, two documents say the same of it. */
  said(data: Data, side: string): unknown;
  /** Whether a file is of someone else than who is here on that side: there is no room for them. */
  another?(mine: Side, theirs: Side): boolean;
  /** The data with what another has of a side in the place of what stands here; `order` is the content's. */
  take(data: Data, other: Data, side: string, order: readonly string[]): Data;
  /** Data for a side alone: what is asked of everyone, and nothing that anyone else said. */
  apart(data: Data, side: string, order: readonly string[]): Data;
  /** The data with all that is of a side in the order of the sides, whoever came first. */
  inOrder(data: Data): Data;
}

const blankSide = (id: string): Side => ({ id, name: '', via: '', left: false });

export const sideOf = ({ sides }: Pick<SidesData, 'sides'>, id: string): Side | undefined =>
  sides.find((side) => side.id === id);

/** A side as it is here, else one that nothing is known of. */
export const sideHere = (data: Pick<SidesData, 'sides'>, id: string): Side => ({
  ...(sideOf(data, id) ?? blankSide(id)),
  left: false,
});

/** Sides that take part. */
export const present = ({ sides }: Pick<SidesData, 'sides'>): Side[] =>
  sides.filter(({ left }) => !left);

/** The sides with one more among them, or in the place of itself, in the order of the content. */
export const withSide = (sides: readonly Side[], side: Side, order: readonly string[]): Side[] =>
  [...sides.filter(({ id }) => id !== side.id), side].sort(
    (one, other) => order.indexOf(one.id) - order.indexOf(other.id),
  );

/** Things of sides in the order of the sides, and within one as they came; what is of no side comes last. */
export function bySide<Thing>(
  { sides }: Pick<SidesData, 'sides'>,
  things: readonly Thing[],
  side: (thing: Thing) => string | undefined,
): Thing[] {
  const place = (thing: Thing): number => {
    const at = sides.findIndex(({ id }) => id === side(thing));
    return at < 0 ? sides.length : at;
  };
  return [...things].sort((one, other) => place(one) - place(other));
}

/** Has a side take part, or take part again; the same data when there are as many as can be. */
export function joinSide<Data extends SidesData>(
  data: Data,
  id: string,
  order: readonly string[],
): Data {
  if (sideOf(data, id)) return withList(data, 'sides', returnPerson(data.sides, id));
  if (data.sides.length >= MOST_SIDES) return data;
  return { ...data, sides: withSide(data.sides, blankSide(id), order) };
}

/** Has a side no longer take part; `wrote` says that it stays, as the writer of what it wrote. */
export function leaveSide<Data extends SidesData>(data: Data, id: string, wrote: boolean): Data {
  const sides = removePerson(data.sides, id, wrote);
  return sides === data.sides ? data : { ...data, sides, turns: keepTo(data.turns, sides) };
}

/** Names a side, or says through whom it speaks, while someone types; `left` says that the field was left. */
export const describeSide = <Data extends SidesData>(
  data: Data,
  id: string,
  field: 'name' | 'via',
  text: string,
  left = false,
): Data =>
  withList(
    data,
    'sides',
    changeThing(data.sides, id, { [field]: oneLine(text, NAME_LENGTH, !left) }),
  );
