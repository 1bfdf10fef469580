import { expect } from '@open-wc/testing';
import { castVote, emptyBox, setHands } from '../src/kits/session/ballot-box.model.js';
import {
  addOwnTopic,
  addTopic,
  cellOf,
  closeVote,
  dropTopic,
  isAllDecided,
  isTicked,
  isTouched,
  MOST_TOPICS,
  MOST_VOTES,
  noSession,
  renameTopic,
  roundsOf,
  tick,
  TOPIC_LENGTH,
  write,
} from '../src/kits/session/session.model.js';
import { sessionData } from '../src/kits/session/session.schema.js';
import { sessionResult } from '../src/kits/session/session-tool.model.js';
import { parseWith } from '../src/core/faults/parse.js';

const ORDER = ['key', 'hoist', 'file'];
const listed = (...ids: readonly string[]) =>
  ids.reduce((data, id) => addTopic(data, id, ORDER), noSession);

describe('things to talk about', () => {
  it('stand in the order of the content, each once, and the group’s own behind them', () => {
    const own = addOwnTopic(noSession, ' Een  eigen geval ');
    expect(own.topics).to.deep.equal([{ id: 'o1', text: 'Een eigen geval' }]);
    const more = addTopic(addTopic(own, 'file', ORDER), 'key', ORDER);
    expect(more.topics.map(({ id }) => id)).to.deep.equal(['key', 'file', 'o1']);
    expect(addTopic(more, 'key', ORDER)).to.equal(more);
  });

  it('are none for nothing, and no longer than a line', () => {
    expect(addOwnTopic(noSession, '  ')).to.equal(noSession);
    expect(addOwnTopic(noSession, 'x'.repeat(500)).topics[0]!.text).to.have.length(TOPIC_LENGTH);
  });

  it('are no more than there may be', () => {
    let data = noSession;
    for (let at = 0; at < MOST_TOPICS + 3; at++) data = addOwnTopic(data, `geval ${at}`);
    expect(data.topics).to.have.length(MOST_TOPICS);
    expect(addTopic(data, 'key', ORDER)).to.equal(data);
  });

  it('keep their name while the field is empty, and those of the content keep theirs', () => {
    const data = addOwnTopic(listed('key'), 'geval');
    expect(renameTopic(data, 'o1', '')).to.equal(data);
    expect(renameTopic(data, 'o1', 'anders').topics[1]!.text).to.equal('anders');
    expect(renameTopic(data, 'key', 'anders')).to.equal(data);
  });

  it('take votes, words and ticks along when they go, and nothing of the others', () => {
    let data = listed('key', 'file');
    for (const id of ['key', 'file']) {
      data = closeVote(data, id, { counts: [1, 0, 2], unknown: 0 });
      data = tick(write(data, id, 'stance', 'Zo'), id, 'legal');
    }
    const after = dropTopic(data, 'key');
    expect(isTouched(after, 'key')).to.equal(false);
    expect([after.rounds.length, after.cells.length, after.ticks.length]).to.deep.equal([1, 1, 1]);
    expect(dropTopic(after, 'key')).to.equal(after);
  });
});

describe('what is written and ticked', () => {
  it('changes one place, and is gone when it is emptied', () => {
    const data = write(listed('key'), 'key', 'stance', 'Zo');
    expect(cellOf(data, 'key', 'stance')).to.equal('Zo');
    expect(write(data, 'key', 'stance', 'Zo')).to.equal(data);
    expect(write(data, 'key', 'stance', '').cells).to.deep.equal([]);
    expect(write(data, 'file', 'stance', 'Zo'), 'not on the list').to.equal(data);
  });

  it('is ticked and not ticked by turns', () => {
    const once = tick(listed('key'), 'key', 'legal');
    expect(isTicked(once, 'key', 'legal')).to.equal(true);
    expect(tick(once, 'key', 'legal').ticks).to.deep.equal([]);
  });
});

