import { expect, fixture, html } from '@open-wc/testing';
import * as fc from 'fast-check';
import { emptyNetwork, type NetworkData } from '../src/kits/network/network-data.model.js';
import { addAlter, addCentre, addTie } from '../src/kits/network/network.model.js';
import { viewport } from './support/browser.js';
import './support/network-fixture.js';
import type { NetworkFixture } from './support/network-fixture.js';
import { choices } from './support/networks.js';
import { labelFaults, labelsIn, smallLabels } from './support/picture-labels.js';

// What people read in the picture of a network, as the browser draws it.

const NAMES = [
  'Jan',
  'Anna de Vries',
  'Mevrouw Van den Broek-Westerhuis',
  'Wijkteam Noord',
  'Oom Piet',
  'Cem Yıldız',
  'Buurvrouw van nummer twaalf',
  'Ri',
];
const LINES = '.relations path, .ties path, .border, .ring, .circle';

/** A network of so many, with names as people have, and about as many ties. */
const someNetwork = (size: number): fc.Arbitrary<NetworkData> =>
  fc
    .record({
      persons: fc.array(
        fc.record({
          name: fc.constantFrom(...NAMES),
          group: fc.constantFrom(...choices.groups.map(({ id }) => id)),
          ring: fc.constantFrom(1 as const, 2 as const, 3 as const),
          slot: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 3 }),
          quality: fc.constantFrom(...choices.qualities.map(({ id }) => id)),
          gives: fc.subarray(choices.supports.map(({ id }) => id)),
          gets: fc.subarray(choices.supports.map(({ id }) => id)),
        }),
        { minLength: size, maxLength: size },
      ),
      ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: size, maxLength: size }),
      couple: fc.boolean(),
    })
    .map(({ persons, ties, couple }) => {
      let data: NetworkData = couple
        ? addCentre(emptyNetwork, 'carer', 'Joke Bakker')
        : emptyNetwork;
      for (const each of persons) data = addAlter(data, each);
      const { alters } = data;
      const at = (number: number): string => alters[number % alters.length]!.id;
      return ties.reduce((now, [a, b]) => addTie(now, at(a), at(b)), data);
    });

async function shown(data: NetworkData): Promise<SVGSVGElement> {
  const tool = await fixture<NetworkFixture>(
    html`<network-fixture .data=${data}></network-fixture>`,
  );
  await tool.updateComplete;
  return tool.shadowRoot!.querySelector<SVGSVGElement>('.network')!;
}

describe('names and letters in the picture of a network', () => {
  after(() => viewport(800, 600));

  for (const [size, numRuns] of [
    [5, 20],
    [15, 12],
    [30, 6],
    [60, 3],
  ] as const)
    it(`of ${size} persons overlap with nothing, and no line runs through one`, async () => {
      await fc.assert(
        fc.asyncProperty(someNetwork(size), async (data) => {
          const svg = await shown(data);
          expect(labelFaults(svg, LINES)).to.deep.equal([]);
          (svg.getRootNode() as ShadowRoot).host.remove();
        }),
        { numRuns, endOnFailure: true, includeErrorInReport: true },
      );
    });

  it('are all there, to the last sign', async () => {
    const persons = NAMES.map((name) => ({ name, group: 'family' }));
    const data = persons.reduce<NetworkData>((now, each) => addAlter(now, each), emptyNetwork);
    const all = labelsIn(await shown(data))
      .map(({ text }) => text)
      .join(' ');
    for (const name of NAMES) for (const word of name.split(/[ -]/)) expect(all).to.contain(word);
    expect(all).not.to.contain('…');
    for (const { label } of [...choices.rings, ...choices.groups]) expect(all).to.contain(label);
  });

  for (const [width, height] of [
    [320, 700],
    [820, 1180],
    [1024, 768],
    [1600, 1000],
  ] as const)
    it(`are as large as they must be on a screen of ${width} pixels`, async () => {
      await viewport(width, height);
      for (const size of [1, 15, 60]) {
        const [data] = fc.sample(someNetwork(size), { seed: size, numRuns: 1 });
        const svg = await shown(data!);
        expect(svg.querySelectorAll('.letters tspan').length).to.be.above(size > 1 ? 1 : -1);
        const least = (element: Element): number => (element.closest('.letters') ? 11 : 12);
        expect(smallLabels(svg, least)).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        (svg.getRootNode() as ShadowRoot).host.remove();
      }
    });
});
