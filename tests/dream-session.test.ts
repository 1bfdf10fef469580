import { expect } from '@open-wc/testing';
import * as stories from '../stories/dream-session.stories.js';
import type { DreamSessionData, ToolDocument } from '../src/index.js';
import type { DreamSession } from '../src/tools/dream-session/dream-session.js';
import { contract } from './contract/index.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import { canEmulate, press, tap, type, viewport } from './support/browser.js';
import { catchPrints, tabTo, tabToButton, wipeByKeys } from './support/by-keyboard.js';
import { pasteIn } from './support/chosen-file.js';
import {
  bundled,
  catchDownloads,
  errorsFrom,
  eventually,
  mount,
  paperOf,
  printPage,
  subjectOf,
  type AnyTool,
} from './support/tools.js';

contract('dream-session', stories);

type Data = DreamSessionData;
type Document_ = ToolDocument<Data>;

describe('the content of dream-session', () => {
  for (const locale of ['nl', 'en'])
    it(`has five examples of a dream and five of a nightmare in ${locale}`, () => {
      const { blocks } = bundled<{ blocks: { id: string; examples: unknown[] }[] }>(
        'dream-session',
        locale,
      );
      expect(blocks.map(({ id, examples }) => [id, examples.length])).to.deep.equal([
        ['dream', 5],
        ['nightmare', 5],
      ]);
    });
});

