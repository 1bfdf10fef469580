import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import content from '../content/sofa-matrix/nl.json' with { type: 'json' };
import { markOf, marksElsewhere, setMark } from '../src/kits/list/list.model.js';
import {
  findings,
  type Mark,
  MARKS,
  noteOf,
  overview,
  setNote,
} from '../src/kits/matrix/matrix.model.js';
import { check as sofaCheck } from '../src/generated/sofa-matrix/check.js';
import { check as wifaCheck } from '../src/generated/wifa-model/check.js';
import type { SofaMatrixData } from '../src/tools/sofa-matrix/sofa-matrix.model.js';

// The rules of the kit, tried on the SOFA matrix: a role is a column, a phase is a row.
const { actions } = content;
const roles = ['samenwerken', 'ondersteunen', 'faciliteren', 'afstemmen'];
const phases = ['begin', 'daily', 'ending'];
const empty: SofaMatrixData = { marks: [], plans: [], notes: [] };
const at = (role: string, phase: string): string[] =>
  actions.filter((each) => each.role === role && each.phase === phase).map(({ id }) => id);
const marked = (ids: readonly string[], mark: Mark, data = empty): SofaMatrixData =>
  ids.reduce((before, id) => setMark(before, id, mark), data);
const place = (role: string, phase: string) => ({ role, phase });
const look = (data: SofaMatrixData) => overview(data, actions, roles, phases, place);

const anAction = fc.constantFrom(...actions.map(({ id }) => id));
const aMark = fc.constantFrom<Mark | undefined>(...MARKS, undefined);
const someData = fc
  .array(fc.tuple(anAction, aMark), { maxLength: 80 })
  .map((steps) => steps.reduce((data, [id, mark]) => setMark(data, id, mark), empty));

describe('marking an action', () => {
  it('holds the last mark, and one mark an action', () => {
    fc.assert(
      fc.property(someData, anAction, aMark, (data, id, mark) => {
        const next = setMark(data, id, mark);
        expect(markOf(next, id)).to.equal(mark);
        expect(new Set(next.marks.map(({ item }) => item)).size).to.equal(next.marks.length);
      }),
    );
  });

  it('leaves every other action, and the data it came from, as they were', () => {
    fc.assert(
      fc.property(someData, anAction, aMark, (data, id, mark) => {
        const before = structuredClone(data);
        const next = setMark(data, id, mark);
        expect(data).to.deep.equal(before);
        const others = (each: SofaMatrixData) => each.marks.filter(({ item }) => item !== id);
        expect(others(next)).to.deep.equal(others(data));
      }),
    );
  });

  it('comes to the same when the same mark is given twice', () => {
    fc.assert(
      fc.property(someData, anAction, aMark, (data, id, mark) => {
        const once = setMark(data, id, mark);
        expect(setMark(once, id, mark)).to.deep.equal(once);
      }),
    );
  });
});

describe('a note in a cell', () => {
  it('is kept as it was typed, and does not touch other cells', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const first = setNote(empty, place('samenwerken', 'begin'), 'blijft');
        const data = setNote(first, place('afstemmen', 'daily'), text);
        expect(noteOf(data, place('afstemmen', 'daily'))).to.equal(text.trim() ? text : '');
        expect(noteOf(data, place('samenwerken', 'begin'))).to.equal('blijft');
      }),
    );
  });

  it('is gone when it is emptied', () => {
    const data = setNote(empty, place('samenwerken', 'begin'), 'weg ermee');
    expect(setNote(data, place('samenwerken', 'begin'), '  \n ')).to.deep.equal(empty);
  });
});

describe('the overview', () => {
  it('counts every action once, whatever was marked', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const seen = look(data);
        expect(seen.done + seen.wanted + seen.notHere + seen.open).to.equal(36);
        for (const count of ['done', 'wanted', 'notHere', 'open', 'total'] as const) {
          const sum = (rows: readonly Record<typeof count, number>[]) =>
            rows.reduce((total, row) => total + row[count], 0);
          expect(sum(seen.cells), `${count} over cells`).to.equal(seen[count]);
          expect(sum(seen.columns), `${count} over columns`).to.equal(seen[count]);
        }
      }),
    );
  });

  it('does not depend on the order in which actions were marked', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const turned = { ...data, marks: [...data.marks].reverse() };
        expect(look(turned)).to.deep.equal(look(data));
      }),
    );
  });

  it('counts only the columns and rows that are shown', () => {
    const data = marked([...at('samenwerken', 'begin'), ...at('afstemmen', 'ending')], 'do');
    const seen = overview(data, actions, ['samenwerken'], ['begin', 'daily'], place);
    expect(seen).to.include({ total: 6, done: 3, open: 3 });
    expect(seen.cells).to.have.length(2);
  });
});

