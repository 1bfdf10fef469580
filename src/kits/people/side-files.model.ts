import { plainJson } from '../../core/files/plain-json.model.js';
import {
  MOST_SIDES,
  sideHere,
  sideOf,
  withSide,
  type SideParts,
  type SidesData,
} from './sides.model.js';
import { giveTurn, markDone, noTurns } from './turns.model.js';

/** Whether there is anything of a side: something that it said, or that it was done. */
export const hasWritten = <Data extends SidesData>(
  parts: SideParts<Data>,
  data: Data,
  side: string,
): boolean => data.turns.done.includes(side) || parts.wrote(data, side);

/** Whether this is of one side, which writes on a device of its own. */
export const isApart = ({ sides, turns }: SidesData): boolean =>
  turns.phase !== 'before' && sides.length === 1;

/** A document for one side alone, to write on a device of its own. */
export function writeApart<Data extends SidesData>(
  parts: SideParts<Data>,
  data: Data,
  id: string,
  order: readonly string[],
): Data {
  const sides = [sideHere(data, id)];
  return { ...parts.apart(data, id, order), sides, turns: giveTurn(noTurns, sides, id) };
}

/** Sides of which a document holds something. */
export const sidesIn = <Data extends SidesData>(parts: SideParts<Data>, data: Data): string[] =>
  data.sides.map(({ id }) => id).filter((id) => hasWritten(parts, data, id));

/** What a file brings: sides to add, sides that are here word for word, and those that are here otherwise. */
export interface Incoming {
  readonly fresh: readonly string[];
  readonly known: readonly string[];
  readonly twice: readonly string[];
  /** Sides for which there is no place: they are not of this content, or there are as many as can be. */
  readonly over: readonly string[];
}

export function compareFile<Data extends SidesData>(
  parts: SideParts<Data>,
  data: Data,
  other: Data,
  order: readonly string[],
): Incoming {
  const saysTheSame = (id: string): boolean =>
    plainJson(parts.said(data, id)) === plainJson(parts.said(other, id));
  const all = sidesIn(parts, other);
  const isAnother = (id: string): boolean =>
    parts.another?.(sideHere(data, id), sideHere(other, id)) ?? false;
  const here = all.filter((id) => hasWritten(parts, data, id));
  const known = here.filter(saysTheSame);
  const twice = here.filter((id) => !known.includes(id) && !isAnother(id));
  const rest = all.filter((id) => !here.includes(id));
  const room = MOST_SIDES - data.sides.length;
  const added = rest.filter((id) => !sideOf(data, id) && order.includes(id)).slice(0, room);
  const fresh = rest.filter((id) => (sideOf(data, id) || added.includes(id)) && !isAnother(id));
  const placed = [...known, ...twice, ...fresh];
  return { fresh, known, twice, over: all.filter((id) => !placed.includes(id)) };
}

/** Takes one side of a file in the place of what it said here; it is done, and a name here stays. */
export function takeSide<Data extends SidesData>(
  parts: SideParts<Data>,
  data: Data,
  other: Data,
  id: string,
  order: readonly string[],
): Data {
  const theirs = sideOf(other, id);
  if (!theirs) return data;
  const mine = sideHere(data, id);
  const side = { ...mine, name: mine.name || theirs.name, via: mine.via || theirs.via };
  const sides = withSide(data.sides, side, order);
  const taken = parts.take({ ...data, sides }, other, id, order);
  return parts.inOrder({ ...taken, turns: markDone(taken.turns, sides, id) });
}
