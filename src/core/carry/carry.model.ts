import type { SayText } from '../content/counted.js';
import { HALVES } from '../files/half-signs.model.js';

/** What a thing is that goes from tool to tool: to do, to put to someone, wanted, found by a group, … */
export const CARRY_KINDS = [
  'agreement',
  'question',
  'wish',
  'stance',
  'activity',
  'topic',
  'lesson',
] as const;
export type CarryKind = (typeof CARRY_KINDS)[number];

/**
 * For whom something was written: oneself; client, carer and the staff concerned; the team; the
 * organisation. Circles, not a scale: what a team said was not meant for the family, nor the other way round.
 */
export const CIRCLES = ['self', 'together', 'team', 'organisation'] as const;
export type Circle = (typeof CIRCLES)[number];

export const CARRY_STATES = ['open', 'done', 'dropped'] as const;
export type CarryState = (typeof CARRY_STATES)[number];

/** Most things in one document. */
export const MOST_CARRIED = 300;
/** Longest text, and longest who and by, in characters. */
export const CARRIED_LENGTH = 1000;
export const CARRIED_LINE = 300;
/** Most ids that one thing is about. */
export const MOST_ABOUT = 20;

/** One thing of a document that any tool can read, without knowing the tool that wrote it. */
export interface CarryItem {
  /** Its own within the document. */
  readonly id: string;
  readonly kind: CarryKind;
  readonly text: string;
  /** Who does it; the only place for a name. */
  readonly who?: string | undefined;
  /** By when, as typed. */
  readonly by?: string | undefined;
  readonly state?: CarryState | undefined;
  readonly for: Circle;
  /** Ids of shared schemes, such as `sofa:samenwerken`; those that nobody knows are kept. */
  readonly about?: readonly string[] | undefined;
  /** `docId/id` of the thing that it was taken from. */
  readonly origin?: string | undefined;
}

/** A thing of another document, with the name by which it is known again. */
export interface TakenItem extends CarryItem {
  readonly origin: string;
}

/** What a thing said in its own document when it was last taken in: a short sum of it, in eight hex digits. */
export interface TakenMark {
  readonly origin: string;
  readonly mark: string;
}

/** A thing as a tool reads it out of its data; it is for the tool's own circle unless it says another. */
export type ReadItem = Omit<CarryItem, 'for'> & { readonly for?: Circle | undefined };

/** The content of a tool, and what fills in its texts. */
export interface CarryWords<Content> {
  readonly content: Content;
  readonly text: SayText;
  /** Of what it says. */
  readonly language: string;
}

/** One list of a tool's data: how other tools read it, and how it takes in what they give. */
export interface CarryList<Data, Content = unknown> {
  /** Longest text of one of its things, in characters. */
  readonly length: number;
  /** What its things have beside a text. */
  readonly fields?: readonly ('who' | 'by')[];
  /** Its things with their ids; one that was taken in has its `origin`. Blank ones may be among them. */
  read(data: Data, words: CarryWords<Content>): readonly ReadItem[];
  /** `false`: it is given to no other tool. */
  readonly gives?: false;
  /** Kinds that it takes in; none when absent. With kinds come `add` and `edit`. */
  readonly takes?: readonly CarryKind[];
  /** Adds a thing with its `origin` and `about`; the same data where there is no room. */
  add?(data: Data, item: TakenItem, words: CarryWords<Content>): Data;
  /** Puts the text and fields of `item` in the place of those of the thing with this id. */
  edit?(data: Data, id: string, item: TakenItem): Data;
}

/** What a tool gives to other tools and takes from them; it stands in its model. */
export interface Carry<Data, Content = unknown> {
  /** The tool's own circle. */
  readonly for: Circle;
  /** A kind is taken by the first list that takes it. */
  readonly lists: readonly CarryList<Data, Content>[];
}

/** White space as one space, at most `max` characters; what is longer ends in `…`. */
export function asLine(text: string, max: number): string {
  const line = text.replace(HALVES, '\ufffd').replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  return `${line.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const field = (name: 'who' | 'by', text: string | undefined): Partial<CarryItem> => {
  const line = asLine(text ?? '', CARRIED_LINE);
  return line ? { [name]: line } : {};
};

/** A thing as a list can hold it: its text no longer than fits, and no field that the list has not. */
export function fitted<Item extends ReadItem>(
  item: Item,
  { length, fields = [] }: Pick<CarryList<never>, 'length' | 'fields'>,
): Item {
  const { who, by, about, ...rest } = item;
  return {
    ...rest,
    text: asLine(item.text, Math.min(length, CARRIED_LENGTH)),
    ...(fields.includes('who') && field('who', who)),
    ...(fields.includes('by') && field('by', by)),
    ...(about && { about: about.slice(0, MOST_ABOUT) }),
  } as Item;
}

/** What stands in a list, without what is blank. */
export const readList = <Data, Content>(
  list: CarryList<Data, Content>,
  circle: Circle,
  data: Data,
  words: CarryWords<Content>,
): CarryItem[] =>
  list
    .read(data, words)
    .map((item) => ({ ...fitted(item, list), for: item.for ?? circle }))
    .filter(({ text }) => text);

/** What a document gives to other tools: each thing once, and no more than they read. */
export function carryOf<Data, Content>(
  carry: Carry<Data, Content>,
  data: Data,
  words: CarryWords<Content>,
): CarryItem[] {
  const items = new Map<string, CarryItem>();
  for (const list of carry.lists)
    if (list.gives !== false)
      for (const item of readList(list, carry.for, data, words))
        if (!items.has(item.id)) items.set(item.id, item);
  return [...items.values()].slice(0, MOST_CARRIED);
}
