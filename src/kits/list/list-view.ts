import type { SayText } from '../../core/content/counted.js';
import { listOf } from '../../core/language/lists.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { ChangeAgreements } from '../agreements/agreements-view.js';
import type { Contact } from '../contact/contact-settings.js';
import { noMark, type MarkerKeys } from './list-marker.js';
import type { ListContent, ListSection } from './list-content.schema.js';
import type { ListToolData } from './list-tool.model.js';
import {
  isPlanned,
  markOf,
  nextItem,
  planOf,
  roleOf,
  tallyOf,
  type MarkRole,
  type Plan,
  type PlanField,
} from './list.model.js';

/** An item as it is shown; its texts are finished. */
export interface ShownItem {
  readonly id: string;
  /** Its place in its section, from 1. */
  readonly number: number;
  readonly title: string;
  /** In words of people's own. */
  readonly own: boolean;
  readonly text: string;
  readonly note: string;
  readonly why: string;
  readonly helps: readonly string[];
  readonly mark: string | undefined;
  readonly role: MarkRole | undefined;
  readonly plan: Plan;
}

export interface ShownSection {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly items: readonly ShownItem[];
  /** `Onderzoeken: 3 van 3 bekeken: 3 klaar` */
  readonly summary: string;
}

/** What a tool has beside the sections: before them or after. */
export interface OwnPart {
  readonly id: string;
  readonly name: string;
  draw(): unknown;
}

/** What is of this screen alone, and in no document. */
export interface ListState {
  /** The part that a narrow screen shows; the first when undefined. */
  readonly part: string | undefined;
  /** Ids of items whose fields someone opened. */
  readonly opened: readonly string[];
}

/** What the templates of a list show and what they call: the element, seen from its templates. */
export interface ListView<
  Content extends ListContent = ListContent,
  Data extends ListToolData = ListToolData,
> extends ListState {
  readonly content: Content;
  readonly tool: string;
  readonly data: Data;
  readonly sections: readonly ShownSection[];
  readonly narrow: boolean;
  /** Whether anything is marked or written, also of the tool's own. */
  readonly begun: boolean;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly text: SayText;
  readonly keys: MarkerKeys;
  readonly contacts: readonly Contact[];
  readonly agree: ChangeAgreements;
  readonly asText: AsText;
  /** Gives an item a mark, or takes away the one that it has; gives whether it has it now. */
  mark(item: string, mark: string | undefined): boolean;
  plan(item: string, field: PlanField, text: string): void;
  /** Opens the fields of an item. */
  open(item: string): void;
  /** Goes to an item, and puts the focus there. */
  go(item: string): void;
  /** Shows a part on a narrow screen; with `focus` at its beginning. */
  show(part: string, focus?: boolean): void;
  print(): void;
  saveCsv(): void;
  /** What comes after the first screen: agreements, and what one takes along. */
  end(): unknown;
}

type Seen = Pick<ListView, 'content' | 'data' | 'text' | 'language'>;

type Items = readonly { readonly id: string }[];

/** `6 klaar, 1 niet voor ons`; `''` while nothing is marked. */
function countsOf({ content, data, text, language }: Seen, items: Items): string {
  const marks = items.map(({ id }) => markOf(data, id));
  const parts = content.marks.flatMap(({ id, count }) => {
    const times = marks.filter((each) => each === id).length;
    return times ? [text(count, { count: `${times}` }, times)] : [];
  });
  return parts.length ? listOf(parts, language, 'comma') : '';
}

/** How many of a section are looked at, or of all of them, and what their marks say. */
function summaryOf(seen: Seen, items: Items, name = ''): string {
  const { content, data, text } = seen;
  const { total, open } = tallyOf(data, items, content.marks);
  const say = content.count;
  if (total === open) return text(say.none, { section: name });
  return text(
    name ? say.section : say.whole,
    {
      section: name,
      seen: `${total - open}`,
      total: `${total}`,
      counts: countsOf(seen, items),
    },
    total,
  );
}

export const shownSections = (seen: Seen, sections: readonly ListSection[]): ShownSection[] => {
  const { content, data, text } = seen;
  const say = (of: string | undefined): string => (of ? text(of) : '');
  return sections.map((section) => ({
    id: section.id,
    name: text(section.name),
    lead: say(section.lead),
    summary: summaryOf(seen, section.items, text(section.name)),
    items: section.items.map((item, at) => ({
      id: item.id,
      number: at + 1,
      title: item.own ? item.title : text(item.title),
      own: item.own ?? false,
      text: say(item.text),
      note: say(item.note),
      why: say(item.why),
      helps: content.helps.items.flatMap((help) =>
        help.item === item.id ? [text(help.text)] : [],
      ),
      mark: markOf(data, item.id),
      role: roleOf(data, item.id, content.marks),
      plan: planOf(data, item.id),
    })),
  }));
};

/** `7 van 14 bekeken: 6 klaar, 1 niet voor ons.`; what to begin with while nothing is marked. */
export function wholeSummary(view: ListView): string {
  const items = view.sections.flatMap((section) => section.items);
  return items.every(({ role }) => !role) ? view.text(view.content.start) : summaryOf(view, items);
}

/** What comes next, with its id; undefined when nothing is left. */
export function nextOf({
  content,
  data,
  sections,
  text,
}: ListView): { readonly id: string; readonly said: string } | undefined {
  const items = sections.flatMap((each) => each.items);
  const id = nextItem(data, items, content.marks);
  const section = sections.find((each) => each.items.some((item) => item.id === id));
  const item = items.find((each) => each.id === id);
  if (!section || !item) return undefined;
  const names = { section: section.name, number: `${item.number}`, item: item.title };
  return { id: item.id, said: text(content.next, names) };
}

/** Label of a mark; of none what holds without one. */
export const labelOf = (
  { content, text }: Pick<ListView, 'content' | 'text'>,
  mark: string | undefined,
): string => {
  const label = content.marks.find(({ id }) => id === mark)?.label;
  return label ? text(label) : noMark();
};

/** Whether the fields of an item stand open: of what is to be done, of what is written, and on demand. */
export const isOpen = ({ opened }: Pick<ListView, 'opened'>, item: ShownItem): boolean =>
  item.role === 'going' ||
  item.role === 'todo' ||
  (item.role === 'not' && item.why !== '') ||
  isPlanned(item.plan) ||
  opened.includes(item.id);
