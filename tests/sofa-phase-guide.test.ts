import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/sofa-phase-guide/define.js';
import type { SofaPhaseGuide } from '../src/tools/sofa-phase-guide/sofa-phase-guide.js';
import * as stories from '../stories/sofa-phase-guide.stories.js';
import { contract } from './contract/index.js';
import { drag, hands, middleOf, press, type, viewport } from './support/browser.js';
import { catchDownloads, eventually, frame } from './support/tools.js';

contract('sofa-phase-guide', stories);

/** The guide as a care worker meets it. */
class Guide {
  constructor(readonly element: SofaPhaseGuide) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  get text(): string {
    return this.root.querySelector<HTMLElement>('.screen')!.innerText;
  }
  get status(): string {
    return this.root.querySelector('[role=status]')!.textContent!.trim();
  }
  get order(): string[] {
    return this.element.value.data.items.map(({ id }) => id);
  }
  /** A field or choice by its label, or a button by its name. */
  find<Kind extends HTMLElement>(name: string): Kind {
    const named = [...this.root.querySelectorAll<HTMLElement>('label, button')].find(
      (each) =>
        each.getAttribute('aria-label') === name ||
        each.textContent!.replace(/\s+/g, ' ').trim().startsWith(name),
    );
    if (!named) throw new Error(`Nothing named “${name}”`);
    return (named.querySelector('input, textarea') ?? named) as Kind;
  }
  async click(name: string): Promise<void> {
    this.find(name).click();
    await this.element.updateComplete;
  }
  async write(name: string, text: string): Promise<void> {
    const field = this.find<HTMLInputElement>(name);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.element.updateComplete;
  }
}

async function guide(template = html`<sofa-phase-guide></sofa-phase-guide>`): Promise<Guide> {
  const parentNode = document.body.appendChild(document.createElement('div'));
  parentNode.lang = 'nl';
  const element = await fixture<SofaPhaseGuide>(template, { parentNode });
  await element.updateComplete;
  return new Guide(element);
}

const first = 'Wat wilt u weten over de zorg en steun die wij kunnen geven?';
const second = 'En u zelf, hoe gaat het met u?';
const third = 'Wat verwacht u van ons? En mag ik zeggen wat wij van u verwachten?';

async function prepared(): Promise<Guide> {
  const tool = await guide();
  await tool.click('Begin');
  for (const question of [first, second, third]) await tool.click(question);
  await tool.click('Het blad');
  return tool;
}

/** Where each suite starts from. */
const fresh = (): void => {
  beforeEach(async () => viewport(1200, 900));
  afterEach(() => localStorage.clear());
};

