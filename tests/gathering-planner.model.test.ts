import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { carryOf } from '../src/core/carry/carry.model.js';
import { parseDocument } from '../src/core/document/document.schema.js';
import {
  addInviter,
  addPart,
  addTopic,
  blank,
  carry,
  editInviter,
  editPart,
  editTopic,
  goTo,
  hasInformal,
  invitedCounts,
  isBegun,
  lengthOf,
  LINE_LENGTH,
  LINES,
  markInviter,
  MOST_GOALS,
  MOST_INVITERS,
  MOST_PARTS,
  MOST_TOPICS,
  movePart,
  removeInviter,
  removePart,
  removeTopic,
  setDate,
  setField,
  setForm,
  setMinutes,
  setStart,
  setSummary,
  TEXT_LENGTH,
  TEXTS,
  toggleGoal,
  type GatheringPlannerData,
} from '../src/tools/gathering-planner/gathering-planner.model.js';
import {
  gatheringPlannerDocument,
  gatheringPlannerFaults,
  type GatheringPlannerContent,
} from '../src/tools/gathering-planner/gathering-planner.schema.js';
import {
  endOf,
  invitationOf,
  lastMoment,
  openPoints,
  type Saying,
} from '../src/tools/gathering-planner/invitation.model.js';
import {
  blocksOf,
  isDay,
  isTime,
  laterDay,
  minutesIn,
  momentAt,
  MOST_MINUTES,
  programmeOf,
} from '../src/tools/gathering-planner/programme.model.js';
import { bundled } from './support/tools.js';

type Data = GatheringPlannerData;

const content = {
  ...bundled<GatheringPlannerContent & Record<string, unknown>>('gathering-planner'),
  wordsThatChafe: bundled<GatheringPlannerContent['wordsThatChafe'] & Record<string, unknown>>(
    'common/words-that-chafe',
  ),
} as unknown as GatheringPlannerContent;

const withParts = (...minutes: (number | undefined)[]): Data =>
  minutes.reduce<Data>(
    (data, each, at) => addPart(data, { text: `Deel ${at + 1}`, minutes: each }),
    blank.data,
  );
const lasting = (...minutes: (number | undefined)[]) => minutes.map((each) => ({ minutes: each }));