describe('a ballot box', () => {
  it('knows how many voted, and for what, and keeps no order of them', () => {
    const one = castVote(castVote(castVote(emptyBox('key', 3), 0), undefined), 2);
    const other = castVote(castVote(castVote(emptyBox('key', 3), 2), 0), undefined);
    expect(one).to.deep.equal({ topic: 'key', counts: [1, 0, 1], unknown: 1, cast: 3 });
    expect(other).to.deep.equal(one);
  });

  it('has hands as they are counted', () => {
    const box = setHands(setHands(emptyBox('key', 3), 1, 4), undefined, 2);
    expect(box).to.deep.include({ counts: [0, 4, 0], unknown: 2 });
  });

  it('leaves counts alone behind when it is closed', () => {
    const box = castVote(emptyBox('key', 3), 1);
    const data = closeVote(listed('key'), 'key', box);
    expect(data.rounds).to.deep.equal([{ topic: 'key', counts: [0, 1, 0], unknown: 0 }]);
  });

  it('is not closed while nobody voted, nor more often than there may be votes', () => {
    const data = listed('key');
    expect(closeVote(data, 'key', emptyBox('key', 3))).to.equal(data);
    let voted = data;
    for (let at = 0; at < MOST_VOTES + 2; at++)
      voted = closeVote(voted, 'key', { counts: [1, 0, 0], unknown: 0 });
    expect(roundsOf(voted, 'key')).to.have.length(MOST_VOTES);
    expect(closeVote(data, 'file', { counts: [1, 0, 0], unknown: 0 })).to.equal(data);
  });
});

describe('a session', () => {
  it('is whole once each thing was decided, and not with nothing on the list', () => {
    expect(isAllDecided(noSession)).to.equal(false);
    const one = write(listed('key', 'file'), 'key', 'decision', 'green');
    expect(isAllDecided(one)).to.equal(false);
    expect(isAllDecided(write(one, 'file', 'decision', 'apart'))).to.equal(true);
  });

  it('is told to the page in numbers alone', () => {
    let data = write(listed('key', 'file'), 'key', 'decision', 'green');
    data = write(data, 'key', 'stance', 'geheim');
    data = closeVote(data, 'key', { counts: [5, 0, 0], unknown: 1 });
    const result = sessionResult(data, { decide: { options: [{ id: 'green' }, { id: 'red' }] } });
    expect(result).to.deep.equal({
      topics: 2,
      decisions: { open: 1, green: 1, red: 0 },
      patterns: { none: 0, one: 0, agreed: 1, near: 0, far: 0 },
      agreements: 0,
    });
  });

  it('from outside is taken as it was written, and refused where something is of nothing, or stands twice', () => {
    const data = closeVote(write(listed('key'), 'key', 'stance', 'Zo'), 'key', {
      counts: [1, 2, 0],
      unknown: 0,
    });
    expect(parseWith(sessionData, data)).to.deep.equal({ ok: true, value: data });
    const bad: readonly [string, object][] = [
      ['a vote on nothing', { rounds: [{ topic: 'file', counts: [1, 0, 0], unknown: 0 }] }],
      ['a vote of two options', { rounds: [{ topic: 'key', counts: [1, 0], unknown: 0 }] }],
      [
        'more people than there are',
        { rounds: [{ topic: 'key', counts: [201, 0, 0], unknown: 0 }] },
      ],
      ['a person with a colour', { ballots: [{ person: 'v1', place: 0 }] }],
      ['a thing twice', { topics: [{ id: 'key' }, { id: 'key' }] }],
      ['a field twice', { cells: [...data.cells, ...data.cells] }],
      ['a tick at nothing', { ticks: [{ topic: 'file', option: 'legal' }] }],
    ];
    for (const [which, change] of bad)
      expect(parseWith(sessionData, { ...data, ...change }).ok, which).to.equal(false);
  });
});
