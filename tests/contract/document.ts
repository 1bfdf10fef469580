import { expect } from '@open-wc/testing';
import type { ToolDocument } from '../../src/core/document/document.js';
import {
  catchDownloads,
  alertOf,
  button,
  errorsFrom,
  eventually,
  make,
  mount,
  openFile,
  place,
  shown,
  titleOf,
  wipe,
} from '../support/tools.js';
import type { AnyTool, Mounting, Subject } from '../support/tools.js';
import { cp1252, utf16 } from '../support/chosen-file.js';

const DEEP = 20_000;
/** Fields that are tried, of a screen that has many. */
const MOST = 12;
const deep = (): unknown => {
  let nested: unknown = [];
  for (let level = 0; level < DEEP; level++) nested = [nested];
  return nested;
};

/** Fields with which a person changes what the tool holds, at what the screen shows first. */
const fieldsOf = (tool: AnyTool): HTMLInputElement[] =>
  [...tool.shadowRoot!.querySelectorAll<HTMLInputElement>('.screen :is(input, textarea)')].filter(
    (each) =>
      each.checkVisibility() &&
      !each.matches(':disabled, [type=file], .keep input, [type=search], form input'),
  );

/** What a field is, in words: its node may come to stand for another. */
const nameOf = (field: HTMLInputElement): string =>
  [field.labels?.[0], field.closest('fieldset'), field.closest('li')]
    .map((each) => each?.textContent)
    .join();

