import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import type { NetworkEcogramData } from '../src/tools/network-ecogram/network-ecogram.model.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import { placeAt } from '../src/kits/network/network-places.js';
import { layOut } from '../src/kits/network/network-layout.js';
import { drag, engine, hands, viewport, type Point } from './support/browser.js';
import { handsOn, textIn } from './support/hands-on.js';
import { labelFaults, smallLabels } from './support/picture-labels.js';
import { bundled, frame } from './support/tools.js';

// The ecogram on the table: a tablet that stands or lies, a finger, a pen and a mouse.

const { groups, rings } = bundled<{
  groups: Parameters<typeof layOut>[1];
  rings: { label: string }[];
}>('network-ecogram');

const TABLETS = [
  [820, 1180],
  [1024, 768],
] as const;
const NAMES = ['Anna de Vries', 'Bas', 'Wijkteam Zuid', 'Mevrouw Van den Broek', 'Cem', 'Truus'];

/** So many persons in all groups and rings. */
const people = (count: number): NetworkEcogramData['alters'] =>
  Array.from({ length: count }, (_, at) => {
    const { id: group, kind } = groups[at % groups.length]!;
    return {
      id: `p${at + 2}`,
      name: `${NAMES[at % NAMES.length]}${at < NAMES.length ? '' : ` ${at}`}`,
      group,
      ring: (1 + (at % 3)) as 1 | 2 | 3,
      formal: kind === 'formal',
      firstContact: at === 0,
      gives: at % 2 ? ['practical', 'company'] : [],
      gets: at % 3 ? [] : ['emotional'],
      centres: [],
    };
  });

const ties = (count: number): NetworkEcogramData['ties'] =>
  Array.from({ length: count - 1 }, (_, at) => ({
    id: `t${at + 200}`,
    a: `p${at + 2}`,
    b: `p${at + 3}`,
  }));

let tool: NetworkEcogram;
const { root, find, all, settle, data, click, push, status } = handsOn<NetworkEcogramData>(
  () => tool,
);
const picture = (): SVGSVGElement => root().querySelector<SVGSVGElement>('.map .network')!;
const around = (): Element => picture().parentElement!;

async function open(count: number): Promise<void> {
  const parent = document.body.appendChild(document.createElement('div'));
  parent.lang = 'nl';
  tool = await fixture<NetworkEcogram>(html`<network-ecogram draft="none"></network-ecogram>`, {
    parentNode: parent,
  });
  const { value } = tool;
  if (count)
    tool.value = {
      ...value,
      data: { ...value.data, issued: 400, alters: people(count), ties: ties(count) },
    };
  await settle();
}

/** How much of an element can be seen in the window, in CSS pixels. */
function seenOf(element: Element): { width: number; height: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    width: Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)),
    height: Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)),
  };
}

