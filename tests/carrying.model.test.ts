import { expect } from '@open-wc/testing';
import ecogram from '../content/network-ecogram/nl.json' with { type: 'json' };
import guide from '../content/sofa-phase-guide/nl.json' with { type: 'json' };
import matrix from '../content/sofa-matrix/nl.json' with { type: 'json' };
import workshop from '../content/sofa-workshop/nl.json' with { type: 'json' };
import wifa from '../content/wifa-model/nl.json' with { type: 'json' };
import {
  carryOf,
  type Carry,
  type CarryItem,
  type CarryWords,
} from '../src/core/carry/carry.model.js';
import { named, sortItems, takeItems } from '../src/core/carry/taking.model.js';
import {
  carriedAgreements,
  MOST_AGREEMENTS,
  type Agreement,
} from '../src/kits/agreements/agreements.model.js';
import { addOwnRow, chooseRow, setCell, tickPoint } from '../src/kits/sheet/sheet.model.js';
import { addActivity, linkPerson } from '../src/kits/network/network-activities.model.js';
import { addAlter } from '../src/kits/network/network.model.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { emptyNetwork, MOST_ACTIVITIES } from '../src/kits/network/network-data.model.js';
import { carry as ofEcogram } from '../src/tools/network-ecogram/network-ecogram.model.js';
import { carry as ofMatrix } from '../src/tools/sofa-matrix/sofa-matrix.model.js';
import * as sheet from '../src/tools/sofa-phase-guide/sofa-phase-guide.model.js';
import * as session from '../src/tools/sofa-workshop/workshop-data.model.js';
import { carry as ofWifa } from '../src/tools/wifa-model/wifa-model.model.js';
import { check as ecogramCheck } from '../src/generated/network-ecogram/check.js';
import { check as guideCheck } from '../src/generated/sofa-phase-guide/check.js';
import { check as sessionCheck } from '../src/generated/sofa-workshop/check.js';

const inWords = <Content>(content: Content): CarryWords<Content> => ({
  content,
  text: (text) => String(text),
  language: 'nl',
});
const agreement = (id: string, what: string, more: Partial<Agreement> = {}): Agreement => ({
  id,
  what,
  who: '',
  by: '',
  ...more,
});
/** What is taken of these things, by a tool that has none of them. */
const taking = <Data, Content>(
  carry: Carry<Data, Content>,
  data: Data,
  items: readonly CarryItem[],
  content: unknown,
  docId = 'there',
) => {
  const place = { carry, docId: 'here', words: inWords(content as Content) };
  const all = named(items, docId);
  const { fresh, changed, known } = sortItems(place, data, all);
  return {
    counts: [fresh.length, changed.length, known.length],
    data: takeItems(place, data, all).data,
  };
};
/** A tool that has agreements, and nothing else. */
const agreeing = {
  carry: { for: 'team', lists: [carriedAgreements()] } satisfies Carry<{ agreements: Agreement[] }>,
  data: { agreements: [] as Agreement[] },
};
const envelope = (tool: string, data: unknown, more: object = {}) => ({
  tool,
  schemaVersion: 1,
  savedAt: '2026-11-28T10:00:00Z',
  contentId: 'x',
  data,
  ...more,
});

