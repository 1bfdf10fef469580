import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import { catchDownloads, eventually } from './support/tools.js';
import { choose, cp1252, pasteIn, utf16 } from './support/chosen-file.js';

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
      expect(text).to.contain('een plaatje').and.contain('eindigt op .csv');
    }
  });

  it('in which nothing stands is said to be empty', async () => {
    for (const text of ['', '\ufeff\r\n\r\n'])
      expect(await (await files()).refused(text)).to.contain('Er staat niets in dit bestand');
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

describe('a list from a spreadsheet', () => {
  for (const mark of [';', ',', '\t'])
    it(`may name its mark itself, as Excel writes it: sep=${JSON.stringify(mark)}`, async () => {
      const tool = await files();
      await tool.take(`sep=${mark}\r\n${['naam', 'groep'].join(mark)}\r\nAnna${mark}familie\r\n`);
      expect(tool.element.value.data.alters[0]).to.include({ name: 'Anna', group: 'family' });
    });

  it('says yes and no as spreadsheets and people do, in each of our languages', async () => {
    for (const [words, formal] of [
      ['WAAR TRUE ja j Yes y x 1 Waar', true],
      ['ONWAAR FALSE nee n No 0', false],
    ] as const)
      for (const lang of ['nl', 'en']) {
        const tool = await files(lang);
        const list = words.split(' ');
        await tool.take(`name;formal\r\n${list.map((word) => `A;${word}`).join('\r\n')}`);
        expect(tool.element.value.data.alters.map((each) => each.formal)).to.deep.equal(
          list.map(() => formal),
        );
      }
  });

  it('may be of the other language, in its heads and in its words', async () => {
    const english = 'name,group,how close,gives\r\nAnn,Family,very close,practical\r\n';
    const dutch = 'naam;groep;professional;geeft\r\nAnn;Familie;Onwaar;praktisch\r\n';
    for (const [lang, list] of [
      ['nl', english],
      ['en', dutch],
    ] as const) {
      const tool = await files(lang);
      await tool.take(list);
      expect(tool.element.value.data.alters[0]).to.deep.include({ name: 'Ann', group: 'family' });
    }
    const tool = await files();
    await tool.take(english);
    expect(tool.element.value.data.alters[0]!.ring).to.equal(1);
  });

  it('says which columns it left out', async () => {
    const tool = await files();
    await tool.take('naam;telefoon;e-mail\r\nAnna;06;a@b\r\n');
    expect(tool.status).to.equal(
      'Erbij gezet: 1. Deze kolommen zijn niet gebruikt: telefoon en e-mail.',
    );
  });

  it('says in which line something is wrong, and how many persons there is room for', async () => {
    expect(await (await files()).refused('naam;groep\r\nAnna;familie\r\nBas;club\r\n')).to.contain(
      'regel 3: groep: ‘club’ kan hier niet',
    );
    const many = `naam\r\n${Array.from({ length: 501 }, (_, at) => `P${at}`).join('\r\n')}`;
    expect(await (await files()).refused(many)).to.contain(
      'Er staat te veel in dit bestand. Er is nog plek voor: 500.',
    );
  });

  it('with heads alone is said to hold nobody', async () => {
    expect(await (await files()).refused('naam;groep\r\n')).to.contain(
      'Er staat niets in dit bestand',
    );
  });
});

describe('persons who are there already', () => {
  const LIST = 'naam;groep\r\nRenée;familie\r\nBas;buren\r\nBas;buren\r\n';
  const ofNew = `${LIST}Cees;vrienden\r\n`;
  const asked = (tool: Files): string => said(tool.root.querySelector('.files .offer'));
  const opened = async (list: BlobPart): Promise<Files> => {
    const tool = await files();
    await tool.take(LIST);
    tool.open(list);
    await eventually(() => asked(tool), 'it does not ask');
    return tool;
  };

  it('are not doubled by the same file: it asks', async () => {
    const tool = await opened(LIST);
    expect(tool.names).to.deep.equal(['Renée', 'Bas', 'Bas']);
    expect(asked(tool)).to.contain('Deze personen staan er al: Renée, Bas en Bas');
    expect(tool.root.activeElement?.matches('.offer')).to.equal(true);
    await tool.click('Nee, zet niets erbij');
    expect(tool.names).to.have.length(3);
    expect(asked(tool)).to.equal('');
    expect(said(tool.root.activeElement)).to.equal('Open een lijst met personen (CSV)');
  });

  it('are the same however the accent is stored, and in capitals', async () => {
    const tool = await opened('naam\r\nRENÉE\r\nrene\u0301e\r\n');
    expect(asked(tool)).to.contain('Deze personen staan er al: Renée');
    await tool.click('Zet alleen de nieuwe erbij: 1');
    expect(tool.names).to.deep.equal(['Renée', 'Bas', 'Bas', 'renée']);
  });

  it('may be added all the same, or the others alone, and each is one step', async () => {
    for (const [answer, names] of [
      ['Zet ze allemaal erbij: 4', 7],
      ['Zet alleen de nieuwe erbij: 1', 4],
    ] as const) {
      const tool = await opened(ofNew);
      await tool.click(answer);
      expect(tool.names).to.have.length(names);
      expect(tool.status).to.equal(`Erbij gezet: ${names - 3}.`);
      await tool.click('Ongedaan maken');
      expect(tool.names).to.have.length(3);
    }
  });

  it('stand under one form of their name, typed or changed', async () => {
    const tool = await files();
    const field = tool.root.querySelector<HTMLInputElement>('#new-name')!;
    field.value = 'Rene\u0301e';
    field.form!.requestSubmit();
    await tool.element.updateComplete;
    expect(tool.names).to.deep.equal(['Ren\u00e9e']);
    const { id } = tool.element.value.data.alters[0]!;
    tool.root.querySelector<HTMLElement>(`#edit-${id}`)!.click();
    await tool.element.updateComplete;
    const name = tool.root.querySelector<HTMLInputElement>(`#name-${id}`)!;
    name.value = 'Zoe\u0308';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await tool.element.updateComplete;
    expect(name.value, 'while one types').to.equal('Zoe\u0308');
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await tool.element.updateComplete;
    expect(tool.names).to.deep.equal(['Zo\u00eb']);
    expect(name.value).to.equal('Zo\u00eb');
  });

  it('are known by their initials too, with which a file leaves', async () => {
    const tool = await files();
    await tool.take('naam\r\nAnna de Vries\r\n');
    tool.open('naam\r\nA.V.\r\n');
    await eventually(() => asked(tool), 'it does not ask');
    expect(asked(tool)).to.contain('Anna de Vries');
  });

  it('leave no question behind when all is wiped', async () => {
    const tool = await opened(LIST);
    await tool.click('Wis alles');
    await tool.click('Ja, wis alles');
    expect(asked(tool)).to.equal('');
  });
});

describe('a picture that cannot be made', () => {
  const refusals: Record<string, () => () => void> = {
    'gives none': () => {
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      return () => void (HTMLCanvasElement.prototype.toBlob = toBlob);
    },
    'may not read it': () => {
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = () => {
        throw new DOMException('Tainted', 'SecurityError');
      };
      return () => void (HTMLCanvasElement.prototype.toBlob = toBlob);
    },
    'may not load it': () => {
      const { decode } = HTMLImageElement.prototype;
      HTMLImageElement.prototype.decode = () =>
        Promise.reject(new DOMException('The source image cannot be decoded.', 'EncodingError'));
      return () => void (HTMLImageElement.prototype.decode = decode);
    },
  };
  const { saved, names } = catchDownloads();

  for (const [how, refuse] of Object.entries(refusals))
    it(`as the browser ${how}, is said, and SVG is offered`, async () => {
      const tool = await files();
      await tool.take('naam\r\nAnna\r\n');
      const undo = refuse();
      try {
        await tool.click('Bewaar als plaatje (PNG)');
        await eventually(() => tool.alert, 'it says nothing');
      } finally {
        undo();
      }
      expect(tool.alert).to.contain('SVG');
      expect(saved).to.have.length(0);
      const [offered] = tool.root.querySelectorAll<HTMLButtonElement>('.files [role=alert] button');
      offered!.click();
      await eventually(() => saved.length, 'nothing is saved');
      expect(names[0]).to.match(/\.svg$/);
      expect(tool.names).to.deep.equal(['Anna']);
      await tool.click('Bewaar als plaatje (PNG)');
      await eventually(() => saved.length === 2, 'no picture');
      await tool.element.updateComplete;
      expect(tool.alert).to.equal('');
    });
});

describe('a list that someone pastes', () => {
  const paste = async (tool: Files, selector: string, text: string): Promise<boolean> => {
    const taken = pasteIn(tool.root.querySelector<HTMLElement>(selector)!, text);
    await tool.element.updateComplete;
    if (taken) await eventually(() => tool.root.querySelector('.offer'), 'it does not ask');
    return taken;
  };
  const asked = (tool: Files): string => said(tool.root.querySelector('.offer'));

  const lists: Record<string, string> = {
    'of a page': 'Anna\nBas\n\nCees\n',
    'of Windows': 'Anna\r\nBas\r\nCees\r\n',
    'with bullets, of Word': '•\tAnna\r\n•\tBas\r\no\tCees\r\n',
    'with numbers, of Word': '1.\tAnna\r\n2.\tBas\r\n10.\tCees\r\n',
    'with dashes, of mail': '> - Anna\n> - Bas\n> – Cees',
    'of Excel, with more columns': 'Anna\tbuurvrouw\t06\r\nBas\t\t\r\nCees\tzoon\t\r\n',
    'of Excel, with heads': 'Naam\tGroep\r\nAnna\tBuren\r\nBas\tFamilie\r\nCees\tVrienden\r\n',
  };
  for (const [which, text] of Object.entries(lists))
    it(`${which}, is a person for each line, after one yes`, async () => {
      const tool = await files();
      tool.root.querySelector<HTMLSelectElement>('#new-name-of')!.value = 'neighbours';
      expect(await paste(tool, '#new-name', text)).to.equal(true);
      expect(asked(tool)).to.contain('Gevonden: 3. Anna, Bas en Cees');
      expect(tool.names).to.deep.equal([]);
      await tool.click('Zet erbij: 3');
      expect(tool.names).to.deep.equal(['Anna', 'Bas', 'Cees']);
      expect(tool.element.value.data.alters[0]!.group).to.equal('neighbours');
      expect(tool.status).to.equal('Erbij gezet: 3.');
      expect(tool.root.activeElement?.id).to.equal('new-name');
      await tool.click('Ongedaan maken');
      expect(tool.names).to.deep.equal([]);
    });

  it('of one line, goes into the field as ever', async () => {
    const tool = await files();
    for (const text of ['Anna', 'Anna\n', '\r\n  Anna de Vries\tBas'])
      expect(await paste(tool, '#new-name', text)).to.equal(false);
  });

  it('tells what is cut, and asks for who is there already', async () => {
    const tool = await files();
    await tool.take('naam\r\nAnna\r\n');
    await paste(tool, '#new-name', `anna\n${'x'.repeat(201)}\n${'Bas\n'.repeat(600)}`);
    expect(asked(tool))
      .to.contain('Gevonden: 499.')
      .and.contain('Te lang: 1. Daarvan valt het einde weg.')
      .and.contain('Geen plek meer voor: 103. Die komen er niet bij.')
      .and.contain('Deze personen staan er al: Anna');
    await tool.click('Nee, zet niets erbij');
    expect(tool.names).to.deep.equal(['Anna']);
    expect(tool.root.activeElement?.id).to.equal('new-name');
  });

  it('adds activities as well', async () => {
    const tool = await files();
    tool.root.querySelector<HTMLElement>('#tab-activities')!.click();
    await tool.element.updateComplete;
    await paste(tool, '#new-activity', '1) Koken\n2) Wassen');
    await tool.click('Zet erbij: 2');
    expect(tool.element.value.data.activities.map(({ name }) => name)).to.deep.equal([
      'Koken',
      'Wassen',
    ]);
  });
});
