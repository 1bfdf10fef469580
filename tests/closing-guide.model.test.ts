import { expect } from '@open-wc/testing';
import content from '../content/closing-guide/nl.json' with { type: 'json' };
import { carryOf } from '../src/core/carry/carry.model.js';
import { parseWith } from '../src/core/faults/parse.js';
import {
  choose,
  clearRow,
  earlierRows,
  isBegun,
  isUsed,
  rowsNow,
  takeBack,
} from '../src/kits/flow/guide.model.js';
import { addOwnRow, setCell, setState, tickPoint } from '../src/kits/sheet/sheet.model.js';
import {
  blank,
  carry,
  isQuiet,
  resultOf,
  type ClosingGuideData,
} from '../src/tools/closing-guide/closing-guide.model.js';
import {
  closingGuideDocument,
  closingGuideFaults,
  type ClosingGuideContent,
} from '../src/tools/closing-guide/closing-guide.schema.js';

const guide = content as unknown as ClosingGuideContent;
const REASONS = ['recovery', 'other-care', 'death', 'unknown'];
const because = (reason: string, data: ClosingGuideData = blank.data): ClosingGuideData =>
  choose(data, 'reason', reason);
const letters = ({ cells }: ClosingGuideData): number =>
  cells.reduce((sum, { text }) => sum + text.length, 0);

describe('the content of closing-guide', () => {
  it('has 3 reasons, 3, 3 and 4 acts, and 6 helps', () => {
    expect(guide.choices.map(({ options }) => options.length)).to.deep.equal([3]);
    expect(guide.blocks.map(({ items }) => items.length)).to.deep.equal([3, 3, 4]);
    expect(guide.helps.items).to.have.length(6);
    for (const item of [...guide.blocks.flatMap(({ items }) => items), ...guide.helps.items])
      expect(item.source, item.id).to.equal('S2/Afronden');
  });

  it('has one reason that is quiet', () => {
    const quiet = REASONS.filter((reason) => isQuiet(guide, because(reason).answers));
    expect(quiet).to.deep.equal(['death']);
    expect(isQuiet(guide, [])).to.equal(false);
  });

  it('cannot have a section that goes by the name of an act', () => {
    const sections = [{ ...guide.sections[0]!, id: 'death-bond' }];
    expect(closingGuideFaults({ ...guide, sections }).map(({ path }) => path)).to.deep.equal([
      'sections[0].id',
    ]);
  });
});

describe('another reason', () => {
  it('keeps every character that was written, and what was chosen', () => {
    for (const first of REASONS)
      for (const second of REASONS) {
        let data = because(first);
        for (const [at, row] of rowsNow(guide, data.answers).entries()) {
          data = setCell(data, row, 'note', `Antwoord ${at}`);
          data = setState(data, row, 'later');
          data = setCell(data, row, 'day', '2027-01-01');
        }
        data = setCell(data, 'along', 'note', 'Licht aan');
        const { answers: _, ...before } = data;
        const { answers: __, ...after } = because(second, data);
        expect(after, `${first} → ${second}`).to.deep.equal(before);
        expect(letters(because(second, data))).to.equal(letters(data));
        expect(because(first, because(second, data))).to.deep.equal(data);
      }
  });

  it('puts two answers at recovery under what was written earlier, once someone dies', () => {
    const written = setCell(
      setCell(because('recovery'), 'recovery-look-back', 'note', 'Goed.'),
      'recovery-team',
      'note',
      'Bellen.',
    );
    expect(earlierRows(written, guide, written.answers)).to.deep.equal([]);
    const dies = because('death', written);
    expect(earlierRows(dies, guide, dies.answers)).to.deep.equal([
      'recovery-look-back',
      'recovery-team',
    ]);
    const cleared = clearRow(dies, 'recovery-team');
    expect(earlierRows(cleared, guide, cleared.answers)).to.deep.equal(['recovery-look-back']);
    // Who does not know the reason yet still sees them where they belong.
    const unknown = because('unknown', written);
    expect(earlierRows(unknown, guide, unknown.answers)).to.deep.equal([]);
  });

  it('keeps what goes along to other care, and a moment, under what was written earlier', () => {
    const written = setState(
      setCell(because('other-care'), 'along', 'note', 'Licht aan'),
      'other-care-team',
      'rather-not',
    );
    const back = because('recovery', written);
    expect(earlierRows(back, guide, back.answers)).to.deep.equal(['along', 'other-care-team']);
  });
});