describe('the times of a programme', () => {
  const endsAt = (start: string, ...minutes: (number | undefined)[]) =>
    momentAt(start, programmeOf(lasting(...minutes)).minutes);

  it('run from 19:30 with 15, 30, 20 and 25 minutes to 21:00', () => {
    expect(endsAt('19:30', 15, 30, 20, 25)).to.deep.equal({ time: '21:00', days: 0 });
    const { parts } = programmeOf(lasting(15, 30, 20, 25));
    expect(parts.map(({ from }) => momentAt('19:30', from)!.time)).to.deep.equal([
      '19:30',
      '19:45',
      '20:15',
      '20:35',
    ]);
  });

  it('count a part without minutes as none, and name it: 20:15 or later', () => {
    const { minutes, untimed, parts } = programmeOf(lasting(15, 30, undefined));
    expect(momentAt('19:30', minutes)).to.deep.equal({ time: '20:15', days: 0 });
    expect(untimed).to.equal(1);
    expect(parts.map(({ orLater }) => orLater)).to.deep.equal([false, false, false]);
    expect(
      programmeOf(lasting(undefined, 15)).parts.map(({ orLater }) => orLater),
      'what follows it may begin later',
    ).to.deep.equal([false, true]);
  });

  it('go past midnight into the next day: 23:30 and 45 minutes is 00:15', () => {
    expect(endsAt('23:30', 45)).to.deep.equal({ time: '00:15', days: 1 });
    expect(endsAt('23:30', 29)).to.deep.equal({ time: '23:59', days: 0 });
    expect(endsAt('23:30', 30), 'midnight itself').to.deep.equal({ time: '00:00', days: 1 });
    expect(endsAt('00:00', MOST_MINUTES, MOST_MINUTES, MOST_MINUTES)).to.deep.equal({
      time: '06:00',
      days: 1,
    });
    expect(momentAt('23:30', 24 * 60 + 30)).to.deep.equal({ time: '00:00', days: 2 });
  });

  it('are none without a time to begin', () => {
    for (const start of ['', '24:00', '7:30', '19:60', '19:30:00', 'x'])
      expect(momentAt(start, 10), start).to.equal(undefined);
    expect(programmeOf([])).to.deep.equal({ parts: [], minutes: 0, untimed: 0 });
  });

  it('follow each other without a gap, whatever the minutes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: MOST_MINUTES }), { nil: undefined })),
        (minutes) => {
          const programme = programmeOf(lasting(...minutes));
          const sum = minutes.reduce<number>((all, each) => all + (each ?? 0), 0);
          expect(programme.minutes).to.equal(sum);
          expect(programme.untimed).to.equal(minutes.filter((each) => each === undefined).length);
          let at = 0;
          for (const { from, to } of programme.parts) {
            expect(from).to.equal(at);
            at = to;
          }
        },
      ),
    );
  });

  it('are whole minutes as typed, at least one and at most ten hours', () => {
    expect(['15', ' 20 ', '1', '7.6', '600', '601', '999'].map(minutesIn)).to.deep.equal([
      15, 20, 1, 8, 600, 600, 600,
    ]);
    for (const typed of ['', ' ', '0', '-5', '0.4', 'een kwartier', 'Infinity', 'NaN'])
      expect(minutesIn(typed), typed).to.equal(undefined);
  });

  it('know days and times that there are', () => {
    expect(['00:00', '23:59'].every(isTime)).to.equal(true);
    expect(['2027-02-28', '2028-02-29'].every(isDay)).to.equal(true);
    for (const day of ['2027-02-29', '2027-13-01', '2027-00-10', '27-01-01', '12027-01-01', ''])
      expect(isDay(day), day).to.equal(false);
    expect(laterDay('2027-12-31', 1)).to.equal('2028-01-01');
    expect(laterDay('2028-02-28', 1)).to.equal('2028-02-29');
  });

  it('make a strip that is full, in order, in which each part can be seen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 1, max: MOST_MINUTES }), { nil: undefined }), {
          minLength: 1,
          maxLength: MOST_PARTS,
        }),
        (minutes) => {
          const blocks = blocksOf(programmeOf(lasting(...minutes)));
          let at = 0;
          for (const { from, width } of blocks) {
            expect(from).to.be.closeTo(at, 1e-9);
            expect(width).to.be.above(0.005);
            at += width;
          }
          expect(at).to.be.closeTo(1, 1e-9);
        },
      ),
    );
    const [short, long] = blocksOf(programmeOf(lasting(15, 45)));
    expect([short!.width, long!.width]).to.deep.equal([0.25, 0.75]);
    expect(
      blocksOf(programmeOf(lasting(undefined, undefined))).map(({ width }) => width),
    ).to.deep.equal([0.5, 0.5]);
  });
});

