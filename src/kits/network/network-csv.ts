import { csvText } from '../../core/files/csv.js';
import type { Fault } from '../../core/faults/faults.js';
import { parseCsv } from './csv-rows.js';
import type { AlterFields } from './network.model.js';
import {
  type Alter,
  MOST_ALTERS,
  NAME_LENGTH,
  type NetworkData,
  RINGS,
  SLOTS,
} from './network-data.model.js';
import type { NetworkChoices } from './network-choices.schema.js';

/** Columns of a file of persons, in their order; a file from elsewhere needs the name alone. */
export const PERSON_COLUMNS = [
  'number',
  'name',
  'group',
  'ring',
  'slot',
  'distance',
  'frequency',
  'quality',
  'formal',
  'firstContact',
  'gives',
  'gets',
  'centres',
] as const;
export type PersonColumn = (typeof PERSON_COLUMNS)[number];

/** Columns of a file of ties: two persons by number and name, and the quality. */
export const TIE_COLUMNS = ['numberA', 'nameA', 'numberB', 'nameB', 'quality'] as const;
export type TieColumn = (typeof TIE_COLUMNS)[number];

/** What a file is written with, in the language of the page. */
export interface CsvWords {
  readonly columns: Readonly<Record<PersonColumn | TieColumn, string>>;
  readonly yes: string;
  readonly no: string;
}

/** What someone is called in the file. */
export type NameOf = (person: { readonly id: string; readonly name: string }) => string;

type Choice = { readonly id: string; readonly label: string };

const plain = (text: string): string => text.trim().toLowerCase();

const chosen = (choices: readonly Choice[], cell: string): string | undefined =>
  (
    choices.find(({ id }) => id === cell.trim()) ??
    choices.find(({ label }) => plain(label) === plain(cell))
  )?.id;

/** The label, where it leads back to the id alone. */
const shown = (choices: readonly Choice[], id: string | undefined): string => {
  const label = choices.find((each) => each.id === id)?.label ?? '';
  return chosen(choices, label) === id && !label.includes(',') ? label : (id ?? '');
};

// `csvText` puts an apostrophe before a formula; one that was typed there gets another.
const FORMULA = /^'*\s*[=+\-@\t\r]/;
const guard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? `'${text}` : text;
const unguard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

const rowsText = (rows: readonly (readonly string[])[]): string =>
  csvText(rows.map((row) => row.map(guard)));

/** The persons of a network as CSV: what {@link readPersons} reads back the same. */
export function personsCsv(
  data: NetworkData,
  choices: NetworkChoices,
  words: CsvWords,
  nameOf: NameOf,
): string {
  const many = (list: readonly Choice[], ids: readonly string[]): string =>
    ids.map((id) => shown(list, id)).join(', ');
  const yesNo = (yes: boolean): string => (yes ? words.yes : words.no);
  const cells = (alter: Alter, at: number): Record<PersonColumn, string> => ({
    number: String(at + 1),
    name: nameOf(alter),
    group: shown(choices.groups, alter.group),
    ring: shown(choices.rings, choices.rings[alter.ring - 1]?.id),
    slot: String(alter.slot ?? ''),
    distance: shown(choices.distances, alter.distance),
    frequency: shown(choices.frequencies, alter.frequency),
    quality: shown(choices.qualities, alter.quality),
    formal: yesNo(alter.formal),
    firstContact: yesNo(alter.firstContact),
    gives: many(choices.supports, alter.gives),
    gets: many(choices.supports, alter.gets),
    // Those in the centre may have no name, or one name: they go by number.
    centres: alter.centres
      .map((id) => data.centres.findIndex((each) => each.id === id) + 1)
      .join(', '),
  });
  return rowsText([
    PERSON_COLUMNS.map((column) => words.columns[column]),
    ...data.alters.map((alter, at) => Object.values(cells(alter, at))),
  ]);
}

/** The ties of a network as CSV; persons go by their number in the file of persons as well. */
export function tiesCsv(
  data: NetworkData,
  choices: NetworkChoices,
  words: CsvWords,
  nameOf: NameOf,
): string {
  const end = (id: string): [string, string] => {
    const at = data.alters.findIndex((each) => each.id === id);
    const alter = data.alters[at];
    return [String(at + 1), alter ? nameOf(alter) : ''];
  };
  return rowsText([
    TIE_COLUMNS.map((column) => words.columns[column]),
    ...data.ties.map(({ a, b, quality }) => [
      ...end(a),
      ...end(b),
      shown(choices.qualities, quality),
    ]),
  ]);
}

/** A fault in a file of persons; `path` is `<line>` or `<line>.<column>`, lines counted from 1. */
export interface CsvFault extends Fault {
  readonly line: number;
  readonly column?: PersonColumn;
}

export interface PersonsRead {
  /** What {@link AlterFields} take, in the order of the file. */
  readonly persons: readonly (AlterFields & Pick<Alter, 'name' | 'group'>)[];
  /** Headings that mean nothing here; what stood below them is left out. */
  readonly ignored: readonly string[];
}

