import type { TemplateResult } from 'lit';
import type { Fault } from '../../core/faults/faults.js';
import { readFile } from '../../core/files/text-file.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str, withMessages } from '../../core/language/localize.js';
import type { CsvLanguage, CsvWords } from '../../kits/network/network-csv.js';
import { readPersons, type PersonsRead } from '../../kits/network/network-csv-read.js';
import {
  MOST_ACTIVITIES,
  MOST_ALTERS,
  NAME_LENGTH,
  type NetworkData,
} from '../../kits/network/network-data.model.js';
import { initials } from '../../kits/network/network-names.model.js';
import { firstCell, pastedLines } from '../../kits/offer/pasted-lines.model.js';
import { offerView } from '../../kits/offer/offer-view.js';
import { addActivity } from '../../kits/network/network-activities.model.js';
import type { FilesView } from './ecogram-files-view.js';
import { addPersons, isFormal, thereAlready, type NewPerson } from './network-ecogram.model.js';

/** Heads and words of a file of persons; read while the tool renders, when `msg` knows its language. */
export const csvWords = (): CsvWords => ({
  columns: {
    number: msg('nummer'),
    name: msg('naam'),
    group: msg('groep'),
    ring: msg('hoe dichtbij'),
    slot: msg('plek op de kaart'),
    distance: msg('woont'),
    frequency: msg('contact'),
    quality: msg('band'),
    formal: msg('professional'),
    firstContact: msg('eerste contact'),
    gives: msg('geeft'),
    gets: msg('krijgt'),
    centres: msg('contact met (nummer in het midden)'),
    numberA: msg('nummer 1'),
    nameA: msg('naam 1'),
    numberB: msg('nummer 2'),
    nameB: msg('naam 2'),
  },
  yes: [msg('ja'), msg('waar')],
  no: [msg('nee'), msg('onwaar')],
});

/** The words of every language that the tool has; one that cannot be fetched is left out. */
async function languagesOf({ definition }: FilesView): Promise<CsvLanguage[]> {
  const { source, languages } = definition;
  const fetched = await Promise.allSettled(Object.values(languages).map((fetch) => fetch()));
  const packs = fetched.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  return [source, ...packs].map(({ content, ...pack }) => ({
    words: withMessages('lookup' in pack ? pack.lookup : undefined, csvWords),
    choices: content,
  }));
}

/** Who has no group is no relative, and no professional. */
const otherwise = ({ view: { content } }: FilesView): string =>
  (content.groups.find(({ kind }) => kind === 'informal') ?? content.groups[0]!).id;

/** Takes in the persons of a file, and asks first where some are there already; `line` is what a line is called. */
export async function takePersons(
  files: FilesView,
  file: File,
  words: CsvWords,
  line: string,
): Promise<void> {
  files.set({ waiting: undefined });
  const refuse = (...faults: Fault[]): void => files.set({ refused: { from: 'list', faults } });
  const text = await readFile(file);
  if (!text.ok) return refuse(...text.faults.map((fault) => ({ expected: 'CSV', ...fault })));
  const { data, content } = files.view;
  const group = otherwise(files);
  const read = (others: readonly CsvLanguage[] = []): ReturnType<typeof readPersons> =>
    readPersons(text.value, data, content, words, { group, others });
  const room = MOST_ALTERS - data.alters.length;
  const tooMany: Fault = { path: '', problem: 'too-long', expected: String(room) };
  let parsed = read();
  // Another language is fetched only for a file that this one does not explain.
  if (!parsed.ok || parsed.value.ignored.length) parsed = read(await languagesOf(files));
  if (!parsed.ok) {
    if (parsed.faults.some(({ problem, column }) => problem === 'too-long' && !column))
      return refuse(tooMany);
    return refuse(
      ...parsed.faults.map((fault) => ({
        ...fault,
        path: [`${line} ${fault.line}`, fault.column && words.columns[fault.column]]
          .filter(Boolean)
          .join(': '),
      })),
    );
  }
  const { persons } = parsed.value;
  if (!persons.length) return refuse({ path: '', problem: 'empty' });
  const known = thereAlready(data, persons);
  if (!known.size && persons.length > room) return refuse(tooMany);
  files.set({
    refused: undefined,
    waiting: known.size ? { from: 'file', read: parsed.value } : undefined,
  });
  if (known.size) files.focus('.offer');
  else add(files, parsed.value, (now) => addPersons(now, persons));
}

