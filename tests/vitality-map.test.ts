import { expect } from '@open-wc/testing';
import * as stories from '../stories/vitality-map.stories.js';
import type { ToolDocument, VitalityMapData } from '../src/index.js';
import type { VitalityMap } from '../src/tools/vitality-map/vitality-map.js';
import { contract } from './contract/index.js';
import { press, type, viewport } from './support/browser.js';
import { catchPrints } from './support/by-keyboard.js';
import { freshAt, handsOn, textIn } from './support/hands-on.js';
import {
  bundled,
  catchDownloads,
  eventually,
  mount,
  paperOf,
  printPage,
  subjectOf,
} from './support/tools.js';

contract('vitality-map', stories);

type Data = VitalityMapData;

describe('the content of vitality-map', () => {
  for (const locale of ['nl', 'en'])
    it(`has four lands, twelve questions, three in each, and three signs in ${locale}`, () => {
      const { regions, questions, signs } = bundled<{
        regions: { id: string }[];
        questions: { region: string }[];
        signs: unknown[];
      }>('vitality-map', locale);
      expect(regions.map(({ id }) => id)).to.deep.equal(['body', 'head', 'heart', 'soul']);
      for (const { id } of regions)
        expect(questions.filter(({ region }) => region === id)).to.have.length(3);
      expect([questions.length, signs.length]).to.deep.equal([12, 3]);
    });
});

