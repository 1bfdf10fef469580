import { expect } from '@open-wc/testing';
import { parseWith } from '../src/core/faults/parse.js';
import {
  addAgreement,
  editAgreement,
  freeId,
  isWritten,
  removeAgreement,
} from '../src/kits/agreements/agreements.model.js';
import {
  addQuestion,
  addTopic,
  ANSWER_LENGTH,
  blank,
  editItem,
  isDiscussed,
  isOnSheet,
  LINE_LENGTH,
  moveItem,
  perRole,
  removeItem,
  type SofaPhaseGuideData,
} from '../src/tools/sofa-phase-guide/sofa-phase-guide.model.js';
import { sofaPhaseGuideDocument } from '../src/tools/sofa-phase-guide/sofa-phase-guide.schema.js';

// What `sofa-phase-guide.model.test.ts` tries, at the bounds.

const empty = blank.data;
const ids = (things: readonly { id: string }[]): string => things.map(({ id }) => id).join(' ');
const sheet = ['a', 'b', 'c'].reduce(addTopic, empty);

describe('an item of the sheet', () => {
  it('comes last, as a topic without words or a question without a topic', () => {
    const { items } = addQuestion(addTopic(empty, 'a'), ' En de hond? ');
    const item = { question: '', discussed: false, answer: '' };
    expect(items).to.deep.equal([
      { ...item, id: 'a', topic: 'a' },
      { ...item, id: 'own-2', topic: '', question: 'En de hond?' },
    ]);
    expect(addTopic(sheet, 'b')).to.equal(sheet);
    expect(isOnSheet(sheet, 'b')).to.equal(true);
    expect(isOnSheet(sheet, 'd')).to.equal(false);
  });

  it('changes and goes, and none beside it', () => {
    const changed = editItem(sheet, 'b', { discussed: true });
    expect(changed.items.map(({ discussed }) => discussed)).to.deep.equal([false, true, false]);
    expect(ids(removeItem(sheet, 'b').items)).to.equal('a c');
    expect(removeItem(sheet, 'x')).to.deep.equal(sheet);
  });

  it('moves to a place within the sheet, at the ends too', () => {
    const moved = (id: string, to: number): string => ids(moveItem(sheet, id, to).items);
    expect(moved('a', 1)).to.equal('b a c');
    expect(moved('a', 2)).to.equal('b c a');
    expect(moved('a', 3)).to.equal('b c a');
    expect(moved('c', 0)).to.equal('c a b');
    expect(moved('c', -1)).to.equal('c a b');
    expect(moveItem(sheet, 'b', 1)).to.equal(sheet);
    expect(moveItem(sheet, 'c', 9)).to.equal(sheet);
    expect(moveItem(sheet, 'x', 0)).to.equal(sheet);
    expect(moveItem(sheet, 'x', -1)).to.equal(sheet);
  });

  it('counts for the role of its topic alone', () => {
    const topics = [
      { id: 'a', role: 's' },
      { id: 'b', role: 's' },
      { id: 'c', role: 'o' },
      { id: 'd', role: 'o' },
    ].map((each) => ({ ...each, phase: 'begin', title: '', question: '' }));
    expect(perRole(sheet, topics as never, ['s', 'o', 'f'])).to.deep.equal([
      { role: 's', count: 2 },
      { role: 'o', count: 1 },
      { role: 'f', count: 0 },
    ]);
  });

  it('of a sheet that is discussed was discussed, as every other', () => {
    const all = ['a', 'b', 'c'].map(
      (id) => (data: SofaPhaseGuideData) => editItem(data, id, { discussed: true }),
    );
    const after = (count: number) => all.slice(0, count).reduce((data, step) => step(data), sheet);
    expect([0, 1, 2, 3].map((count) => isDiscussed(after(count)))).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
    expect(isDiscussed(empty)).to.equal(false);
  });
});

describe('agreements of a sheet', () => {
  const two = addAgreement(addAgreement([]));

  it('have the first id that is free, from as many as there are on', () => {
    expect(freeId('a', [])).to.equal('a1');
    expect(freeId('a', [{ id: 'b1' }])).to.equal('a2');
    expect(freeId('a', [{ id: 'a2' }])).to.equal('a3');
    expect(freeId('a', [{ id: 'a3' }, { id: 'a4' }])).to.equal('a5');
    expect(freeId('a', [{ id: 'a1' }])).to.equal('a2');
  });

  it('begin empty, and change and go one at a time', () => {
    expect(two).to.deep.equal(['a1', 'a2'].map((id) => ({ id, what: '', who: '', by: '' })));
    expect(editAgreement(two, 'a2', 'who', ' Ans ')).to.deep.equal([
      two[0],
      { id: 'a2', what: '', who: ' Ans ', by: '' },
    ]);
    expect(ids(removeAgreement(two, 'a1'))).to.equal('a2');
    expect(removeAgreement(two, 'a9')).to.deep.equal(two);
  });

  it('are written once any field has more than white space', () => {
    for (const field of ['what', 'who', 'by'] as const) {
      expect(isWritten({ ...two[0]!, [field]: 'x' }), field).to.equal(true);
      expect(isWritten({ ...two[0]!, [field]: ' \n' }), field).to.equal(false);
    }
  });
});

describe('a sheet from outside', () => {
  const faults = (more: Partial<SofaPhaseGuideData>): string[] => {
    const read = parseWith(sofaPhaseGuideDocument.data, { ...empty, ...more });
    return read.ok ? [] : read.faults.map(({ path, problem }) => `${path} ${problem}`);
  };
  const [item] = sheet.items;
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...item!, id: `i${at}` }));
  const x = (length: number): string => 'x'.repeat(length);

  it('is as long as it may be, and no longer', () => {
    expect([ANSWER_LENGTH, LINE_LENGTH]).to.deep.equal([3000, 300]);
    const most = { phase: x(64), who: x(300), when: x(300) };
    expect(faults({ ...most, items: many(200) })).to.deep.equal([]);
    expect(faults({ phase: x(65), who: x(301), when: x(301), items: many(201) })).to.deep.equal(
      ['phase', 'who', 'when', 'items'].map((path) => `${path} too-long`),
    );
    const full = { topic: x(64), question: x(300), answer: x(3000) };
    expect(faults({ items: [{ ...item!, ...full }] })).to.deep.equal([]);
    const over = { topic: x(65), question: x(301), answer: x(3001) };
    expect(faults({ items: [{ ...item!, ...over }] })).to.deep.equal(
      ['topic', 'question', 'answer'].map((path) => `items[0].${path} too-long`),
    );
    const agreement = { id: 'a', what: x(300), who: x(300), by: x(300) };
    const agreed = (count: number) => Array.from({ length: count }, () => ({ ...agreement }));
    expect(faults({ agreements: agreed(100) })).to.deep.equal([]);
    expect(faults({ agreements: agreed(101) })).to.deep.equal(['agreements too-long']);
    expect(faults({ agreements: [{ ...agreement, by: x(301) }] })).to.deep.equal([
      'agreements[0].by too-long',
    ]);
  });

  it('has every item once', () => {
    const [a, b] = many(2);
    expect(faults({ items: [a!, b!, a!] })).to.deep.equal(['items[2].id duplicate']);
  });
});
