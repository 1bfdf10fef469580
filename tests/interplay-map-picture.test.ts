import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import * as stories from '../stories/interplay-map.stories.js';
import {
  linesIn,
  STATES,
  type InterplayMapData,
  type Layer,
} from '../src/tools/interplay-map/map-lines.model.js';
import type { InterplayMap } from '../src/tools/interplay-map/interplay-map.js';
import {
  accessibilityTree,
  canReadTree,
  drag,
  hands,
  middleOf,
  press,
  type,
  viewport,
} from './support/browser.js';
import { tabTo, tabToButton } from './support/by-keyboard.js';
import { labelFaults } from './support/picture-labels.js';
import { all as allTold, namesIn, readTree } from './support/told.js';
import { catchDownloads, eventually, frame, mount, subjectOf, whole } from './support/tools.js';
import { ownClipboard } from './support/clipboard.js';

// The map of who works with whom as a picture: by hand and by key, on a table, in words, as a file.

const subject = subjectOf('interplay-map', stories);
const example = subject.value as { data: InterplayMapData };
const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

let tool: InterplayMap;
const find = <Found extends Element = HTMLElement>(selector: string): Found =>
  tool.shadowRoot!.querySelector<Found>(selector)!;
const all = <Found extends Element = HTMLElement>(selector: string): Found[] => [
  ...tool.shadowRoot!.querySelectorAll<Found>(selector),
];
const status = (): string => said(find('[role=status]'));
const data = (): InterplayMapData => tool.value.data;
const picture = (): SVGSVGElement => find<SVGSVGElement>('.picture-frame > svg');
const party = (id: string): Element => find(`.picture-frame [data-party=${id}]`);
const button = (name: string): HTMLButtonElement =>
  all<HTMLButtonElement>('button').find((each) => said(each).endsWith(name))!;

async function settled(): Promise<void> {
  await tool.updateComplete;
  await frame();
  await tool.updateComplete;
}
async function click(selector: string): Promise<void> {
  find(selector).click();
  await settled();
}
async function push(name: string): Promise<void> {
  button(name).click();
  await settled();
}
async function open(value: unknown = example): Promise<void> {
  tool = (await mount(subject, { value })) as unknown as InterplayMap;
  await whole(tool as never);
  await settled();
}
const valueOf = (changed: Partial<InterplayMapData>): unknown => ({
  ...example,
  data: { ...example.data, topics: [], agreements: [], ...changed },
});

const NUMBER = 24;
/** As many parties as there can be, of so many characters, and for each pair what is said of it. */
const full = (names: readonly string[], states: readonly number[]): unknown => {
  const parties = names.map((name, at) => ({
    id: `p${at}`,
    kind: at ? 'own' : 'team',
    name,
    contact: '',
  }));
  const pairs = parties.flatMap(({ id: a }, at) =>
    parties.slice(at + 1).map(({ id: b }) => [a, b] as const),
  );
  const lines = pairs.flatMap(([a, b], at) => {
    const state = STATES[states[at % states.length]!];
    return state ? [{ id: `l${at}`, a, b, state, about: '' }] : [];
  });
  return valueOf({ parties, lines });
};
const many = full(
  Array.from({ length: NUMBER }, (_, at) => `Vereniging voor buurtgenoten nummer ${at}`),
  [0, 1, 2, 3],
);

