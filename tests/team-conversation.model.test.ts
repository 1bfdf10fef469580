import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import dutch from '../content/team-conversation/nl.json' with { type: 'json' };
import english from '../content/team-conversation/en.json' with { type: 'json' };
import { addAgreement, editAgreement } from '../src/kits/agreements/agreements.model.js';
import {
  aboutOf,
  blankSheetTool,
  filledAt,
  isAside,
  isWhole,
  minutesEach,
  OWN,
  ownRows,
  placeRow,
  resultOf,
  setAside,
  stillOpen,
  takeAgreements,
  takeUp,
  unitsNow,
  type SheetToolData,
} from '../src/kits/sheet/sheet-tool.model.js';
import { addOwnRow, LONGEST, setCell, SHORTEST } from '../src/kits/sheet/sheet.model.js';
import type { TeamConversationContent } from '../src/tools/team-conversation/team-conversation.schema.js';

const TAG = 'team-conversation';
const content = dutch as unknown as TeamConversationContent;
const { groups } = dutch;
const blank = blankSheetTool(1).data;
const act = (data: SheetToolData, what: string, group?: string): SheetToolData => {
  const more = addAgreement(data.agreements, group && aboutOf(TAG, group));
  return { ...data, agreements: editAgreement(more, more.at(-1)!.id, 'what', what) };
};
const filled = (data: SheetToolData, id: string): number =>
  filledAt(data, id, content.columns, aboutOf(TAG, id)).filter(Boolean).length;

describe('the content of a team conversation', () => {
  for (const each of [dutch, english])
    it(`has 4 subjects, 8 points as 2, 2, 3 and 1, and 10 questions and 1 in ${each.language}`, () => {
      expect(each.groups.map(({ rows }) => rows.length)).to.eql([2, 2, 3, 1]);
      expect(each.groups.map(({ questions }) => questions.length)).to.eql([3, 3, 2, 2]);
      const inPoints = each.groups.flatMap(({ rows }) =>
        rows.map((row) => ('questions' in row ? row.questions.length : 0)),
      );
      expect(inPoints).to.eql([0, 0, 0, 0, 0, 0, 0, 1]);
      expect(each.columns.map(({ kind }) => kind)).to.eql(['text', 'text', 'agreements']);
      expect(each.minutes).to.equal(50);
    });
});

describe('how far a subject is', () => {
  const example = [
    (data: SheetToolData) => setCell(data, 'knowledge', 'state', 'Zo'),
    (data: SheetToolData) => setCell(data, 'knowledge', 'importance', 'Dit'),
    (data: SheetToolData) => act(act(data, 'Bellen', 'knowledge'), 'Schrijven', 'knowledge'),
    (data: SheetToolData) => setCell(data, 'role', 'state', 'Zo'),
    (data: SheetToolData) => setAside(data, 'practice', true),
    (data: SheetToolData) => act(data, 'Vragen', 'context'),
  ].reduce((data, step) => step(data), blank);

  it('is 3, 1, for another time, and 1 in the worked example', () => {
    expect(groups.map(({ id }) => (isAside(example, id) ? '–' : filled(example, id)))).to.eql([
      3,
      1,
      '–',
      1,
    ]);
    expect(unitsNow(example, content)).to.eql(['knowledge', 'role', 'context']);
    expect(resultOf(example, content, TAG, '2026-11-28')).to.eql({
      counts: {},
      points: [
        { id: 'knowledge', filled: 3 },
        { id: 'role', filled: 1 },
        { id: 'context', filled: 1 },
      ],
      agreements: 3,
    });
  });

  it('is nothing with white space, or with an action without words', () => {
    const data = act(setCell(blank, 'role', 'state', ' \n'), ' ', 'role');
    expect(filled(data, 'role')).to.equal(0);
    const [agreement] = addAgreement([], aboutOf(TAG, 'role'));
    expect(filled({ ...blank, agreements: [{ ...agreement!, who: 'MB' }] }, 'role')).to.equal(0);
  });

  it('is whole with something agreed, and text at every subject of today', () => {
    const whole = (data: SheetToolData) => isWhole(data, content, '2026-11-28');
    expect(whole(blank)).to.equal(false);
    const one = takeUp(blank, 'role', groups);
    expect(whole(setCell(one, 'role', 'state', 'Zo'))).to.equal(false);
    expect(whole(act(one, 'Bellen'))).to.equal(false);
    expect(whole(act(setCell(one, 'role', 'state', 'Zo'), 'Bellen'))).to.equal(true);
    expect(whole(act(setCell(one, 'role', 'state', 'Zo'), ' '))).to.equal(false);
    expect(whole(act(setCell(blank, 'role', 'state', 'Zo'), 'Bellen'))).to.equal(false);
    expect(whole(example)).to.equal(false);
  });
});

