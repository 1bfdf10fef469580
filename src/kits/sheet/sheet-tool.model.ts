import type { Carry, CarryKind } from '../../core/carry/carry.model.js';
import {
  carriedAgreements,
  freeId,
  isAbout,
  isWritten,
  MOST_AGREEMENTS,
  type Agreement,
} from '../agreements/agreements.model.js';
import { carriedRows } from './sheet-carry.model.js';
import type { SheetContent, SheetGroup } from './sheet-content.schema.js';
import { countsOf, stateOf, type StateRules } from './sheet-states.model.js';
import {
  blankWith,
  cellOf,
  isOwn,
  LONGEST,
  SHORTEST,
  written,
  type SheetData,
  type SheetRow,
} from './sheet.model.js';

/** Id of the group of people's own rows, where they stand apart. */
export const OWN = 'own';
/** What people made with a tool that is a sheet. Rows of the content always stand: `rows` are one's own. */
export interface SheetToolData extends SheetData {
  /** Groups of the content that are not for now; what is written there stays. */
  aside: string[];
  agreements: Agreement[];
}
type Data = SheetToolData;
type Content = Pick<SheetContent, 'groups' | 'columns' | 'states' | 'per' | 'own'>;

/** A blank document of such a tool. */
export const blankSheetTool = (schemaVersion: number) =>
  blankWith(schemaVersion, { aside: [] as string[], agreements: [] as Agreement[] });

/** Scheme of the groups and rows of a tool, by which its agreements say what they are about. */
export const aboutOf = (tool: string, id: string): string => `${tool}:${id}`;

export const isAside = ({ aside }: Data, group: string): boolean => aside.includes(group);

/** Puts a group by for another time, or takes it up. */
export const setAside = (data: Data, group: string, aside: boolean): Data =>
  isAside(data, group) === aside
    ? data
    : {
        ...data,
        aside: aside ? [...data.aside, group] : data.aside.filter((each) => each !== group),
      };

/** Takes up one group alone, or with `''` all of them. */
export const takeUp = (data: Data, group: string, groups: readonly { id: string }[]): Data => ({
  ...data,
  aside: group ? groups.map(({ id }) => id).filter((id) => id !== group) : [],
});

/** Rows of one's own in a group; those in none stand in the group of their own. */
export const ownRows = ({ rows }: Data, group: string): SheetRow[] =>
  rows.filter((row) => isOwn(row) && (row.group ?? OWN) === group);

/** Puts a row of one's own in a group. */
export const placeRow = (data: Data, id: string, group: string): Data => ({
  ...data,
  rows: data.rows.map((row) => (row.id === id && isOwn(row) ? { ...row, group } : row)),
});

/** Whether each column of a group or row is filled, in order. */
export const filledAt = (
  data: Data,
  id: string,
  columns: SheetContent['columns'],
  topic: string,
): boolean[] =>
  columns.map((column) =>
    column.kind === 'agreements'
      ? data.agreements.some((each) => isAbout(each, topic) && written(each.what))
      : written(cellOf(data, id, column.id)),
  );

/** Ids of what one writes at in a group: itself, or each of its rows and one's own. */
const unitIds = (data: Data, { per }: Pick<Content, 'per'>, group: SheetGroup): string[] =>
  per === 'group' ? [group.id] : [...group.rows, ...ownRows(data, group.id)].map((row) => row.id);

/** The same of all groups that are for now. */
export const unitsNow = (data: Data, content: Content): string[] => [
  ...content.groups
    .filter(({ id }) => !isAside(data, id))
    .flatMap((group) => unitIds(data, content, group)),
  ...(content.own?.name ? ownRows(data, OWN).map(({ id }) => id) : []),
];

export const rulesOf = ({ states = [], columns }: Content, today: string): StateRules => ({
  states,
  columns: columns.flatMap(({ id, kind }) => (kind === 'agreements' ? [] : [{ id, kind }])),
  today,
});

/** What `share="result"` gives the page: how far each is, without a word of the team. */
export interface SheetResult {
  /** How many are in each state; empty of a sheet without states. */
  readonly counts: Readonly<Record<string, number>>;
  /** The groups or rows for now, each with its state, or with how many columns are filled. */
  readonly points: readonly {
    readonly id: string;
    readonly state?: string;
    readonly filled?: number;
  }[];
  readonly agreements: number;
}

export function resultOf(data: Data, content: Content, tool: string, today: string): SheetResult {
  const ids = unitsNow(data, content);
  const rules = rulesOf(content, today);
  const filled = (id: string): number =>
    filledAt(data, id, content.columns, aboutOf(tool, id)).filter(Boolean).length;
  return {
    counts: Object.fromEntries(countsOf(data, ids, rules).map(({ id, count }) => [id, count])),
    points: ids.map((id) =>
      content.states ? { id, state: stateOf(data, id, rules) } : { id, filled: filled(id) },
    ),
    agreements: data.agreements.filter(isWritten).length,
  };
}

/** With states: each row has left the first one. Without: each has a text, and something was agreed. */
export function isWhole(data: Data, content: Content, today: string): boolean {
  const ids = unitsNow(data, content);
  if (!ids.length) return false;
  const [first] = content.states ?? [];
  const rules = rulesOf(content, today);
  if (first) return ids.every((id) => stateOf(data, id, rules) !== first.id);
  return (
    data.agreements.some(({ what }) => written(what)) &&
    ids.every((id) => data.cells.some((cell) => cell.row === id && written(cell.text)))
  );
}

/** Agreements of an earlier document that nobody finished or dropped. */
export const stillOpen = (agreements: readonly Agreement[]): Agreement[] =>
  agreements.filter(({ what, state = 'open' }) => written(what) && state === 'open');

/** Takes over agreements of an earlier document, each once: it is known by where it came from. */
export function takeAgreements(data: Data, earlier: readonly Agreement[], docId: string): Data {
  const known = new Set(data.agreements.flatMap(({ origin }) => origin ?? []));
  const fresh = earlier.filter(
    ({ id, origin }) => !known.has(`${docId}/${id}`) && !known.has(origin ?? ''),
  );
  const agreements = fresh.reduce<Agreement[]>(
    (list, { id, what, who, by, about }) =>
      list.length < MOST_AGREEMENTS
        ? [
            ...list,
            {
              id: freeId('a', list),
              what,
              who,
              by,
              origin: `${docId}/${id}`,
              ...(about && { about }),
            },
          ]
        : list,
    data.agreements,
  );
  return agreements.length === data.agreements.length ? data : { ...data, agreements };
}

/** Minutes for each of so many groups, of those that people set or else those of the content. */
export function minutesEach(set: string, fallback: number, groups: number): number {
  const minutes = Number(set) || fallback;
  const all = Math.max(SHORTEST, Math.min(LONGEST, minutes));
  return Math.max(1, Math.floor(all / Math.max(1, groups)));
}

/** What such a tool gives and takes: agreements, and rows of one's own of these kinds. */
export const sheetCarry = (
  kind: CarryKind,
  takes: readonly CarryKind[],
): Carry<Data, Pick<SheetContent, 'groups'>> => {
  const rows = carriedRows<Data, Pick<SheetContent, 'groups'>>({
    kind,
    known: () => undefined,
    takes,
    groupFor: (_data, about, { groups }) =>
      groups.find((group) => group.about?.some((each) => about.includes(each)))?.id,
  });
  return {
    for: 'team',
    // A kind goes to the first list that takes it.
    lists: [rows, carriedAgreements()],
  };
};
