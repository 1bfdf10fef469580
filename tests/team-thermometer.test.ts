import { expect } from '@open-wc/testing';
import * as stories from '../stories/team-thermometer.stories.js';
import type { TeamThermometerData, ToolDocument } from '../src/index.js';
import type { TeamThermometer } from '../src/tools/team-thermometer/team-thermometer.js';
import '../src/generated/team-conversation/define.js';
import { contract } from './contract/index.js';
import { handsOn, textIn } from './support/hands-on.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
import {
  bundled,
  button,
  catchDownloads,
  errorsFrom,
  eventually,
  mount,
  openFile,
  paperOf,
  place,
  printPage,
  subjectOf,
  wipe,
} from './support/tools.js';

contract('team-thermometer', stories);

type Data = TeamThermometerData;
type Document_ = ToolDocument<Data>;

const NINE = [
  'tasks',
  'need',
  'contact',
  'unequal',
  'trust',
  'place',
  'interests',
  'dilemmas',
  'evaluate',
];
/** A team of seven, statement by statement: how many at each of four points. */
const TEAM = [
  [0, 2, 4, 1],
  [0, 1, 3, 3],
  [2, 3, 2, 0],
  [1, 3, 2, 1],
  [0, 1, 4, 2],
  [0, 2, 3, 2],
  [3, 3, 1, 0],
  [2, 1, 2, 2],
  [4, 2, 1, 0],
];