describe('what stands out', () => {
  it('is nothing before anything is marked', () => {
    expect(findings(look(empty))).to.deep.include({ started: false, most: [], full: [] });
  });

  it('is the column in which most is done, once each column has an answer', () => {
    const data = marked(at('ondersteunen', 'begin'), 'do', marked(['begin-s1'], 'do'));
    expect(findings(look(data)).most, 'two roles have no answer').to.deep.equal([]);
    const more = marked(['begin-f1'], 'want', marked(['begin-a1'], 'not-here', data));
    expect(findings(look(more)).most).to.deep.equal(['ondersteunen']);
  });

  it('is nothing on the ground of one answer', () => {
    const one = findings(look(marked(['begin-s1'], 'do')));
    expect(one).to.deep.equal({ started: true, most: [], full: [], empty: [] });
    const each = marked(
      roles.flatMap((role) => at(role, 'begin').slice(0, 1)),
      'want',
    );
    expect(findings(look(setMark(each, 'begin-s1', 'do'))).most).to.deep.equal([]);
  });

  it('is no column when every column has as much', () => {
    const data = marked(
      roles.flatMap((role) => at(role, 'begin').slice(0, 1)),
      'do',
    );
    expect(findings(look(data)).most).to.deep.equal([]);
  });

  it('leaves out what does not fit: two of two is full', () => {
    const [first = '', second = '', third = ''] = at('faciliteren', 'daily');
    const data = setMark(marked([first, second], 'do'), third, 'not-here');
    expect(findings(look(data)).full).to.have.length(1);
    expect(findings(look(data)).full[0]).to.include({ column: 'faciliteren', row: 'daily' });
  });

  it('names empty cells once they are the exception, and only where all was answered', () => {
    const some = marked(
      phases.flatMap((phase) => roles.slice(0, 3).flatMap((role) => at(role, phase))),
      'want',
    );
    expect(findings(look(some)).empty, 'nobody answered').to.deep.equal([]);
    const last = phases.flatMap((phase) => at('afstemmen', phase));
    expect(findings(look(marked(last.slice(1), 'not-here', some))).empty).to.have.length(2);
    const { empty: named } = findings(look(marked(last, 'not-here', some)));
    expect(named.map(({ column }) => column)).to.deep.equal([
      'afstemmen',
      'afstemmen',
      'afstemmen',
    ]);
    expect(findings(look(marked(['begin-s1'], 'do'))).empty).to.deep.equal([]);
  });

  it('never calls a cell both full and empty', () => {
    fc.assert(
      fc.property(someData, (data) => {
        const { full, empty: bare } = findings(look(data));
        expect(full.filter((cell) => bare.includes(cell))).to.deep.equal([]);
      }),
    );
  });
});

it('tells how many marks belong to actions that are not in this content', () => {
  const data = marked(['begin-s1', 'an-action-of-another-edition'], 'do');
  expect(marksElsewhere(data, actions)).to.equal(1);
});

describe('a document of before lists had marks', () => {
  const marks = [
    { action: 'w1', mark: 'do' },
    { action: 'from-another-edition', mark: 'want' },
  ];
  const old = (tool: string, notes: readonly object[]) => ({
    tool,
    schemaVersion: 1,
    savedAt: '2026-11-28T10:00:00Z',
    contentId: `samenspel-${tool}`,
    data: { marks, notes },
  });

  it('opens with the same marks, by item, and the same notes', () => {
    for (const [tool, read, notes] of [
      ['sofa-matrix', sofaCheck.document, [{ role: 'a', phase: 'begin', text: 'blijft' }]],
      ['wifa-model', wifaCheck.document, [{ aspect: 'waarderen', text: 'blijft' }]],
    ] as const)
      expect(read(old(tool, notes))).to.deep.include({
        ok: true,
        value: {
          ...old(tool, notes),
          schemaVersion: 2,
          data: {
            marks: [
              { item: 'w1', mark: 'do' },
              { item: 'from-another-edition', mark: 'want' },
            ],
            plans: [],
            notes,
          },
        },
      });
  });

  it('is refused whole where a mark is none', () => {
    const bad = old('sofa-matrix', []);
    bad.data.marks = [{ action: 'w1', mark: 'perhaps' }];
    expect(sofaCheck.document(bad).ok).to.equal(false);
  });
});
