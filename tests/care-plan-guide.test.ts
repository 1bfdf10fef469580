import { expect } from '@open-wc/testing';
import * as stories from '../stories/care-plan-guide.stories.js';
import type { SamenspelCompleteEvent } from '../src/index.js';
import type { CarePlanGuide } from '../src/tools/care-plan-guide/care-plan-guide.js';
import { contract } from './contract/index.js';
import {
  accessibilityTree,
  canEmulate,
  press,
  printToPdf,
  tap,
  type,
  viewport,
} from './support/browser.js';
import { catchPrints, tabTo, tabToButton } from './support/by-keyboard.js';
import {
  button,
  catchDownloads,
  errorsFrom,
  eventually,
  frame,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
  type AnyTool,
  type Mounting,
} from './support/tools.js';

contract('care-plan-guide', stories);

describe('talking about the plan together', () => {
  const subject = subjectOf('care-plan-guide', stories);
  const { saved } = catchDownloads();
  const papers = catchPrints();
  let tool: CarePlanGuide;

  const all = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_[] => [
    ...tool.shadowRoot!.querySelectorAll<Element_>(selector),
  ];
  const find = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_ =>
    all<Element_>(selector)[0]!;
  const open = async (how: Mounting = {}): Promise<void> => {
    tool?.parentElement?.remove();
    sessionStorage.clear();
    tool = (await mount(subject, how)) as unknown as CarePlanGuide;
    await frame();
  };
  async function choose(answers: Readonly<Record<string, string>>): Promise<void> {
    for (const [choice, option] of Object.entries(answers)) {
      find(`[name=choice-${choice}][value=${option}]`).click();
      await tool.updateComplete;
    }
  }
  async function mode(value: string): Promise<void> {
    find(`[name=mode][value=${value}]`).click();
    await tool.updateComplete;
  }
  async function write(selector: string, text: string): Promise<void> {
    const field = find<HTMLInputElement>(selector);
    field.focus();
    if (field.type === 'date') {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else await type(text);
    await tool.updateComplete;
  }
  const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
  const titles = (): string[] => all('.block > h3, .block > summary').map(said);
  async function paper(): Promise<HTMLElement> {
    await printPage(tool as unknown as AnyTool);
    return paperOf(tool)!;
  }
  async function asText(): Promise<string> {
    button(tool, 'Bewaar als tekst').click();
    return saved.at(-1)!.text();
  }
  const SKIPPED = {
    presence: 'unknown',
    carer: 'unknown',
    people: 'unknown',
    setting: 'unknown',
    burden: 'unknown',
  };

  beforeEach(async () => {
    await viewport(1100, 800);
    localStorage.clear();
    await open();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('begins with the client, and has no sheet before the first answer', async () => {
    expect(said(find('.screen'))).to.contain(
      'Begin bij de cliënt: mag de mantelzorger erbij zijn?',
    );
    expect(all('.choice')).to.have.length(5);
    expect(all('.sheet, .agreements')).to.have.length(0);
    await choose({ presence: 'not-asked' });
    expect(all('.sheet .agreements')).to.have.length(1);
  });

  it('shows only what fits: both want it, more people, at home, and it is heavy', async () => {
    await choose({ presence: 'yes', carer: 'yes', people: 'more', setting: 'home', burden: 'yes' });
    expect(titles()).to.deep.equal([
      'De vier stappen',
      'Met meer mensen',
      'Wat verwachten jullie van elkaar?',
      'Samen goede zorg',
      'Meer hulp eromheen',
      'Als het te veel wordt',
    ]);
    expect(all('.stations .station.past')).to.have.length(5);
    expect(said(find('.chosen'))).to.equal(
      'Gekozen: Toestemming: Ja, de cliënt wil dat; Erbij zijn: Ja, de mantelzorger komt graag; Mensen: Meer mensen; Wonen: Thuis; Hoe zwaar: Ja, het lijkt zwaar.',
    );
  });

  it('where the client says no, speaks with the client alone, and offers the carer a talk of their own', async () => {
    await choose({ presence: 'no' });
    expect(titles()).to.include.members(['Later nog eens', 'Steun voor de mantelzorger zelf']);
    expect(titles()).not.to.include('Samen goede zorg');
    expect(all('#choice-carer')).to.have.length(0);
    expect(said(find('.sheet'))).to.contain('Vertel daarbij niets over de cliënt.');
    await mode('talk');
    expect(
      all('.sides label')
        .map(said)
        .map((each) => each.split(',')[0]),
    ).to.deep.equal(['De cliënt', 'Wij']);
    expect(all('select option').map(said)).not.to.include('Hoe doen we het samen goed?');
  });

  it('where the client cannot say so, asks who represents them, and judges nothing', async () => {
    await choose({ presence: 'cannot-say' });
    const block = all('.block').find((each) => said(each).includes('namens'))!;
    expect(said(block)).to.equal(
      'Iemand spreekt namens de cliënt Vraag wie de cliënt vertegenwoordigt. Volg jullie beleid.',
    );
  });

  it('has every conditional block with its “if” when all is skipped, on screen and on paper', async () => {
    await choose(SKIPPED);
    const folds = all('details.block');
    expect(folds).to.have.length(10);
    for (const fold of folds) expect(said(fold.querySelector('summary')!)).to.match(/^Als /);
    expect(all('.stations .station.unknown')).to.have.length(5);
    const lines = [...(await paper()).querySelectorAll('.if')].map(said);
    expect(lines).to.have.length(10);
    for (const each of lines) expect(each).to.match(/^Als .+:$/);
  });

  it('loses nothing that was written when a choice changes, and says where it went', async () => {
    await choose({ presence: 'yes' });
    await mode('talk');
    find<HTMLSelectElement>('select').value = 'how-together';
    find('select').dispatchEvent(new Event('change'));
    await tool.updateComplete;
    await write('#how-together-note-carer', 'Elke week bellen.');
    await mode('prepare');
    const { cells } = tool.value.data;
    await choose({ presence: 'no' });
    expect(said(find('.earlier'))).to.contain('Elke week bellen.');
    expect(tool.value.data.cells).to.deep.equal(cells);
    await choose({ presence: 'yes' });
    expect(all('.earlier')).to.have.length(0);
  });

  it('talks about one subject at a time, large, with a column for each, and goes on by keyboard', async () => {
    await open({ value: subject.value });
    await mode('talk');
    expect(said(find('.topic-choice'))).to.match(/^Onderwerp 1 van 14 /);
    expect(said(find('.topic-title'))).to.equal('Wat wilt u graag, en wat kunt u zelf?');
    expect(all('.topic textarea').map((each) => (each as HTMLTextAreaElement).value)).to.deep.equal(
      [
        'Zelf koffie zetten, elke ochtend.',
        'Ik wil blijven koken. Tillen lukt niet meer.',
        'Wij helpen ’s ochtends uit bed.',
      ],
    );
    await tabToButton(tool as unknown as AnyTool, 'Volgende');
    await press('Enter');
    await eventually(
      () =>
        tool.shadowRoot!.activeElement?.matches('.topic-title') &&
        said(find('.topic-title')).includes('Wat weet'),
      'the next subject is not there, or not in focus',
    );
    expect(button(tool, 'Vorige').getAttribute('aria-disabled')).to.equal('false');
  });

  it('as text says in words which column is whose', async () => {
    await open({ value: subject.value });
    const text = await asText();
    expect(text).to.contain('Wat wilt u graag, en wat kunt u zelf?');
    expect(text).to.contain('De cliënt: Zelf koffie zetten, elke ochtend.');
    expect(text).to.contain('De mantelzorger: Ik wil blijven koken. Tillen lukt niet meer.');
    expect(text).to.contain('Wij: Wij helpen ’s ochtends uit bed.');
    expect(text).to.contain('- Leuning aanvragen · De mantelzorger · vrijdag');
    expect(text).to.contain('12 april 2099');
    // What nobody spoke of is not there: a blank is never a no.
    expect(text).not.to.contain('Wat vragen wij van u?');
  });

  it('has on paper what was said in columns, on one sheet; or an empty form', async () => {
    await open({ value: subject.value });
    const sheet = await paper();
    const heads = [...sheet.querySelectorAll('.sides-paper thead th')].map(said);
    expect(heads).to.deep.equal(['De cliënt', 'De mantelzorger', 'Wij']);
    expect([...sheet.querySelectorAll('.sides-paper tbody tr')]).to.have.length(6);
    expect([...sheet.querySelectorAll('.route-paper li')].map(said)[3]).to.equal('Wonen Thuis');
    if (canEmulate) expect((await printToPdf()).pages).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    await open();
    const empty = await paper();
    expect(empty.querySelectorAll('.to-fill')).to.have.length(14);
    expect(empty.querySelectorAll('.agreements-paper .blank')).to.have.length(3);
  });

  it('is complete once all that was taken up is discussed and a day is set, and tells how many choices', async () => {
    await open({ attributes: { share: 'result' } });
    const done: SamenspelCompleteEvent[] = [];
    tool.addEventListener('samenspel-complete', (event) => done.push(event));
    await choose({ presence: 'yes', burden: 'unknown' });
    await mode('talk');
    await write('#step-wishes-note-client', 'Koken.');
    await write('#next-day', '2099-01-01');
    expect(done).to.have.length(0);
    find('.discussed input').click();
    await tool.updateComplete;
    expect(done.map(({ result }) => result)).to.deep.equal([{ answered: 2, choices: 5 }]);
  });

  it('does not ask where clients live on a page that says so, and names what is no place', async () => {
    await open({ attributes: { setting: 'residence' } });
    expect(all('.choice')).to.have.length(4);
    await choose({ presence: 'yes' });
    expect(titles()).to.include('In een woonvorm');
    const errors = errorsFrom(document);
    await open({ attributes: { setting: 'hotel' } });
    await eventually(() => errors.length, 'nothing is said of it');
    expect(errors[0]!.faults[0]).to.include({ path: 'setting', found: 'hotel' });
  });

  it('suggests the client, the carer and us for who does what', async () => {
    await choose({ presence: 'yes' });
    button(tool, '+ Afspraak toevoegen').click();
    await tool.updateComplete;
    expect(all<HTMLOptionElement>('datalist option').map((each) => each.value)).to.deep.equal([
      'De cliënt',
      'De mantelzorger',
      'Wij',
    ]);
  });

  it('shows where carers can turn to, when the page says so', async () => {
    await open({
      attributes: { 'contact-name': 'Steunpunt Noord', 'contact-telephone': '030 123 45 67' },
    });
    expect(said(find('.helps'))).to.contain('Steunpunt Noord');
    expect(find('.helps a').getAttribute('href')).to.equal('tel:0301234567');
  });

  it('takes in what another tool gives, once; what was meant for others only on a yes', async () => {
    const item = (id: string, kind: string, text: string, circle: string): unknown => ({
      id,
      kind,
      text,
      for: circle,
      state: 'open',
    });
    const other = {
      tool: 'dream-session',
      schemaVersion: 1,
      docId: 'b7c1f2a0-0000-4000-8000-000000000003',
      savedAt: '2026-11-28T15:00:00Z',
      contentId: 'samenspel-dream-session',
      data: {},
      carry: [
        item('w1', 'wish', 'Op zondag samen eten', 'together'),
        item('s1', 'stance', 'Familie mag de tillift gebruiken', 'team'),
        item('l1', 'lesson', 'Vaste beldag', 'team'),
      ],
    };
    await openFile(tool as unknown as AnyTool, JSON.stringify(other));
    await eventually(() => find('.taking'), 'nothing is offered');
    expect(
      all<HTMLInputElement>('.taking [type=checkbox]').map(({ checked }) => checked),
    ).to.deep.equal([true, false]);
    button(tool, 'Neem over').click();
    await eventually(() => tool.value.data.rows.length, 'nothing was taken in');
    expect(tool.value.data.rows.map(({ text }) => text)).to.deep.equal(['Op zondag samen eten']);
    await eventually(() => find('.own'), 'the sheet does not come');
    expect(said(find('.own'))).to.contain('Op zondag samen eten');
    await openFile(tool as unknown as AnyTool, JSON.stringify(other));
    await eventually(() => find('.taking'), 'nothing is offered');
    expect(all('.taking [type=checkbox]')).to.have.length(1);
  });

  it('has one choice at a time on a telephone, with the road to choose from', async () => {
    await viewport(320, 800);
    await eventually(() => all('.choice').length === 1, 'all choices stand there');
    expect(all('.road-chooser label')).to.have.length(5);
    await choose({ presence: 'yes' });
    button(tool, 'Volgende vraag').click();
    await eventually(
      () => tool.shadowRoot!.activeElement?.matches('#choice-carer legend'),
      'the next choice is not there, or not in focus',
    );
    find('.road-chooser label:last-child input').click();
    await tool.updateComplete;
    expect(all('#choice-burden')).to.have.length(1);
    expect(all('.next-choice')).to.have.length(0);
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone, ${width} pixels wide: to the paper, one step back, and wiped`, async () => {
      await viewport(width, 800);
      await frame();
      const element = tool as unknown as AnyTool;
      await eventually(() => all('.choice').length === (width === 320 ? 1 : 5), 'not drawn');
      await tabTo(element, (each) => each.matches('[name=choice-presence]'));
      await press(' ');
      await tool.updateComplete;
      find('.title').focus();
      await tabTo(element, (each) => each.matches('[name=mode]'));
      await press('ArrowRight');
      await tool.updateComplete;
      await tabTo(element, (each) => each.id === 'step-wishes-note-client');
      await type('Koken.');
      await tool.updateComplete;
      await tabToButton(element, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers[0]).to.contain('Koken.');
      find('.title').focus();
      await tabToButton(element, 'Ongedaan maken');
      await press('Enter');
      await tool.updateComplete;
      expect(tool.value.data.cells).to.deep.equal([]);
      await tabToButton(element, 'Wis alles');
      await press('Enter');
      await tool.updateComplete;
      await tabToButton(element, 'Ja, wis alles');
      await press('Enter');
      await tool.updateComplete;
      expect(tool.value.data.answers).to.deep.equal([]);
      expect(all('.sheet')).to.have.length(0);
    });

  it('is done with a finger', async function () {
    if (!canEmulate) this.skip();
    const tapOn = async (element: HTMLElement): Promise<void> => {
      await tap(element);
      await tool.updateComplete;
    };
    await tapOn(find('.option:has([value=residence])'));
    await eventually(() => find('.sheet'), 'the tap chose nothing');
    await tapOn(find('.segments label:last-child'));
    await eventually(() => find('.topic'), 'the tap did not begin the talk');
    await tapOn(button(tool, 'Volgende'));
    await eventually(() => said(find('.topic-choice')).includes('2 van'), 'the tap did not go on');
  });

  it('is told as groups with their questions', async function () {
    if (!canEmulate) this.skip();
    await open({ value: subject.value });
    await mode('talk');
    const tree = (await accessibilityTree()).replace(/ (?=[:,])/g, '');
    expect(tree).to.contain('group "Wat is gezegd?: Wat wilt u graag, en wat kunt u zelf?"');
    expect(tree).to.match(/textbox "De mantelzorger, Wat is gezegd\?: Wat wilt u graag/);
    await mode('prepare');
    expect(await accessibilityTree()).to.contain(
      'group "Wil de cliënt dat de mantelzorger erbij is?"',
    );
  });
});
