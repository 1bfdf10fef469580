import { changeThing, nextId, withList } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import { MOST_SEEN, SEEN_LENGTH, type Seen, type SofaWorkshopData } from './workshop-data.model.js';

type Data = SofaWorkshopData;

/** Writes down a habit of the team, or of one member by id. */
export function addSeen(data: Data, about: string, typed: string): Data {
  const text = oneLine(typed, SEEN_LENGTH);
  const known = !about || data.members.some(({ id }) => id === about);
  if (!text || !known || data.seen.length >= MOST_SEEN) return data;
  return { ...data, seen: [...data.seen, { id: nextId('p', data.seen), about, text }] };
}

/** Changes one while someone types; `left` says that the field was left. */
export function editSeen(data: Data, id: string, typed: string, left = false): Data {
  const text = oneLine(typed, SEEN_LENGTH, !left);
  return text ? withList(data, 'seen', changeThing(data.seen, id, { text })) : data;
}

export function removeSeen(data: Data, id: string): Data {
  const seen = data.seen.filter((each) => each.id !== id);
  return seen.length < data.seen.length ? { ...data, seen } : data;
}

/** Those of the team, then those of each member in their order. */
export const seenInOrder = ({ seen, members }: Data): Seen[] =>
  ['', ...members.map(({ id }) => id)].flatMap((about) =>
    seen.filter((each) => each.about === about),
  );

/** Without what was seen of someone who has gone from the list, as if never there. */
export function withoutStrangers(data: Data): Data {
  const known = new Set(['', ...data.members.map(({ id }) => id)]);
  const seen = data.seen.filter(({ about }) => known.has(about));
  return seen.length < data.seen.length ? { ...data, seen } : data;
}
