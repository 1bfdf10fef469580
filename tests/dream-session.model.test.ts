import { expect } from '@open-wc/testing';
import { addNoteIn, notesIn, placeNote, stackNote } from '../src/kits/notes/stacks.model.js';
import { removeNote } from '../src/kits/notes/notes.model.js';
import { parseDocument } from '../src/core/document/document.schema.js';
import {
  allDots,
  blank,
  carry,
  castDots,
  closeDots,
  countDots,
  DOTS,
  dotsOn,
  emptyDots,
  isChosen,
  isDone,
  linkStacks,
  partiesHere,
  resultOf,
  setTowards,
  sharedBy,
  suggestion,
  toggleChosen,
  withoutStrangers,
  type DreamSessionData,
} from '../src/tools/dream-session/dream-session.model.js';
import { dreamSessionDocument } from '../src/tools/dream-session/dream-session.schema.js';

type Data = DreamSessionData;
const PARTIES = ['client', 'carer', 'staff', 'management'];

/** So many of each party: `m1`, `m2`, … */
const people = (...counts: readonly number[]): Data => ({
  ...blank.data,
  members: counts
    .flatMap((count, at) => Array.from({ length: count }, () => PARTIES[at]!))
    .map((party, at) => ({ id: `m${at + 1}`, name: `P${at + 1}`, party, left: false })),
});

/** A stack with a note of each of these members. */
function stacked(data: Data, members: readonly string[], block = 'dream'): Data {
  return members.reduce((now, member, at) => {
    const next = addNoteIn(now, member, `briefje ${now.notes.length}`, block);
    const note = next.notes.at(-1)!.id;
    return at ? stackNote(next, note, now.stacks.at(-1)!.id) : next;
  }, data);
}

/** Stacks with so many parties and dots each. */
function ranked(...wanted: readonly (readonly [number, number])[]): Data {
  const data = wanted.reduce(
    (now, [parties]) => stacked(now, ['m1', 'm2', 'm3', 'm4'].slice(0, parties)),
    people(1, 1, 1, 1),
  );
  const box = wanted.reduce(
    (now, [, dots], at) => countDots(now, data.stacks[at]!.id, dots),
    emptyDots,
  );
  return closeDots(data, box);
}
const suggested = (data: Data): string =>
  suggestion(data, PARTIES)
    .map((id) => {
      const stack = data.stacks.find((each) => each.id === id)!;
      return `(${sharedBy(data, stack, PARTIES).length},${dotsOn(data, id)})`;
    })
    .join(' ');

describe('who shares a dream', () => {
  it('is told by parties: two of staff and one carer are two', () => {
    const data = stacked(people(0, 1, 2), ['m1', 'm2', 'm3']);
    const [stack] = data.stacks;
    expect(stack!.notes).to.have.length(3);
    expect(sharedBy(data, stack!, PARTIES)).to.deep.equal(['carer', 'staff']);
  });

  it('is one party however many of it say so', () => {
    for (let count = 1; count < 9; count++) {
      const data = stacked(
        people(0, 0, count),
        Array.from({ length: count }, (_, at) => `m${at + 1}`),
      );
      expect(sharedBy(data, data.stacks[0]!, PARTIES)).to.deep.equal(['staff']);
    }
  });

  it('still counts who has left', () => {
    const data = stacked(people(1, 1), ['m1', 'm2']);
    const gone = {
      ...data,
      members: data.members.map((member) => ({ ...member, left: member.id === 'm1' })),
    };
    expect(sharedBy(gone, gone.stacks[0]!, PARTIES)).to.deep.equal(['client', 'carer']);
    expect(partiesHere(gone, PARTIES)).to.deep.equal(['carer']);
  });
});

describe('where to begin', () => {
  it('is where most parties are, then most dots: never the nine of one', () => {
    expect(suggested(ranked([3, 2], [2, 5], [2, 5], [1, 9], [1, 1]))).to.equal('(3,2) (2,5) (2,5)');
  });

  it('has who ties with the third, too', () => {
    expect(suggested(ranked([3, 2], [2, 5], [2, 4], [2, 4], [1, 9]))).to.equal(
      '(3,2) (2,5) (2,4) (2,4)',
    );
  });

  it('is not suggested without dots', () => {
    expect(suggested(ranked([3, 0], [1, 0]))).to.equal('');
  });

  it('is never fewer than three where three have dots, and none of it without', () => {
    for (let time = 0; time < 500; time++) {
      const given = Array.from(
        { length: 6 },
        () => [1 + Math.floor(Math.random() * 4), Math.floor(Math.random() * 4)] as const,
      );
      const data = ranked(...given);
      const withDots = given.filter(([, dots]) => dots).length;
      const ids = suggestion(data, PARTIES);
      expect(ids.length).to.be.at.least(Math.min(3, withDots));
      expect(ids.every((id) => dotsOn(data, id) > 0)).to.equal(true);
    }
  });
});