export type PersonsParsed =
  | { readonly ok: true; readonly value: PersonsRead }
  | { readonly ok: false; readonly faults: readonly CsvFault[] };

/** Largest file of persons, in characters. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads a file of persons, whole or not at all: semicolons, commas or tabs, a heading in any
 * order and case. Who has no group is of `otherwise.group`; without that, it is a fault.
 */
export function readPersons(
  text: string,
  data: NetworkData,
  choices: NetworkChoices,
  words: CsvWords,
  otherwise: { readonly group?: string } = {},
): PersonsParsed {
  const refuse = (...faults: CsvFault[]): { ok: false; faults: CsvFault[] } => ({
    ok: false,
    faults,
  });
  const whole = (problem: Fault['problem'], expected: string): { ok: false; faults: CsvFault[] } =>
    refuse({ path: '1', line: 1, problem, expected });

  if (text.length > MOST_CHARACTERS) return whole('too-big', `${MOST_CHARACTERS / 1e6} MB`);
  const columnOf = (cell: string): PersonColumn | undefined =>
    PERSON_COLUMNS.find(
      (each) => plain(words.columns[each]) === plain(cell) || plain(each) === plain(cell),
    );
  const read = [';', ',', '\t']
    .map((mark) => parseCsv(text, mark))
    .find((rows) => rows?.[0]?.cells.some((cell) => columnOf(cell) === 'name'));
  if (!read)
    return parseCsv(text, ';') ? whole('missing', words.columns.name) : whole('format', '"');
  const [head, ...rows] = read;
  const columns = head!.cells.map(columnOf);
  const room = MOST_ALTERS - data.alters.length;
  if (rows.length > room) return whole('too-long', String(room));

  const faults: CsvFault[] = [];
  const persons = rows.map(({ cells, line }) => {
    const cellOf = (column: PersonColumn): string => cells[columns.indexOf(column)] ?? '';
    const fault = (
      column: PersonColumn,
      problem: Fault['problem'],
      more: Partial<Fault> = {},
    ): void => {
      faults.push({ path: `${line}.${column}`, line, column, problem, ...more });
    };
    const choose = (
      column: PersonColumn,
      list: readonly Choice[],
      cell = cellOf(column),
    ): string | undefined => {
      if (!cell.trim()) return undefined;
      const id = chosen(list, cell);
      if (id === undefined)
        fault(column, 'choice', {
          found: cell.trim().slice(0, 60),
          expected: list.map(({ label }) => label).join(', '),
        });
      return id;
    };
    const chooseMany = (column: PersonColumn, list: readonly Choice[]): string[] =>
      cellOf(column)
        .split(',')
        .flatMap((cell) => choose(column, list, cell) ?? []);
    const yesNo = [
      ...['yes', 'x', 'true', '1', words.yes].map((label) => ({ id: 'yes', label })),
      ...['no', 'false', '0', words.no].map((label) => ({ id: 'no', label })),
    ];

    const name = unguard(cellOf('name'));
    if (!name.trim()) fault('name', 'missing', { expected: words.columns.name });
    if (name.length > NAME_LENGTH) fault('name', 'too-long', { expected: String(NAME_LENGTH) });
    const group = cellOf('group').trim() ? choose('group', choices.groups) : otherwise.group;
    if (group === undefined && !cellOf('group').trim())
      fault('group', 'missing', { expected: choices.groups.map(({ label }) => label).join(', ') });
    const rings = choices.rings.map(({ label }, at) => ({ id: String(at + 1), label }));
    const ringId = choose('ring', rings);
    const ring = RINGS.find((each) => String(each) === ringId);
    const places = Array.from({ length: SLOTS }, (_, at) => String(at + 1));
    const slot = Number(
      choose(
        'slot',
        places.map((id) => ({ id, label: id })),
      ) ?? 0,
    );
    const formal = choose('formal', yesNo);
    const inCentre = data.centres.map(({ id }, at) => ({ id, label: String(at + 1) }));
    const { kind } = choices.groups.find(({ id }) => id === group) ?? {};
    return {
      name,
      group: group ?? '',
      ...(ring ? { ring } : {}),
      ...(slot ? { slot } : {}),
      distance: choose('distance', choices.distances),
      frequency: choose('frequency', choices.frequencies),
      quality: choose('quality', choices.qualities),
      formal: formal ? formal === 'yes' : kind === 'formal',
      firstContact: choose('firstContact', yesNo) === 'yes',
      gives: chooseMany('gives', choices.supports),
      gets: chooseMany('gets', choices.supports),
      centres: chooseMany('centres', inCentre),
    };
  });
  const ignored = head!.cells.filter((cell, at) => !columns[at] && cell.trim());
  return faults.length ? refuse(...faults) : { ok: true, value: { persons, ignored } };
}