describe('a plan of gathering-planner', () => {
  it('has goals that are chosen and let go, up to a most', () => {
    const two = toggleGoal(toggleGoal(blank.data, 'a'), 'b');
    expect(two.goals).to.deep.equal(['a', 'b']);
    expect(toggleGoal(two, 'a').goals).to.deep.equal(['b']);
    const full = Array.from({ length: MOST_GOALS }, (_, at) => `g${at}`).reduce(
      toggleGoal,
      blank.data,
    );
    expect(toggleGoal(full, 'x')).to.equal(full);
  });

  it('takes only a day and a time that there are, and none', () => {
    const set = setStart(setDate(blank.data, '2027-05-11'), '19:30:00');
    expect([set.date, set.start]).to.deep.equal(['2027-05-11', '19:30']);
    expect(setDate(set, '2027-02-30')).to.equal(set);
    expect(setStart(set, '25:00')).to.equal(set);
    expect(setDate(set, '').date).to.equal('');
    expect(setStart(set, '').start).to.equal('');
  });

  it('gets parts, of which none is empty, up to a most', () => {
    expect(addPart(blank.data, { text: '  ' })).to.equal(blank.data);
    const [part] = addPart(blank.data, { text: ` ${'x'.repeat(200)}`, minutes: undefined }).parts;
    expect(part).to.have.all.keys('id', 'text', 'who');
    expect(part!.text).to.have.length(LINE_LENGTH);
    const full = withParts(...Array.from({ length: MOST_PARTS }, () => 5));
    expect(full.parts).to.have.length(MOST_PARTS);
    expect(addPart(full, { text: 'Nog een' })).to.equal(full);
    expect(new Set(full.parts.map(({ id }) => id)).size).to.equal(MOST_PARTS);
  });

  it('changes a part, and keeps its name where that is emptied', () => {
    const data = withParts(5);
    expect(editPart(data, 'p1', { text: ' ' })).to.equal(data);
    expect(editPart(data, 'p9', { text: 'x' })).to.equal(data);
    expect(editPart(data, 'p1', { who: 'MB' }).parts[0]!.who).to.equal('MB');
    expect(setMinutes(data, 'p1', 5)).to.equal(data);
    expect(setMinutes(data, 'p9', 7)).to.equal(data);
    expect(setMinutes(data, 'p1', undefined).parts[0]).to.have.all.keys('id', 'text', 'who');
    expect(setMinutes(setMinutes(data, 'p1', undefined), 'p1', 5)).to.deep.equal(data);
  });

  it('moves a part between its bounds, and takes it out', () => {
    const data = withParts(1, 2, 3);
    const order = (of: Data): string => of.parts.map(({ id }) => id).join(' ');
    expect(order(movePart(data, 'p3', -1))).to.equal('p1 p3 p2');
    expect(order(movePart(data, 'p1', 1))).to.equal('p2 p1 p3');
    expect(movePart(data, 'p1', -1)).to.equal(data);
    expect(movePart(data, 'p3', 1)).to.equal(data);
    expect(movePart(data, 'p9', 1)).to.equal(data);
    expect(order(removePart(data, 'p2'))).to.equal('p1 p3');
    expect(removePart(data, 'p9')).to.equal(data);
    expect(movePart(movePart(data, 'p1', 1), 'p1', -1)).to.deep.equal(data);
  });

  it('knows whether there is time to just talk', () => {
    expect(hasInformal(withParts(5))).to.equal(false);
    const more = addPart(withParts(5), { text: 'Napraten', minutes: 20, informal: true });
    expect(hasInformal(more)).to.equal(true);
    expect(hasInformal(removePart(more, 'p2'))).to.equal(false);
  });

  it('has topics and lines of who invites whom, with their bounds', () => {
    expect(addTopic(blank.data, { text: ' ' })).to.equal(blank.data);
    const topics = Array.from({ length: MOST_TOPICS }, (_, at) => `t ${at}`).reduce(
      (data, text) => addTopic(data, { text }),
      blank.data,
    );
    expect(addTopic(topics, { text: 'x' })).to.equal(topics);
    expect(editTopic(topics, 't1', '  ')).to.equal(topics);
    expect(removeTopic(topics, 't1').topics).to.have.length(MOST_TOPICS - 1);

    expect(addInviter(blank.data, ' ', 'MB')).to.equal(blank.data);
    const one = addInviter(blank.data, ' Avonddienst ', ` ${'M'.repeat(50)}`);
    expect(one.inviters[0]).to.deep.equal({
      id: 'i1',
      whom: 'Avonddienst',
      who: 'M'.repeat(40),
      invited: 'todo',
    });
    expect(editInviter(one, 'i1', 'whom', '')).to.equal(one);
    expect(editInviter(one, 'i1', 'who', '').inviters[0]!.who).to.equal('');
    const comes = markInviter(addInviter(one, 'Koor', 'JV'), 'i1', 'comes');
    expect(invitedCounts(comes)).to.deep.equal({ todo: 1, asked: 0, comes: 1, not: 0 });
    expect(removeInviter(comes, 'i1').inviters.map(({ id }) => id)).to.deep.equal(['i2']);
    const full = Array.from({ length: MOST_INVITERS }, (_, at) => `w ${at}`).reduce(
      (data, whom) => addInviter(data, whom, ''),
      blank.data,
    );
    expect(addInviter(full, 'x', '')).to.equal(full);
  });

  it('cuts what is written at its length, and says nothing changed where nothing did', () => {
    for (const field of [...LINES, ...TEXTS]) {
      const long = setField(blank.data, field, 'x'.repeat(2000));
      expect(long[field]).to.have.length(lengthOf(field));
      expect(setField(long, field, 'x'.repeat(2000))).to.equal(long);
    }
    expect(setSummary(blank.data, 'x'.repeat(2000)).summary).to.have.length(TEXT_LENGTH);
    expect(setForm(blank.data, '')).to.equal(blank.data);
    expect(goTo(blank.data, 'goals')).to.equal(blank.data);
  });

  it('is begun by anything that is chosen or written, and not by the step', () => {
    expect(isBegun(goTo(blank.data, 'plan'))).to.equal(false);
    for (const data of [
      toggleGoal(blank.data, 'a'),
      setForm(blank.data, 'by'),
      setDate(blank.data, '2027-05-11'),
      withParts(5),
      addTopic(blank.data, { text: 'x' }),
      addInviter(blank.data, 'x', ''),
      setSummary(blank.data, 'x'),
      ...[...LINES, ...TEXTS].map((field) => setField(blank.data, field, 'x')),
    ])
      expect(isBegun(data)).to.equal(true);
  });

  it('is a document that its own schema takes, at every bound', () => {
    const parse = (data: unknown) =>
      parseDocument(gatheringPlannerDocument, {
        tool: 'gathering-planner',
        schemaVersion: 1,
        savedAt: '2026-11-30T10:00:00Z',
        contentId: 'x',
        data,
      });
    const paths = (data: unknown): string[] => {
      const read = parse(data);
      return read.ok ? [] : read.faults.map(({ path }) => path);
    };
    const long = [...LINES, ...TEXTS].reduce(
      (data, field) => setField(data, field, 'x'.repeat(2000)),
      setMinutes(withParts(MOST_MINUTES, undefined, 1), 'p3', undefined),
    );
    expect(paths(blank.data)).to.deep.equal([]);
    expect(paths(long)).to.deep.equal([]);
    expect(paths({ ...long, date: '2027-02-30' })).to.deep.equal(['data.date']);
    expect(paths({ ...long, start: '24:00' })).to.deep.equal(['data.start']);
    expect(paths({ ...long, goals: ['a', 'a'] })).to.deep.equal(['data.goals[1]']);
    const [first, ...rest] = long.parts;
    for (const minutes of [0, MOST_MINUTES + 1, 1.5])
      expect(paths({ ...long, parts: [{ ...first, minutes }, ...rest] })).to.deep.equal([
        'data.parts[0].minutes',
      ]);
    expect(paths({ ...long, parts: [first, first] })).to.deep.equal(['data.parts[1].id']);
  });
});