/** Where the middle of someone's shape is in the window. */
function shapeAt(id: string): Point {
  const { left, right, top, bottom } = find(`.map [data-id="${id}"]`).getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

describe('the picture on a tablet', () => {
  afterEach(() => scrollTo(0, 0));
  after(() => viewport(800, 600));

  for (const [width, height] of TABLETS)
    describe(`of ${width} by ${height}`, () => {
      // Not before each: with no tool on the page, WebKit keeps what a sheet asked of the window before.
      before(() => viewport(width, height));

      it('is there from the first person on, without scrolling', async () => {
        await open(0);
        find<HTMLInputElement>('#new-name').value = 'Anna';
        await push('Voeg toe');
        expect(data().alters).to.have.lengthOf(1);
        const seen = seenOf(around());
        expect(seen.width).to.be.above(width * 0.5);
        expect(seen.height).to.be.above(height * 0.3);
        const at = shapeAt('p2');
        const { left, right, top } = around().getBoundingClientRect();
        expect(at.x).to.be.within(left, right);
        expect(at.y).to.be.within(top, innerHeight);
      });

      for (const count of [5, 60])
        it(`stays in view while one works in a list of ${count}`, async () => {
          await open(count);
          const last = all('.row').at(-1)!;
          last.scrollIntoView({ block: 'end' });
          await frame();
          const seen = seenOf(around());
          expect(seen.width).to.be.above(width * 0.5);
          // WebKit asks a sheet how high the window is while that still grows.
          expect(seen.height).to.be.above(height * (engine === 'webkit' ? 0.35 : 0.4));
          // Side by side or above each other: neither covers the other.
          const row = last.getBoundingClientRect();
          const map = find('.map').getBoundingClientRect();
          expect(row.right <= map.left || row.top >= map.bottom - 1).to.equal(true);
          await click(`#${last.querySelector('.pick')!.id}`);
          expect(seenOf(around()).height, 'with its bar').to.be.above(150);
          expect(seenOf(find('.move')).height, 'the bar').to.be.above(40);
        });

      it('brings what one goes to by key out from under it', async () => {
        await open(60);
        const rows = all('.pick');
        rows.at(-1)!.focus();
        await frame();
        for (const row of rows.slice(0, 40).toReversed().slice(0, 5)) {
          row.focus();
          await frame();
          const { left, right, top, bottom } = row.getBoundingClientRect();
          const map = find('.map').getBoundingClientRect();
          expect(right <= map.left || top >= map.bottom - 1, textIn(row)).to.equal(true);
          expect(bottom).to.be.at.most(innerHeight);
          expect(left).to.be.at.least(0);
        }
      });

      it('goes to whom one points out in the list', async () => {
        await open(60);
        for (const { id } of [data().alters[2]!, data().alters[58]!, data().alters[30]!]) {
          await click(`#pick-${id}`);
          const at = shapeAt(id);
          const { left, right, top, bottom } = around().getBoundingClientRect();
          expect(at.x, id).to.be.within(left, right);
          expect(at.y, id).to.be.within(top, bottom);
        }
      });

      for (const by of hands)
        it(`lets a ${by} take someone to another ring and group, and undo takes them back`, async () => {
          await open(5);
          const map = find('.map');
          map.scrollIntoView({ block: 'start' });
          await frame();
          const before = data();
          const name = new Map(before.alters.map((each) => [each.id, each.name]));
          const layout = layOut(before.alters, groups, ({ id }) => name.get(id)!, {
            centres: ['cliënt'],
            rings: rings.map(({ label }) => label),
          });
          const from = shapeAt('p4');
          // Across the centre, into the middle ring.
          const { a, e, f } = picture().getScreenCTM()!;
          const start = layout.persons.find(({ id }) => id === 'p4')!;
          const far = (layout.radii[0] + layout.radii[1]) / 2;
          const opposite = Math.atan2(-start.y, -start.x);
          const goalAt = (turn: number): { x: number; y: number } => ({
            x: far * Math.cos(opposite + turn),
            y: far * Math.sin(opposite + turn),
          });
          const placed = (turn: number): string => {
            const { x, y } = goalAt(turn);
            return JSON.stringify(placeAt(layout, x, y));
          };
          // A hand, or a driver's rounding, may be some units beside it.
          const turn = [0, 0.1, 0.2, 0.3].find(
            (each) => placed(each - 0.05) === placed(each) && placed(each + 0.05) === placed(each),
          )!;
          const goal = goalAt(turn);
          const to = { x: goal.x * a + e, y: goal.y * a + f };
          const at = scrollY;
          await drag(by, from, to);
          await settle();
          expect(data().alters.find(({ id }) => id === 'p4')).to.deep.include(
            placeAt(layout, goal.x, goal.y),
          );
          expect(scrollY, 'the page stays').to.be.closeTo(at, 1);
          expect(status()).to.contain('Wijkteam Zuid');
          await push('Ongedaan maken');
          expect(data()).to.deep.equal(before);
        });
    });

  for (const width of [320, 820, 1024, 1600])
    it(`can be read at ${width} pixels`, async () => {
      await viewport(width, 900);
      await open(30);
      const lines = '.relations path, .ties path, .border, .ring, .circle';
      expect(labelFaults(picture(), lines)).to.deep.equal([]);
      const least = (element: Element): number => (element.closest('.letters') ? 11 : 12);
      expect(smallLabels(picture(), least)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
});