/** Fills in a field as a program of the page does, at once. */
function fill(field: HTMLInputElement): void {
  if (field.matches('[type=radio], [type=checkbox]')) return field.click();
  field.value = `${field.value} en meer`.trim();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export function documents(subject: Subject): void {
  it('takes two changes in one go as it takes them one by one', async () => {
    const first = await mount(subject, { value: subject.value });
    const count = fieldsOf(first).length;
    first.parentElement!.remove();
    const pairs = Array.from({ length: Math.min(count, MOST) - 1 }, (_, at) => [at, at + 1]);
    for (const [one, other] of pairs) {
      const after = async (drawn: boolean): Promise<unknown> => {
        sessionStorage.clear();
        const tool = await mount(subject, { value: subject.value });
        const [a, b] = [fieldsOf(tool)[one!]!, fieldsOf(tool)[other!]!];
        const name = nameOf(b);
        fill(a);
        if (drawn) await tool.updateComplete;
        const there = b.isConnected && nameOf(b) === name;
        if (there) fill(b);
        await tool.updateComplete;
        const { data } = tool.value;
        tool.parentElement!.remove();
        return there ? data : undefined;
      };
      const atOnce = await after(false);
      const apart = await after(true);
      // The first one led to another screen.
      if (!apart) continue;
      expect(atOnce, `fields ${one} and ${other}`).to.deep.equal(apart);
    }
  });

  const { name } = subject;

  it('is empty at first, with its version and content named', async () => {
    const { data, ...head } = (await mount(subject)).value;
    expect(head.tool).to.equal(name);
    expect(head.schemaVersion).to.equal(subject.value.schemaVersion);
    expect(new Date(head.savedAt).getTime()).to.be.closeTo(Date.now(), 60_000);
    expect(head.contentId).to.not.be.empty;
    expect(data).not.to.deep.equal(subject.value.data);
  });

  it('gives back what the page sets', async () => {
    const tool = await mount(subject);
    tool.value = subject.value;
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(subject.value);
    expect(alertOf(tool)).to.equal(undefined);
  });

  it('takes what the page sets before it stands on the page', async () => {
    const tool = make(subject, { value: subject.value });
    (await place()).append(tool);
    await shown(tool);
    expect(tool.value).to.deep.equal(subject.value);
  });

  it('holds what the page set last', async () => {
    const tool = await mount(subject);
    const later = { ...subject.value, savedAt: '2026-01-02T03:04:05Z' };
    tool.value = subject.value;
    tool.value = 'no document';
    tool.value = later;
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(later);
  });

  it('is empty again when the page sets null', async () => {
    const tool = await mount(subject, { value: subject.value });
    const empty = (await mount(subject)).value.data;
    tool.value = null;
    await tool.updateComplete;
    expect(tool.value.data).to.deep.equal(empty);
  });

  it('does not change with the object that the page set, or got', async () => {
    const given = subject.value as { data: Record<string, unknown> } & ToolDocument;
    const tool = await mount(subject, { value: given });
    for (const key of Object.keys(given.data)) given.data[key] = [];
    expect(tool.value).to.deep.equal(subject.value);
  });

  describe('that is not right', () => {
    const bad: Record<string, () => unknown> = {
      'of another tool': () => ({ ...subject.value, tool: 'iets-anders' }),
      'of a newer version': () => ({
        ...subject.value,
        schemaVersion: subject.value.schemaVersion + 1,
      }),
      'of version 0': () => ({ ...subject.value, schemaVersion: 0 }),
      'without data': () => ({ ...subject.value, data: undefined }),
      'with an unknown field': () => ({ ...subject.value, colour: 'blauw' }),
      'with an unknown field in its data': () => ({
        ...subject.value,
        data: { ...(subject.value.data as object), colour: 'blauw' },
      }),
      'with a field that reaches for the prototype': () =>
        JSON.parse(JSON.stringify(subject.value).replace('{', '{"__proto__":{"polluted":1},')),
      'without a prototype': () => Object.create(null) as unknown,
      'with a moment that is none': () => ({ ...subject.value, savedAt: 'gisteren' }),
      [`${DEEP} levels deep`]: deep,
      [`with data ${DEEP} levels deep`]: () => ({ ...subject.value, data: deep() }),
      [`with a name ${DEEP} levels deep`]: () => ({ ...subject.value, tool: deep() }),
      'that is a text': () => JSON.stringify(subject.value),
      'that is an empty text': () => '',
      'that is a number': () => 7,
      'that is a list': () => [subject.value],
      'that is a function': () => () => subject.value,
    };

    /** A refused document: the old one stands, the person is told, and the host too. */
    async function refused(how: Mounting, set: (tool: AnyTool) => unknown): Promise<void> {
      const into = await place();
      const errors = errorsFrom(into);
      const tool = await mount(subject, { ...how, into, value: subject.value });
      await set(tool);
      await tool.updateComplete;
      expect(tool.value).to.deep.equal(subject.value);
      expect(errors.map((event) => event.subject)).to.deep.equal(['document']);
      expect(errors[0]!.faults).not.to.be.empty;
      expect(errors[0]!.faults.map(({ problem }) => problem)).not.to.include('network');
      const notice = alertOf(tool);
      expect(notice?.textContent).to.contain('Wat er stond, staat er nog.');
      expect(notice!.querySelector('details li, p + p')).to.exist;
      tool.value = subject.value;
      await tool.updateComplete;
      expect(alertOf(tool), 'a message that stays').to.equal(undefined);
    }

    for (const [which, value] of Object.entries(bad)) {
      it(`is refused: one ${which}`, () =>
        refused({}, (tool) => {
          tool.value = value();
        }));
    }

    it('is refused aloud in a tool without attributes too', async () => {
      const plain = { ...subject, attributes: {} };
      const tool = await mount(plain);
      tool.value = { ...subject.value, tool: 'iets-anders' };
      await tool.updateComplete;
      expect(alertOf(tool), 'it says nothing').to.exist;
      expect(alertOf(tool)!.textContent).to.contain('Wat er stond, staat er nog.');
    });

    for (const text of ['', '{"tool":', '['.repeat(DEEP) + ']'.repeat(DEEP), 'x'.repeat(1_000_001)])
      it(`is refused as a file: ${text.slice(0, 10)} (${text.length} characters)`, () =>
        refused({}, (tool) => openFile(tool, text)));
  });

  /** What a file of a tool is called: the words of its title, and the day. */
  const namedAfter = (tool: AnyTool): RegExp => {
    const [first] = /[\p{L}\p{N}]+/u.exec(titleOf(tool)!.textContent!.toLowerCase())!;
    return new RegExp(`^${first}[-\\p{L}\\p{N}]*-\\d{4}-\\d\\d-\\d\\d\\.json$`, 'u');
  };

  describe('in a file', () => {
    const { saved, names } = catchDownloads();

    it('is called as the page calls it', async () => {
      const dutch = await mount(subject);
      const title = titleOf(dutch)!.textContent;
      dutch.lang = 'en';
      await eventually(() => titleOf(dutch)!.textContent !== title, 'it stays Dutch');
      button(dutch, 'Save as a file').click();
      expect(names[0]).to.match(namedAfter(dutch));
    });

    it('goes out whole and comes back whole', async () => {
      const tool = await mount(subject, { value: subject.value });
      button(tool, 'Bewaar als bestand').click();
      expect(names).to.have.length(1);
      expect(names[0]).to.match(namedAfter(tool));
      const text = await saved[0]!.text();
      expect(JSON.parse(text)).to.deep.equal(subject.value);

      const other = await mount(subject);
      await openFile(other, text);
      expect(other.value).to.deep.equal(subject.value);
      expect(other.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
        'Het bestand is geopend.',
      );
    });

    for (const how of ['UTF-8 with a mark', 'UTF-16', 'Windows-1252'])
      it(`comes in from another program that saved it as ${how}`, async () => {
        const text = JSON.stringify(subject.value);
        const bytes = {
          'UTF-8 with a mark': `\ufeff${text}`,
          'UTF-16': utf16(`\ufeff${text}`),
          // JSON may name any sign by its number.
          'Windows-1252': cp1252(
            text.replace(
              /[^ -~\xa0-\xff]/g,
              (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
            ),
          ),
        }[how]!;
        const tool = await mount(subject);
        await openFile(tool, bytes);
        expect(tool.value).to.deep.equal(subject.value);
      });

    it('is not read from a picture, from nothing, or where the file has gone, which is said', async () => {
      const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
      const { arrayBuffer, text } = Blob.prototype;
      const gone = (): Promise<never> => Promise.reject(new DOMException('', 'NotReadableError'));
      const tool = await mount(subject, { value: subject.value });
      for (const [bytes, words] of [
        [png, 'eindigt op .json'],
        ['', 'Er staat niets in dit bestand'],
        ['gone', 'niet te lezen'],
      ] as const) {
        if (bytes === 'gone') Object.assign(Blob.prototype, { arrayBuffer: gone, text: gone });
        try {
          await openFile(tool, bytes);
        } finally {
          Object.assign(Blob.prototype, { arrayBuffer, text });
        }
        expect(alertOf(tool)?.textContent).to.contain(words);
        expect(alertOf(tool)!.textContent).to.contain('Wat er stond, staat er nog.');
        expect(tool.value).to.deep.equal(subject.value);
      }
    });

    it('that is no document is said to be so in plain words, with what to do', async () => {
      const tool = await mount(subject);
      for (const [text, words] of Object.entries({
        '{"tool":': 'Kies een bestand dat met dit onderdeel is bewaard.',
        [JSON.stringify({ ...subject.value, schemaVersion: 99 })]:
          'Open het op de website waar het is bewaard.',
        ['x'.repeat(1_000_001)]: 'Een bestand mag hoogstens 1 MB zijn.',
      })) {
        await openFile(tool, text);
        const said = alertOf(tool)!.cloneNode(true) as Element;
        // What is folded is for who keeps the website.
        said.querySelector('details')?.remove();
        expect(said.textContent).to.contain(words).and.not.contain('JSON');
      }
    });

    it('takes the place of what someone made only after a yes', async () => {
      const theirs = { ...subject.value, savedAt: '2026-01-02T03:04:05Z' };
      const tool = await mount(subject, { value: subject.value });
      await openFile(tool, JSON.stringify(theirs));
      expect(tool.value).to.deep.equal(subject.value);
      button(tool, 'Nee, laat staan').click();
      await tool.updateComplete;
      expect(tool.value).to.deep.equal(subject.value);

      await openFile(tool, JSON.stringify(theirs));
      button(tool, 'Ja, open').click();
      await tool.updateComplete;
      expect(tool.value).to.deep.equal(theirs);
      expect(tool.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
    });

    it('can be opened twice in a row', async () => {
      const tool = await mount(subject);
      for (let time = 0; time < 2; time++) {
        await openFile(tool, JSON.stringify(subject.value));
        expect(tool.value).to.deep.equal(subject.value);
        await wipe(tool);
        expect(tool.value.data).not.to.deep.equal(subject.value.data);
      }
    });
  });
}