describe('agreements from tool to tool', () => {
  const four = [
    agreement('a1', 'Bel de dochter', { who: 'Henk', by: 'mei' }),
    agreement('a2', ' ', { who: 'Samira' }),
    agreement('a3', 'Maak een lijst'),
    agreement('a4', 'Kijk weer', { about: ['sofa:samenwerken'] }),
  ];
  const given = carryOf(
    session.carry,
    { ...session.blank.data, agreements: four },
    inWords(workshop),
  );

  it('are 3 of 4 of which one is empty, with who and by when', () => {
    expect(given).to.deep.equal([
      {
        id: 'a1',
        kind: 'agreement',
        text: 'Bel de dochter',
        who: 'Henk',
        by: 'mei',
        state: 'open',
        for: 'team',
      },
      { id: 'a3', kind: 'agreement', text: 'Maak een lijst', state: 'open', for: 'team' },
      {
        id: 'a4',
        kind: 'agreement',
        text: 'Kijk weer',
        about: ['sofa:samenwerken'],
        state: 'open',
        for: 'team',
      },
    ]);
  });

  it('come in beside one’s own, with where they come from; again, 3 are known', () => {
    const own = { ...agreeing.data, agreements: [agreement('a1', 'Van ons')] };
    const first = taking(agreeing.carry, own, given, {});
    expect(first.counts).to.deep.equal([3, 0, 0]);
    expect(first.data.agreements).to.deep.equal([
      agreement('a1', 'Van ons'),
      agreement('a2', 'Bel de dochter', { who: 'Henk', by: 'mei', origin: 'there/a1' }),
      agreement('a3', 'Maak een lijst', { origin: 'there/a3' }),
      agreement('a4', 'Kijk weer', { origin: 'there/a4', about: ['sofa:samenwerken'] }),
    ]);
    const again = taking(agreeing.carry, first.data, given, {});
    expect(again.counts).to.deep.equal([0, 0, 3]);
    expect(again.data).to.equal(first.data);
  });

  it('are 1 changed and 2 known after one text changed in the file', () => {
    const once = taking(agreeing.carry, agreeing.data, given, {}).data;
    const later = given.map((each) => (each.id === 'a3' ? { ...each, by: 'juni' } : each));
    const now = taking(agreeing.carry, once, later, {});
    expect(now.counts).to.deep.equal([0, 1, 2]);
    expect(now.data.agreements[1]).to.deep.equal({ ...once.agreements[1], by: 'juni' });
  });

  it('go on to a third tool as what they were at first', () => {
    const once = taking(agreeing.carry, agreeing.data, given, {}).data;
    const onward = carryOf(agreeing.carry, once, inWords({}));
    expect(onward.map(({ origin }) => origin)).to.deep.equal(['there/a1', 'there/a3', 'there/a4']);
    const straight = taking(sheet.carry, sheet.blank.data, given, guide).data;
    expect(taking(sheet.carry, straight, onward, guide, 'second').counts).to.deep.equal([0, 0, 3]);
  });

  it('say what became of them, and that comes in with them', () => {
    const became = four.map((each) =>
      each.id === 'a1' ? { ...each, state: 'done' as const } : each,
    );
    const told = carryOf(
      session.carry,
      { ...session.blank.data, agreements: became },
      inWords(workshop),
    );
    expect(told.map(({ state }) => state)).to.deep.equal(['done', 'open', 'open']);
    const { data } = taking(agreeing.carry, agreeing.data, told, {});
    expect(data.agreements.map(({ state }) => state)).to.eql(['done', undefined, undefined]);
  });

  it('are at most as many as a tool holds', () => {
    const list = carriedAgreements<{ agreements: Agreement[] }>();
    const full = {
      agreements: Array.from({ length: MOST_AGREEMENTS }, (_, at) => agreement(`a${at}`, 'x')),
    };
    const { data } = taking({ for: 'team', lists: [list] }, full, given, {});
    expect(data).to.equal(full);
  });

  it('are in a document that is as before where nothing was taken, and right where something was', () => {
    const old = envelope('sofa-workshop', { ...session.blank.data, agreements: four.slice(0, 3) });
    expect(sessionCheck.document(old).ok).to.equal(true);
    const taken = taking(session.carry, session.blank.data, given, workshop).data;
    const again = envelope('sofa-workshop', taken, {
      schemaVersion: 2,
      docId: 'd1',
      carry: given,
    });
    expect(sessionCheck.document(again)).to.deep.equal({ ok: true, value: again });
    for (const [more, path] of [
      [{ docId: 'Niet Goed' }, 'docId'],
      [{ docId: 'd1', carry: [{ ...given[0], text: '' }] }, 'carry[0].text'],
      [{ docId: 'd1', carry: [{ ...given[0], score: 3 }] }, 'carry[0].score'],
      [{ docId: 'd1', carry: Array.from({ length: 301 }, () => given[0]) }, 'carry'],
    ] as const) {
      const parsed = sessionCheck.document(
        envelope('sofa-workshop', taken, { schemaVersion: 2, ...more }),
      );
      expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.path)).to.include(path);
    }
  });
});

