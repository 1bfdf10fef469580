import { expect } from '@open-wc/testing';
import * as stories from '../stories/respite-guide.stories.js';
import type { SamenspelChangeEvent } from '../src/index.js';
import type { RespiteGuide } from '../src/tools/respite-guide/respite-guide.js';
import {
  blank,
  HANDOVER_LENGTH,
  STEPS,
  type RespiteGuideData,
} from '../src/tools/respite-guide/respite-guide.model.js';
import { contract } from './contract/index.js';
import {
  accessibilityTree,
  canEmulate,
  emulate,
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
  paperOf,
  printPage,
  subjectOf,
  type AnyTool,
  type Mounting,
} from './support/tools.js';
import content from '../content/respite-guide/nl.json' with { type: 'json' };

contract('respite-guide', stories);

describe('a break from caring', () => {
  const subject = subjectOf('respite-guide', stories);
  const { saved } = catchDownloads();
  const papers = catchPrints();
  let tool: RespiteGuide;

  const all = <Element_ extends HTMLElement = HTMLInputElement>(selector: string): Element_[] => [
    ...tool.shadowRoot!.querySelectorAll<Element_>(selector),
  ];
  const find = <Element_ extends HTMLElement = HTMLInputElement>(selector: string): Element_ =>
    all<Element_>(selector)[0]!;
  const open = async (how: Mounting = {}): Promise<void> => {
    tool?.parentElement?.remove();
    sessionStorage.clear();
    tool = (await mount(subject, how)) as unknown as RespiteGuide;
    await frame();
    await tool.updateComplete;
  };
  const value = (data: Partial<RespiteGuideData>): unknown => ({
    ...(subject.value as object),
    data: { ...blank.data, ...data },
  });
  const openAt = (step: RespiteGuideData['step'], data: Partial<RespiteGuideData> = {}) =>
    open({ value: value({ ...data, step }) });
  const answers = (wish: Record<string, string>) =>
    Object.entries(wish).map(([choice, option]) => ({ choice, option }));
  const click = async (selector: string): Promise<void> => {
    find(selector).click();
    await tool.updateComplete;
  };
  const go = (step: RespiteGuideData['step']): Promise<void> => click(`#step-${step}`);
  const choose = (choice: string, option: string): Promise<void> =>
    click(`[name="choice-${choice}"][value="${option}"]`);
  async function write(id: string, text: string): Promise<void> {
    find(`#${id}`).focus();
    await type(text);
    await tool.updateComplete;
  }
  const words = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();
  const seen = (selector = '.screen'): string => words(find<HTMLElement>(selector));
  const formsIn = (kind: string): string[] =>
    all<HTMLElement>(`.form.${kind}`).map(({ id }) => id.replace('form-', ''));
  async function paper(): Promise<HTMLElement> {
    await printPage(tool as unknown as AnyTool);
    return paperOf(tool)!;
  }
  const textOf = (element: HTMLElement): string => element.textContent!.replace(/\s+/g, ' ').trim();
  async function asText(): Promise<string> {
    button(tool, 'Bewaar als tekst').click();
    return saved.at(-1)!.text();
  }
  const focused = (): Element | null => tool.shadowRoot!.activeElement;

  beforeEach(async () => {
    await viewport(1100, 800);
    localStorage.clear();
    await open();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('begins with one question, and a week in which nothing is open', async () => {
    expect(seen()).to.contain('Stel dat u een middag vrij had. Wat zou u doen?');
    expect(all('.week input')).to.have.length(21);
    expect(all('.week :checked, .undo')).to.have.length(0);
    expect(seen('.times')).to.equal('U koos nog geen moment.');
  });

  it('opens boxes of the week, and says in words which', async () => {
    await click('#box-tue-afternoon');
    await click('#box-sat-morning');
    await click('#box-sat-evening');
    await click('#box-sat-afternoon');
    expect(seen('.times')).to.equal(
      'U wilt vrij zijn op dinsdag (middag) en zaterdag (de hele dag).',
    );
    expect(find('#box-tue-afternoon').getAttribute('aria-label')).to.equal('dinsdag, middag');
    await click('#box-sat-morning');
    expect(tool.value.data.week).to.have.length(3);
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    expect(find('#box-sat-morning').checked).to.equal(true);
  });

  it('has wishes that came from another tool, which one can let go and have back', async () => {
    await openAt('wish', {
      rows: [{ id: 'own-1', text: 'Vaker naar zee', group: 'wish', origin: 'd/a' }],
    });
    await eventually(() => all('.taken li').length === 1, 'the wish is not there');
    await click('[aria-label="Haal weg: Vaker naar zee"]');
    await eventually(() => focused()?.id === 'put-back', 'the focus is not on what puts it back');
    await press('Enter');
    await tool.updateComplete;
    expect(seen('.taken')).to.contain('Vaker naar zee');
    await go('ask');
    expect(seen('[data-said=wish]')).to.equal('Ik wil graag tijd voor: Vaker naar zee');
  });

  it('goes from step to step, and begins each with its heading', async () => {
    for (const [at, step] of STEPS.entries()) {
      await go(step);
      await eventually(() => focused()?.matches('.step-title'), `no heading at ${step}`);
      expect(seen('.step-title')).to.match(new RegExp(`^Stap ${at + 1}: `));
      expect(all('[aria-current=step]')).to.have.length(1);
    }
    expect(tool.value.data.step).to.equal('handover');
    button(tool, 'Vorige stap').click();
    await tool.updateComplete;
    expect(tool.value.data.step).to.equal('ask');
    // Where one is, is nothing to undo.
    expect(all('.undo')).to.have.length(0);
  });

  it('is where one was, after the page has gone away', async () => {
    await go('goes-on');
    await click('#thing-food');
    const { value: left } = tool;
    await open({ value: left });
    expect(seen('.step-title')).to.contain('Wat doorgaat');
    expect(find('#thing-food').checked).to.equal(true);
  });

  it('takes what has to go on, one’s own too, and gives that back', async () => {
    await go('goes-on');
    expect(all('.thing input')).to.have.length(content.goesOn.things.length);
    await click('#thing-company');
    await write('own-thing', 'Het nieuws kijken');
    await press('Enter');
    await tool.updateComplete;
    expect(tool.value.data.goesOn).to.deep.equal(['company']);
    expect(tool.value.data.rows).to.deep.equal([
      { id: 'own-1', text: 'Het nieuws kijken', group: 'goes-on' },
    ]);
    await click('[aria-label="Haal weg: Het nieuws kijken"]');
    await eventually(() => focused()?.id === 'put-back', 'the focus is not on what puts it back');
    await press('Enter');
    await tool.updateComplete;
    expect(seen('.own-things')).to.contain('Het nieuws kijken');
  });

  it('has all eight forms while nothing is answered', async () => {
    await go('fits');
    expect(formsIn('fit')).to.have.length(8);
    expect(all('.form.almost, .rest')).to.have.length(0);
  });

  it('shows what fits, what almost does and in what, and folds the rest', async () => {
    await go('fits');
    await choose('place', 'home');
    expect(formsIn('almost')).to.deep.equal([]);
    await choose('who', 'volunteer');
    await choose('long', 'hours');
    expect(formsIn('fit')).to.deep.equal(['light']);
    expect(formsIn('almost')).to.deep.equal(['circle', 'home-pro', 'stand-in']);
    expect(seen('#form-circle')).to.contain('Anders is wie het doet: iemand uit eigen kring.');
    expect(seen('#form-stand-in')).to.contain('Anders is hoe lang: een paar dagen of langer.');
    expect(find<HTMLDetailsElement>('.rest').open).to.equal(false);
    expect(formsIn('other')).to.deep.equal(['day', 'night', 'stay', 'together']);
    expect(seen('.count')).to.equal('1 vorm past bij wat u koos.');
    expect(seen('[role=status]')).to.equal('1 vorm past bij wat u koos.');
  });

  it('says what to do where nothing is exactly like that, and never that there is nothing', async () => {
    await openAt('fits', {
      answers: answers({ place: 'home', who: 'pro', long: 'day', often: 'fixed' }),
    });
    expect(formsIn('fit')).to.deep.equal([]);
    expect(formsIn('almost')).to.deep.equal(['circle', 'home-pro', 'day']);
    expect(seen('.count')).to.contain('Kijk wat bijna past');
    expect(seen('#form-day')).to.contain('Anders is de plek: ergens anders.');
    expect(seen()).not.to.match(/er is niets/i);
  });

  it('shows one’s own circle alone for that one answer, with the rest folded', async () => {
    await openAt('fits', { answers: answers({ who: 'circle' }) });
    expect(formsIn('fit')).to.deep.equal(['circle']);
    expect(formsIn('almost')).to.deep.equal([]);
    expect(formsIn('other')).to.have.length(7);
    expect(find<HTMLDetailsElement>('.rest').open).to.equal(false);
  });

  it('takes an answer back, and one that does not matter decides nothing', async () => {
    await openAt('fits', { answers: answers({ place: 'home', who: 'pro' }) });
    const before = formsIn('fit');
    await choose('long', 'unknown');
    expect(formsIn('fit')).to.deep.equal(before);
    all('.take-back')[0]!.click();
    await tool.updateComplete;
    expect(tool.value.data.answers).to.deep.equal(answers({ who: 'pro', long: 'unknown' }));
  });

  it('leads to who arranges care now, with every way folded while that is not said', async () => {
    await go('where');
    expect(all<HTMLElement>('details.way').map((each) => each.innerText.trim())).to.have.length(4);
    for (const way of all<HTMLElement>('details.way summary')) expect(words(way)).to.match(/^Als /);
    for (const [option, said] of [
      ['municipality', 'Vraag het bij de gemeente'],
      ['care-office', 'Vraag het bij het zorgkantoor'],
      ['insurer', 'Vraag het bij de wijkverpleging en uw verzekeraar'],
      ['not-yet', 'Zo kunt u beginnen'],
    ] as const) {
      await choose('arranged', option);
      expect(all('.way'), option).to.have.length(1);
      expect(seen('.way')).to.contain(said);
    }
    expect(all('[name=choice-arranged]')).to.have.length(4);
    expect(seen()).to.contain('november 2026');
  });

  it('has the support centre that a page names, on screen, on paper and in the text', async () => {
    await open({
      attributes: { 'contact-name': 'Steunpunt Noord', 'contact-telephone': '030 123 45 67' },
      value: subject.value,
    });
    const own = await paper();
    expect(textOf(own.querySelector('.question-paper')!)).to.contain('Steunpunt Noord');
    expect(textOf(own.querySelector('.handover-paper')!)).not.to.contain('Steunpunt');
    dispatchEvent(new Event('afterprint'));
    expect(await asText()).to.contain('Steunpunt Noord');
    await go('where');
    expect(seen()).to.contain('Hier kunt u het ook vragen');
    const errors = errorsFrom(document);
    await open({ attributes: { 'contact-link': 'javascript:alert(1)' } });
    await eventually(() => errors.length, 'nothing is said of it');
    expect(errors[0]!.faults[0]).to.include({ path: 'contact-link', problem: 'format' });
  });

  it('writes my question as one chooses, and says what is not in it yet', async () => {
    await openAt('ask');
    expect(seen('.missing')).to.contain('Nog niet gezegd: waar u tijd voor wilt, wanneer');
    expect(all('.said')).to.have.length(0);
    await openAt('ask', {
      answers: answers({ place: 'home', arranged: 'municipality' }),
      week: [{ day: 'mon', part: 'morning' }],
      goesOn: ['food', 'pets'],
      rows: [{ id: 'light' }],
    });
    expect(seen('[data-said=when]')).to.contain('Ik wil vrij zijn op: maandag (ochtend)');
    expect(all('[data-said=when] .week-picture .open')).to.have.length(1);
    expect(all('[data-said=when] .week-picture .shut')).to.have.length(20);
    expect(find('.week-picture').getAttribute('aria-hidden')).to.equal('true');
    expect(all<HTMLElement>('[data-said=goes-on] li').map(words)).to.deep.equal([
      'Eten en drinken',
      'De hond, de kat of de planten',
    ]);
    expect(seen('[data-said=how]')).to.equal('Dit past bij ons: thuis');
    expect(seen('[data-said=forms]')).to.contain('Een vrijwilliger, thuis of op stap');
    expect(seen('[data-said=whom]')).to.contain('het loket van de gemeente');
    await write('ask-whom', 'mijn zus');
    expect(seen('[data-said=whom]')).to.equal('Ik vraag het aan: mijn zus');
    expect(seen('.missing')).not.to.contain('wanneer');
  });

  it('asks about a form that one ticked, also when it is folded', async () => {
    await go('fits');
    await click('#ask-stay');
    await choose('place', 'home');
    expect(formsIn('other')).to.include('stay');
    expect(find<HTMLDetailsElement>('.rest').open).to.equal(true);
    await go('ask');
    expect(seen('[data-said=forms]')).to.contain('Logeren in een huis met zorg');
  });

  it('asks how a trial was, once it was tried', async () => {
    await go('ask');
    await write('trial-what', 'Een uur naar het park');
    expect(all('#trial-after')).to.have.length(0);
    await click('.trial .discussed input');
    await write('trial-after', 'Fijn.');
    const text = textOf(await paper());
    expect(text).to.contain('Een uur naar het park').and.to.contain('Fijn.');
  });

  it('has the handover sheet on no paper but its own', async () => {
    await open({ value: subject.value });
    const print = async (id: string): Promise<string> => {
      await click(`#${id}`);
      await eventually(() => papers.length, `nothing is printed by ${id}`);
      return papers.pop()!;
    };
    const question = await print('print-ask');
    expect(question).to.contain('Weer zingen bij het koor');
    expect(question).not.to.match(/groene map|Henk|Overdrachtsblad/);
    await go('handover');
    const sheet = await print('print-handover');
    expect(sheet).to.contain('Staat in de groene map').and.to.contain('Overdrachtsblad');
    expect(sheet).not.to.match(/koor|wijkteam|kennismaken/);
    await go('wish');
    button(tool, 'Afdrukken').click();
    await eventually(() => papers.length, 'nothing is printed');
    expect(papers.pop()).not.to.match(/groene map|Overdrachtsblad/);
    await go('ask');
    expect(await asText()).not.to.match(/groene map|Henk/);
    // The page’s own print has both, each on a page of its own.
    const both = await paper();
    expect(both.querySelector('.question-paper')!.textContent).not.to.contain('groene map');
    expect(getComputedStyle(both.querySelector('.own-page')!).breakBefore).to.equal('page');
  });

  it('has the handover sheet in no event and in nothing that other tools read', async () => {
    for (const share of ['result', 'answers']) {
      await open({ attributes: { share }, value: subject.value });
      const heard: SamenspelChangeEvent[] = [];
      tool.addEventListener('samenspel-change', (event) => heard.push(event));
      let ends = 0;
      tool.addEventListener('samenspel-complete', () => ends++);
      await go('handover');
      await write('handover-day', 'Om acht uur op.');
      expect(heard, share).not.to.be.empty;
      for (const { answers: told, result } of heard)
        expect([told, result]).to.deep.equal([undefined, undefined]);
      expect(ends).to.equal(0);
    }
    const carried = JSON.stringify(tool.value.carry);
    expect(carried).to.contain('Weer zingen');
    expect(carried).not.to.match(/groene map|Om acht uur|Henk|nieuws|zwager/);
  });

  it('says of an amount to write where it stands, and takes it all the same', async () => {
    await go('handover');
    await write('handover-medicine', '2 tabletten');
    expect(seen('#handover-medicine-amount')).to.contain('Schrijf liever waar het staat');
    expect(find('#handover-medicine').getAttribute('aria-describedby')).to.contain(
      'handover-medicine-amount',
    );
    expect(tool.value.data.handover).to.deep.equal([{ id: 'medicine', text: '2 tabletten' }]);
    find<HTMLTextAreaElement & HTMLInputElement>('#handover-medicine').select();
    await type('Staat in de map');
    await tool.updateComplete;
    expect(all('#handover-medicine-amount')).to.have.length(0);
  });

  it('has help that cannot wait folded, at every step', async () => {
    for (const step of STEPS) {
      await go(step);
      expect(all<HTMLDetailsElement>('details.urgent').map((each) => each.open)).to.deep.equal([
        false,
      ]);
    }
  });

  it('prints on two pages at most: filled, empty, and as full as it can be', async function () {
    if (!canEmulate) this.skip();
    const long = (length: number): string => 'woorden zonder eind '.repeat(20).slice(0, length);
    const most = value({
      ...(subject.value.data as RespiteGuideData),
      goesOn: content.goesOn.things.map(({ id }) => id),
      week: [
        { day: 'mon', part: 'evening' },
        { day: 'thu', part: 'evening' },
        { day: 'sun', part: 'morning' },
      ],
      cells: [
        { row: 'wish', column: 'note', text: long(240) },
        { row: 'ask', column: 'whom', text: long(120) },
        { row: 'ask', column: 'note', text: long(240) },
        ...['what', 'who', 'by', 'after'].map((column) => ({
          row: 'trial',
          column,
          text: long(column === 'after' ? 200 : 120),
        })),
      ],
      rows: [
        ...content.forms.map(({ id }) => ({ id })),
        { id: 'own-1', text: long(60), group: 'goes-on' },
      ],
      handover: content.handover.prompts.map(({ id }) => ({ id, text: long(HANDOVER_LENGTH) })),
    });
    for (const [name, each] of [
      ['empty', undefined],
      ['filled', subject.value],
      ['full', most],
    ] as const) {
      await open({
        value: each,
        attributes: { 'contact-name': 'Steunpunt Noord', 'contact-telephone': '030 123 45 67' },
      });
      await paper();
      expect((await printToPdf()).pages, name).to.equal(2);
      dispatchEvent(new Event('afterprint'));
    }
    await emulate({});
  });

  it('has an empty sheet to write on', async () => {
    const own = await paper();
    expect(own.querySelectorAll('.week-picture .open')).to.have.length(21);
    expect(textOf(own).match(/☐/g)!.length).to.be.above(25);
    expect(own.querySelectorAll('.point .room')).to.have.length(
      2 * content.handover.prompts.length,
    );
  });

  it('shows one question at a time where it is narrow', async () => {
    await viewport(320, 800);
    await go('fits');
    await eventually(() => all('.choice').length === 1, 'all questions are there');
    expect(seen('.choice legend')).to.contain('Waar is degene voor wie u zorgt dan?');
    button(tool, 'Volgende vraag').click();
    await tool.updateComplete;
    expect(seen('.choice legend')).to.contain('Wie neemt het dan over?');
    await eventually(() => focused()?.closest('#choice-who'), 'the focus is not at the question');
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone, ${width} pixels wide: to the paper, one step back, and wiped`, async () => {
      await viewport(width, 800);
      await frame();
      const element = tool as unknown as AnyTool;
      await tabTo(element, (each) => each.id === 'wish-note');
      await type('Lezen.');
      await tabTo(element, (each) => each.id === 'box-mon-evening');
      await press(' ');
      await tool.updateComplete;
      await tabToButton(element, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers[0]).to.contain('Lezen.').and.to.contain('maandag (avond)');
      find('.title').focus();
      await tabToButton(element, 'Ongedaan maken');
      await press('Enter');
      await tool.updateComplete;
      expect(tool.value.data.week).to.deep.equal([]);
      await tabToButton(element, 'Wis alles');
      await press('Enter');
      await tool.updateComplete;
      await tabToButton(element, 'Ja, wis alles');
      await press('Enter');
      await tool.updateComplete;
      expect(tool.value.data).to.deep.equal(blank.data);
    });

  it('is done with a finger', async function () {
    if (!canEmulate) this.skip();
    const tapOn = async (element: HTMLElement): Promise<void> => {
      await tap(element);
      await tool.updateComplete;
    };
    await tapOn(find<HTMLElement>('.box:has(#box-fri-afternoon)'));
    await eventually(() => tool.value.data.week.length, 'the tap opened nothing');
    await go('fits');
    await tapOn(find<HTMLElement>('.option:has([value=circle])'));
    await eventually(() => formsIn('fit').length === 1, 'the tap chose nothing');
  });

  it('is told as groups with their questions', async function () {
    if (!canEmulate) this.skip();
    const told = async (): Promise<string> => (await accessibilityTree()).replace(/ (?=[:,])/g, '');
    expect(await told()).to.contain('checkbox "dinsdag, middag"');
    await go('fits');
    expect(await told()).to.contain('group "Waar is degene voor wie u zorgt dan?"');
    expect(await told()).to.contain(
      'checkbox "Hier wil ik naar vragen: Een vrijwilliger, thuis of op stap"',
    );
    await go('goes-on');
    expect(await told()).to.contain('group "Wat moet doorgaan als u er niet bent?"');
  });
});
