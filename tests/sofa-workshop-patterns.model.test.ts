import { expect } from '@open-wc/testing';
import {
  nextMember,
  removeMember,
  returnMember,
  waitingNotes,
} from '../src/kits/notes/notes.model.js';
import { placeNote, stackNote } from '../src/kits/notes/stacks.model.js';
import { isDone, patterns, standsOut } from '../src/tools/sofa-workshop/sofa-workshop.model.js';
import type { SofaWorkshopData as Data } from '../src/tools/sofa-workshop/workshop-data.model.js';
import { BLOCKS } from './support/notes-acts.js';
import { laid, team } from './support/workshop-team.js';

// Whose turn it is and what the team sees, at the bounds.

const [A, B, C, D] = BLOCKS as [string, string, string, string];
const seen = (data: Data) => patterns(data, BLOCKS);

it('waiting notes are those in no block, of everyone or of one', () => {
  const data = laid(team(2, 2), 'A..B');
  const ids = (member?: string): string[] => waitingNotes(data, member).map(({ id }) => id);
  expect(ids()).to.deep.equal(['n2', 'n3']);
  expect(ids('m1')).to.deep.equal(['n2']);
  expect(ids('m2')).to.deep.equal(['n3']);
  expect(ids('')).to.deep.equal([]);
});

describe('whose turn it is', () => {
  const next = (letters: string, after: string, counts = [1, 1, 1]): string | undefined =>
    nextMember(laid(team(...counts), letters), after);

  it('goes on to the next one who has notes to place, round and round', () => {
    expect(['m1', 'm2', 'm3'].map((after) => next('...', after))).to.deep.equal(['m2', 'm3', 'm1']);
    expect(next('.A.', 'm1')).to.equal('m3');
    expect(next('.A.', 'm3')).to.equal('m1');
    expect(next('A..', 'm3')).to.equal('m2');
    expect(next('AA.', 'm1')).to.equal('m3');
  });

  it('is nobody’s when nobody else has any', () => {
    expect(next('AAA', 'm1')).to.equal(undefined);
    expect(next('AA.', 'm3'), 'only this one').to.equal(undefined);
    expect(next('.', 'm1', [1])).to.equal(undefined);
  });

  it('is the first one’s after nobody', () => {
    expect(next('...', '')).to.equal('m1');
    expect(next('A..', '')).to.equal('m2');
    expect(next('AA.', 'm9')).to.equal('m3');
  });

  it('is also that of one who left, as long as their notes wait', () => {
    expect(nextMember(removeMember(team(1, 1), 'm2'), 'm1')).to.equal('m2');
  });
});

describe('a block', () => {
  it('is full with exactly half as many again as an even spread has', () => {
    // Eight notes over four blocks: two is even, three is half as many again.
    expect(seen(laid(team(8), 'AAABBCCD')).full).to.deep.equal([A]);
    expect(seen(laid(team(8), 'AABBCCDD')).full).to.deep.equal([]);
    // Eleven notes: 2¾ is even, 4⅛ is half as many again.
    expect(seen(laid(team(11), 'AAAABBBCCDD')).full).to.deep.equal([]);
    expect(seen(laid(team(11), 'AAAAABBCCDD')).full).to.deep.equal([A]);
  });

  it('has few with less than half of an even spread, and not with exactly half', () => {
    expect(seen(laid(team(8), 'AAABBCCD')).few, 'one of two').to.deep.equal([]);
    expect(seen(laid(team(9), 'AAABBBCCD')).few, 'one of 2¼').to.deep.equal([D]);
  });

  it('is empty with nothing in it, and all are before anything is placed', () => {
    expect(seen(laid(team(3), 'AAB'))).to.deep.include({ full: [A], few: [], empty: [C, D] });
    expect(seen(team(3))).to.deep.include({ full: [], few: [], empty: BLOCKS, all: 3 });
    expect(seen(laid(team(4), 'AB..'))).to.deep.include({ full: [A, B], empty: [C, D] });
  });

  it('that the content does not have counts for nothing', () => {
    const data = placeNote(laid(team(2), 'A.'), 'n2', 'elders');
    expect(seen(data).team).to.deep.equal({ counts: [1, 0, 0, 0], total: 1 });
  });
});