describe('what the team session gives', () => {
  it('is its agreements and what the team wants, never a note or who is in the team', () => {
    const data: session.SofaWorkshopData = {
      ...session.blank.data,
      members: [{ id: 'm1', name: 'Wilhelmina', left: false }],
      notes: [{ id: 'n1', member: 'm1', text: 'Koffie met mevrouw De Bruin' }],
      stacks: [{ id: 's1', block: 'samenwerken', notes: ['n1'], text: 'Koffie' }],
      seen: [
        { id: 'p1', about: 'm1', text: 'Ik luister weinig' },
        { id: 'p2', about: '', text: 'We vragen weinig' },
      ],
      thoughts: [{ block: 'samenwerken', kind: 'more', text: 'samen koken\nen eten' }],
    };
    expect(carryOf(session.carry, data, inWords(workshop))).to.deep.equal([
      { id: 'seen-p2', kind: 'topic', text: 'We vragen weinig', for: 'team' },
      {
        id: 'more-samenwerken',
        kind: 'topic',
        text: 'Meer: samen koken en eten',
        about: ['sofa:samenwerken'],
        for: 'team',
      },
    ]);
  });
});

describe('what the matrices give', () => {
  it('is what the team wants to do, and neither what it does nor its notes', () => {
    const marks = [
      { item: 'begin-s1', mark: 'want' as const },
      { item: 'begin-s2', mark: 'do' as const },
      { item: 'gone', mark: 'want' as const },
    ];
    const data = {
      marks,
      plans: [],
      notes: [{ role: 'samenwerken', phase: 'begin', text: 'Onder ons' }],
    };
    const action = matrix.actions.find(({ id }) => id === 'begin-s1')!;
    expect(carryOf(ofMatrix, data, inWords(matrix))).to.deep.equal([
      {
        id: 'begin-s1',
        kind: 'topic',
        text: action.title,
        about: ['sofa:samenwerken'],
        for: 'team',
      },
    ]);
    const [first] = wifa.actions;
    const wanted = { marks: [{ item: first!.id, mark: 'want' as const }], plans: [], notes: [] };
    expect(carryOf(ofWifa, wanted, inWords(wifa))).to.deep.equal([
      {
        id: first!.id,
        kind: 'topic',
        text: first!.title,
        about: [`wifa:${first!.aspect}`],
        for: 'team',
      },
    ]);
  });
});

describe('the sheet of a conversation', () => {
  const [topic] = guide.topics;
  const data = setCell(
    setCell(
      tickPoint(addOwnRow(chooseRow(sheet.blank.data, topic!.id), 'Hoe is het thuis?'), topic!.id),
      topic!.id,
      sheet.ANSWER,
      'Het is zwaar.',
    ),
    'own-2',
    sheet.ANSWER,
    'Niemand mag dit weten.',
  );
  const given = carryOf(sheet.carry, { ...data, who: 'Mevrouw De Bruin' }, inWords(guide));

  it('gives its topics, and whether they were talked about, without a word of the answers', () => {
    expect(JSON.parse(JSON.stringify(given))).to.deep.equal([
      {
        id: topic!.id,
        kind: 'topic',
        text: topic!.question,
        state: 'done',
        about: [`sofa:${topic!.role}`],
        for: 'together',
      },
      { id: 'own-2', kind: 'topic', text: 'Hoe is het thuis?', state: 'open', for: 'together' },
    ]);
  });

  it('takes topics as questions of one’s own, once, and lets what is written stand', () => {
    const items: CarryItem[] = [
      { id: 'n1', kind: 'topic', text: 'x'.repeat(400), for: 'team', about: ['sofa:faciliteren'] },
      { id: 'n2', kind: 'lesson', text: 'Les', for: 'team' },
    ];
    const first = taking(sheet.carry, data, items, guide);
    expect(first.counts).to.deep.equal([1, 0, 0]);
    expect(first.data.rows.slice(0, 2)).to.deep.equal(data.rows);
    const added = first.data.rows[2]!;
    expect(added).to.include({ origin: 'there/n1' });
    expect(added.about).to.deep.equal(['sofa:faciliteren']);
    expect(added.text).to.have.length(300);
    expect(taking(sheet.carry, first.data, items, guide).counts).to.deep.equal([0, 0, 1]);
    const saved = envelope('sofa-phase-guide', first.data, {
      schemaVersion: sheet.blank.schemaVersion,
    });
    expect(guideCheck.document(saved).ok).to.equal(true);

    const answered = tickPoint(setCell(first.data, added.id, sheet.ANSWER, 'Ja.'), added.id);
    const later = taking(sheet.carry, answered, [{ ...items[0]!, text: 'Korter' }], guide);
    expect(later.counts).to.deep.equal([0, 1, 0]);
    expect(later.data.rows[2]).to.include({ text: 'Korter' });
    expect(later.data.cells).to.deep.equal(answered.cells);
    expect(later.data.ticks).to.deep.equal(answered.ticks);
  });
});

