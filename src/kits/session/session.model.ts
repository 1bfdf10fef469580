import type { CarryItem } from '../../core/carry/carry.model.js';
import { nextId } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import type { Agreement } from '../agreements/agreements.model.js';
import type { Person } from '../people/people.model.js';
import type { Votes } from '../rating/spread.model.js';

/** By raised hands that someone counts, on one device that goes round, or each with a telephone as a card. */
export const WAYS = ['hands', 'pass', 'cards'] as const;
export type Way = (typeof WAYS)[number];

/** Longest thing of a group's own to talk about, in characters. */
export const TOPIC_LENGTH = 200;
export const CELL_LENGTH = 1000;
export const MOST_TOPICS = 40;
/** Most votes on one thing. */
export const MOST_VOTES = 9;
export const MOST_VOTERS = 200;
/** With fewer, a count tells who chose what. */
export const FEW_VOTERS = 4;

/** The field of a group's decision; its text is the id of an option. */
export const DECISION = 'decision';

/** Something to talk about: of the content, or with a text of the group's own. */
export interface Topic {
  readonly id: string;
  readonly text?: string | undefined;
  /** `docId/id` of what it was taken from in another file. */
  readonly origin?: string | undefined;
  readonly about?: string[] | undefined;
}

/** A vote that is closed: counts alone. */
export interface Round extends Votes {
  readonly topic: string;
  readonly counts: number[];
}

/** What was written or chosen in a field. */
export interface Cell {
  readonly topic: string;
  readonly field: string;
  readonly text: string;
}

export interface Tick {
  readonly topic: string;
  readonly option: string;
}

/** What a session of votes holds; a ballot is no part of it. */
export interface SessionData {
  readonly people: Person[];
  readonly way: Way | '';
  readonly topics: Topic[];
  readonly rounds: Round[];
  readonly cells: Cell[];
  readonly ticks: Tick[];
  readonly agreements: Agreement[];
}

export const noSession: SessionData = {
  people: [],
  way: '',
  topics: [],
  rounds: [],
  cells: [],
  ticks: [],
  agreements: [],
};

export const chooseWay = <Data extends SessionData>(data: Data, way: Way): Data =>
  data.way === way ? data : { ...data, way };

export const isChosen = ({ topics }: SessionData, id: string): boolean =>
  topics.some((topic) => topic.id === id);

/** Puts a thing of the content on the list; `order` has all of the content, in its order. */
export function addTopic<Data extends SessionData>(
  data: Data,
  id: string,
  order: readonly string[],
): Data {
  if (isChosen(data, id) || data.topics.length >= MOST_TOPICS) return data;
  const place = (topic: Topic): number =>
    order.includes(topic.id) ? order.indexOf(topic.id) : order.length;
  const before = data.topics.findIndex((topic) => place(topic) > place({ id }));
  const at = before < 0 ? data.topics.length : before;
  return { ...data, topics: data.topics.toSpliced(at, 0, { id }) };
}

/** Adds a thing of the group's own; the same data for nothing, or where there is no room. */
export function addOwnTopic<Data extends SessionData>(
  data: Data,
  typed: string,
  taken: Partial<Pick<CarryItem, 'origin' | 'about'>> = {},
): Data {
  const text = oneLine(typed, TOPIC_LENGTH);
  if (!text || data.topics.length >= MOST_TOPICS) return data;
  const { origin, about } = taken;
  const topic: Topic = {
    id: nextId('o', data.topics),
    text,
    ...(origin && { origin }),
    ...(about && { about: [...about] }),
  };
  return { ...data, topics: [...data.topics, topic] };
}

/** Renames a thing of the group's own; `left` says that the field was left. */
export function renameTopic<Data extends SessionData>(
  data: Data,
  id: string,
  typed: string,
  left = true,
): Data {
  const text = oneLine(typed, TOPIC_LENGTH, !left);
  const at = data.topics.findIndex((topic) => topic.id === id && topic.text !== undefined);
  if (!text || at < 0 || data.topics[at]!.text === text) return data;
  return { ...data, topics: data.topics.with(at, { ...data.topics[at]!, text }) };
}

/** Takes a thing off the list, with its votes and all that was written at it. */
export function dropTopic<Data extends SessionData>(data: Data, id: string): Data {
  if (!isChosen(data, id)) return data;
  const others = <Thing extends { readonly topic: string }>(things: readonly Thing[]): Thing[] =>
    things.filter(({ topic }) => topic !== id);
  return {
    ...data,
    topics: data.topics.filter((topic) => topic.id !== id),
    rounds: others(data.rounds),
    cells: others(data.cells),
    ticks: others(data.ticks),
  };
}

/** Whether anything was done with a thing, beside putting it on the list. */
export const isTouched = ({ rounds, cells, ticks }: SessionData, id: string): boolean =>
  [...rounds, ...cells, ...ticks].some(({ topic }) => topic === id);

export const cellOf = ({ cells }: SessionData, topic: string, field: string): string =>
  cells.find((cell) => cell.topic === topic && cell.field === field)?.text ?? '';

/** Whether more than white space stands there. */
export const isWrittenAt = (data: SessionData, topic: string, field: string): boolean =>
  cellOf(data, topic, field).trim() !== '';

/** Writes in a field, or empties it. */
export function write<Data extends SessionData>(
  data: Data,
  topic: string,
  field: string,
  typed: string,
): Data {
  const text = typed.slice(0, CELL_LENGTH);
  if (!isChosen(data, topic) || cellOf(data, topic, field) === text) return data;
  const at = data.cells.findIndex((cell) => cell.topic === topic && cell.field === field);
  const cell = { topic, field, text };
  if (at < 0) return { ...data, cells: [...data.cells, cell] };
  return { ...data, cells: text ? data.cells.with(at, cell) : data.cells.toSpliced(at, 1) };
}

export const isTicked = ({ ticks }: SessionData, topic: string, option: string): boolean =>
  ticks.some((each) => each.topic === topic && each.option === option);

/** Ticks an option at a thing, or takes that tick away. */
export function tick<Data extends SessionData>(data: Data, topic: string, option: string): Data {
  if (!isChosen(data, topic)) return data;
  const ticks = isTicked(data, topic, option)
    ? data.ticks.filter((each) => each.topic !== topic || each.option !== option)
    : [...data.ticks, { topic, option }];
  return { ...data, ticks };
}

export const roundsOf = ({ rounds }: SessionData, topic: string): readonly Round[] =>
  rounds.filter((round) => round.topic === topic);

const counted = (count: number): number =>
  Math.max(0, Math.min(MOST_VOTERS, Math.round(count) || 0));

/** Closes a vote: counts stay, and nothing of who; the same data where nobody voted. */
export function closeVote<Data extends SessionData>(
  data: Data,
  topic: string,
  { counts, unknown }: Votes,
): Data {
  const round: Round = { topic, counts: counts.map(counted), unknown: counted(unknown) };
  const voted = round.unknown + round.counts.reduce((sum, count) => sum + count, 0) > 0;
  const room = isChosen(data, topic) && roundsOf(data, topic).length < MOST_VOTES;
  return voted && room ? { ...data, rounds: [...data.rounds, round] } : data;
}

export const decisionOf = (data: SessionData, topic: string): string =>
  cellOf(data, topic, DECISION);

/** Whether all on the list was decided, and something is on it. */
export const isAllDecided = (data: SessionData): boolean =>
  data.topics.length > 0 && data.topics.every(({ id }) => decisionOf(data, id) !== '');
