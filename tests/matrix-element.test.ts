import { expect, fixture, html } from '@open-wc/testing';
import type { SamenspelChangeEvent, SamenspelCompleteEvent } from '../src/core/element/events.js';
import { press, type, viewport } from './support/browser.js';
import { content, type DayMatrix } from './support/day-matrix.js';
import { catchDownloads, eventually, pathsIn, printPage } from './support/tools.js';

// A third matrix is content, a class of some lines, stories and a test: reading, filling in, the
// overview and paper are the kit's.

async function matrix(template = html`<day-matrix></day-matrix>`, width = 900): Promise<DayMatrix> {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.lang = 'nl';
  parentNode.style.inlineSize = `${width}px`;
  const element = await fixture<DayMatrix>(template, { parentNode });
  await element.updateComplete;
  return element;
}

const read = (part: Element): string => part.textContent!.replace(/\s+/g, ' ').trim();
const within = (tool: DayMatrix, selector: string): HTMLElement[] => [
  ...tool.shadowRoot!.querySelectorAll<HTMLElement>(`.screen ${selector}`),
];
const textsOf = (tool: DayMatrix, selector: string): string[] => within(tool, selector).map(read);

async function click(tool: DayMatrix, selector: string, name: string): Promise<void> {
  within(tool, selector)
    .find((each) => read(each).includes(name))!
    .click();
  await tool.updateComplete;
}

const filledIn = {
  tool: 'day-matrix',
  schemaVersion: 1,
  savedAt: '2026-08-03T10:00:00.000Z',
  contentId: 'made-up-day',
  data: {
    marks: [
      { item: 'tea', mark: 'do' },
      { item: 'walk', mark: 'do' },
      { item: 'soup', mark: 'want' },
      { item: 'bench', mark: 'not-here' },
      { item: 'book', mark: 'want' },
    ],
    plans: [],
    notes: [{ part: 'noon', place: 'out', text: 'Als het droog is.' }],
  },
};

beforeEach(async () => viewport(1000, 900));
afterEach(() => localStorage.clear());

