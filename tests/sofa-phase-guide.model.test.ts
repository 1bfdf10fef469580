import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import content from '../content/sofa-phase-guide/nl.json' with { type: 'json' };
import {
  addAgreement,
  editAgreement,
  isWritten,
  removeAgreement,
} from '../src/kits/agreements/agreements.model.js';
import {
  addQuestion,
  addTopic,
  blank,
  editItem,
  isDiscussed,
  moveItem,
  perRole,
  removeItem,
  type SofaPhaseGuideData,
} from '../src/tools/sofa-phase-guide/sofa-phase-guide.model.js';

const { topics } = content;
const roles = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'];
const empty = blank.data;
const ids = (data: SofaPhaseGuideData): string[] => data.items.map(({ id }) => id);

const aTopic = fc.constantFrom(...topics.map(({ id }) => id));
const someSheet = fc
  .array(fc.oneof(aTopic, fc.constant('?')), { minLength: 1, maxLength: 20 })
  .map((steps) =>
    steps.reduce(
      (data, step) => (step === '?' ? addQuestion(data, 'Eigen vraag') : addTopic(data, step)),
      empty,
    ),
  );

describe('the topics', () => {
  it('are as many as the source has, for each phase and role', () => {
    const counts = ['begin', 'daily', 'ending'].map((phase) =>
      roles.map(
        (role) => topics.filter((each) => each.phase === phase && each.role === role).length,
      ),
    );
    expect(counts).to.eql([
      [6, 8, 4, 3],
      [6, 6, 4, 3],
      [3, 3, 3, 3],
    ]);
    expect(topics).to.have.length(52);
  });
});

describe('the sheet', () => {
  it('holds a topic once, and every id once', () => {
    fc.assert(
      fc.property(someSheet, aTopic, (data, topic) => {
        const twice = addTopic(addTopic(data, topic), topic);
        expect(twice.items.filter((item) => item.topic === topic)).to.have.length(1);
        expect(new Set(ids(twice)).size).to.equal(twice.items.length);
      }),
    );
  });

  it('moves one item and keeps the order of the others', () => {
    fc.assert(
      fc.property(someSheet, fc.nat(30), fc.integer({ min: -5, max: 30 }), (data, pick, to) => {
        const id = ids(data)[pick % data.items.length]!;
        const moved = moveItem(data, id, to);
        const others = (each: SofaPhaseGuideData) => ids(each).filter((other) => other !== id);
        expect(others(moved)).to.eql(others(data));
        expect(ids(moved).indexOf(id)).to.equal(Math.max(0, Math.min(data.items.length - 1, to)));
      }),
    );
  });

  it('is as before when an item goes somewhere and comes back', () => {
    fc.assert(
      fc.property(someSheet, fc.nat(30), fc.nat(30), (data, pick, to) => {
        const from = pick % data.items.length;
        const id = ids(data)[from]!;
        expect(moveItem(moveItem(data, id, to), id, from)).to.eql(data);
      }),
    );
  });

  it('loses nothing of what others wrote when one item changes or goes', () => {
    const data = addTopic(addTopic(empty, 'begin-s1'), 'begin-o1');
    const answered = editItem(data, 'begin-s1', { answer: 'Graag een rooster', discussed: true });
    const left = removeItem(answered, 'begin-o1');
    expect(left.items).to.eql([
      {
        id: 'begin-s1',
        topic: 'begin-s1',
        question: '',
        discussed: true,
        answer: 'Graag een rooster',
      },
    ]);
  });

  it('takes no question of white space', () => {
    expect(addQuestion(empty, '  \t')).to.equal(empty);
  });

  it('counts topics by role, and leaves questions of one’s own out', () => {
    const data = addQuestion(addTopic(addTopic(empty, 'begin-s1'), 'ending-s2'), 'En de hond?');
    expect(perRole(data, topics, roles).map(({ count }) => count)).to.eql([2, 0, 0, 0]);
  });

  it('is discussed when there is something on it and all of it was', () => {
    expect(isDiscussed(empty)).to.equal(false);
    const data = addTopic(empty, 'begin-s1');
    expect(isDiscussed(data)).to.equal(false);
    expect(isDiscussed(editItem(data, 'begin-s1', { discussed: true }))).to.equal(true);
  });
});

describe('agreements', () => {
  it('get an id of their own, whatever was removed before', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (steps) => {
        const agreements = steps.reduce(
          (list, add) =>
            add || !list.length ? addAgreement(list) : removeAgreement(list, list[0]!.id),
          addAgreement([]),
        );
        expect(new Set(agreements.map(({ id }) => id)).size).to.equal(agreements.length);
      }),
    );
  });

  it('count as written once a field has text', () => {
    const [agreement] = addAgreement([]);
    expect(isWritten(agreement!)).to.equal(false);
    expect(isWritten(editAgreement([agreement!], agreement!.id, 'by', 'vrijdag')[0]!)).to.equal(
      true,
    );
  });
});
