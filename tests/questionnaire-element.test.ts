import { expect, fixture, html } from '@open-wc/testing';
import type { SamenspelCompleteEvent } from '../src/core/element/events.js';
import { press, viewport } from './support/browser.js';
import { content, type RestCheck } from './support/rest-check.js';
import { catchDownloads, eventually, pathsIn, printPage } from './support/tools.js';

// A second questionnaire is content, a class of some lines, stories and a test: the flow is the kit's.

async function check(template = html`<rest-check></rest-check>`): Promise<RestCheck> {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.lang = 'nl';
  const element = await fixture<RestCheck>(template, { parentNode });
  await element.updateComplete;
  return element;
}

const screenOf = (tool: RestCheck): HTMLElement => tool.shadowRoot!.querySelector('.screen')!;
const read = (part: Element): string => part.textContent!.replace(/\s+/g, ' ').trim();
const textsOf = (tool: RestCheck, selector: string): string[] =>
  [...screenOf(tool).querySelectorAll(selector)].map(read);

async function keys(tool: RestCheck, ...names: string[]): Promise<void> {
  for (const name of names) {
    await press(name);
    await tool.updateComplete;
  }
}

/** Begins with the keyboard, and answers each statement by its letter; a space skips it. */
async function answer(tool: RestCheck, letters: string): Promise<void> {
  screenOf(tool).querySelector<HTMLElement>('#start')!.focus();
  await keys(tool, 'Enter');
  for (const letter of letters) await keys(tool, ...(letter === ' ' ? [] : [letter]), 'Enter');
}

const documentWith = (values: readonly number[], version = '2') => ({
  tool: 'rest-check',
  schemaVersion: 1,
  savedAt: '2026-08-03T10:00:00.000Z',
  contentId: 'made-up-rest',
  data: {
    forms: [
      {
        instrument: 'rest',
        version,
        answers: values.map((value, at) => ({ item: content.instrument.items[at]!.id, value })),
        finished: true,
      },
    ],
  },
});

async function compareWith(tool: RestCheck, earlier: unknown): Promise<string> {
  const said = () => textsOf(tool, '.compare [role=status]')[0];
  const before = said();
  const input = tool.shadowRoot!.querySelector<HTMLInputElement>('.compare input')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([JSON.stringify(earlier)], 'eerder.json'));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await eventually(() => said() !== before, 'nothing new is said');
  return said()!;
}

beforeEach(async () => viewport(900, 900));
afterEach(() => localStorage.clear());