describe('choosing topics', () => {
  fresh();
  catchDownloads();

  it('starts with the road of three phases, and shows topics once one is chosen', async () => {
    const tool = await guide();
    expect(tool.root.querySelectorAll('.road input')).to.have.length(3);
    expect(tool.root.querySelectorAll('.topic')).to.have.length(0);
    await tool.click('Begin');
    expect(tool.root.querySelectorAll('.topic')).to.have.length(21);
    await tool.click('Elke dag');
    expect(tool.root.querySelectorAll('.topic')).to.have.length(19);
  });

  it('needs no road when the page shows one phase', async () => {
    const tool = await guide(html`<sofa-phase-guide phases="ending"></sofa-phase-guide>`);
    expect(tool.root.querySelector('.road')).to.equal(null);
    expect(tool.root.querySelectorAll('.topic')).to.have.length(12);
  });

  it('keeps the four roles in view, without blame', async () => {
    const tool = await guide();
    await tool.click('Begin');
    await tool.click(second);
    expect(tool.text).to.contain(
      'Er is nog geen onderwerp gekozen bij Samenwerken, Faciliteren en Afstemmen.',
    );
    expect(tool.text).to.contain('Het blad (1)');
  });

  it('keeps topics of another phase on the sheet', async () => {
    const tool = await guide();
    await tool.click('Begin');
    await tool.click(first);
    await tool.click('Elke dag');
    expect(tool.order).to.eql(['begin-s1']);
  });

  it('takes a question of one’s own with Enter, and is ready for the next', async () => {
    const tool = await guide(html`<sofa-phase-guide phases="begin"></sofa-phase-guide>`);
    tool.find('Eigen vraag').focus();
    await type('En de hond?');
    await press('Enter');
    await tool.element.updateComplete;
    expect(tool.element.value.data.items[0]).to.include({ topic: '', question: 'En de hond?' });
    expect(tool.find<HTMLInputElement>('Eigen vraag').value).to.equal('');
  });

  it('says and shows that a question is still missing, until one types', async () => {
    const tool = await guide(html`<sofa-phase-guide phases="begin"></sofa-phase-guide>`);
    const field = tool.find('Eigen vraag');
    field.focus();
    await press('Enter');
    await tool.element.updateComplete;
    expect(tool.status).to.equal('Vul dit veld eerst in.');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const note = tool.root.getElementById(field.getAttribute('aria-describedby')!)!;
    expect(note.textContent).to.equal('Vul dit veld eerst in.');
    expect(tool.root.activeElement).to.equal(field);
    await type('E');
    await tool.element.updateComplete;
    expect(field.hasAttribute('aria-invalid')).to.equal(false);
    expect(tool.text).not.to.contain('Vul dit veld eerst in.');
  });

  it('says what comes on the sheet, and what goes from it', async () => {
    const tool = await guide(html`<sofa-phase-guide phases="begin"></sofa-phase-guide>`);
    await tool.click(first);
    expect(tool.status).to.equal('Op het blad gezet.');
    await tool.click(first);
    expect(tool.status).to.equal('Van het blad gehaald.');
    await tool.click('Zet terug');
    expect(tool.status).to.equal('Op het blad gezet.');
    await tool.write('Eigen vraag', 'En de hond?');
    await tool.click('Zet op het blad');
    expect(tool.status).to.equal('Op het blad gezet.');
    await tool.click('Bewaar als bestand');
    expect(tool.status).to.equal('Het bestand staat bij de downloads.');
  });

  it('has the focus on what was put back, or on the choice of what is shown', async () => {
    const tool = await prepared();
    await tool.click(`Haal van het blad: ${second}`);
    await press('Enter');
    await tool.element.updateComplete;
    expect(tool.root.activeElement).to.equal(tool.find(`Besproken: ${second}`));
    await tool.click('Kiezen');
    await tool.click(second);
    tool.find('Zet terug').focus();
    await press('Enter');
    await tool.element.updateComplete;
    expect(tool.root.activeElement).to.equal(tool.find(second));
    await tool.click(second);
    await tool.click('Elke dag');
    await tool.click('Begin');
    await tool.click(third);
    await tool.click('Het blad');
    tool.find('Zet terug').focus();
    await tool.click('Kiezen');
    await tool.click('Zet terug');
    await tool.element.updateComplete;
    expect(tool.root.activeElement).to.equal(tool.find(third));
  });

  it('gives back what was written when a topic is put back', async () => {
    const tool = await prepared();
    await tool.write(`Antwoord: ${second}`, 'Slaapt slecht');
    await tool.click('Kiezen');
    await tool.click(second);
    expect(tool.order).to.eql(['begin-s1', 'begin-a3']);
    await tool.click('Zet terug');
    expect(tool.element.value.data.items[1]!.answer).to.equal('Slaapt slecht');
  });
});

