import { expect } from '@open-wc/testing';
import '../src/generated/conversation-cards/define.js';
import * as stories from '../stories/competence-mirror.stories.js';
import type { CompetenceMirrorData, ToolDocument } from '../src/index.js';
import { mergeForms } from '../src/kits/rating/round-merge.model.js';
import { closeRound } from '../src/kits/rating/closing.model.js';
import { type Ballot, type RoundData } from '../src/kits/rating/round.model.js';
import {
  blank,
  changeRound,
  roundOf,
} from '../src/tools/competence-mirror/competence-mirror.model.js';
import type { CompetenceMirror } from '../src/tools/competence-mirror/competence-mirror.js';
import { contract } from './contract/index.js';
import { handsOn, textIn } from './support/hands-on.js';
import { accessibilityTree, canEmulate, press, printToPdf, viewport } from './support/browser.js';
import {
  bundled,
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
} from './support/tools.js';

contract('competence-mirror', stories);

type Data = CompetenceMirrorData;
type Document_ = ToolDocument<Data>;

/** In the order of S4. */
const TEN = [
  'clarify',
  'autonomy',
  'visible',
  'solutions',
  'taking-part',
  'connecting',
  'network',
  'worlds',
  'noticing',
  'room',
];

/** Someone else’s form: the same answer to all ten, and what they saw. */
const form = (at: number, value: number | null, seen = ''): Ballot => ({
  id: at.toString(16).padStart(6, '0'),
  group: 'others',
  on: '2026-11-28',
  answers: TEN.map((item) => ({ item, value })),
  ...(seen && { remarks: [{ area: 'clarify', text: seen }] }),
});
const withForms = (forms: readonly Ballot[], isClosed = false): ((now: RoundData) => RoundData) =>
  function add(now) {
    const { data } = mergeForms(now, forms);
    return isClosed ? closeRound(data, ['others'], { minimum: 3, on: '2026-11-29' }) : data;
  };
/** One’s own answers: all ten the same. */
const own = (value: number | null): Data['marks'] => TEN.map((item) => ({ item, value }));
const asking: Data = { ...blank.data, use: 'ask', name: 'Fatma', marks: own(2) };

