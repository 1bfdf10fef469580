import { expect } from '@open-wc/testing';
import * as stories from '../stories/anchoring-check.stories.js';
import type { AnchoringCheck } from '../src/tools/anchoring-check/anchoring-check.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
import { choose } from './support/chosen-file.js';
import {
  button,
  catchDownloads,
  eventually,
  frame,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
} from './support/tools.js';

contract('anchoring-check', stories);

describe('a team that anchors what it agreed', () => {
  const subject = subjectOf('anchoring-check', stories);
  const { saved, names } = catchDownloads();
  let tool: AnchoringCheck;

  const find = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_ =>
    tool.shadowRoot!.querySelector<Element_>(selector)!;
  const fields = (point: string): (HTMLInputElement | HTMLTextAreaElement)[] => [
    ...find(`#point-${point}`).querySelectorAll<HTMLInputElement>('textarea, input'),
  ];
  const stateOf = (point: string): string =>
    find(`#point-${point} .state`).textContent!.replace(/\s+/g, ' ').trim();
  const summary = (): string => find('.summary').textContent!.trim();
  /** As a person fills it in; a day comes in its own form from the browser's field. */
  async function fill(point: string, at: number, text: string): Promise<void> {
    const field = fields(point)[at]!;
    field.focus();
    if (field.type === 'date') {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else await type(text);
    await tool.updateComplete;
  }
  const inDays = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');

  beforeEach(async () => {
    await viewport(1100, 800);
    localStorage.clear();
    tool = (await mount(subject)) as unknown as AnchoringCheck;
    await frame();
    await tool.updateComplete;
  });
  after(() => viewport(800, 600));

  it('sees a point go from open to firm as it is filled in, and never sooner', async () => {
    expect(summary()).to.equal('9 zijn nog open.');
    await fill('g1', 3, inDays(30));
    await fill('g1', 2, 'Fatima');
    expect(stateOf('g1'), 'a keeper and a day without an answer').to.equal('Nog open');
    await fill('g1', 0, 'Elke familie belt ons.');
    expect(stateOf('g1')).to.equal('Besproken');
    await fill('g1', 1, 'Jaarplan');
    expect(stateOf('g1')).to.equal('Ligt vast');
    expect(summary()).to.equal('1 ligt vast, 8 zijn nog open.');
    expect(find('.chain-link').getAttribute('aria-label')).to.equal(
      '1. Wat willen we bereiken? Ligt vast',
    );
  });

  it('is told to look again when the day has passed', async () => {
    for (const [at, text] of ['Dit.', 'Jaarplan', 'Joke', inDays(-1)].entries())
      await fill('p1', at, text);
    expect(stateOf('p1')).to.equal('Op papier');
    expect(find('#point-p1 .notice').textContent).to.contain('Bekijk de afspraak opnieuw');
    await fill('p1', 3, inDays(0));
    expect(stateOf('p1')).to.equal('Ligt vast');
    expect(find('#point-p1 .notice')).to.equal(null);
  });

  it('can take one road, and loses nothing of the other', async () => {
    await fill('p2', 0, 'Koken.');
    find('.segments label:nth-of-type(2) input').click();
    await tool.updateComplete;
    expect(tool.shadowRoot!.querySelectorAll('.card')).to.have.length(4);
    expect(summary()).to.equal('4 zijn nog open.');
    find('.segments label:nth-of-type(1) input').click();
    await tool.updateComplete;
    expect(fields('p2')[0]!.value).to.equal('Koken.');
  });

  it('takes down what nobody knows yet, and goes on at who finds out', async () => {
    button(tool, 'Zet bij ‘Uit te zoeken’').click();
    await tool.updateComplete;
    await frame();
    const { activeElement } = tool.shadowRoot!;
    expect((activeElement as HTMLInputElement).id).to.match(/-who$/);
    await type('Henk');
    expect(tool.value.data.agreements).to.deep.equal([
      { id: 'a1', what: 'Uitzoeken: Wat willen we bereiken?', who: 'Henk', by: '' },
    ]);
  });

  it('saves days for a calendar, with what was agreed only when asked', async () => {
    tool.value = subject.value;
    await tool.updateComplete;
    button(tool, 'Bewaar de dagen voor je agenda').click();
    expect(names.at(-1)).to.match(/^[\p{L}-]+-\d{4}-\d\d-\d\d\.ics$/u);
    const plain = await saved.at(-1)!.text();
    expect(plain.match(/BEGIN:VEVENT/g)).to.have.length(3);
    expect(plain).to.contain('DTSTART;VALUE=DATE:20990501');
    expect(plain).to.contain('SUMMARY:Kijk opnieuw naar: Wat willen we bereiken?');
    expect(plain).not.to.contain('DESCRIPTION');
    find('.with-answers').click();
    await tool.updateComplete;
    button(tool, 'Bewaar de dagen voor je agenda').click();
    expect(await saved.at(-1)!.text()).to.contain('DESCRIPTION:Zij denken mee over het plan.');
  });

  it('compares with an earlier file, each point as it stood on its own day', async () => {
    tool.value = subject.value;
    await tool.updateComplete;
    const texts = { answer: 'Dit.', place: 'Map', keeper: 'Samira', again: '2026-01-15' };
    const cells = Object.entries(texts).map(([column, text]) => ({ row: 'p2', column, text }));
    const earlier = {
      ...subject.value,
      savedAt: '2025-11-01T10:00:00Z',
      data: { aside: [], rows: [], cells, ticks: [], agreements: [] },
    };
    const input = find<HTMLInputElement>('.compare input');
    choose(input, new File([JSON.stringify(earlier)], 'eerder.json'));
    while (!find('.compare li')) await frame();
    const said = [...tool.shadowRoot!.querySelectorAll('.compare li')].map((each) =>
      each.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(said).to.have.length(9);
    expect(said[0]).to.match(/Nog open → Ligt vast: verder$/);
    expect(said[5]).to.match(/Ligt vast → Op papier: terug$/);
    expect(said[3]).to.match(/Nog open → Nog open: gelijk$/);
    expect(tool.value.data).to.deep.equal(subject.value.data);
  });

  it('has one point at a time on a telephone, with the way on by keyboard', async () => {
    await viewport(360, 700);
    tool.parentElement!.style.inlineSize = '320px';
    while (tool.shadowRoot!.querySelectorAll('.card').length !== 1) await frame();
    expect(find('.steps').textContent).to.contain('1 van 9');
    button(tool, 'Volgende').focus();
    await press('Enter');
    await eventually(
      () => tool.shadowRoot!.activeElement?.matches('#point-g2 legend'),
      'the next point is not there, or not in focus',
    );
    await press('Tab');
    await type('Wie ver weg woont.');
    expect(tool.value.data.cells).to.eql([
      { row: 'g2', column: 'answer', text: 'Wie ver weg woont.' },
    ]);
  });

  it('has a way past its cards, which shows where Tab comes to it', async () => {
    const past = button(tool, 'Ga naar: Uit te zoeken');
    const height = (): number => find('.root').getBoundingClientRect().height;
    const before = height();
    expect(getComputedStyle(past).clipPath).to.equal('inset(50%)');
    find('.chain:last-child button').focus();
    await press('Tab');
    expect(tool.shadowRoot!.activeElement).to.equal(past);
    expect(getComputedStyle(past).clipPath).to.equal('none');
    expect(height()).to.be.above(before);
    await press('Enter');
    expect(tool.shadowRoot!.activeElement!.textContent).to.equal('Uit te zoeken');
    expect(height(), 'it takes no room').to.equal(before);
  });

  it('has the sheet on paper: rows to write in, or what was written', async () => {
    const empty = await printPage(tool);
    expect(empty.querySelectorAll('.sheet tbody tr')).to.have.length(11);
    dispatchEvent(new Event('afterprint'));
    await openFile(tool, JSON.stringify(subject.value));
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(paper.textContent).to.contain('Jaarplan afdeling Vlier, bladzijde 4');
    expect(paper.textContent).to.contain('1 mei 2099');
    dispatchEvent(new Event('afterprint'));
  });

  it('can undo the last thing that it wrote, and all of that field at once', async () => {
    await fill('g1', 0, 'Elke familie belt ons.');
    await fill('g1', 1, 'Jaarplan');
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(stateOf('g1')).to.equal('Besproken');
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(summary()).to.equal('9 zijn nog open.');
  });

  it('has room for agreements of its own, each a link in the chain', async () => {
    find('#own-row').focus();
    await type('Elke dag een dagstart.');
    await press('Enter');
    await tool.updateComplete;
    expect(summary()).to.equal('10 zijn nog open.');
    expect(tool.shadowRoot!.querySelectorAll('.chain')).to.have.length(3);
    await fill('own-1', 1, 'Elke dag om negen uur.');
    expect(stateOf('own-1')).to.equal('Besproken');
    find('#remove-own-1').click();
    await tool.updateComplete;
    expect(summary()).to.equal('9 zijn nog open.');
    button(tool, 'Zet terug').click();
    await eventually(
      () => (tool.shadowRoot!.activeElement as HTMLElement | null)?.id === 'own-words-own-1',
      'the focus is not on what was put back',
    );
    expect(stateOf('own-1')).to.equal('Besproken');
  });

  it('opens a file of before the sheet was what it is', async () => {
    const old = {
      tool: 'anchoring-check',
      schemaVersion: 1,
      savedAt: '2026-11-28T10:00:00Z',
      contentId: 'samenspel-anchoring-check',
      data: {
        road: 'goals',
        rows: [{ id: 'g1', answer: 'Dit.', place: 'Jaarplan', keeper: 'Joke', again: inDays(3) }],
        agreements: [],
      },
    };
    await openFile(tool, JSON.stringify(old));
    await eventually(() => summary() === '1 ligt vast, 3 zijn nog open.', 'it is not there');
    expect(fields('g1').map(({ value }) => value)).to.eql(['Dit.', 'Jaarplan', 'Joke', inDays(3)]);
  });

  it('tells each point with its state and its fields', async function () {
    if (!canEmulate) this.skip();
    tool.value = subject.value;
    await tool.updateComplete;
    const tree = await accessibilityTree();
    expect(tree).to.contain('list "Via doelen"');
    expect(tree).to.contain('button "1. Wat willen we bereiken? Ligt vast"');
    expect(tree).to.contain('group "5. Welke plek hebben mantelzorgers en vrijwilligers bij ons?"');
    expect(tree).to.contain('textbox "Wie let erop?"');
  });
});
