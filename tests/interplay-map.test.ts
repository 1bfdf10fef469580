import { expect } from '@open-wc/testing';
import * as stories from '../stories/interplay-map.stories.js';
import type { InterplayMap } from '../src/tools/interplay-map/interplay-map.js';
import type { InterplayMapData } from '../src/tools/interplay-map/interplay-map.model.js';
import { contract } from './contract/index.js';
import { press, type, viewport } from './support/browser.js';
import { labelFaults, smallLabels } from './support/picture-labels.js';
import {
  catchDownloads,
  eventually,
  frame,
  mount,
  printPage,
  subjectOf,
  whole,
} from './support/tools.js';

contract('interplay-map', stories);

const said = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();

describe('a team draws who works with whom', () => {
  const subject = subjectOf('interplay-map', stories);
  const { saved } = catchDownloads();
  let tool: InterplayMap;

  const find = <Found extends Element = HTMLElement>(selector: string): Found =>
    tool.shadowRoot!.querySelector<Found>(selector)!;
  const all = (selector: string): Element[] => [...tool.shadowRoot!.querySelectorAll(selector)];
  const status = (): string => said(find('[role=status]'));
  const focused = (): Element | null => tool.shadowRoot!.activeElement;
  const data = (): InterplayMapData => tool.value.data;
  const settled = async (): Promise<void> => {
    await tool.updateComplete;
    await frame();
    await tool.updateComplete;
  };
  const click = async (selector: string): Promise<void> => {
    find(selector).click();
    await settled();
  };
  const open = async (value?: unknown): Promise<void> => {
    tool = (await mount(subject, value ? { value } : {})) as unknown as InterplayMap;
    await whole(tool as never);
    await settled();
  };
  const picture = (): SVGSVGElement => find<SVGSVGElement>('.picture-frame > svg');
  const party = (id: string): SVGElement => find<SVGElement>(`.picture-frame [data-party=${id}]`);
  const many = (): unknown =>
    subject.stories.find(([name]) => name.startsWith('Vierentwintig'))![1].args!['value'];

  before(() => viewport(1100, 900));
  after(() => viewport(800, 600));
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('starts with seven parties and no line', async () => {
    await open();
    expect(all('.party')).to.have.length(7);
    expect(all('.picture-frame [data-party]')).to.have.length(7);
    expect(all('.picture-frame .line')).to.have.length(0);
    expect(tool.value.data.parties).to.equal(undefined);
  });

  it('says who is there: adds, renames and takes away, with lines, in one undo', async () => {
    await open(subject.value);
    find('#new-party').focus();
    await type('Moestuin');
    await press('Enter');
    await settled();
    expect(status()).to.equal('Toegevoegd: Moestuin.');
    expect(data().parties!.at(-1)!.name).to.equal('Moestuin');
    await click('#add-church');
    expect(focused()).to.equal(find('#name-church'));
    const before = data();
    await click('#remove-team');
    expect(data().lines.some(({ a, b }) => a === 'team' || b === 'team')).to.equal(false);
    expect(status()).to.include('Wijkteam is weg, met de lijnen.');
    await click('.undo');
    expect(data().parties).to.deep.equal(before.parties);
    expect(data().lines).to.deep.equal(before.lines);
  });

  it('keeps a name that is emptied', async () => {
    await open(subject.value);
    const field = find<HTMLInputElement>('#name-citizen');
    field.focus();
    field.value = '';
    field.dispatchEvent(new Event('input'));
    field.dispatchEvent(new Event('change'));
    await settled();
    expect(field.value).to.equal('Burger');
    expect(data().parties!.find(({ id }) => id === 'citizen')!.name).to.equal('');
  });

  it('goes through the grid by keyboard alone, and says of each pair what it is', async () => {
    await open(subject.value);
    await click('#part-now');
    find('#cell-team-citizen').focus();
    expect(focused()!.getAttribute('aria-label')).to.equal('Wijkteam – Burger: Geen contact');
    await press('ArrowDown');
    expect(focused()).to.equal(find('#cell-team-carer'));
    await press('ArrowRight');
    expect(focused()!.getAttribute('aria-label')).to.equal('Burger – Mantelzorger: Niet besproken');
    await press('Enter');
    await settled();
    expect(focused()).to.equal(find('#pair-state-unsaid'));
    await press('ArrowDown');
    await settled();
    expect(data().lines.at(-1)).to.deep.equal({
      id: 'l11',
      a: 'citizen',
      b: 'carer',
      state: 'keep',
      about: '',
    });
    await press('Escape');
    await settled();
    expect(focused()).to.equal(find('#cell-citizen-carer'));
    // One Tab stop, whatever its size.
    expect(all('.cell').filter((each) => (each as HTMLElement).tabIndex === 0)).to.have.length(1);
  });

  it('says what is wished, and what that is about', async () => {
    await open(subject.value);
    await click('#part-wished');
    await click('#cell-team-carer');
    await click('#pair-state-change');
    find<HTMLInputElement>('#about-l1').focus();
    await type('Elke maand bellen');
    await settled();
    expect(data().lines[0]).to.include({ state: 'change', about: 'Elke maand bellen' });
  });

  it('draws a line in the picture with arrows and twice Enter, and refuses a second one', async () => {
    await open(subject.value);
    await click('#part-wished');
    party('team').focus();
    await settled();
    expect(focused()).to.equal(party('team'));
    expect(all('.picture-frame [tabindex="0"]')).to.have.length(1);
    await press('ArrowRight');
    await settled();
    expect(focused()).to.equal(party('citizen'));
    await press('Enter');
    await settled();
    expect(party('citizen').getAttribute('aria-pressed')).to.equal('true');
    expect(status()).to.equal('Burger is gekozen. Kies met wie er een lijn komt.');
    await press('ArrowRight');
    await press('Enter');
    await settled();
    expect(status()).to.equal('Lijn getekend tussen Burger en Mantelzorger: Komt erbij.');
    expect(data().lines.at(-1)).to.include({ a: 'citizen', b: 'carer', state: 'new' });
    const before = data();
    await press('Enter');
    await press('ArrowLeft');
    await press('Enter');
    await settled();
    expect(status()).to.equal('Tussen Mantelzorger en Burger is al een lijn: Komt erbij.');
    expect(data()).to.equal(before);
    await press('Enter');
    await press('Escape');
    await settled();
    expect(status()).to.equal('Geen lijn getekend.');
    expect(all('.picture-frame [aria-pressed=true]')).to.have.length(0);
    expect(focused()).to.equal(party('citizen'));
  });

  it('draws by single presses, too', async () => {
    await open();
    party('carer').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    party('volunteer').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(data().lines).to.deep.equal([
      { id: 'l1', a: 'carer', b: 'volunteer', state: 'keep', about: '' },
    ]);
    expect(data().parties).to.have.length(7);
  });

  it('has the numbers of the example in picture, words and list', async () => {
    await open(subject.value);
    for (const [part, lines] of [
      ['now', 6],
      ['wished', 8],
      ['difference', 5],
    ] as const) {
      await click(`#part-${part}`);
      expect(all('.picture-frame .line'), part).to.have.length(lines);
    }
    expect(all('.differences > li')).to.have.length(5);
    const facts = said(find('.facts'));
    expect(facts).to.include('Lijnen nu: 6. Gewenst: 8. Verschil: 5.');
    expect(facts).to.include('Besproken: 10 van de 21 paren.');
    expect(facts).to.include('Burger heeft nu geen enkele lijn.');
    expect(facts).to.include('5 van de 6 lijnen lopen via Wijkteam.');
    all('.files .button').at(-1)!.dispatchEvent(new MouseEvent('click'));
    await eventually(() => saved.length, 'nothing is saved');
    const rows = (await saved[0]!.text()).trim().split('\r\n').slice(1);
    const cells = rows.map((row) => row.split(';'));
    expect(rows).to.have.length(21);
    expect(cells.filter(([, , , now]) => now === '"ja"')).to.have.length(6);
    expect(cells.filter(([, , , , wished]) => wished === '"ja"')).to.have.length(8);
    expect(cells.filter(([, , what]) => what === '"Niet besproken"')).to.have.length(11);
  });

  it('tells the same in words, to who cannot see the picture, too', async () => {
    await open(subject.value);
    await click('#part-wished');
    const words =
      'Wijkteam: nu: Mantelzorger, Vrijwilliger, Gemeente, Andere professionals in zorg en welzijn, ' +
      'Andere professionals; gewenst ook: Burger; wordt anders: Andere professionals';
    expect(party('team').getAttribute('aria-label')).to.equal(words);
    expect(said(all('.told-list li')[0]!)).to.equal(words);
    expect(party('citizen').getAttribute('aria-label')).to.include('nu: met niemand');
  });

  it('makes an agreement of a difference, and is complete then', async () => {
    let complete = 0;
    await open(subject.value);
    tool.addEventListener('samenspel-complete', () => (complete += 1));
    await click('#part-difference');
    await click('#topic-l8');
    expect(data().topics).to.include('l8');
    await click('#agree-l8');
    expect(data().agreements).to.have.length(1);
    expect(data().agreements[0]!.what).to.equal(
      'Er komt contact bij tussen Mantelzorger en Vrijwilliger. Het gaat over: Iemand die een middag overneemt',
    );
    expect(focused()).to.equal(find('#a1-who'));
    expect(status()).to.equal('De afspraak staat hieronder. Vul in wie het doet.');
    expect(complete).to.equal(1);
  });

  it('puts an earlier map beside it, by name', async () => {
    await open(subject.value);
    await click('#part-difference');
    await click('#part-now');
    const earlier = structuredClone(tool.value);
    await click('#cell-team-carer');
    await click('#pair-state-no');
    await click('#part-difference');
    const input = find<HTMLInputElement>('.compare input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([JSON.stringify(earlier)], 'eerder.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => find('.two-maps'), 'no maps');
    expect(all('.two-maps .still')).to.have.length(2);
    expect(said(find('.compare'))).to.include(
      'Wijkteam en Mantelzorger: was ‘Blijft zo’, is nu ‘Geen contact’',
    );
  });

  it('is a list of one party where it is narrow', async () => {
    await viewport(320, 700);
    try {
      await open(subject.value);
      await click('#part-now');
      expect(all('.grid')).to.have.length(0);
      expect(all('.of-party li')).to.have.length(6);
      const party2 = find<HTMLSelectElement>('#party');
      party2.value = 'citizen';
      party2.dispatchEvent(new Event('change'));
      await settled();
      const choice = find<HTMLSelectElement>('#with-volunteer');
      choice.value = 'yes';
      choice.dispatchEvent(new Event('change'));
      await settled();
      expect(data().lines[8]).to.include({ a: 'citizen', b: 'volunteer', state: 'keep' });
    } finally {
      await viewport(1100, 900);
    }
  });

  const DRAWN = '.map-lines .line, .map-lines .mark';

  it('has no name over another, and no line through one', async () => {
    await open(subject.value);
    for (const part of ['now', 'wished', 'difference']) {
      await click(`#part-${part}`);
      expect(labelFaults(picture(), DRAWN), part).to.deep.equal([]);
    }
    expect(smallLabels(picture(), () => 12)).to.deep.equal([]);
  });

  it('has room for twenty-four parties with a line for each pair', async () => {
    await open(many());
    await click('#part-wished');
    expect(all('.cell')).to.have.length(276);
    expect(labelFaults(picture(), DRAWN)).to.deep.equal([]);
    expect(smallLabels(picture(), () => 12)).to.deep.equal([]);
    expect(all('#new-party')).to.have.length(0);
  });

  it('tells four kinds of line apart without colour, in a legend of what is there', async () => {
    await open(subject.value);
    await click('#part-now');
    const legend = (): string[] => all('.map-signs .legend li').map(said);
    expect(legend()).to.deep.equal([
      'contact dat zo blijft',
      'contact dat anders wordt',
      'contact dat we loslaten',
    ]);
    await click('#part-difference');
    expect(legend()).to.have.length(3);
    const dash = (state: string): string =>
      getComputedStyle(find(`.picture-frame .line.${state}`)).strokeDasharray;
    expect(dash('new')).not.to.equal('none');
    expect(dash('change')).to.equal('none');
    expect(find('.picture-frame .line.change').getAttribute('d')!.match(/M/g)).to.have.length(2);
    expect(all('.picture-frame .mark')).to.have.length(1);
  });

  it('goes on paper with both maps, the differences and agreements', async () => {
    await open(subject.value);
    const sheet = await printPage(tool);
    const paper = said(sheet);
    expect(sheet.querySelectorAll('.still')).to.have.length(2);
    expect(paper).to.include('De kaart: nu');
    expect(paper).to.include(
      'Het contact tussen Gemeente en Andere professionals in zorg en welzijn laten we los.',
    );
    expect(paper).to.include('Beleidsadviseur informele zorg');
  });

  it('is a map to draw on while there is no line', async () => {
    await open();
    const paper = await printPage(tool);
    expect(paper.querySelectorAll('.still .node')).to.have.length(7);
    expect(paper.querySelectorAll('.still .line')).to.have.length(0);
    expect(paper.querySelectorAll('.legend li')).to.have.length(4);
  });
});
