import { expect } from '@open-wc/testing';
import { documentText, type ToolDocument } from '../../src/core/document/document.js';
import { DocumentMessages } from '../../src/core/document/document-messages.js';
import { DraftKeeper } from '../../src/core/document/draft-keeper.js';
import { pageAddress } from '../../src/core/document/draft-place.js';
import { HeldDocument } from '../../src/core/document/held-document.js';
import { IncomingDocuments } from '../../src/core/document/incoming-documents.js';
import { DraftStore, KEEP_DAYS, TAB_DAYS } from '../../src/core/document/keeping.js';
import { covered } from '../../src/core/files/covered.model.js';

const KEY = 'samenspel:test';
const store = new DraftStore(KEY);
const now = new Date('2026-11-23T12:00:00Z');
const MOST = new Date('2026-12-23T12:00:00Z');

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

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

  it('that is covered shows no word of it, and comes back as it was', () => {
    const text = documentText({ data: 'Liever niet, één 😀\n~' } as unknown as ToolDocument);
    store.write(covered(text), now);
    expect(localStorage.getItem(KEY)).not.to.match(/Liever|niet|data|één|😀/);
    expect(store.read(now)!.text).to.equal(text);
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

describe('a draft of this tab', () => {
  it('is in the tab alone, for a day', () => {
    const tab = new DraftStore(KEY, true);
    const most = new Date('2026-11-24T12:00:00Z');
    expect(TAB_DAYS).to.equal(1);
    expect(tab.write('x', now)).to.eql(most);
    expect(localStorage.length).to.equal(0);
    expect(tab.read(new Date(most.getTime() - 1))).to.eql({ text: 'x', expires: most });
    expect(tab.read(most)).to.equal(undefined);
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('a keeper', () => {
  type Data = { readonly text: string };
  const blank = { schemaVersion: 1, data: { text: '' } };
  const documentOf = (text: string): ToolDocument<Data> => ({
    tool: 'test',
    schemaVersion: 1,
    savedAt: '2026-11-23T12:00:00.000Z',
    contentId: 'own',
    data: { text },
  });
  /** A keeper of a document of its own, at a place. */
  function keeperAt(key: string) {
    const held = new HeldDocument<Data>('test', blank, () => 'own');
    const messages = new DocumentMessages<Data>(() => {});
    const outside = {
      check: { document: (value: unknown) => ({ ok: true, value }) },
      readJsonFrom: (text: string) => ({ ok: true, value: JSON.parse(text) as unknown }),
    };
    const incoming = new IncomingDocuments<Data>(
      () => Promise.resolve(outside as never),
      () => {},
    );
    const keeper = new DraftKeeper<Data>({ by: 'samenspel:here', key, page: document }, true, {
      held,
      messages,
      isCovered: () => false,
      title: () => 'a tool',
      incoming,
      take: (document) => held.take(document),
      refuse: () => {},
    });
    const write = (text: string): void => {
      held.change({ text });
      keeper.keepChange();
    };
    return { held, keeper, write };
  }
  const inTab = (key: string): string | undefined =>
    (JSON.parse(new DraftStore(key, true).read()?.text ?? 'null') as ToolDocument<Data> | null)
      ?.data.text;

  it('writes nothing over a draft that it has not taken yet', async () => {
    new DraftStore(KEY, true).write(documentText(documentOf('Van net')));
    const { held, keeper, write } = keeperAt(KEY);
    const take = keeper.readDraft();
    write('Vast begonnen');
    expect(inTab(KEY)).to.equal('Van net');
    await take!();
    expect(held.data.text, 'it is asked first').to.equal('Vast begonnen');
    write('Verder');
    expect(inTab(KEY)).to.equal('Verder');
  });

  it('holds what is made after a draft was wiped that had not been taken yet', async () => {
    new DraftStore(KEY, true).write(documentText(documentOf('Van net')));
    const { held, keeper, write } = keeperAt(KEY);
    const take = keeper.readDraft();
    keeper.wipe();
    await take!();
    expect(held.data.text).to.equal('');
    write('Opnieuw');
    expect(inTab(KEY)).to.equal('Opnieuw');
  });

  it('goes on at another place, in the tab and on the device, where a tool has its own', () => {
    const first = keeperAt(KEY);
    first.keeper.readDraft();
    first.write('Eerst');
    first.keeper.keep();
    const second = keeperAt(`${KEY}:2`);
    second.held.change({ text: 'Eerst' });
    second.keeper.goOn(first.keeper);
    expect(inTab(`${KEY}:2`)).to.equal('Eerst');
    expect(second.keeper.keptUntil).not.to.equal(undefined);
    second.write('Daarna');
    expect(inTab(`${KEY}:2`)).to.equal('Daarna');
    expect(new DraftStore(`${KEY}:2`).read()!.text).to.contain('Daarna');
    expect(inTab(KEY)).to.equal('Eerst');
  });
});

describe('the address of a page', () => {
  const at = (address: string): string =>
    pageAddress(new URL(address, 'https://thuis.example') as unknown as Location, document);

  it('counts with its hash, and without what only tells where a visitor came from', () => {
    for (const [address, counted] of [
      ['/a', '/a'],
      ['/a#/client/1', '/a#/client/1'],
      ['/a?client=1&b', '/a?client=1&b'],
      ['/a?utm_source=x', '/a'],
      ['/a?utm_source=x&client=1&fbclid=y&gclid=z#b', '/a?client=1#b'],
      ['/a?client=1&mc_cid=2&mc_x=3', '/a?client=1&mc_x=3'],
    ] as const)
      expect(at(address), address).to.equal(counted);
  });
});