describe('the invitation of gathering-planner', () => {
  const saying: Saying = {
    text: (text, extra = {}) =>
      (typeof text === 'string' ? text : text.other).replace(
        /\{(\w+)\}/g,
        (all, name: string) => extra[name] ?? all,
      ),
    day: (day) => day && `dag ${day}`,
  };
  const open = (data: Data): string[] => openPoints(content, data, saying);
  const said = (data: Data, form = '') =>
    Object.fromEntries(
      invitationOf(content, data, form, saying).map(({ id, texts }) => [id, texts]),
    );

  const whole: Data = {
    ...addTopic(toggleGoal(withParts(15, 30, 20, 25), 'cooperation'), { text: 'Eten' }),
    why: 'Omdat',
    client: 'a',
    carer: 'b',
    staff: 'c',
    date: '2027-05-11',
    start: '19:30',
    place: 'Huiskamer',
    answer: 'JV',
  };

  it('misses six points at the start, and none when all are filled in', () => {
    expect(open(blank.data)).to.deep.equal(['why', 'goal', 'topics', 'gain', 'when', 'answer']);
    expect(open(whole)).to.deep.equal([]);
  });

  it('misses the point of each field that is taken away again, and no other', () => {
    const lacking: [Partial<Data>, string][] = [
      [{ why: ' ' }, 'why'],
      [{ goals: [] }, 'goal'],
      [{ topics: [] }, 'topics'],
      [{ client: '' }, 'gain'],
      [{ carer: ' ' }, 'gain'],
      [{ staff: '' }, 'gain'],
      [{ date: '' }, 'when'],
      [{ start: '' }, 'when'],
      [{ place: ' ' }, 'when'],
      [{ answer: '' }, 'answer'],
    ];
    for (const [change, point] of lacking)
      expect(open({ ...whole, ...change }), JSON.stringify(change)).to.deep.equal([point]);
  });

  it('names what it brings to whom is still missing, as one point', () => {
    const [gain] = invitationOf(content, { ...whole, carer: '', staff: '' }, '', saying).filter(
      ({ id }) => id === 'gain',
    );
    expect(gain!.texts).to.have.length(1);
    expect(gain!.lacks).to.deep.equal(
      content.gains.filter(({ id }) => id !== 'client').map(({ name }) => name),
    );
  });

  it('says its goal in the words of the content, in their order, before one’s own', () => {
    const { goals } = content;
    const data = { ...whole, goals: ['meeting', 'cooperation', 'elders'], aim: 'Elkaar zien' };
    expect(said(data).goal).to.deep.equal([goals[1]!.said, goals[2]!.said, 'Elkaar zien']);
    expect(
      open({ ...whole, goals: ['elders'] }),
      'a goal of other content says nothing',
    ).to.deep.equal(['goal']);
  });

  it('says how one sets to work by the form, unless one writes it', () => {
    expect(said(whole).topics).to.deep.equal(['Eten']);
    expect(said(whole, 'by').topics).to.deep.equal(['Eten', content.forms[2]!.how]);
    expect(said({ ...whole, how: 'In groepjes' }, 'by').topics).to.deep.equal([
      'Eten',
      'In groepjes',
    ]);
    expect(said({ ...blank.data, how: 'In groepjes' }, 'by').topics).to.deep.equal([]);
  });

  it('says till when only where that is known', () => {
    expect(said(whole).when).to.deep.equal(['dag 2027-05-11', 'van 19:30 tot 21:00', 'Huiskamer']);
    const loose = addPart(whole, { text: 'Nog iets' });
    expect(said(loose).when![1]).to.equal('vanaf 19:30');
    expect(said({ ...whole, parts: [] }).when![1]).to.equal('vanaf 19:30');
    expect(said({ ...whole, start: '' }).when).to.deep.equal(['dag 2027-05-11', 'Huiskamer']);
    const late = { ...withParts(45), start: '23:30', date: '2027-12-31' };
    expect(endOf(late)).to.deep.equal({ time: '00:15', days: 1 });
    expect(lastMoment(late)).to.deep.equal({ day: '2028-01-01', time: '00:15' });
    expect(lastMoment({ ...late, date: '' })).to.equal(undefined);
    expect(said(late).when![1]).to.contain('00:15');
  });
});