describe('the sheet', () => {
  fresh();

  it('is ordered with buttons, and the focus stays with what moved', async () => {
    const tool = await prepared();
    tool.find(`Omhoog: ${third}`).focus();
    await press('Enter');
    await tool.element.updateComplete;
    expect(tool.order).to.eql(['begin-s1', 'begin-a3', 'begin-o1']);
    expect(tool.root.activeElement).to.equal(tool.find(`Omhoog: ${third}`));
    await press('Enter');
    await tool.element.updateComplete;
    expect(tool.order).to.eql(['begin-a3', 'begin-s1', 'begin-o1']);
    expect(tool.root.activeElement, 'up is not possible here').to.equal(
      tool.find(`Omlaag: ${third}`),
    );
    expect(tool.root.querySelector('[role=status]')!.textContent).to.contain('Nu op plek 1 van 3.');
  });

  for (const by of hands)
    it(`comes to the same by dragging with a ${by}`, async () => {
      const byButton = await prepared();
      await byButton.click(`Omhoog: ${third}`);
      await byButton.click(`Omhoog: ${third}`);
      const byDrag = await prepared();
      await viewport(1200, 1600);
      const [top, , bottom] = [...byDrag.root.querySelectorAll('.item .question')];
      top!.scrollIntoView({ block: 'center' });
      await frame();
      // By the text of a question a finger scrolls; it lifts what it rests on.
      await drag(by, middleOf(bottom!), middleOf(top!), by === 'finger' ? 500 : 0);
      await byDrag.element.updateComplete;
      expect(byDrag.element.value.data).to.eql(byButton.element.value.data);
    });

  it('holds who, when, answers and agreements', async () => {
    const tool = await prepared();
    await tool.write('Wie zijn erbij?', 'Ans en ik');
    await tool.write('Wanneer?', 'Dinsdag');
    await tool.write(`Antwoord: ${first}`, 'Vooral de nacht');
    await tool.click(`Besproken: ${first}`);
    await tool.click('+ Afspraak toevoegen');
    expect(tool.root.activeElement).to.equal(tool.find('Wat'));
    await type('Rooster mailen');
    const { data } = tool.element.value;
    expect(data).to.include({ who: 'Ans en ik', when: 'Dinsdag', phase: 'begin' });
    expect(data.items[0]).to.include({ discussed: true, answer: 'Vooral de nacht' });
    expect(data.agreements).to.eql([{ id: 'a1', what: 'Rooster mailen', who: '', by: '' }]);
  });

  it('goes to the button that puts it back when an item is taken off', async () => {
    const tool = await prepared();
    await tool.click(`Haal van het blad: ${first}`);
    await tool.element.updateComplete;
    expect(tool.root.activeElement!.textContent!.trim()).to.equal('Zet terug');
    await press('Enter');
    expect(tool.order).to.eql(['begin-s1', 'begin-o1', 'begin-a3']);
  });

  it('tells the page that it is complete when all was discussed', async () => {
    const tool = await prepared();
    let complete = 0;
    tool.element.addEventListener('samenspel-complete', () => complete++);
    for (const question of [first, second]) await tool.click(`Besproken: ${question}`);
    expect(complete).to.equal(0);
    await tool.click(`Besproken: ${third}`);
    expect(complete).to.equal(1);
  });
});

describe('what comes out', () => {
  fresh();

  const { saved, names } = catchDownloads();

  it('is a text for the care plan', async () => {
    const tool = await prepared();
    await tool.write(`Antwoord: ${first}`, 'Vooral de nacht');
    await tool.click('Bewaar als tekst');
    expect(names[0]).to.match(/^een-gesprek-met-een-mantelzorger-.*\.txt$/);
    const text = await saved[0]!.text();
    expect(text).to.contain(`1. [S] ${first}\n   Vooral de nacht`);
    expect(text).to.contain('Wat spreken we af?');
  });

  it('is a text in the language of the page', async () => {
    const tool = await prepared();
    await tool.click('Besproken');
    tool.element.lang = 'en';
    await eventually(() => tool.text.includes('Discussed'), 'it stays Dutch');
    await tool.click('Save as text');
    const text = await saved[0]!.text();
    expect(text).to.contain('(Discussed)').and.not.to.contain('Besproken');
  });

  it('is a sheet with room to write, and rows for agreements', async () => {
    const tool = await prepared();
    window.dispatchEvent(new Event('beforeprint'));
    const paper = tool.root.querySelector('.print')!;
    expect(paper.querySelectorAll('.paper-items > li')).to.have.length(3);
    expect(paper.querySelectorAll('.room').length).to.be.greaterThan(2);
    expect(paper.querySelectorAll('.blank')).to.have.length(3);
    window.dispatchEvent(new Event('afterprint'));
  });
});