describe('someone who looks in the mirror', () => {
  const subject = subjectOf('competence-mirror', stories);
  const { saved, names } = catchDownloads();
  let tool: CompetenceMirror;
  const {
    root,
    all,
    find,
    settle,
    data,
    focused,
    status,
    reach: click,
    there,
    choose,
    everything,
  } = handsOn<Data>(() => tool);

  const documentOf = (made: Data): Document_ => {
    const { docId: _docId, ...document } = structuredClone(subject.value) as Document_;
    return { ...document, data: made };
  };
  async function start(made?: Data, attributes: Record<string, string> = {}): Promise<void> {
    const value = made && documentOf(made);
    tool = (await mount(subject, { value, attributes })) as unknown as CompetenceMirror;
    await settle();
  }
  async function again(): Promise<void> {
    tool.remove();
    sessionStorage.clear();
    await start();
  }
  const rows = (): string[] => all('.strip-row').map(textIn);
  const jsonFile = (content: unknown, name = 'van-een-ander.json'): File =>
    new File([typeof content === 'string' ? content : JSON.stringify(content)], name, {
      type: 'application/json',
    });
  /** The document of someone who answered on a device of their own. */
  const filled = (ballot: Ballot): Document_ =>
    documentOf(
      changeRound({ ...blank.data, use: 'answer' }, (now) => ({
        ...now,
        ballot: { ...ballot, done: true, of: 'samenspel-competence-mirror@1' },
      })),
    );
  /** Answers all ten with the same letter, by keyboard. */
  async function fillIn(letter: string): Promise<void> {
    await there('.ballot input');
    for (let at = 0; at < 10; at++) {
      await press(letter);
      await press('Enter');
      await settle();
    }
  }
  async function paper(): Promise<string> {
    await printPage(tool);
    const text = textIn(paperOf(tool)!);
    dispatchEvent(new Event('afterprint'));
    await settle();
    return text;
  }

  beforeEach(async () => {
    await viewport(1100, 900);
    localStorage.clear();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('is asked ten things, in the order of the source, and no level', () => {
    for (const locale of ['nl', 'en']) {
      const { rating, growth } = bundled<{
        rating: { areas: { id: string; items: { id: string; wordings: unknown[] }[] }[] };
        growth: { items: { id: string }[] };
      }>('competence-mirror', locale);
      expect(rating.areas.map(({ id }) => id)).to.deep.equal(TEN);
      expect(rating.areas.flatMap(({ items }) => items.map(({ id }) => id))).to.deep.equal(TEN);
      expect(growth.items.map(({ id }) => id)).to.deep.equal(TEN);
    }
  });

  it('goes all the way by letters and arrows, as by clicks', async () => {
    await start();
    find('#way-alone').focus();
    await press(' ');
    await settle();
    find('#begin').focus();
    await press('Enter');
    await there('.ballot input');
    await eventually(() => focused()?.matches('.ballot input'), 'the first question has no focus');
    await fillIn('b');
    await eventually(() => focused()?.id === 'finish', 'the way on has no focus');
    await press('Enter');
    await there('.strips');
    find('#star-clarify').focus();
    await press(' ');
    await press('ArrowDown');
    await press('ArrowDown');
    await press(' ');
    await settle();
    expect(focused().id).to.equal('star-visible');
    find('#idea-visible-do').focus();
    await press('ArrowRight');
    await press('Enter');
    await settle();
    await eventually(() => focused().id === 'step-visible-what', 'what one will do has no focus');
    const byKeys = data();
    await again();
    await click('#way-alone');
    await click('#begin');
    await there('.ballot input');
    for (let at = 0; at < 10; at++) {
      find(`#item-${TEN[at]!} .answer:nth-child(2) input`).click();
      await settle();
      if (at < 9) await click('.steps .button:last-child');
    }
    await click('#finish');
    for (const id of ['star-clarify', 'star-visible', 'idea-visible-together'])
      await click(`#${id}`);
    expect(data()).to.deep.equal(byKeys);
    expect(byKeys.stars).to.deep.equal(['clarify', 'visible']);
    expect(byKeys.agreements[0]!.what).to.contain('Loop een dag mee');
  });

  it('goes on where one stopped', async () => {
    await start({ ...asking, marks: own(2).slice(0, 3) });
    await there('.ballot');
    expect(all('#item-solutions')).to.have.length(1);
    await start(asking);
    await there('.strips');
  });

  it('is asked which one to let go for a fourth star', async () => {
    await start({ ...asking, stars: ['clarify', 'autonomy', 'visible'] });
    await there('.strips');
    await click('#star-network');
    expect(data().stars).to.have.length(3);
    expect(find<HTMLInputElement>('#star-network').checked).to.equal(false);
    expect(status()).to.contain('Je koos er al drie');
    await eventually(() => focused()?.id === 'let-go-clarify', 'the question has no focus');
    expect(all('.let-go button').map(textIn)).to.deep.equal([
      'Laat los: Helder krijgen',
      'Laat los: Zelf de baas',
      'Laat los: Naar mensen toe',
      'Laat het zo',
    ]);
    await click('#keep-stars');
    expect(all('.let-go')).to.be.empty;
    expect(data().stars).to.deep.equal(['clarify', 'autonomy', 'visible']);
    await click('#star-network');
    await click('#let-go-autonomy');
    expect(data().stars).to.deep.equal(['clarify', 'network', 'visible']);
    await eventually(() => focused()?.id === 'star-network', 'the new star has no focus');
    expect(all('.growth-step legend').map(textIn)).to.deep.equal([
      'Helder krijgen',
      'Netwerken sterker',
      'Naar mensen toe',
    ]);
    await press('Control+z');
    await settle();
    expect(data().stars).to.include('autonomy');
  });

  it('cannot grow in what does not fit one’s work, and it is not among the answers', async () => {
    await start({
      ...asking,
      marks: [...own(3).slice(1), { item: 'clarify', value: null }],
    });
    await there('.strips');
    expect(all('#star-clarify')).to.be.empty;
    expect(textIn(find('.mirror'))).to.contain('op 9 van de 10 vragen');
    expect(rows()[0]).to.contain('Past niet bij mijn werk');
    expect(all('.strip-row')[0]!.querySelectorAll('.own')).to.be.empty;
    expect(all('.strip-row')[1]!.querySelectorAll('.own')).to.have.length(1);
  });

  it('may star what goes by itself, and sees a sprout there', async () => {
    await start({ ...asking, marks: own(4) });
    await click('#star-room');
    expect(all('.strip-row').at(-1)!.querySelectorAll('.strip .sprout')).to.have.length(1);
    expect(everything()).not.to.match(/zwak|onvoldoende|\bscore\b/i);
  });

  it('sends questions without a word of one’s own; who answers gives a code and a file', async () => {
    await start({
      ...asking,
      examples: [{ item: 'clarify', text: 'Geheim voorbeeld' }],
      stars: ['clarify'],
    });
    await click('#ask');
    await click('#save-questions');
    expect(names[0]).to.match(/Vragen/i);
    const questions = await saved[0]!.text();
    expect(questions).to.contain('Fatma');
    expect(questions).not.to.match(/Geheim|clarify|docId/);
    await again();
    await openFile(tool as never, questions);
    await eventually(() => data().use === 'answer', 'the questions did not open');
    await click('#begin');
    expect(textIn(root() as never)).to.contain('Fatma');
    await click('#take-over');
    await there('.ballot input');
    expect(textIn(find('.statement'))).to.contain('hij of zij');
    expect(all('.document-bar')).to.be.empty;
    await fillIn('d');
    await click('#finish');
    const code = textIn(find('.code'));
    expect(code.replaceAll('-', '')).to.have.length(16);
    await click('#take-over');
    const answers = await saved[1]!.text();
    expect(answers).not.to.match(/clarify|"value"|"answers"/);
    // Whoever opens that file reads nothing, and changes nothing.
    await again();
    await openFile(tool as never, answers);
    await there('.code');
    expect(textIn(find('.code'))).to.equal(code);
    expect(all('button').map(textIn)).not.to.include('Verander wat er staat');
    expect(everything()).not.to.contain('Vanzelf');
    expect(await paper()).not.to.contain('☒');
    // The one who asked takes it by code, and once.
    await start(asking);
    await click('#ask');
    find<HTMLInputElement>('#code').value = `${code.slice(0, 2)}?${code.slice(3)}`;
    find<HTMLFormElement>('.add-code').requestSubmit();
    await settle();
    expect(textIn(find('.said-of-forms'))).to.contain('een teken');
    find<HTMLInputElement>('#code').value = code.toLowerCase();
    find<HTMLFormElement>('.add-code').requestSubmit();
    await settle();
    expect(textIn(find('.said-of-forms'))).to.equal('1 formulier toegevoegd.');
    choose('.adding-forms input[type=file]', jsonFile(answers), jsonFile('nee', 'kapot.json'));
    await eventually(
      () => textIn(find('.said-of-forms')).includes('kapot.json'),
      'nothing is said of the files',
    );
    expect(textIn(find('.said-of-forms'))).to.contain('was er al');
    expect(textIn(find('#missing'))).to.contain('nog 2 nodig');
  });

  it('may change one’s form until the page is left', async () => {
    await start({ ...blank.data, use: 'answer' });
    await click('#begin');
    await click('#take-over');
    await fillIn('a');
    await click('#finish');
    button(tool, 'Verander wat er staat').click();
    await settle();
    expect(all(':checked')).to.have.length(1);
    await click('#finish');
    tool.remove();
    await start();
    await there('.code');
    expect(all('button').map(textIn)).not.to.include('Verander wat er staat');
  });

  describe('with two others', () => {
    /** What the tab held of it. */
    let kept = '';
    /** All that can be got of it: screens, paper, text, what the page is told, what other tools take. */
    async function allOf(forms: readonly Ballot[], ways: 'file' | 'stored'): Promise<string[]> {
      const results: unknown[] = [];
      saved.length = 0;
      await start(ways === 'file' ? asking : changeRound(asking, withForms(forms)), {
        share: 'result',
      });
      tool.addEventListener('samenspel-change', (event) =>
        results.push((event as unknown as { result: unknown }).result),
      );
      await click('#ask');
      await there('.adding-forms');
      if (ways === 'file') {
        choose('.adding-forms input[type=file]', ...forms.map((each) => jsonFile(filled(each))));
        await there('.said-of-forms');
      }
      const seen = [everything()];
      await click('#close');
      expect(status()).to.contain('nog 1 nodig');
      await click('#back-to-mirror');
      await there('.strips');
      await click('#star-clarify');
      seen.push(everything(), await paper());
      button(tool, 'Bewaar als tekst').click();
      seen.push(await saved.at(-1)!.text());
      seen.push(JSON.stringify(results), JSON.stringify(tool.value.carry));
      if (canEmulate) seen.push(JSON.stringify(await accessibilityTree()));
      kept = JSON.stringify(sessionStorage);
      tool.remove();
      sessionStorage.clear();
      return seen;
    }

    for (const ways of ['file', 'stored'] as const)
      it(`sees nothing of them, whatever they answered (${ways})`, async () => {
        const high = await allOf([form(1, 4, 'Heel rustig'), form(2, 4)], ways);
        const low = await allOf([form(1, 1, 'Nogal druk'), form(2, null)], ways);
        // Where the focus is, is no matter here.
        const same = (each: string): string => each.replace(/focused, | \[focused\]/g, '');
        expect(low.map(same)).to.deep.equal(high.map(same));
        for (const text of [...high, kept])
          expect(text).not.to.match(/Heel rustig|Nogal druk|value[\\":\s]*4|van de \d anderen/);
        expect(high[4]!.replaceAll('{"answered":10}', '')).to.match(/^\[,*\]$/);
      });
  });

  it('sees what three others say, beside one’s own: higher, lower or nothing', async () => {
    const others = [
      { ...form(1, 3), remarks: [{ area: 'clarify', text: 'Ze vroeg rustig door' }] },
      form(2, 3),
      form(3, 4),
    ];
    await start(changeRound(asking, withForms(others)));
    await click('#ask');
    await click('#close');
    await there('.strips');
    expect(rows()[0])
      .to.contain('Jij zegt ‘Soms’.')
      .and.to.contain('3 van de 3 anderen zeggen: meestal of vanzelf.')
      .and.to.contain('Anderen zien dit vaker bij jou');
    expect(all('.strip-row')[0]!.querySelectorAll('.others circle')).to.have.length(3);
    expect(textIn(find('.remarks'))).to.contain('Ze vroeg rustig door');
    expect(all('.mirror svg.radar, .mirror polygon')).to.be.empty;
    await start({
      ...changeRound(asking, withForms([form(1, 2), form(2, 2), form(3, 1), form(4, 3)], true)),
      marks: own(4),
    });
    await there('.strips');
    expect(rows()[0]).to.contain('1 van de 4 anderen').and.to.contain('minder vaak bij jou');
    await start({
      ...changeRound(asking, withForms([form(1, 3), form(2, 2), form(3, 4), form(4, 2)], true)),
      marks: own(3),
    });
    await there('.strips');
    expect(rows()[0]).to.contain('2 van de 4').and.not.to.contain('bij jou');
  });

  it('waits with a late one until there are three', async () => {
    const three = [form(1, 3), form(2, 3), form(3, 3)];
    await start(changeRound(asking, (now) => withForms([form(4, 1)])(withForms(three, true)(now))));
    await there('.strips');
    expect(rows()[0]).to.contain('3 van de 3');
    expect(textIn(find('#others-said')))
      .to.contain('Je ziet wat 3 anderen zeggen')
      .and.to.contain('Er is 1 formulier bij');
    await click('#ask');
    await click('#close');
    expect(roundOf(data()).closed!.forms[0]!.forms).to.equal(3);
  });

  it('does not tell what too few of them knew', async () => {
    const part = (at: number, value: number): Ballot => ({
      ...form(at, value),
      answers: [
        { item: 'clarify', value },
        { item: 'autonomy', value: at === 1 ? value : null },
      ],
    });
    await start(changeRound(asking, withForms([part(1, 4), part(2, 4), part(3, 4)], true)));
    await there('.strips');
    expect(rows()[0]).to.contain('3 van de 3');
    expect(rows()[1]).to.contain('Te weinig mensen').and.not.to.contain('1 van de');
    expect(all('.strip-row')[1]!.querySelectorAll('.others circle')).to.be.empty;
  });

  it('needs more of them where the page says so, and no fewer than three', async () => {
    const three = [form(1, 3), form(2, 3), form(3, 3)];
    await start(changeRound(asking, withForms(three)), { 'min-group': '5' });
    await click('#ask');
    expect(textIn(find('#missing'))).to.contain('nog 2 nodig');
    const errors = errorsFrom(document.body);
    await start(changeRound(asking, withForms(three.slice(1))), { 'min-group': '2' });
    expect(errors.flatMap(({ faults }) => faults.map(({ path }) => path))).to.deep.equal([
      'min-group',
    ]);
    await click('#ask');
    expect(textIn(find('#missing'))).to.contain('nog 1 nodig');
  });

  it('passes the device on: nothing of one’s own is there, and of those before neither', async () => {
    await start({
      ...asking,
      examples: [{ item: 'clarify', text: 'Geheim voorbeeld' }],
    });
    await click('#ask');
    await click('#ask-pass');
    for (let at = 1; at <= 3; at++) {
      expect(everything()).not.to.contain('Geheim voorbeeld');
      await click('#take-over');
      expect(all(':checked')).to.be.empty;
      await fillIn(at === 3 ? 'a' : 'd');
      expect(everything()).not.to.contain('Geheim voorbeeld');
      await click('#finish');
      for (const key of ['Control+z', 'Control+y']) await press(key);
      await settle();
      expect(roundOf(data()).handed[0]!.forms).to.equal(at);
      expect(all(':checked, .ballot, .strips')).to.be.empty;
    }
    await click('#close');
    await there('.strips');
    expect(rows()[0]).to.contain('2 van de 3 anderen');
  });

  it('tells the page how many were answered, and nothing else', async () => {
    const got: unknown[] = [];
    await start(changeRound(asking, withForms([form(1, 4), form(2, 4), form(3, 4)], true)), {
      share: 'result',
    });
    tool.addEventListener('samenspel-change', (event) => got.push({ ...event }));
    await click('#star-room');
    const [{ result, answers }] = got as [{ result: unknown; answers: unknown }];
    expect(result).to.deep.equal({ answered: 10 });
    expect(answers).to.equal(undefined);
    expect(all('button').map(textIn)).not.to.include('Bewaar als CSV');
  });

  it('has one sheet of paper, without examples and what others wrote unless one ticks that', async () => {
    const others = ['Ze vroeg rustig door', 'Nam de tijd', '', ''].map((seen, at) =>
      form(at, [1, 2, 2, null][at]!, seen),
    );
    const made = changeRound(
      {
        ...asking,
        marks: own(4),
        stars: ['clarify', 'room', 'visible'],
        examples: TEN.map((item) => ({ item, text: `Voorbeeld van ${item}` })),
        agreements: ['clarify', 'room', 'visible'].map((item, at) => ({
          id: `a${at}`,
          what: 'Vraag in één gesprek drie keer door voordat ik een oplossing noem.',
          who: 'Samira',
          by: 'voor 1 maart',
          about: [`competence:${item}`],
        })),
      },
      withForms(others, true),
    );
    await start(made);
    await there('.strips');
    const plain = await paper();
    expect(plain).to.contain('0 van de 3 anderen').and.to.contain('Samira');
    expect(plain).not.to.match(/rustig door|Voorbeeld van/);
    if (canEmulate) {
      await printPage(tool);
      expect((await printToPdf()).pages).to.equal(1);
      dispatchEvent(new Event('afterprint'));
      await settle();
    }
    await click('#print-remarks');
    expect(await paper())
      .to.contain('rustig door')
      .and.not.to.contain('Voorbeeld van');
    await click('#print-examples');
    expect(await paper()).to.contain('Voorbeeld van clarify');
  });

  it('has a form to fill in by hand before one begins', async () => {
    await start();
    const blankPaper = await paper();
    expect(blankPaper).to.contain('Past niet bij mijn werk').and.to.contain('Met wie?');
    await printPage(tool);
    expect(paperOf(tool)!.querySelectorAll('.rating-paper tbody tr')).to.have.length(10);
    expect(paperOf(tool)!.querySelectorAll('.agreements-paper .blank')).to.have.length(3);
    if (canEmulate) expect((await printToPdf()).pages).to.equal(1);
  });

  it('lays an earlier time beside it: own answers and wishes alone', async () => {
    await start({ ...asking, stars: ['room'] });
    await there('.compare');
    const then = changeRound(
      { ...asking, marks: [{ item: 'clarify', value: 1 }, ...own(2).slice(1)], stars: ['visible'] },
      withForms([form(1, 4, 'Geheim van toen'), form(2, 4), form(3, 4)], true),
    );
    choose('.compare input', jsonFile(documentOf(then)));
    await there('.compare li');
    expect(all('.compare li').map(textIn)).to.deep.equal([
      'Helder krijgen: toen ‘Nog lastig’, nu ‘Soms’.',
      'Naar mensen toe: toen een wens, nu niet meer.',
      'Ruimte gebruiken: nu een wens.',
    ]);
    expect(everything()).not.to.match(/Geheim van toen|anderen zeggen:/);
  });

  it('tells all of the picture in words', async () => {
    await start(
      changeRound(
        { ...asking, stars: ['clarify'] },
        withForms([form(1, 3), form(2, 3), form(3, 4)], true),
      ),
    );
    await there('.strips');
    expect(all('.strip').every((each) => each.getAttribute('aria-hidden') === 'true')).to.equal(
      true,
    );
    if (canEmulate) {
      const tree = JSON.stringify(await accessibilityTree());
      expect(tree).to.contain('Jij zegt ‘Soms’').and.to.contain('3 van de 3 anderen zeggen');
    }
  });

  it('gives what one wants to grow in to the cards of a talk, and no answer', async () => {
    await start({ ...asking, stars: ['clarify'] });
    await click('#star-room');
    const cards = document.createElement('conversation-cards');
    cards.draft = 'none';
    root().host.after(cards);
    await eventually(() => cards.shadowRoot?.querySelector('.document-bar'), 'no cards');
    await openFile(cards as never, JSON.stringify(tool.value));
    const dialog = (): HTMLElement => cards.shadowRoot!.querySelector('dialog[open]')!;
    await eventually(dialog, 'nothing is offered');
    expect(textIn(dialog())).to.contain('Hoe krijg ik');
    // Written for oneself, and those cards are of everyone: nothing goes along by itself.
    for (const each of dialog().querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
      expect(each.checked).to.equal(false);
      each.click();
    }
    dialog().querySelector<HTMLElement>('.primary')!.click();
    await eventually(() => cards.value.data.rows.length, 'nothing is taken');
    const taken = JSON.stringify(cards.value.data);
    for (const { text } of tool.value.carry ?? []) expect(taken).to.contain(text);
    expect(taken).not.to.contain('Fatma').and.not.to.contain('marks');
    cards.remove();
  });

  it('leaves nothing when all is wiped', async () => {
    await start(changeRound({ ...asking, stars: ['clarify'] }, withForms([form(1, 4)])));
    await wipe(tool as never);
    await settle();
    expect(data()).to.deep.equal(blank.data);
    expect(all('.start-mirror')).to.have.length(1);
    expect(JSON.stringify(sessionStorage)).not.to.contain('Fatma');
  });

  it('is not opened by a file with something else in the place of others', async () => {
    await start();
    await openFile(
      tool as never,
      JSON.stringify(documentOf({ ...asking, others: '{"way":"kapot"}' })),
    );
    await eventually(() => all('[role=alert]').length, 'nothing is said');
    expect(textIn(find('[role=alert]'))).to.contain('others');
    expect(data()).to.deep.equal(blank.data);
  });
});
