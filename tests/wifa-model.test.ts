import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import content from '../content/wifa-model/nl.json' with { type: 'json' };
import '../src/generated/wifa-model/define.js';
import type { WifaModel } from '../src/tools/wifa-model/wifa-model.js';
import * as stories from '../stories/wifa-model.stories.js';
import { contract } from './contract/index.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
import { byKeys } from './support/matrix-keys.js';
import { printPage } from './support/tools.js';

contract('wifa-model', stories);

/** The model as a person meets it: by what it says, not by how it is built. */
class Model {
  constructor(readonly element: WifaModel) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector<HTMLElement>('.screen')!.innerText;
  }
  get detail(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('#detail');
  }
  get comparison(): HTMLDetailsElement {
    return this.root.querySelector<HTMLDetailsElement>('.screen .comparison-box')!;
  }
  button(name: string): HTMLButtonElement {
    const found = [...this.root.querySelectorAll('button')].find((each) => said(each) === name);
    if (!found) throw new Error(`No button “${name}”`);
    return found;
  }
  /** Radio button by the text of its label, in the group with that legend. */
  choice(name: string, legend: string): HTMLInputElement {
    const found = [...this.root.querySelectorAll('fieldset')]
      .filter((group) => said(group.querySelector('legend')!) === legend)
      .flatMap((group) => [...group.querySelectorAll('label')])
      .find((label) => said(label) === name);
    if (!found) throw new Error(`No choice “${name}” in “${legend}”`);
    return found.querySelector('input')!;
  }
  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }
  aspects(): string[] {
    return [...this.root.querySelectorAll('.matrix thead .verb')].map((verb) => verb.textContent!);
  }
}

const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

async function model(template = html`<wifa-model></wifa-model>`): Promise<Model> {
  const parentNode = document.createElement('div');
  parentNode.lang = 'nl';
  document.body.append(parentNode);
  const element = await fixture<WifaModel>(template, { parentNode });
  await element.updateComplete;
  return new Model(element);
}

/** A measured width becomes a layout in the frame after. */
const nextFrame = (): Promise<unknown> => aTimeout(100);

const dataOf = ({ element }: Model) => element.value.data;

/** Where each suite starts from. */
const fresh = (): void => {
  beforeEach(async () => viewport(1200, 900));
  afterEach(() => localStorage.clear());
};

describe('reading the model', () => {
  fresh();

  it('shows four aspects, each with what it means and three things to do', async () => {
    const tool = await model();
    expect(tool.aspects()).to.eql(['Waarderen', 'Informeren', 'Faciliteren', 'Afstemmen']);
    const meanings = [...tool.root.querySelectorAll('.matrix .summary')].map(said);
    expect(meanings).to.have.length(4);
    expect(meanings[0]).to.equal(content.aspects[0]!.meaning);
    for (const cell of tool.root.querySelectorAll('.matrix .cell'))
      expect(cell.querySelectorAll('.action')).to.have.length(3);
    expect(tool.root.querySelectorAll('.action')).to.have.length(12);
  });

  it('has no column for rows, because there is one', async () => {
    const { root } = await model();
    expect(root.querySelectorAll('.matrix :is(th[scope=row], thead td)')).to.have.length(0);
    for (const row of root.querySelectorAll('.matrix tr')) expect(row.children).to.have.length(4);
  });

  it('stands beside SOFA: letter by letter, what is shared, and what differs', async () => {
    const { comparison } = await model();
    expect(comparison.open).to.equal(true);
    const [head, ...rows] = [...comparison.querySelectorAll('.models tr')];
    expect([...head!.children].map(said)).to.eql(['WIFA', 'SOFA']);
    const verbs = rows.map((row) => [...row.querySelectorAll('.verb')].map(said));
    expect(verbs).to.eql([
      ['Waarderen', 'Samenwerken'],
      ['Informeren', 'Ondersteunen'],
      ['Faciliteren', 'Faciliteren'],
      ['Afstemmen', 'Afstemmen'],
    ]);
    const { shared, differs } = content.comparison;
    const lists = [...comparison.querySelectorAll('ul')].map((list) => list.children.length);
    expect(lists).to.eql([shared.length, differs.length]);
    expect(said(comparison)).to.contain('Vrijwilligers en mantelzorgers zorgen allebei zonder');
  });

  it('gives every letter a colour and a shape of its own', async () => {
    const { comparison } = await model();
    const tiles = new Map(
      [...comparison.querySelectorAll<HTMLElement>('.tile')].map((tile) => {
        const { backgroundColor, borderRadius, inlineSize } = getComputedStyle(tile);
        return [tile.textContent!, [backgroundColor, `${borderRadius} ${inlineSize}`]];
      }),
    );
    expect([...tiles.keys()].sort().join('')).to.equal('AFIOSW');
    for (const at of [0, 1])
      expect(new Set([...tiles.values()].map((look) => look[at])).size).to.equal(6);
  });

  it('opens an action below its row, closes it with Escape, and goes back', async () => {
    const tool = await model();
    const action = tool.button('Help met leren');
    await tool.click(action);
    expect(tool.detail!.innerText).to.contain('wijs op een cursus');
    expect(tool.detail!.closest('td')!.colSpan).to.equal(4);
    expect(tool.root.activeElement).to.equal(tool.detail!.querySelector('.detail-title'));
    await press('Escape');
    await tool.element.updateComplete;
    expect(tool.detail).to.equal(null);
    expect(tool.root.activeElement).to.equal(action);
  });

  it('narrows to the aspects that the page asks for, by id or letter', async () => {
    const tool = await model(html`<wifa-model aspects="informeren, w"></wifa-model>`);
    expect(tool.aspects()).to.eql(['Waarderen', 'Informeren']);
    expect(tool.root.querySelectorAll('.action')).to.have.length(6);
    expect(tool.comparison.querySelectorAll('.tile'), 'the models stay whole').to.have.length(8);
  });

  it('says which aspect or mode it does not know, and shows the rest', async () => {
    const tool = await model(html`<wifa-model aspects="A S" mode="schrijven"></wifa-model>`);
    await tool.element.updateComplete;
    expect(tool.aspects()).to.eql(['Afstemmen']);
    const faults = tool.root.querySelector('.faults')!.textContent!;
    expect(faults).to.contain('aspects').and.to.contain('‘S’');
    expect(faults).to.contain('mode').and.to.contain('‘schrijven’');
  });

  it('cannot be filled in when the page says read-only', async () => {
    const { root } = await model(html`<wifa-model mode="read-only"></wifa-model>`);
    expect(root.querySelectorAll('input, textarea')).to.have.length(0);
  });

  it('has the Dutch verbs beside the English ones', async () => {
    const tool = await model(html`<wifa-model lang="en"></wifa-model>`);
    while (tool.root.querySelector('.root')!.getAttribute('lang') !== 'en') await nextFrame();
    const head = tool.root.querySelector('.matrix thead th')!;
    expect(said(head)).to.equal('W Appreciate Waarderen');
    expect(said(head.querySelector('[lang=nl]')!)).to.equal('Waarderen');
  });

  it('is a table in the accessibility tree', async function () {
    if (!canEmulate) this.skip();
    await model();
    const tree = await accessibilityTree();
    expect(tree).to.match(/columnheader "Informeren"/);
    expect(tree)
      .to.match(/columnheader "WIFA"/)
      .and.to.match(/columnheader "SOFA"/);
    expect(tree).to.match(/heading "WIFA naast SOFA"/);
  });
});

