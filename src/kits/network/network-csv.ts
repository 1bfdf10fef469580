import { csvText } from '../../core/files/csv.js';
import type { Alter, NetworkData } from './network-data.model.js';
import { spoken } from '../../core/language/spoken.model.js';
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

/** What a file is written with, in one language. */
export interface CsvWords {
  readonly columns: Readonly<Record<PersonColumn | TieColumn, string>>;
  /** What one writes for yes, and what else means it, such as the `WAAR` of a spreadsheet. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What a file in some language may say: its heads, and what the choices are called. */
export interface CsvLanguage {
  readonly words: CsvWords;
  readonly choices: NetworkChoices;
}

/** What someone is called in the file. */
export type NameOf = (person: { readonly id: string; readonly name: string }) => string;

/** What can be chosen: as the document has it, and as people read it. */
export type Choice = { readonly id: string; readonly label: string };

/** The id of what a cell names: by its id, else by what it is called. */
export const chosen = (choices: readonly Choice[], cell: string): string | undefined =>
  (
    choices.find(({ id }) => id === cell.trim()) ??
    choices.find(({ label }) => spoken(label) === spoken(cell))
  )?.id;

/** The label, where it leads back to the id alone. */
const shown = (choices: readonly Choice[], id: string | undefined): string => {
  const label = choices.find((each) => each.id === id)?.label ?? '';
  return chosen(choices, label) === id && !label.includes(',') ? label : (id ?? '');
};

/** The persons of a network as CSV: what {@link readPersons} reads back the same. */
export function personsCsv(
  data: NetworkData,
  choices: NetworkChoices,
  words: CsvWords,
  nameOf: NameOf,
): string {
  const many = (list: readonly Choice[], ids: readonly string[]): string =>
    ids.map((id) => shown(list, id)).join(', ');
  const yesNo = (yes: boolean): string => (yes ? words.yes : words.no)[0] ?? '';
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
  return csvText([
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
  return csvText([
    TIE_COLUMNS.map((column) => words.columns[column]),
    ...data.ties.map(({ a, b, quality }) => [
      ...end(a),
      ...end(b),
      shown(choices.qualities, quality),
    ]),
  ]);
}
