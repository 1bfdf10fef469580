import { expect } from '@open-wc/testing';
import * as stories from '../stories/learning-mix.stories.js';
import * as checklist from '../stories/digital-contact-checklist.stories.js';
import * as closing from '../stories/closing-guide.stories.js';
import type { LearningMixData, ToolDocument } from '../src/index.js';
import type { LearningMix } from '../src/tools/learning-mix/learning-mix.js';
import { contract } from './contract/index.js';
import { canEmulate, doubleClick, press, type, viewport } from './support/browser.js';
import { catchPrints } from './support/by-keyboard.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import {
  bundled,
  catchDownloads,
  eventually,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
  type AnyTool,
} from './support/tools.js';

contract('learning-mix', stories);

type Data = LearningMixData;
type Activity = Data['activities'][number];

describe('the content of learning-mix', () => {
  for (const locale of ['nl', 'en'])
    it(`has three kinds, three questions, seven helps and fifteen ideas in ${locale}`, () => {
      const { kinds, questions, helps, ideas, mix } = bundled<{
        kinds: { id: string; guide: number }[];
        questions: unknown[];
        helps: { items: unknown[] };
        ideas: { kind: string; source: string }[];
        mix: { norm: string };
      }>('learning-mix', locale);
      expect([kinds.length, questions.length, helps.items.length, ideas.length]).to.deep.equal([
        3, 3, 7, 15,
      ]);
      expect(kinds.map(({ guide }) => guide)).to.deep.equal([70, 20, 10]);
      expect(
        kinds.map(({ id }) => ideas.filter(({ kind }) => kind === id).length),
        'ideas of each kind',
      ).to.deep.equal([6, 5, 4]);
      expect(ideas.filter(({ source }) => source.startsWith('S2'))).to.have.length(5);
      expect(mix.norm).to.contain(locale === 'nl' ? 'geen norm' : 'not a norm');
    });
});