/** Adds, and says how many and what was left out. */
function add(
  files: FilesView,
  { ignored }: Pick<PersonsRead, 'ignored'>,
  make: (data: NetworkData) => NetworkData,
  list: 'alters' | 'activities' = 'alters',
): void {
  const { content } = files.view;
  let count = 0;
  files.view.change(
    (data) => {
      const next = make(data);
      count = next[list].length - data[list].length;
      return next;
    },
    {
      say: () =>
        [msg(str`Erbij gezet: ${count}.`), ...leftOut(ignored, content.language)].join(' '),
    },
  );
}

const leftOut = (ignored: readonly string[], language: string): string[] =>
  ignored.length ? [msg(str`Deze kolommen zijn niet gebruikt: ${listOf(ignored, language)}.`)] : [];

/** Persons that wait for a yes, and what else of them is left out. */
interface Found {
  readonly persons: readonly NewPerson[];
  readonly ignored: readonly string[];
  readonly firstCells?: boolean;
}

/** Persons in a pasted text: a table with heads, else a name on each line. */
function personsIn(files: FilesView, text: string, group: string): Found {
  const { data, content } = files.view;
  const table = readPersons(text, data, content, csvWords(), { group });
  if (table.ok) return table.value;
  const formal = isFormal(content.groups, group);
  const lines = pastedLines(text);
  const persons = lines.map((line) => ({ name: firstCell(line), group, formal }));
  return {
    persons: persons.filter(({ name }) => name),
    ignored: [],
    firstCells: lines.some((line) => line.includes('\t')),
  };
}

/** What waits for a yes, with what is cut and who is there already. */
export function offer(files: FilesView): TemplateResult | undefined {
  const { waiting, view } = files;
  if (!waiting) return undefined;
  const { data, content } = view;
  const leave = (focus: string): void => {
    files.set({ waiting: undefined });
    files.focus(focus);
  };
  const { language } = content;
  const shown = (name: string): string => (view.hidden ? initials(name) : name);

  if (waiting.from === 'new-activity') {
    const lines = pastedLines(waiting.text).map((line) => line.replace(/\s+/g, ' '));
    const room = MOST_ACTIVITIES - data.activities.length;
    const names = lines.slice(0, room);
    return offerView({
      id: 'offer',
      names: names.map((name) => name.slice(0, NAME_LENGTH)),
      known: [],
      cut: names.filter((name) => name.length > NAME_LENGTH).length,
      over: lines.length - names.length,
      language,
      add: () => {
        const kind = chosenBeside(files, waiting.from);
        leave('#new-activity');
        add(
          files,
          { ignored: [] },
          (now) => names.reduce((each, name) => addActivity(each, { name, kind }), now),
          'activities',
        );
      },
      leave: () => leave('#new-activity'),
    });
  }

  const pasted = waiting.from !== 'file';
  const read = (group: string): Found =>
    pasted ? personsIn(files, waiting.text, group) : waiting.read;
  const { persons: all, ignored, firstCells } = read(otherwise(files));
  const room = MOST_ALTERS - data.alters.length;
  const persons = pasted ? all.slice(0, room) : all;
  const known = thereAlready(data, persons);
  const back = pasted ? '#new-name' : '#open-persons';
  return offerView({
    id: 'offer',
    names: persons.map(({ name }) => shown(name.slice(0, NAME_LENGTH))),
    knownAs: msg('Deze personen staan er al:'),
    known: [...known.values()].map(({ name }) => shown(name)),
    cut: persons.filter(({ name }) => name.length > NAME_LENGTH).length,
    over: Math.max(0, all.length - room),
    left: firstCells ? msg('Alleen de eerste kolom komt erbij.') : leftOut(ignored, language)[0],
    language,
    add: (which) => {
      const chosen: readonly NewPerson[] = read(
        pasted ? chosenBeside(files, waiting.from) : '',
      ).persons.filter((_, at) => which === 'all' || !known.has(at));
      leave(back);
      add(files, { ignored }, (now) => addPersons(now, chosen.slice(0, room)));
    },
    leave: () => leave(back),
  });
}

/** What is chosen in the list beside the field in which one pasted. */
const chosenBeside = ({ root }: FilesView, field: string): string =>
  root.querySelector<HTMLSelectElement>(`#${field}-of`)!.value;