describe('patterns of members', () => {
  it('count each note by its writer and block', () => {
    const { team: all, members } = seen(stackNote(laid(team(2, 2), 'AAB.'), 'n4', 's1'));
    expect(all).to.deep.equal({ counts: [3, 1, 0, 0], total: 4 });
    expect(members.map(({ member, counts, total }) => [member.id, counts, total])).to.deep.equal([
      ['m1', [2, 0, 0, 0], 2],
      ['m2', [1, 1, 0, 0], 2],
    ]);
  });

  it('leave out who left, unless a note of theirs lies there', () => {
    const data = removeMember(removeMember(team(1, 1, 0), 'm1'), 'm2');
    const ids = (of: Data): string[] => seen(of).members.map(({ member }) => member.id);
    expect(data.members.map(({ left }) => left)).to.deep.equal([true, true, false]);
    expect(ids(data)).to.deep.equal(['m3']);
    expect(ids(laid(data, '.A'))).to.deep.equal(['m2', 'm3']);
    expect(ids(returnMember(data, 'm1'))).to.deep.equal(['m1', 'm3']);
    expect(seen(laid(data, 'AB')).team.total, 'their notes count').to.equal(2);
  });

  it('name what two or more share, the most shared first and else as they lie', () => {
    const share = (...steps: [note: string, onto: string][]): [string, number][] => {
      const data = steps.reduce(
        (each, [note, onto]) => stackNote(each, note, onto),
        laid(team(2, 2, 2), 'AB.C.D'),
      );
      return seen(data).shared.map(({ stack, members }) => [stack.id, members]);
    };
    expect(share()).to.deep.equal([]);
    expect(share(['n2', 's1'])).to.deep.equal([]);
    expect(share(['n3', 's1'])).to.deep.equal([['s1', 2]]);
    expect(share(['n3', 's1'], ['n2', 's1'])).to.deep.equal([['s1', 2]]);
    expect(share(['n3', 's1'], ['n5', 's2'])).to.deep.equal([
      ['s1', 2],
      ['s2', 2],
    ]);
    expect(share(['n3', 's1'], ['n4', 's2'], ['n5', 's2'])).to.deep.equal([
      ['s2', 3],
      ['s1', 2],
    ]);
  });

  it('say where most is and where nothing is', () => {
    const out = (...counts: number[]) =>
      standsOut({ counts, total: counts.reduce((sum, each) => sum + each, 0) }, BLOCKS);
    expect(out(2, 2, 1, 0)).to.deep.equal({ most: [A, B], none: [D] });
    expect(out(2, 1, 1, 1)).to.deep.equal({ most: [A], none: [] });
    expect(out(1, 1, 1, 1)).to.deep.equal({ most: [], none: [] });
    expect(out(0, 0, 0, 0)).to.deep.equal({ most: [], none: [] });
    expect(out(0, 0, 0, 1)).to.deep.equal({ most: [D], none: [A, B, C] });
  });
});

it('a session is done with at least one note, none waiting and one agreement in words', () => {
  const agreement = { id: 'a1', what: '', who: '', by: '' };
  const done = (data: Data, ...fields: Partial<typeof agreement>[]): boolean =>
    isDone({ ...data, agreements: fields.map((each) => ({ ...agreement, ...each })) });
  const placed = laid(team(2), 'AB');
  expect(done(placed, { by: 'mei' })).to.equal(true);
  expect(done(placed, {}, { who: 'Ans' })).to.equal(true);
  expect(done(placed)).to.equal(false);
  expect(done(placed, { what: ' ', who: '\n' })).to.equal(false);
  expect(done(laid(team(2), 'A.'), { by: 'mei' })).to.equal(false);
  expect(done(team(0), { by: 'mei' })).to.equal(false);
});
