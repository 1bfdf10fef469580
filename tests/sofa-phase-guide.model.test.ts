import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import content from '../content/sofa-phase-guide/nl.json' with { type: 'json' };
import {
  addAgreement,
  editAgreement,
  isWritten,
  removeAgreement,
} from '../src/kits/agreements/agreements.model.js';
import { addOwnRow, chooseRow, moveRow } from '../src/kits/sheet/sheet.model.js';
import {
  blank,
  chooseAll,
  fromVersion1,
  peersOf,
  perRole,
  phaseOf,
} from '../src/tools/sofa-phase-guide/sofa-phase-guide.model.js';

const { topics, starter } = content;
const roles = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'];
const empty = blank.data;

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

describe('topics to start with', () => {
  it('are one of each role, of the phase that they are for', () => {
    expect(starter.sets.map(({ phase }) => phase)).to.eql([
      'begin',
      'daily',
      'ending',
      'ending',
      'ending',
    ]);
    for (const set of starter.sets) {
      const found = set.topics.map((id) => topics.find((topic) => topic.id === id)!);
      expect(found.map(({ phase }) => phase)).to.eql(found.map(() => set.phase));
      expect(found.map(({ role }) => role).sort()).to.eql([...roles].sort());
    }
  });

  it('come behind what is there, each once', () => {
    const data = chooseAll(chooseRow(empty, 'begin-s2'), ['begin-o1', 'begin-s2', 'begin-a1']);
    expect(data.rows.map(({ id }) => id)).to.eql(['begin-s2', 'begin-o1', 'begin-a1']);
  });
});

describe('the sheet', () => {
  it('counts topics by role, and leaves questions of one’s own out', () => {
    const data = addOwnRow(chooseAll(empty, ['begin-s1', 'ending-s2', 'begin-f1']), 'En de hond?');
    expect(perRole(data, topics, roles).map(({ count }) => count)).to.eql([2, 0, 1, 0]);
  });

  it('knows each phase by its topic, or by where a question of one’s own was written', () => {
    let data = addOwnRow(chooseAll(empty, ['begin-s1', 'daily-s1', 'begin-o1']), 'Hond', {
      group: 'daily',
    });
    data = addOwnRow(data, 'Kat');
    expect(data.rows.map(({ id }) => phaseOf(data, id, topics))).to.eql([
      'begin',
      'daily',
      'begin',
      'daily',
      undefined,
    ]);
    expect(peersOf(data, 'daily-s1', topics)).to.eql(['daily-s1', 'own-4']);
    const moved = moveRow(data, 'begin-o1', 0, peersOf(data, 'begin-o1', topics));
    expect(moved.rows.map(({ id }) => id)).to.eql([
      'begin-o1',
      'daily-s1',
      'begin-s1',
      'own-4',
      'own-5',
    ]);
  });
});

describe('a sheet of version 1', () => {
  const item = (more: object) => ({
    id: 'begin-s1',
    topic: 'begin-s1',
    question: '',
    discussed: false,
    answer: '',
    ...more,
  });
  const old = (...items: object[]) => ({
    phase: 'begin',
    who: 'Ans',
    when: 'dinsdag',
    items,
    agreements: [],
  });

  it('keeps every topic, question, tick and answer, in order', () => {
    const own = { id: 'own-2', topic: '', question: 'En de hond?', discussed: true };
    expect(
      fromVersion1(
        old(item({ answer: 'Een rooster' }), item({ ...own, answer: 'De buurman' }), {
          ...item({ id: 'x', topic: 'begin-o1' }),
        }),
      ),
    ).to.eql({
      phase: 'begin',
      who: 'Ans',
      when: 'dinsdag',
      agreements: [],
      rows: [
        { id: 'begin-s1' },
        { id: 'own-2', text: 'En de hond?', group: 'begin' },
        { id: 'begin-o1' },
      ],
      cells: [
        { row: 'begin-s1', column: 'answer', text: 'Een rooster' },
        { row: 'own-2', column: 'answer', text: 'De buurman' },
      ],
      ticks: ['own-2'],
    });
  });

  it('loses no answer where a topic stands twice', () => {
    const data = fromVersion1(old(item({ answer: '1' }), item({ id: 'again', answer: '2' })));
    expect(data.cells.map(({ text }) => text)).to.eql(['1', '2']);
    expect(data.rows[1]!.text).to.equal('begin-s1');
  });

  it('has questions in no phase where none was chosen', () => {
    const none = { ...old(item({ topic: '', question: 'Hond?' })), phase: '' };
    expect(fromVersion1(none).rows).to.eql([{ id: 'own-1', text: 'Hond?' }]);
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
