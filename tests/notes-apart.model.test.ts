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
    const done = readIn(here, handedOver(fatima, DOC));
    expect(counts(done)).to.deep.equal([2, 0, 0, 0]);
    expect(done.data.members).to.equal(here.members);
    expect(done.data.notes).to.deep.equal([
      { id: 'n1', member: 'm2', text: 'Samen eten', from: 'abcdef/n1' },
      { id: 'n2', member: 'm2', text: 'Bellen', from: 'abcdef/n2' },
    ]);
    const fresh = readIn(empty, handedOver(fatima, DOC)).data;
    expect(fresh.members.map(({ name }) => name)).to.deep.equal(['Fatima']);
  });

  it('are known the second time, get their text of now, and none goes', () => {
    const first = readIn(empty, handedOver(fatima, DOC)).data;
    const again = readIn(first, handedOver(fatima, DOC));
    expect([again.data, counts(again)]).to.deep.equal([first, [0, 0, 2, 0]]);
    expect(again.data).to.equal(first);
    const later = addNote(removeNote(editNote(fatima, 'n1', 'Koken'), 'n2'), 'm1', 'Luisteren');
    const third = readIn(first, handedOver(later, DOC));
    expect(counts(third)).to.deep.equal([1, 1, 0, 0]);
    expect(texts(third.data)).to.deep.equal(['Koken', 'Bellen', 'Luisteren']);
    expect(counts(readIn(first, handedOver(fatima, OTHER))), 'of another').to.deep.equal([
      2, 0, 0, 0,
    ]);
  });

  it('that do not fit are counted', () => {
    const one = addNote(addMember(empty, 'Joke'), 'm1', 'x').notes[0]!;
    const notes = Array.from({ length: MOST_NOTES - 1 }, (_, at) => ({ ...one, id: `n${at}` }));
    const full = { ...addMember(empty, 'Joke'), notes };
    expect(counts(readIn(full, handedOver(fatima, DOC)))).to.deep.equal([1, 0, 0, 1]);
  });

  it('make data that the schema takes, and the same however often they are read in', () => {
    fc.assert(
      fc.property(someData, someData, (here, there) => {
        const handed = handedOver(there, DOC);
        const { data, added } = readIn(here, handed);
        expect(notesFaults(data)).to.deep.equal([]);
        expect(data.notes.length - here.notes.length).to.equal(added);
        expect(readIn(data, handed).data).to.equal(data);
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