describe('a matrix with columns and rows of its own', () => {
  const { saved } = catchDownloads();

  it('reads as a table of them, with each thing in its cell', async () => {
    const tool = await matrix();
    expect(textsOf(tool, '.matrix thead th .day-part')).to.deep.equal([
      'Ochtend',
      'Middag',
      'Avond',
    ]);
    expect(textsOf(tool, '.matrix tbody th')).to.deep.equal([
      'Thuis Binnen.',
      'Buiten In de straat.',
    ]);
    expect(textsOf(tool, '.matrix .cell .action-title')).to.deep.equal(
      ['tea', 'soup', 'book', 'walk', 'bench', 'stars'].map((name) => `Titel van ${name}`),
    );
    expect(textsOf(tool, '.lead')).to.deep.equal(['Wat er op een dag kan.']);
  });

  it('opens and closes a thing with the keyboard, and focus goes along', async () => {
    const tool = await matrix();
    tool.shadowRoot!.querySelector<HTMLElement>('#action-bench')!.focus();
    await press('Enter');
    const { shadowRoot } = tool;
    await eventually(() => shadowRoot!.activeElement?.closest('#detail'), 'focus is elsewhere');
    expect(textsOf(tool, '#detail .example')).to.deep.equal(['Zo dusVoorbeeld van bench.']);
    await press('Escape');
    await eventually(() => shadowRoot!.activeElement?.id === 'action-bench', 'focus is elsewhere');
    expect(within(tool, '#detail')).to.be.empty;
  });

  it('shows a column at a time where it is narrow, chosen as the tool lets choose', async () => {
    const tool = await matrix(html`<day-matrix></day-matrix>`, 400);
    await eventually(() => within(tool, 'select').length, 'it is not narrow');
    expect(textsOf(tool, '.by-column .day-part')).to.deep.equal(['Ochtend']);
    const [choice] = within(tool, 'select') as HTMLSelectElement[];
    choice!.selectedIndex = 2;
    choice!.dispatchEvent(new Event('change'));
    await tool.updateComplete;
    expect(textsOf(tool, '.by-column .day-part')).to.deep.equal(['Avond']);
    expect(textsOf(tool, '.action-title')).to.deep.equal(['Titel van book', 'Titel van stars']);
  });

  it('is a table from the width that the tool names', async () => {
    const tool = await matrix(html`<day-matrix></day-matrix>`, 500);
    expect(within(tool, 'select')).to.be.empty;
    expect(within(tool, '.matrix')).to.have.length(1);
  });

  it('is filled in with marks and notes in places of its own', async () => {
    const tool = await matrix(html`<day-matrix mode="work" share="result"></day-matrix>`);
    const results: unknown[] = [];
    tool.addEventListener('samenspel-change', (event: SamenspelChangeEvent) =>
      results.push(event.result),
    );
    await click(tool, '.cell:has(#action-soup) label', 'Doen we');
    expect(results).to.deep.equal([
      {
        total: 6,
        done: 1,
        wanted: 0,
        notHere: 0,
        open: 5,
        parts: ['morning 0', 'noon 1', 'evening 0'],
      },
    ]);
    await click(tool, '.cell:has(#action-stars) .add-note', 'Notitie');
    await eventually(
      () => tool.shadowRoot!.activeElement?.localName === 'textarea',
      'focus is elsewhere',
    );
    await type('Jas aan.');
    await tool.updateComplete;
    expect(tool.value.data).to.deep.equal({
      marks: [{ item: 'soup', mark: 'do' }],
      plans: [],
      notes: [{ part: 'evening', place: 'out', text: 'Jas aan.' }],
    });
  });

  it('says what stands out, and is complete once nothing is open', async () => {
    const tool = await matrix(html`<day-matrix mode="work" share="result"></day-matrix>`);
    const completed: SamenspelCompleteEvent[] = [];
    tool.addEventListener('samenspel-complete', (event) => completed.push(event));
    tool.value = filledIn;
    await tool.updateComplete;
    expect(textsOf(tool, '.overview-words > p')).to.deep.equal([
      'Bekeken: 5 van 6.',
      'Het meest in Ochtend.',
      'Vol: Ochtend in Thuis en Ochtend in Buiten.',
      'Leeg: Middag in Buiten.',
      'Straks',
    ]);
    expect(textsOf(tool, '.counts li')).to.deep.equal([
      'Ochtend: 2 van 2 en 0 erbij',
      'Middag: 0 van 2 en 1 erbij',
      'Avond: 0 van 2 en 1 erbij',
    ]);
    expect(textsOf(tool, '.picture i')).to.deep.equal(['M', 'N', 'E']);
    expect(completed).to.be.empty;
    await click(tool, '.cell:has(#action-stars) label', 'Niet hier');
    expect(completed.map(({ result }) => (result as { open: number }).open)).to.deep.equal([0]);
  });

  it('cannot be filled in with mode="read-only", and tells of a mode that does not exist', async () => {
    const tool = await matrix(html`<day-matrix mode="read-only"></day-matrix>`);
    expect(within(tool, 'input[name=mode]')).to.be.empty;
    tool.setAttribute('mode', 'look');
    await tool.updateComplete;
    expect(pathsIn(tool.shadowRoot!.querySelector('.screen')!)).to.deep.equal(['mode']);
    tool.setAttribute('mode', 'read');
    await tool.updateComplete;
    await click(tool, '.segments label', 'Invullen');
    expect(textsOf(tool, '.lead')).to.deep.equal(['Vul in wat u doet.']);
  });

  it('prints what each thing means, and once it is filled in the marks, notes and counts', async () => {
    const tool = await matrix();
    const empty = await printPage(tool);
    expect([...empty.querySelectorAll('.paper thead th')].map(read)).to.deep.equal([
      'Ochtend',
      'Middag',
      'Avond',
    ]);
    expect([...empty.querySelectorAll('.explanation')]).to.have.length(content.actions.length);
    dispatchEvent(new Event('afterprint'));
    tool.value = filledIn;
    await tool.updateComplete;
    const filled = await printPage(tool);
    expect(filled.querySelector('.explanation')).to.equal(null);
    expect([...filled.querySelectorAll('.paper td')].slice(4).map(read)).to.deep.equal([
      'Doen we: Titel van walk',
      'Niet hier: Titel van bench Als het droog is.',
      'Titel van stars',
    ]);
    expect(read(filled)).to.contain('Leeg: Middag in Buiten.');
    dispatchEvent(new Event('afterprint'));
  });

  it('says who does what is wanted and by when, on paper and for other tools', async () => {
    const tool = await matrix(html`<day-matrix mode="work"></day-matrix>`);
    tool.value = filledIn;
    await tool.updateComplete;
    expect(textsOf(tool, '.wanted .field')).to.have.length(4);
    within(tool, '#soup-who')[0]!.focus();
    await type('Fatima');
    within(tool, '#soup-by')[0]!.focus();
    await type('mei');
    expect(tool.value.data.plans).to.deep.equal([
      { item: 'soup', text: '', who: 'Fatima', by: 'mei' },
    ]);
    const paper = await printPage(tool);
    expect([...paper.querySelectorAll('.wanted li')].map(read)).to.deep.equal([
      'Titel van soup (Middag) Fatima · mei',
      'Titel van book (Avond)',
    ]);
    dispatchEvent(new Event('afterprint'));
  });

  it('can undo a mark, and all that was typed in a field at once', async () => {
    const tool = await matrix(html`<day-matrix mode="work"></day-matrix>`);
    tool.value = filledIn;
    await tool.updateComplete;
    await click(tool, '.cell:has(#action-stars) label', 'Willen we');
    within(tool, '#stars-who')[0]!.focus();
    await type('Joke');
    await click(tool, 'button', 'Ongedaan maken');
    expect(tool.value.data.plans).to.deep.equal([]);
    await click(tool, 'button', 'Ongedaan maken');
    expect(tool.value.data.marks).to.deep.equal(filledIn.data.marks);
  });

  it('goes along as a table, a row for each action, with the note at the first of its cell', async () => {
    const tool = await matrix(html`<day-matrix mode="work"></day-matrix>`);
    tool.value = filledIn;
    await tool.updateComplete;
    await click(tool, 'button', 'Bewaar als tabel (CSV)');
    const rows = (await saved.at(-1)!.text()).trim().split('\r\n');
    expect(rows).to.have.length(7);
    expect(rows[5]).to.equal(
      '"Middag, Buiten";"Titel van bench";"Niet hier";"";"";"Als het droog is."',
    );
    expect(rows[6]).to.equal('"Avond, Buiten";"Titel van stars";"Nog niets gekozen";"";"";""');
  });

  it('has what its signs mean below the picture', async () => {
    const tool = await matrix(html`<day-matrix mode="work"></day-matrix>`);
    tool.value = filledIn;
    await tool.updateComplete;
    expect(textsOf(tool, '.overview .legend span')).to.deep.equal([
      'Doen we',
      'Willen we',
      'Niet hier',
      'Nog niets gekozen',
    ]);
  });
});
