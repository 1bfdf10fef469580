import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import * as stories from '../stories/gathering-planner.stories.js';
import type { GatheringPlannerData, SamenspelChangeEvent, ToolDocument } from '../src/index.js';
import type { GatheringPlanner } from '../src/tools/gathering-planner/gathering-planner.js';
import { blank } from '../src/tools/gathering-planner/gathering-planner.model.js';
import { contract } from './contract/index.js';
import { axeFaults } from './support/axe.js';
import {
  accessibilityTree,
  canReadTree,
  engine,
  press,
  printToPdf,
  type,
  viewport,
} from './support/browser.js';
import { catchPrints, tabTo, tabToButton } from './support/by-keyboard.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import {
  button,
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

contract('gathering-planner', stories);

type Data = GatheringPlannerData;

/** What axe says of the tool, and not of a page that is no page of anyone. */
const faultsHere = async (): Promise<string[]> =>
  (await axeFaults()).filter(
    (fault) => !/^(document-title|html-has-lang|region|page-has-heading-one|landmark-)/.test(fault),
  );
const whole = (stories.Complete.args!['value'] as ToolDocument<Data>).data;

describe('a gathering that fits', () => {
  const subject = subjectOf('gathering-planner', stories);
  const downloads = catchDownloads();
  const papers = catchPrints();
  let tool: GatheringPlanner;
  const {
    root,
    all,
    find,
    settle,
    there,
    data,
    focused,
    status,
    reach: click,
    push,
  } = handsOn(() => tool);

  async function start(
    change?: Partial<Data>,
    attributes: Record<string, string> = {},
  ): Promise<void> {
    sessionStorage.clear();
    const value = change && { ...(subject.value as object), data: { ...blank.data, ...change } };
    tool = (await mount(subject, { value, attributes })) as unknown as GatheringPlanner;
    await settle();
    if (change?.step && change.step !== 'goals') await there(`.step-${change.step}`);
  }
  const seen = (selector = '.screen'): string =>
    find(selector)
      .innerText.replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const enter = async (selector: string, text: string): Promise<void> => {
    await there(selector);
    const field = find<HTMLInputElement>(selector);
    field.focus();
    field.select();
    await type(text);
    await settle();
  };
  /** As a date or time field of the browser says it. */
  const set = async (selector: string, value: string): Promise<void> => {
    await there(selector);
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const choose = set;
  const times = (): string[] => all('.part-time').map(textIn);
  const said = (): string => textIn(find('.programme-said'));
  const parts = (...minutes: (number | undefined)[]): Data['parts'] =>
    minutes.map((each, at) => ({
      id: `p${at + 1}`,
      text: `Deel ${at + 1}`,
      who: '',
      ...(each !== undefined && { minutes: each }),
    }));

  freshAt(1200, 900);

  it('begins with what one comes together for, and says so while nothing is chosen', async () => {
    await start();
    expect(seen()).to.contain('Waarvoor komen jullie bij elkaar?');
    expect(all('.goal-tile')).to.have.length(3);
    expect(all('.undo')).to.have.length(0);
    await click('#goal-cooperation');
    expect(seen()).to.not.contain('Waarvoor komen jullie bij elkaar?');
    expect(data().goals).to.deep.equal(['cooperation']);
  });

  it('says at a third goal that two are better, and keeps all three', async () => {
    await start();
    for (const goal of ['knowledge', 'cooperation']) await click(`#goal-${goal}`);
    expect(all('.too-many')).to.have.length(0);
    await click('#goal-meeting');
    expect(textIn(find('[role=status] .too-many'))).to.contain('Kies er liever twee');
    expect(data().goals).to.have.length(3);
    await click('#goal-knowledge');
    expect(all('.too-many')).to.have.length(0);
    for (const goal of ['cooperation', 'meeting']) await click(`#goal-${goal}`);
    await push('Ongedaan maken');
    expect(data().goals, 'also where nothing is left').to.deep.equal(['meeting']);
  });

  it('shows three goals by three forms, of which three pairs often fit', async () => {
    await start({ step: 'form', goals: ['meeting'] });
    expect(all('.board tbody td')).to.have.length(9);
    const rows = all('.board tbody tr').map((row) =>
      [...row.querySelectorAll('td')].map((cell) => textIn(cell).replace(/^\W+/, '')),
    );
    const often = 'past vaak';
    const could = 'kan ook';
    expect(rows).to.deep.equal([
      [often, could, could],
      [could, often, could],
      [could, could, often],
    ]);
    await click('#form-by');
    expect(data().form).to.equal('by');
    expect(all('.board tr.chosen td.chosen').map(textIn).join()).to.contain(often);
    find('.board tbody td').click();
    await settle();
    expect(data().form, 'a cell can be pressed, too').to.equal('for');
    expect(find<HTMLInputElement>('#form-for').checked).to.equal(true);
  });

  it('shows three tiles where it is narrow, each with the goals that it suits', async () => {
    await viewport(320, 800);
    await start({ step: 'form', goals: ['meeting', 'knowledge'] });
    expect(all('.board')).to.have.length(0);
    const tiles = all('.form-tile').map(textIn);
    expect(tiles).to.have.length(3);
    expect(tiles[0]).to.contain('Past vaak bij: meer weten.');
    expect(tiles[1]).to.not.contain('Past vaak');
    expect(tiles[2]).to.contain('Past vaak bij: elkaar ontmoeten en iets doen.');
    await click('#form-together');
    expect(data().form).to.equal('together');
  });

  it('has the acts of the form alone, to mark, and asks for a form where there is none', async () => {
    await start({ step: 'plan' });
    expect(seen('.acts')).to.contain('Kies eerst een vorm');
    await click('#to-form');
    expect(focused()?.textContent).to.contain('Vorm');
    for (const [form, count] of [
      ['for', 3],
      ['together', 6],
      ['by', 5],
    ] as const) {
      await start({ step: 'plan', form });
      expect(all('.act'), form).to.have.length(count);
    }
    const [doIt, notNeeded] = all<HTMLInputElement>('#act-year input');
    doIt!.click();
    await settle();
    expect(data().marks).to.deep.equal([{ item: 'year', mark: 'do' }]);
    notNeeded!.click();
    await settle();
    expect(data().marks).to.deep.equal([{ item: 'year', mark: 'not-needed' }]);
    notNeeded!.click();
    await settle();
    expect(data().marks, 'a second press takes it away').to.deep.equal([]);
  });

  it('tells the times of the programme: 19:30 with 15, 30, 20 and 25 minutes ends at 21:00', async () => {
    await start({ step: 'plan', start: '19:30', parts: parts(15, 30, 20, 25) });
    expect(said()).to.equal('Van 19:30 tot 21:00, samen 1 uur en 30 minuten.');
    expect(times()).to.deep.equal([
      '19:30 tot 19:45 · 15 minuten',
      '19:45 tot 20:15 · 30 minuten',
      '20:15 tot 20:35 · 20 minuten',
      '20:35 tot 21:00 · 25 minuten',
    ]);
    const widths = all('.strip rect').map((each) => each.getBoundingClientRect().width);
    expect(widths[1]! / widths[0]!).to.be.closeTo(2, 0.05);
    expect(find('.strip').getAttribute('aria-hidden')).to.equal('true');
  });

  it('names a part without minutes, after which all may be later', async () => {
    await start({ step: 'plan', start: '19:30', parts: parts(15, 30, undefined) });
    expect(said()).to.equal('1 onderdeel zonder tijd: klaar om 20:15 of later.');
    expect(times()[2]).to.equal('20:15 · nog zonder tijd');
    await enter('#minutes-p3', '20');
    await press('Tab');
    await settle();
    expect(said()).to.equal('Van 19:30 tot 20:35, samen 1 uur en 5 minuten.');
    await enter('#minutes-p1', 'kwartier');
    await press('Tab');
    await settle();
    expect(data().parts[0]).to.not.have.property('minutes');
    expect(times()[1]).to.equal('19:30 of later · 30 minuten');
  });

  it('goes on past midnight, and says that this is the next day', async () => {
    await start({ step: 'plan', start: '23:30', parts: parts(45) });
    expect(said()).to.equal('Van 23:30 tot 00:15, de volgende dag, samen 45 minuten.');
    await set('#start', '');
    expect(said()).to.equal('Samen 45 minuten. Kies nog een begintijd.');
  });

  it('builds a programme by keyboard alone, moves a part, and undoes that', async () => {
    await start({ step: 'plan', start: '19:30' });
    await there('#new-part');
    find('#new-part').focus();
    await type('Inloop');
    await press('Tab');
    await type('15');
    await press('Enter');
    await settle();
    expect(data().parts).to.deep.equal([{ id: 'p1', text: 'Inloop', who: '', minutes: 15 }]);
    expect(focused()?.id).to.equal('new-part');
    expect(status()).to.contain('Inloop');
    await type('Gesprek');
    await press('Enter');
    await settle();
    expect(data().parts[1]).to.deep.equal({ id: 'p2', text: 'Gesprek', who: '' });
    for (let stops = 0; focused()?.closest('#part-p2 .buttons') === null && stops < 9; stops++)
      await press('Shift+Tab');
    for (let keys = 0; focused()?.id !== 'up-p2' && keys < 3; keys++) await press('ArrowLeft');
    await press('Enter');
    await settle();
    expect(data().parts.map(({ id }) => id)).to.deep.equal(['p2', 'p1']);
    expect(focused()?.id, 'on what is still possible').to.equal('down-p2');
    expect(status()).to.contain('plek 1 van de 2');
    await push('Ongedaan maken');
    expect(data().parts.map(({ id }) => id)).to.deep.equal(['p1', 'p2']);
  });

  it('says what is missing where one adds nothing', async () => {
    await start({ step: 'plan' });
    await there('#new-part');
    find('#new-part').focus();
    await press('Enter');
    await settle();
    expect(data().parts).to.deep.equal([]);
    expect(find('#new-part').getAttribute('aria-invalid')).to.equal('true');
  });

  it('adds time to just talk as a part that is ready, once', async () => {
    await start({ step: 'plan', start: '19:30' });
    await click('#add-informal');
    expect(data().parts[0]).to.include({ minutes: 20, informal: true });
    expect(all('#add-informal')).to.have.length(0);
    await click('#remove-p1');
    expect(status()).to.contain('Uit het programma gehaald');
    expect(focused()?.id).to.equal('programme-title');
    await there('#add-informal');
  });

  it('says that a day has been, and refuses no day', async () => {
    await start({ step: 'plan', date: '2020-05-11' });
    expect(seen('#date-past')).to.contain('al geweest');
    await set('#date', '2099-05-11');
    expect(seen('#date-past')).to.equal('');
    expect(data().date).to.equal('2099-05-11');
  });

  it('misses six points at the start, and none when all are said, which completes it', async () => {
    let completed = 0;
    await start({ step: 'invitation' });
    tool.addEventListener('samenspel-complete', () => completed++);
    expect(textIn(find('.missing'))).to.equal(
      'Nog niet gezegd: waarom deze bijeenkomst er komt, wat het doel is, waar het over gaat, wat het ieder oplevert, wanneer en waar en wie een antwoord krijgt.',
    );
    await enter('#why', 'Omdat');
    await enter('#aim', 'Elkaar zien');
    await enter('#new-topic', 'Eten');
    await press('Enter');
    await settle();
    await enter('#client', 'Rust');
    expect(textIn(find('.missing'))).to.equal(
      'Nog niet gezegd: wat de mantelzorger eraan heeft, wat de medewerkers eraan hebben, wanneer en waar en wie een antwoord krijgt.',
    );
    await enter('#carer', 'Steun');
    await enter('#staff', 'Plezier');
    await enter('#answer', 'JV');
    expect(textIn(find('.missing'))).to.equal('Nog niet gezegd: wanneer en waar.');
    await click('#to-when');
    expect(focused()?.classList.contains('when-title')).to.equal(true);
    await set('#date', '2099-05-11');
    await set('#start', '19:30');
    expect(completed).to.equal(0);
    await enter('#place', 'Huiskamer');
    expect(completed).to.equal(1);
    await click('#step-invitation');
    await there('.missing');
    expect(textIn(find('.missing'))).to.equal('Alles staat erin.');
  });

  it('reads at once as it is written, in four kinds', async () => {
    await start({ ...whole, step: 'invitation' });
    const opening: Record<string, string> = {
      letter: 'Beste allemaal',
      mail: 'Goedendag',
      telephone: 'Zeg wie je bent',
      poster: 'Komt u ook?',
    };
    for (const [kind, words] of Object.entries(opening)) {
      await click(`#kind-${kind}`);
      const text = seen('.invitation');
      expect(text).to.contain(words).and.contain('Familieavond Lindehof');
      expect(text).to.contain('dinsdag 11 mei 2027').and.contain('van 19:30 tot 21:00');
      expect(text).to.contain('Samen eten in het weekend');
    }
    await click('#kind-letter');
    await enter('#why', 'Het wordt lente.');
    expect(textIn(find('.invitation [data-said=why]'))).to.contain('Het wordt lente.');
    expect(seen('.invitation')).to.contain('Groet, Team Lindehof');
  });

  it('hints at words that chafe, and lets them be', async () => {
    await start({ step: 'invitation' });
    await enter('#why', 'Wij zoeken extra handen');
    expect(textIn(find('#why-chafes[role=status]'))).to.contain('‘extra handen’');
    expect(find('#why').getAttribute('aria-describedby')).to.contain('why-chafes');
    expect(textIn(find('.invitation'))).to.contain('extra handen');
    await enter('#why', 'Wij zien u graag');
    expect(textIn(find('#why-chafes'))).to.equal('');
  });

  it('gives the kind in front as text and on paper, and sends nothing', async () => {
    await start({ ...whole, step: 'invitation' });
    await click('#kind-telephone');
    await push('Bewaar als tekst');
    await eventually(() => downloads.saved.length === 1, 'nothing is saved');
    const text = await downloads.saved[0]!.text();
    expect(text).to.contain('Zeg wie je bent').and.contain('Joke Vos').and.not.contain('MB en JV');
    await click('#print-invitation');
    await eventually(() => papers.length === 1, 'nothing is printed');
    expect(papers[0]).to.contain('Zeg wie je bent').and.not.contain('Avonddienst');
    expect(text, 'no name of a tool above it').to.not.contain('Een bijeenkomst die past');
    expect(all('a[href^="mailto:"], form[action]')).to.have.length(0);
  });

  it('is saved for a calendar, with the end where that is known', async () => {
    await start({ ...whole, step: 'invitation', date: '' });
    expect(all('#calendar')).to.have.length(0);
    await start({ ...whole, step: 'invitation', start: '23:30', parts: parts(45) });
    await click('#calendar');
    await eventually(() => downloads.saved.length === 1, 'nothing is saved');
    const file = new ICAL.Component(ICAL.parse(await downloads.saved[0]!.text()));
    const event = new ICAL.Event(file.getFirstSubcomponent('vevent')!);
    expect(event.summary).to.equal('Familieavond Lindehof');
    expect(event.location).to.equal('Huiskamer van de Lindehof');
    expect(event.startDate.toString()).to.equal('2027-05-11T23:30:00');
    expect(event.endDate.toString()).to.equal('2027-05-12T00:15:00');
    expect(event.description).to.contain('Wie bellen we wanneer?').and.not.contain('MB');
  });

  it('has a list of who invites whom, with how that stands', async () => {
    await start({ step: 'inviters' });
    expect(seen()).to.contain('De lijst is nog leeg.');
    await enter('#new-whom', 'Avonddienst');
    await press('Tab');
    await type('MB');
    await press('Enter');
    await settle();
    expect(data().inviters).to.deep.equal([
      { id: 'i1', who: 'MB', whom: 'Avonddienst', invited: 'todo' },
    ]);
    expect(focused()?.id).to.equal('new-whom');
    expect(find<HTMLInputElement>('#new-who').value, 'the same person may ask more').to.equal('MB');
    await choose('#invited-i1', 'comes');
    expect(textIn(find('.counts'))).to.equal('1 komt');
    await click('#remove-i1');
    expect(data().inviters).to.deep.equal([]);
    await push('Ongedaan maken');
    expect(textIn(find('.counts'))).to.equal('1 komt');
  });

  it('ends with what was good, and with agreements', async () => {
    await start({ step: 'follow-up' });
    await enter('#summary', 'Het was warm.');
    await click('#add-agreement');
    await type('Koken');
    await settle();
    expect(data().summary).to.equal('Het was warm.');
    expect(data().agreements[0]).to.include({ what: 'Koken' });
    expect(tool.value.carry?.map(({ kind, text }) => [kind, text])).to.deep.equal([
      ['agreement', 'Koken'],
    ]);
  });

  it('takes a topic and a stance of another tool along, of a person’s choice', async () => {
    await start({ step: 'invitation' });
    const other = {
      tool: 'boundary-explorer',
      schemaVersion: 1,
      docId: '5f0c29a3b1d84e7f6a0c11d2',
      savedAt: '2026-05-12T10:00:00Z',
      contentId: 'x',
      data: {},
      carry: [
        { id: 's1', kind: 'stance', text: 'Mits het geoefend is', for: 'team' },
        { id: 't1', kind: 'topic', text: 'Samen eten', for: 'together' },
        { id: 'q1', kind: 'question', text: 'Mag dat?', for: 'team' },
      ],
    };
    await openFile(tool as unknown as AnyTool, JSON.stringify(other));
    await eventually(() => find<HTMLDialogElement>('dialog.dialog').open, 'no dialog');
    const boxes = all<HTMLInputElement>('dialog input[type=checkbox]');
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, false]);
    button(tool, 'Neem over').click();
    await settle();
    expect(data().topics.map(({ text }) => text)).to.deep.equal(['Mits het geoefend is']);
    await there('#topic-t1');
    expect(textIn(find('.invitation'))).to.contain('Mits het geoefend is');
  });

  it('begins with the goals and the form of the page, and tells of what it does not know', async () => {
    await start({}, { goals: 'meeting', form: 'BY' });
    expect(all('.goal-tile')).to.have.length(1);
    expect(all('.road-step').map(textIn).join()).to.not.contain('Vorm');
    await click('#step-plan');
    await there('.act');
    expect(all('.act')).to.have.length(5);
    const errors = errorsFrom(document);
    await start({}, { goals: 'meeting party', form: 'beside' });
    expect(errors.flatMap(({ faults }) => faults.map(({ path }) => path))).to.deep.equal([
      'goals',
      'form',
    ]);
    expect(all('.road-step')).to.have.length(6);
  });

  it('tells the page which goals and form, and no word of anyone', async () => {
    await start({ ...whole, step: 'form' }, { share: 'result' });
    const told: unknown[] = [];
    tool.addEventListener('samenspel-change', (event) =>
      told.push((event as SamenspelChangeEvent).result),
    );
    await click('#form-by');
    expect(told).to.deep.equal([{ goals: ['cooperation', 'meeting'], form: 'by' }]);
  });

  it('has plan, invitation and list on paper, each on a page of its own', async () => {
    await start({ ...whole });
    await printPage(tool);
    const paper = textIn(paperOf(tool)!);
    for (const text of [
      'Bijeenkomst: Familieavond Lindehof',
      'Doel: Beter samenwerken, Elkaar ontmoeten en iets doen',
      'Samen met',
      'Bereid het voor',
      '19:45 tot 20:15 · 30 minuten',
      'Sinds de verbouwing',
      'Avonddienst',
      'Nog vragen',
      'Het was druk en warm',
      'Zondag samen koken',
    ])
      expect(paper, text).to.contain(text);
    expect(paper).to.not.contain('Sluit af met wat er goed ging');
    expect(paperOf(tool)!.querySelectorAll('cite')).to.have.length(1);
    if (engine === 'chromium') expect((await printToPdf()).pages).to.equal(3);
  });

  it('is a form to write on while nothing is filled in', async () => {
    await start();
    await click('#print-all');
    await eventually(() => papers.length === 1, 'nothing is printed');
    for (const text of ['☐ Meer weten', '☐ Door en voor', 'Waarom nu', 'Wie vraagt het?'])
      expect(papers[0]).to.contain(text);
    await printPage(tool);
    expect(paperOf(tool)!.querySelectorAll('.programme-paper .blank').length).to.be.above(10);
  });

  it('prints plan and list alone', async () => {
    await start({ ...whole, step: 'plan' });
    await click('#print-plan');
    await eventually(() => papers.length === 1, 'nothing is printed');
    expect(papers[0]).to.contain('MB en JV').and.not.contain('Beste allemaal');
    await start({ ...whole, step: 'inviters' });
    await click('#print-list');
    await eventually(() => papers.length === 2, 'nothing is printed');
    expect(papers[1]).to.contain('Avonddienst').and.not.contain('Inloop met koffie');
  });

  it('is told whole to who cannot see it', async function () {
    if (!canReadTree) this.skip();
    await start({ ...whole, step: 'plan' });
    const tree = await accessibilityTree();
    for (const text of [
      '19:30 tot 19:45',
      'Van 19:30 tot 21:00',
      'Omlaag: Inloop met koffie',
      'Minuten : Inloop met koffie',
    ])
      expect(tree, text).to.contain(text);
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone at ${width} pixels, from the goal to an empty page`, async () => {
      await viewport(width, 900);
      await start();
      find('#goal-knowledge').focus();
      await press(' ');
      await settle();
      expect(data().goals).to.deep.equal(['knowledge']);
      await tabToButton(tool as unknown as AnyTool, 'Volgende stap');
      await press('Enter');
      await settle();
      await there('#form-for');
      await tabTo(tool as unknown as AnyTool, ({ id }) => id.startsWith('form-'));
      await press(' ');
      await settle();
      expect(data().form).to.equal('for');
      expect(await faultsHere()).to.deep.equal([]);
      await press('Control+z');
      await settle();
      expect(data().form).to.equal('');
      await tabToButton(tool as unknown as AnyTool, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length === 1, 'nothing is printed');
      await wipe(tool as unknown as AnyTool);
      expect(data()).to.deep.equal(blank.data);
    });

  for (const step of ['goals', 'form', 'plan', 'invitation', 'inviters', 'follow-up'] as const)
    it(`has nothing beside the screen at 320 pixels, and no fault of axe, at ${step}`, async () => {
      await viewport(320, 900);
      await start({ ...whole, step });
      expect(root().querySelector<HTMLElement>('.root')!.scrollWidth).to.be.at.most(320);
      expect(await faultsHere()).to.deep.equal([]);
    });
});
