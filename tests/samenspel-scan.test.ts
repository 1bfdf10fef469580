import { expect } from '@open-wc/testing';
import * as stories from '../stories/samenspel-scan.stories.js';
import type { SamenspelScanData, ToolDocument } from '../src/index.js';
import type { SamenspelScan } from '../src/tools/samenspel-scan/samenspel-scan.js';
import { codeOf } from '../src/kits/rating/answer-code.model.js';
import { contract } from './contract/index.js';
import { handsOn, textIn } from './support/hands-on.js';
import {
  accessibilityTree,
  canEmulate,
  press,
  printToPdf,
  type,
  viewport,
} from './support/browser.js';
import {
  bundled,
  button,
  catchDownloads,
  errorsFrom,
  eventually,
  mount,
  paperOf,
  printPage,
  subjectOf,
  wipe,
} from './support/tools.js';

contract('samenspel-scan', stories);

type Data = SamenspelScanData;
type Document_ = ToolDocument<Data>;
type Form = Data['forms'][number];

interface Content {
  rating: {
    id: string;
    version: string;
    areas: { id: string; items: { id: string; source: string; wordings: { group: string }[] }[] }[];
  };
}

describe('a unit that scans how it works together', () => {
  const subject = subjectOf('samenspel-scan', stories);
  const { saved, names } = catchDownloads();
  let tool: SamenspelScan;
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
  } = handsOn(() => tool);
  const items = (): string[] =>
    bundled<Content>('samenspel-scan', 'nl').rating.areas.flatMap((area) =>
      area.items.map(({ id }) => id),
    );

  async function start(value?: unknown, attributes: Record<string, string> = {}): Promise<void> {
    tool = (await mount(subject, { value, attributes })) as unknown as SamenspelScan;
    await settle();
  }
  const valueOf = (story: { readonly args?: object }): Document_ =>
    structuredClone((story.args as { value: Document_ }).value);
  const withData = (change: Partial<Data>): Document_ => {
    const document = valueOf(stories.Collecting);
    return { ...document, data: { ...document.data, ...change } };
  };
  const form = (id: number, group: string, value: number | null = 3, remark = ''): Form => ({
    id: id.toString(16).padStart(6, '0'),
    group,
    on: '2026-11-20',
    answers: items().map((item) => ({ item, value })),
    ...(remark && { remarks: [{ area: 'faciliteren', text: remark }] }),
  });
  const forms = (count: number, group: string, value: number | null = 3, from = 0): Form[] =>
    Array.from({ length: count }, (_, at) => form(from + at, group, value));
  const fileOf = (each: Form, name: string, of = 'samenspel-scan@1'): File => {
    const { name: _name, ...none } = withData({ forms: [] }).data;
    const document = {
      ...withData({}),
      data: { ...none, ballot: { ...each, of, done: true } },
    };
    return new File([JSON.stringify(document)], name, { type: 'application/json' });
  };
  const rated = (): string[] => all('.rateds > .rated').map(textIn);
  const drafts = (): string => JSON.stringify({ ...sessionStorage, ...localStorage });

  beforeEach(async () => {
    await viewport(1100, 900);
    localStorage.clear();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('has four pairs for each role, and each says where it comes from', () => {
    const [nl, en] = ['nl', 'en'].map(
      (locale) => bundled<Content>('samenspel-scan', locale).rating.areas,
    );
    expect(nl!.map(({ items: its }) => its.length)).to.deep.equal([4, 4, 4, 4]);
    for (const item of nl!.flatMap(({ items: its }) => its)) {
      expect(item.source).to.match(/^S[02]\/[SOFA]-(begin|daily)$/);
      expect(item.wordings.map(({ group }) => group)).to.deep.equal(['carers']);
    }
    const ids = (areas: typeof nl) => areas!.flatMap(({ items: its }) => its.map(({ id }) => id));
    expect(ids(en)).to.deep.equal(ids(nl));
  });

  it('a carer fills in by keyboard alone, in their own words, and gets a code and a file', async () => {
    await start();
    find('#fill-in-carers').focus();
    await press('Enter');
    await there('.ballot input');
    await eventually(() => focused()?.closest('.question'), 'nobody came to the first statement');
    expect(textIn(find('.form-intro'))).to.contain('‘Ze’ zijn de medewerkers');
    expect(textIn(find('.statement'))).to.contain('Ik weet wie wat doet');
    expect(all('.document-bar'), 'the ways out of the document').to.be.empty;
    for (const [at, letter] of [...'dcbdabbcddcdbbe '].entries()) {
      if (letter !== ' ') await press(letter);
      if (at === 7) {
        expect(all('.remark')).to.have.length(1);
        find('#remark-ondersteunen').focus();
        await type('Niemand belde.');
      }
      if (at === 15) break;
      find('.steps .button:last-child').focus();
      await press('Enter');
      await settle();
    }
    await click('#finish');
    await there('.code');
    const code = textIn(find('.code'));
    expect(code.replaceAll('-', '')).to.have.length(19);
    expect(everything()).not.to.contain('Niemand belde');
    await click('#take-over');
    const file = await saved[0]!.text();
    expect(file).to.contain('Niemand belde.').and.to.contain('"of": "samenspel-scan@1"');
    tool.remove();
    sessionStorage.clear();

    await start(withData({ forms: [] }));
    await click('#way-apart');
    await click('#begin');
    await there('#code');
    const add = async (typed: string): Promise<string> => {
      find<HTMLInputElement>('#code').value = typed;
      find<HTMLFormElement>('.add-code').requestSubmit();
      await settle();
      return textIn(find('.said-of-forms'));
    };
    const signs = code.replaceAll('-', '');
    const other = signs[5] === '7' ? '8' : '7';
    expect(await add(signs.slice(0, 5) + other + signs.slice(6))).to.contain('klopt niet');
    const at = [...signs].findIndex((sign, place) => sign !== signs[place + 1]);
    const swapped = signs.slice(0, at) + signs[at + 1]! + signs[at]! + signs.slice(at + 2);
    expect(await add(swapped)).to.contain('klopt niet');
    expect(await add(code.toLowerCase().replaceAll('0', 'o').replaceAll('-', ' '))).to.equal(
      '1 formulier toegevoegd.',
    );
    choose('.adding-forms input[type=file]', new File([file], 'mijn.json'));
    await eventually(
      () => textIn(find('.said-of-forms')).includes('was er al, met andere'),
      'the file does not take the place of its code',
    );
    expect(data().forms).to.have.length(1);
    expect(data().forms[0]!.remarks).to.have.length(1);
  });

  it('reads the code of the rules, of either group', async () => {
    const { rating } = bundled<Content>('samenspel-scan', 'nl');
    const coded = {
      id: rating.id,
      version: rating.version,
      points: 4,
      items: items(),
      groups: ['carers', 'staff'],
    };
    const marks = [4, 3, 2, 4, 1, 2, 2, 3, 4, 4, 3, 4, 2, 2, null];
    const answers = marks.map((value, at) => ({ item: items()[at]!, value }));
    expect(codeOf(coded, { id: 'abcdef', group: 'carers', answers })).to.equal(
      '23SH-AYDX-XYKD-WQBV-PM8',
    );
    await start(withData({ forms: [], way: 'apart' }));
    await click('#begin');
    await there('#code');
    find<HTMLInputElement>('#code').value = '23SJ-0000-5H8D-C16C-SVP';
    find<HTMLFormElement>('.add-code').requestSubmit();
    await settle();
    expect(data().forms.map(({ group, answers: each }) => [group, each.length])).to.deep.equal([
      ['staff', 16],
    ]);
  });

  it('counts forty files: thirty-seven once, two of them replaced, one of another version set aside', async () => {
    await start(withData({ forms: [], way: 'apart' }));
    await click('#begin');
    await there('.adding-forms');
    const files = [
      ...forms(20, 'carers').map((each) => fileOf(each, `m${each.id}.json`)),
      ...forms(17, 'staff', 3, 100).map((each) => fileOf(each, `s${each.id}.json`)),
      fileOf(form(3, 'carers', 1), 'later-3.json'),
      fileOf(form(4, 'carers', 1), 'later-4.json'),
      fileOf(form(500, 'staff'), 'oud.json', 'samenspel-scan@0'),
    ];
    expect(files).to.have.length(40);
    choose('.adding-forms input[type=file]', ...files);
    await eventually(() => root().querySelector('.said-of-forms'), 'nothing is said of the files');
    const said = textIn(find('.said-of-forms'));
    expect(said)
      .to.contain('37 formulieren toegevoegd')
      .and.to.contain('2 formulieren waren er al, met andere antwoorden. De laatste tellen.')
      .and.to.contain('oud.json is geen formulier van deze scan, of van een andere versie');
    expect(data().forms).to.have.length(37);
    expect(textIn(find('#forms'))).to.equal(
      'Er wachten 20 formulieren van mantelzorgers. Er wachten 17 formulieren van medewerkers.',
    );
    await click('#close');
    await there('.rateds');
    expect(rated()[0]).to.contain('18 van de 20 zeggen').and.to.contain('17 van de 17 zeggen');
    expect(JSON.stringify(data())).not.to.contain('"answers"');
    expect(drafts()).not.to.contain('answers');
  });

  it('tells of six carers and not of four staff: on screen, on paper, as text, as CSV, in the file, to the page', async () => {
    const results: unknown[] = [];
    await start(
      withData({ forms: [...forms(6, 'carers', 4), ...forms(4, 'staff', 1, 100)], way: 'apart' }),
      { share: 'result' },
    );
    tool.addEventListener('samenspel-change', (event) => results.push(event));
    await there('#close');
    expect(textIn(find('#missing'))).to.contain('Van medewerkers is er nog 1 nodig');
    await click('#close');
    await there('.rateds');
    expect(textIn(find('.waiting'))).to.contain('Van medewerkers is er nog 1 nodig');
    const isCovered = (text: string): void => {
      expect(text).not.to.match(/van de 4\b|van de 10\b|van de 16\b|van de 40\b/);
    };
    for (const each of rated()) {
      expect(each).to.contain('6 van de 6 zeggen').and.to.contain('te weinig antwoorden');
      isCovered(each);
    }
    expect(all('.strip rect, .span rect'), 'a square').to.be.empty;
    expect(all('.area-table tbody tr').map(textIn)[0])
      .to.contain('24 van de 24 antwoorden')
      .and.to.contain('te weinig antwoorden');
    isCovered(everything());
    if (canEmulate) isCovered(JSON.stringify(await accessibilityTree()));
    await click('#talk-s-tasks');
    const { items: shared } = (results.at(-1) as { result: { items: { group: string }[] } }).result;
    expect(shared).to.have.length(16);
    expect(new Set(shared.map(({ group }) => group))).to.deep.equal(new Set(['carers']));

    button(tool, 'Bewaar als CSV').click();
    const rows = (await saved.at(-1)!.text()).split('\r\n').slice(1, -1);
    expect(rows).to.have.length(32);
    expect(rows[0]).to.contain('"Mantelzorgers"').and.to.contain('"0";"0";"0";"6";"0"');
    expect(rows[1])
      .to.contain('"Medewerkers"')
      .and.to.contain('"";"";"";"";"";"Er zijn nog te weinig');

    find('#save-told').click();
    const file = await saved.at(-1)!.text();
    expect(names.at(-1)).to.match(/\.json$/);
    expect(file).not.to.contain('"staff"');
    expect((JSON.parse(file) as Document_).data.forms).to.be.empty;

    await printPage(tool);
    const paper = textIn(paperOf(tool)!);
    expect(paper).to.contain('6 van de 6 zeggen').and.to.contain('te weinig antwoorden');
    isCovered(paper);
    expect(paperOf(tool)!.querySelectorAll('.strip rect, .span rect')).to.be.empty;
  });

  it('leaves the outcome as it was at one late form, says so, and takes three', async () => {
    await start(withData({ forms: [...forms(6, 'carers'), ...forms(5, 'staff', 3, 100)] }));
    await click('#close');
    await there('.rateds');
    const before = rated();
    const later = async (from: number, count: number): Promise<void> => {
      await click('.bar .button');
      await there('.adding-forms');
      const files = forms(count, 'carers', 1, from).map((each) => fileOf(each, `${each.id}.json`));
      choose('.adding-forms input[type=file]', ...files);
      await eventually(() => all('.said-of-forms').length, 'nothing came');
    };
    await later(50, 1);
    expect(textIn(find('#missing'))).to.contain('is er 1 formulier bij');
    await click('#close');
    expect(status()).to.contain('De uitkomst verandert pas bij drie of meer');
    const look = all('.close-round .button').find((each) => textIn(each) === 'Bekijk de uitkomst')!;
    look.click();
    await there('.rateds');
    expect(rated()).to.deep.equal(before);
    expect(textIn(find('.waiting'))).to.contain('is er 1 formulier bij');
    await later(60, 2);
    await click('#close');
    await there('.rateds');
    expect(rated()[0]).to.contain('6 van de 9 zeggen').and.to.contain('5 van de 5 zeggen');
  });

  it('types a paper form over in sixteen keys', async () => {
    await start(withData({ forms: [], way: 'apart' }));
    await click('#begin');
    await click('#typed-staff');
    await there('.typed select');
    await eventually(() => focused()?.matches('select'), 'nobody came to the first list');
    expect(textIn(find('.typed-row label'))).to.contain('Mantelzorgers weten wie wat doet');
    for (const key of '1234012340123 34') await press(key);
    await settle();
    expect(focused().id).to.equal('add-typed');
    find('.typed #remark-samenwerken').focus();
    await type('Op de rand geschreven.');
    find('#add-typed').focus();
    await press('Enter');
    await eventually(() => data().forms.length === 1, 'the form was not added');
    const [typed] = data().forms;
    expect(typed!.group).to.equal('staff');
    expect(typed!.remarks).to.deep.equal([{ area: 'samenwerken', text: 'Op de rand geschreven.' }]);
    expect(typed!.answers.map(({ value }) => value).slice(0, 6)).to.deep.equal([
      1,
      2,
      3,
      4,
      null,
      1,
    ]);
    expect(typed!.answers).to.have.length(15);
    expect(status()).to.contain('toegevoegd');
    await eventually(() => focused()?.id === 'typed-staff', 'the next form is not at hand');
    expect(all('.typed')).to.be.empty;
  });

  it('chooses from a list too, goes on half-way after a reload, and can leave it', async () => {
    await start(withData({ forms: [], way: 'apart' }));
    await click('#begin');
    await click('#typed-carers');
    await there('.typed select');
    const list = find<HTMLSelectElement>('#typed-s-inform');
    list.value = '4';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    const { value } = tool;
    tool.remove();
    await start(value);
    await there('.typed select');
    expect(find<HTMLSelectElement>('#typed-s-inform').value).to.equal('4');
    await click('#leave-typed');
    expect(data()).not.to.have.property('ballot');
    expect(data().forms).to.be.empty;
  });

  it('passes a device round, each as who they are, and nothing stays in sight', async () => {
    await start(withData({ forms: [] }));
    await click('#way-pass');
    await click('#begin');
    await there('#take-over-2');
    for (const place of ['#take-over', '#take-over-2']) {
      await click(place);
      await there('.ballot input');
      find('.ballot input').focus();
      await press('d');
      await settle();
      await click('#finish');
      await there('.hand-over');
      expect(all(':checked, .ballot, .statement')).to.be.empty;
      await press('Control+z');
      await settle();
    }
    expect(data().handed).to.deep.equal([
      { group: 'carers', forms: 1 },
      { group: 'staff', forms: 1 },
    ]);
    await printPage(tool);
    const blanks = paperOf(tool)!.querySelectorAll('.blank-form');
    const rows = (selector: string): number[] =>
      [...blanks].map((each) => each.querySelectorAll(selector).length);
    expect(rows('tbody th')).to.deep.equal([16, 16]);
    expect(rows('.remark-room'), 'room to add something, role by role').to.deep.equal([4, 4]);
    expect(textIn(blanks[0]!.querySelector('.remark-room')!)).to.contain('Geen namen');
    expect(textIn(blanks[0]!)).to.contain('Ik weet wie wat doet');
    if (canEmulate) expect((await printToPdf()).pages, 'a sheet for each group').to.equal(2);
    expect(textIn(blanks[1]!)).to.contain('Mantelzorgers weten wie wat doet');
  });

  it('covers a form that was begun, also after a reload', async () => {
    await start();
    await click('#fill-in-staff');
    await there('.ballot input');
    find('.ballot input').focus();
    await press('d');
    await settle();
    const { value } = tool;
    tool.remove();
    await start(value);
    await there('#take-over');
    expect(all(':checked, .ballot')).to.be.empty;
    await click('#take-over');
    await eventually(() => all(':checked').length === 1, 'what was filled in is gone');
  });

  it('puts what differs first, in words and as a picture, and never a mark', async () => {
    await start(subject.value);
    await there('.rateds');
    const titles = all('.rated-title').map(textIn);
    expect(titles.slice(0, 2)).to.include('Uitleg');
    expect(rated()[0])
      .to.contain('Mantelzorgers zien dit anders dan medewerkers. Merken mantelzorgers dit ook?')
      .and.to.contain('2 van de 9 zeggen vaak of altijd');
    const rows = all('.area-table tbody tr');
    expect(rows.map((row) => row.querySelectorAll('.joined').length)).to.deep.equal([0, 1, 0, 0]);
    expect(textIn(rows[1]!)).to.contain('13 van de 34 antwoorden').and.to.contain('36 van de 47');
    expect(textIn(rows[2]!))
      .to.contain('om te koesteren')
      .and.to.contain('Niet meegeteld: Eigen gewoontes');
    const habits = rated().find((each) => each.includes('Eigen gewoontes'))!;
    expect(habits).to.contain('Veel mensen weten dit niet');
    await click('#order-source');
    expect(all('.rated-title').map(textIn)[0]).to.equal('Wie doet wat');
    await printPage(tool);
    for (const text of [everything(), textIn(paperOf(tool)!)])
      expect(text).not.to.match(/%|gemiddeld|totaal|anoniem|score/i);
  });

  it('shows what people added loose from their forms, and hides what someone would be known by', async () => {
    await start(
      withData({
        forms: [
          ...forms(4, 'carers'),
          form(9, 'carers', 3, 'Zus werkt hier ook.'),
          ...forms(4, 'staff', 3, 100),
          form(109, 'staff', 3, 'Te weinig tijd.'),
        ],
      }),
    );
    await there('#close');
    expect(everything()).not.to.contain('Zus werkt');
    await click('#close');
    await there('.remarks');
    expect(textIn(find('.remarks'))).to.contain('Zus werkt hier ook.');
    await click('#remark-faciliteren-0');
    expect(everything()).not.to.contain('Zus werkt');
    await printPage(tool);
    expect(textIn(paperOf(tool)!))
      .to.contain('Te weinig tijd.')
      .and.not.to.contain('Zus werkt');
    dispatchEvent(new Event('afterprint'));
    find('#save-told').click();
    expect(await saved.at(-1)!.text()).not.to.contain('Zus werkt');
    await click('#remark-faciliteren-0');
    expect(textIn(find('.remarks'))).to.contain('Zus werkt hier ook.');
  });

  it('chooses four at most, plans, and says who keeps it alive and when to look again', async () => {
    await start(subject.value);
    await there('.rateds');
    await click('#talk-f-welcome');
    await click('#talk-a-ask');
    expect(find<HTMLInputElement>('#talk-a-ask').checked).to.equal(false);
    expect(status()).to.contain('al 4 onderwerpen');
    find<HTMLInputElement>('#ambassador-carers').focus();
    await press('Control+a');
    await type('Mevrouw A.');
    await settle();
    expect(data().ambassadors).to.deep.include({ group: 'carers', name: 'Mevrouw A.' });
    const topics = tool.value.carry?.filter(({ kind }) => kind === 'topic') ?? [];
    expect(topics).to.have.length(4);
    expect(JSON.stringify(topics)).not.to.match(/\d van de/);
    expect(JSON.stringify(tool.value.carry)).not.to.contain('Mevrouw A.');
    await printPage(tool);
    expect(textIn(paperOf(tool)!))
      .to.contain('Namens mantelzorgers: Mevrouw A.')
      .and.to.contain('2027');
  });

  it('lays an earlier time beside it, group by group, of what both tell', async () => {
    await start(subject.value);
    await there('.compare');
    const earlier = structuredClone(subject.value) as Document_;
    const { closed } = earlier.data;
    closed!.sums = items().flatMap((item) => [
      { item, group: 'carers', value: 1, people: 3 },
      { item, group: 'carers', value: 3, people: 6 },
      { item, group: 'staff', value: 1, people: 12 },
    ]);
    choose('.compare input', new File([JSON.stringify(earlier)], 'toen.json'));
    await there('.compare li');
    const lines = all('.compare li').map(textIn);
    expect(lines).to.include(
      'Wie doet wat: Mantelzorgers: ongeveer gelijk; Medewerkers: vaker dan toen',
    );
    expect(lines).to.include(
      'Eigen gewoontes: Mantelzorgers: niet te zeggen; Medewerkers: vaker dan toen',
    );
    expect(textIn(find('.compare'))).to.contain('andere mensen');
    choose('.compare input', new File([JSON.stringify(valueOf(stories.OneGroup))], 'toen.json'));
    await eventually(
      () => all('.compare li').map(textIn)[0]?.includes('Medewerkers: niet te zeggen'),
      'what was untold then is compared',
    );
  });

  describe('one carer and one member of staff, at the end of care', () => {
    const PAIR = { voices: 'pair' };
    const startPair = (value?: unknown, attributes: Record<string, string> = {}): Promise<void> =>
      start(value, { ...PAIR, ...attributes });
    const enter = async (selector: string): Promise<void> => {
      await there(selector);
      find(selector).focus();
      await press('Enter');
      await settle();
    };
    /** Fills in by letters, and leaves what is a space. */
    async function fillIn(letters: string, remark = ''): Promise<void> {
      await eventually(() => focused()?.closest('.question'), 'nobody came to the first statement');
      for (const [at, letter] of [...letters].entries()) {
        if (letter !== ' ') await press(letter);
        if (at === 3 && remark) {
          find('#remark-samenwerken').focus();
          await type(remark);
        }
        if (at < 15) await enter('.steps .button:last-child');
      }
      await enter('#finish');
      await there('.pair-forms');
    }
    const sees = (pattern: RegExp): boolean => pattern.test(everything());

    it('fill in one after the other by keyboard alone, covered, and lay both side by side', async () => {
      const results: unknown[] = [];
      await startPair(undefined, { share: 'result' });
      tool.addEventListener('samenspel-change', (event) => results.push(event));
      expect(all('.fill-in, #round-name'), 'what is of a group').to.be.empty;
      find('#way-pass').focus();
      await press(' ');
      await enter('#begin');
      await there('#take-over');
      expect(focused().classList.contains('hand-over-title')).to.equal(true);
      await enter('#take-over');
      await there('.form-intro');
      expect(textIn(find('.form-intro'))).to.contain('als u allebei klaar bent');
      await fillIn('dcbdabbccddcbbe ', 'Bellen lukte nooit.');
      expect(focused().classList.contains('hand-over-title')).to.equal(true);
      expect(status()).to.contain('Alles is afgedekt');
      expect(all('#take-over, #close'), 'a second form of the carer, or the end').to.be.empty;
      expect(sees(/Bellen lukte|Altijd/)).to.equal(false);
      expect(drafts()).not.to.contain('Bellen lukte');
      await press('Control+z');
      await settle();
      expect(data().forms).to.have.length(1);

      await enter('#take-over-2');
      expect(textIn(find('.form-intro'))).to.contain('als jullie allebei klaar zijn');
      expect(sees(/Bellen lukte/)).to.equal(false);
      await fillIn('cccccccccccccccc');
      expect(textIn(find('.pair-forms')))
        .to.contain('Mantelzorger: klaar')
        .and.to.contain('Medewerker: klaar');
      expect(sees(/Bellen lukte/)).to.equal(false);
      await printPage(tool);
      expect(paperOf(tool)!.querySelectorAll('.blank-form')).to.have.length(2);
      expect(textIn(paperOf(tool)!)).not.to.contain('Bellen lukte');
      dispatchEvent(new Event('afterprint'));

      await enter('#close');
      await there('.rateds');
      expect(focused().classList.contains('outcome-title')).to.equal(true);
      const lines = rated();
      expect(lines).to.have.length(16);
      expect(lines[0])
        .to.contain('Mantelzorger Ik weet wie wat doet')
        .and.to.contain('Altijd of bijna altijd.')
        .and.to.contain('Medewerker Mantelzorgers weten wie wat doet')
        .and.to.contain('Vaak.');
      expect(lines[14]).to.contain('Weet ik niet.');
      expect(lines[15]).to.contain('Niet ingevuld.');
      expect(all('.strip circle')).to.have.length(14);
      expect(all('.strip rect')).to.have.length(16);
      expect(textIn(find('.outcome'))).to.contain('Bellen lukte nooit.');
      const words = textIn(find('.round'));
      expect(words).not.to.match(
        /van de \d|De meesten|zien dit anders|%|verschillen|te weinig|formulieren/,
      );
      expect(all('.area-table, .told, .compare, .ambassadors, #again')).to.be.empty;
      expect(all('.bar .button').map(textIn)).not.to.include('Bewaar als CSV');

      await enter('#add-agreement');
      await eventually(
        () => focused()?.matches('.agreement input'),
        'nobody came to the agreement',
      );
      await type('Nog een keer bellen');
      find('#talk-o-ask').focus();
      await press(' ');
      await settle();
      const { result } = results.at(-1) as { result: { items: unknown[]; subjects: number } };
      expect(result.items, 'what the page hears').to.be.empty;
      expect(result.subjects).to.equal(1);
      await printPage(tool);
      expect(textIn(paperOf(tool)!))
        .to.contain('Nog een keer bellen')
        .and.to.contain('Bellen lukte nooit.')
        .and.to.contain('Vragen hoe het gaat');
      dispatchEvent(new Event('afterprint'));
      button(tool, 'Bewaar als tekst').click();
      expect(await saved.at(-1)!.text()).to.contain('Altijd of bijna altijd');

      await enter('#cover-again');
      expect(focused().id).to.equal('keep-open');
      await enter('#cover-now');
      await there('.pair-forms');
      expect(status()).to.contain('Alles is weer afgedekt');
      expect(sees(/Bellen lukte/)).to.equal(false);
      await press('Control+z');
      await settle();
      expect(all('.rateds')).to.be.empty;
    });

    it('each on a device of their own: a code or a file, and never a second form', async () => {
      await startPair();
      await click('#way-apart');
      await click('#begin');
      await click('#take-over');
      await fillIn('dddddddddddddddd', 'Van mij.');
      const code = textIn(find('.code'));
      await click('#save-form');
      const file = await saved.at(-1)!.text();
      tool.remove();
      sessionStorage.clear();

      await startPair();
      await click('#way-apart');
      await click('#begin');
      await click('#take-over-2');
      await fillIn('aaaaaaaaaaaaaaaa');
      const add = async (typed: string): Promise<string> => {
        find<HTMLInputElement>('#code').value = typed;
        find<HTMLFormElement>('.add-code').requestSubmit();
        await settle();
        return textIn(find('.said-of-forms'));
      };
      const ofGroups = codeOf(
        {
          id: 'samenspel-scan',
          version: '1',
          points: 4,
          items: items(),
          groups: ['carers', 'staff'],
        },
        form(7, 'carers'),
      );
      choose('.adding-forms input[type=file]', fileOf(form(8, 'carers'), 'groep.json'));
      await eventually(
        () => all('.said-of-forms').map(textIn).join().includes('van een scan met een groep'),
        'a covered form of a group came in',
      );
      expect(await add(textIn(find('.code')))).to.contain('Het telt één keer');
      expect(await add(ofGroups)).to.contain('van een scan met een groep');
      expect(data().forms).to.have.length(1);
      const other = codeOf(
        {
          id: 'samenspel-scan',
          version: '1+pair',
          points: 4,
          items: items(),
          groups: ['carers', 'staff'],
        },
        form(9, 'staff'),
      );
      expect(await add(other)).to.contain('Haal dan eerst het andere weg');
      expect(data().forms).to.have.length(1);
      choose('.adding-forms input[type=file]', new File([file], 'van-de-ander.json'));
      await there('#close');
      expect(data().forms).to.have.length(2);
      expect(all('.code'), 'a code while both are there').to.be.empty;
      await click('#close');
      await there('.rateds');
      expect(textIn(find('.outcome'))).to.contain('Van mij.');
      expect(code).to.match(/^[0-9A-Z-]{23}$/);
      expect(all('#take-over, #code')).to.be.empty;

      tool.remove();
      sessionStorage.clear();
      await start(withData({ forms: [], way: 'apart' }));
      await click('#begin');
      await there('#code');
      expect(await add(code), 'a form of two in a group').to.contain('met z’n tweeën');
      choose('.adding-forms input[type=file]', new File([file], 'twee.json'));
      await eventually(() => !textIn(find('.said-of-forms')).includes('toegevoegd'), 'it came in');
      expect(data().forms).to.be.empty;
    });

    it('takes a form away, and lets it come back', async () => {
      await startPair(valueOf(stories.TwoDone));
      await there('#discard-staff');
      await click('#discard-staff');
      expect(status()).to.contain('Medewerker: nog niet klaar');
      expect(all('#close')).to.be.empty;
      await eventually(() => focused()?.id === 'take-over-2', 'the next form is not at hand');
      find('.undo').click();
      await settle();
      await there('#close');
    });

    it('a round of groups stays one on such a page, and a pair is one on any page', async () => {
      await startPair(valueOf(stories.Collecting));
      await there('#missing');
      expect(all('.pair-forms')).to.be.empty;
      await click('#close');
      expect(data()).not.to.have.property('pair');
      tool.remove();
      sessionStorage.clear();
      await start(valueOf(stories.TwoDone));
      await there('.pair-forms');
      await click('#close');
      await there('.rateds');
      expect(data().pair?.on).to.match(/^\d{4}-/);
      tool.remove();
      sessionStorage.clear();
      await start();
      expect(all('.fill-in')).to.have.length(1);
      await click('#way-pass');
      expect(data()).not.to.have.property('pair');
      tool.setAttribute('voices', 'pair');
      await settle();
      await click('#begin');
      await there('#take-over');
      expect(all('.pair-forms'), 'a round that began').to.be.empty;
    });

    it('reads in English, for both', async () => {
      tool = (await mount(subject, {
        attributes: { ...PAIR, lang: 'en' },
      })) as unknown as SamenspelScan;
      await eventually(() => textIn(find('.lead')).includes('coming to an end'), 'no English');
      await click('#way-pass');
      await click('#begin');
      await click('#take-over-2');
      await there('.form-intro');
      expect(textIn(find('.form-intro'))).to.contain('The carer only sees your answers');
    });

    it('a setting that is not there is a fault', async () => {
      const errors = errorsFrom(document.body);
      await start(undefined, { voices: 'two' });
      expect(errors.flatMap(({ faults }) => faults.map(({ path }) => path))).to.deep.equal([
        'voices',
      ]);
      expect(all('.fill-in'), 'what is there without it').to.have.length(1);
    });
  });

  it('opens a round again after asking, covers it, and lays it open as it was', async () => {
    await start(
      withData({ forms: [...forms(6, 'carers'), ...forms(5, 'staff', 3, 100)], way: 'apart' }),
    );
    await click('#close');
    await there('.rateds');
    const before = rated();
    await click('#cover-again');
    expect(focused().id).to.equal('keep-open');
    expect(textIn(find('.cover-asked'))).to.contain('voor iedereen die nu meekijkt');
    await click('#keep-open');
    expect(focused().id).to.equal('cover-again');
    expect(rated()).to.deep.equal(before);
    await click('#cover-again');
    await click('#cover-now');
    await there('.adding-forms');
    expect(status()).to.contain('De ronde is weer open. De uitkomst is afgedekt.');
    expect(all('.rateds, .area-table')).to.be.empty;
    expect(textIn(find('#missing'))).to.contain('afgedekt tot de ronde weer dicht is');
    await press('Control+z');
    await settle();
    expect(all('.rateds')).to.be.empty;
    await printPage(tool);
    expect(textIn(paperOf(tool)!)).not.to.contain('van de 6');
    dispatchEvent(new Event('afterprint'));
    choose('.adding-forms input[type=file]', fileOf(form(70, 'carers', 1), 'laat.json'));
    await eventually(() => all('.said-of-forms').length, 'nothing came');
    await click('#close');
    await there('.rateds');
    expect(rated(), 'at one late form').to.deep.equal(before);
    expect(textIn(find('.waiting'))).to.contain('is er 1 formulier bij');
  });

  it('saves the day to look again for a calendar: no name, and nothing of the outcome', async () => {
    await start(subject.value);
    await there('#save-day');
    await click('#save-day');
    const day = await saved.at(-1)!.text();
    expect(names.at(-1)).to.match(/\.ics$/);
    expect(day)
      .to.contain('DTSTART;VALUE=DATE:20270529')
      .and.to.contain('SUMMARY:De Samenspelscan nog eens doen');
    expect(day.match(/BEGIN:VEVENT/g)).to.have.length(1);
    expect(day).not.to.match(/DESCRIPTION|De Linde|Bo\b|Mw|van de \d/);
    find<HTMLInputElement>('#again').value = '';
    find('#again').dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(all('#save-day'), 'without a day').to.be.empty;
  });

  it('leaves nothing when all is wiped', async () => {
    await start(subject.value);
    await wipe(tool as never);
    await settle();
    expect(data()).not.to.have.property('closed');
    expect(all('.fill-in')).to.have.length(1);
  });
});