describe('the map of who works with whom, by hand', () => {
  before(() => viewport(1100, 900));
  after(() => viewport(800, 600));

  for (const by of hands) {
    it(`gets a line by two presses of a ${by}`, async () => {
      await open(valueOf({ lines: [] }));
      const sign = (id: string): Element => party(id).querySelector('.node')!;
      picture().scrollIntoView({ block: 'center' });
      await frame();
      await drag(by, middleOf(sign('citizen')), middleOf(sign('citizen')));
      await settled();
      expect(status()).to.equal('Burger is gekozen. Kies met wie er een lijn komt.');
      await drag(by, middleOf(sign('team')), middleOf(sign('team')));
      await settled();
      expect(data().lines).to.deep.equal([
        { id: 'l1', a: 'citizen', b: 'team', state: 'keep', about: '' },
      ]);
      expect(status()).to.equal('Lijn getekend tussen Burger en Wijkteam: Blijft zo.');
    });

    it(`is looked round in by a ${by} that drags, and nobody is chosen`, async () => {
      await open();
      await push('Vergroot de kaart');
      const round = find('.picture-frame');
      round.scrollIntoView({ block: 'center' });
      await frame();
      const { scrollLeft } = round;
      const from = middleOf(party('team'));
      await drag(by, from, { x: from.x - 120, y: from.y });
      await eventually(() => round.scrollLeft > scrollLeft + 60, 'it stays where it was');
      await settled();
      expect(all('.picture-frame [aria-pressed=true]')).to.have.length(0);
      expect(data()).to.deep.equal(example.data);
    });
  }

  it('is larger, and looked round in, by single clicks', async () => {
    await open();
    const off = (): string[] =>
      all('.zoom button').flatMap((each) =>
        each.getAttribute('aria-disabled') === 'true' ? [said(each)] : [],
      );
    expect(all('.zoom button')).to.have.length(6);
    expect(off()).to.have.length(4);
    await push('Vergroot de kaart');
    expect(status()).to.equal('De kaart staat op 150%.');
    expect(off()).to.deep.equal([]);
    await push('Vergroot de kaart');
    expect(status()).to.equal('De kaart staat op 225%.');
    const round = find('.picture-frame');
    const [left, top] = [round.scrollLeft, round.scrollTop];
    await push('Kijk naar rechts');
    expect(round.scrollLeft).to.be.above(left);
    await push('Kijk naar boven');
    expect(round.scrollTop).to.be.below(top);
    await push('Verklein de kaart');
    await push('Verklein de kaart');
    expect(off()).to.have.length(4);
    expect(all('.zoom button')).to.have.length(6);
  });

  it('has no button of these on a line of its own where it is narrow', async () => {
    await viewport(320, 700);
    try {
      await open();
      const tops = all('.zoom button').map((each) => Math.round(each.getBoundingClientRect().top));
      for (const top of new Set(tops))
        expect(tops.filter((each) => each === top).length, tops.join(' ')).to.be.above(1);
      for (const each of all('.zoom button')) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44 - 0.5);
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    } finally {
      await viewport(1100, 900);
    }
  });

  it('goes from the first key to an agreement by keyboard alone', async () => {
    let complete = 0;
    await open(valueOf({ lines: [] }));
    tool.addEventListener('samenspel-complete', () => (complete += 1));
    const field = await tabTo(tool, (each) => each.id === 'part-who');
    expect(field).to.equal(find('#part-who'));
    await press('ArrowRight');
    await press('ArrowRight');
    await settled();
    expect(find<HTMLInputElement>('#part-wished').checked).to.equal(true);
    await tabTo(tool, (each) => each.id === 'cell-team-citizen');
    await press('Enter');
    await settled();
    await press('ArrowRight');
    await press('ArrowRight');
    await settled();
    expect(data().lines).to.deep.equal([
      { id: 'l1', a: 'team', b: 'citizen', state: 'new', about: '' },
    ]);
    await tabTo(tool, (each) => each.id === 'about-l1');
    await type('Een inloopuur');
    for (let stops = 0; stops < 30 && tool.shadowRoot!.activeElement?.id !== 'part-wished'; stops++)
      await press('Shift+Tab');
    await press('ArrowRight');
    await settled();
    const agree = await tabTo(tool, (each) => each.id === 'agree-l1');
    expect(said(agree)).to.include('Er komt contact bij tussen Wijkteam en Burger.');
    await press('Enter');
    await settled();
    expect(tool.shadowRoot!.activeElement!.id).to.equal('a1-who');
    await type('Samira');
    await settled();
    expect(data().agreements[0]).to.include({ who: 'Samira' });
    expect(data().agreements[0]!.what).to.include('Een inloopuur');
    expect(complete).to.equal(1);
    await tabToButton(tool, 'Afdrukken');
  });
});