describe('the network', () => {
  const person = addAlter(emptyNetwork, { name: 'Wilhelmina', group: 'family' });
  const data: CircleData = linkPerson(
    addActivity(person, { name: ' Schaken ', kind: 'hobby' }),
    'a3',
    'p2',
    'by',
  );

  it('gives what is done, and never who does it or who is there', () => {
    const given = carryOf(ofEcogram, { ...data, note: 'Onder ons' }, inWords(ecogram));
    expect(JSON.parse(JSON.stringify(given))).to.deep.equal([
      { id: 'a3', kind: 'activity', text: 'Schaken', about: ['activity:hobby'], for: 'together' },
    ]);
  });

  it('takes agreements, and activities, of their kind where it has that, else of its first; nobody does them yet', () => {
    const items: CarryItem[] = [
      {
        id: 'b1',
        kind: 'activity',
        text: 'Koor',
        for: 'together',
        about: ['activity:hobby', 'x:y'],
      },
      { id: 'b2', kind: 'activity', text: 'Bellen', for: 'together', about: ['activity:gone'] },
      { id: 'b3', kind: 'agreement', text: 'Bel', for: 'together' },
    ];
    const { data: now, counts } = taking(ofEcogram, data, items, ecogram);
    expect(counts).to.deep.equal([3, 0, 0]);
    expect(now.agreements).to.deep.equal([
      { id: 'a1', what: 'Bel', who: '', by: '', origin: 'there/b3' },
    ]);
    expect(now.activities[0]).to.equal(data.activities[0]);
    expect(now.activities.slice(1)).to.deep.equal([
      {
        id: 'a4',
        name: 'Koor',
        kind: 'hobby',
        wished: false,
        by: [],
        interest: [],
        origin: 'there/b1',
        about: ['x:y'],
      },
      {
        id: 'a5',
        name: 'Bellen',
        kind: 'activity',
        wished: false,
        by: [],
        interest: [],
        origin: 'there/b2',
      },
    ]);
    expect(taking(ofEcogram, now, items, ecogram).counts).to.deep.equal([0, 0, 3]);
    expect(ecogramCheck.document(envelope('network-ecogram', now)).ok).to.equal(true);
    const changed = taking(
      ofEcogram,
      linkPerson(now, 'a4', 'p2', 'by'),
      [{ ...items[0]!, text: 'Zangkoor' }],
      ecogram,
    );
    expect(changed.counts).to.deep.equal([0, 1, 0]);
    expect(changed.data.activities[1]).to.deep.include({ name: 'Zangkoor', by: ['p2'] });
  });

  it('takes no more activities than it holds', () => {
    let full = emptyNetwork;
    for (let at = 0; at < MOST_ACTIVITIES; at++)
      full = addActivity(full, { name: `A${at}`, kind: 'chore' });
    const more: CarryItem = { id: 'b1', kind: 'activity', text: 'Koor', for: 'together' };
    expect(taking(ofEcogram, full, [more], ecogram).data).to.equal(full);
  });
});
