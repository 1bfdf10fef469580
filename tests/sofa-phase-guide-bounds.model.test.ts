import { expect } from '@open-wc/testing';
import { parseDocument } from '../src/core/document/document.schema.js';
import { parseWith } from '../src/core/faults/parse.js';
import {
  addAgreement,
  editAgreement,
  freeId,
  isWritten,
  removeAgreement,
} from '../src/kits/agreements/agreements.model.js';
import {
  blank,
  type SofaPhaseGuideData,
} from '../src/tools/sofa-phase-guide/sofa-phase-guide.model.js';
import { sofaPhaseGuideDocument } from '../src/tools/sofa-phase-guide/sofa-phase-guide.schema.js';

// What `sofa-phase-guide.model.test.ts` tries, at the bounds; those of the sheet are its kit's.

const empty = blank.data;
const ids = (things: readonly { id: string }[]): string => things.map(({ id }) => id).join(' ');

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
  const x = (length: number): string => 'x'.repeat(length);

  it('is as long as it may be, and no longer', () => {
    expect(faults({ phase: x(64), who: x(300), when: x(300) })).to.deep.equal([]);
    expect(faults({ phase: x(65), who: x(301), when: x(301) })).to.deep.equal(
      ['phase', 'who', 'when'].map((path) => `${path} too-long`),
    );
    const agreement = { id: 'a', what: x(300), who: x(300), by: x(300) };
    const agreed = (count: number) => Array.from({ length: count }, () => ({ ...agreement }));
    expect(faults({ agreements: agreed(100) })).to.deep.equal([]);
    expect(faults({ agreements: agreed(101) })).to.deep.equal(['agreements too-long']);
    expect(faults({ agreements: [{ ...agreement, by: x(301) }] })).to.deep.equal([
      'agreements[0].by too-long',
    ]);
  });

  it('of version 1 is taken whole, or refused', () => {
    const item = { id: 'own-1', topic: '', question: x(300), discussed: true, answer: x(3000) };
    const old = (more: object) => ({
      tool: 'sofa-phase-guide',
      schemaVersion: 1,
      savedAt: '2026-11-19T14:20:00Z',
      contentId: 'samenspel-sofa-phase-guide',
      data: { phase: 'begin', who: '', when: '', items: [item], agreements: [], ...more },
    });
    const read = parseDocument(sofaPhaseGuideDocument, old({}));
    expect(read.ok && read.value.schemaVersion).to.equal(2);
    expect(read.ok && read.value.data.cells[0]!.text).to.have.length(3000);
    for (const wrong of [
      { items: 7 },
      { items: [{ ...item, answer: x(3001) }] },
      { items: [{ ...item, answer: 7 }] },
      { colour: 'blauw' },
      { who: 7 },
    ])
      expect(parseDocument(sofaPhaseGuideDocument, old(wrong)).ok).to.equal(false);
  });
});
