import { expect } from '@open-wc/testing';
import * as boundaryStories from '../stories/boundary-explorer.stories.js';
import * as checklistStories from '../stories/digital-contact-checklist.stories.js';
import * as stories from '../stories/project-plan.stories.js';
import type { ProjectPlan } from '../src/tools/project-plan/project-plan.js';
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
  type AnyTool,
} from './support/tools.js';

contract('project-plan', stories);

describe('a group that makes a plan of approach', () => {
  const subject = subjectOf('project-plan', stories);
  const boundaries = subjectOf('boundary-explorer', boundaryStories);
  const checklist = subjectOf('digital-contact-checklist', checklistStories);
  const { saved, names } = catchDownloads();
  let tool: ProjectPlan;

  const find = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_ =>
    tool.shadowRoot!.querySelector<Element_>(selector)!;
  const all = (selector: string): HTMLElement[] => [
    ...tool.shadowRoot!.querySelectorAll<HTMLElement>(selector),
  ];
  const said = (element: Element | null): string =>
    element!.textContent!.replace(/\s+/g, ' ').trim();
  const data = () => tool.value.data;
  const focused = (): HTMLElement | null => tool.shadowRoot!.activeElement as HTMLElement | null;
  async function click(selector: string): Promise<void> {
    find(selector).click();
    await tool.updateComplete;
    await frame();
  }
  const mark = (item: string, at: number): Promise<void> =>
    click(`#item-${item} .marker label:nth-of-type(${at + 1}) input`);
  async function write(selector: string, text: string): Promise<void> {
    find(selector).focus();
    await type(text);
    await tool.updateComplete;
  }
  async function choose(selector: string, value: string): Promise<void> {
    const list = find<HTMLSelectElement>(selector);
    list.value = value;
    list.dispatchEvent(new Event('change'));
    await tool.updateComplete;
  }
  async function fill(): Promise<void> {
    tool.value = subject.value as never;
    await tool.updateComplete;
    await frame();
  }
  const dialog = (): HTMLElement | null => find('dialog[open]');
  const ticks = (): HTMLInputElement[] => [
    ...dialog()!.querySelectorAll<HTMLInputElement>('[type=checkbox]'),
  ];
  /** What another tool saves, once a person changed something in it. */
  async function fileOf(other: AnyTool): Promise<string> {
    const { value } = other;
    expect(value.carry, 'it gives nothing').not.to.equal(undefined);
    other.remove();
    return JSON.stringify(value);
  }

  beforeEach(async () => {
    await viewport(1100, 800);
    localStorage.clear();
    tool = (await mount(subject)) as unknown as ProjectPlan;
    await tool['later'].load();
    await tool.updateComplete;
    await frame();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('begins with what is going on now, in one line of three', async () => {
    expect(said(find('.now'))).to.match(/^Wat speelt er nu\? Eén zin is genoeg/);
    expect(all('.now input')).to.have.length(1);
    for (const at of [1, 2, 3]) await write(`#now-${at}`, `Zin ${at}`);
    expect(all('.now input'), 'and never a fourth').to.have.length(3);
    expect(data().now).to.deep.equal(['Zin 1', 'Zin 2', 'Zin 3']);
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(data().now, 'one field is one step').to.deep.equal(['Zin 1', 'Zin 2']);
  });

  it('shows 13, 12 or 25 points, and keeps what it marked in those that it hides', async () => {
    const scopes = all('.scope input');
    expect(all('.list-item')).to.have.length(13);
    await mark('why', 1);
    scopes[1]!.click();
    await tool.updateComplete;
    expect(all('.list-item')).to.have.length(12);
    expect(all('#item-why').length).to.equal(0);
    scopes[2]!.click();
    await tool.updateComplete;
    expect(all('.list-item')).to.have.length(25);
    expect(said(find('#item-why .badge'))).to.equal('Het project');
    expect(said(find('#item-words .badge'))).to.equal('De organisatie');
    expect(data().marks).to.deep.equal([{ item: 'why', mark: 'doing' }]);
    expect(all('.notice').length, 'nothing is said to be elsewhere').to.equal(0);
  });

  it('keeps to what the page says it is about, and offers no choice', async () => {
    tool.scope = 'organisation';
    await tool.updateComplete;
    expect(all('.list-item')).to.have.length(12);
    expect(all('.scope').length).to.equal(0);
    expect(data().scope).to.equal('project');
  });

  it('draws three layers with their counts, and says the same', async () => {
    await fill();
    expect(all('.layer-row').map(said)).to.deep.equal([
      '9 Richten 2 4 3 4',
      '5 Inrichten 2 2 1 2',
      '3 Verrichten 1 1 1 5',
    ]);
    expect(all('.section-counts li').map(said)).to.deep.equal([
      'Richten: 9 van 13 bekeken (2 zijn er, 4 gaan we doen, 3 later)',
      'Inrichten: 5 van 7 bekeken (2 zijn er, 2 gaan we doen, 1 later)',
      'Verrichten: 3 van 8 bekeken (1 is er, 1 later, 1 niet nodig)',
    ]);
    expect(find('.so-far .picture').getAttribute('aria-hidden')).to.equal('true');
  });

  it('is never done, and says so in no event', async () => {
    let completed = 0;
    tool.addEventListener('samenspel-complete', () => completed++);
    for (const item of all('.list-item')) await mark(item.id.replace('item-', ''), 0);
    expect(said(find('.whole'))).to.contain('kijkmoment');
    expect(completed).to.equal(0);
  });

  it('puts people in a role and a form, and asks whether a carer decides until one does', async () => {
    expect(said(find('.asks'))).to.match(/^Besluit er ook een mantelzorger mee\?/);
    await write('#new-member', 'Mw. de V., Johan');
    await press('Enter');
    await tool.updateComplete;
    expect(data().people.map(({ name }) => name)).to.deep.equal(['Mw. de V.', 'Johan']);
    await choose('#party-p2', 'staff');
    await choose('#role-p2', 'decide');
    expect(all('.asks').length, 'a colleague is no carer').to.equal(1);
    await choose('#party-p1', 'carer');
    await choose('#role-p1', 'decide');
    await choose('#form-p1', 'sounding-board');
    expect(all('.asks').length).to.equal(0);
    expect(all('.board tbody tr').map(said)).to.deep.equal([
      'Meedenken',
      'Meelezen',
      'Mee besluiten Mw. de V. (Mantelzorger) Johan (Medewerker)',
      'Mee doen',
    ]);
    expect(all('[role=alert]').length, 'a question, and no error').to.equal(0);
    await click('.member .button');
    expect(data().people.map(({ name }) => name)).to.deep.equal(['Johan']);
    expect(focused()?.id).to.equal('new-member');
  });

  it('agrees on numbers beforehand, and on stories', async () => {
    await write('#new-number', 'Klachten');
    await press('Enter');
    await write('#new-story', 'Drie families');
    await press('Enter');
    await tool.updateComplete;
    await write('#sign-s1', ' per maand');
    expect(data().signs).to.deep.equal([
      { id: 's1', kind: 'number', text: 'Klachten per maand' },
      { id: 's2', kind: 'story', text: 'Drie families' },
    ]);
    await press('Tab');
    await press('Enter');
    await tool.updateComplete;
    expect(data().signs.map(({ id }) => id)).to.deep.equal(['s2']);
  });

  it('plans days to look, whole days in a calendar file', async () => {
    await click('#add-look');
    await eventually(() => focused()?.id === 'day-l1', 'the focus is not in the day');
    expect(
      all('button').some((each) => /agenda/.test(each.textContent)),
      'no day yet',
    ).to.equal(false);
    const day = find<HTMLInputElement>('#day-l1');
    day.value = '2027-02-28';
    day.dispatchEvent(new Event('input'));
    await write('#look-l1', 'Eerste gesprekken; wat bleek?');
    button(tool, 'Bewaar de kijkmomenten voor je agenda').click();
    expect(names.at(-1)).to.match(/\.ics$/);
    const text = await saved.at(-1)!.text();
    expect(text).to.contain('DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n');
    expect(text).to.contain('DESCRIPTION:Eerste gesprekken\\; wat bleek?\r\n');
    expect(text).to.contain(`UID:${tool.value.docId}-l1@project-plan.samenspel`);
  });

  it('adds a point of its own to a layer, changes it, marks it and takes it away again', async () => {
    const [layer] = all('.plan-adding select').slice(-2) as HTMLSelectElement[];
    layer!.value = 'doing';
    await write('#new-row', 'Een verhaal per maand');
    await press('Enter');
    await eventually(() => focused()?.matches('#item-own-1 .item-title'), 'the focus is elsewhere');
    await mark('own-1', 1);
    await write('#own-1-who', 'Samira');
    await write('#words-own-1', '!');
    expect(data().rows[0]).to.deep.equal({
      id: 'own-1',
      section: 'doing',
      text: 'Een verhaal per maand!',
    });
    expect(said(find('.summary'))).to.equal('1 van 14 punten bekeken: 1 gaan we doen');
    await click('#item-own-1 .own-row .button');
    expect(data()).to.deep.include({ rows: [], marks: [], plans: [] });
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(data().plans).to.have.length(1);
  });

  it('takes over what a team found on boundaries: five, unticked, and the same file again nothing', async () => {
    const other = await mount(boundaries, {
      value: boundaries.value,
      attributes: { draft: 'none' },
    });
    const value = structuredClone(other.value) as ReturnType<
      typeof structuredClone<typeof other.value>
    >;
    const held = value.data as { cells: { topic: string; field: string }[]; agreements: unknown[] };
    held.cells = held.cells.filter(({ topic, field }) => topic !== 'o1' || field !== 'decision');
    held.agreements = [];
    other.value = { ...value, docId: 'boundaries0000001' } as never;
    await other.updateComplete;
    const file = await fileOf(other);
    await openFile(tool as never, file);
    await eventually(dialog, 'nothing is offered');
    expect(said(dialog())).to.contain('Er staan 5 dingen in die hier passen.');
    expect(ticks().map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      false,
      false,
      false,
    ]);
    for (const each of ticks()) each.click();
    dialog()!.querySelector<HTMLElement>('.primary')!.click();
    await eventually(() => data().rows.length === 5, 'they are not there');
    expect(
      data()
        .rows.map(({ kind }) => kind)
        .toSorted(),
    ).to.deep.equal(['question', 'question', 'stance', 'stance', 'stance']);
    expect(all('.list-item'), 'as points of their layer').to.have.length(18);
    expect(said(find('#item-own-1 .badge'))).to.match(/^Overgenomen: /);
    await openFile(tool as never, file);
    await eventually(dialog, 'nothing is said');
    expect(said(dialog())).to.contain('5 dingen staan hier al.');
    expect(ticks().length).to.equal(0);
  });

  it('takes over what a team arranges of digital contact: agreements and things to do', async () => {
    const other = await mount(checklist, { value: checklist.value, attributes: { draft: 'none' } });
    other.value = { ...other.value, docId: 'checklist00000001' } as never;
    await other.updateComplete;
    await openFile(tool as never, await fileOf(other));
    await eventually(dialog, 'nothing is offered');
    for (const each of ticks()) each.click();
    dialog()!.querySelector<HTMLElement>('.primary')!.click();
    await eventually(() => data().agreements.length, 'they are not there');
    expect(data().agreements.map(({ what }) => what)).to.include(
      'In het teamoverleg van april kijken hoe het gaat.',
    );
    expect(data().rows.map(({ kind, section }) => [kind, section])).to.have.deep.members([
      ['activity', 'doing'],
      ['topic', 'design'],
    ]);
    const topic = data().rows.find(({ kind }) => kind === 'topic')!;
    expect(data().plans.find(({ item }) => item === topic.id)).to.deep.include({
      who: 'Samira',
      by: 'maart',
    });
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(data(), 'one step').to.deep.include({ rows: [], agreements: [], plans: [] });
  });

  it('has the plan, the picture on a page, and actions by date with those without a day last', async () => {
    await fill();
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(said(paper.querySelector('.now'))).to.contain('Vier klachten in twee maanden');
    expect(paper.querySelectorAll('.list-paper tbody tr')).to.have.length(3 + 28);
    const pages = [...paper.querySelectorAll<HTMLElement>('.plan-page')];
    expect(pages.map((page) => getComputedStyle(page).breakBefore)).to.deep.equal(['page', 'page']);
    expect(pages[0]!.querySelectorAll('.layer-row')).to.have.length(3);
    expect(said(pages[0]!)).to.contain('Richten: 9 van 13 bekeken');
    const actions = [...pages[1]!.querySelectorAll('tbody tr')].map((row) => said(row));
    expect(
      actions.map(
        (row) => /5 december$|15 december|10-1|2027-01-20|1 februari|maart$/.exec(row)?.[0],
      ),
    ).to.deep.equal([
      '5 december',
      '15 december',
      '10-1',
      '2027-01-20',
      '1 februari',
      'maart',
      undefined,
      undefined,
    ]);
    expect(said(paper)).to.contain('Dag nog afspreken: Met de raad van bestuur');
    expect(said(paper)).to.contain('Besluit er ook een mantelzorger mee?');
  });

  it('has paper to write on while nothing is filled in', async () => {
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(paper.querySelectorAll('.list-paper.blank tbody tr')).to.have.length(3 + 13);
    expect(paper.querySelectorAll('.board.blank tbody td')).to.have.length(16);
    expect(paper.querySelectorAll('.actions .blank')).to.have.length(10);
  });

  it('has a part at a time on a telephone, with what is going on above each', async () => {
    await viewport(360, 700);
    tool.parentElement!.style.inlineSize = '320px';
    await fill();
    await eventually(() => all('.part').length === 1, 'all parts are there');
    expect(all('.now input')).to.have.length(3);
    button(tool, 'Verder naar: Richten').focus();
    await press('Enter');
    await eventually(
      () => focused()?.matches('#part-direction .part-title'),
      'the focus is elsewhere',
    );
    expect(all('.now li').map(said)).to.deep.equal((subject.value.data as { now: string[] }).now);
    expect(all('.now input').length).to.equal(0);
  });

  it('tells what is going on, each point with its choices, and who takes part', async function () {
    if (!canEmulate) this.skip();
    await fill();
    const tree = await accessibilityTree();
    expect(tree).to.contain('textbox "Wat speelt er nu? Regel 1"');
    expect(tree).to.contain('group "Hoe is de cultuur bij jullie?"');
    expect(tree).to.contain('17 van 28 punten bekeken');
    expect(tree).to.contain('combobox "Rol : Johan"');
  });
});