describe('what gathering-planner gives and takes', () => {
  const words = { content, text: (text: unknown) => `${text as string}`, language: 'nl' } as never;
  const kinds = (data: Data) =>
    carryOf(carry, data, words).map(({ kind, text, for: circle }) => [kind, text, circle]);

  it('gives topics and agreements, of the team, and nothing of letter or names', () => {
    const data: Data = {
      ...addInviter(addTopic(blank.data, { text: 'Eten' }), 'Koor', 'MB'),
      why: 'Geheim',
      summary: 'Geheim',
      agreements: [
        { id: 'a1', what: 'Koken', who: 'MB', by: '' },
        { id: 'a2', what: '', who: '', by: '' },
      ],
    };
    expect(kinds(data)).to.deep.equal([
      ['topic', 'Eten', 'team'],
      ['agreement', 'Koken', 'team'],
    ]);
  });

  it('takes a topic and a stance as a topic, with where it is from, once', () => {
    const [list] = carry.lists;
    expect(list!.takes).to.deep.equal(['topic', 'stance']);
    const item = {
      id: 'st2',
      kind: 'stance' as const,
      text: 'Mits geoefend',
      for: 'team' as const,
    };
    const taken = list!.add!(
      blank.data,
      { ...item, origin: 'd/st2', about: ['boundary:functioneel'] },
      words,
    );
    expect(taken.topics).to.deep.equal([
      { id: 't1', text: 'Mits geoefend', origin: 'd/st2', about: ['boundary:functioneel'] },
    ]);
    expect(list!.add!(taken, { ...item, origin: 'd/st2' }, words)).to.equal(taken);
    expect(
      list!.edit!(taken, 't1', { ...item, text: 'Anders', origin: 'd/st2' }).topics[0]!.text,
    ).to.equal('Anders');
  });
});