describe('a carer draws a map', () => {
  const subject = subjectOf('vitality-map', stories);
  const downloads = catchDownloads();
  const papers = catchPrints();
  let tool: VitalityMap;
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
  } = handsOn(() => tool);

  async function start(value?: unknown, attributes: Record<string, string> = {}): Promise<void> {
    tool = (await mount(subject, { value, attributes })) as unknown as VitalityMap;
    await settle();
  }
  const documentOf = (change: Partial<Data> = {}): ToolDocument<Data> => {
    const document = structuredClone(stories.Begun.args!['value']) as ToolDocument<Data>;
    return { ...document, data: { ...document.data, ...change } };
  };
  const words = (): string[] => all('.word summary bdi').map(textIn);
  async function write(text: string): Promise<void> {
    find('#new-place').focus();
    await type(text);
    await press('Enter');
    await settle();
  }

  freshAt(1100, 900);

  it('chooses a land and writes a word, which comes on the map and in its list, private', async () => {
    await start();
    expect(all('.land')).to.have.length(4);
    expect(root().querySelector('#new-place'), 'first a land').to.equal(null);
    await click('#land-heart');
    expect(textIn(find('.question'))).to.equal('Met wie lachte u deze week?');
    await click('#sign-gives');
    await write('Met de buurvrouw');
    expect(data().places).to.deep.equal([
      {
        id: 'p1',
        region: 'heart',
        question: 'laugh',
        text: 'Met de buurvrouw',
        sign: 'gives',
        shared: false,
      },
    ]);
    expect(status()).to.contain('Met de buurvrouw');
    expect(textIn(all('.land')[2]!))
      .to.contain('Met de buurvrouw')
      .and.contain('☀');
    expect(textIn(find('.word summary')))
      .to.contain('Met de buurvrouw')
      .and.contain('geeft kracht');
    expect((find('#new-place') as HTMLInputElement).value).to.equal('');
    expect(focused()?.id, 'for the next').to.equal('new-place');
  });

  it('says what is missing where one puts nothing on the map', async () => {
    await start();
    await click('#land-body');
    await write(' ');
    expect(data().places).to.deep.equal([]);
    expect(find('#new-place').getAttribute('aria-invalid')).to.equal('true');
  });

  it('asks another question of that land, and then the first again', async () => {
    await start();
    await click('#land-soul');
    const asked: string[] = [];
    for (let at = 0; at < 4; at++) {
      asked.push(textIn(find('.question')));
      await click('#other-question');
      expect(focused()).to.equal(find('.question'));
    }
    expect(new Set(asked).size).to.equal(3);
    expect(asked[3]).to.equal(asked[0]);
  });

  it('takes a word away by emptying it, and gets it back in its place with one undo', async () => {
    await start(documentOf());
    const before = words();
    await click('#word-p1');
    const field = find('#text-p1') as HTMLInputElement;
    field.focus();
    field.select();
    for (let at = 0; at < 3; at++) await press('Backspace');
    await press('Tab');
    await settle();
    expect(words()).to.deep.equal(before.slice(1));
    expect(status()).to.contain('Fietsen langs het kanaal');
    await push('Ongedaan maken');
    expect(words()).to.deep.equal(before);
  });

  it('moves a word to another land, and says there that nobody was in the one it left', async () => {
    await start(documentOf());
    await click('#word-p3');
    const select = find('#region-p3') as HTMLSelectElement;
    select.value = 'soul';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(textIn(all('.land')[3]!)).to.contain('Mijn zus belt op zondag');
    expect(textIn(all('.lands > div')[2]!)).to.contain('Hier bent u nog niet geweest.');
    expect(focused()?.id).to.equal('word-p3');
  });

  it('shows numbers where a land has more than eight words, the same as in its list', async () => {
    const many = Array.from({ length: 9 }, (_, at) => ({
      id: `p${at + 1}`,
      region: 'body',
      text: `Woord ${at + 1}`,
      sign: '',
      shared: false,
    }));
    await start(documentOf({ places: many.slice(0, 8) }));
    expect(all('.spot').map(textIn)).to.deep.equal(many.slice(0, 8).map(({ text }) => text));
    await start(documentOf({ places: many }));
    expect(all('.spot').map(textIn)).to.deep.equal(many.map((_, at) => `${at + 1}`));
    expect(all('.words > li')).to.have.length(9);
  });

  it('keeps words of another map, and lets them be moved to this one', async () => {
    await start(
      documentOf({
        places: [{ id: 'p1', region: 'sea', text: 'Rust', sign: 'storm', shared: false }],
      }),
    );
    expect(textIn(find('.all-words')))
      .to.contain('Van een andere kaart')
      .and.contain('Rust');
    expect(tool.value.data.places[0]).to.include({ region: 'sea', sign: 'storm' });
  });

  const open = (): string[] => [...paperOf(tool)!.querySelectorAll('ol bdi')].map(textIn);

  it('has on paper only what was opened, and all of it after a question', async () => {
    await start(documentOf({ step: 'Zwemmen', talk: { who: 'Mijn zus', what: '' } }));
    await printPage(tool);
    expect(open()).to.deep.equal(['Fietsen langs het kanaal']);
    expect(textIn(paperOf(tool)!))
      .to.not.contain('Zwemmen')
      .and.not.contain('Mijn zus');
    dispatchEvent(new Event('afterprint'));

    await click('#print-shared');
    await eventually(() => papers.length === 1, 'nothing is printed');
    expect(papers[0]).to.contain('Fietsen langs het kanaal').and.not.contain('Wakker om vier uur');

    await click('#print-own');
    expect(papers, 'it asks first').to.have.length(1);
    expect(focused()?.id).to.equal('ask-all');
    await push('Ja, druk alles af');
    await eventually(() => papers.length === 2, 'nothing is printed');
    for (const text of [
      'Fietsen langs het kanaal',
      'Wakker om vier uur',
      'Mijn zus belt op zondag',
      'Zwemmen',
    ])
      expect(papers[1]).to.contain(text);
    await printPage(tool);
    expect(open(), 'the page by itself').to.deep.equal(['Fietsen langs het kanaal']);
  });

  it('gives as text only what was opened', async () => {
    await start(documentOf());
    await push('Bewaar als tekst');
    await eventually(() => downloads.saved.length === 1, 'nothing is saved');
    const text = await downloads.saved[0]!.text();
    expect(text).to.contain('Fietsen langs het kanaal').and.not.contain('Mijn zus');
  });

  it('saves all, or only what was opened where one says so', async () => {
    await start(documentOf({ step: 'Zwemmen' }));
    await push('Bewaar als bestand');
    await click('#only-open');
    await push('Bewaar als bestand');
    await eventually(() => downloads.saved.length === 2, 'nothing is saved');
    const saved = await Promise.all(
      downloads.saved.map(async (file) => JSON.parse(await file.text()) as ToolDocument<Data>),
    );
    expect(saved.map(({ data: { places, step } }) => [places.length, step])).to.deep.equal([
      [3, 'Zwemmen'],
      [1, ''],
    ]);
    expect(data().places, 'nothing is lost here').to.have.length(3);
  });

  it('has no number but those of its lists, whatever was written', async () => {
    await start(documentOf());
    const text = textIn(find('.screen'))
      .replace(textIn(find('.urgent')), '')
      .replace(textIn(find('.sources')), '');
    expect(text).to.not.match(/\d/);
  });

  it('has no two words over each other at 320 pixels, and the same map for the same words', async () => {
    await viewport(320, 700);
    const text = (at: number): string => `${'woord met veel letters '.repeat(3)}${at}`.slice(-60);
    const of = (each: number) =>
      ['body', 'head', 'heart', 'soul'].flatMap((region, land) =>
        Array.from({ length: each }, (_, at) => ({
          id: `p${land * each + at + 1}`,
          region,
          text: text(land * each + at),
          sign: ['gives', 'takes', 'again', ''][at % 4]!,
          shared: at % 3 === 0,
        })),
      );
    const onMap = (each: Element): DOMRect => {
      const { left, top } = find('.sea').getBoundingClientRect();
      const { x, y, width, height } = each.getBoundingClientRect();
      return new DOMRect(x - left, y - top, width, height);
    };
    const boxes = (): DOMRect[] => all('.spot').map(onMap);
    const isInside = (a: DOMRect, b: DOMRect): boolean =>
      a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
    for (const each of [8, 10]) {
      await start(documentOf({ places: of(each) }));
      const spots = boxes();
      expect(spots).to.have.length(4 * each);
      for (const [at, a] of spots.entries()) {
        const land = onMap(all('.spot')[at]!.closest('.land')!);
        expect(isInside(a, land), `word ${at} in its land`).to.equal(true);
        for (const b of spots.slice(at + 1))
          expect(
            a.right <= b.left + 0.5 ||
              b.right <= a.left + 0.5 ||
              a.bottom <= b.top + 0.5 ||
              b.bottom <= a.top + 0.5,
          ).to.equal(true);
      }
      await start(documentOf({ places: of(each) }));
      for (const [at, { left, top }] of boxes().entries()) {
        // Firefox rounds by where on the page it stands.
        expect(left).to.be.closeTo(spots[at]!.left, 1);
        expect(top).to.be.closeTo(spots[at]!.top, 1);
      }
    }
  });

  it('shows whom to turn to, and help that cannot wait, with or without words', async () => {
    for (const value of [undefined, documentOf()]) {
      await start(value, {
        'contact-name': 'Steunpunt Noord',
        'contact-telephone': '010 123 45 67',
      });
      expect(textIn(find('.afterwards'))).to.contain('Steunpunt Noord');
      expect(all('details.urgent')).to.have.length(1);
    }
  });
});
