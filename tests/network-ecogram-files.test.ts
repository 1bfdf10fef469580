import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import { eventually } from './support/tools.js';
import { choose, cp1252, utf16 } from './support/chosen-file.js';

// What comes in from files as people have them: of Excel, Notepad, Word, and of other countries.

const said = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

class Files {
  constructor(readonly element: NetworkEcogram) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get names(): string[] {
    return this.element.value.data.alters.map(({ name }) => name);
  }
  get status(): string {
    return said(this.root.querySelector('[role=status]'));
  }
  get alert(): string {
    return said(this.root.querySelector('.files [role=alert]'));
  }
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((each) => said(each) === name);
    if (!found) throw new Error(`No button “${name}”`);
    return found;
  }
  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  open(file: BlobPart | File): void {
    choose(this.root.querySelector('.files input[type=file]')!, file);
  }
  /** Opens a list that is taken. */
  async take(file: BlobPart | File): Promise<void> {
    const before = this.names.length;
    this.open(file);
    await eventually(() => this.names.length > before, `nobody comes in; ${this.alert}`);
    await this.element.updateComplete;
  }
  /** Opens a list that is not, and gives what is said. */
  async refused(file: BlobPart | File): Promise<string> {
    this.open(file);
    await eventually(() => this.alert, 'it says nothing');
    expect(this.names).to.deep.equal([]);
    return this.alert;
  }
}

async function files(lang = 'nl'): Promise<Files> {
  const parent = document.createElement('div');
  parent.lang = lang;
  document.body.append(parent);
  const element = await fixture<NetworkEcogram>(html`<network-ecogram></network-ecogram>`, {
    parentNode: parent,
  });
  await element.updateComplete;
  const tool = new Files(element);
  tool.root.querySelector<HTMLElement>('.files summary')!.click();
  await eventually(() => tool.root.querySelector('#with-names'), 'the files do not come');
  return tool;
}

describe('a list of persons', () => {
  const LIST = 'naam;groep\r\nRenée Müller;familie\r\nŽeljko;vrienden\r\n';

  const written: Record<string, BlobPart> = {
    'Windows-1252, as Excel saves CSV': cp1252(LIST),
    'UTF-8': LIST,
    'UTF-8 with its mark': `\ufeff${LIST}`,
    'UTF-16, as Notepad calls Unicode': utf16(`\ufeff${LIST}`),
    'UTF-16, the other way round': utf16(`\ufeff${LIST}`, true),
    'UTF-16 without its mark': utf16(LIST),
    'UTF-16 the other way round, without its mark': utf16(LIST, true),
  };
  for (const [how, file] of Object.entries(written))
    it(`is read in ${how}`, async () => {
      const tool = await files();
      await tool.take(file);
      expect(tool.names).to.deep.equal(['Renée Müller', 'Željko']);
    });

  it('of a Mac or of DOS, whose accents are elsewhere, is refused in words', async () => {
    for (const byte of [0x8e, 0x82]) {
      const bytes = cp1252('naam\r\nRen#e\r\n').map((each) => (each === 0x23 ? byte : each));
      expect(await (await files()).refused(bytes)).to.contain('UTF-8');
    }
  });

  it('that is a picture, or a workbook of Excel, is said to be no text', async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    const workbook = Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]);
    for (const bytes of [png, workbook]) {
      const text = await (await files()).refused(bytes);
      expect(text).to.contain('geen tekst').and.contain('CSV');
    }
  });

  it('in which nothing stands is said to be empty', async () => {
    for (const text of ['', '\ufeff\r\n\r\n'])
      expect(await (await files()).refused(text)).to.contain('leeg');
  });

  it('that cannot be read any more is said to be so', async () => {
    const gone = (): Promise<never> =>
      Promise.reject(new DOMException('It is gone.', 'NotReadableError'));
    const { prototype } = Blob;
    const { arrayBuffer, text } = prototype;
    Object.assign(prototype, { arrayBuffer: gone, text: gone });
    try {
      expect(await (await files()).refused('naam\r\nAnna')).to.contain('niet te lezen');
    } finally {
      Object.assign(prototype, { arrayBuffer, text });
    }
  });
});