describe('the content of gathering-planner', () => {
  for (const locale of ['nl', 'en'])
    it(`has what the source has, and a source for each, in ${locale}`, () => {
      const { goals, forms, helps, kinds } = bundled<
        GatheringPlannerContent & Record<string, unknown>
      >('gathering-planner', locale);
      expect(goals.map(({ id, fits }) => [id, ...fits])).to.deep.equal([
        ['knowledge', 'for'],
        ['cooperation', 'together'],
        ['meeting', 'by'],
      ]);
      expect(goals.map(({ examples }) => examples.length)).to.deep.equal([5, 3, 5]);
      expect(forms.map(({ id, acts }) => [id, acts.length])).to.deep.equal([
        ['for', 3],
        ['together', 6],
        ['by', 5],
      ]);
      expect(helps.items).to.have.length(12);
      expect(
        helps.items.filter(({ id }) => ['personal', 'why', 'topics', 'gain', 'hours'].includes(id)),
        'of which five shape the invitation',
      ).to.have.length(5);
      expect(kinds.map(({ id }) => id)).to.deep.equal(['letter', 'mail', 'telephone', 'poster']);
      for (const each of [...goals, ...forms, ...helps.items])
        expect(each.source, each.id).to.equal('S2/Groepsbijeenkomsten');
    });

  it('is refused by path where names are double or unknown', () => {
    const [first, ...rest] = content.forms;
    const broken = {
      ...content,
      goals: content.goals.map((goal, at) => (at ? goal : { ...goal, fits: ['for', 'beside'] })),
      forms: [{ ...first!, acts: [...first!.acts, rest[0]!.acts[0]!] }, ...rest],
    };
    expect(gatheringPlannerFaults(content)).to.deep.equal([]);
    expect(gatheringPlannerFaults(broken)).to.deep.equal([
      { path: 'forms[1].acts[0].id', problem: 'duplicate', found: 'prepare' },
      {
        path: 'goals[0].fits[1]',
        problem: 'choice',
        found: 'beside',
        expected: 'for, together, by',
      },
    ]);
  });
});