describe('a group that dreams', () => {
  const subject = subjectOf('dream-session', stories);
  catchDownloads();
  const papers = catchPrints();
  let tool: DreamSession;
  const {
    root,
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
    tool = (await mount(subject, { value, attributes })) as unknown as DreamSession;
    await settle();
  }
  const documentOf = (change: Partial<Data> = {}): Document_ => {
    const document = structuredClone(subject.value) as Document_;
    return { ...document, docId: 'one', data: { ...document.data, ...change } };
  };
  const noNotes = { notes: [], stacks: [], links: [], dots: [], chosen: [], agreements: [] };
  const noDots = { dots: [], chosen: [], agreements: [] };
  async function write(text: string): Promise<void> {
    await eventually(() => root().querySelector('#new-note'), 'there is no field for a note');
    find('#new-note').focus();
    await type(text);
    await press('Enter');
    await settle();
  }

  freshAt(1100, 900);

  it('lists who is there by group, and is asked who is missing where there is one', async () => {
    await start();
    find('#new-m-staff').focus();
    await type('TK, MB');
    await press('Enter');
    await settle();
    expect(data().members.map(({ name, party }) => [name, party])).to.deep.equal([
      ['TK', 'staff'],
      ['MB', 'staff'],
    ]);
    expect(textIn(find('.step-people .notice'))).to.equal(
      'Nu doet er één groep mee: Medewerkers. Wie missen jullie?',
    );
    find('#new-m-client').focus();
    await type('mw. A');
    await press('Enter');
    await settle();
    expect(all('.step-people .notice')).to.have.length(0);
    await click('#leave-m1');
    expect(data().members.map(({ name }) => name)).to.deep.equal(['MB', 'mw. A']);
  });

  it('keeps who wrote something when they leave the list', async () => {
    await start(documentOf({ step: 'people' }));
    await click('#leave-m1');
    expect(data().members.find(({ id }) => id === 'm1')).to.deep.include({ left: true });
    expect(data().notes.some(({ member }) => member === 'm1')).to.equal(true);
    expect(all('#leave-m1')).to.have.length(0);
  });

  it('writes dreams and nightmares apart, and pastes a list as a note a line', async () => {
    await start(documentOf({ ...noNotes, step: 'dream' }));
    await write('Tijd');
    expect(focused().id).to.equal('new-note');
    expect(status()).to.equal('Erbij gezet: Tijd.');
    await click('#member-m3');
    pasteIn(find('#new-note'), '- Vertrouwen\n- Gezien worden');
    await settle();
    await click('#step-nightmare');
    expect(all('.notes .paper-note')).to.have.length(0);
    await write('Haast');
    const where = data().stacks.map(({ block, notes }) => [
      block,
      data().notes.find(({ id }) => id === notes[0])!.text,
    ]);
    expect(where).to.deep.equal([
      ['dream', 'Tijd'],
      ['dream', 'Vertrouwen'],
      ['dream', 'Gezien worden'],
      ['nightmare', 'Haast'],
    ]);
  });

  it('sees examples of others after ten notes, and no sooner', async () => {
    const ten = documentOf().data.notes.slice(0, 9);
    const stacks = ten.map(({ id }, at) => ({
      id: `s${at + 1}`,
      block: 'dream',
      notes: [id],
      text: '',
    }));
    await start(documentOf({ ...noNotes, step: 'dream', notes: ten, stacks }));
    await eventually(() => root().querySelector('#new-note'), 'there is no field for a note');
    expect(all('.examples')).to.have.length(0);
    expect(everything()).not.to.contain('Elkaar vertrouwen');
    await write('De tiende');
    expect(find<HTMLDetailsElement>('.examples').open).to.equal(false);
    expect(all('.examples li')).to.have.length(5);
  });

  it('puts alike on one stack, names it, and says which nightmare a dream keeps away', async () => {
    await start(documentOf({ ...noDots, links: [], step: 'together' }));
    await click('#stack-s7');
    await click('#hold-n7');
    await click('#stack-s8');
    expect(data().stacks.find(({ id }) => id === 's8')!.notes).to.deep.equal(['n8', 'n7']);
    const select = find<HTMLSelectElement>('#link-s8');
    select.value = 's9';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(data().links).to.deep.equal([{ dream: 's8', nightmare: 's9' }]);
  });

  describe('gives dots', () => {
    it('by hands that are counted, and sees who shares what and where to begin', async () => {
      await start(documentOf({ ...noDots, step: 'choose', way: 'hands' }));
      await click('#dots');
      expect(focused().id).to.equal('dots-s1');
      await type('2');
      await press('Tab');
      await type('9');
      await settle();
      expect(textIn(find('.total'))).to.equal('11 stippen, van 8 mensen.');
      await press('Enter');
      await settle();
      expect(data().dots).to.deep.equal([
        { stack: 's1', count: 2 },
        { stack: 's5', count: 9 },
      ]);
      const first = textIn(find('.choice'));
      expect(first).to.contain('Gedeeld door Cliënten, Mantelzorgers en Medewerkers');
      expect(first).to.contain('Om mee te beginnen');
      expect(data().chosen, 'the group chooses').to.deep.equal([]);
    });

    it('passed round: three at most, fewer may be given, and nothing says whose', async () => {
      await start(documentOf({ ...noDots, step: 'choose', way: 'pass' }));
      await click('#dots');
      expect(textIn(find('#take'))).to.equal('Ik ben mw. A');
      await click('#take');
      expect(all('.road, .document-bar')).to.have.length(0);
      for (const id of ['s1', 's5', 's9']) await click(`#give-${id}`);
      await click('#give-s7');
      expect(find<HTMLInputElement>('#give-s7').checked).to.equal(false);
      expect(status()).to.contain('Je stippen zijn op.');
      await click('#hand');
      expect(focused().id).to.equal('take');
      expect(all('.giving')).to.have.length(0);
      expect(status()).to.equal('1 van 8 heeft stippen gegeven.');
      const stored = JSON.stringify([{ ...sessionStorage }, { ...localStorage }]);
      expect(stored).not.to.match(/"dots":\[\{/);
      await click('#take');
      await click('#give-s1');
      await click('#hand');
      await click('#reveal');
      expect(data().dots).to.deep.equal([
        { stack: 's1', count: 2 },
        { stack: 's5', count: 1 },
        { stack: 's9', count: 1 },
      ]);
      expect(JSON.stringify(tool.value)).not.to.match(/m1[^}]*"count"|given/);
      await press('Control+z');
      await settle();
      expect(data().dots, 'to give them anew').to.deep.equal([]);
    });

    it('and cannot open what is empty, which is said', async () => {
      await start(documentOf({ ...noDots, step: 'choose', way: 'hands' }));
      await click('#dots');
      await click('#reveal');
      expect(status()).to.equal('Er is nog niets om te kiezen.');
      await push('Stop zonder uitkomst');
      expect(focused().id).to.equal('dots');
    });
  });

  it('chooses, writes a first step, and tells the page once something is agreed', async () => {
    const told: string[] = [];
    await start(documentOf({ ...noDots, step: 'choose' }));
    tool.addEventListener('samenspel-complete', () => told.push('complete'));
    await click('#choose-s1');
    find('#towards-s1').focus();
    await type('koffie om drie uur');
    await settle();
    expect(data().chosen).to.deep.equal([{ stack: 's1', text: 'koffie om drie uur' }]);
    await click('#step-agree');
    expect(told).to.deep.equal([]);
    await push('+ Afspraak toevoegen');
    await type('Kopjes klaarzetten');
    await settle();
    expect(told).to.deep.equal(['complete']);
    expect(textIn(find('.last')))
      .to.contain('Tijd voor elkaar')
      .and.not.contain('meedenken');
  });

  it('has a picture, with all of it in words', async () => {
    await start(documentOf());
    await eventually(() => root().querySelector('.night-sky'), 'there is no picture');
    expect(all('.night-sky polygon')).to.have.length(2);
    expect(all('.night-sky line')).to.have.length(2);
    const words = textIn(find('.in-words'));
    expect(words).to.contain('Tijd voor elkaar ★');
    expect(words).to.contain('Houdt weg: Te laat van iets horen');
    expect(find('.night-sky').getAttribute('aria-hidden')).to.equal('true');
  });

  it('has of many in view what was chosen or linked, each with its own number, and the rest when one unfolds it', async () => {
    const notes = Array.from({ length: 14 }, (_, at) => ({
      id: `n${at + 1}`,
      member: 'm1',
      text: `Droom nummer ${at + 1}`,
    }));
    const stacks = notes.map(({ id }, at) => ({
      id: `s${at + 1}`,
      block: 'dream' as const,
      notes: [id],
      text: '',
    }));
    const many = { ...noNotes, notes, stacks };
    const shown = (): string[] =>
      all('.in-words li').map(
        (each) => `${(each as HTMLLIElement).value} ${textIn(each.querySelector('bdi')!)}`,
      );
    await start(documentOf(many));
    await eventually(() => root().querySelector('.in-words'), 'there is no picture');
    expect(shown(), 'of none that is chosen the first').to.have.length(12);
    expect(textIn(find('.in-words summary'))).to.equal('Nog 2');

    await start(documentOf({ ...many, chosen: [{ stack: 's5', text: '' }] }));
    await eventually(() => root().querySelector('.in-words'), 'there is no picture');
    expect(shown()).to.deep.equal(['5 Droom nummer 5']);
    expect(all('.night-sky circle, .night-sky polygon')).to.have.length(14);
    await click('.in-words summary');
    await eventually(() => shown().length === 14, 'the rest does not come');
    expect(shown()[13]).to.equal('14 Droom nummer 14');
    await click('.in-words summary');
    await eventually(() => shown().length === 1, 'the rest does not go');

    await printPage(tool);
    const paper = textIn(paperOf(tool)!);
    for (const { text } of notes) expect(paper).to.contain(text);
  });

  it('names a party that is none, and has those that the page chose', async () => {
    const errors = errorsFrom(document.body);
    await start(undefined, { parties: 'carer buren' });
    expect(errors.flatMap(({ faults }) => faults.map(({ path }) => path))).to.deep.equal([
      'parties',
    ]);
    expect(all('.people-here')).to.have.length(1);
  });

  it('has on paper what was dreamt, by whom it is shared, and what was agreed; or room to write', async () => {
    await start(documentOf());
    await printPage(tool);
    expect(textIn(paperOf(tool)!)).to.contain('Elke dag om drie uur samen koffie');
    await start();
    await printPage(tool);
    expect(paperOf(tool)!.querySelectorAll('.room')).to.have.length(2);
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone, ${width} pixels wide: to the paper, one step back, and wiped`, async () => {
      await viewport(width, 800);
      await start();
      const element = tool as unknown as AnyTool;
      await tabTo(element, (each) => each.id === 'new-m-carer');
      await type('P.');
      await press('Enter');
      await settle();
      await tabToButton(element, 'Volgende stap');
      await press('Enter');
      await settle();
      await tabTo(element, (each) => each.id === 'new-note');
      await type('Tijd');
      await press('Enter');
      await settle();
      for (let step = 0; step < 3; step++) {
        await tabToButton(element, 'Volgende stap');
        await press('Enter');
        await settle();
      }
      await tabTo(element, (each) => each.id === 'choose-s1');
      await press(' ');
      await settle();
      await tabToButton(element, 'Volgende stap');
      await press('Enter');
      await settle();
      await tabToButton(element, 'Afdrukken');
      await press('Enter');
      await eventually(() => papers.length, 'nothing is printed');
      expect(papers[0]).to.contain('Tijd');
      find('.title').focus();
      await tabToButton(element, 'Ongedaan maken');
      await press('Enter');
      await settle();
      expect(data().chosen).to.deep.equal([]);
      await wipeByKeys(element);
      await settle();
      expect(data()).to.deep.include({ members: [], notes: [], step: 'people' });
    });

  it('is done with a finger', async function () {
    if (!canEmulate) this.skip();
    await viewport(390, 800);
    await start(documentOf({ ...noDots, step: 'choose', way: 'pass' }));
    const tapOn = async (selector: string): Promise<void> => {
      await eventually(() => root().querySelector(selector), `there is no ${selector}`);
      const element = find(selector);
      await tap(element);
      await settle();
    };
    await tapOn('#dots');
    await tapOn('#take');
    await tapOn('#give-s5');
    await tapOn('#hand');
    await tapOn('#reveal');
    expect(data().dots).to.deep.equal([{ stack: 's5', count: 1 }]);
  });
});
