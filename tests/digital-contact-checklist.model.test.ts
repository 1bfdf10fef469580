import { expect } from '@open-wc/testing';
import en from '../content/digital-contact-checklist/en.json' with { type: 'json' };
import content from '../content/digital-contact-checklist/nl.json' with { type: 'json' };
import { carryOf } from '../src/core/carry/carry.model.js';
import { check } from '../src/generated/digital-contact-checklist/check.js';
import type { ListContent } from '../src/kits/list/list-content.schema.js';
import {
  isListBegun,
  isListWhole,
  listResult,
  type ListToolData,
} from '../src/kits/list/list-tool.model.js';
import { nextItem, setMark, setPlan } from '../src/kits/list/list.model.js';
import {
  blank,
  carry,
  hasRules,
  isOwnBegun,
  rowsOf,
  toggleReason,
  type DigitalContactChecklistData,
} from '../src/tools/digital-contact-checklist/digital-contact-checklist.model.js';
import { digitalContactChecklistFaults } from '../src/tools/digital-contact-checklist/digital-contact-checklist.schema.js';

const list = content as unknown as ListContent;
const items = list.sections.flatMap((section) => section.items);
const marked = (given: Readonly<Record<string, string>>): DigitalContactChecklistData =>
  Object.entries(given).reduce((data, [id, mark]) => setMark(data, id, mark), blank.data);
const next = (data: ListToolData): string | undefined => nextItem(data, items, list.marks);
const inWords = { content: list, text: (text: unknown) => String(text), language: 'nl' };
const all = (mark: string): DigitalContactChecklistData =>
  marked(Object.fromEntries(items.map(({ id }) => [id, mark])));

describe('what the source has', () => {
  it('is there in full: benefits, points in three parts, and helps', () => {
    expect(content.reasons.items).to.have.length(7);
    expect(content.sections.map((section) => section.items.length)).to.deep.equal([3, 4, 7]);
    expect(content.helps.items).to.have.length(5);
    expect(content.rules.questions).to.have.length(5);
  });

  it('has the sentence about asking early at the choice, and as no point of its own', () => {
    expect(content.sections.map(({ lead }) => !!lead)).to.deep.equal([false, true, false]);
  });

  it('names no product', () => {
    const products =
      /familienet|sharecare|caren|nettie|alzheimerassistent|dementie\.nl|whats|app\b|signal|teams|facebook|zoom|wehelpen/i;
    for (const file of [content, en]) expect(JSON.stringify(file)).not.to.match(products);
  });

  it('sends people to the privacy officer and IT at both points about privacy, and at the house rules', () => {
    const said = items.filter(({ note }) => /privacyfunctionaris en ICT/.test(note ?? ''));
    expect(said.map(({ id }) => id)).to.deep.equal(['choose-privacy', 'approach-gathering']);
    expect(content.rules.privacy).to.match(/privacyfunctionaris en ICT/);
  });
});

describe('what comes next', () => {
  /** The worked example: three explored, three chosen, one not for us. */
  const worked = marked({
    'explore-offer': 'ready',
    'explore-carers': 'ready',
    'explore-colleagues': 'ready',
    'choose-technical': 'ready',
    'choose-costs': 'not-us',
    'choose-goal': 'ready',
    'choose-privacy': 'ready',
  });

  it('is the first point while nothing is marked', () => {
    expect(next(blank.data)).to.equal('explore-offer');
  });

  it('is the first of the approach after three explored, three chosen and one that is not for us', () => {
    expect(next(worked)).to.equal('approach-goal');
    const { total, open, done, not, going, todo } = listResult(worked, list);
    expect([total - open, total, done, not, going, todo]).to.deep.equal([7, 14, 6, 1, 0, 0]);
  });

  it('goes back to what is still to do, whatever is done after it: parts are not locked', () => {
    expect(next(setMark(worked, 'explore-carers', 'to-do'))).to.equal('explore-carers');
    expect(next(setMark(worked, 'choose-costs', 'busy'))).to.equal('choose-costs');
    expect(next(marked({ 'approach-gathering': 'ready' }))).to.equal('explore-offer');
  });

  it('is nothing once nothing is open, to do or going on', () => {
    expect(isListWhole(all('ready'), list)).to.equal(true);
    expect(isListWhole(all('not-us'), list)).to.equal(true);
    for (const mark of ['busy', 'to-do', undefined])
      expect(isListWhole(setMark(all('ready'), 'choose-goal', mark), list)).to.equal(false);
  });
});

