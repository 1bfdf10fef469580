import { CARRIED_LENGTH } from '../../core/carry/carry.model.js';
import type { BlankDocument } from '../../core/document/held-document.js';
import { changeThing, nextId, withList } from '../../core/document/things.model.js';
import { freeId } from '../../kits/agreements/agreements.model.js';
import type { ListSection } from '../../kits/list/list-content.schema.js';
import { blankListTool, type ListToolData } from '../../kits/list/list-tool.model.js';
import { addPerson, type Person } from '../../kits/people/people.model.js';

/** What a plan can be about. */
export const SCOPES = ['project', 'organisation', 'both'] as const;
export type Scope = (typeof SCOPES)[number];

/** Most lines on what is going on now, and longest of them. */
export const MOST_NOW = 3;
export const NOW_LENGTH = 120;
export const MOST_ROWS = 300;
export const MOST_SIGNS = 60;
export const MOST_LOOKS = 60;
/** Longest sign, and longest thing to look at, in characters. */
export const NOTE_LENGTH = 200;

/** What a row can be that comes from another tool; agreements are agreements here, too. */
export const ROW_KINDS = ['question', 'wish', 'stance', 'activity', 'topic', 'lesson'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** A point of people's own in a layer, or one of another tool. */
export interface PlanRow {
  id: string;
  section: string;
  text: string;
  kind?: RowKind | undefined;
  /** `docId/id` of what it was taken from in another file. */
  origin?: string | undefined;
  about?: string[] | undefined;
}

/** Who takes part: for whom they are there, in what role and in what form; `''` while nobody chose. */
export interface Member extends Person {
  party: string;
  role: string;
  form: string;
}
export type MemberChoice = 'party' | 'role' | 'form';

export const SIGN_KINDS = ['number', 'story'] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** By what one sees how it goes. */
export interface Sign {
  id: string;
  kind: SignKind;
  text: string;
}

/** A moment to look, on a day such as `2027-03-01`, or on none yet. */
export interface Look {
  id: string;
  day: string;
  text: string;
}

export interface ProjectPlanData extends ListToolData {
  scope: Scope;
  /** What is going on now, a line each. */
  now: string[];
  rows: PlanRow[];
  people: Member[];
  signs: Sign[];
  looks: Look[];
}
type Data = ProjectPlanData;

export const blank: BlankDocument<Data> = {
  schemaVersion: 1,
  data: {
    scope: 'project',
    now: [],
    ...blankListTool(),
    rows: [],
    people: [],
    signs: [],
    looks: [],
  },
};

/** Comes after every day. */
export const LAST = '9999-99-99';

const written = (text: string): boolean => text.trim() !== '';

/** Whether anything of the plan's own is written. */
export const isOwnBegun = ({ now, rows, people, signs, looks }: Data): boolean =>
  now.some(written) ||
  rows.length > 0 ||
  people.length > 0 ||
  signs.length > 0 ||
  looks.some(({ day, text }) => written(day + text));

export const setScope = (data: Data, scope: Scope): Data =>
  data.scope === scope ? data : { ...data, scope };

/** Writes a line on what is going on now; empty ones at the end are none. */
export function setNow(data: Data, at: number, text: string): Data {
  if (at >= MOST_NOW || (data.now[at] ?? '') === text) return data;
  const now = Array.from({ length: Math.max(at + 1, data.now.length) }, (_, each) =>
    each === at ? text : (data.now[each] ?? ''),
  );
  while (now.at(-1) === '') now.pop();
  return { ...data, now };
}

/** Lines with something on them. */
export const linesOf = ({ now }: Pick<Data, 'now'>): string[] => now.filter(written);

/** An item of the content, which is of the project or of the organisation. */
interface ScopedItem {
  readonly id: string;
  readonly title: string;
  readonly scope: Exclude<Scope, 'both'>;
}
export interface Scoped<Item extends ScopedItem = ScopedItem> {
  readonly sections: readonly (Omit<ListSection, 'items'> & { readonly items: readonly Item[] })[];
}

/** The layers with the items that a scope shows, and below those the rows of people's own. */
export const layersOf = (
  { sections }: Scoped,
  { rows }: Pick<Data, 'rows'>,
  scope: Scope,
): ListSection[] =>
  sections.map((section) => ({
    ...section,
    items: [
      ...section.items.filter((item) => scope === 'both' || item.scope === scope),
      ...rows
        .filter((row) => layerOf(sections, row) === section.id)
        .map(({ id, text }) => ({ id, title: text, own: true })),
    ],
  }));

/** The layer of a row; the first for one that the content does not have. */
const layerOf = (sections: Scoped['sections'], { section }: PlanRow): string | undefined =>
  (sections.find(({ id }) => id === section) ?? sections[0])?.id;

/** Adds a row to a layer; the same data where nothing is written, or there is no room. */
export const addRow = (data: Data, row: Omit<PlanRow, 'id'>): Data =>
  written(row.text) && data.rows.length < MOST_ROWS
    ? {
        ...data,
        rows: [
          ...data.rows,
          { id: freeId('own-', data.rows), ...row, text: row.text.trim().slice(0, CARRIED_LENGTH) },
        ],
      }
    : data;

export const renameRow = (data: Data, id: string, text: string): Data =>
  withList(data, 'rows', changeThing(data.rows, id, { text }));

/** Takes a row away, with its mark and what is written at it. */
export const removeRow = (data: Data, id: string): Data =>
  data.rows.some((row) => row.id === id)
    ? {
        ...data,
        rows: data.rows.filter((row) => row.id !== id),
        marks: data.marks.filter(({ item }) => item !== id),
        plans: data.plans.filter(({ item }) => item !== id),
      }
    : data;

/** Adds people by their names. */
export const addMembers = (data: Data, names: readonly string[]): Data =>
  withList(
    data,
    'people',
    names.reduce<Member[]>((people, name) => {
      const next = addPerson(people, 'p', name);
      return next === people
        ? people
        : next.map((person) => ({ party: '', role: '', form: '', ...person }));
    }, data.people),
  );

export const setMember = (data: Data, id: string, field: MemberChoice, choice: string): Data =>
  withList(data, 'people', changeThing(data.people, id, { [field]: choice }));

interface Deciding {
  readonly parties: readonly { readonly id: string; readonly carer?: boolean | undefined }[];
  readonly roles: readonly { readonly id: string; readonly decides?: boolean | undefined }[];
}

/** Whether a carer is among those who decide; what the content knows no carers or deciding for, it does not ask. */
export function carersDecide({ people }: Pick<Data, 'people'>, content: Deciding): boolean {
  const carers = content.parties.filter(({ carer }) => carer).map(({ id }) => id);
  const deciding = content.roles.filter(({ decides }) => decides).map(({ id }) => id);
  return (
    !carers.length ||
    !deciding.length ||
    people.some(
      ({ party, role, left }) => !left && carers.includes(party) && deciding.includes(role),
    )
  );
}

export const addSign = (data: Data, kind: SignKind, text: string): Data =>
  written(text) && data.signs.length < MOST_SIGNS
    ? {
        ...data,
        signs: [
          ...data.signs,
          { id: nextId('s', data.signs), kind, text: text.trim().slice(0, NOTE_LENGTH) },
        ],
      }
    : data;

export const editSign = (data: Data, id: string, text: string): Data =>
  withList(data, 'signs', changeThing(data.signs, id, { text }));

/** Adds a moment to look, without a day. */
export const addLook = (data: Data): Data =>
  data.looks.length < MOST_LOOKS
    ? { ...data, looks: [...data.looks, { id: nextId('l', data.looks), day: '', text: '' }] }
    : data;

export const editLook = (data: Data, id: string, fields: Partial<Omit<Look, 'id'>>): Data =>
  withList(data, 'looks', changeThing<Look>(data.looks, id, fields));

/** Takes a thing out of a list. */
export const without = <Field extends 'signs' | 'looks' | 'people'>(
  data: Data,
  field: Field,
  id: string,
): Data =>
  data[field].some((each) => each.id === id)
    ? { ...data, [field]: data[field].filter((each) => each.id !== id) }
    : data;

/** Moments by day, those without a day last. */
export const looksByDay = ({ looks }: Pick<Data, 'looks'>): Look[] =>
  looks
    .filter(({ day, text }) => written(day + text))
    .toSorted((one, two) => (one.day || LAST).localeCompare(two.day || LAST, 'en'));
