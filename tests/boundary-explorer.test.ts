import { expect } from '@open-wc/testing';
import * as stories from '../stories/boundary-explorer.stories.js';
import type { BoundaryExplorerData, ToolDocument } from '../src/index.js';
import type { BoundaryExplorer } from '../src/tools/boundary-explorer/boundary-explorer.js';
import { contract } from './contract/index.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import { accessibilityTree, canEmulate, press, tap, type, viewport } from './support/browser.js';
import { catchPrints, tabTo, tabToButton, wipeByKeys } from './support/by-keyboard.js';
import {
  bundled,
  catchDownloads,
  errorsFrom,
  eventually,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
  wipe,
  type AnyTool,
} from './support/tools.js';

contract('boundary-explorer', stories);

type Data = BoundaryExplorerData;
type Document_ = ToolDocument<Data>;

interface Content {
  topics: { id: string; noted?: true }[];
  sorts: { options: { id: string; points?: string[] }[] };
  vote: { options: { id: string }[] };
  helps: { items: unknown[] };
}

const BOTH = ['nl', 'en'];

describe('the content of boundary-explorer', () => {
  for (const locale of BOTH)
    it(`has 4 boundaries with 5, 5 and 7 things to find out, 3 colours, 12 cases and 3 helps in ${locale}`, () => {
      const { sorts, vote, topics, helps } = bundled<Content>('boundary-explorer', locale);
      const points = sorts.options.map((option) => option.points?.length);
      expect(points).to.deep.equal([undefined, 5, 5, 7]);
      expect(sorts.options.map(({ id }) => id)).to.deep.equal([
        'legal',
        'functional',
        'personal',
        'relational',
      ]);
      expect(vote.options).to.have.length(3);
      expect(topics).to.have.length(12);
      expect(topics.filter(({ noted }) => noted)).to.have.length(7);
      expect(helps.items).to.have.length(3);
    });

  it('says nowhere what may be done or may not', () => {
    expect(JSON.stringify(bundled('boundary-explorer', 'nl'))).not.to.match(/\bmag\b|\bmogen\b/i);
    expect(JSON.stringify(bundled('boundary-explorer', 'en'))).not.to.match(
      /\ballowed\b|\bmay not\b|\bpermitted\b/i,
    );
  });
});

