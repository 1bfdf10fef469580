import { expect, fixture, html } from '@open-wc/testing';
import { idle } from '../../src/core/element/idle.js';
import { choose } from '../support/chosen-file.js';
import {
  alertOf,
  button,
  catchDownloads,
  errorsFrom,
  keepBox,
  make,
  mount,
  openFile,
  place,
  shown,
  titleOf,
  wipe,
} from '../support/tools.js';
import type { AnyTool, Subject } from '../support/tools.js';

const DAY = 86_400_000;
/** What leaves the page, or a browser asks about; and what wipes, or starts anew. */
const OUTWARDS = /^(Bewaar|Open een|Afdrukken|Zet in|Kopieer|Wis alles|Ja|Nee)/;
const keys = (): string[] => Object.keys(localStorage);
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

export function keeping(subject: Subject): void {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  async function keep(tool: AnyTool): Promise<void> {
    keepBox(tool).click();
    await tool.updateComplete;
  }

  /** The place where the tool keeps a draft on this page. */
  async function keyOf(): Promise<string> {
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    const [key] = keys();
    tool.remove();
    localStorage.clear();
    return key!;
  }

  it('stores nothing unasked but a draft in this tab, and not that where the page wants none', async () => {
    for (const [attributes, drafts] of [
      [{}, 1],
      [{ draft: 'none' }, 0],
    ] as const) {
      sessionStorage.clear();
      const tool = await mount(subject, { attributes });
      expect(sessionStorage.length, 'before anyone did anything').to.equal(0);
      await openFile(tool, JSON.stringify(subject.value));
      expect(tool.value).to.deep.equal(subject.value);
      expect(keys()).to.deep.equal([]);
      expect(sessionStorage.length).to.equal(drafts);
      const said = tool.shadowRoot!.querySelector('.document-privacy')!.textContent;
      expect(said).to.contain(
        drafts ? 'tot dit tabblad dicht is.' : 'Gaat deze pagina dicht? Dan is alles weg.',
      );
      tool.remove();
    }
    expect(document.cookie).to.equal('');
  });

  it('says who gets what is made: nobody, unless the page gets it', async () => {
    const nothing = 'er wordt niets verstuurd';
    for (const [share, said] of [
      [undefined, nothing],
      ['result', subject.tells ? 'krijgt de uitkomst' : nothing],
      ['answers', subject.tells ? 'krijgt alles wat hier staat' : nothing],
    ] as const) {
      const tool = await mount(subject, {
        value: subject.value,
        attributes: share ? { share } : {},
      });
      const text = tool.shadowRoot!.querySelector('.document-privacy')!.textContent;
      expect(text, share).to.contain(said);
      if (share && subject.tells) expect(text, share).not.to.contain('niets verstuurd');
      tool.remove();
    }
  });

  it('keeps one thing when someone asks, and gives it back', async () => {
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    expect(keys()).to.have.length(1);
    expect(keys()[0]).to.match(/^samenspel:/);
    tool.remove();

    const again = await mount(subject);
    expect(again.value).to.deep.equal(subject.value);
    expect(keepBox(again).checked).to.equal(true);
    expect(again.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      'Wat bewaard was, staat er weer.',
    );
  });

  it('has what was made still there after a reload, a way back or a page swap', async () => {
    const tool = await mount(subject);
    await openFile(tool, JSON.stringify(subject.value));
    const after = await mount(subject, { into: await place() });
    expect(after.value.data, 'beside it').not.to.deep.equal(subject.value.data);
    after.remove();
    tool.remove();
    const again = await mount(subject);
    expect(again.value).to.deep.equal(subject.value);
    expect(keepBox(again).checked).to.equal(false);
    expect(again.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('');
  });

  it('has it where one page is swapped for the other, the new one put in first', async () => {
    const tool = await mount(subject);
    await openFile(tool, JSON.stringify(subject.value));
    const again = make(subject);
    tool.after(again);
    tool.remove();
    await shown(again);
    expect(again.value).to.deep.equal(subject.value);
  });

  it('has it in another window that the page puts it in, and back', async () => {
    const { contentDocument: window } = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander venster"></iframe>`,
    );
    const around = await place();
    for (const fill of [
      (tool: AnyTool) => openFile(tool, JSON.stringify(subject.value)),
      async (tool: AnyTool) => void (tool.value = subject.value),
    ]) {
      sessionStorage.clear();
      const tool = await mount(subject, { into: around });
      await fill(tool);
      await tool.updateComplete;
      const held = sessionStorage.length;
      // A second one that takes its place.
      const other = await mount(subject, { into: around });
      for (const into of [window!.body, around, window!.body]) {
        into.append(tool);
        await idle();
        await tool.updateComplete;
        expect(tool.value).to.deep.equal(subject.value);
      }
      expect(sessionStorage.length > 0, 'what the page gave is no draft').to.equal(held > 0);
      tool.remove();
      other.remove();
    }
  });

  it('keeps the work of two pages, two tools and two persons apart', async () => {
    const { href } = location;
    const at = async (address: string, attributes = {}): Promise<AnyTool> => {
      history.replaceState(null, '', new URL(address, href));
      return mount(subject, { attributes });
    };
    const made = async (address: string, attributes = {}): Promise<unknown> => {
      const tool = await at(address, attributes);
      tool.remove();
      return tool.value.data;
    };
    const { data } = subject.value;
    try {
      const first = await at('#/client/1');
      await openFile(first, JSON.stringify(subject.value));
      first.remove();
      expect(await made('#/client/2'), 'another hash').not.to.deep.equal(data);
      expect(await made('?client=2#/client/1'), 'another address').not.to.deep.equal(data);
      expect(await made('#/client/1', { 'draft-key': 'anna' }), 'another key').not.to.deep.equal(
        data,
      );
      expect(await made('#/client/1', { id: 'other' }), 'another id').not.to.deep.equal(data);
      const { search } = new URL(href);
      const campaign = `${search ? `${search}&` : '?'}utm_source=x&fbclid=y#/client/1`;
      expect(await made(campaign), 'the same page, from a campaign').to.deep.equal(data);
      expect(await made('#/client/1'), 'the same page').to.deep.equal(data);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('goes on with what belongs to a page when a tool is put on it', async () => {
    const { href } = location;
    try {
      history.replaceState(null, '', '#/client/1');
      const tool = await mount(subject);
      await openFile(tool, JSON.stringify(subject.value));
      const parent = tool.parentElement!;
      tool.remove();
      history.replaceState(null, '', '#/client/2');
      parent.append(tool);
      await idle();
      await tool.updateComplete;
      expect(tool.value.data).not.to.deep.equal(subject.value.data);
      tool.remove();
      history.replaceState(null, '', '#/client/1');
      parent.append(tool);
      await idle();
      await tool.updateComplete;
      expect(tool.value.data).to.deep.equal(subject.value.data);
    } finally {
      history.replaceState(null, '', href);
    }
  });

  it('keeps what changes afterwards too', async () => {
    const tool = await mount(subject);
    await keep(tool);
    await openFile(tool, JSON.stringify(subject.value));
    tool.remove();
    expect((await mount(subject)).value).to.deep.equal(subject.value);
  });

  it('keeps what is in it when the language changes', async () => {
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    tool.remove();
    const again = await mount(subject, { attributes: { lang: 'en' } });
    expect(again.value).to.deep.equal(subject.value);
  });

  it('keeps two tools with an id apart', async () => {
    const [first, second] = [
      await mount(subject, { attributes: { id: 'team-a' }, value: subject.value }),
      await mount(subject, { attributes: { id: 'team-b' } }),
    ];
    await keep(first);
    first.remove();
    second.remove();
    const later = await mount(subject, { attributes: { id: 'team-b' } });
    expect(later.value.data).not.to.deep.equal(subject.value.data);
    expect((await mount(subject, { attributes: { id: 'team-a' } })).value).to.deep.equal(
      subject.value,
    );
  });

  it('keeps no longer when someone says so, and what was made stays on the page', async () => {
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    await keep(tool);
    expect(keys()).to.deep.equal([]);
    expect(tool.value).to.deep.equal(subject.value);
  });

  it('leaves nothing after “Wis alles” and a yes', async () => {
    const empty = (await mount(subject)).value.data;
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    button(tool, 'Wis alles').click();
    await tool.updateComplete;
    button(tool, 'Nee, laat staan').click();
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    expect(keys()).to.have.length(1);

    await wipe(tool);
    expect(keys()).to.deep.equal([]);
    expect(sessionStorage.length).to.equal(0);
    expect(tool.value.data).to.deep.equal(empty);
    expect(keepBox(tool).checked).to.equal(false);
    expect(tool.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      'Alles is gewist.',
    );
    tool.remove();
    expect((await mount(subject)).value.data).to.deep.equal(empty);
  });

  it('leaves nothing of what was half typed, chosen or compared either', async () => {
    const before = await mount(subject);
    await idle();
    await before.updateComplete;
    const screenOf = (tool: AnyTool): string =>
      tool.shadowRoot!.querySelector<HTMLElement>('.screen')!.innerText;
    const fresh = screenOf(before);
    const texts = 'textarea, input:not([type=radio], [type=checkbox], [type=file], [type=date])';
    const textsOf = (tool: AnyTool): HTMLInputElement[] => [
      ...tool.shadowRoot!.querySelectorAll<HTMLInputElement>(texts),
    ];
    // A field may begin with a word of ours.
    const begun = new Map(textsOf(before).map((each) => [each.id, each.value]));
    before.remove();
    const tool = await mount(subject);
    const root = tool.shadowRoot!;
    await openFile(tool, JSON.stringify(subject.value));
    // Whatever the tool offers first, of each kind.
    for (const each of root.querySelectorAll<HTMLElement>('summary, [type=radio], .screen button'))
      if (each.checkVisibility() && !OUTWARDS.test(each.innerText.trim())) {
        each.click();
        await tool.updateComplete;
      }
    root.querySelector('dialog')?.close();
    for (const each of textsOf(tool)) each.value = 'Half getypt';
    for (const each of root.querySelectorAll<HTMLInputElement>('.screen input[type=file]')) {
      choose(each, new File([JSON.stringify(subject.value)], 'eerder.json'));
      await tool.updateComplete;
    }
    if (tool.shadowRoot!.querySelector('dialog[open]')) button(tool, 'Nee, laat staan').click();
    await wipe(tool);
    await idle();
    await tool.updateComplete;
    expect(screenOf(tool)).to.equal(fresh);
    for (const each of textsOf(tool))
      expect(each.value, each.id).to.equal(begun.get(each.id) ?? '');
  });

  it('forgets a draft that has expired', async () => {
    const key = await keyOf();
    localStorage.setItem(key, `${inDays(-1)}\n${JSON.stringify(subject.value)}`);
    const tool = await mount(subject);
    expect(tool.value.data).not.to.deep.equal(subject.value.data);
    expect(keys()).to.deep.equal([]);
    expect(alertOf(tool)).to.equal(undefined);
  });

  it('still has a draft on its last day', async () => {
    const key = await keyOf();
    localStorage.setItem(key, `${inDays(0.5)}\n${JSON.stringify(subject.value)}`);
    expect((await mount(subject)).value).to.deep.equal(subject.value);
  });

  for (const [what, text] of Object.entries({
    'cut off': '{"tool":',
    'of another tool': JSON.stringify({ tool: 'iets-anders', schemaVersion: 1 }),
    'of a newer version': JSON.stringify({ tool: subject.name, schemaVersion: 99 }),
    empty: '',
  })) {
    it(`says that a draft ${what} cannot be read, and leaves it where it is`, async () => {
      const key = await keyOf();
      const raw = `${inDays(3)}\n${text}`;
      localStorage.setItem(key, raw);
      const into = await place();
      const errors = errorsFrom(into);
      const tool = await mount(subject, { into });
      expect(titleOf(tool)).to.exist;
      expect(alertOf(tool)?.textContent).to.contain(
        'Wat eerder is bewaard, is niet te lezen. Bewaar het als bestand: dan raakt het niet kwijt.',
      );
      expect(errors.map((event) => event.subject)).to.deep.equal(['document']);
      expect(localStorage.getItem(key)).to.equal(raw);
    });
  }

  it('does not give up what stands here for what another tab keeps', async () => {
    const key = await keyOf();
    const tool = await mount(subject, { value: subject.value });
    const other = JSON.stringify({ ...subject.value, contentId: 'van-een-ander-tabblad' });
    localStorage.setItem(key, `${inDays(3)}\n${other}`);
    dispatchEvent(new StorageEvent('storage', { key }));
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    expect(keepBox(tool).checked).to.equal(false);
  });

  it('goes along with another tab while both keep', async () => {
    const key = await keyOf();
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    const other = { ...subject.value, contentId: 'van-een-ander-tabblad' };
    localStorage.setItem(key, `${inDays(3)}\n${JSON.stringify(other)}`);
    dispatchEvent(new StorageEvent('storage', { key }));
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(other);
  });

  it('says so when another tab stops keeping', async () => {
    const key = await keyOf();
    const tool = await mount(subject, { value: subject.value });
    await keep(tool);
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key }));
    await tool.updateComplete;
    expect(keepBox(tool).checked).to.equal(false);
    expect(tool.shadowRoot!.textContent).to.contain('Niet meer bewaard op dit apparaat.');
  });

  it('does not bring back a draft that was wiped before it could be read', async () => {
    const key = await keyOf();
    localStorage.setItem(key, `${inDays(3)}\n${JSON.stringify(subject.value)}`);
    const into = await place();
    const tool = document.createElement(subject.name) as AnyTool;
    into.append(tool);
    localStorage.removeItem(key);
    await tool.updateComplete;
    expect(tool.value.data).not.to.deep.equal(subject.value.data);
  });

  describe('a draft that cannot be read', () => {
    const { saved } = catchDownloads();

    it('is handed over as a file before another one takes its place', async () => {
      const key = await keyOf();
      const raw = `${inDays(3)}\n{"tool":`;
      localStorage.setItem(key, raw);
      const tool = await mount(subject);
      await keep(tool);
      expect(await saved[0]!.text()).to.equal(raw);
      expect(localStorage.getItem(key)).not.to.equal(raw);
    });
  });

  for (const moment of ['', 'morgen', '9999-99-99']) {
    it(`works on when a draft is kept until “${moment}”`, async () => {
      const key = await keyOf();
      localStorage.setItem(key, `${moment}\n${JSON.stringify(subject.value)}`);
      const tool = await mount(subject);
      expect(titleOf(tool)).to.exist;
      expect(tool.shadowRoot!.querySelector('.document-bar')).to.exist;
      expect(tool.shadowRoot!.textContent).not.to.contain('Invalid');
    });
  }

  describe('where storage is forbidden', () => {
    const { getItem, setItem, removeItem } = Storage.prototype;
    const forbid = (): never => {
      throw new DOMException('Not here', 'SecurityError');
    };
    const restore = (): void => {
      Object.assign(Storage.prototype, { getItem, setItem, removeItem });
    };
    afterEach(restore);

    it('says so, and loses nothing', async () => {
      Object.assign(Storage.prototype, { getItem: forbid, setItem: forbid, removeItem: forbid });
      const into = await place();
      const errors = errorsFrom(into);
      const tool = await mount(subject, { into, value: subject.value });
      await keep(tool);
      expect(alertOf(tool)?.textContent).to.contain('De laatste wijzigingen zijn niet bewaard.');
      expect(errors.map((event) => event.subject)).to.deep.equal(['storage']);
      expect(keepBox(tool).checked).to.equal(false);
      expect(tool.value).to.deep.equal(subject.value);
      await wipe(tool);
      expect(tool.value.data).not.to.deep.equal(subject.value.data);
    });

    it('says so when it is full later on, and loses nothing', async () => {
      const tool = await mount(subject);
      await keep(tool);
      Object.assign(Storage.prototype, { setItem: forbid });
      await openFile(tool, JSON.stringify(subject.value));
      expect(alertOf(tool)?.textContent).to.contain('De laatste wijzigingen zijn niet bewaard.');
      expect(tool.value).to.deep.equal(subject.value);
      // What was kept before is still there, so the box may not say otherwise.
      expect(keepBox(tool).checked).to.equal(true);
      restore();
      await openFile(tool, JSON.stringify(subject.value));
      button(tool, 'Ja, open').click();
      await tool.updateComplete;
      tool.remove();
      expect((await mount(subject)).value, 'kept as soon as it can').to.deep.equal(subject.value);
    });
  });
}
