import { expect } from '@open-wc/testing';
import * as stories from '../stories/equality-check.stories.js';
import type { EqualityCheckData } from '../src/index.js';
import type { EqualityCheck } from '../src/tools/equality-check/equality-check.js';
import { contract } from './contract/index.js';
import { handsOn, textIn } from './support/hands-on.js';
import { accessibilityTree, canEmulate, press, type, viewport } from './support/browser.js';
import {
  bundled,
  catchDownloads,
  eventually,
  mount,
  openFile,
  paperOf,
  printPage,
  subjectOf,
  wipe,
} from './support/tools.js';

contract('equality-check', stories);

type Data = EqualityCheckData;

interface Content {
  rating: {
    scale: string[];
    unknown: string;
    areas: { id: string; items: { id: string; text: string; wordings?: { text: string }[] }[] }[];
  };
}

const SIGN = 'Ze belden mij op dinsdag';

describe('two people who look at the same statements', () => {
  const subject = subjectOf('equality-check', stories);
  const { saved } = catchDownloads();
  let tool: EqualityCheck;
  const { root, all, find, settle, data, focused, status, click, push, everything } = handsOn(
    () => tool,
  );

  async function start(value?: unknown): Promise<void> {
    tool = (await mount(subject, { value })) as unknown as EqualityCheck;
    await settle();
  }
  const next = (): Promise<void> => click('.ballot .steps button:last-child');
  const statement = (): string => textIn(find('.statement:not(.spare)'));

  /** Answers all eight by letter and Enter: `a` to `e`, a space to skip. */
  async function answers(letters: string): Promise<void> {
    for (const letter of letters) {
      if (letter !== ' ') await press(letter);
      await press('Enter');
      await settle();
    }
  }
  const planks = (): string[] => all('.planks > .plank').map(textIn);
  const open = (): Promise<void> =>
    eventually(() => root().querySelector('.planks'), 'the bridge is not there');

  beforeEach(async () => {
    await viewport(1100, 900);
    localStorage.clear();
  });
  afterEach(() => dispatchEvent(new Event('afterprint')));
  after(() => viewport(800, 600));

  it('are asked four times two, each in their own words, by the same ids', () => {
    for (const locale of ['nl', 'en']) {
      const { areas, scale } = bundled<Content>('equality-check', locale).rating;
      expect(areas.map(({ id }) => id)).to.deep.equal(['decide', 'trust', 'address', 'needs']);
      expect(areas.map(({ items }) => items.length)).to.deep.equal([2, 2, 2, 2]);
      expect(scale).to.have.length(4);
      const otherwise = areas.flatMap(({ items }) =>
        items.filter(({ text, wordings }) => wordings && wordings[0]!.text !== text),
      );
      expect(otherwise.map(({ id }) => id)).to.deep.equal(['needs-1', 'needs-2']);
    }
  });

  it('say who they are and who begins, and read what this is not for', async () => {
    await start();
    expect(textIn(find('.gather')))
      .to.contain('Niemand krijgt een cijfer of een oordeel')
      .and.to.contain('wie het apparaat of het bestand heeft, kan bij alles');
    find('#name-staff').focus();
    await type('Bo');
    await settle();
    await click('#first-staff');
    await click('#begin');
    expect(textIn(find('.hand-over-title'))).to.equal('Geef het apparaat aan Bo');
    expect(data().sides.map(({ id }) => id)).to.deep.equal(['carer', 'staff']);
  });

  it('answer by keyboard alone, and find nothing of what the other said', async () => {
    await start();
    await click('#begin');
    expect(focused().id).to.equal('take-over');
    await press('Enter');
    await settle();
    expect(statement()).to.equal('Wij beslissen samen over wat belangrijk is.');
    find('.ballot input').focus();
    await press('d');
    await press('Enter');
    await settle();
    expect(focused().closest('.question')!.id).to.equal('item-decide-2');
    await press('Tab');
    await press('c');
    await settle();
    find('#sign-decide').focus();
    await type(SIGN);
    await settle();
    find('.ballot input').focus();
    await answers('cdba ab');
    expect(focused().id).to.equal('finish');
    const [carer] = [data().answers.map(({ item, value }) => `${item} ${value}`)];
    expect(carer).to.have.length(7);
    await press('Enter');
    await settle();
    const covered = async (when: string): Promise<void> => {
      expect(everything(), when).not.to.contain(SIGN);
      expect(all(':checked'), when).to.be.empty;
      if (canEmulate) expect(JSON.stringify(await accessibilityTree()), when).not.to.contain(SIGN);
      for (const key of ['Control+z', 'Control+y']) await press(key);
      await settle();
      expect(data().answers, when).to.have.length(7);
    };
    await covered('at the hand-over');
    await click('#take-over');
    await covered('while the other answers');
    expect(all('.document-bar, .leading, .files'), 'ways out of the document').to.be.empty;
    await printPage(tool);
    expect(paperOf(tool)!.textContent).not.to.contain(SIGN);
    expect(paperOf(tool)!.querySelector('.rating-paper')).to.exist;
    expect(all('.planks')).to.be.empty;
  });

  it('read each their own wording', async () => {
    await start();
    await click('#begin');
    await click('#take-over');
    for (let at = 0; at < 6; at++) await next();
    expect(statement()).to.equal('Er is aandacht voor wat ik zelf nodig heb.');
    await click('#finish');
    await click('#take-over');
    for (let at = 0; at < 6; at++) await next();
    expect(statement()).to.equal('Ik heb aandacht voor wat de mantelzorger zelf nodig heeft.');
  });

  it('see the planks once both are done, with what lies behind them in words', async () => {
    await start();
    await click('#begin');
    await click('#take-over');
    find('.ballot input').focus();
    await answers('cdcdcaeb');
    await click('#finish');
    await click('#take-over');
    find('.ballot input').focus();
    await answers('dd  aadd');
    await click('#finish');
    expect(textIn(find('.hand-over-title'))).to.equal('Iedereen is klaar');
    await click('#lay-open');
    await open();
    expect(focused().className).to.equal('open-title');
    expect(planks()[0]).to.contain('stevig').and.to.contain('Draagt.');
    expect(planks()[1]).to.contain('de medewerker: nog open').and.to.contain('Nog open.');
    expect(planks()[2]).to.contain('Samen aan werken.');
    expect(planks()[3]).to.contain('de mantelzorger: los').and.to.contain('Verschilt.');
    expect(textIn(find('.summary'))).to.equal(
      '1 plank draagt, 1 plank verschilt, aan 1 plank kunnen jullie samen werken en 1 plank is nog open.',
    );
    await click('#plank-needs summary');
    expect(textIn(find('#plank-needs')))
      .to.contain('Er is aandacht voor wat ik zelf nodig heb. Weet ik niet')
      .and.to.contain('Ik vraag wat de mantelzorger wel en niet wil doen. Ja');
    await click('#plank-trust summary');
    expect(textIn(find('#plank-trust'))).to.contain('Overgeslagen');
  });

  it('see no number but of planks, on screen, on paper and told', async () => {
    const complete = { ...subject.value, data: { ...(subject.value.data as Data), again: '' } };
    complete.data.agreements = [];
    await start(complete);
    await open();
    const numbers = (text: string): string[] =>
      text
        .replace(/\d+ (plank|planken)\b/g, '')
        .replace(/[12] (statements|elementen|elements)\b/g, '')
        .match(/\d+/g) ?? [];
    expect(textIn(find('.look'))).to.match(/1 plank draagt/);
    expect(numbers(textIn(find('.look')))).to.deep.equal([]);
    if (canEmulate) {
      const told = JSON.stringify(await accessibilityTree()).match(/Els: [^"]*|Draagt[^"]*/g) ?? [];
      expect(told.length).to.be.greaterThan(0);
      expect(numbers(told.join(' '))).to.deep.equal([]);
    }
    await printPage(tool);
    const paper = paperOf(tool)!;
    const shown = [...paper.querySelectorAll('.planks, .chosen-paper, .legend')].map(textIn);
    expect(shown).to.have.length(3);
    expect(numbers(shown.join(' '))).to.deep.equal([]);
    expect(paper.querySelectorAll('.planks .board svg.wood')).to.have.length(8);
  });

  it('choose one or two planks, agree, and hear why not a third', async () => {
    await start(subject.value);
    await open();
    await click('#talk-decide');
    await click('#talk-trust');
    expect(find<HTMLInputElement>('#talk-trust').checked).to.equal(false);
    expect(status()).to.contain('al 2 planken gekozen');
    expect(textIn(find('.full'))).to.contain('al 2 planken gekozen');
    await click('#talk-decide');
    expect(all('.full')).to.be.empty;
    expect(data().subjects).to.deep.equal(['address']);
    expect(textIn(find('.plan'))).to.contain('Elkaar aanspreken: Samen aan werken');
  });

  it('bring a file each, and a third person is refused with a reason', async () => {
    await start();
    await click('.apart-part summary');
    await push('Ik ben de medewerker');
    find('.ballot input').focus();
    await answers('dddddddd');
    await click('#finish');
    expect(textIn(find('.hand-over-title'))).to.equal('Klaar');
    await click('#take-over');
    const file = JSON.parse(await saved[0]!.text()) as { data: Data };
    const named = (name: string, value: number) =>
      JSON.stringify({
        ...file,
        data: {
          ...file.data,
          sides: file.data.sides.map((side) => ({ ...side, name })),
          answers: file.data.answers.map((each) => ({ ...each, value })),
        },
      });
    const add = async (text: string): Promise<void> => {
      const input = find<HTMLInputElement>('.files input[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'blad.json', { type: 'application/json' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    tool.remove();
    sessionStorage.clear();
    await start();
    await add(named('Bo', 4));
    await eventually(() => all('.files-said').length, 'nothing is said of the file');
    expect(textIn(find('.files-said'))).to.equal('Toegevoegd: Bo.');
    expect(all('.planks')).to.be.empty;
    await add(named('Ali', 1));
    await eventually(
      () => textIn(find('.files-said')).includes('iemand anders'),
      'a third person is not refused',
    );
    expect(textIn(find('.files-said')))
      .to.contain('blad.json')
      .and.to.contain('een nieuw blad');
    expect(new Set(data().answers.map(({ value }) => value))).to.deep.equal(new Set([4]));
    expect(data().sides.map(({ name }) => name)).to.deep.equal(['Bo']);
  });

  it('lay an earlier moment beside it, plank by plank', async () => {
    await start(subject.value);
    await open();
    const file = structuredClone(subject.value) as { data: Data };
    file.data.answers = file.data.answers.map((each) => ({ ...each, value: 1 }));
    const input = find<HTMLInputElement>('.compare input');
    const chosen = new DataTransfer();
    chosen.items.add(new File([JSON.stringify(file)], 'toen.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => all('.compare li').length, 'nothing is compared');
    expect(textIn(all('.compare li')[0]!)).to.equal(
      'Samen beslissen: toen ‘Samen aan werken’, nu ‘Draagt’',
    );
    expect(all('.compare li')).to.have.length(4);
  });

  it('have four planks at 320 pixels, and no way sideways', async () => {
    await viewport(320, 800);
    await start(subject.value);
    await open();
    const boxes = all('.plank-picture').map((each) => each.getBoundingClientRect());
    expect(boxes).to.have.length(4);
    for (const [at, box] of boxes.entries()) {
      expect(box.width).to.be.greaterThan(60);
      if (at) expect(box.top).to.be.closeTo(boxes[at - 1]!.bottom, 2);
      expect(box.left).to.be.closeTo(boxes[0]!.left, 1);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('go on where they were after a reload, covered', async () => {
    await start();
    await click('#begin');
    await click('#take-over');
    find('.ballot input').focus();
    await answers('ddd');
    tool.remove();
    await start();
    await eventually(() => all('.hand-over').length, 'what the tab held is not there');
    expect(all(':checked')).to.be.empty;
    await click('#take-over');
    expect(statement()).to.equal('Ik merk dat de ander mij vertrouwt.');
  });

  it('leave nothing when they wipe it', async () => {
    await start(subject.value);
    await open();
    await wipe(tool as never);
    await settle();
    expect(everything()).not.to.contain('Elke vrijdag');
    expect(all('.gather')).to.have.length(1);
  });

  it('are told when a file is of more than two', async () => {
    await start();
    const three = structuredClone(subject.value) as { data: Data };
    three.data.sides = [...three.data.sides, { id: 'other', name: 'C', via: '', left: false }];
    await openFile(tool as never, JSON.stringify(three));
    await eventually(() => all('[role=alert]').length, 'a file of three is taken');
    expect(data().sides).to.be.empty;
  });
});
