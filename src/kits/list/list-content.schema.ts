import * as z from 'zod/mini';
import { id, line, text, type ToolContent } from '../../core/content/content.schema.js';
import { counted } from '../../core/content/counted.schema.js';
import { duplicates, references } from '../../core/faults/parse.js';
import type { Fault } from '../../core/faults/faults.js';
import { ROLES } from './list.model.js';

const mark = z.strictObject({
  id,
  /** What it says: by this the list counts, draws, and finds what comes next. */
  role: z.enum(ROLES),
  label: line(),
  count: counted(120, ['count']),
});

/** Fields of an item; a tool may have more. */
export const itemFields = {
  id,
  title: line(),
  /** What it comes down to. */
  text: z.optional(text(300)),
  /** What to know before one marks it. */
  note: z.optional(text(300)),
  /** Asked of who says that it is not for them; the answer is a note, and may be left out. */
  why: z.optional(text(200)),
  /** What it is for other tools, while people are at it or still have to. */
  kind: z.optional(z.enum(['activity', 'topic', 'question'])),
  source: z.optional(line()),
};

/** A section of such items. */
export const sectionOf = <Item>(item: z.ZodMiniType<Item>) =>
  z.strictObject({
    id,
    name: line(),
    lead: z.optional(text(300)),
    items: z.array(item).check(z.minLength(1), z.maxLength(40)),
  });

/** Fields of a content file of a tool that is a list. */
export const listContent = {
  title: line(),
  intro: text(),
  sourceNote: text(),
  /** Said while nothing is marked or written. */
  start: text(200),
  /** What not to write here. */
  names: text(200),
  marks: z.array(mark).check(z.minLength(2), z.maxLength(6)),
  sections: z.array(sectionOf(z.strictObject(itemFields))).check(z.minLength(1), z.maxLength(8)),
  /** What there is to choose from where one part is on screen at a time. */
  parts: z.strictObject({ legend: line(), end: line() }),
  count: z.strictObject({
    /** Of all items: how many are looked at, and what their marks say. */
    whole: counted(200, ['seen', 'total', 'counts']),
    /** The same of a section. */
    section: counted(200, ['section', 'seen', 'total', 'counts']),
    none: text(200, ['section']),
  }),
  next: text(200, ['section', 'number', 'item']),
  complete: text(200),
  /** Opens the fields of an item that has no mark yet. */
  open: line(),
  note: line(),
  helps: z.strictObject({
    title: line(),
    items: z
      .array(
        z.strictObject({
          id,
          text: text(300),
          /** Where it stands. */ item: z.optional(id),
          source: z.optional(line()),
        }),
      )
      .check(z.maxLength(20)),
  }),
  agreements: z.strictObject({ title: line(), start: text(200) }),
  /** Before the contact that a page names. */
  contact: z.optional(line()),
};
const texts = z.strictObject(listContent);

/** What the engine needs of a tool's content. */
export interface ListContent extends ToolContent, z.infer<typeof texts> {}
type FileSection = ListContent['sections'][number];

/** An item that a list shows: of the content, or in words of people's own. */
export type ListItem = FileSection['items'][number] & { readonly own?: boolean | undefined };

/** A section that a list shows. */
export interface ListSection extends Omit<FileSection, 'items'> {
  items: ListItem[];
}

export const itemsOf = ({ sections }: Pick<ListContent, 'sections'>): FileSection['items'] =>
  sections.flatMap(({ items }) => items);

/** Faults in how sections, items and helps are named. */
export function listFaults({ marks, sections, helps }: ListContent): Fault[] {
  const named = sections.flatMap(({ items }, at) =>
    items.map((each, place) => ({ id: each.id, path: `sections[${at}].items[${place}].id` })),
  );
  return [
    ...duplicates('marks', marks),
    ...duplicates('sections', sections),
    ...named.flatMap(({ id: found, path }, at): Fault[] =>
      named.findIndex((other) => other.id === found) < at
        ? [{ path, problem: 'duplicate', found }]
        : [],
    ),
    ...duplicates('helps.items', helps.items),
    ...references(
      'helps.items',
      helps.items.filter((each): each is typeof each & { item: string } => !!each.item),
      'item',
      named.map((each) => each.id),
    ),
  ];
}