describe('a second questionnaire', () => {
  it('begins with what its content says, and with no help of another tool', async () => {
    const tool = await check();
    const text = screenOf(tool).innerText;
    expect(text).to.contain('Komt u aan rust toe?').and.to.contain('voor een mantelzorger.');
    expect(text).to.contain('Dit zegt niets over ziekte.').and.to.contain('Niemand leest mee.');
    expect(screenOf(tool).querySelector('.urgent, .help, [href], slot')).to.equal(null);
    expect(text).to.contain('Bewaar als bestand');
  });

  for (const width of [320, 400, 500, 850])
    it(`keeps room for the document bar until that comes, ${width} pixels wide`, async () => {
      const parent = await fixture<HTMLElement>(html`<div lang="nl"></div>`);
      parent.style.inlineSize = `${width}px`;
      const tool = parent.appendChild(document.createElement('rest-check')) as RestCheck;
      for (let turn = 0; turn < 100 && !tool.shadowRoot?.querySelector('#start'); turn++)
        await Promise.resolve();
      expect(screenOf(tool).querySelector('.document-bar')).to.equal(null);
      const { offsetHeight } = tool;
      await tool.updateComplete;
      expect(screenOf(tool).querySelector('.document-bar')).to.exist;
      expect(tool.offsetHeight).to.be.closeTo(offsetHeight, offsetHeight / 8);
    });

  it('goes from start to outcome with the keyboard alone', async () => {
    const tool = await check(html`<rest-check share="result"></rest-check>`);
    const completed: SamenspelCompleteEvent[] = [];
    tool.addEventListener('samenspel-complete', (event) => completed.push(event));
    await answer(tool, 'bb');
    expect(textsOf(tool, '.count')).to.deep.equal(['Vraag 3 van 4']);
    expect(textsOf(tool, '.answer > span:not(.key)')).to.deep.equal([
      'nooit',
      'soms',
      'vaak',
      'altijd',
    ]);
    await keys(tool, 'd', 'Enter', 'ArrowDown');
    expect(completed).to.have.length(0);
    await keys(tool, 'Enter');
    const { activeElement } = tool.shadowRoot!;
    expect(activeElement!.matches('.verdict'), 'focus').to.equal(true);
    expect(activeElement!.textContent).to.equal('U komt weinig tot rust');
    expect(textsOf(tool, '.card > .gauge li')).to.deep.equal(['weinig (nu)', 'genoeg']);
    expect(textsOf(tool, '.areas li')).to.deep.equal(['De nachten: kort', 'De dagen: ruim']);
    expect(textsOf(tool, '.advice summary')).to.deep.equal(['Leg u even neer']);
    expect(textsOf(tool, '.sources')).to.deep.equal(['Verzonnen naar: ‘Verzonnen bron’.']);
    expect(completed.map(({ result }) => result)).to.deep.equal([
      {
        instrument: 'rest',
        version: '2',
        blank: 0,
        scores: [
          { id: 'rest', low: 6, high: 6, band: 'little' },
          { id: 'nights', low: 2, high: 2, band: 'short' },
          { id: 'days', low: 4, high: 4, band: 'wide' },
        ],
      },
    ]);
  });

  it('leads from the outcome to what was skipped', async () => {
    const tool = await check();
    await answer(tool, 'd d ');
    expect(screenOf(tool).innerText).to.contain('Overgeslagen: 2.');
    const [fill] = [...screenOf(tool).querySelectorAll('button')].filter((each) =>
      each.innerText.includes('Vul alsnog in'),
    );
    fill!.click();
    await tool.updateComplete;
    expect(textsOf(tool, '.count')).to.deep.equal(['Vraag 2 van 4']);
    expect(tool.shadowRoot!.activeElement!.matches('#item-through input')).to.equal(true);
  });

  it('asks all at once with layout="list", and has its numbers with score="number"', async () => {
    const tool = await check(html`<rest-check layout="list" score="number"></rest-check>`);
    await answer(tool, '');
    expect(textsOf(tool, '.count')).to.have.length(4);
    tool.value = documentWith([3, 3, 1, 0]);
    await tool.updateComplete;
    expect(screenOf(tool).innerText).to.contain('Score: 7 (mogelijk is 0–12)');
  });

  it('tells of a setting that does not exist', async () => {
    const tool = await check(html`<rest-check layout="pages" score="words"></rest-check>`);
    expect(pathsIn(screenOf(tool))).to.deep.equal(['layout', 'score']);
  });

  it('prints a sheet to fill in, and then the outcome with the answers', async () => {
    const tool = await check();
    const empty = await printPage(tool);
    expect(rowsOf(empty)).to.deep.equal([
      '1. Ik slaap goed in. ☐ nooit ☐ soms ☐ vaak ☐ altijd',
      '2. Ik slaap door. ☐ nooit ☐ soms ☐ vaak ☐ altijd',
      '3. Ik neem overdag een pauze. ☐ nooit ☐ soms ☐ vaak ☐ altijd',
      '4. Ik kom buiten. ☐ nooit ☐ soms ☐ vaak ☐ altijd',
    ]);
    dispatchEvent(new Event('afterprint'));
    tool.value = documentWith([3, 2, 1]);
    await tool.updateComplete;
    const filled = await printPage(tool);
    expect(read(filled)).to.contain('Uw uitkomst is nog niet zeker');
    expect(rowsOf(filled)).to.deep.equal([
      '1. Ik slaap goed in. altijd',
      '2. Ik slaap door. vaak',
      '3. Ik neem overdag een pauze. soms',
      '4. Ik kom buiten. –',
    ]);
    expect(filled.querySelector('.contacts, .urgent-paper')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
  });

  it('compares every score of which a change can be told with an earlier file', async () => {
    const tool = await check();
    tool.value = documentWith([3, 3, 0, 3]);
    await tool.updateComplete;
    expect(await compareWith(tool, documentWith([1, 2, 0, 3]))).to.equal(
      'Rust Op 3 augustus 2026: weinig. Dat is lichter geworden. ' +
        'De nachten Op 3 augustus 2026: kort. Dat is lichter geworden.',
    );
    expect(await compareWith(tool, documentWith([3, 3, 1, 3]))).to.equal(
      'Rust Op 3 augustus 2026: genoeg. Dat is hetzelfde. ' +
        'De nachten Op 3 augustus 2026: lang. Dat is hetzelfde.',
    );
    expect(await compareWith(tool, documentWith([1, 1, 1, 1], '1'))).to.equal(
      'Dat bestand is van een andere lijst.',
    );
    expect(tool.value.data.forms[0]!.answers).to.have.length(4);
  });

  it('takes a file with another instrument, and says its own texts round it', async () => {
    const tool = await check();
    const {
      notDiagnosis: _notDiagnosis,
      privacy: _privacy,
      outcome: _outcome,
      compare: _compare,
      otherForms: _otherForms,
      sourceNote: _sourceNote,
      ...own
    } = content;
    tool.content = {
      ...own,
      title: 'Een eigen lijst',
      instrument: { ...content.instrument, version: '3', source: 'Eigen bron.' },
    };
    tool.value = documentWith([3, 3, 1, 0], '2');
    await eventually(() => read(tool.shadowRoot!.querySelector('h2')!) === 'Een eigen lijst', '');
    await tool.updateComplete;
    expect(screenOf(tool).innerText).to.contain('Er zijn ook antwoorden op een andere lijst.');
    await answer(tool, 'dddd');
    expect(screenOf(tool).innerText).to.contain('Dit zegt niets over ziekte.');
    expect(textsOf(tool, '.sources')).to.deep.equal(['Eigen bron. ‘Verzonnen bron’.']);
  });
});

describe('the text of a second questionnaire', () => {
  const { saved, names } = catchDownloads();

  it('is a file under its own name', async () => {
    const tool = await check();
    await answer(tool, 'dddd');
    [...screenOf(tool).querySelectorAll('button')]
      .find((each) => each.innerText.includes('Bewaar als tekst'))!
      .click();
    expect(names[0]).to.match(/^[\p{L}-]+-\d{4}-\d\d-\d\d\.txt$/u);
    const text = await saved[0]!.text();
    expect(text)
      .to.match(/^Komt u aan rust toe\?\n/)
      .and.to.contain('U komt genoeg tot rust');
    expect(text).to.contain('4. Ik kom buiten. altijd');
  });
});

const rowsOf = (paper: HTMLElement): string[] =>
  [...paper.querySelectorAll('.answers-paper tr')].map(read);
