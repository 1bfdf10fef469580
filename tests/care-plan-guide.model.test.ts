import { expect } from '@open-wc/testing';
import content from '../content/care-plan-guide/nl.json' with { type: 'json' };
import { carryOf } from '../src/core/carry/carry.model.js';
import { standingBlocks, standingOf, UNKNOWN, type Answers } from '../src/kits/flow/flow.model.js';
import {
  answeredOf,
  answersWith,
  choose,
  earlierRows,
  rowsNow,
  sidesAt,
} from '../src/kits/flow/guide.model.js';
import { addOwnRow, setCell, tickPoint } from '../src/kits/sheet/sheet.model.js';
import {
  blank,
  carry,
  isComplete,
  type CarePlanGuideData,
} from '../src/tools/care-plan-guide/care-plan-guide.model.js';
import {
  carePlanGuideFaults,
  type CarePlanGuideContent,
} from '../src/tools/care-plan-guide/care-plan-guide.schema.js';

const guide = content as unknown as CarePlanGuideContent;
const chosen = (options: Readonly<Record<string, string>>): CarePlanGuideData =>
  Object.entries(options).reduce(
    (data, [choice, option]) => choose(data, choice, option),
    blank.data,
  );
const itemsOf = (id: string): number =>
  guide.blocks.find((block) => block.id === id)?.items.length ?? 0;

/** Items of each block that stands, by its id. */
const standing = (answers: Answers): Record<string, number> =>
  Object.fromEntries(
    standingBlocks(guide.blocks, answers)
      .filter((each) => each.standing === 'shown')
      .map(({ block }) => [block.id, block.items.length]),
  );

describe('the content of care-plan-guide', () => {
  it('has 4 steps, 3 reasons, 4 expectations with 3 ways and 1 more, 3 looks, and 7 helps', () => {
    const counts = ['steps', 'reasons', 'expectations', 'ways', 'invite-others', 'overload'].map(
      itemsOf,
    );
    expect(counts).to.deep.equal([4, 3, 4, 3, 1, 3]);
    expect(guide.helps.items).to.have.length(7);
  });

  it('has five choices, and asks for consent first', () => {
    expect(guide.choices.map(({ id }) => id)).to.deep.equal([
      'presence',
      'carer',
      'people',
      'setting',
      'burden',
    ]);
  });

  it('names where each thing comes from, and what is ours', () => {
    const sources = guide.blocks.flatMap(({ items }) => items.map(({ source }) => source));
    expect([...new Set(sources)].sort()).to.deep.equal(['S2/Zorgleefplan', 'eigen']);
    for (const id of ['steps', 'reasons', 'expectations', 'ways', 'invite-others', 'overload'])
      for (const { source } of guide.blocks.find((block) => block.id === id)!.items)
        expect(source, id).to.equal('S2/Zorgleefplan');
  });

  it('is refused where a side or a section hangs on what is not there', () => {
    const unless = [[{ choice: 'presence', is: ['perhaps'] }]];
    const sides = guide.sides.map((side) => ({ ...side, unless }));
    expect(carePlanGuideFaults({ ...guide, sides }).map(({ path }) => path)).to.deep.equal([
      'sides[0].unless[0][0]',
      'sides[1].unless[0][0]',
      'sides[2].unless[0][0]',
    ]);
    const sections = [{ ...guide.sections[0]!, unless }];
    expect(carePlanGuideFaults({ ...guide, sections }).map(({ path }) => path)).to.deep.equal([
      'sections[0].ifOpen',
      'sections[0].unless[0][0]',
    ]);
  });
});

