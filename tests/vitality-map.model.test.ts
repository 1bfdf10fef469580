import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addPlace,
  blank,
  carry,
  editPlace,
  finishPlace,
  hasPrivate,
  MOST_PLACES,
  movePlace,
  openOnly,
  placesIn,
  removePlace,
  setSign,
  setStep,
  setTalk,
  sharePlace,
  WORD_LENGTH,
  type VitalityMapData,
} from '../src/tools/vitality-map/vitality-map.model.js';

const word = (text: string, region = 'body', sign = '') => ({
  region,
  question: undefined,
  text,
  sign,
});
const mapOf = (...texts: string[]): VitalityMapData =>
  texts.reduce((data, text) => addPlace(data, word(text)), blank.data);
const carried = (data: VitalityMapData) => carry.lists[0]!.read(data, {} as never);

describe('the words of vitality-map', () => {
  it('come in their land in the order of writing, and the same word may come twice', () => {
    const data = addPlace(
      addPlace(mapOf('Fietsen', 'Fietsen'), word('Zingen', 'soul')),
      word(' Zwemmen '),
    );
    expect(placesIn(data, 'body').map(({ text }) => text)).to.deep.equal([
      'Fietsen',
      'Fietsen',
      'Zwemmen',
    ]);
    expect(new Set(data.places.map(({ id }) => id)).size).to.equal(4);
    expect(
      data.places.every(({ shared }) => !shared),
      'private at first',
    ).to.equal(true);
  });

  it('are none of spaces, are cut at their length, and end at the most there can be', () => {
    expect(mapOf('  ')).to.equal(blank.data);
    expect(mapOf('x'.repeat(WORD_LENGTH + 1)).places[0]!.text).to.have.length(WORD_LENGTH);
    const full = mapOf(...Array.from({ length: MOST_PLACES }, (_, at) => `w${at}`));
    expect(full.places).to.have.length(MOST_PLACES);
    expect(addPlace(full, word('nog een'))).to.equal(full);
  });

  it('are taken away when left empty, and not while one types', () => {
    const data = mapOf('Fietsen', 'Zwemmen');
    expect(editPlace(data, 'p1', '')).to.equal(data);
    expect(finishPlace(data, 'p1', ' ').places.map(({ text }) => text)).to.deep.equal(['Zwemmen']);
    expect(finishPlace(data, 'p1', ' Wandelen ').places[0]!.text).to.equal('Wandelen');
  });

  it('change one by one, and what is not there changes nothing', () => {
    const data = mapOf('Fietsen', 'Zwemmen');
    expect(movePlace(data, 'p2', 'soul').places.map(({ region }) => region)).to.deep.equal([
      'body',
      'soul',
    ]);
    expect(setSign(data, 'p1', 'gives').places[0]!.sign).to.equal('gives');
    for (const same of [
      removePlace(data, 'p9'),
      movePlace(data, 'p9', 'soul'),
      setSign(data, 'p1', ''),
      sharePlace(data, 'p1', false),
      setStep(data, ''),
      setTalk(data, 'who', ''),
    ])
      expect(same).to.equal(data);
  });
});

describe('what of vitality-map is for others', () => {
  it('is of twelve words with two open only those two, as a topic or as a wish', () => {
    let data = mapOf(...Array.from({ length: 12 }, (_, at) => `Woord ${at + 1}`));
    data = setSign(sharePlace(sharePlace(data, 'p3', true), 'p7', true), 'p7', 'again');
    expect(carried(data)).to.deep.equal([
      { id: 'p3', kind: 'topic', text: 'Woord 3', for: 'together', about: ['region:body'] },
      { id: 'p7', kind: 'wish', text: 'Woord 7', for: 'together', about: ['region:body'] },
    ]);
  });

  it('never has a private word, the step or the talk, whatever was done', () => {
    const act = fc.record({
      what: fc.constantFrom('add', 'share', 'close', 'move', 'remove', 'step', 'talk'),
      of: fc.nat(8),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let data = blank.data;
        const open = new Set<string>();
        for (const [at, { what, of }] of acts.entries()) {
          const id = `p${of}`;
          if (what === 'add') data = addPlace(data, word(`privé ${at}`));
          if (what === 'share') data = sharePlace(data, id, true);
          if (what === 'close') data = sharePlace(data, id, false);
          if (what === 'move') data = movePlace(data, id, 'soul');
          if (what === 'remove') data = removePlace(data, id);
          if (what === 'step') data = setStep(data, `stap ${at}`);
          if (what === 'talk') data = setTalk(data, 'what', `praat ${at}`);
        }
        for (const { id, shared } of data.places) if (shared) open.add(id);
        expect(carried(data).map(({ id }) => id)).to.have.members([...open]);
        const given = openOnly(data);
        expect(given.places.map(({ id }) => id)).to.have.members([...open]);
        expect([given.step, given.talk.who, given.talk.what]).to.deep.equal(['', '', '']);
        expect(hasPrivate(given)).to.equal(false);
      }),
      { numRuns: 1000 },
    );
  });
});
