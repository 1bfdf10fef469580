import { expect } from '@open-wc/testing';
import en from '../content/project-plan/en.json' with { type: 'json' };
import content from '../content/project-plan/nl.json' with { type: 'json' };
import boundaries from '../content/boundary-explorer/nl.json' with { type: 'json' };
import { CARRY_KINDS, carryOf, type CarryItem } from '../src/core/carry/carry.model.js';
import { named, sortItems, takeItems } from '../src/core/carry/taking.model.js';
import { check } from '../src/generated/project-plan/check.js';
import type { ListContent } from '../src/kits/list/list-content.schema.js';
import { listResult } from '../src/kits/list/list-tool.model.js';
import { setMark, setPlan } from '../src/kits/list/list.model.js';
import { addTopic, noSession, write } from '../src/kits/session/session.model.js';
import { carry as ofBoundaries } from '../src/tools/boundary-explorer/boundary-explorer.model.js';
import { actionsOf, dayOf } from '../src/tools/project-plan/actions.model.js';
import { carry } from '../src/tools/project-plan/project-carry.model.js';
import {
  addLook,
  addMembers,
  addRow,
  addSign,
  blank,
  carersDecide,
  editLook,
  isOwnBegun,
  layersOf,
  linesOf,
  looksByDay,
  MOST_ROWS,
  removeRow,
  renameRow,
  setMember,
  setNow,
  setScope,
  type ProjectPlanData,
  type Scope,
} from '../src/tools/project-plan/project-plan.model.js';
import {
  projectPlanFaults,
  type ProjectPlanContent,
} from '../src/tools/project-plan/project-plan.schema.js';

const plan = content as unknown as ProjectPlanContent & ListContent;
const words = { content: plan, text: (text: unknown) => String(text), language: 'nl' };
const { data: none } = blank;
const shown = (scope: Scope, data: ProjectPlanData = none) => layersOf(plan, data, scope);
const counts = (scope: Scope, data?: ProjectPlanData): number[] =>
  shown(scope, data).map(({ items }) => items.length);

describe('what the source has', () => {
  it('is there in full: points of project and organisation by layer', () => {
    expect(content.sections.map(({ id }) => id)).to.deep.equal(['direction', 'design', 'doing']);
    expect(counts('project')).to.deep.equal([6, 4, 3]);
    expect(counts('organisation')).to.deep.equal([5, 3, 4]);
    expect(counts('both')).to.deep.equal([11, 7, 7]);
  });

  it('has four roles, four forms, and the tips', () => {
    const { roles, forms, tips } = content.people;
    expect([roles.length, forms.length, tips.items.length]).to.deep.equal([4, 4, 7]);
    const helps = (item?: string): number =>
      content.helps.items.filter((each) => (each as { item?: string }).item === item).length;
    expect([helps('inspire'), helps('secure'), helps()]).to.deep.equal([4, 5, 6]);
  });

  it('has no money, no promise of an effect and no text of law; the legal position is to be looked at', () => {
    for (const file of [content, en])
      expect(JSON.stringify(file)).not.to.match(
        /€|budget|begroting|wmo|wlz|aansprakelijk|liable|bewezen|proven/i,
      );
    const item = content.sections[0]!.items.find(({ id }) => id === 'words')!;
    expect((item as { note?: string }).note).to.match(/^Laat de juridische positie .* nakijken/);
  });
});

describe('what the plan is about', () => {
  const marked = setMark(setMark(none, 'why', 'doing'), 'words', 'later');

  it('hides the other points and keeps what was marked there', () => {
    expect(setScope(marked, 'project')).to.equal(marked);
    const other = setScope(marked, 'organisation');
    expect(other.marks).to.equal(marked.marks);
    expect(
      listResult(other, { marks: plan.marks, sections: shown('organisation') }),
    ).to.deep.include({ total: 12, todo: 1, going: 0 });
    expect(setScope(other, 'project')).to.deep.equal(marked);
  });

  it('is never more than three lines of what is going on now', () => {
    let data = none;
    for (const [at, text] of ['Een', 'Twee', 'Drie', 'Vier'].entries())
      data = setNow(data, at, text);
    expect(data.now).to.deep.equal(['Een', 'Twee', 'Drie']);
    expect(setNow(setNow(data, 1, ''), 2, '').now).to.deep.equal(['Een']);
    expect(linesOf(setNow(data, 1, ' '))).to.deep.equal(['Een', 'Drie']);
    expect(setNow(data, 1, 'Twee')).to.equal(data);
  });
});