describe('dots', () => {
  it('are three at most, on different stacks, and fewer may be given', () => {
    const box = castDots(emptyDots, ['s1', 's2', 's3', 's4']);
    expect(allDots(box)).to.equal(DOTS);
    expect(allDots(castDots(emptyDots, ['s1', 's1']))).to.equal(1);
    expect(castDots(emptyDots, [])).to.deep.equal({ dots: new Map(), cast: 1 });
  });

  it('leave numbers behind, of stacks that are there', () => {
    const data = stacked(people(1), ['m1']);
    const box = castDots(castDots(emptyDots, ['s1', 's9']), ['s1']);
    expect(closeDots(data, box).dots).to.deep.equal([{ stack: 's1', count: 2 }]);
    expect(closeDots(data, emptyDots)).to.equal(data);
  });
});

describe('links and choices', () => {
  const both = stacked(stacked(people(1, 1), ['m1']), ['m2'], 'nightmare');

  it('are of a dream with a nightmare, one for a dream, and can be taken back', () => {
    const linked = linkStacks(both, 's1', 's2');
    expect(linked.links).to.deep.equal([{ dream: 's1', nightmare: 's2' }]);
    expect(linkStacks(linked, 's1', 's2')).to.equal(linked);
    expect(linkStacks(linked, 's1', '').links).to.deep.equal([]);
    expect(linkStacks(both, 's2', 's1').links, 'the wrong way round').to.deep.equal([]);
  });

  it('go with the stack that they are of, or when it comes to lie elsewhere', () => {
    const all = toggleChosen(
      closeDots(linkStacks(both, 's1', 's2'), countDots(emptyDots, 's1', 2)),
      's1',
    );
    const gone = withoutStrangers(removeNote(all, 'n1'));
    expect([gone.links, gone.dots, gone.chosen]).to.deep.equal([[], [], []]);
    const moved = withoutStrangers(placeNote(all, 'n1', 'nightmare'));
    expect(moved.links).to.deep.equal([]);
    expect(isChosen(moved, 's1')).to.equal(true);
    expect(withoutStrangers(all)).to.equal(all);
  });

  it('are written at while they are chosen', () => {
    const chosen = setTowards(toggleChosen(both, 's1'), 's1', 'koffie');
    expect(chosen.chosen).to.deep.equal([{ stack: 's1', text: 'koffie' }]);
    expect(setTowards(both, 's1', 'koffie')).to.equal(both);
    expect(toggleChosen(chosen, 's1').chosen).to.deep.equal([]);
    expect(toggleChosen(both, 's9')).to.equal(both);
  });
});

describe('a dream session', () => {
  const full = toggleChosen(stacked(people(1, 1), ['m1', 'm2']), 's1');

  it('is done with something chosen and something agreed', () => {
    expect(isDone(full)).to.equal(false);
    const agreements = [{ id: 'a1', what: 'koffie', who: '', by: '' }];
    expect(isDone({ ...full, agreements })).to.equal(true);
    expect(isDone({ ...blank.data, agreements })).to.equal(false);
  });

  it('is told to the page in numbers alone', () => {
    expect(resultOf(full, PARTIES)).to.deep.equal({
      dreams: 1,
      nightmares: 0,
      parties: { client: 1, carer: 1, staff: 0, management: 0 },
      chosen: 1,
      agreements: 0,
    });
  });

  it('gives dreams that were chosen as wishes, and no note of anyone', () => {
    const words = {
      content: { carried: { nightmare: 'Niet: {nightmare}' } },
      text: (text: unknown) => `${text}`,
      language: 'nl',
    };
    const items = carry.lists.flatMap((list) => list.read(full, words as never));
    expect(items).to.deep.equal([{ id: 's1', kind: 'wish', text: 'briefje 0', state: 'open' }]);
  });

  it('from outside is taken as it was written, and refused where something is of nothing', () => {
    const document = (data: unknown) => ({
      tool: 'dream-session',
      schemaVersion: 1,
      savedAt: '2026-11-29T10:00:00Z',
      contentId: 'samenspel-dream-session',
      data,
    });
    const read = (data: unknown) => parseDocument(dreamSessionDocument, document(data));
    const linked = linkStacks(
      stacked(stacked(people(1, 1), ['m1']), ['m2'], 'nightmare'),
      's1',
      's2',
    );
    const parsed = read(linked);
    expect(parsed.ok && parsed.value.data).to.deep.equal(linked);
    const bad: readonly [string, Partial<Data>][] = [
      ['a link to nothing', { links: [{ dream: 's1', nightmare: 's9' }] }],
      ['a link the wrong way round', { links: [{ dream: 's2', nightmare: 's1' }] }],
      ['dots on nothing', { dots: [{ stack: 's9', count: 1 }] }],
      ['no dots', { dots: [{ stack: 's1', count: 0 }] }],
      ['a choice of nothing', { chosen: [{ stack: 's9', text: '' }] }],
      ['a block that is none', { stacks: [{ id: 's1', block: 'wish', notes: ['n1'], text: '' }] }],
      ['dots with a person', { given: [{ person: 'm1', stack: 's1' }] } as never],
    ];
    for (const [which, change] of bad)
      expect(read({ ...linked, ...change }).ok, which).to.equal(false);
  });

  it('has notes in the block in which they were written', () => {
    expect(notesIn(full, 'dream', 'm2').map(({ id }) => id)).to.deep.equal(['n2']);
    expect(notesIn(full, 'nightmare')).to.deep.equal([]);
  });
});