describe('what was written earlier', () => {
  const ticked = tickPoint(because('other-care'), 'other-care-team');
  const own = addOwnRow(ticked, 'De sleutel');

  it('is also what was only ticked, and never what stands: people’s own rows, and sections', () => {
    const data = setCell(
      setCell(own, 'own-1', 'note', 'Bij de receptie.'),
      'lesson',
      'note',
      'Bellen.',
    );
    const dies = because('death', data);
    expect(earlierRows(dies, guide, dies.answers)).to.deep.equal(['other-care-team']);
    expect(isUsed(dies, 'other-care-team')).to.equal(true);
  });

  it('goes whole when it is taken away: words, tick and moment, and nothing beside it', () => {
    const more = setState(setState(own, 'other-care-team', 'now'), 'death-bond', 'later');
    expect(clearRow(more, 'other-care-team')).to.deep.equal(
      setState(addOwnRow(because('other-care'), 'De sleutel'), 'death-bond', 'later'),
    );
  });
});

describe('how far one is', () => {
  it('counts acts that fit the reason, with an answer or a moment', () => {
    const asked = because('other-care');
    const result = (data: ClosingGuideData): unknown => resultOf(data, guide, data.answers);
    expect(result(blank.data)).to.deep.equal({ answered: 0, shown: 0 });
    expect(result(because('unknown'))).to.deep.equal({ answered: 0, shown: 0 });
    expect(result(asked)).to.deep.equal({ answered: 0, shown: 3 });
    const two = setState(
      setCell(asked, 'other-care-team', 'note', 'Ja.'),
      'other-care-decide',
      'later',
    );
    expect(result(two)).to.deep.equal({ answered: 2, shown: 3 });
    // White space is no answer, a tick alone neither, and what was written elsewhere does not count.
    expect(result(setCell(asked, 'other-care-team', 'note', '  '))).to.deep.equal({
      answered: 0,
      shown: 3,
    });
    expect(result(tickPoint(asked, 'other-care-team'))).to.deep.equal({ answered: 0, shown: 3 });
    expect(result(because('death', two))).to.deep.equal({ answered: 0, shown: 4 });
  });

  it('begins with a choice or a word', () => {
    expect(isBegun(blank.data)).to.equal(false);
    expect(isBegun(setState(blank.data, 'death-bond', 'now'))).to.equal(true);
    expect(isBegun(setCell(blank.data, 'lesson', 'note', 'x'))).to.equal(true);
    expect(isUsed(setState(blank.data, 'death-bond', 'now'), 'death-bond')).to.equal(true);
    expect(isUsed(blank.data, 'death-bond')).to.equal(false);
    expect(takeBack(because('death'), 'reason')).to.deep.equal(blank.data);
  });
});

describe('what goes from closing-guide to other tools', () => {
  const words = { content: guide, text: (text: unknown) => String(text), language: 'nl' };
  const given = (data: ClosingGuideData): string[] =>
    carryOf(carry, data, words).map(
      (item) => `${item.id} ${item.kind} ${item.for} ${item.state ?? ''}`,
    );

  it('is agreements, questions for later, people’s own, and the lesson, for the team', () => {
    const asked = setState(because('other-care'), 'other-care-team', 'later');
    const told = setCell(asked, 'lesson', 'note', 'Vaste beldag.');
    const own = addOwnRow(told, 'De sleutel');
    expect(
      given({
        ...own,
        agreements: [
          { id: 'a1', what: 'Bellen', who: 'MB', by: '' },
          { id: 'a2', what: ' ', who: '', by: '' },
        ],
      }),
    ).to.deep.equal([
      'a1 agreement together open',
      'own-1 question together open',
      'other-care-team question together open',
      'lesson lesson team ',
    ]);
    expect(given(setState(own, 'own-1', 'rather-not'))).to.include(
      'own-1 question together dropped',
    );
  });

  it('is nothing of what was answered, who talks to whom, or what goes along', () => {
    let data = because('other-care');
    for (const row of ['other-care-look-back', 'talk', 'along'])
      data = setCell(data, row, 'note', 'Geheim');
    data = setState(setCell(data, 'talk', 'who', 'MB'), 'other-care-look-back', 'now');
    expect(carryOf(carry, data, words)).to.deep.equal([]);
  });

  it('takes topics alone, once', () => {
    expect(carry.lists.flatMap(({ takes = [] }) => takes)).to.deep.equal(['topic']);
    const list = carry.lists.find(({ takes }) => takes)!;
    const item = {
      id: 't1',
      kind: 'topic',
      text: 'De sleutel',
      for: 'together',
      origin: 'd/t1',
    } as const;
    const once = list.add!(blank.data, item, words);
    expect(once.rows).to.deep.equal([{ id: 'own-1', text: 'De sleutel', origin: 'd/t1' }]);
    expect(list.add!(once, item, words).rows).to.have.length(1);
  });
});

describe('a document of closing-guide', () => {
  it('is read as it was written, and refused with a moment that stands twice', () => {
    const data = setState(because('death'), 'death-bond', 'now');
    expect(parseWith(closingGuideDocument.data, data).ok).to.equal(true);
    const states = [...data.states, ...data.states];
    const twice = parseWith(closingGuideDocument.data, { ...data, states });
    expect(!twice.ok && twice.faults[0]?.problem).to.equal('duplicate');
  });
});