describe('points of people’s own', () => {
  const row = { section: 'doing', text: '  Een verhaal  ' };

  it('stand below those of their layer, whatever the plan is about', () => {
    const data = addRow(none, row);
    for (const scope of ['project', 'organisation', 'both'] as const) {
      const items = shown(scope, data)[2]!.items;
      expect(items.at(-1)).to.deep.equal({ id: 'own-1', title: 'Een verhaal', own: true });
    }
    expect(counts('project', data)).to.deep.equal([6, 4, 4]);
  });

  it('of a layer that the content does not have stand in the first', () => {
    expect(counts('project', addRow(none, { ...row, section: 'elders' }))).to.deep.equal([7, 4, 3]);
  });

  it('are none without words, and no more than fit', () => {
    expect(addRow(none, { ...row, text: ' ' })).to.equal(none);
    let data = none;
    for (let at = 0; at <= MOST_ROWS; at++) data = addRow(data, row);
    expect(data.rows).to.have.length(MOST_ROWS);
    expect(new Set(data.rows.map(({ id }) => id)).size).to.equal(MOST_ROWS);
  });

  it('go with their mark and what is written at them', () => {
    const data = setPlan(setMark(addRow(none, row), 'own-1', 'doing'), 'own-1', 'who', 'K');
    expect(removeRow(data, 'own-1')).to.deep.equal(none);
    expect(removeRow(data, 'own-2')).to.equal(data);
    expect(renameRow(data, 'own-1', 'Anders').rows[0]!.text).to.equal('Anders');
  });
});

describe('who takes part', () => {
  const people = addMembers(none, ['M', ' ', 'K']);
  const asked = (data: ProjectPlanData): boolean => !carersDecide(data, content.people as never);

  it('is asked about a carer who decides, until there is one', () => {
    expect(people.people.map(({ id, name, role }) => [id, name, role])).to.deep.equal([
      ['p1', 'M', ''],
      ['p2', 'K', ''],
    ]);
    expect(asked(none)).to.equal(true);
    const staff = setMember(setMember(people, 'p1', 'party', 'staff'), 'p1', 'role', 'decide');
    expect(asked(staff), 'of staff alone').to.equal(true);
    const reads = setMember(setMember(staff, 'p2', 'party', 'carer'), 'p2', 'role', 'read');
    expect(asked(reads), 'who reads along').to.equal(true);
    expect(asked(setMember(reads, 'p2', 'role', 'decide'))).to.equal(false);
  });

  it('is not asked where the content knows no carers or no deciding', () => {
    expect(
      carersDecide(none, { parties: [{ id: 'x' }], roles: [{ id: 'y', decides: true }] }),
    ).to.equal(true);
  });
});

