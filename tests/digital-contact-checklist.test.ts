import { expect } from '@open-wc/testing';
import * as stories from '../stories/digital-contact-checklist.stories.js';
import type { DigitalContactChecklist } from '../src/tools/digital-contact-checklist/digital-contact-checklist.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
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

contract('digital-contact-checklist', stories);

describe('a team that arranges digital contact', () => {
  const subject = subjectOf('digital-contact-checklist', stories);
  const { saved, names } = catchDownloads();
  let tool: DigitalContactChecklist;

  const find = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_ =>
    tool.shadowRoot!.querySelector<Element_>(selector)!;
  const all = (selector: string): HTMLElement[] => [
    ...tool.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const said = (element: Element | null): string =>
    element!.textContent!.replace(/\s+/g, ' ').trim();
  const summary = (): string => said(find('.summary'));
  /** The choices of a mark: done, under way, to do, not for us. */
  const marks = (item: string): HTMLInputElement[] => [
    ...find(`#item-${item}`).querySelectorAll<HTMLInputElement>('.marker input'),
  ];
  async function mark(item: string, at: number): Promise<void> {
    marks(item)[at]!.click();
    await tool.updateComplete;
  }
  async function write(selector: string, text: string): Promise<void> {
    find(selector).focus();
    await type(text);
    await tool.updateComplete;
  }
  const focused = (): HTMLElement | null => tool.shadowRoot!.activeElement as HTMLElement | null;

  /** The worked example: three explored, three chosen, one not for us. */
  const WORKED: readonly (readonly [string, number])[] = [
    ['explore-offer', 0],
    ['explore-carers', 0],
    ['explore-colleagues', 0],
    ['choose-technical', 0],
    ['choose-costs', 3],
    ['choose-goal', 0],
    ['choose-privacy', 0],
  ];

  beforeEach(async () => {
    await viewport(1100, 800);
    localStorage.clear();
    tool = (await mount(subject)) as unknown as DigitalContactChecklist;
    await frame();
    await tool.updateComplete;
  });
  after(() => viewport(800, 600));

  it('begins with why, and is not told how far it is before it began', () => {
    expect(summary()).to.equal('Kies wat digitaal contact jullie moet brengen.');
    expect(all('.part-title').map(said)).to.deep.equal([
      'Waarom',
      'Onderzoeken',
      'Kiezen',
      'Aanpakken',
      'Huisregels',
      'Afspraken en tips',
    ]);
    expect(all('.reasons input')).to.have.length(7);
    expect(all('.list-item')).to.have.length(14);
    expect(find('.next')).to.equal(null);
    expect(all('.section-counts li')).to.be.empty;
  });

  it('sees its benefits as the goal of the first thing to do', async () => {
    expect(find('.goal')).to.equal(null);
    for (const at of [3, 0]) all('.reasons input')[at]!.click();
    await tool.updateComplete;
    expect([...find('#item-approach-goal .goal').querySelectorAll('li')].map(said)).to.deep.equal([
      'Je leest en schrijft wanneer het jou uitkomt.',
      'Ook wie ver weg woont, blijft dichtbij.',
    ]);
  });

  it('is told how far it is, and goes on at what comes next', async () => {
    for (const [item, at] of WORKED) await mark(item, at);
    expect(summary()).to.equal('7 van 14 bekeken: 6 klaar, 1 niet voor ons');
    expect(all('.section-counts li').map(said)).to.deep.equal([
      'Onderzoeken: 3 van 3 bekeken (3 klaar)',
      'Kiezen: 4 van 4 bekeken (3 klaar, 1 niet voor ons)',
      'Aanpakken: nog niets bekeken',
    ]);
    expect(all('.bead.done')).to.have.length(6);
    expect(all('.bead.not')).to.have.length(1);
    expect(said(find('.next'))).to.equal(
      'Hierna: Aanpakken 1. Schrijf op wat jullie willen bereiken',
    );
    find('.next').click();
    await eventually(
      () => focused()?.matches('#item-approach-goal .item-title'),
      'the focus is not on what comes next',
    );
  });

  it('says that all is looked at only when nothing is open, to do or under way', async () => {
    let completed = 0;
    tool.addEventListener('samenspel-complete', () => completed++);
    const items = all('.list-item').map(({ id }) => id.replace('item-', ''));
    for (const item of items.slice(0, -1)) await mark(item, 0);
    await mark(items.at(-1)!, 1);
    expect([find('.whole'), completed]).to.deep.equal([null, 0]);
    await mark(items.at(-1)!, 3);
    expect(said(find('.whole'))).to.equal('Alles is bekeken. Er staat niets meer open.');
    expect(find('.next')).to.equal(null);
    expect(completed).to.equal(1);
  });

  it('writes who and by when of what is to be done, and asks nothing of what is done', async () => {
    expect(find('#approach-rules-who')).to.equal(null);
    await mark('approach-rules', 0);
    expect(find('#approach-rules-who')).to.equal(null);
    await mark('approach-rules', 1);
    await write('#approach-rules-who', 'Joke');
    await write('#approach-rules-by', '1 mei');
    await mark('approach-rules', 0);
    expect(find<HTMLInputElement>('#approach-rules-who').value, 'what was written stays').to.equal(
      'Joke',
    );
    expect(tool.value.data.plans).to.deep.equal([
      { item: 'approach-rules', text: '', who: 'Joke', by: '1 mei' },
    ]);
  });

  it('can write at a point before it is marked, and the field stays while it is empty', async () => {
    find('#item-explore-carers .open-plan').click();
    await eventually(() => focused()?.id === 'explore-carers-who', 'the focus is not in the field');
    await type('F');
    await press('Backspace');
    await tool.updateComplete;
    expect(focused()?.id).to.equal('explore-carers-who');
    expect(tool.value.data.plans).to.deep.equal([]);
  });

  it('keeps the fields in which it works, also once what opened them is gone', async () => {
    await mark('explore-carers', 1);
    await write('#explore-carers-who', 'F');
    await mark('explore-carers', 1);
    find('#explore-carers-who').focus();
    await press('Backspace');
    await tool.updateComplete;
    expect(tool.value.data).to.deep.include({ marks: [], plans: [] });
    expect(focused()?.id).to.equal('explore-carers-who');
  });

  it('is asked why privacy is not for it, and left to it', async () => {
    await mark('choose-costs', 3);
    expect(find('#choose-costs-text'), 'of no other point').to.equal(null);
    await mark('choose-privacy', 3);
    const field = find('#choose-privacy-text').closest('label')!;
    expect(said(field)).to.contain('Waarom is dit niet voor jullie?');
    expect(said(find('#item-choose-privacy'))).to.contain(
      'Vraag jullie privacyfunctionaris en ICT.',
    );
    expect(summary()).to.equal('2 van 14 bekeken: 2 niet voor ons');
  });

  it('takes a mark away with a second click, and by key', async () => {
    await mark('explore-offer', 0);
    await mark('explore-offer', 0);
    expect(tool.value.data.marks).to.deep.equal([]);
    marks('explore-offer')[0]!.focus();
    await press(' ');
    await press('ArrowRight');
    await tool.updateComplete;
    expect(tool.value.data.marks).to.deep.equal([{ item: 'explore-offer', mark: 'busy' }]);
    await press('Delete');
    await tool.updateComplete;
    expect(tool.value.data.marks).to.deep.equal([]);
  });

  it('makes house rules, puts them in order, changes them and takes one off', async () => {
    for (const [kind, text] of [
      ['do', 'Een foto per week.'],
      ['dont', 'Geen foto’s van anderen.'],
      ['do', 'Schrijf kort.'],
    ]) {
      await write(`#rule-${kind}`, text!);
      await press('Enter');
      await tool.updateComplete;
    }
    const texts = (group: string) =>
      tool.value.data.rows.filter((row) => row.group === group).map((row) => row.text);
    find('#up-own-3').click();
    await tool.updateComplete;
    expect(texts('do')).to.deep.equal(['Schrijf kort.', 'Een foto per week.']);
    expect(texts('dont')).to.deep.equal(['Geen foto’s van anderen.']);
    expect(find<HTMLButtonElement>('#up-own-2').disabled, 'the only one of its kind').to.equal(
      true,
    );
    await write('#own-words-own-1', ' Van iets leuks.');
    expect(texts('do')[1]).to.equal('Een foto per week. Van iets leuks.');
    find('#remove-own-3').click();
    await tool.updateComplete;
    expect(texts('do')).to.have.length(1);
    button(tool, 'Zet terug').click();
    await eventually(
      () => focused()?.id === 'own-words-own-3',
      'the focus is not on what came back',
    );
    expect(texts('do')).to.have.length(2);
  });

  it('answers the questions of the house rules, and asks one more', async () => {
    expect(all('.asked')).to.have.length(5);
    await write('#urgent-answer', 'Bellen.');
    await write('#rule-ask', 'En bij verdrietig nieuws?');
    await press('Enter');
    await tool.updateComplete;
    await write('#own-1-answer', 'Ook bellen.');
    expect(tool.value.data.cells).to.deep.equal([
      { row: 'urgent', column: 'answer', text: 'Bellen.' },
      { row: 'own-1', column: 'answer', text: 'Ook bellen.' },
    ]);
  });

  it('can undo each act, and all of what it typed in one field at once', async () => {
    await mark('explore-offer', 1);
    await write('#explore-offer-who', 'Fatima');
    await write('#urgent-answer', 'Bellen.');
    const undo = async () => {
      button(tool, 'Ongedaan maken').click();
      await tool.updateComplete;
    };
    await undo();
    expect(tool.value.data.cells).to.deep.equal([]);
    await undo();
    expect(tool.value.data.plans).to.deep.equal([]);
    await undo();
    expect(tool.value.data.marks).to.deep.equal([]);
  });

  it('has the list, and on a page of its own the house rules for the wall', async () => {
    tool.value = subject.value;
    await tool.updateComplete;
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(paper.querySelectorAll('.list-paper tbody tr')).to.have.length(17);
    const rules = [...paper.querySelectorAll('.list-paper tr')].find((row) =>
      /korte huisregels/.test(row.textContent),
    );
    expect(said(rules!)).to.match(/Concept ligt in de koffiekamer\. Bezig Joke en Henk$/);
    expect(paper.textContent).to.contain('Helpdesk van de organisatie');
    const wall = paper.querySelector<HTMLElement>('.wall-page')!;
    expect(getComputedStyle(wall).breakBefore).to.equal('page');
    expect(said(wall)).to.contain('Zo berichten wij');
    expect(said(wall)).to.contain('Geen foto’s waar anderen op staan.');
    expect(said(wall)).to.contain('Wat doen we bij verdrietig nieuws?');
    expect(said(wall), 'nobody answered').not.to.contain('Wie ziet welke berichten?');
    expect(said(wall), 'who does what stays off the wall').not.to.contain('Fatima');
    expect(said(wall)).to.contain('Wie niet online is, hoort evenveel.');
    dispatchEvent(new Event('afterprint'));
  });

  it('has paper to write on while nothing is filled in', async () => {
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(paper.querySelectorAll('.list-paper.blank tbody tr')).to.have.length(17);
    expect(paper.querySelectorAll('.wall-answer')).to.have.length(5);
    expect(paper.querySelectorAll('.wall-page .room')).to.have.length(20);
    dispatchEvent(new Event('afterprint'));
    await mark('explore-offer', 0);
    await printPage(tool);
    expect(paperOf(tool)!.querySelector('.wall-page'), 'no rule yet').to.equal(null);
    dispatchEvent(new Event('afterprint'));
  });

  it('takes the list along as a table, a row for each point', async () => {
    tool.value = subject.value;
    await tool.updateComplete;
    button(tool, 'Bewaar als tabel (CSV)').click();
    expect(names.at(-1)).to.match(/\.csv$/);
    const rows = (await saved.at(-1)!.text()).trim().split('\r\n');
    expect(rows).to.have.length(15);
    expect(rows[0]).to.contain('"Deel";"Punt";"Hoe ver";"Wie";"Wanneer klaar";"Notitie"');
    expect(rows[11]).to.equal(
      '"Aanpakken";"4. Maak korte huisregels";"Bezig";"Joke en Henk";"";"Concept ligt in de koffiekamer."',
    );
    expect(rows[12]).to.contain('"Nog niets gekozen"');
  });

  it('shows the parts that a page names, and keeps what was marked in the others', async () => {
    tool.value = subject.value;
    tool.sections = 'Approach';
    await tool.updateComplete;
    expect(all('.list-item')).to.have.length(7);
    expect(summary()).to.equal('4 van 7 bekeken: 2 bezig, 2 nog te doen');
    expect(tool.value.data.marks).to.have.length(11);
    expect(find('.notice')).to.equal(null);
  });

  it('has a part at a time on a telephone, with the way on by keyboard', async () => {
    await viewport(360, 700);
    tool.parentElement!.style.inlineSize = '320px';
    await eventually(() => all('.part').length === 1, 'all parts are there');
    expect(all('.parts input')).to.have.length(6);
    expect(said(find('.part-title'))).to.equal('Waarom');
    button(tool, 'Verder naar: Onderzoeken').focus();
    await press('Enter');
    await eventually(
      () => focused()?.matches('#part-explore .part-title'),
      'the focus is elsewhere',
    );
    for (const item of ['explore-offer', 'explore-carers', 'explore-colleagues'])
      await mark(item, 0);
    find('.next').click();
    await eventually(
      () => focused()?.matches('#item-choose-technical .item-title'),
      'it did not go to the part of what comes next',
    );
  });

  it('opens a question of another tool among those of the house rules', async () => {
    const other = {
      tool: 'care-plan-guide',
      schemaVersion: 2,
      docId: 'abcdefghijklmnop',
      savedAt: '2026-11-30T10:00:00Z',
      contentId: 'x',
      data: {},
      carry: [{ id: 'q1', kind: 'question', text: 'Mag zij meelezen?', for: 'team' }],
    };
    await openFile(tool, JSON.stringify(other));
    await eventually(() => find('dialog[open]'), 'nothing is offered');
    expect(said(find('dialog[open]'))).to.contain('Mag zij meelezen?');
  });

  it('tells each point with its choices, and how far all is', async function () {
    if (!canEmulate) this.skip();
    tool.value = subject.value;
    await tool.updateComplete;
    const tree = await accessibilityTree();
    expect(tree).to.contain('group "Maak korte huisregels"');
    expect(tree).to.contain('radio "Niet voor ons"');
    expect(tree).to.contain('textbox "Wie : Maak korte huisregels" [value="Joke en Henk"]');
    expect(tree).to.contain('11 van 14 bekeken: 6 klaar, 2 bezig, 2 nog te doen, 1 niet voor ons');
  });
});
