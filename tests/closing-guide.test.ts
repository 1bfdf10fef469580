import { expect } from '@open-wc/testing';
import * as stories from '../stories/closing-guide.stories.js';
import type { SamenspelCompleteEvent } from '../src/index.js';
import type { ClosingGuide } from '../src/tools/closing-guide/closing-guide.js';
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

contract('closing-guide', stories);

describe('a last talk', () => {
  const subject = subjectOf('closing-guide', stories);
  const { saved } = catchDownloads();
  const papers = catchPrints();
  let tool: ClosingGuide;

  const all = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_[] => [
    ...tool.shadowRoot!.querySelectorAll<Element_>(selector),
  ];
  const find = <Element_ extends HTMLElement = HTMLElement>(selector: string): Element_ =>
    all<Element_>(selector)[0]!;
  const open = async (how: Mounting = {}): Promise<void> => {
    tool?.parentElement?.remove();
    sessionStorage.clear();
    tool = (await mount(subject, how)) as unknown as ClosingGuide;
    await frame();
  };
  const value = (data: Partial<ClosingGuide['value']['data']>): unknown => ({
    ...(subject.value as object),
    data: { answers: [], rows: [], cells: [], ticks: [], states: [], agreements: [], ...data },
  });
  const because = (option: string) => [{ choice: 'reason', option }];
  async function choose(name: string, option: string): Promise<void> {
    find(`[name="${name}"][value="${option}"]`).click();
    await tool.updateComplete;
  }
  async function write(id: string, text: string): Promise<void> {
    const field = find<HTMLInputElement>(`#${id}`);
    field.focus();
    if (field.type === 'date') {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else await type(text);
    await tool.updateComplete;
  }
  const seen = (selector = '.screen'): string => find(selector).innerText.replace(/\s+/g, ' ');
  async function paper(): Promise<HTMLElement> {
    await printPage(tool as unknown as AnyTool);
    return paperOf(tool)!;
  }
  const onPaper = async (): Promise<string> =>
    (await paper()).textContent!.replace(/\s+/g, ' ').trim();
  async function asText(): Promise<string> {
    button(tool, 'Bewaar als tekst').click();
    return saved.at(-1)!.text();
  }
  const inDays = (days: number): string =>
    new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');

  beforeEach(async () => {
    await viewport(1100, 800);
    localStorage.clear();
    await open();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('begins with one sentence and one choice, and nothing of any reason', async () => {
    expect(seen()).to.contain('Waarom stopt jullie zorg? Je mag ook ‘weet ik nog niet’ kiezen.');
    expect(all('.item, .block, .agreements, .undo')).to.have.length(0);
    expect(all('.option')).to.have.length(4);
  });

  it('shows what fits the reason, and nothing of another', async () => {
    for (const [reason, count] of [
      ['recovery', 3],
      ['other-care', 3],
      ['death', 4],
    ] as const) {
      await choose('choice-reason', reason);
      expect(all('.block .item'), reason).to.have.length(count);
      expect(all('.block'), reason).to.have.length(1);
    }
  });

  it('has all three folded, and none chosen, while the reason is not known', async () => {
    await choose('choice-reason', 'unknown');
    const folds = all<HTMLDetailsElement>('details.block');
    expect(folds.map((each) => each.open)).to.deep.equal([false, false, false]);
    for (const fold of folds)
      expect(fold.querySelector('summary')!.textContent).to.match(/^\s*Als /);
    expect(all('.fork .chosen-way')).to.have.length(0);
    expect(tool.value.data.answers).to.deep.equal(because('unknown'));
  });

  it('at a death counts nothing and cheers at nothing: on screen, on paper, as text', async () => {
    await choose('choice-reason', 'recovery');
    expect(all('progress')).to.have.length(1);
    expect(seen()).to.contain('0 van 3 vragen');
    await choose('choice-reason', 'death');
    await choose('when-death-bond', 'now');
    await write('death-bond-note', 'Samen zingen.');
    button(tool, '+ Afspraak toevoegen').click();
    await tool.updateComplete;
    await type('Bloemen');
    await tool.updateComplete;
    const words = /klaar|voltooid|\d+ van \d+|✓|✔/i;
    expect(all('progress, .discussed')).to.have.length(0);
    expect(seen()).not.to.match(words);
    for (const shared of [await onPaper(), await asText()]) {
      expect(shared).not.to.match(words);
      // It lies before the family.
      expect(shared).not.to.match(/overl[eij]+den/);
    }
    dispatchEvent(new Event('afterprint'));
    await open();
    await choose('choice-reason', 'death');
    expect(await onPaper(), 'to fill in by hand').not.to.match(words);
  });

  it('keeps two answers when it turns out that someone dies, under what was written earlier', async () => {
    await choose('choice-reason', 'recovery');
    await write('recovery-look-back-note', 'Fijne tijd.');
    await write('recovery-team-note', 'Meer bellen.');
    await choose('choice-reason', 'death');
    expect(seen('.earlier')).to.contain('Fijne tijd.').and.to.contain('Meer bellen.');
    expect(all('.earlier .item')).to.have.length(2);
    // It is not for the sheet that goes along now.
    expect(await onPaper()).not.to.contain('Meer bellen.');
    find('.earlier button[aria-label*="team"]').click();
    await tool.updateComplete;
    expect(all('.earlier .item')).to.have.length(1);
    button(tool, 'Ongedaan maken').click();
    await tool.updateComplete;
    await choose('choice-reason', 'recovery');
    expect(find<HTMLTextAreaElement>('#recovery-team-note').value).to.equal('Meer bellen.');
    expect(all('.earlier')).to.have.length(0);
  });

  it('says later without a day in words, and a day that has passed without refusing it', async () => {
    await choose('choice-reason', 'other-care');
    await choose('when-other-care-team', 'later');
    expect(await onPaper()).to.contain('(later, dag nog afspreken)');
    dispatchEvent(new Event('afterprint'));
    await write('other-care-team-day', inDays(-2));
    expect(seen()).to.contain('Deze dag is al geweest.');
    expect(tool.value.data.cells).to.deep.equal([
      { row: 'other-care-team', column: 'day', text: inDays(-2) },
    ]);
    await write('other-care-team-day', inDays(0));
    expect(seen()).not.to.contain('Deze dag is al geweest.');
    expect(await onPaper()).to.match(/\(later, op \d+ \p{L}+ \d{4}\)/u);
  });

  it('prints rather not as what someone wants, and a blank as nothing: never as a no', async () => {
    await choose('choice-reason', 'death');
    await choose('when-death-grief', 'rather-not');
    const text = await onPaper();
    expect(text).to.contain('(liever niet)');
    expect(all('.print .paper-items li')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    find('.moment .take-back').click();
    await tool.updateComplete;
    expect(tool.value.data.states).to.deep.equal([]);
  });

  it('lets nothing go along to other care before the client says that it is fine', async () => {
    await choose('choice-reason', 'other-care');
    await write('along-note', 'Slaapt met het licht aan.');
    for (const words of [await onPaper(), await asText()]) {
      expect(words).to.contain('heeft nog geen ja gezegd');
      expect(words).not.to.contain('Slaapt met het licht aan.');
    }
    dispatchEvent(new Event('afterprint'));
    find('#section-along [type=checkbox]').click();
    await tool.updateComplete;
    for (const words of [await onPaper(), await asText()])
      expect(words).to.contain('Slaapt met het licht aan.');
  });

  it('says on paper which agreements one can and will keep', async () => {
    await open({ value: subject.value });
    const rows = [...(await paper()).querySelectorAll('.agreements-paper tbody tr')];
    expect(rows.map((row) => row.lastElementChild!.textContent!.trim())).to.deep.equal(['Ja', '']);
    dispatchEvent(new Event('afterprint'));
    all('.agreement .kept input')[1]!.click();
    await tool.updateComplete;
    expect(tool.value.data.agreements.map(({ kept }) => kept)).to.deep.equal([true, true]);
  });

  it('has the lesson on a page of its own, without who and when, and not in the text', async () => {
    await open({ value: subject.value });
    const own = (await paper()).querySelector<HTMLElement>('#paper-lesson')!;
    expect(own.matches('.print > :last-child')).to.equal(true);
    expect(own.textContent).to.contain('Een vaste beldag geeft rust.');
    expect(own.textContent).not.to.match(/MB|dochter|2099/);
    if (canEmulate) expect((await printToPdf()).pages).to.equal(2);
    dispatchEvent(new Event('afterprint'));
    const text = await asText();
    expect(text).not.to.contain('vaste beldag');
    expect(text).to.contain('Wie of wat helpt u hierna? (later, op 1 maart 2099)');
    expect(text).to.contain('- Verslag nasturen · MB · deze week · Ja');
  });

  it('is complete when every act that is shown has an answer or a moment, and tells only counts', async () => {
    await open({ attributes: { share: 'result' } });
    const done: SamenspelCompleteEvent[] = [];
    tool.addEventListener('samenspel-complete', (event) => done.push(event));
    await choose('choice-reason', 'other-care');
    await choose('when-other-care-look-back', 'now');
    await choose('when-other-care-team', 'rather-not');
    expect(done).to.have.length(0);
    await write('other-care-decide-note', 'J');
    expect(done.map(({ result }) => result)).to.deep.equal([{ answered: 3, shown: 3 }]);
    expect(JSON.stringify(done[0]!.result)).not.to.contain('other-care');
  });

  it('does not ask the reason where the page is about one, and names one that is none', async () => {
    await open({ attributes: { reason: 'Death' } });
    expect(all('.choice')).to.have.length(0);
    expect(all('.block .item')).to.have.length(4);
    await open({ attributes: { reason: 'holiday' } });
    expect(all('.choice')).to.have.length(1);
    const errors = errorsFrom(document);
    await open({ attributes: { reason: 'holiday' } });
    await eventually(() => errors.length, 'nothing is said of it');
    expect(errors[0]!.faults[0]).to.include({
      path: 'reason',
      problem: 'choice',
      found: 'holiday',
    });
  });

  it('leads to topics for the last talk where the page says where they are, and names an address that is none', async () => {
    expect(find('.helps').textContent).to.contain('Zoek je onderwerpen');
    expect(all('.helps a')).to.have.length(0);
    await open({ attributes: { 'topics-link': '/gesprek#einde' } });
    expect(find('.helps a').getAttribute('href')).to.equal('/gesprek#einde');
    expect(find('.helps a').textContent).to.equal('Naar de onderwerpen');
    const errors = errorsFrom(document);
    await open({ attributes: { 'topics-link': 'javascript:alert(1)' } });
    await eventually(() => errors.length, 'nothing is said of it');
    expect(errors[0]!.faults[0]).to.include({ path: 'topics-link', problem: 'format' });
    expect(all('.helps a')).to.have.length(0);
  });

  it('has the support centre that a page names on screen, on paper and in the text', async () => {
    await open({
      attributes: { 'contact-name': 'Steunpunt Noord', 'contact-telephone': '030 123 45 67' },
      value: subject.value,
    });
    expect(find('.helps').textContent).to.contain('Hier kunnen mantelzorgers terecht');
    const own = (await paper()).querySelector('#paper-lesson')!;
    expect(find('.print').textContent).to.contain('Steunpunt Noord');
    expect(own.textContent, 'not with the lesson').not.to.contain('Steunpunt');
    dispatchEvent(new Event('afterprint'));
    expect(await asText()).to.contain('Steunpunt Noord');
  });

  it('has room on paper for who and when beside what one can keep', async function () {
    if (!canEmulate) this.skip();
    await emulate({ media: 'print' });
    const heads = [...(await paper()).querySelectorAll<HTMLElement>('.agreements-paper th')];
    const widths = heads.map((head) => head.getBoundingClientRect().width);
    expect(widths).to.have.length(4);
    await emulate({});
    expect(Math.min(...widths) / widths[0]!).to.be.above(0.3);
  });

  it('has an empty sheet to write on, with every reason while none is chosen', async () => {
    const text = await onPaper();
    expect(text.match(/☐ Nu/g)).to.have.length(10);
    expect(all('.print .to-tick > .to-tick')).to.have.length(3);
    expect(text.match(/Als de cliënt [^:]*:/g)).to.have.length(5);
    expect(all('.print .agreements-paper .blank')).to.have.length(3);
    expect(find('.print #paper-lesson')).to.exist;
    expect(text).to.contain('☐ De cliënt vindt dit goed');
  });

  it('takes something of one’s own, and gives it back', async () => {
    await choose('choice-reason', 'recovery');
    find('#own-row').focus();
    await type('De sleutel');
    await press('Enter');
    await tool.updateComplete;
    expect(tool.value.data.rows).to.deep.equal([{ id: 'own-1', text: 'De sleutel' }]);
    await write('own-1-note', 'Inleveren.');
    find('[aria-label="Haal van het blad: De sleutel"]').click();
    await eventually(
      () => tool.shadowRoot!.activeElement?.id === 'put-back',
      'the focus is not on what puts it back',
    );
    await press('Enter');
    await tool.updateComplete;
    expect(find<HTMLTextAreaElement>('#own-1-note').value).to.equal('Inleveren.');
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone, ${width} pixels wide: to the paper, one step back, and wiped`, async () => {
      await viewport(width, 800);
      await frame();
      const element = tool as unknown as AnyTool;
      await tabTo(element, (each) => each.matches('[name=choice-reason]'));
      await press(' ');
      await tool.updateComplete;
      expect(tool.value.data.answers).to.deep.equal(because('recovery'));
      await press('ArrowDown');
      await tool.updateComplete;
      expect(tool.value.data.answers).to.deep.equal(because('other-care'));
      await tabTo(element, (each) => each.id === 'other-care-look-back-note');
      await type('Goed zo.');
      await tool.updateComplete;
      await tabToButton(element, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers[0]).to.contain('Goed zo.');
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
      expect(all('.block')).to.have.length(0);
    });

  it('is done with a finger', async function () {
    if (!canEmulate) this.skip();
    const tapOn = async (element: HTMLElement): Promise<void> => {
      await tap(element);
      await tool.updateComplete;
    };
    await tapOn(find('.option:has([value=death])'));
    await eventually(() => all('.block .item').length === 4, 'the tap chose nothing');
    await tapOn(find('[name=when-death-wishes][value=later]').parentElement!);
    await eventually(() => find('#death-wishes-day'), 'the tap chose no moment');
    expect(tool.value.data.states).to.deep.equal([{ row: 'death-wishes', state: 'later' }]);
  });

  it('is told as groups with their questions', async function () {
    if (!canEmulate) this.skip();
    await open({ value: value({ answers: because('death') }) });
    const tree = (await accessibilityTree()).replace(/ (?=[:,])/g, '');
    expect(tree).to.contain('group "Waarom stopt jullie zorg?"');
    expect(tree).to.contain('group "Wanneer past dit? Waar wilt u nu tijd voor, samen of alleen?"');
    expect(tree).to.contain('textbox "Antwoord: Waar wilt u nu tijd voor, samen of alleen?"');
    expect(tree).not.to.contain('progressbar');
  });
});