describe('days', () => {
  const today = '2026-11-30';
  const cases: Readonly<Record<string, string | undefined>> = {
    '2027-03-01': '2027-03-01',
    'uiterlijk 2027-3-1': '2027-03-01',
    '1-3-2027': '2027-03-01',
    '1/3': '2027-03-01',
    '15 december': '2026-12-15',
    'voor 15 dec': '2026-12-15',
    '1 oktober': '2026-10-01',
    '1 januari 2028': '2028-01-01',
    maart: '2027-03-31',
    'februari 2028': '2028-02-29',
    'March 1, 2027': '2027-03-01',
    '31 februari': undefined,
    '2-3 weken': undefined,
    'na de vakantie': undefined,
    '': undefined,
  };
  for (const [by, day] of Object.entries(cases))
    it(`“${by}” is ${day ?? 'no day'}`, () => expect(dayOf(by, 'nl', today)).to.equal(day));

  it('reads back every day that it is given, in numbers and in words', () => {
    const months = new Intl.DateTimeFormat('nl', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    for (let at = 0; at < 800; at += 7) {
      const date = new Date(Date.UTC(2026, 0, 1 + at));
      const day = date.toISOString().slice(0, 10);
      expect(dayOf(day, 'nl', today)).to.equal(day);
      expect(dayOf(months.format(date), 'nl', today)).to.equal(day);
    }
  });

  it('puts actions by date, those without a day last and in their order', () => {
    let data: ProjectPlanData = none;
    const by = {
      why: 'na de zomer',
      ambition: '2027-02-01',
      culture: '15 december',
      pilot: '1-1-2027',
    };
    for (const [item, when] of Object.entries(by))
      data = setPlan(setMark(data, item, item === 'pilot' ? 'later' : 'doing'), item, 'by', when);
    data = {
      ...data,
      agreements: [
        { id: 'a1', what: 'Bellen', who: 'M', by: '1 januari' },
        { id: 'a2', what: '', who: '', by: '' },
        { id: 'a3', what: 'Al gedaan', who: '', by: '', state: 'done' },
        { id: 'a4', what: 'Ooit', who: '', by: '' },
      ],
    };
    const actions = actionsOf(data, shown('project'), plan.marks, (when) =>
      dayOf(when, 'nl', today),
    );
    expect(actions.map(({ id }) => id)).to.deep.equal(['culture', 'a1', 'ambition', 'why', 'a4']);
    expect(
      actionsOf(data, shown('organisation'), plan.marks, () => undefined),
      'hidden',
    ).to.have.length(2);
  });

  it('to look stand by day, and empty ones nowhere', () => {
    let data = addLook(addLook(addLook(addLook(none))));
    data = editLook(data, 'l1', { text: 'Ooit' });
    data = editLook(editLook(data, 'l2', { day: '2027-05-01' }), 'l3', { day: '2027-01-05' });
    expect(looksByDay(data).map(({ id }) => id)).to.deep.equal(['l3', 'l2', 'l1']);
    expect(isOwnBegun(addLook(none))).to.equal(false);
    expect(isOwnBegun(editLook(addLook(none), 'l1', { text: 'x' }))).to.equal(true);
  });
});

describe('from tool to tool', () => {
  const place = { carry, docId: 'here', words } as never;
  const take = (data: ProjectPlanData, items: readonly CarryItem[]) => {
    const all = named(items, 'there');
    const { fresh, changed, known } = sortItems(place, data, all);
    return {
      counts: [fresh.length, changed.length, known.length],
      data: takeItems(place, data, all).data as ProjectPlanData,
    };
  };
  const thing = (kind: CarryItem['kind'], more: Partial<CarryItem> = {}): CarryItem => ({
    id: `x-${kind}`,
    kind,
    text: `Een ${kind}`,
    for: 'team',
    ...more,
  });

  it('takes three stances and two questions of boundary-explorer: five rows, and then none', () => {
    let session = noSession;
    const order = boundaries.topics.map(({ id }) => id);
    for (const topic of order.slice(0, 3)) {
      session = write(addTopic(session, topic, order), topic, 'decision', 'orange');
      session = write(session, topic, 'stance', 'Zo zien wij het.');
    }
    for (const topic of order.slice(0, 2))
      session = write(session, topic, 'ask', 'Wat zegt het beleid?');
    const given = carryOf(ofBoundaries, session, { ...words, content: boundaries } as never);
    expect(given.map(({ kind }) => kind)).to.have.members([
      'stance',
      'stance',
      'stance',
      'question',
      'question',
    ]);
    const first = take(none, given);
    expect(first.counts).to.deep.equal([5, 0, 0]);
    expect(first.data.rows).to.have.length(5);
    const again = take(first.data, given);
    expect(again.counts).to.deep.equal([0, 0, 5]);
    expect(again.data).to.equal(first.data);
  });

  it('takes every kind there is, each in its layer', () => {
    const { data, counts: found } = take(
      none,
      CARRY_KINDS.map((kind) => thing(kind, { who: 'M', by: 'mei' })),
    );
    expect(found).to.deep.equal([CARRY_KINDS.length, 0, 0]);
    expect(data.agreements).to.have.length(1);
    expect(Object.fromEntries(data.rows.map(({ kind, section }) => [kind, section]))).to.deep.equal(
      {
        stance: 'direction',
        wish: 'direction',
        question: 'direction',
        topic: 'design',
        activity: 'doing',
        lesson: 'doing',
      },
    );
    expect(data.plans.every(({ who, by }) => who === 'M' && by === 'mei')).to.equal(true);
    expect(data.marks, 'nobody decided on it yet').to.deep.equal([]);
  });

  it('puts a thing in the layer that it says it is about', () => {
    const { data } = take(none, [thing('stance', { about: ['boundary:legal', 'layer:doing'] })]);
    expect(data.rows[0]).to.deep.include({
      section: 'doing',
      about: ['boundary:legal', 'layer:doing'],
    });
  });

  it('shows what changed at the source, and puts it in the place of what stood here', () => {
    const { data } = take(none, [thing('lesson'), thing('question')]);
    const newer = [thing('lesson', { text: 'Een betere les' }), thing('question')];
    expect(take(data, newer).counts).to.deep.equal([0, 1, 1]);
    expect(take(data, newer).data.rows.map(({ text }) => text)).to.include('Een betere les');
    expect(take(data, newer).data.rows).to.have.length(2);
  });

  it('gives agreements and questions, for the organisation, and nothing else', () => {
    let data = take(
      none,
      CARRY_KINDS.map((kind) => thing(kind)),
    ).data;
    data = addSign(setNow(addMembers(data, ['Johan']), 0, 'Vier klachten'), 'number', 'Klachten');
    data = setPlan(setMark(data, 'pilot', 'doing'), 'pilot', 'who', 'M');
    data = setMark(data, 'ambition', 'doing');
    data = setPlan(setMark(data, 'words', 'doing'), 'words', 'who', 'K');
    const given = carryOf(carry as never, data, words as never);
    expect(given.map(({ id, kind, for: circle }) => [id, kind, circle])).to.deep.equal([
      ['pilot', 'agreement', 'organisation'],
      ['own-1', 'question', 'organisation'],
      ['a1', 'agreement', 'organisation'],
    ]);
    expect(JSON.stringify(given)).not.to.contain('Johan').and.not.to.contain('klachten');
    expect(given[1]!.origin, 'known again').to.equal('there/x-question');
  });

  it('gives an own point once somebody does it, in the words that it has', () => {
    let data = addRow(none, { section: 'doing', text: 'Een {carer.one} vertelt' });
    expect(carryOf(carry as never, data, words as never)).to.deep.equal([]);
    data = setPlan(setMark(data, 'own-1', 'doing'), 'own-1', 'by', 'mei');
    const said = {
      ...words,
      text: (text: unknown) => String(text).replaceAll('{carer.one}', 'naaste'),
    };
    expect(carryOf(carry as never, data, said as never)).to.deep.include({
      id: 'own-1',
      kind: 'agreement',
      text: 'Een {carer.one} vertelt',
      by: 'mei',
      state: 'open',
      for: 'organisation',
    });
  });
});

describe('a file', () => {
  const document = (data: object) => ({
    tool: 'project-plan',
    schemaVersion: 1,
    savedAt: '2026-11-30T10:00:00Z',
    contentId: content.id,
    data: { ...none, ...data },
  });
  const refused = (data: object): string[] => {
    const read = check.document(document(data));
    return read.ok ? [] : read.faults.map(({ path }) => path);
  };

  it('with a thing twice, a fourth line or a day that is none is refused, by path', () => {
    expect(refused({})).to.deep.equal([]);
    const row = { id: 'own-1', section: 'doing', text: 'x' };
    expect(refused({ rows: [row, row] })).to.deep.equal(['data.rows[1].id']);
    expect(refused({ now: ['a', 'b', 'c', 'd'] })).to.deep.equal(['data.now']);
    expect(refused({ scope: 'alles' })).to.deep.equal(['data.scope']);
    expect(refused({ looks: [{ id: 'l1', day: '2027-13-01', text: '' }] })).to.deep.equal([
      'data.looks[0].day',
    ]);
    expect(refused({ signs: [{ id: 's1', kind: 'cijfer', text: '' }] })).to.deep.equal([
      'data.signs[0].kind',
    ]);
    expect(
      refused({ people: [{ id: 'p1', name: ' ', left: false, party: '', role: '', form: '' }] }),
    ).to.deep.equal(['data.people[0].name']);
  });

  it('of content is refused where its parts do not fit together', () => {
    const faults = (change: object): string[] =>
      projectPlanFaults({ ...plan, ...change } as never).map(({ path }) => path);
    expect(faults({})).to.deep.equal([]);
    expect(
      faults({ collects: content.collects.map((each) => ({ ...each, section: 'x' })) }),
    ).to.include('collects[0].section');
    expect(
      faults({ collects: content.collects.map((each) => ({ ...each, kind: 'wish' })) }),
    ).to.include('collects[1].kind');
    expect(
      faults({
        sections: [
          { id: 'direction', name: 'x', items: [{ id: 'own-1', scope: 'project', title: 'x' }] },
        ],
      }),
    ).to.include('sections[0].items[0].id');
  });
});
