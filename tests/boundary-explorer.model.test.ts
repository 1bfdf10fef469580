import { expect } from '@open-wc/testing';
import { carryOf } from '../src/core/carry/carry.model.js';
import {
  addOwnTopic,
  addTopic,
  closeVote,
  noSession,
  write,
} from '../src/kits/session/session.model.js';
import { carry } from '../src/tools/boundary-explorer/boundary-explorer.model.js';

const content = {
  topics: [{ id: 'key', text: 'Een zoon wil een sleutel.' }],
  decide: {
    options: [{ id: 'orange', label: 'Oranje: kan, als …' }],
    fields: [{ id: 'condition' }, { id: 'stance' }, { id: 'ask', asks: true as const }],
  },
};
const words = { content, text: (text: unknown) => `${text}`, language: 'nl' };
const given = (data: typeof noSession): unknown =>
  JSON.parse(JSON.stringify(carryOf(carry, data, words as never)));

describe('what goes from boundary-explorer to other tools', () => {
  const voted = closeVote(addTopic(noSession, 'key', ['key']), 'key', {
    counts: [3, 0, 3],
    unknown: 0,
  });

  it('is nothing of a vote, and nothing that is not decided', () => {
    expect(given(voted)).to.deep.equal([]);
    expect(given(write(voted, 'key', 'stance', 'Overdag'))).to.deep.equal([]);
  });

  it('is what the group found, in its own words, for the team', () => {
    const decided = write(write(voted, 'key', 'decision', 'orange'), 'key', 'stance', 'Overdag');
    expect(given(write(decided, 'key', 'condition', 'als hij tekent'))).to.deep.equal([
      {
        id: 'key',
        kind: 'stance',
        text: 'Een zoon wil een sleutel: Oranje: kan, als … Overdag. als hij tekent',
        state: 'done',
        for: 'team',
      },
    ]);
  });

  it('is a question for each thing to ask, decided or not', () => {
    expect(given(write(voted, 'key', 'ask', 'Wat zegt ons beleid?'))).to.deep.equal([
      {
        id: 'key-ask',
        kind: 'question',
        text: 'Wat zegt ons beleid?',
        state: 'open',
        for: 'team',
      },
    ]);
  });

  it('comes in as a case, which keeps where it came from', () => {
    const [list] = carry.lists.filter(({ takes }) => takes?.includes('question'));
    const taken = list!.add!(
      voted,
      { id: 'q1', kind: 'question', text: 'Mag de hond mee?', for: 'team', origin: 'sheet/q1' },
      words as never,
    );
    expect(taken.topics.at(-1)).to.deep.equal({
      id: 'o1',
      text: 'Mag de hond mee?',
      origin: 'sheet/q1',
    });
    expect(addOwnTopic(taken, 'Nog een').topics).to.have.length(3);
    expect(
      list!.edit!(taken, 'o1', { text: 'Kan de hond mee?' } as never).topics[1]!.text,
    ).to.equal('Kan de hond mee?');
  });
});