describe('what the page gets', () => {
  it('is the marks of each part, without a word of anyone', () => {
    const data = setPlan(marked({ 'explore-offer': 'ready' }), 'explore-offer', 'who', 'Fatima');
    const result = listResult(data, list);
    expect(result.sections).to.deep.equal([
      { id: 'explore', total: 3, done: 1, going: 0, todo: 0, not: 0, open: 2 },
      { id: 'choose', total: 4, done: 0, going: 0, todo: 0, not: 0, open: 4 },
      { id: 'approach', total: 7, done: 0, going: 0, todo: 0, not: 0, open: 7 },
    ]);
    expect(JSON.stringify(result)).not.to.contain('Fatima');
  });
});

describe('what people write of their own', () => {
  it('is a choice of benefits, each once', () => {
    const once = toggleReason(blank.data, 'many');
    expect(once.reasons).to.deep.equal(['many']);
    expect(toggleReason(toggleReason(once, 'bond'), 'many').reasons).to.deep.equal(['bond']);
  });

  it('counts as begun by a benefit; as house rules only by a rule or an answer', () => {
    const rule = { id: 'own-1', text: 'Elke week een foto.', group: 'do' };
    const answer = { row: 'urgent', column: 'answer', text: 'Bellen.' };
    expect([isOwnBegun(blank.data), hasRules(blank.data)]).to.eql([false, false]);
    const chosen = toggleReason(blank.data, 'many');
    expect([isOwnBegun(chosen), hasRules(chosen)]).to.eql([true, false]);
    expect(hasRules({ ...blank.data, rows: [rule] })).to.equal(true);
    expect(hasRules({ ...blank.data, cells: [answer] })).to.equal(true);
    expect(hasRules({ ...blank.data, cells: [{ ...answer, text: ' ' }] })).to.equal(false);
    expect(isListBegun(blank.data)).to.equal(false);
    expect(isListBegun(setPlan(blank.data, 'explore-offer', 'by', 'mei'))).to.equal(true);
  });
});