describe('what fits', () => {
  it('both want it, more people, at home, and it is heavy', () => {
    const { answers } = chosen({
      presence: 'yes',
      carer: 'yes',
      people: 'more',
      setting: 'home',
      burden: 'yes',
    });
    expect(standing(answers)).to.deep.equal({
      steps: 4,
      several: 1,
      expectations: 4,
      together: 1,
      ways: 3,
      overload: 3,
    });
  });

  it('where the client says no: nothing that presumes the carer is there, whatever else is chosen', () => {
    const presume = ['reasons', 'together', 'apart', 'represented'];
    for (const carer of ['yes', 'apart', 'no', 'not-asked', UNKNOWN])
      for (const setting of ['home', 'residence', UNKNOWN])
        for (const burden of ['yes', 'no', UNKNOWN]) {
          const { answers } = chosen({ presence: 'no', carer, setting, burden });
          const now = standingBlocks(guide.blocks, answers).map(({ block }) => block.id);
          expect(now).to.include.members(['ask-later', 'own-support', 'steps', 'expectations']);
          expect(now).not.to.include.members(presume);
          for (const id of presume) expect(now, id).not.to.include(id);
          expect(rowsNow(guide, answers)).not.to.include('step-expertise');
          expect(
            sidesAt(blank.data, guide.sides, 'step-wishes', answers).map(({ id }) => id),
          ).to.deep.equal(['client', 'staff']);
        }
  });

  it('is every conditional block, with its “if”, where nothing is known', () => {
    const skipped = Object.fromEntries(guide.choices.map(({ id }) => [id, UNKNOWN]));
    for (const { answers } of [blank.data, chosen(skipped)])
      for (const block of guide.blocks) {
        const conditional = !!(block.when ?? block.unless);
        expect(standingOf(block, answers), block.id).to.equal(conditional ? 'open' : 'shown');
        expect(!!block.ifOpen, block.id).to.equal(conditional);
      }
  });

  it('asks whether the carer wants it only while the client does not say no', () => {
    expect(answeredOf(guide.choices, [])).to.deep.equal({ answered: 0, choices: 5 });
    const no = chosen({ presence: 'no', carer: 'yes' }).answers;
    expect(answeredOf(guide.choices, no)).to.deep.equal({ answered: 1, choices: 4 });
    expect(answeredOf(guide.choices, chosen({ presence: UNKNOWN }).answers)).to.deep.equal({
      answered: 1,
      choices: 5,
    });
  });

  it('follows what the page has fixed, whatever someone chose', () => {
    const data = chosen({ setting: 'home' });
    const fixed = [{ choice: 'setting', option: 'residence' }];
    expect(answersWith(data, fixed)).to.deep.equal(fixed);
    expect(answersWith(data, [])).to.deep.equal(data.answers);
  });
});

describe('changing a choice', () => {
  it('loses nothing that was written, and a side that wrote keeps its column', () => {
    const before = setCell(
      setCell(chosen({ presence: 'yes' }), 'step-wishes', 'note', 'Koken.', 'carer'),
      'how-together',
      'note',
      'Elke week bellen.',
      'staff',
    );
    for (const option of ['no', 'not-asked', 'cannot-say', UNKNOWN]) {
      const after = choose(before, 'presence', option);
      expect(after.cells, option).to.deep.equal(before.cells);
      const sides = sidesAt(after, guide.sides, 'step-wishes', after.answers);
      expect(
        sides.map(({ id }) => id),
        option,
      ).to.include('carer');
      expect(earlierRows(after, guide, after.answers), option).to.deep.equal(
        option === 'no' ? ['how-together'] : [],
      );
    }
  });
});

describe('a talk is done', () => {
  const rows = ['step-wishes', 'expect-can', 'own-1'];
  const next = (data: CarePlanGuideData): CarePlanGuideData =>
    setCell(data, 'next', 'day', '2099-01-01');
  const said = setCell(blank.data, 'step-wishes', 'note', 'Koken.', 'client');

  it('when all that was taken up was talked about, and there is a day to look again', () => {
    expect(isComplete(next(said), rows)).to.equal(false);
    const ticked = tickPoint(said, 'step-wishes');
    expect(isComplete(ticked, rows)).to.equal(false);
    expect(isComplete(next(ticked), rows)).to.equal(true);
    const more = setCell(next(ticked), 'expect-can', 'note', 'Ja.', 'staff');
    expect(isComplete(more, rows)).to.equal(false);
    expect(isComplete(tickPoint(more, 'expect-can'), rows)).to.equal(true);
  });

  it('and never with nothing on the sheet', () => {
    expect(isComplete(next(blank.data), rows)).to.equal(false);
  });
});

describe('what goes from care-plan-guide to other tools', () => {
  const words = { content: guide, text: (text: unknown) => String(text), language: 'nl' };

  it('is agreements, wishes of client and carer, and people’s own; not what was said elsewhere', () => {
    let data = addOwnRow(chosen({ presence: 'yes' }), 'De trap');
    for (const side of ['client', 'carer', 'staff'])
      for (const row of ['step-wishes', 'expect-can'])
        data = setCell(data, row, 'note', `${side} bij ${row}`, side);
    data = tickPoint(setCell(data, 'present', 'who', 'mw. K.'), 'own-1');
    data = { ...data, agreements: [{ id: 'a1', what: 'Bellen', who: 'Wij', by: 'morgen' }] };
    expect(
      carryOf(carry, data, words).map(({ kind, text, state }) => `${kind}: ${text} ${state ?? ''}`),
    ).to.deep.equal([
      'agreement: Bellen open',
      'question: De trap done',
      'wish: client bij step-wishes open',
      'wish: carer bij step-wishes open',
    ]);
  });

  it('comes in as topics, stances, wishes and activities, each a row of one’s own', () => {
    expect(carry.lists.flatMap(({ takes = [] }) => takes)).to.deep.equal([
      'topic',
      'stance',
      'wish',
      'activity',
    ]);
  });
});
