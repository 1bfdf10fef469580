import { unguarded } from '../../core/files/csv.js';
import type { Fault } from '../../core/faults/faults.js';
import { marksOf, parseCsv } from './csv-rows.js';
import {
  chosen,
  PERSON_COLUMNS,
  type Choice,
  type CsvLanguage,
  type CsvWords,
  type PersonColumn,
} from './network-csv.js';
import type { AlterFields } from './network.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import {
  type Alter,
  MOST_ALTERS,
  NAME_LENGTH,
  type NetworkData,
  RINGS,
  SLOTS,
} from './network-data.model.js';
import type { NetworkChoices } from './network-choices.schema.js';

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

const CHOICE_LISTS = [
  'groups',
  'rings',
  'distances',
  'frequencies',
  'qualities',
  'supports',
] as const;
type ChoiceList = (typeof CHOICE_LISTS)[number];

/** Largest file of persons, in characters. */
const MOST_CHARACTERS = 1_000_000;

/** What means yes and no in every language, and on every form. */
const YES = ['yes', 'true', 'x', '1', '✓'];
const NO = ['no', 'false', '0'];

/** The first letters of yes and no, where these tell them apart: `j` and `n`. */
const short = ({ yes, no }: CsvWords): [string[], string[]] => {
  const [[one = ''] = '', [other = ''] = ''] = [yes[0], no[0]];
  return spoken(one) === spoken(other) ? [[], []] : [[one], [other]];
};

const yesNoIn = (languages: readonly CsvLanguage[]): Choice[] => {
  const labels = languages.flatMap(({ words }) => {
    const [yes, no] = short(words);
    return [
      ...[...words.yes, ...yes].map((label) => ({ id: 'yes', label })),
      ...[...words.no, ...no].map((label) => ({ id: 'no', label })),
    ];
  });
  return [
    ...labels,
    ...YES.map((label) => ({ id: 'yes', label })),
    ...NO.map((label) => ({ id: 'no', label })),
  ];
};

const columnIn = (languages: readonly CsvLanguage[], cell: string): PersonColumn | undefined => {
  const head = spoken(cell);
  const of = (called: (column: PersonColumn) => string): PersonColumn | undefined =>
    PERSON_COLUMNS.find((column) => spoken(called(column)) === head);
  for (const { words } of languages) {
    const column = of((each) => words.columns[each]);
    if (column) return column;
  }
  return of((each) => each);
};

/** The language of these heads first: one word may be a head in two of them. */
function byHeads(languages: readonly CsvLanguage[], heads: readonly string[]): CsvLanguage[] {
  const known = (language: CsvLanguage): number =>
    heads.filter((head) => columnIn([language], head)).length;
  return languages.toSorted((one, other) => known(other) - known(one));
}

/**
 * Reads a file of persons, whole or not at all: semicolons, commas or tabs, or the mark of a first
 * line `sep=`; a heading in any order, case and language. Who has no group is of `otherwise.group`;
 * without that, it is a fault. `otherwise.others` are the languages beside that of the page.
 */
