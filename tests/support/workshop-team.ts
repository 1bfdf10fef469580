import {
  blank,
  type SofaWorkshopData as Data,
} from '../../src/tools/sofa-workshop/workshop-data.model.js';
import { addMember, addNote, type NotesData } from '../../src/kits/notes/notes.model.js';
import { placeNote } from '../../src/kits/notes/stacks.model.js';
import { BLOCKS } from './notes-acts.js';

const empty = blank.data;
/** A team whose members, `m1` and on, wrote so many notes each, `n1` and on in that order. */
export const team = (...counts: number[]): Data =>
  counts.reduce<Data>(
    (data, count, at) =>
      Array.from({ length: count }).reduce<Data>(
        (each) => addNote(each, `m${at + 1}`, `Briefje ${each.notes.length + 1}`),
        data,
      ),
    counts.reduce<Data>((data, _, at) => addMember(data, `Lid ${at + 1}`), empty),
  );
/** The notes in their order, each on its own in the block of that letter; `.` leaves one waiting. */
export const laid = <D extends NotesData>(data: D, letters: string): D =>
  [...letters].reduce(
    (each, letter, at) =>
      letter === '.' ? each : placeNote(each, `n${at + 1}`, BLOCKS['ABCD'.indexOf(letter)]!),
    data,
  );
