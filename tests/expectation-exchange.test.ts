import { expect } from '@open-wc/testing';
import * as stories from '../stories/expectation-exchange.stories.js';
import type { ToolDocument } from '../src/index.js';
import type { ExpectationExchange } from '../src/tools/expectation-exchange/expectation-exchange.js';
import type { ExpectationExchangeData } from '../src/tools/expectation-exchange/expectation-exchange.model.js';
import { contract } from './contract/index.js';
import { handsOn, textIn } from './support/hands-on.js';
import {
  accessibilityTree,
  canEmulate,
  doubleClick,
  holdDown,
  press,
  TooSlow,
  type,
  viewport,
} from './support/browser.js';
import { catchPrints } from './support/by-keyboard.js';
import {
  alertOf,
  catchDownloads,
  eventually,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
  titleOf,
  wipe,
} from './support/tools.js';

contract('expectation-exchange', stories);

type Data = ExpectationExchangeData;

const SECRET = 'Zelf koffie zetten, elke ochtend';
const OWN = 'Mijn kat in huis';

describe('people who say what they expect', () => {
  const subject = subjectOf('expectation-exchange', stories);
  const { saved } = catchDownloads();
  const papers = catchPrints();
  let tool: ExpectationExchange;
  const { root, all, find, settle, data, focused, status, click, push } = handsOn(() => tool);

  async function typeIn(selector: string, text: string): Promise<void> {
    find(selector).focus();
    await type(text);
    await settle();
  }
  async function start(value?: unknown): Promise<void> {
    tool = (await mount(subject, { value })) as unknown as ExpectationExchange;
    await settle();
  }
  /** Client, carer and staff, with the client in front. */
  async function gathered(...sides: string[]): Promise<void> {
    await start();
    for (const side of sides) await click(`#side-${side}`);
    await click('#begin');
  }
  /** What one side does: chooses these subjects, and writes this below the first of them. */
  async function takesTurn(rows: readonly string[], text = ''): Promise<void> {
    await click('#take-over');
    for (const row of rows) await click(`#pick-${row}`);
    if (text) await typeIn('.subject.chosen textarea', text);
    await click('#finish');
  }
  /** Everything that is in the page: nodes, values, names. */
  const everything = (): string => {
    const values = [...root().querySelectorAll('*')].flatMap((element) => [
      ...[...element.attributes].map((attribute) => attribute.value),
      (element as HTMLInputElement).value ?? '',
    ]);
    return [root().textContent, tool.textContent, document.body.textContent, ...values].join('\n');
  };
  const heads = (): string[] => all('.table-question').map(textIn);

  beforeEach(async () => {
    await viewport(1100, 900);
    localStorage.clear();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  describe('begin', () => {
    it('with the client, and not alone', async () => {
      await start();
      expect(textIn(find('.side-row'))).to.match(/^Cliënt/);
      expect(all('.side-row')[0]!.querySelector('[type=checkbox]'), 'the client stays').to.equal(
        null,
      );
      await click('#begin');
      expect(status()).to.contain('nog niemand om mee uit te wisselen');
      expect(data().turns.phase).to.equal('before');
      await click('#side-staff');
      expect(focused().id).to.equal('name-staff');
      await click('#begin');
      expect(data().sides.map(({ id }) => id)).to.deep.equal(['client', 'staff']);
      expect(textIn(find('.hand-over-title'))).to.equal('Geef het apparaat aan de cliënt');
    });

    it('not where the client does not want the others there', async () => {
      await start();
      await click('#side-carer');
      await click('.segments label:nth-of-type(2) input');
      expect(data().permission).to.equal('no');
      expect(textIn(find('#refused'))).to.contain('wil de anderen er nu niet bij');
      await click('#begin');
      expect(data().turns.phase).to.equal('before');
      expect(status()).to.contain('wil de anderen er nu niet bij');
      await click('.segments label:nth-of-type(1) input');
      await click('#begin');
      expect(data().turns.phase).to.equal('round');
    });

    it('by name, through whom someone speaks, and who leaves takes nothing along', async () => {
      await start();
      await typeIn('#name-client', 'Mw. A.');
      await typeIn('#via-client', 'Piet');
      await click('#side-carer');
      await typeIn('#name-carer', 'Els');
      await click('#begin');
      expect(textIn(find('.hand-over')))
        .to.contain('Mw. A.')
        .and.to.contain('spreekt via Piet');
      await takesTurn(['good-day'], SECRET);
      await click('.leading summary');
      await push('Wie zijn er?');
      expect(textIn(find('.side-row'))).to.contain('klaar, afgedekt');
      expect(everything()).not.to.contain(SECRET);
      await click('#begin');
      expect(textIn(find('.hand-over-title'))).to.equal('Geef het apparaat aan Els');
    });
  });

  describe('pass the device on', () => {
    it('with the name on the one button, which has the focus', async () => {
      await gathered('carer', 'staff');
      expect(focused().id).to.equal('take-over');
      expect(textIn(focused())).to.equal('Ik ben de cliënt');
      await takesTurn(['good-day']);
      expect(textIn(focused())).to.equal('Ik ben de mantelzorger');
      expect(all('.hand-over button')).to.have.length(1);
      await click('#take-over');
      expect(focused().className).to.equal('writer-title');
    });

    it('and the next finds nothing of what was written: no node, no name, no value, no paper', async () => {
      await gathered('carer');
      await click('#take-over');
      await click('#pick-good-day');
      await typeIn('.subject.chosen textarea', SECRET);
      await typeIn('#own', OWN);
      await click('#finish');
      await click('.keep input');
      const nothing = async (when: string): Promise<void> => {
        const stored = JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
        expect(stored, when).to.match(/samenspel:.*samenspel:/);
        for (const secret of [SECRET, OWN])
          expect(everything() + stored, when).not.to.contain(secret);
        if (canEmulate)
          expect(JSON.stringify(await accessibilityTree()), when).not.to.contain(SECRET);
        const { find: search } = window as { find?: (text: string) => boolean };
        if (search) expect(search.call(window, SECRET), when).to.equal(false);
      };
      await nothing('at the hand-over');
      await click('#take-over');
      await nothing('while the next writes');
      expect(all('[type=checkbox]:checked'), 'what the other chose').to.be.empty;
      await click('#pick-carer-can');
      await typeIn('.subject.chosen textarea', 'Zondag');
      await nothing('when the next has written');
      await printPage(tool);
      await nothing('on paper');
      expect(paperOf(tool)!.textContent).not.to.contain('Zondag');
      tool.print();
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers.join()).not.to.contain(SECRET);
      dispatchEvent(new Event('afterprint'));
      await settle();
      expect(data().cells.map(({ text }) => text)).to.deep.equal([SECRET, 'Zondag']);
    });

    it('and undo goes no further back than one’s own turn, by key, by button, in a field', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      const undone = async (when: string): Promise<void> => {
        for (const key of ['Control+z', 'Control+y', 'Control+Shift+z']) await press(key);
        await settle();
        expect(everything(), when).not.to.contain(SECRET);
        expect(data().turns.done, when).to.deep.equal(['client']);
        expect(data().cells, when).to.have.length(1);
      };
      await undone('at the hand-over');
      await click('#take-over');
      await undone('on the next one’s screen');
      await click('#pick-carer-can');
      find('.subject.chosen textarea').focus();
      await undone('in a field');
      await type('Zondag');
      await settle();
      find('.writer-title').focus();
      for (let time = 0; time < 5; time++) await press('Control+z');
      await settle();
      expect(everything()).not.to.contain(SECRET);
      expect(data().picks).to.deep.equal([{ side: 'client', row: 'good-day' }]);
      await press('Control+y');
      await settle();
      expect(data().picks).to.have.length(2);
      expect(all('.undo').map((each) => each.getAttribute('aria-disabled'))).to.deep.equal([
        'false',
        'false',
      ]);
    });

    it('and who writes sees no way to save, open, print or wipe', async () => {
      await gathered('carer');
      await click('#take-over');
      expect(all('.document-bar, .leading, .files')).to.be.empty;
      const buttons = all('button').map(textIn);
      expect(buttons).to.deep.equal(['Klaar, dek af', 'Ongedaan maken', 'Opnieuw doen']);
    });

    it('and a gesture too many does not take over for the next', async function () {
      await gathered('carer');
      await click('#take-over');
      find('#finish').focus();
      if (canEmulate) {
        await holdDown('Enter');
        await settle();
        expect(textIn(find('.hand-over-title'))).to.contain('mantelzorger');
        await click('#take-over');
        try {
          await doubleClick(find('#finish'));
        } catch (error) {
          if (error instanceof TooSlow) this.skip();
          throw error;
        }
        await settle();
        expect(textIn(find('.hand-over-title'))).to.equal('Iedereen is klaar');
        expect(data().turns.phase).to.equal('round');
      }
    });

    it('in another order, and back to who wanted to say more', async () => {
      await gathered('carer', 'staff');
      await click('.leading summary');
      await push('Naar de medewerker');
      expect(textIn(focused())).to.equal('Ik ben de medewerker');
      await takesTurn(['staff-can'], 'Drie keer');
      if (!find<HTMLDetailsElement>('.leading').open) await click('.leading summary');
      await push('Naar de medewerker');
      await click('#take-over');
      expect(find<HTMLTextAreaElement>('.subject.chosen textarea').value).to.equal('Drie keer');
      await click('#finish');
      expect(textIn(find('.hand-over-title'))).to.contain('cliënt');
    });

    it('and after a reload the same side has the turn, and nothing is shown', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      await click('#take-over');
      await click('#pick-carer-can');
      await typeIn('.subject.chosen textarea', 'Zondag');
      const kept = { ...tool.value };
      tool.remove();
      const again = (await mount(subject)) as unknown as ExpectationExchange;
      tool = again;
      await eventually(() => all('.hand-over').length, 'what the tab held is not there');
      for (const text of [SECRET, 'Zondag']) expect(everything()).not.to.contain(text);
      expect(textIn(find('#take-over'))).to.equal('Ik ben de mantelzorger');
      expect(tool.value.data).to.deep.equal(kept.data);
      await click('#take-over');
      expect(everything()).to.contain('Zondag').and.not.to.contain(SECRET);
      await click('#finish');
      await click('.leading summary');
      await openFile(tool as never, JSON.stringify({ ...kept, savedAt: 'gisteren' }));
      await eventually(() => alertOf(tool), 'nothing is said of a bad file');
      expect(textIn(find('.root'))).not.to.contain(SECRET);
    });
  });

  describe('while one writes', () => {
    it('another document of the page is covered, the same one is not', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      await click('#take-over');
      await click('#pick-carer-can');
      await typeIn('.subject.chosen textarea', 'Zondag');
      const written = structuredClone(tool.value);
      tool.value = structuredClone(written);
      await settle();
      expect(everything()).to.contain('Zondag');
      tool.value = { ...written, docId: 'another' };
      await settle();
      expect(everything()).not.to.contain('Zondag');
      expect(textIn(find('#take-over'))).to.equal('Ik ben de mantelzorger');
      await click('#take-over');
      expect(everything()).to.contain('Zondag');
    });
  });

  describe('choose', () => {
    it('three subjects, and hear why not a fourth', async () => {
      await gathered('carer');
      await click('#take-over');
      for (const row of ['good-day', 'carer-can', 'decides']) await click(`#pick-${row}`);
      await click('#pick-informed');
      expect(find<HTMLInputElement>('#pick-informed').checked).to.equal(false);
      expect(textIn(find('.full'))).to.contain('al 3 onderwerpen gekozen');
      expect(status()).to.contain('al 3 onderwerpen gekozen');
      expect(data().picks).to.have.length(3);
      await typeIn('#own', OWN);
      expect(find<HTMLInputElement>('#own').value).to.equal('');
      expect(data().rows).to.be.empty;
      await click('#pick-decides');
      expect(all('.full'), 'the reason is over').to.be.empty;
      await typeIn('#own', OWN);
      expect(data().rows.map(({ text }) => text)).to.deep.equal([OWN]);
    });

    it('another one, and find what they wrote when they choose it again', async () => {
      await gathered('carer');
      await click('#take-over');
      await click('#pick-decides');
      await typeIn('.subject.chosen textarea', 'Wij samen');
      await click('#pick-decides');
      expect(all('textarea')).to.be.empty;
      await click('#pick-decides');
      expect(find<HTMLTextAreaElement>('textarea').value).to.equal('Wij samen');
    });
  });

  describe('look together', () => {
    it('when everyone is done: the most chosen first, then in the order of the questions', async () => {
      await gathered('carer', 'staff');
      await takesTurn(['good-day', 'carer-can']);
      await takesTurn(['carer-can', 'staff-can', 'informed']);
      await takesTurn(['staff-can', 'carer-can']);
      expect(focused().id).to.equal('lay-open');
      await click('#lay-open');
      expect(focused().className).to.equal('open-title');
      expect(heads().map((head) => head.replace(/ .*(?=\?)/, ' …'))).to.have.length(4);
      expect(heads()[0]).to.contain('mantelzorger');
      expect(heads()[1]).to.contain('medewerkers');
      expect(heads()[2]).to.contain('goede dag');
      expect(heads()[3]).to.contain('op de hoogte');
    });

    it('sooner only when someone says so, and then the others can still be asked', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      await click('.leading summary');
      await push('Toch kijken');
      const [client, carer] = all('.side');
      expect(textIn(client!)).to.contain(SECRET);
      expect(textIn(carer!)).to.contain('nog niet gevraagd').and.not.to.contain('geen');
      carer!.querySelector('button')!.click();
      await settle();
      expect(focused().localName).to.equal('textarea');
      await type('Samen naar buiten');
      await settle();
      carer!.querySelector('button')!.click();
      await settle();
      expect(textIn(all('.side')[1]!)).to.contain('Samen naar buiten');
    });

    it('and cover all of it again by its own button, not by undo', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      await takesTurn([]);
      await click('#lay-open');
      await press('Control+z');
      await settle();
      expect(data().turns.phase).to.equal('open');
      await push('Dek weer af');
      expect(everything()).not.to.contain(SECRET);
      expect(textIn(focused())).to.equal('Leg alles open');
    });

    it('and choose whether it fits, and what can be done', async () => {
      await gathered('carer');
      await takesTurn(['good-day', 'carer-can'], SECRET);
      await takesTurn(['carer-can'], 'Zondag');
      await click('#lay-open');
      expect(textIn(find('.summary'))).to.contain('Neem één onderwerp tegelijk');
      await click('[name=fit]');
      expect(textIn(find('.summary'))).to.equal(
        'Over 1 van de 2 onderwerpen denken jullie hetzelfde. 1 onderwerp is nog niet besproken.',
      );
      expect(textIn(find('.table-choice'))).to.contain('Past bij elkaar');
      expect(find('.table-choice .ring').classList.contains('fits')).to.equal(true);
      await click('[name=possible]:nth-of-type(1)');
      find('.together label:has([name=possible]) ~ label input').click();
      await settle();
      expect(textIn(find('.together > .field'))).to.equal('Dit kan niet, omdat');
      await typeIn('.together textarea', 'er is niemand op zaterdag');
      await push('Volgende');
      expect(textIn(focused())).to.match(/^2\. Wat is een goede dag/);
      expect(find<HTMLTextAreaElement>('.together textarea').value).to.equal('');
      expect(all('[name=fit]:checked')).to.be.empty;
      await push('Vorige');
      expect(find<HTMLTextAreaElement>('.together textarea').value).to.equal(
        'er is niemand op zaterdag',
      );
    });

    it('and make an agreement of it, with the place for who in focus', async () => {
      await start(subject.value);
      await push('Maak er een afspraak van');
      expect(focused().id).to.match(/-who$/);
      expect(data().agreements.at(-1)!.what).to.contain('Piet komt zondag');
      await push('Ongedaan maken');
      expect(data().agreements).to.have.length(3);
    });

    it('and say later whether it came true', async () => {
      await start(subject.value);
      await push('Later: kwam het uit?');
      expect(focused().className).to.equal('open-title');
      await click('.came li:nth-child(2) input[type=radio]:nth-of-type(1)');
      expect(data().came).to.deep.equal([{ row: 'good-day', came: 'came' }]);
      await push('Ongedaan maken');
      expect(data().came).to.be.empty;
    });

    it('and say what became of an agreement, on paper too', async () => {
      await start(subject.value);
      await push('Afspraken');
      const list = find<HTMLSelectElement>('#a1-state');
      expect(list.value).to.equal('open');
      list.value = 'done';
      list.dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(data().agreements.map(({ state }) => state)).to.eql(['done', undefined, undefined]);
      await printPage(tool);
      const rows = [...paperOf(tool)!.querySelectorAll('.agreements-paper tbody tr')].map(textIn);
      expect(rows[0]).to.contain('(Gedaan)');
      expect(rows.slice(1).join(' ')).not.to.contain('(');
      const { carry } = tool.value;
      expect(carry?.find(({ id }) => id === 'a1')?.state).to.equal('done');
    });

    it('at nothing, where nobody chose', async () => {
      await gathered('carer');
      await takesTurn([]);
      await takesTurn([]);
      await click('#lay-open');
      expect(textIn(find('.open-talk .notice'))).to.contain('Niemand koos een onderwerp');
      expect(all('.tables')).to.be.empty;
    });
  });

  describe('on devices of their own', () => {
    /** A file that one side makes, from an empty tool. */
    async function fileOf(side: string, row: string, text: string): Promise<string> {
      await start();
      await click('.apart-part summary');
      await push(`Ik ben ${side}`);
      expect(focused().className).to.equal('writer-title');
      await click(`#pick-${row}`);
      await typeIn('.subject.chosen textarea', text);
      await click('#finish');
      expect(textIn(focused())).to.equal('Bewaar als bestand');
      const before = saved.length;
      await click('#take-over');
      const file = await saved[before]!.text();
      tool.remove();
      sessionStorage.clear();
      return file;
    }
    async function addFiles(...texts: string[]): Promise<void> {
      const input = find<HTMLInputElement>('.files input[type=file]');
      const chosen = new DataTransfer();
      for (const [at, text] of texts.entries())
        chosen.items.add(new File([text], `bestand-${at + 1}.json`));
      input.files = chosen.files;
      (root().activeElement as HTMLElement | null)?.blur();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await eventually(
        () => root().activeElement?.matches('.files-said, .twice, #add-files'),
        'the focus is not on what came of the files',
      );
    }

    it('make the same as passing one on', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      await takesTurn(['carer-can'], 'Zondag');
      const passed = data();
      tool.remove();
      sessionStorage.clear();
      const files = [
        await fileOf('de mantelzorger', 'carer-can', 'Zondag'),
        await fileOf('de cliënt', 'good-day', SECRET),
      ];
      await start();
      await addFiles(...files);
      expect(textIn(find('.files-said'))).to.contain('de mantelzorger en de cliënt');
      expect(everything()).not.to.contain(SECRET);
      await click('#begin');
      expect(data()).to.deep.equal(passed);
      await click('#lay-open');
      expect(everything()).to.contain(SECRET);
    });

    it('and one side twice is a question, without a word of what it says', async () => {
      const first = await fileOf('de cliënt', 'good-day', SECRET);
      const second = await fileOf('de cliënt', 'good-day', 'Liever thee');
      await start();
      await addFiles(first, second);
      expect(textIn(find('.twice'))).to.match(/Van de cliënt staat hier al iets/);
      expect(focused().className).to.contain('twice');
      for (const text of [SECRET, 'Liever thee']) expect(everything()).not.to.contain(text);
      await push('Wat in het bestand staat');
      expect(all('.twice')).to.be.empty;
      expect(data().cells.map(({ text }) => text)).to.deep.equal(['Liever thee']);
      await addFiles(first);
      await push('Wat hier staat');
      expect(data().cells.map(({ text }) => text)).to.deep.equal(['Liever thee']);
      await push('Ongedaan maken');
      expect(data().cells.map(({ text }) => text)).to.deep.equal([SECRET]);
    });

    it('and what is no such file is named, and changes nothing', async () => {
      const good = JSON.parse(await fileOf('de cliënt', 'good-day', SECRET)) as ToolDocument<Data>;
      await start();
      await addFiles(
        JSON.stringify({ ...good, contentId: 'andere-vragen' }),
        JSON.stringify({ ...good, tool: 'sofa-workshop' }),
        JSON.stringify({
          ...subject.value,
          data: {
            ...good.data,
            sides: [],
            picks: [],
            cells: [],
            turns: { phase: 'before', turn: '', done: [] },
          },
        }),
        'geen json',
      );
      const said = textIn(find('.files-said'));
      expect(said).to.contain('bestand-1.json hoort bij andere vragen');
      expect(said).to.contain('bestand-2.json');
      expect(said).to.contain('In bestand-3.json staat niets');
      expect(said).to.contain('bestand-4.json');
      expect(data().sides).to.be.empty;
    });

    it('and can change what they wrote before the file goes', async () => {
      await start();
      await click('.apart-part summary');
      await push('Ik ben de medewerker');
      await click('#pick-decides');
      await click('#finish');
      await push('Verander wat er staat');
      expect(find<HTMLInputElement>('#pick-decides').checked).to.equal(true);
    });
  });

  it('take in a topic of another tool as a subject for everyone, and can let it go', async () => {
    await start();
    tool.takeIn({
      tool: 'anchoring-check',
      schemaVersion: 1,
      docId: 'd1',
      savedAt: '2026-11-28T10:00:00Z',
      contentId: 'samenspel-anchoring-check',
      data: {},
      carry: [
        { id: 'b1', kind: 'topic', text: 'De sleutel', for: 'together' },
        { id: 'a1', kind: 'agreement', text: 'Bellen', who: 'Team', for: 'together' },
      ],
    });
    await eventually(() => all('dialog[open] .primary').length, 'nothing is offered');
    await click('dialog[open] .primary');
    expect(textIn(find('.taken'))).to.contain('De sleutel');
    expect(data().agreements.map(({ what }) => what)).to.deep.equal(['Bellen']);
    await click('#side-carer');
    await click('#begin');
    await click('#take-over');
    await click('#pick-own-1');
    await click('#finish');
    await click('.leading summary');
    await push('Wie zijn er?');
    expect(all('.taken button'), 'it is chosen').to.be.empty;
  });

  it('copy as text what lies open, and hear that it is copied; nothing while it is covered', async () => {
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      await gathered('carer');
      await takesTurn(['good-day'], 'Buiten');
      await takesTurn(['good-day', 'decides']);
      expect(all('button').map(textIn)).not.to.include('Kopieer als tekst');
      await click('#lay-open');
      await typeIn('.together textarea', 'Na de lunch');
      await push('Kopieer als tekst');
      await eventually(() => status() === 'Gekopieerd.', 'it is not said');
      await push('Bewaar als tekst');
      expect(copied).to.deep.equal([await saved.at(-1)!.text()]);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    const lines = copied[0]!.split('\n').filter(Boolean);
    expect(lines[0]).to.equal('Spreek verwachtingen uit');
    const at = lines.indexOf('1. Wat is een goede dag voor de cliënt?');
    expect(lines.slice(at + 1, at + 5)).to.deep.equal([
      '- Cliënt: Buiten',
      '- Mantelzorger: nog niet gevraagd',
      'nog niet besproken',
      'Zo doen we het: Na de lunch',
    ]);
    expect(lines.slice(at + 5).join(' ')).not.to.contain('Zo doen we het');
  });

  describe('on paper', () => {
    it('is an empty sheet for the sides, until it lies open', async () => {
      await start();
      const blank = await printPage(tool);
      expect(blank.querySelectorAll('tbody tr').length).to.be.greaterThan(6);
      expect(textIn(blank)).to.contain('hoogstens 3 onderwerpen').and.to.contain('Cliënt');
      dispatchEvent(new Event('afterprint'));
      tool.remove();
      await start(subject.value);
      const filled = await printPage(tool);
      expect(textIn(filled)).to.contain('Over 4 van de 6 onderwerpen denken jullie hetzelfde');
      expect(textIn(filled)).to.contain('Datum:').and.to.contain('laatste woord');
    });

    it('has room for a side that was not asked, and never says that it expects nothing', async () => {
      await gathered('carer');
      await takesTurn(['good-day'], SECRET);
      await takesTurn([]);
      await click('#lay-open');
      const paper = await printPage(tool);
      const [client, carer] = paper.querySelectorAll('.paper-subject td');
      expect(textIn(client!)).to.equal(SECRET);
      expect(textIn(carer!)).to.equal('nog niet gevraagd');
      expect(carer!.querySelectorAll('.room')).to.have.length(3);
      expect(textIn(paper)).not.to.match(/geen verwachting/i);
    });
  });

  it('tells who writes where the page receives it', async () => {
    await start();
    expect(textIn(find('.lead').parentElement!)).not.to.contain('krijgt wat hier wordt geschreven');
    tool.share = 'answers';
    await settle();
    expect(textIn(find('.screen .notice'))).to.contain('krijgt wat hier wordt geschreven');
    await click('#side-carer');
    await click('#begin');
    await click('#take-over');
    expect(textIn(find('.writer .notice'))).to.contain('krijgt wat hier wordt geschreven');
  });

  it('says what covering is not', async () => {
    await start();
    expect(textIn(find('.gather'))).to.contain('geen slot');
  });

  for (const width of [320, 1280])
    it(`can be done by keyboard alone, at ${width} pixels: to the paper, undone, wiped`, async () => {
      await viewport(width, 800);
      await start();
      titleOf(tool)!.focus();
      /** Goes on by Tab, and by arrows within a choice, until this has the focus. */
      async function tabTo(selector: string): Promise<void> {
        for (let tries = 0; tries < 80; tries++) {
          if (root().activeElement?.matches(selector)) return;
          await press('Tab');
        }
        throw new Error(`Tab does not come to ${selector}`);
      }
      await tabTo('#name-client');
      await type('Mw. A.');
      await tabTo('#side-carer');
      await press(' ');
      await settle();
      await tabTo('#begin');
      await press('Enter');
      await settle();
      for (const text of [SECRET, 'Zondag']) {
        expect(focused().id).to.equal('take-over');
        await press('Enter');
        await settle();
        await tabTo('#pick-good-day');
        await press(' ');
        await settle();
        await tabTo('textarea');
        await type(text);
        await tabTo('#finish');
        await press('Enter');
        await settle();
      }
      expect(focused().id).to.equal('lay-open');
      await press('Enter');
      await settle();
      await tabTo('[name=fit]');
      await press(' ');
      await settle();
      expect(data().states).to.deep.equal([{ row: 'good-day', state: 'fits' }]);
      find('.open-title').focus();
      await press('Control+z');
      await settle();
      expect(data().states).to.be.empty;
      expect(textIn(await printPage(tool))).to.contain(SECRET);
      dispatchEvent(new Event('afterprint'));
      await settle();
      expect(root().host.scrollWidth).to.be.at.most(width);
      await tabTo('.wipe');
      await press('Enter');
      await settle();
      await press('Tab');
      await press('Enter');
      await settle();
      expect(data().sides).to.be.empty;
      expect(everything()).not.to.contain(SECRET);
      expect(sessionStorage.length + localStorage.length).to.equal(0);
    });

  it('is wiped whole: no turn, no file and no reason stays', async () => {
    await start(subject.value);
    await wipe(tool as never);
    await settle();
    expect(find('#begin')).to.exist;
    expect(all('.files-said, .twice, .full')).to.be.empty;
  });
});