export function readPersons(
  text: string,
  data: NetworkData,
  choices: NetworkChoices,
  words: CsvWords,
  otherwise: { readonly group?: string; readonly others?: readonly CsvLanguage[] } = {},
): PersonsParsed {
  const refuse = (...faults: CsvFault[]): { ok: false; faults: CsvFault[] } => ({
    ok: false,
    faults,
  });
  const whole = (problem: Fault['problem'], expected: string): { ok: false; faults: CsvFault[] } =>
    refuse({ path: '1', line: 1, problem, expected });

  if (text.length > MOST_CHARACTERS) return whole('too-big', `${MOST_CHARACTERS / 1e6} MB`);
  const all = [{ words, choices }, ...(otherwise.others ?? [])];
  const read = marksOf(text)
    .map((mark) => parseCsv(text, mark))
    .find((rows) => rows?.[0]?.cells.some((cell) => columnIn(all, cell) === 'name'));
  if (!read)
    return parseCsv(text, ';') ? whole('missing', words.columns.name) : whole('format', '"');
  const [head, ...rows] = read;
  const languages = byHeads(all, head!.cells);
  const columns = head!.cells.map((cell) => columnIn(languages, cell));
  if (rows.length > MOST_ALTERS) return whole('too-long', String(MOST_ALTERS));

  /** What the choices of a list are called, in each of the languages. */
  const called = (list: ChoiceList): Choice[] =>
    languages.flatMap((each) =>
      each.choices[list].filter(({ id }) => choices[list].some((own) => own.id === id)),
    );
  const yesNo = yesNoIn(languages);
  const rings = [
    ...called('rings'),
    ...choices.rings.map(({ id }, at) => ({ id, label: String(at + 1) })),
  ];
  const places = Array.from({ length: SLOTS }, (_, at) => ({
    id: String(at + 1),
    label: String(at + 1),
  }));
  const inCentre = data.centres.map(({ id }, at) => ({ id, label: String(at + 1) }));
  const lists = Object.fromEntries(CHOICE_LISTS.map((list) => [list, called(list)])) as Record<
    ChoiceList,
    Choice[]
  >;

  const faults: CsvFault[] = [];
  const persons = rows.map(({ cells, line }) => {
    const cellOf = (column: PersonColumn): string =>
      unguarded(cells[columns.indexOf(column)] ?? '');
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
      own: readonly Choice[],
      cell = cellOf(column),
    ): string | undefined => {
      if (!cell.trim()) return undefined;
      const id = chosen(list, cell);
      if (id === undefined)
        fault(column, 'choice', {
          found: cell.trim().slice(0, 60),
          expected: own.map(({ label }) => label).join(', '),
        });
      return id;
    };
    const chooseFrom = (column: PersonColumn, list: ChoiceList): string | undefined =>
      choose(column, lists[list], choices[list]);
    const chooseMany = (
      column: PersonColumn,
      list: readonly Choice[],
      own: readonly Choice[],
    ): string[] =>
      cellOf(column)
        .split(',')
        .flatMap((cell) => choose(column, list, own, cell) ?? []);
    const answers = [words.yes, words.no].map(([label = '']) => ({ id: '', label }));

    const name = cellOf('name').normalize('NFC');
    if (!name.trim()) fault('name', 'missing', { expected: words.columns.name });
    if (name.length > NAME_LENGTH) fault('name', 'too-long', { expected: String(NAME_LENGTH) });
    const group = cellOf('group').trim() ? chooseFrom('group', 'groups') : otherwise.group;
    if (group === undefined && !cellOf('group').trim())
      fault('group', 'missing', { expected: choices.groups.map(({ label }) => label).join(', ') });
    const ringId = choose('ring', rings, choices.rings);
    const ring = RINGS[choices.rings.findIndex(({ id }) => id === ringId)];
    const slot = Number(choose('slot', places, places) ?? 0);
    const formal = choose('formal', yesNo, answers);
    const { kind } = choices.groups.find(({ id }) => id === group) ?? {};
    return {
      name,
      group: group ?? '',
      ...(ring ? { ring } : {}),
      ...(slot ? { slot } : {}),
      distance: chooseFrom('distance', 'distances'),
      frequency: chooseFrom('frequency', 'frequencies'),
      quality: chooseFrom('quality', 'qualities'),
      formal: formal ? formal === 'yes' : kind === 'formal',
      firstContact: choose('firstContact', yesNo, answers) === 'yes',
      gives: chooseMany('gives', lists.supports, choices.supports),
      gets: chooseMany('gets', lists.supports, choices.supports),
      centres: chooseMany('centres', inCentre, inCentre),
    };
  });
  const ignored = head!.cells.filter((cell, at) => !columns[at] && cell.trim());
  return faults.length ? refuse(...faults) : { ok: true, value: { persons, ignored } };
}
