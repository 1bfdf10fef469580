import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { handedOver, readIn, type Handed } from '../src/kits/notes/apart.model.js';
import { codeOf, readCodes } from '../src/kits/notes/handed-code.js';
import {
  addMember,
  addNote,
  editNote,
  MOST_NOTES,
  removeNote,
  type NotesData,
} from '../src/kits/notes/notes.model.js';
import { notesFaults } from '../src/kits/notes/notes.schema.js';
import { after, anything, started } from './support/notes-acts.js';

const empty: NotesData = { members: [], notes: [], stacks: [] };
const DOC = 'abcdef0123456789abcdef01';
const HERE = 'fedcba';
const OTHER = '012345abcdef0123456789ab';
const someData = fc
  .array(anything, { maxLength: 40 })
  .map((steps) => after(started(empty), ...steps));

const fatima = addNote(addNote(addMember(empty, 'Fatima'), 'm1', 'Samen eten'), 'm1', 'Bellen');
const texts = (data: NotesData): string[] => data.notes.map(({ text }) => text);
const counts = ({ added, changed, known, over }: ReturnType<typeof readIn>): number[] => [
  added,
  changed,
  known,
  over,
];

describe('notes from another device', () => {
  it('come under who wrote them, who is added where they are not there', () => {
    const here = addMember(addMember(empty, 'Joke'), ' fatima ');
    const done = readIn(here, handedOver(fatima, DOC), HERE);
    expect(counts(done)).to.deep.equal([2, 0, 0, 0]);
    expect(done.data.members).to.equal(here.members);
    const came = done.data.notes.map(({ from, ...note }) => [note, from!.slice(0, -6)]);
    expect(came).to.deep.equal([
      [{ id: 'n1', member: 'm2', text: 'Samen eten' }, 'abcdef/n1/'],
      [{ id: 'n2', member: 'm2', text: 'Bellen' }, 'abcdef/n2/'],
    ]);
    const fresh = readIn(empty, handedOver(fatima, DOC), HERE).data;
    expect(fresh.members.map(({ name }) => name)).to.deep.equal(['Fatima']);
  });

  it('are known the second time, get their text of now, and none goes', () => {
    const first = readIn(empty, handedOver(fatima, DOC), HERE).data;
    const again = readIn(first, handedOver(fatima, DOC), HERE);
    expect([again.data, counts(again)]).to.deep.equal([first, [0, 0, 2, 0]]);
    expect(again.data).to.equal(first);
    const later = addNote(removeNote(editNote(fatima, 'n2', 'Opbellen'), 'n1'), 'm1', 'Luisteren');
    const third = readIn(first, handedOver(later, DOC), HERE);
    expect(counts(third)).to.deep.equal([1, 1, 0, 0]);
    expect(texts(third.data)).to.deep.equal(['Samen eten', 'Opbellen', 'Luisteren']);
    expect(counts(readIn(first, handedOver(fatima, OTHER), HERE)), 'of another').to.deep.equal([
      2, 0, 0, 0,
    ]);
  });

  it('keep what was changed here, until they change where they were written', () => {
    const here = editNote(readIn(empty, handedOver(fatima, DOC), HERE).data, 'n1', 'Samen koken');
    expect(readIn(here, handedOver(fatima, DOC), HERE).data).to.equal(here);
    const there = editNote(fatima, 'n1', 'Samen eten in de tuin');
    const done = readIn(here, handedOver(there, DOC), HERE);
    expect([texts(done.data), counts(done)]).to.deep.equal([
      ['Samen eten in de tuin', 'Bellen'],
      [0, 1, 1, 0],
    ]);
  });

  it('are known by where they were written, also by way of another device', () => {
    const first = readIn(empty, handedOver(fatima, DOC), HERE).data;
    const second = addNote(first, 'm1', 'Luisteren');
    const handed = handedOver(second, `${HERE}00`);
    expect(counts(readIn(first, handed, OTHER.slice(0, 6)))).to.deep.equal([1, 0, 2, 0]);
    expect(counts(readIn(fatima, handed, DOC.slice(0, 6))), 'its own come back').to.deep.equal([
      1, 0, 2, 0,
    ]);
    const own = readIn(fatima, handedOver(fatima, DOC), DOC.slice(0, 6));
    expect([own.data, counts(own)], 'its own file').to.deep.equal([fatima, [0, 0, 2, 0]]);
  });

  it('of documents without a name are told apart by what stands in them', () => {
    const joke = addNote(addMember(empty, 'Joke'), 'm1', 'Bellen');
    const first = readIn(empty, handedOver(fatima), HERE).data;
    expect(counts(readIn(first, handedOver(joke), HERE))).to.deep.equal([1, 0, 0, 0]);
    expect(counts(readIn(first, handedOver(fatima), HERE))).to.deep.equal([0, 0, 2, 0]);
  });

  it('that do not fit are counted', () => {
    const one = addNote(addMember(empty, 'Joke'), 'm1', 'x').notes[0]!;
    const notes = Array.from({ length: MOST_NOTES - 1 }, (_, at) => ({ ...one, id: `n${at}` }));
    const full = { ...addMember(empty, 'Joke'), notes };
    expect(counts(readIn(full, handedOver(fatima, DOC), HERE))).to.deep.equal([1, 0, 0, 1]);
  });

  it('make data that the schema takes, and the same however often they are read in', () => {
    fc.assert(
      fc.property(someData, someData, (here, there) => {
        const handed = handedOver(there, DOC);
        const { data, added } = readIn(here, handed, HERE);
        expect(notesFaults(data)).to.deep.equal([]);
        expect(data.notes.length - here.notes.length).to.equal(added);
        expect(readIn(data, handed, HERE).data).to.equal(data);
      }),
    );
  });
});

describe('a code', () => {
  it('holds what was handed over, whatever was written, in one message or over lines', async () => {
    await fc.assert(
      fc.asyncProperty(someData, async (data) => {
        const handed = handedOver(data, DOC);
        const code = await codeOf(handed);
        expect(await readCodes(code)).to.deep.equal([handed]);
        const mailed = `Hoi,\n> ${code.replace(/.{50}/g, '$&\n> ')}\nGroet, Els`;
        expect(await readCodes(mailed)).to.deep.equal([handed]);
      }),
      { numRuns: 30 },
    );
  });

  it('with any one sign changed, or cut, is refused', async () => {
    const code = await codeOf(handedOver(fatima, DOC));
    const start = 'briefjes:'.length;
    for (let at = start; at < code.length - 1; at++) {
      const sign = code[at] === 'A' ? 'B' : 'A';
      const [read] = await readCodes(code.slice(0, at) + sign + code.slice(at + 1));
      // The last sign of base64 has bits that stand for nothing.
      if (read) expect(read).to.deep.equal(handedOver(fatima, DOC));
      else expect(read).to.equal(undefined);
      if (at < code.length - 2) expect(read, `${at}`).to.equal(undefined);
    }
    expect(await readCodes(`${code.slice(0, -4)}:`)).to.deep.equal([undefined]);
    expect(await readCodes('geen code')).to.deep.equal([]);
  });

  it('comes one after the other in a text', async () => {
    const joke: Handed = { from: '012345', people: [{ name: 'Joke', notes: [] }] };
    const both = `${await codeOf(handedOver(fatima, DOC))} en ${await codeOf(joke)}`;
    expect(await readCodes(both)).to.deep.equal([handedOver(fatima, DOC), joke]);
  });
});
