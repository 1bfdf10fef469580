import { expect } from '@open-wc/testing';
import { noSession, tick, write, addOwnTopic } from '../src/kits/session/session.model.js';
import {
  CHECKED,
  DROP,
  needsCheck,
  ORIGIN,
  waitsForCheck,
} from '../src/tools/rules-review/rules-review.model.js';

const rule = (decision: string, origin = '') =>
  write(
    write(addOwnTopic(noSession, 'Bezoek tot acht uur'), 'o1', 'decision', decision),
    'o1',
    ORIGIN,
    origin,
  );

describe('a rule that is to go', () => {
  for (const origin of ['law', 'unknown', ''])
    it(`is asked about first where its origin is ${origin || 'not chosen'}`, () => {
      const data = rule(DROP, origin);
      expect(needsCheck(data, 'o1')).to.equal(true);
      expect(waitsForCheck(data, 'o1')).to.equal(true);
      expect(waitsForCheck(tick(data, 'o1', CHECKED), 'o1')).to.equal(false);
    });

  for (const origin of ['organisation', 'team', 'habit'])
    it(`goes at once where it is of ${origin}`, () => {
      expect(needsCheck(rule(DROP, origin), 'o1')).to.equal(false);
    });

  it('and no other is asked about', () => {
    for (const decision of ['keep', 'change', ''])
      expect(needsCheck(rule(decision, 'law'), 'o1')).to.equal(false);
  });

  it('waits again where its origin changes back, once it was not asked', () => {
    const habit = rule(DROP, 'habit');
    expect(waitsForCheck(write(habit, 'o1', ORIGIN, 'law'), 'o1')).to.equal(true);
  });
});