describe('subjects for now', () => {
  it('come and go, and all come back', () => {
    expect(setAside(blank, 'role', false)).to.equal(blank);
    const aside = setAside(blank, 'role', true);
    expect(setAside(aside, 'role', true)).to.equal(aside);
    expect(setAside(aside, 'role', false).aside).to.eql([]);
    expect(takeUp(blank, 'role', groups).aside).to.eql(['knowledge', 'practice', 'context']);
    expect(takeUp(aside, '', groups).aside).to.eql([]);
  });

  it('share the minutes, of which there are never too few or too many', () => {
    expect(minutesEach('', 50, 4)).to.equal(12);
    expect(minutesEach('60', 50, 2)).to.equal(30);
    expect(minutesEach('1', 50, 1)).to.equal(SHORTEST);
    expect(minutesEach('9999', 50, 1)).to.equal(LONGEST);
    expect(minutesEach('-3', 50, 1)).to.equal(SHORTEST);
    expect(minutesEach('een', 50, 0)).to.equal(50);
    fc.assert(
      fc.property(fc.string(), fc.nat(8), (set, count) => {
        const each = minutesEach(set, 50, count);
        expect(Number.isInteger(each) && each >= 1 && each <= LONGEST).to.equal(true);
      }),
    );
  });
});

describe('points of one’s own', () => {
  it('stand in their subject, or wait to be put in one', () => {
    const data = addOwnRow(addOwnRow(blank, 'Een', { group: 'role' }), 'Twee');
    expect(ownRows(data, 'role').map(({ text }) => text)).to.eql(['Een']);
    expect(ownRows(data, OWN).map(({ text }) => text)).to.eql(['Twee']);
    const placed = placeRow(data, 'own-2', 'role');
    expect(ownRows(placed, 'role')).to.have.length(2);
    expect(placeRow(data, 'p1', 'role')).to.eql(data);
  });
});

describe('actions of the last time', () => {
  const earlier = act(act(act(blank, 'Een', 'role'), 'Twee'), ' ').agreements;

  it('are those that have words, and that nobody finished or dropped', () => {
    const [one, two] = earlier;
    expect(stillOpen(earlier).map(({ what }) => what)).to.eql(['Een', 'Twee']);
    expect(stillOpen([{ ...one!, state: 'open' }])).to.have.length(1);
    expect(
      stillOpen([
        { ...one!, state: 'done' },
        { ...two!, state: 'dropped' },
      ]),
    ).to.eql([]);
  });

  it('come once, with their subject and where they come from', () => {
    const data = takeAgreements(act(blank, 'Nieuw'), stillOpen(earlier), 'doc');
    expect(data.agreements.slice(1)).to.eql([
      { id: 'a2', what: 'Een', who: '', by: '', origin: 'doc/a1', about: [`${TAG}:role`] },
      { id: 'a3', what: 'Twee', who: '', by: '', origin: 'doc/a2' },
    ]);
    expect(takeAgreements(data, stillOpen(earlier), 'doc')).to.equal(data);
    const through = [{ ...earlier[0]!, id: 'a9', origin: 'doc/a1' }];
    expect(takeAgreements(data, through, 'later'), 'by way of another file').to.equal(data);
  });

  it('are no more than there may be', () => {
    const many = Array.from({ length: 99 }, (_, at) => ({ ...earlier[0]!, id: `a${at + 1}` }));
    const data = takeAgreements({ ...blank, agreements: many }, stillOpen(earlier), 'doc');
    expect(data.agreements).to.have.length(100);
  });
});
