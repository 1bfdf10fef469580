import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/sofa-phase-guide/define.js';
import type { SofaPhaseGuide } from '../src/tools/sofa-phase-guide/sofa-phase-guide.js';
import * as stories from '../stories/sofa-phase-guide.stories.js';
import { contract } from './contract/index.js';
import {
  canEmulate,
  drag,
  hands,
  middleOf,
  press,
  printToPdf,
  type,
  viewport,
} from './support/browser.js';
import { catchDownloads, eventually, frame, printPage } from './support/tools.js';

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
    return this.element.value.data.rows.map(({ id }) => id);
  }
  get answers(): string[] {
    return this.element.value.data.cells.map(({ text }) => text);
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
    expect(tool.element.value.data.rows).to.eql([
      { id: 'own-1', text: 'En de hond?', group: 'begin' },
    ]);
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
    expect(tool.order).to.eql(['begin-s1', 'begin-o1', 'begin-a3']);
    expect(tool.answers).to.eql(['Slaapt slecht']);
  });
});

describe('someone with five minutes', () => {
  fresh();

  it('puts a question for each role on the sheet at once, and is there', async () => {
    const tool = await guide();
    await tool.click('Begin');
    await tool.click('Vier vragen voor het begin');
    expect(tool.order).to.eql(['begin-o1', 'begin-a1', 'begin-s2', 'begin-f1']);
    expect(tool.status).to.equal('Op het blad gezet.');
    await eventually(
      () => tool.root.activeElement?.matches('[name=part]:checked'),
      'the focus is not on what is shown',
    );
    expect(tool.text).to.contain('Wie zijn erbij?');
    expect(tool.text).to.contain('Alle vier de rollen komen aan bod.');
    await tool.click('Ongedaan maken');
    expect(tool.order).to.eql([]);
  });

  it('has questions for each way in which care ends', async () => {
    const tool = await guide(html`<sofa-phase-guide phases="ending"></sofa-phase-guide>`);
    await tool.click('Vier vragen: afscheid nemen');
    expect(tool.order).to.eql(['ending-s3', 'ending-f3', 'ending-a3', 'ending-o3']);
  });

  it('gets no question of a role that the page leaves out', async () => {
    const tool = await guide(
      html`<sofa-phase-guide phases="begin" roles="O A"></sofa-phase-guide>`,
    );
    await tool.click('Vier vragen voor het begin');
    expect(tool.order).to.eql(['begin-o1', 'begin-a1']);
  });

  it('goes to the sheet where the topics end, on a telephone too', async () => {
    const tool = await guide(html`<sofa-phase-guide phases="begin"></sofa-phase-guide>`);
    tool.element.parentElement!.style.inlineSize = '320px';
    await eventually(
      () => tool.root.querySelectorAll('.role-card').length === 1,
      'it shows more roles than one',
    );
    await tool.click(first);
    const button = tool.find('Naar het blad');
    const topics = [...tool.root.querySelectorAll('.topic')].at(-1)!;
    expect(button.compareDocumentPosition(topics)).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
    button.focus();
    await press('Enter');
    await eventually(
      () => tool.root.activeElement?.matches('[name=part]:checked'),
      'the focus is not on what is shown',
    );
    expect(tool.root.querySelectorAll('.item')).to.have.length(1);
  });
});

/** Prepared in one phase, gone on with in the next. */
async function ofTwoPhases(): Promise<Guide> {
  const tool = await prepared();
  await tool.click('Kiezen');
  await tool.click('Elke dag');
  await tool.click('Hoe gaat het de laatste tijd met u?');
  await tool.write('Eigen vraag', 'En de hond?');
  await tool.click('Zet op het blad');
  await tool.click('Het blad');
  return tool;
}

/** Lines of a text: headings of phases, and questions by their beginning. */
const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\d+\. (\w+: )?/, '').trim())
    .filter(
      (line) =>
        [first, second, third].includes(line) || /^(Begin|Elke dag|Hoe gaat|En de)/.test(line),
    );

const inOrder = [
  'Begin',
  first,
  second,
  third,
  'Elke dag',
  'Hoe gaat het de laatste tijd met u?',
  'En de hond?',
];