describe('a team plans its learning', () => {
  const subject = subjectOf('learning-mix', stories);
  const downloads = catchDownloads();
  const papers = catchPrints();
  let tool: LearningMix;
  const { root, all, find, settle, data, focused, status, click, push, there, everything } =
    handsOn<Data>(() => tool);

  const activity = (
    id: string,
    kind: Activity['kind'],
    more: Partial<Activity> = {},
  ): Activity => ({
    id,
    text: `Activiteit ${id}`,
    kind,
    who: '',
    by: '',
    with: [],
    state: 'now',
    ...more,
  });
  const documentOf = (change: Partial<Data>): ToolDocument<Data> => {
    const document = structuredClone(stories.Complete.args!['value']) as ToolDocument<Data>;
    const none: Data = { people: [], answers: [], activities: [], agreements: [] };
    return { ...document, data: { ...none, ...change } };
  };
  async function start(change?: Partial<Data>, attributes: Record<string, string> = {}) {
    const value = change && documentOf(change);
    tool = (await mount(subject, { value, attributes })) as unknown as LearningMix;
    await settle();
  }
  /** Goes to a part by its radio button. */
  async function go(part: string): Promise<void> {
    const radio = all('.parts label').find((label) => textIn(label) === part)!;
    radio.querySelector('input')!.click();
    await settle();
    await there(part === 'De vragen' ? '.questions' : '[data-later] :not([role=status])');
    await settle();
  }
  async function write(field: string, text: string): Promise<void> {
    const input = find<HTMLInputElement>(field);
    input.focus();
    input.select();
    await type(text);
    await settle();
  }
  const mix = (): string => textIn(find('.mix'));

  freshAt(1200, 900);

  it('begins with what they do already: a way there, no bar, and a first activity by keyboard', async () => {
    await start();
    expect(mix()).to.equal('Wat doen jullie nu al om te leren? Begin met wat er al is');
    await click('#begin');
    await there('#new-now');
    expect(textIn(focused())).to.equal('Wat doen we al?');
    expect(root().querySelector('.mix-bar')).to.equal(null);
    find('#new-now').focus();
    await type('Koffie met familie');
    await press('Tab');
    await press('ArrowLeft');
    expect(find<HTMLInputElement>('#new-kind-course').checked).to.equal(true);
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(find<HTMLInputElement>('#new-kind-work').checked).to.equal(true);
    find('#new-now').focus();
    await press('Enter');
    await settle();
    expect(data().activities).to.deep.equal([
      activity('l1', 'work', { text: 'Koffie met familie' }),
    ]);
    expect(status()).to.contain('Koffie met familie');
    expect(focused().id, 'for the next').to.equal('new-now');
    expect(find<HTMLInputElement>('#new-now').value).to.equal('');
    expect(find<HTMLInputElement>('#new-kind-').checked, 'no kind is presumed').to.equal(true);
    expect(mix()).to.contain('1 op de werkvloer, 0 met elkaar, 0 cursussen.');
  });

  it('picks ideas one after the other, each once, and one comes back where its activity goes', async () => {
    await start();
    await go('Wat doen we al?');
    expect(all('.idea')).to.have.length(15);
    await click('#idea-e-module');
    expect(data().activities[0]).to.include({
      idea: 'e-module',
      kind: 'course',
      text: 'E-module op de computer',
    });
    expect(focused().id).to.equal('idea-film');
    await go('Wat komt erbij?');
    expect(all('.idea'), 'also there').to.have.length(14);
    await click('#idea-shadow');
    expect(data().activities[1]!.state).to.equal('new');
    await click('#activity-l2');
    await click('#remove-l2');
    expect(status()).to.contain('Meelopen met een collega');
    expect(focused().id).to.equal('activities-title');
    expect(all('.idea')).to.have.length(14);
    await push('Ongedaan maken');
    expect(data().activities).to.have.length(2);
  });

  it('says of an activity how one learns, hours, who, when and with whom, and moves it', async () => {
    await start({ activities: [activity('l1', '', { state: 'new' })] });
    await go('Wat komt erbij?');
    expect(mix()).to.contain('Bij 1 activiteit moeten jullie nog kiezen hoe je leert.');
    await click('#activity-l1');
    const kind = find<HTMLSelectElement>('#kind-l1');
    kind.value = 'others';
    kind.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    await write('#hours-l1', '1,5');
    expect(find<HTMLInputElement>('#hours-l1').value, 'as it is typed').to.equal('1,5');
    await write('#who-l1', 'MB');
    await write('#by-l1', 'mei');
    await click('#with-l1-carer');
    expect(data().activities).to.deep.equal([
      activity('l1', 'others', { state: 'new', hours: 1.5, who: 'MB', by: 'mei', with: ['carer'] }),
    ]);
    expect(textIn(find('#activity-l1'))).to.contain(
      'Met elkaar · 1,5 uur · MB · mei · Mantelzorgers',
    );
    expect(mix())
      .to.contain('0 van de 1,5 uur op de werkvloer, 1,5 uur met elkaar')
      .and.contain('Geteld in uren.')
      .and.contain('Bij 1 van de 1 doen mantelzorgers mee.');
    await click('#move-l1');
    expect(data().activities[0]!.state).to.equal('now');
    expect(all('.activity')).to.have.length(0);
    await push('Ongedaan maken');
    await push('Ongedaan maken');
    await push('Ongedaan maken');
    expect(data().activities[0]!.by, 'a field is one step').to.equal('');
  });

  it('keeps no hours that are no number, and shows what it keeps', async () => {
    await start({ activities: [activity('l1', 'work', { hours: 2 })] });
    await go('Wat doen we al?');
    await click('#activity-l1');
    await write('#hours-l1', 'veel');
    await press('Tab');
    await settle();
    expect(find<HTMLInputElement>('#hours-l1').value).to.equal('2');
    expect(data().activities[0]!.hours).to.equal(2);
    find<HTMLInputElement>('#hours-l1').select();
    find('#hours-l1').focus();
    await press('Backspace');
    await settle();
    expect('hours' in data().activities[0]!).to.equal(false);
  });

  it('counts in hours only where all have them, says which, and has no percentage of their own', async () => {
    const hours = [activity('l1', 'work', { hours: 14 }), activity('l2', 'others', { hours: 4 })];
    await start({ activities: [...hours, activity('l3', 'course', { hours: 2 })] });
    expect(mix()).to.contain('14 van de 20 uur op de werkvloer, 4 uur met elkaar, 2 uur cursus.');
    expect(mix()).to.contain('Geteld in uren.').and.not.contain('%');
    await start({ activities: [...hours, activity('l3', 'course')] });
    expect(mix())
      .to.contain('1 op de werkvloer, 1 met elkaar, 1 cursus.')
      .and.contain('Geteld in activiteiten, want niet overal staan uren bij.')
      .and.not.contain('%');
    await start({ activities: [activity('l1', 'work'), activity('l2', 'course')] });
    expect(mix()).to.contain('Geteld in activiteiten. ');
  });

  it('draws pieces as wide as their share in three patterns, and says beside the line that it is no norm', async () => {
    await start({
      activities: [
        activity('l1', 'work', { hours: 14 }),
        activity('l2', 'others', { hours: 4 }),
        activity('l3', 'course', { hours: 2 }),
      ],
    });
    const bar = find('.mix-bar');
    const pieces = [...bar.querySelectorAll('.piece')];
    const edges = pieces.map((each) => each.querySelector('.edge')!);
    expect(edges.map((each) => [each.getAttribute('x'), each.getAttribute('width')])).to.deep.equal(
      [
        ['0%', '70%'],
        ['70%', '20%'],
        ['90%', '10%'],
      ],
    );
    const patterns = pieces.map((each) =>
      [...each.querySelectorAll('line')]
        .map((line) => getComputedStyle(line).strokeDasharray)
        .join(),
    );
    expect(new Set(patterns).size, 'three patterns').to.equal(3);
    const guide = [...bar.querySelectorAll('.guide')];
    expect(guide.map(textIn)).to.deep.equal(['70', '20', '10']);
    const line = bar.querySelector<SVGElement>('.guide line')!;
    expect(getComputedStyle(line).strokeDasharray).to.match(/7/);
    expect(textIn(find('.norm'))).to.equal('richtbeeld, geen norm');
    const gap = find('.norm').getBoundingClientRect().top - bar.getBoundingClientRect().bottom;
    expect(gap, 'right at the line').to.be.below(12);
    expect(mix()).to.contain(
      'De stippellijn is een richtbeeld, geen norm: 70 op de werkvloer, 20 met elkaar, 10 cursus.',
    );
  });

  it('asks, and gives no verdict', async () => {
    await start({ activities: [activity('l1', 'course'), activity('l2', 'course')] });
    expect(mix())
      .to.contain('Wat oefenen jullie daarna?')
      .and.contain('Na ‘Activiteit l1’ staat nog niets.')
      .and.contain('Na ‘Activiteit l2’ staat nog niets.')
      .and.contain('Mantelzorgers doen nog nergens mee.');
    await start({ activities: [activity('l1', 'work'), activity('l2', 'others')] });
    expect(mix())
      .to.contain('Wie of wat brengt nieuwe kennis binnen?')
      .and.not.contain('staat nog niets');
    await start({
      activities: [activity('l1', 'course'), activity('l2', 'work', { after: 'l1' })],
    });
    expect(all('.asked')).to.have.length(0);
  });

  it('says what they try after a course, out of the plan or new, and takes it apart', async () => {
    await start({ activities: [activity('l1', 'course'), activity('l2', 'work')] });
    await go('Na de cursus');
    expect(textIn(find('.after')))
      .to.contain('Na ‘Activiteit l1’ proberen we')
      .and.contain('Nog niets.');
    find<HTMLSelectElement>('#choose-l1').value = 'l2';
    await click('.choose-try button');
    expect(data().activities[1]!.after).to.equal('l1');
    expect(root().querySelector('#choose-l1'), 'nothing more to choose').to.equal(null);
    expect(focused().id).to.equal('after-l1');
    await write('#after-l1', 'Een open vraag stellen');
    await press('Enter');
    await settle();
    expect(data().activities[2]).to.deep.equal(
      activity('l3', 'work', { text: 'Een open vraag stellen', state: 'new', after: 'l1' }),
    );
    expect(all('.tries bdi').map(textIn)).to.include('Een open vraag stellen');
    await click('#apart-l2');
    expect('after' in data().activities[1]!).to.equal(false);
    expect(mix()).to.not.contain('staat nog niets');
    await go('Wat doen we al?');
    await click('#activity-l1');
    await click('#remove-l1');
    expect(data().activities.every((each) => !('after' in each))).to.equal(true);
    await push('Ongedaan maken');
    expect(data().activities[2]!.after, 'with its link').to.equal('l1');
  });

  it('has each answer behind a cover, private until it is read out, and not to be undone by another', async () => {
    await start(undefined, { share: 'answers' });
    const events: unknown[] = [];
    tool.addEventListener('samenspel-change', ({ answers }) => events.push(answers));
    await write('#new-member', 'FD, KL');
    await press('Enter');
    await settle();
    const [one, two] = data().people.map(({ id }) => id) as [string, string];
    await click(`#write-${one}`);
    expect(textIn(find('.hand-over'))).to.contain('Geef het apparaat aan FD');
    expect(focused().id).to.equal('take-over');
    if (canEmulate) await doubleClick(find('#take-over'));
    else await click('#take-over');
    await settle();
    await write('#answer-work', 'Ik zie ertegenop');
    await write('#answer-able', 'Luisteren kan ik');
    await click('#aloud-able');
    await click('#finish');
    expect(everything()).to.not.contain('Ik zie ertegenop');
    expect(JSON.stringify(events)).to.contain('Luisteren kan ik').and.not.contain('ertegenop');
    expect(textIn(find('.questions'))).to.contain('Luisteren kan ik (FD)');
    expect(sessionStorage.length, 'the draft of the tab').to.be.above(0);
    expect(JSON.stringify({ ...sessionStorage })).to.not.contain('ertegenop');
    await press('Control+z');
    await settle();
    expect(data().answers, 'nobody undoes it').to.have.length(2);
    await click(`#write-${two}`);
    await click('#take-over');
    expect(everything()).to.not.contain('Ik zie ertegenop');
    await go('Wat doen we al?');
    await go('De vragen');
    await click(`#leave-${one}`);
    expect(data().answers.map(({ text }) => text)).to.deep.equal(['Luisteren kan ik']);
  });

  it('prints plan and bar, and answers only where one asks for those that were read out', async () => {
    const story = stories.Unread.args!['value'] as ToolDocument<Data>;
    await start(story.data);
    await printPage(tool);
    const paper = paperOf(tool)!;
    for (const text of [
      'Meelopen met een collega',
      'na: Training in gesprekken',
      'richtbeeld, geen norm',
      '11,5 van de 24 uur op de werkvloer',
      'Bij 2 van de 7 doen mantelzorgers mee.',
      'Trainer bellen over data',
    ])
      expect(textIn(paper)).to.contain(text);
    expect(paper.querySelectorAll('.mix-bar .piece')).to.have.length(3);
    expect(textIn(paper)).to.not.contain('bij te praten').and.not.contain('Doorvragen');
    dispatchEvent(new Event('afterprint'));
    await go('Het plan');
    await click('#with-answers');
    await click('#print');
    await eventually(() => papers.length === 1, 'nothing is printed');
    expect(papers[0]).to.contain('bij te praten').and.not.contain('Doorvragen');
  });

  it('has an empty plan to write on', async () => {
    await start();
    await printPage(tool);
    const paper = paperOf(tool)!;
    expect(paper.querySelectorAll('.room-row')).to.have.length(10);
    expect(textIn(paper)).to.contain('Wat doen jullie nu al om te leren?').and.contain('Wat helpt');
    expect(paper.querySelector('.mix-bar')).to.equal(null);
  });

  it('saves what was read out alone where one says so, and the plan as a table', async () => {
    const story = stories.Unread.args!['value'] as ToolDocument<Data>;
    await start(story.data);
    await push('Bewaar als bestand');
    await click('#only-read');
    await push('Bewaar als bestand');
    await go('Het plan');
    await push('Bewaar als tabel (CSV)');
    await eventually(() => downloads.saved.length === 3, 'nothing is saved');
    const [whole, read, table] = await Promise.all(downloads.saved.map((file) => file.text()));
    expect((JSON.parse(whole!) as ToolDocument<Data>).data.answers).to.have.length(2);
    expect((JSON.parse(read!) as ToolDocument<Data>).data.answers).to.have.length(1);
    expect(table).to.contain('"Samen met familie oefenen";"Op de werkvloer";"3,5";"MB en JS"');
    expect(table).to.contain('"Cliënten en Mantelzorgers"');
  });

  it('tells that it is complete once, and as result the unit and the parts', async () => {
    await start({ activities: [activity('l1', 'work', { hours: 2 })] }, { share: 'result' });
    const told: unknown[] = [];
    tool.addEventListener('samenspel-complete', (event) =>
      told.push((event as unknown as { result: unknown }).result),
    );
    await go('Wat doen we al?');
    await click('#activity-l1');
    await write('#who-l1', 'FD');
    expect(told).to.deep.equal([
      { unit: 'hours', parts: { work: 2, others: 0, course: 0 }, total: 2 },
    ]);
  });

  describe('takes from real files', () => {
    /** A file as another tool saves it, in which someone chose something. */
    async function fileOf(
      name: string,
      from: Record<string, unknown>,
      story: { args?: object },
    ): Promise<ToolDocument> {
      const { value } = story.args as { value: unknown };
      const other = await mount(subjectOf(name, from), { value: structuredClone(value) });
      other.shadowRoot!.querySelector<HTMLElement>('input[type=radio]:not(:checked)')!.click();
      await other.updateComplete;
      const file = structuredClone(other.value);
      other.remove();
      return file;
    }
    const taken = (): string[] => all('.taking label').map(textIn);

    it('of digital-contact-checklist what there is to do and to talk about, and no agreement', async () => {
      const file = await fileOf('digital-contact-checklist', checklist, checklist.Halfway);
      await start();
      await openFile(tool as unknown as AnyTool, JSON.stringify(file));
      await there('.taking');
      expect(taken().join()).to.contain('Training voor collega’s die hulp willen met de computer');
      await push('Neem over');
      const [training] = data().activities.filter(({ text }) => text.startsWith('Training voor'));
      expect(training).to.include({
        kind: '',
        state: 'new',
        origin: `${file.docId}/approach-training`,
      });
      expect(data().agreements).to.deep.equal([]);
      await openFile(tool as unknown as AnyTool, JSON.stringify(file));
      await there('.taking');
      expect(taken(), 'known by now').to.deep.equal([]);
    });

    it('of closing-guide the lesson of the team', async () => {
      const file = await fileOf('closing-guide', closing, closing.Full);
      await start();
      tool.takeIn(file);
      await there('.taking');
      await push('Neem over');
      expect(data().activities.map(({ text, kind }) => [text, kind])).to.deep.equal([
        ['Een vaste beldag geeft rust. Begin er in de eerste week mee.', ''],
      ]);
      await go('Wat komt erbij?');
      expect(textIn(find('.activity'))).to.contain('Nog niet gekozen');
    });
  });

  it('takes all of it at 320 pixels, one part at a time', async () => {
    await viewport(320, 800);
    const story = stories.Complete.args!['value'] as ToolDocument<Data>;
    await start(story.data);
    for (const part of [
      'De vragen',
      'Wat doen we al?',
      'Wat komt erbij?',
      'Na de cursus',
      'Het plan',
    ]) {
      await go(part);
      expect(all('.part'), part).to.have.length(1);
      const wide = all('.screen *').filter(
        (each) =>
          !each.closest('svg, .hidden-visually, .segments') &&
          each.getBoundingClientRect().right > innerWidth + 1,
      );
      expect(
        wide.map((each) => each.outerHTML.slice(0, 80)),
        part,
      ).to.deep.equal([]);
    }
  });
});