describe('on a narrow screen', () => {
  fresh();

  beforeEach(async () => viewport(320, 800));

  it('shows one aspect at a time, chosen by its letter', async () => {
    const tool = await model();
    await nextFrame();
    expect(tool.root.querySelector('table.matrix')).to.equal(null);
    expect(tool.text).to.contain('Zeg wat je waardeert').and.not.contain('Leg de taak goed uit');
    await tool.click(tool.choice('I Informeren', 'Kies een kant'));
    expect(tool.text).to.contain('Leg de taak goed uit').and.not.contain('Zeg wat je waardeert');
    expect(tool.text).to.contain(content.aspects[1]!.meaning.slice(0, 40));
    expect(tool.root.querySelectorAll('.action')).to.have.length(3);
  });

  it('opens with WIFA itself; the comparison with SOFA comes after it', async () => {
    for (const width of [900, 320]) {
      const tool = await model();
      tool.element.parentElement!.style.inlineSize = `${width}px`;
      await nextFrame();
      await tool.element.updateComplete;
      const first = tool.root.querySelector('.screen .matrix, .screen .by-column')!;
      const after = first.compareDocumentPosition(tool.comparison);
      expect(after & Node.DOCUMENT_POSITION_FOLLOWING, `${width}px wide`).to.be.above(0);
    }
  });

  it('keeps the comparison folded until someone wants it', async () => {
    const tool = await model();
    await nextFrame();
    expect(tool.comparison.open).to.equal(false);
    await tool.click(tool.comparison.querySelector('summary')!);
    expect(tool.text).to.contain('Wat hetzelfde is').and.contain('Ondersteunen');
    expect(tool.root.querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  it('opens the explanation right below its action', async () => {
    const tool = await model();
    await nextFrame();
    const action = tool.button('Vraag naar ideeën');
    await tool.click(action);
    expect(action.parentElement!.contains(tool.detail)).to.equal(true);
  });
});

describe('filling in', () => {
  fresh();

  const working = html`<wifa-model mode="work"></wifa-model>`;

  it('starts from reading with one click, and folds the comparison away', async () => {
    const tool = await model();
    await tool.click(tool.choice('Invullen', 'Lezen of invullen'));
    expect(tool.root.querySelectorAll('.matrix .marker')).to.have.length(12);
    expect(tool.text).to.contain('Waar doen jullie veel, en waar weinig?');
    expect(tool.comparison.open).to.equal(false);
    await tool.click(tool.comparison.querySelector('summary')!);
    expect(tool.text).to.contain('Wat hetzelfde is');
  });

  it('marks an action, changes it, and clears it with a second click', async () => {
    const tool = await model(working);
    const choose = (name: string) => tool.click(tool.choice(name, 'Help met leren'));
    await choose('Doen we');
    expect(dataOf(tool).marks).to.eql([{ item: 'f2', mark: 'do' }]);
    await choose('Willen we');
    expect(dataOf(tool).marks).to.eql([{ item: 'f2', mark: 'want' }]);
    await choose('Willen we');
    expect(dataOf(tool).marks).to.eql([]);
  });

  it('does all of it by keyboard alone', async () => {
    const tool = await model(working);
    tool.button('Zeg wat je waardeert').focus();
    await press('ArrowDown');
    await press(' ');
    await press('ArrowRight');
    expect(dataOf(tool).marks).to.eql([{ item: 'w1', mark: 'want' }]);
    tool.button('+ Notitie: Waarderen').focus();
    await press('Enter');
    await tool.element.updateComplete;
    await type('Maandag bespreken');
    expect(dataOf(tool).notes).to.eql([{ aspect: 'waarderen', text: 'Maandag bespreken' }]);
  });

  it('says in words where it is full and where it is empty', async () => {
    const tool = await model(working);
    expect(tool.text).to.contain('Kies bij een paar acties');
    for (const name of [
      'Leg de taak goed uit',
      'Vertel hoe het hier werkt',
      'Vertel wat nodig is over de cliënt',
      'Verdeel het werk samen',
    ])
      await tool.click(tool.choice('Doen we', name));
    await tool.click(tool.choice('Willen we', 'Help met leren'));
    expect(tool.text).to.contain('5 van 12 bekeken');
    expect(tool.text, 'one aspect has no answer').not.to.contain('Jullie doen het meest');
    expect(tool.text).not.to.contain('Hier doen jullie nog niets');
    for (const { title } of content.actions.filter(({ aspect }) => aspect === 'waarderen'))
      await tool.click(tool.choice('Niet hier', title));
    expect(tool.text).to.contain('Jullie doen het meest bij Informeren.');
    expect(tool.text).to.contain('Hier doen jullie alles wat past: Informeren.');
    expect(tool.text).to.contain('Hier doen jullie nog niets: Waarderen.');
    expect(tool.text).to.contain('Help met leren (Faciliteren)');
    expect(tool.root.querySelectorAll('.picture tr')).to.have.length(2);
  });

  it('tells the page that it is complete when every action shown has a mark', async () => {
    const tool = await model(
      html`<wifa-model mode="work" aspects="W" share="result"></wifa-model>`,
    );
    const results: unknown[] = [];
    tool.element.addEventListener('samenspel-complete', (event) => results.push(event.result));
    for (const name of ['Zeg wat je waardeert', 'Leer elkaars werk kennen'])
      await tool.click(tool.choice('Doen we', name));
    expect(results).to.have.length(0);
    await tool.click(tool.choice('Niet hier', 'Vraag naar ideeën'));
    expect(results).to.eql([
      {
        total: 3,
        done: 2,
        wanted: 0,
        notHere: 1,
        open: 0,
        aspects: [{ aspect: 'waarderen', total: 3, done: 2, wanted: 0, notHere: 1, open: 0 }],
      },
    ]);
  });

  it('refuses a note of the SOFA matrix: a place there is a role and a phase', async () => {
    const tool = await model(working);
    const { value } = tool.element;
    const notes = [{ role: 'afstemmen', phase: 'daily', text: 'Van elders' }];
    (tool.element as { value: unknown }).value = {
      ...value,
      data: { marks: [], plans: [], notes },
    };
    await tool.element.updateComplete;
    expect(dataOf(tool).notes).to.eql([]);
    expect(tool.text).to.contain('Wat er stond, staat er nog.');
  });
});

describe('by keys', () => {
  fresh();
  byKeys(async () => (await model(html`<wifa-model mode="work"></wifa-model>`)).element, {
    wide: 4,
    narrow: 1,
    controls: 7,
  });
});

describe('on paper', () => {
  fresh();

  const paperOf = async ({ element }: Model): Promise<string> => {
    const text = said(await printPage(element));
    dispatchEvent(new Event('afterprint'));
    return text;
  };

  it('has every meaning and explanation when nothing was filled in, and the comparison', async () => {
    const paper = await paperOf(await model());
    for (const { meaning } of content.aspects.filter((each) => !each.meaning.includes('{')))
      expect(paper).to.contain(meaning);
    expect(paper).to.contain('wijs op een cursus').and.contain('Team:');
    expect(paper).to.contain('Wat hetzelfde is').and.contain('Wat anders is');
  });

  it('has the marks, notes, legend and what stands out when something was', async () => {
    const tool = await model(html`<wifa-model mode="work"></wifa-model>`);
    await tool.click(tool.choice('Willen we', 'Help met leren'));
    await tool.click(tool.button('+ Notitie: Afstemmen'));
    await type('Vraag Ans');
    const paper = await paperOf(tool);
    expect(paper).to.contain('Willen we: Help met leren').and.contain('Vraag Ans');
    expect(paper).to.contain('Nog niets gekozen').and.contain('Dit willen jullie gaan doen');
    expect(paper).to.not.contain('wijs op een cursus');
  });
});
