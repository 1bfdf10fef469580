import { expect } from '@open-wc/testing';
import { DraftStore, KEEP_DAYS } from '../../src/core/document/keeping.js';

const KEY = 'samenspel:test';
const store = new DraftStore(KEY);
const now = new Date('2026-11-23T12:00:00Z');
const MOST = new Date('2026-12-23T12:00:00Z');

afterEach(() => localStorage.clear());

describe('a draft on this device', () => {
  it('comes back as it was, until it expires', () => {
    expect(store.write('één\ntwee', now)).to.eql(MOST);
    expect(store.read(new Date(MOST.getTime() - 1))).to.eql({ text: 'één\ntwee', expires: MOST });
    expect(store.raw(), 'and it is still there').not.to.equal(null);
    expect(store.read(MOST)).to.equal(undefined);
    expect(store.raw(), 'gone from storage too').to.equal(null);
    expect(KEEP_DAYS).to.equal(30);
  });

  it('is a moment, a line break and the text', () => {
    store.write('{}', now);
    expect(localStorage.getItem(KEY)).to.equal('2026-12-23T12:00:00.000Z\n{}');
    expect(store.raw()).to.equal('2026-12-23T12:00:00.000Z\n{}');
  });

  it('stays thirty days at most, whatever moment is stored with it', () => {
    for (const later of ['2026-12-23T12:00:00.001Z', '2036-01-01T00:00:00Z', '+275760-09-13']) {
      localStorage.setItem(KEY, `${later}\nx`);
      expect(store.read(now), later).to.eql({ text: 'x', expires: MOST });
    }
    for (const sooner of ['2026-12-23T11:59:59.999Z', '2026-11-23T12:00:00.001Z']) {
      localStorage.setItem(KEY, `${sooner}\nx`);
      expect(store.read(now), sooner).to.eql({ text: 'x', expires: new Date(sooner) });
    }
    localStorage.setItem(KEY, '2026-11-23T12:00:00.000Z\nx');
    expect(store.read(now)).to.equal(undefined);
  });

  it('with no moment is given as it stands, and not thrown away', () => {
    for (const [stored, text] of [
      ['x', 'x'],
      ['2', '2'],
      ['morgen\nx', 'x'],
      ['\nx', 'x'],
    ] as const) {
      localStorage.setItem(KEY, stored);
      const draft = store.read(now)!;
      expect(draft.text).to.equal(text);
      expect(draft.expires.getTime()).to.be.NaN;
      expect(store.raw()).to.equal(stored);
    }
  });

  it('is none when there is none, or nothing in it', () => {
    expect(store.read(now)).to.equal(undefined);
    expect(store.raw()).to.equal(null);
    localStorage.setItem(KEY, '');
    expect(store.read(now)).to.equal(undefined);
  });

  it('is gone when it is removed, and another one is not', () => {
    new DraftStore('samenspel:other').write('y', now);
    store.write('x', now);
    store.remove();
    expect(store.raw()).to.equal(null);
    expect(new DraftStore('samenspel:other').read(now)!.text).to.equal('y');
  });
});

describe('where storage is forbidden', () => {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage')!;
  beforeEach(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(globalThis, 'localStorage', own);
  });

  it('nothing is kept, and nothing is thrown', () => {
    expect(store.write('x', now)).to.equal(undefined);
    expect(store.read(now)).to.equal(undefined);
    expect(store.raw()).to.equal(null);
    store.remove();
  });
});

describe('another window', () => {
  const tell = (key: string | null): boolean => dispatchEvent(new StorageEvent('storage', { key }));

  it('that changes this draft, or wipes all, is heard until one stops listening', () => {
    let heard = 0;
    const stop = store.onChangeElsewhere(() => heard++);
    tell('samenspel:other');
    expect(heard).to.equal(0);
    tell(KEY);
    tell(null);
    expect(heard).to.equal(2);
    stop();
    tell(KEY);
    expect(heard).to.equal(2);
  });
});
