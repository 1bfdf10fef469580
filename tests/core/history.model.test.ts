import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  record,
  redo,
  replaceNow,
  startHistory,
  undo,
  type History,
} from '../../src/core/document/history.js';

type Numbers = History<number>;

// Never the state that is there already: that is no change.
const aChange = fc.tuple(fc.constantFrom('', 'a', 'b'), fc.nat()).map(
  ([name, by]) =>
    (history: Numbers): Numbers =>
      record(history, history.now + by + 1, name),
);
const aStep = fc.oneof(
  aChange,
  fc.constantFrom<(history: Numbers) => Numbers>(
    (history) => undo(history),
    (history) => redo(history),
    (history) => replaceNow(history, history.now),
  ),
);
const someHistory = fc
  .array(aStep, { maxLength: 25 })
  .map((steps) => steps.reduce((history, step) => step(history), startHistory(0)));

describe('a history', () => {
  it('begins with nothing before it and nothing after it', () => {
    expect(startHistory('x')).to.eql({ past: [], now: 'x', future: [], last: '' });
  });

  it('is back where it was when a change is undone, and forward when it is redone', () => {
    fc.assert(
      fc.property(someHistory, aChange, (history, change) => {
        const next = change(history);
        const back = undo(next);
        expect(back.past).to.eql(next.past.slice(0, -1));
        expect(back.now).to.equal(next.past.at(-1));
        expect(redo(back)).to.eql({ ...next, last: '' });
      }),
    );
  });

  it('goes one step at a time, in the order of what was done', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const all = ({ past, now, future }: Numbers) => [...past, now, ...future];
        for (const step of [undo, redo]) {
          const moved = step(history);
          expect(all(moved)).to.eql(all(history));
          const by = moved.past.length - history.past.length;
          const end = step === undo ? history.past : history.future;
          expect(by).to.equal(end.length ? (step === undo ? -1 : 1) : 0);
          expect(moved.last).to.equal('');
        }
      }),
    );
  });

  it('is the same one when the state is the same one', () => {
    fc.assert(
      fc.property(someHistory, fc.constantFrom('', 'a'), (history, name) => {
        expect(record(history, history.now, name)).to.equal(history);
      }),
    );
  });

  it('forgets what was undone once something else is done', () => {
    const history = record(undo(record(record(startHistory(1), 2), 3)), 4);
    expect(history).to.eql({ past: [1, 2], now: 4, future: [], last: '' });
    const typing = record(record(startHistory(1), 2, 'a'), 3, 'a');
    expect(record(undo(typing), 4, 'a')).to.eql({ past: [1], now: 4, future: [], last: 'a' });
  });

  it('takes changes in a row of one name for one, and those without a name for each its own', () => {
    const done = (...names: string[]): readonly number[] =>
      names.reduce((history, name, at) => record(history, at + 1, name), startHistory(0)).past;
    expect(done('a', 'a', 'a')).to.eql([0]);
    expect(done('a', 'b', 'a')).to.eql([0, 1, 2]);
    expect(done('', '')).to.eql([0, 1]);
    expect(done('a', '', 'a')).to.eql([0, 1, 2]);
  });

  it('begins a change anew after going back, forth, or to another page', () => {
    const typed = record(record(startHistory(0), 1, 'b'), 2, 'a');
    for (const step of [
      (history: Numbers) => redo(undo(history)),
      (history: Numbers) => replaceNow(history, 2),
      (history: Numbers) => redo(history),
    ])
      expect(record(step(typed), 3, 'a').past).to.eql([0, 1, 2]);
    const start = undo(startHistory(0));
    expect(start).to.eql(startHistory(0));
  });

  it('has another state in the place of this one, and keeps what came before and after', () => {
    const history = undo(record(record(startHistory(1), 2), 3));
    expect(replaceNow(history, 5)).to.eql({ past: [1], now: 5, future: [3], last: '' });
  });
});