describe('a team that takes its temperature', () => {
  const subject = subjectOf('team-thermometer', stories);
  const { saved, names } = catchDownloads();
  let tool: TeamThermometer;
  const {
    all,
    find,
    settle,
    data,
    focused,
    status,
    reach: click,
    there,
    choose,
    everything,
  } = handsOn(() => tool);

  async function start(value?: unknown, attributes: Record<string, string> = {}): Promise<void> {
    tool = (await mount(subject, { value, attributes })) as unknown as TeamThermometer;
    await settle();
  }
  async function begin(way: string): Promise<void> {
    await start();
    await click(`#way-${way}`);
    await click('#begin');
  }
  const rated = (): string[] => all('.rateds > .rated').map(textIn);
  const titles = (): string[] => all('.rated-title').map(textIn);
  const documentOf = (change: Partial<Data>): Document_ => {
    const document = structuredClone(subject.value) as Document_;
    const { closed: _closed, ...before } = document.data;
    return { ...document, data: { ...before, subjects: [], agreements: [], ...change } };
  };
  const fingers = (counts: readonly (readonly number[])[], people = 7): Document_ =>
    documentOf({
      way: 'fingers',
      people,
      counts: counts.flatMap((each, at) =>
        each.flatMap((count, point) =>
          count ? { item: NINE[at]!, group: 'team', value: point + 1, people: count } : [],
        ),
      ),
    });
  /** One person fills in: the same letter for all nine, and hands it in. */
  async function fillIn(letter: string): Promise<void> {
    await click('#take-over');
    await there('.ballot input');
    find('.ballot input').focus();
    for (let at = 0; at < 9; at++) {
      await press(letter);
      await press('Enter');
      await settle();
    }
    await click('#finish');
  }

  beforeEach(async () => {
    await viewport(1100, 900);
    localStorage.clear();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('is asked nine things, in the order of the source', () => {
    for (const locale of ['nl', 'en']) {
      const { areas } = bundled<{ rating: { areas: { id: string; items: unknown[] }[] } }>(
        'team-thermometer',
        locale,
      ).rating;
      expect(areas.map(({ id }) => id)).to.deep.equal(NINE);
      expect(areas.every(({ items }) => items.length === 1)).to.equal(true);
    }
  });

  it('counts fingers by keyboard in ninety key presses', async () => {
    await begin('fingers');
    await there('.counters');
    expect(focused().id).to.equal('count-1');
    let presses = 0;
    const key = async (name: string): Promise<void> => {
      presses++;
      await press(name);
    };
    for (const counts of TEAM) {
      for (const count of counts) {
        await key(`${count}`);
        await key('Tab');
      }
      await key('Enter');
      await settle();
    }
    expect(presses).to.be.at.most(90);
    await there('.rateds');
    expect(data().counts.reduce((sum, { people }) => sum + people, 0)).to.equal(63);
    expect(titles()).to.deep.equal([
      'Vast contact',
      'Andere belangen',
      'Samen terugkijken',
      'Lastige keuzes',
      'Omgaan met verschil',
      'Taken verdelen',
      'Elkaar nodig hebben',
      'Vertrouwen',
      'Met hun ogen kijken',
    ]);
    const words = rated();
    for (const at of [0, 1, 2]) expect(words[at]).to.contain('volgens de meesten nog niet');
    expect(words[3]).to.contain('liggen ver uit elkaar').and.to.contain('Wie wil iets vertellen');
    expect(words[4]).to.contain('Jullie ervaringen verschillen');
    expect(words[7]).to.contain('Loopt volgens de meesten. 6 van de 7 zeggen');
    await click('#order-source');
    expect(titles()[0]).to.equal('Taken verdelen');
  });

  it('counts by buttons too, and hears how many', async () => {
    await begin('fingers');
    await there('.counters');
    const step = (which: number): HTMLButtonElement =>
      [...all('.counter')[1]!.querySelectorAll('button')].at(which)!;
    expect(step(0).getAttribute('aria-disabled')).to.equal('true');
    for (const which of [-1, -1, -1, 0]) step(which).click();
    await settle();
    expect(data().counts).to.deep.equal([{ item: 'tasks', group: 'team', value: 2, people: 2 }]);
    expect(status()).to.equal('Loopt soms: 2');
    expect(find<HTMLInputElement>('#count-2').value).to.equal('2');
  });

  it('hears of a miscount, and is not held up by it', async () => {
    await start(fingers([[0, 3, 4, 1]]));
    await click('#begin');
    await there('.counters');
    expect(textIn(find('.statement'))).to.contain('waar we elkaar voor nodig hebben');
    await click('.steps button');
    expect(textIn(find('#total')))
      .to.contain('8 van de 7 geteld')
      .and.to.contain('meer dan jullie');
    await click('#next');
    expect(all('.counters')).to.have.length(1);
    expect(all('[role=alert]')).to.be.empty;
  });

  it('sees dots of two people, and no word for them', async () => {
    await start(fingers([[0, 0, 1, 1]], 2));
    await click('#to-outcome');
    await there('.rateds');
    await click('#order-source');
    expect(rated()[0])
      .to.contain('2 van de 2 zeggen')
      .and.not.to.match(/meesten|ervaringen/);
    expect(all('.rated')[0]!.querySelectorAll('circle')).to.have.length(2);
    expect(rated()[1]).to.contain('Niet gedaan');
    expect(all('.rated')[1]!.querySelectorAll('circle')).to.have.length(0);
  });

  it('passes a device round: what was handed in is nowhere, and comes out when the round is closed', async () => {
    await begin('pass');
    for (const [at, letter] of ['d', 'a', 'c', 'd'].entries()) {
      await fillIn(letter);
      expect(data(), `after ${at + 1}`).not.to.have.property('ballot');
      expect(all(':checked, .ballot')).to.be.empty;
      expect(everything()).not.to.match(/van de \d zeg/);
      for (const key of ['Control+z', 'Control+y']) await press(key);
      await settle();
      expect(data().handed, 'undo goes no further').to.deep.equal([
        { group: 'team', forms: at + 1 },
      ]);
    }
    expect(JSON.stringify(sessionStorage)).not.to.contain('answers');
    expect(textIn(find('#missing'))).to.contain('nog 1 nodig');
    await click('#close');
    expect(status()).to.contain('nog 1 nodig');
    expect(data()).not.to.have.property('closed');
    await printPage(tool);
    expect(paperOf(tool)!.querySelector('.rating-paper')).to.exist;
    expect(all('.rateds')).to.be.empty;
    dispatchEvent(new Event('afterprint'));
    await settle();
    await fillIn('d');
    await click('#close');
    await there('.rateds');
    expect(rated()[0]).to.contain('4 van de 5 zeggen');
    expect(data().counts).to.be.empty;
    if (canEmulate)
      expect(JSON.stringify(await accessibilityTree())).to.contain('4 van de 5 zeggen');
  });

  it('covers a form that was begun, also after a reload', async () => {
    await begin('pass');
    await click('#take-over');
    await there('.ballot input');
    find('.ballot input').focus();
    await press('d');
    await settle();
    expect(all('.document-bar')).to.be.empty;
    tool.remove();
    await start();
    await there('.hand-over');
    expect(all(':checked, .ballot')).to.be.empty;
    await click('#take-over');
    expect(all(':checked')).to.have.length(1);
  });

  it('gives a code of sixteen signs, which another device reads', async () => {
    await begin('apart');
    await fillIn('b');
    const code = textIn(find('.code'));
    expect(code.replaceAll('-', '')).to.have.length(16);
    await click('#take-over');
    const file = await saved[0]!.text();
    tool.remove();
    sessionStorage.clear();
    await begin('apart');
    await there('#code');
    const add = async (typed: string): Promise<string> => {
      find<HTMLInputElement>('#code').value = typed;
      find<HTMLFormElement>('.add-code').requestSubmit();
      await settle();
      return textIn(find('.said-of-forms'));
    };
    expect(await add(code.slice(0, -1))).to.contain('niet');
    expect(await add(`${code.slice(0, 3)}?${code.slice(4)}`)).to.contain('een teken');
    expect(await add(code.toLowerCase().replaceAll('0', 'o'))).to.equal('1 formulier toegevoegd.');
    expect(data().forms).to.have.length(1);
    choose(
      '.adding-forms input[type=file]',
      new File([file], 'mijn.json', { type: 'application/json' }),
      new File(['nee'], 'kapot.json', { type: 'application/json' }),
    );
    await eventually(
      () => textIn(find('.said-of-forms')).includes('kapot.json'),
      'nothing is said of the files',
    );
    expect(textIn(find('.said-of-forms'))).to.contain('was er al. Het telt één keer');
    expect(everything()).not.to.contain('Loopt soms');
    expect(textIn(find('#forms'))).to.equal('Er wacht 1 formulier.');
  });

  it('sees nothing of what too few rated: on screen, on paper, as text, as CSV, told to the page', async () => {
    const results: unknown[] = [];
    await start(stories.Closed.args!['value'], { share: 'result' });
    tool.addEventListener('samenspel-change', (event) => results.push(event));
    await there('.rateds');
    await click('#order-source');
    const [, need, contact, , trust] = rated();
    expect(need)
      .to.contain('Veel mensen weten dit niet')
      .and.not.to.match(/van de/);
    expect(contact).to.contain('te weinig antwoorden').and.not.to.match(/\d/);
    expect(trust).to.contain('van de 9 zeggen');
    expect(all('.rated')[2]!.querySelectorAll('circle')).to.be.empty;
    await click('#talk-trust');
    const { items } = (results.at(-1) as { result: { items: { id: string }[] } }).result;
    expect(items.map(({ id }) => id)).to.deep.equal(['tasks', 'trust']);
    button(tool, 'Bewaar als CSV').click();
    const rows = (await saved[0]!.text()).split('\r\n');
    expect(names[0]).to.match(/\.csv$/);
    expect(rows[1]).to.contain('"0";"1";"5";"2";"1"');
    expect(rows[2]).to.match(/^"Elkaar nodig hebben";"[^"]*";"";"";"";"";"";"Veel mensen/);
    expect(rows[3]).to.match(/^"Vast contact";"[^"]*";"";"";"";"";"";"Er zijn nog te weinig/);
    await printPage(tool);
    const paper = [...paperOf(tool)!.querySelectorAll('.rated')];
    expect(textIn(paper.find((each) => textIn(each).includes('Vast contact'))!)).not.to.match(/\d/);
  });

  it('keeps a setting below three out, and says so', async () => {
    const errors = errorsFrom(document.body);
    await start(undefined, { 'min-group': '2' });
    expect(errors.flatMap(({ faults }) => faults.map(({ path }) => path))).to.deep.equal([
      'min-group',
    ]);
    errors.length = 0;
    await start(undefined, { 'min-group': '8' });
    expect(errors).to.be.empty;
  });

  it('chooses three at most, sees what helps, and its subjects open in the team conversation', async () => {
    await start(fingers(TEAM));
    await click('#to-outcome');
    await there('.rateds');
    for (const id of ['contact', 'interests', 'dilemmas']) await click(`#talk-${id}`);
    await click('#talk-trust');
    expect(find<HTMLInputElement>('#talk-trust').checked).to.equal(false);
    expect(status()).to.contain('al 3 onderwerpen');
    expect(all('.help')).to.have.length(3);
    const carried = tool.value;
    expect(carried.carry?.filter(({ kind }) => kind === 'topic')).to.have.length(3);
    const other = document.createElement('team-conversation');
    (await place()).append(other);
    const conversation = other as unknown as TeamThermometer;
    await eventually(() => conversation.shadowRoot?.querySelector('.title'), 'no conversation');
    await openFile(conversation as never, JSON.stringify(carried));
    await eventually(
      () => conversation.shadowRoot!.querySelector<HTMLDialogElement>('dialog')?.open,
      'nothing is offered',
    );
    const offered = [...conversation.shadowRoot!.querySelectorAll('dialog label')].map(textIn);
    expect(offered).to.have.length(3);
    expect(offered.join()).to.contain('Vast contact');
  });

  it('lays an earlier time beside it, of what both tell', async () => {
    await start(fingers(TEAM));
    await click('#to-outcome');
    await there('.compare');
    const low = fingers(TEAM.map(() => [4, 2, 1, 0]));
    choose('.compare input', new File([JSON.stringify(low)], 'toen.json'));
    await there('.compare li');
    const lines = all('.compare li').map(textIn);
    expect(lines).to.include('Vertrouwen: loopt beter dan toen');
    expect(lines).to.include('Samen terugkijken: ongeveer gelijk');
    choose(
      '.compare input',
      new File([JSON.stringify(stories.Closed.args!['value'])], 'toen.json'),
    );
    await eventually(
      () => all('.compare li').map(textIn).includes('Vast contact: niet te zeggen'),
      'what was untold then is compared',
    );
  });

  it('has nine thermometers and the plan on paper, and no total anywhere', async () => {
    await start(fingers(TEAM));
    await click('#to-outcome');
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(paper.querySelectorAll('.thermometer')).to.have.length(9);
    expect(paper.querySelectorAll('.agreements-paper')).to.have.length(1);
    expect(paper.querySelectorAll('circle')).to.have.length(63);
    for (const text of [textIn(paper), textIn(find('.outcome'))])
      expect(text).not.to.match(/%|gemiddeld|totaal:|anoniem/i);
  });

  it('leaves nothing when all is wiped', async () => {
    await start(fingers(TEAM));
    await wipe(tool as never);
    await settle();
    expect(data().counts).to.be.empty;
    expect(all('.start-round')).to.have.length(1);
  });

  it('types with spaces in a field for a number, and nothing breaks', async () => {
    await begin('fingers');
    await there('#count-1');
    find('#count-1').focus();
    await type('1e');
    await settle();
    expect(all('.counters')).to.have.length(1);
  });
});