describe('topics of more phases than one', () => {
  fresh();
  const { saved } = catchDownloads();

  it('stand below their own phase, on screen, on paper and as text', async () => {
    const tool = await ofTwoPhases();
    const seen = (within: ParentNode): string[] =>
      [...within.querySelectorAll<HTMLElement>('.group-title, bdi:not(.hidden-visually *)')]
        .map((each) => each.textContent!.trim())
        .filter((text) => inOrder.includes(text));
    expect(seen(tool.root.querySelector('.screen')!)).to.eql(inOrder);
    expect(seen(await printPage(tool.element))).to.eql(inOrder);
    dispatchEvent(new Event('afterprint'));
    await tool.click('Bewaar als tekst');
    expect(linesIn(await saved.at(-1)!.text())).to.eql(inOrder);
  });

  it('are numbered through on paper, and none is named in its head', async () => {
    const tool = await ofTwoPhases();
    const paper = await printPage(tool.element);
    expect([...paper.querySelectorAll('ol')].map(({ start }) => start)).to.eql([1, 4]);
    expect(paper.querySelector('p')!.textContent).not.to.match(/Begin|Elke dag/);
    dispatchEvent(new Event('afterprint'));
  });

  it('move among those of their phase alone', async () => {
    const tool = await ofTwoPhases();
    expect(tool.find<HTMLButtonElement>(`Omlaag: ${third}`).disabled).to.equal(true);
    expect(
      tool.find<HTMLButtonElement>('Omhoog: Hoe gaat het de laatste tijd met u?').disabled,
    ).to.equal(true);
    await tool.click('Omhoog: En de hond?');
    expect(tool.status).to.equal('Nu op plek 1 van 2.');
    expect(tool.order).to.eql(['begin-s1', 'begin-o1', 'begin-a3', 'own-5', 'daily-o1']);
  });

  it('have their phase in the head, whatever phase is chosen now, when there is one', async () => {
    const tool = await prepared();
    await tool.click('Kiezen');
    await tool.click('Elke dag');
    const paper = await printPage(tool.element);
    expect(paper.querySelector('p')!.textContent).to.match(/^Begin · /);
    expect(paper.textContent).not.to.contain('Elke dag');
    dispatchEvent(new Event('afterprint'));
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
    expect(data.ticks).to.eql(['begin-s1']);
    expect(data.cells).to.eql([{ row: 'begin-s1', column: 'answer', text: 'Vooral de nacht' }]);
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

  it('is a text to paste, and that it was copied is said', async () => {
    const tool = await prepared();
    await tool.write(`Antwoord: ${first}`, 'Vooral de nacht\nen het weekend');
    const copied: string[] = [];
    const clipboard = { writeText: async (text: string) => void copied.push(text) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    try {
      await tool.click('Kopieer als tekst');
      await eventually(() => tool.status === 'Gekopieerd.', 'it is not said');
      await tool.click('Bewaar als tekst');
      expect(tool.status).to.equal('Het bestand staat bij de downloads.');
      expect(copied).to.eql([await saved.at(-1)!.text()]);
      expect(copied[0]).to.contain(`${first}\n   Vooral de nacht\n   en het weekend\n`);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('is copied without the page’s clipboard too, and a failure is said', async () => {
    const tool = await prepared();
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    let selected = '';
    const { execCommand } = document;
    try {
      for (const works of [true, false]) {
        document.execCommand = (name) => {
          const field = tool.root.activeElement as HTMLTextAreaElement;
          selected = `${name} ${field.value.slice(field.selectionStart, field.selectionEnd)}`;
          return works;
        };
        const button = tool.find('Kopieer als tekst');
        button.focus();
        await press('Enter');
        const said = works ? 'Gekopieerd.' : 'Kopiëren lukte niet. Bewaar het als tekst.';
        await eventually(() => tool.status === said, `it is not said: ${said}`);
        expect(selected).to.match(/^copy Gespreksblad\n/);
        expect(tool.root.activeElement, 'the focus stays').to.equal(button);
      }
      expect(tool.root.querySelector('[data-aside]')).to.equal(null);
    } finally {
      document.execCommand = execCommand;
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('has tips on the sheet, and on paper and as text when one asks', async () => {
    const tool = await prepared();
    const tip = 'Vertel in gewone woorden wat jullie doen.';
    expect(tool.text).to.contain(tip);
    expect((await printPage(tool.element)).textContent).not.to.contain(tip);
    dispatchEvent(new Event('afterprint'));
    await tool.click('Tips ook op papier');
    expect((await printPage(tool.element)).textContent).to.contain(tip);
    dispatchEvent(new Event('afterprint'));
    await tool.click('Bewaar als tekst');
    expect(await saved.at(-1)!.text()).to.contain(`   ${tip}`);
  });

  it('tells on paper what the letters mean that stand there', async () => {
    const tool = await prepared();
    const paper = await printPage(tool.element);
    const letters = [...paper.querySelectorAll('.letters > span')].map((each) =>
      each.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(letters).to.eql(['S Samenwerken', 'O Ondersteunen', 'A Afstemmen']);
    dispatchEvent(new Event('afterprint'));
  });

  it('is every topic below its phase when nothing was chosen', async () => {
    const tool = await guide();
    const paper = await printPage(tool.element);
    expect(
      [...paper.querySelectorAll('.group-title')].map((each) => each.textContent!.trim()),
    ).to.eql(['Begin', 'Elke dag', 'Vertrek of afscheid']);
    expect([...paper.querySelectorAll('ol')].map((list) => list.children.length)).to.eql([
      21, 19, 12,
    ]);
    dispatchEvent(new Event('afterprint'));
  });

  it('is a text for the care plan', async () => {
    const tool = await prepared();
    await tool.write(`Antwoord: ${first}`, 'Vooral de nacht');
    await tool.click('Bewaar als tekst');
    expect(names[0]).to.match(/^een-gesprek-met-een-mantelzorger-.*\.txt$/);
    const text = await saved[0]!.text();
    expect(text).to.contain(
      `1. Samenwerken: ${first}\n   Vooral de nacht\n2. Ondersteunen: ${second}\n`,
    );
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

  it('is one page for a sheet of nine topics', async function () {
    if (!canEmulate) this.skip();
    const tool = await guide();
    await tool.click('Begin');
    const boxes = [...tool.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    for (const box of boxes.slice(0, 9)) box.click();
    await tool.element.updateComplete;
    const paper = await printPage(tool.element);
    expect(paper.querySelectorAll('.paper-items > li')).to.have.length(9);
    dispatchEvent(new Event('afterprint'));
    expect((await printToPdf()).pages).to.equal(1);
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