describe('a team that explores boundaries', () => {
  const subject = subjectOf('boundary-explorer', stories);
  const { saved } = catchDownloads();
  const papers = catchPrints();
  let tool: BoundaryExplorer;
  const {
    all,
    find,
    settle,
    data,
    focused,
    status,
    reach: click,
    push,
    everything,
  } = handsOn(() => tool);

  async function start(value?: unknown, attributes: Record<string, string> = {}): Promise<void> {
    tool = (await mount(subject, { value, attributes })) as unknown as BoundaryExplorer;
    await settle();
  }
  const complete = (change: Partial<Data> = {}): Document_ => {
    const document = structuredClone(subject.value) as Document_;
    return { ...document, docId: 'one', data: { ...document.data, ...change } };
  };
  /** Six people with one case, at the vote. */
  const listed = (change: Partial<Data> = {}): Document_ =>
    complete({
      topics: [{ id: 'injection' }],
      rounds: [],
      cells: [],
      ticks: [],
      agreements: [],
      ...change,
    });
  async function atCase(way: Data['way'], change: Partial<Data> = {}): Promise<void> {
    await start(listed({ way, ...change }));
    await click('#step-talk');
  }
  const stored = (): string => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
  const outcome = (): string => textIn(find('.outcome'));
  async function votes(...answers: readonly string[]): Promise<void> {
    await click('#vote, #vote-again');
    for (const answer of answers) {
      await click('#take');
      await click(`#vote-${answer}`);
    }
  }

  freshAt(1100, 900);

  it('begins with who is there and how they vote, and hears of few people beforehand', async () => {
    await start();
    expect(textIn(find('.step-title'))).to.equal('Stap 1: Wie doen er mee?');
    find<HTMLInputElement>('#new-voter').focus();
    await type('MB, TK, JS');
    await press('Enter');
    await settle();
    expect(data().people.map(({ name }) => name)).to.deep.equal(['MB', 'TK', 'JS']);
    expect(textIn(find('.step-people .notice'))).to.contain('Jullie zijn met weinig');
    find<HTMLInputElement>('#new-voter').focus();
    await type('AH');
    await press('Enter');
    await settle();
    expect(all('.step-people .notice')).to.have.length(0);
  });

  describe('chooses cases', () => {
    it('in the order of the content, and writes one', async () => {
      await start();
      await click('#step-pick');
      for (const id of ['key', 'injection']) await click(`#topic-${id}`);
      find<HTMLInputElement>('#new-topic').focus();
      await type('Een buurman kookt mee.');
      await press('Enter');
      await settle();
      expect(focused().id).to.equal('new-topic');
      expect(status()).to.equal('Erbij gezet: Een buurman kookt mee.');
      expect(data().topics.map(({ id }) => id)).to.deep.equal(['injection', 'key', 'o1']);
      expect(textIn(find('.list-count'))).to.equal('Er staan 3 gevallen op jullie lijst.');
    });

    it('of which one that goes takes along what stood there, says so, and comes back whole', async () => {
      await start(complete());
      await click('#step-pick');
      const before = structuredClone(data());
      await click('#topic-injection');
      expect(status()).to.contain('Weggehaald, met wat erbij stond.');
      expect(JSON.stringify(data())).not.to.contain('injection');
      await press('Control+z');
      await settle();
      expect(data()).to.deep.equal(before);
    });

    it('of which the page offers some', async () => {
      await start(undefined, { cases: 'overnight, key' });
      await click('#step-pick');
      expect(all('.offered input').map(({ id }) => id)).to.deep.equal([
        'topic-key',
        'topic-overnight',
      ]);
    });

    it('and hears that more than five is much', async () => {
      await start();
      await click('#step-pick');
      for (const id of ['injection', 'hoist', 'key', 'file', 'wound']) await click(`#topic-${id}`);
      expect(textIn(find('.list-count'))).not.to.contain('veel');
      await click('#topic-feeding');
      expect(textIn(find('.list-count'))).to.contain('Dat is veel voor één keer.');
    });
  });

  describe('votes by hands', () => {
    it('that are counted, and lie open in words, as stacks, and in the order to speak', async () => {
      await atCase('hands');
      await click('#vote');
      expect(focused().id).to.equal('hands-green');
      await type('4');
      for (const [at, count] of ['1', '1'].entries()) {
        await press('Tab');
        expect(focused().id).to.equal(['hands-orange', 'hands-red'][at]);
        await type(count);
      }
      await settle();
      expect(textIn(find('.total'))).to.equal('6 van 6 tellen mee.');
      expect(data().rounds, 'nothing before it is opened').to.deep.equal([]);
      await press('Enter');
      await settle();
      expect(data().rounds).to.deep.equal([{ topic: 'injection', counts: [4, 1, 1], unknown: 0 }]);
      expect(focused().className).to.equal('outcome');
      expect(outcome()).to.contain('Groen: 4. Oranje: 1. Rood: 1.');
      expect(outcome()).to.contain('Groen én rood');
      expect(outcome()).to.contain('Zo vertellen jullie: Rood, Oranje, Groen.');
      expect(all('.stack-of').map((stack) => stack.children.length)).to.deep.equal([4, 1, 1]);
    });

    it('of which too many are said, and taken', async () => {
      await atCase('hands');
      await click('#vote');
      await type('9');
      await settle();
      expect(textIn(find('.total'))).to.contain('Dat zijn er meer dan er in de lijst staan.');
      await click('#reveal');
      expect(data().rounds[0]!.counts).to.deep.equal([9, 0, 0]);
    });

    it('and cannot open what is empty, which is said', async () => {
      await atCase('hands');
      await click('#vote');
      await click('#reveal');
      expect(status()).to.equal('Er is nog niet gestemd.');
      expect(data().rounds).to.deep.equal([]);
      await push('Stop zonder uitkomst');
      expect(focused().id).to.equal('vote');
    });
  });

  describe('passes the device on', () => {
    it('with only the number in sight, and nobody’s colour in page, draft, file or tree', async () => {
      await atCase('pass');
      await click('#vote');
      expect(focused().id).to.equal('take');
      expect(textIn(find('#take'))).to.equal('Ik ben MB');
      for (const [at, answer] of ['green', 'green', 'red', 'unknown'].entries()) {
        await click('#take');
        await click(`#vote-${answer}`);
        expect(textIn(find('.cover')), `${at}`).to.contain(`${at + 1} van 6 h`);
        expect(status()).to.contain(`${at + 1} van 6 h`);
        expect(everything()).not.to.match(/Groen: |Rood: |counts/);
        expect(stored()).not.to.match(/"counts"|unknown/);
        expect(all('.outcome, .stacks'), 'nothing lies open').to.have.length(0);
      }
      if (canEmulate)
        expect(JSON.stringify(await accessibilityTree())).not.to.match(/Groen: 2|Rood: 1/);
      expect(textIn(find('#take'))).to.equal('Ik ben FZ');
      for (const answer of ['orange', 'green']) {
        await click('#take');
        await click(`#vote-${answer}`);
      }
      expect(all('#take'), 'everyone has').to.have.length(1);
      expect(focused().id).to.equal('reveal');
      await click('#reveal');
      expect(data().rounds).to.deep.equal([{ topic: 'injection', counts: [3, 1, 1], unknown: 1 }]);
      expect(outcome()).to.contain('1 weet het niet.');
      await click('#step-agree');
      await click('.document-bar .button:nth-of-type(1)');
      const file = JSON.stringify(saved.length ? await saved[0]!.text() : tool.value);
      for (const { id, name } of data().people) {
        expect(file.split(`"${name}"`), name).to.have.length.at.most(2);
        expect(file).not.to.match(new RegExp(`${id}[^}]*(green|orange|red|place)`));
      }
    });

    it('and sees nothing else while someone votes, who need not look for a way out', async () => {
      await atCase('pass');
      await click('#vote');
      await click('#take');
      expect(all('.road, .document-bar, .source-note, .undo')).to.have.length(0);
      expect(all('.answers button').map(textIn)).to.deep.equal([
        'Groen dit kan',
        'Oranje kan, als …',
        'Rood dit niet',
        'Weet ik niet',
      ]);
    });

    it('and votes anew after a reload half-way: nothing was kept of it', async () => {
      await atCase('pass');
      await click('#sort-legal');
      await votes('red', 'red');
      tool.remove();
      tool = (await mount(subject)) as unknown as BoundaryExplorer;
      await eventually(() => data().topics.length, 'what the tab held is not there');
      expect(data().rounds).to.deep.equal([]);
      await click('#step-talk');
      await click('#vote');
      expect(textIn(find('.cover'))).to.contain('0 van 6');
    });

    it('and who votes takes back nothing of the group, by keys', async () => {
      await atCase('pass');
      await click('#sort-legal');
      await click('#vote');
      await click('#take');
      await press('Control+z');
      await settle();
      expect(data().ticks).to.have.length(1);
    });

    it('and a document that the page sets meanwhile has none of those votes', async () => {
      await atCase('pass');
      await votes('red', 'red');
      tool.value = { ...listed({ way: 'pass' }), docId: 'two' };
      await settle();
      expect(all('.cover')).to.have.length(0);
      await click('#step-talk');
      await click('#vote');
      expect(textIn(find('.cover'))).to.contain('0 van 6');
    });

    it('and one may stop without an outcome', async () => {
      await atCase('pass');
      await votes('red');
      await push('Stop zonder uitkomst');
      expect(focused().id).to.equal('vote');
      expect(data().rounds).to.deep.equal([]);
    });
  });

  it('says what is to be known first where nobody knows, and has nobody speak', async () => {
    await atCase('pass');
    await votes(...Array.from({ length: 6 }, () => 'unknown'));
    await click('#reveal');
    expect(outcome()).to.contain('Wat moeten jullie eerst weten?').and.not.contain('vertellen');
  });

  it('votes again, and sees how it moved; not where another number voted', async () => {
    await atCase('hands', { rounds: [{ topic: 'injection', counts: [2, 2, 2], unknown: 0 }] });
    await click('#vote-again');
    await type('2');
    await press('Tab');
    await type('4');
    await press('Enter');
    await settle();
    expect(outcome()).to.contain('Groen 0, Oranje +2, Rood −2.');
    await click('#vote-again');
    await type('2');
    await press('Enter');
    await settle();
    expect(outcome()).to.contain('Daarom staat er geen verschil.');
  });

  it('takes back a vote that was opened, to vote anew', async () => {
    await atCase('hands');
    await click('#vote');
    await type('3');
    await press('Enter');
    await settle();
    await press('Control+z');
    await settle();
    expect(data().rounds).to.deep.equal([]);
    expect(all('#vote')).to.have.length(1);
  });

  it('finds which boundary it is about, decides in its own words, and asks about a condition where it fits', async () => {
    await atCase('hands');
    await click('#sort-relational');
    expect(all('.points li')).to.have.length(7);
    await click('#decision-green');
    expect(all('#injection-condition')).to.have.length(0);
    await click('#decision-orange');
    find('#injection-condition').focus();
    await type('als het geoefend is');
    await click('#decision-apart');
    expect(all('#injection-condition'), 'not asked any more').to.have.length(0);
    await click('#decision-orange');
    expect(find<HTMLTextAreaElement>('#injection-condition').value).to.equal('als het geoefend is');
    await click('#clear-decision');
    expect(focused().id).to.equal('decision-green');
    expect(data().cells.filter(({ field }) => field === 'decision')).to.deep.equal([]);
  });

  it('tells the page once each case is decided', async () => {
    const told: string[] = [];
    await start(
      complete({ topics: [{ id: 'injection' }, { id: 'key' }], rounds: [], cells: [], ticks: [] }),
    );
    tool.addEventListener('samenspel-complete', () => told.push('complete'));
    await click('#step-talk');
    await click('#decision-red');
    expect(told).to.deep.equal([]);
    await click('.chooser .button:last-child');
    expect(textIn(find('.topic-title'))).to.equal('Een zoon wil een sleutel van de afdeling.');
    await click('#decision-apart');
    expect(told).to.deep.equal(['complete']);
  });

  it('has a link to the page’s policy at what is a care procedure, and at nothing else', async () => {
    await start(listed({ topics: [{ id: 'injection' }, { id: 'key' }] }), {
      'policy-link': 'https://example.org/beleid',
    });
    await click('#step-talk');
    expect(find<HTMLAnchorElement>('.notice a').href).to.equal('https://example.org/beleid');
    await click('.chooser .button:last-child');
    expect(all('.step-talk .notice')).to.have.length(0);
  });

  it('names what a page set wrongly', async () => {
    const errors = errorsFrom(document.body);
    await start(undefined, {
      voting: 'duim',
      cases: 'sleutel',
      'policy-link': 'javascript:alert(1)',
    });
    const paths = errors.flatMap(({ faults }) => faults.map(({ path }) => path));
    expect(paths).to.have.members(['voting', 'cases', 'policy-link']);
    await click('#step-pick');
    expect(all('.offered input')).to.have.length(12);
  });

  it('holds a telephone up as a card: one sign, its words, and the way back', async () => {
    await start(listed({ way: 'cards' }));
    const before = structuredClone(tool.value);
    await click('#card-red');
    expect(textIn(find('.held-up'))).to.equal('Rood dit niet Leg de kaart weg');
    expect(all('.road, .document-bar')).to.have.length(0);
    await click('#card-away');
    expect(focused().id).to.equal('card-red');
    expect(all('.held-up')).to.have.length(0);
    expect(tool.value).to.deep.equal(before);
  });

  it('takes questions of another tool as cases, once', async () => {
    await start(listed());
    const other = {
      ...complete(),
      tool: 'expectation-exchange',
      docId: 'sheet1',
      carry: [{ id: 'q1', kind: 'question', text: 'Kan de hond mee?', state: 'open', for: 'team' }],
    };
    for (let time = 0; time < 2; time++) {
      await openFile(tool as never, JSON.stringify(other));
      if (time) {
        await eventually(() => status().length, 'nothing is said');
        expect(all('dialog[open] .primary'), 'nothing is new').to.have.length(0);
        break;
      }
      await click('dialog[open] .primary');
    }
    expect(data().topics.map(({ text }) => text)).to.deep.equal([undefined, 'Kan de hond mee?']);
  });

  it('gives what it found and what it asks to other tools, and no vote', async () => {
    await start(complete());
    const carry = tool.value.carry ?? [];
    const kinds = carry.map(({ kind }) => kind);
    expect(kinds).to.have.members([
      'agreement',
      'agreement',
      'stance',
      'stance',
      'stance',
      'stance',
      'question',
      'question',
    ]);
    expect(carry.find(({ id }) => id === 'injection')!.text).to.equal(
      'Een man wil zijn vrouw zelf de injectie geven: Oranje: kan, als … Als de verpleegkundige het heeft voorgedaan, en hij zich er goed bij voelt.',
    );
    expect(JSON.stringify(carry)).not.to.contain('counts');
  });

  it('has on paper what was decided, three signs that differ in grey, and what to ask on a list of its own', async () => {
    await start(complete());
    await printPage(tool);
    const paper = paperOf(tool)!;
    const text = textIn(paper);
    expect(text).to.contain('Dit vragen we na Waar leggen we vast dat het geoefend is?');
    expect(text).to.contain('Stemmen: Groen: 5. 1 weet het niet.');
    const shapes = [...paper.querySelectorAll('.sign > *')].map((shape) => shape.localName);
    expect([...new Set(shapes)]).to.deep.equal(['circle', 'path', 'rect']);
    const inks = [...paper.querySelectorAll('.sign')].map((each) => getComputedStyle(each).fill);
    expect(new Set(inks).size, 'colour says nothing that shape does not').to.equal(1);
  });

  it('has an empty form for the cases that were chosen', async () => {
    await start(listed());
    await printPage(tool);
    const rows = [...paperOf(tool)!.querySelectorAll('tbody th')].map(textIn);
    expect(rows).to.contain('Een man wil zijn vrouw zelf de injectie geven.');
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone, ${width} pixels wide: to the paper, one step back, and wiped`, async () => {
      await viewport(width, 800);
      await start(listed({ way: 'pass' }));
      const element = tool as unknown as AnyTool;
      await tabTo(element, (each) => each.id === 'step-people');
      await press('ArrowRight');
      await press('ArrowRight');
      await press('Enter');
      await settle();
      await tabTo(element, (each) => each.id === 'vote');
      await press('Enter');
      await settle();
      for (let voter = 0; voter < 2; voter++) {
        expect(focused().id).to.equal('take');
        await press('Enter');
        await settle();
        await tabTo(element, (each) => each.id === 'vote-orange');
        await press('Enter');
        await settle();
      }
      await tabTo(element, (each) => each.id === 'reveal');
      await press('Enter');
      await settle();
      expect(data().rounds).to.deep.equal([{ topic: 'injection', counts: [0, 2, 0], unknown: 0 }]);
      await tabTo(element, (each) => each.id === 'decision-green');
      await press(' ');
      await press('ArrowDown');
      await settle();
      expect(data().cells).to.deep.equal([
        { topic: 'injection', field: 'decision', text: 'orange' },
      ]);
      await tabToButton(element, 'Volgende stap');
      await press('Enter');
      await settle();
      await tabToButton(element, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers[0]).to.contain('Oranje: kan, als …');
      find('.title').focus();
      await tabToButton(element, 'Ongedaan maken');
      await press('Enter');
      await settle();
      expect(data().cells).to.deep.equal([
        { topic: 'injection', field: 'decision', text: 'green' },
      ]);
      await wipeByKeys(element);
      await settle();
      expect(data()).to.deep.include({ people: [], topics: [], rounds: [], cells: [] });
    });

  it('is wiped with a vote that is going on', async () => {
    await atCase('pass');
    await votes('red');
    await push('Stop zonder uitkomst');
    await wipe(tool as unknown as AnyTool);
    await settle();
    expect(textIn(find('.step-title'))).to.equal('Stap 1: Wie doen er mee?');
  });

  it('is voted with a finger', async function () {
    if (!canEmulate) this.skip();
    await viewport(390, 800);
    await atCase('pass');
    const tapOn = async (selector: string): Promise<void> => {
      const element = find(selector);
      await tap(element);
      await settle();
    };
    await tapOn('#vote');
    await tapOn('#take');
    await tapOn('#vote-red');
    await eventually(() => all('#reveal').length, 'the vote was not cast');
    await tapOn('#reveal');
    expect(data().rounds).to.deep.equal([{ topic: 'injection', counts: [0, 0, 1], unknown: 0 }]);
  });
});