describe('the map of who works with whom, on the table', () => {
  after(() => viewport(800, 600));

  const TABLETS = [
    [820, 1180],
    [1180, 820],
  ] as const;
  for (const [width, height] of TABLETS)
    it(`stays in view on a tablet of ${width} by ${height} while one works in the grid`, async () => {
      await viewport(width, height);
      await open(many);
      await click('#part-wished');
      const cell = all('.cell').at(-1)!;
      cell.focus();
      await frame();
      cell.click();
      await settled();
      const choice = find('.of-pair input:checked');
      expect(tool.shadowRoot!.activeElement).to.equal(choice);
      const round = find('.picture-frame').getBoundingClientRect();
      const seen = Math.min(round.bottom, innerHeight) - Math.max(round.top, 0);
      expect(seen).to.be.above(height * 0.25);
      const { left, right, top, bottom } = choice.closest('label')!.getBoundingClientRect();
      const map = find('.map-seen').getBoundingClientRect();
      expect(right <= map.left || left >= map.right || top >= map.bottom - 1).to.equal(true);
      expect(bottom).to.be.at.most(innerHeight + 1);
      // What could be longer than the window is not in what stays.
      expect(find('.map-seen').contains(find('.map-signs .legend'))).to.equal(false);
    });

  it('has a grid for twenty-four that keeps who a pair is about in view', async () => {
    await viewport(1100, 900);
    await open(many);
    await click('#part-now');
    const round = find('.grid-frame').getBoundingClientRect();
    const cell = all('.cell').at(-1)!;
    all('.cell')[0]!.focus();
    for (const key of ['End', 'ArrowUp', 'ArrowDown']) await press(key);
    await frame();
    const at = tool.shadowRoot!.activeElement!;
    expect(at.getAttribute('aria-label')).to.include('nummer 23');
    const seen = at.getBoundingClientRect();
    const [column, row] = [
      all('.grid thead th')[0]!.getBoundingClientRect(),
      cell.closest('tr')!.querySelector('th')!.getBoundingClientRect(),
    ];
    expect(column.top).to.be.closeTo(round.top, 2);
    expect(row.left).to.be.closeTo(round.left, 6);
    expect(seen.left).to.be.at.least(row.right - 1);
    expect(seen.top).to.be.at.least(column.bottom - 1);
    expect(seen.bottom).to.be.at.most(round.bottom + 1);
  });

  it('has no name over another and no line through one, whatever twenty-four are called', async () => {
    await viewport(1100, 900);
    await open();
    await click('#part-wished');
    const word = fc.stringMatching(/^[A-Za-z]{1,14}$/u);
    const name = fc
      .array(word, { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' ').slice(0, 60).trim());
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 2, maxLength: NUMBER, size: 'max' }),
        fc.array(fc.nat(STATES.length), { minLength: 7, maxLength: 40 }),
        async (names, states) => {
          tool.value = full(names, states) as typeof tool.value;
          await settled();
          expect(all('.picture-frame [data-party]')).to.have.length(names.length);
          expect(labelFaults(picture(), '.map-lines .line, .map-lines .mark')).to.deep.equal([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('the map of who works with whom, told', () => {
  const NAMES: Readonly<Record<string, string>> = {
    team: 'Wijkteam',
    citizen: 'Burger',
    carer: 'Mantelzorger',
    volunteer: 'Vrijwilliger',
    municipality: 'Gemeente',
    'care-professionals': 'Andere professionals in zorg en welzijn',
    'other-professionals': 'Andere professionals',
  };
  const pair = (one: string, other: string): string => [one, other].toSorted().join(' – ');

  /** Pairs by what is told of the parties in the picture. */
  async function retold(): Promise<Record<'now' | 'wished' | 'change' | 'drop', string[]>> {
    const [map] = allTold(readTree(await accessibilityTree()), 'application');
    const pairs = { now: new Set(), wished: new Set(), change: new Set(), drop: new Set() };
    const known = Object.values(NAMES);
    for (const { name } of allTold(map!, 'button')) {
      const who = known
        .toSorted((a, b) => b.length - a.length)
        .find((each) => name.startsWith(each))!;
      for (const part of name.slice(who.length + 2).split('; ')) {
        const [, what, others] = /^(nu|gewenst ook|wordt anders|laten we los): (.*)$/u.exec(part)!;
        if (others === 'met niemand') continue;
        const into = { nu: 'now', 'gewenst ook': 'wished', 'wordt anders': 'change' }[what!];
        for (const other of namesIn(others!, known))
          pairs[(into ?? 'drop') as keyof typeof pairs].add(pair(who, other));
      }
    }
    return Object.fromEntries(
      Object.entries(pairs).map(([what, of]) => [what, [...of].toSorted()]),
    ) as never;
  }

  if (canReadTree)
    it('can be retold from the accessibility tree alone', async () => {
      await viewport(1100, 900);
      await open();
      const { now, wished, change, drop } = await retold();
      const drawn = (layer: Layer): string[] =>
        linesIn(example.data, layer)
          .map(({ a, b }) => pair(NAMES[a]!, NAMES[b]!))
          .toSorted();
      expect(now).to.deep.equal(drawn('now'));
      expect([...now.filter((each) => !drop.includes(each)), ...wished].toSorted()).to.deep.equal(
        drawn('wished'),
      );
      expect([...wished, ...change, ...drop].toSorted()).to.deep.equal(drawn('difference'));
    });
});

describe('the map of who works with whom, as a file', () => {
  const { saved, names } = catchDownloads();
  const allow = ownClipboard();
  const { toBlob } = HTMLCanvasElement.prototype;
  afterEach(() => {
    HTMLCanvasElement.prototype.toBlob = toBlob;
  });

  it('is an SVG of the layer in view, with what its lines mean', async () => {
    await open();
    for (const [part, lines, meanings] of [
      ['now', 6, 3],
      ['wished', 8, 3],
    ] as const) {
      saved.length = 0;
      await click(`#part-${part}`);
      button('Bewaar als plaatje (SVG)').click();
      await eventually(() => saved.length, 'nothing is saved');
      const svg = new DOMParser().parseFromString(await saved[0]!.text(), 'image/svg+xml');
      expect(svg.querySelector('parsererror')).to.equal(null);
      expect(svg.querySelectorAll('.map-lines, [class]')).to.have.length(0);
      const texts = [...svg.querySelectorAll('text')].map(said);
      for (const name of ['Burger', 'Wijkteam', 'Gemeente']) expect(texts).to.include(name);
      expect(svg.querySelector('title')!.textContent).to.equal(
        `Kaart van het samenspel: ${part === 'now' ? 'Nu' : 'Gewenst'}`,
      );
      // What crosses a line that is let go of is drawn beside it, and each meaning once more.
      const crosses = part === 'now' ? 2 : 0;
      expect(svg.querySelectorAll('path'), part).to.have.length(lines + meanings + crosses);
    }
  });

  it('is a PNG, also to paste', async () => {
    let copied: Blob | undefined;
    allow(async ([item]) => {
      copied = await (item as unknown as { items: Record<string, Promise<Blob>> }).items[
        'image/png'
      ];
    });
    await open();
    button('Bewaar als plaatje (PNG)').click();
    await eventually(() => saved.length, 'nothing is saved');
    expect(names[0]).to.match(/\.png$/);
    expect(saved[0]!.type).to.match(/^image\/png\b/);
    expect(saved[0]!.size).to.be.above(5000);
    button('Kopieer als plaatje').click();
    await eventually(() => status().includes('gekopieerd'), 'nothing is said');
    expect(copied!.size).to.be.above(5000);
  });

  it('says what to do where a page takes no picture, and where none can be made', async () => {
    allow(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    await open();
    button('Kopieer als plaatje').click();
    await eventually(() => status(), 'nothing is said');
    expect(status()).to.equal('Kopiëren lukt op deze pagina niet. Bewaar het als plaatje.');
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
    button('Bewaar als plaatje (PNG)').click();
    await eventually(() => find('.files [role=alert]'), 'nothing is said');
    expect(said(find('.files [role=alert]'))).to.include('Bewaar het plaatje als SVG.');
    expect(saved).to.have.length(0);
  });
});