describe('from tool to tool', () => {
  const carried = (data: DigitalContactChecklistData) => carryOf(carry, data, inWords);

  it('the gathering goes as a topic and the training as an activity, once they are to be done', () => {
    expect(carried(blank.data)).to.deep.equal([]);
    expect(carried(all('ready'))).to.deep.equal([]);
    const kinds = carried(all('to-do')).map(({ id, kind, for: circle }) => [id, kind, circle]);
    expect(kinds).to.deep.equal([
      ['approach-training', 'activity', 'team'],
      ['approach-gathering', 'topic', 'team'],
    ]);
  });

  it('another point goes as an agreement once someone is named; the note stays', () => {
    const data = setPlan(
      marked({ 'approach-rules': 'busy' }),
      'approach-rules',
      'text',
      'Onder ons',
    );
    expect(carried(data)).to.deep.equal([]);
    const agreed = setPlan(
      setPlan(data, 'approach-rules', 'who', 'Joke'),
      'approach-rules',
      'by',
      'mei',
    );
    expect(carried(agreed)).to.deep.equal([
      {
        id: 'approach-rules',
        kind: 'agreement',
        text: items.find(({ id }) => id === 'approach-rules')!.title,
        who: 'Joke',
        by: 'mei',
        state: 'open',
        for: 'team',
      },
    ]);
  });

  it('agreements go; house rules, answers and benefits do not', () => {
    const data: DigitalContactChecklistData = {
      ...toggleReason(blank.data, 'many'),
      rows: [
        { id: 'own-1', text: 'Elke week een foto.', group: 'do' },
        { id: 'own-2', text: 'En bij verdrietig nieuws?', group: 'ask' },
      ],
      cells: [{ row: 'urgent', column: 'answer', text: 'Bellen.' }],
      agreements: [{ id: 'a1', what: 'Kijken hoe het gaat', who: 'Fatima', by: 'april' }],
    };
    expect(carried(data).map(({ id, kind }) => [id, kind])).to.deep.equal([['a1', 'agreement']]);
  });

  it('a question of another tool comes among those of the house rules, once', () => {
    const rows = carry.lists.find(({ takes }) => takes?.includes('question'))!;
    const item = {
      id: 'q1',
      kind: 'question',
      text: 'Mag zij het lezen?',
      for: 'together',
      origin: 'doc/q1',
    } as const;
    const taken = rows.add!(blank.data, item, inWords);
    expect(rowsOf(taken, 'ask')).to.deep.equal([
      { id: 'own-1', text: 'Mag zij het lezen?', group: 'ask', origin: 'doc/q1' },
    ]);
    expect(rows.add!(taken, item, inWords)).to.equal(taken);
    const other = rows.edit!(taken, 'own-1', { ...item, text: 'Mag hij het lezen?' });
    expect(rowsOf(other, 'ask')[0]!.text).to.equal('Mag hij het lezen?');
    expect(carry.lists.flatMap(({ takes = [] }) => takes)).to.deep.equal(['question']);
  });
});

describe('a file', () => {
  const document = (data: object) => ({
    tool: 'digital-contact-checklist',
    schemaVersion: 1,
    savedAt: '2026-11-30T10:00:00Z',
    contentId: content.id,
    data: { ...blank.data, ...data },
  });
  const plan = { item: 'explore-offer', text: 'x', who: '', by: '' };

  it('with a thing twice is refused', () => {
    expect(check.document(document({ plans: [plan] })).ok).to.equal(true);
    for (const data of [
      { plans: [plan, plan] },
      {
        marks: [
          { item: 'a', mark: 'ready' },
          { item: 'a', mark: 'busy' },
        ],
      },
      { reasons: ['many', 'many'] },
      {
        agreements: [
          { id: 'a1', what: '', who: '', by: '' },
          { id: 'a1', what: '', who: '', by: '' },
        ],
      },
    ])
      expect(check.document(document(data)).ok, JSON.stringify(data)).to.equal(false);
  });

  it('of content is refused where its parts do not fit together', () => {
    const faults = (change: object): string[] =>
      digitalContactChecklistFaults({ ...list, ...content, ...change } as never).map(
        ({ path }) => path,
      );
    expect(faults({})).to.deep.equal([]);
    const { reasons, rules, helps, sections } = content;
    const twice = sections[0]!.items[0]!;
    expect(faults({ reasons: { ...reasons, item: 'nowhere' } })).to.include('reasons.item');
    expect(faults({ rules: { ...rules, kinds: [{ ...rules.kinds[0]!, id: 'ask' }] } })).to.include(
      'rules.kinds[0].id',
    );
    expect(
      faults({ rules: { ...rules, questions: [{ id: 'own-1', question: 'Wat?' }] } }),
    ).to.include('rules.questions[0].id');
    expect(
      faults({ helps: { ...helps, items: [{ id: 'a', text: 'b', item: 'nowhere' }] } }),
    ).to.include('helps.items[0].item');
    expect(
      faults({ sections: [...sections, { id: 'more', name: 'Meer', items: [twice] }] }),
    ).to.include('sections[3].items[0].id');
  });
});
