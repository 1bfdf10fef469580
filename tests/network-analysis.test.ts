import { expect, fixture, html } from '@open-wc/testing';
import '../src/generated/network-ecogram/define.js';
import '../src/generated/overview-card/define.js';
import '../src/generated/strain-check/define.js';
import type { NetworkEcogramData } from '../src/tools/network-ecogram/network-ecogram.model.js';
import type { NetworkEcogram } from '../src/tools/network-ecogram/network-ecogram.js';
import type { OverviewCard } from '../src/tools/overview-card/overview-card.js';
import { analysed, kitchenTable } from '../stories/support/networks.js';
import {
  accessibilityTree,
  canEmulate,
  canReadTree,
  drag,
  hands,
  holdDown,
  middleOf,
  press,
  printToPdf,
  type,
  viewport,
} from './support/browser.js';
import { keysTo } from './support/by-keys.js';
import { choose } from './support/chosen-file.js';
import { handsOn, textIn } from './support/hands-on.js';
import { idOf, joined, networkOfSix } from './support/network-of-six.js';
import { button, catchDownloads, eventually, paperOf, printPage } from './support/tools.js';

// Strengths and risks, in the ecogram: a professional with a client and a carer at their table.

let tool: NetworkEcogram;
const { root, find, all, settle, there, data, click, push, status, focused } =
  handsOn<NetworkEcogramData>(() => tool);

const documentOf = (value: unknown, schemaVersion = 2) => ({
  tool: 'network-ecogram',
  schemaVersion,
  savedAt: '2026-11-19T14:20:00Z',
  contentId: 'samenspel-network-ecogram',
  data: value,
});

/** The ecogram with strengths and risks in front. */
async function open(value?: NetworkEcogramData, width = 1280, lang = 'nl'): Promise<void> {
  await viewport(width, 900);
  const parent = document.body.appendChild(document.createElement('div'));
  parent.lang = lang;
  tool = await fixture<NetworkEcogram>(
    html`<network-ecogram draft="none" start="analysis"></network-ecogram>`,
    { parentNode: parent },
  );
  if (value) tool.value = documentOf(value);
  await there('#step-who');
  await settle();
}

const go = (stop: string): Promise<void> => click(`#step-${stop}`);
const cardsIn = (place: string): string[] =>
  all(`${place} .fact`).map((each) => each.dataset['drag']!);
const pile = (): string[] => cardsIn('.pile-side');
const headings = (): string[] => all('.tray-name').map(textIn);
const inHand = (): string | undefined => all('.in-hand')[0]?.dataset['drag'];
const lit = (): number => all('.sorting .lit circle').length;
const undo = (): Promise<void> => click('.undo');

describe('strengths and risks', () => {
  afterEach(() => localStorage.clear());

  it('are five stops, of which none is needed, and each can be gone to at once', async () => {
    await open(kitchenTable);
    expect(all('.road-title').map(textIn)).to.deep.equal([
      'Wie',
      'Situatie',
      'Hoe is het met u',
      'Kracht en risico',
      'Wat nu',
    ]);
    await go('next');
    expect(textIn(focused())).to.equal('Wat nu');
    await push('Vorige stap');
    expect(textIn(focused())).to.equal('Kracht en risico');
    expect(data()).to.deep.equal(kitchenTable);
  });

  it('name who of a family in the file is not on the map, with initials where names are hidden', async () => {
    const members = [
      { id: 'm70', person: 'p2', sign: 'circle' as const },
      { id: 'm71', name: 'Dirk Jansen', sign: 'square' as const },
    ];
    await open({ ...kitchenTable, issued: 71, members });
    expect(find('.stop').innerText).to.contain('In de stamboom, en niet op de kaart: Dirk Jansen.');
    await click('.hide-names');
    expect(find('.stop').innerText).to.contain('niet op de kaart: D.J.');
    expect(find('.stop').innerText).not.to.contain('Jansen');
  });

  it('are where `start` says so, and the map where it says nothing or what is none', async () => {
    for (const [start, tab] of [
      ['ANALYSIS', 'analysis'],
      ['compare', 'compare'],
      ['', 'map'],
      ['kaart', 'map'],
    ] as const) {
      tool = await fixture<NetworkEcogram>(
        html`<network-ecogram draft="none" start=${start}></network-ecogram>`,
      );
      await settle();
      expect(find<HTMLInputElement>(`#tab-${tab}`).checked, start).to.equal(true);
    }
    await eventually(() => root().querySelector('.notice'), 'a wrong setting is not told');
  });

  it('offer paper first, and no longer once something is filled in', async () => {
    await open(kitchenTable);
    expect(find('.paper-first').checkVisibility()).to.equal(true);
    const paper = textIn(await printPage(tool));
    expect(paper).to.contain('☐ tot 3 maanden').and.to.contain('Anneke'.slice(0, 1));
    expect(paperOf(tool)!.querySelectorAll('.agreements-paper .blank')).to.have.length(4);
    dispatchEvent(new Event('afterprint'));
    await go('situation');
    await click('#situation-days-few');
    await go('who');
    expect(all('.paper-first')).to.have.length(0);
    expect(textIn(await printPage(tool))).not.to.contain('☐');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('the situation', () => {
  it('is eight questions; of those without an answer nothing is said', async () => {
    await open(kitchenTable);
    await go('situation');
    const questions = all('.asked legend').map(textIn);
    expect(questions).to.have.length(8);
    for (const each of all('.asked .segments'))
      expect(textIn(each)).to.match(/Dat bespreken we later$/);
    await click('#situation-takeover-no');
    await click('#situation-home-later');
    expect(data().situation).to.deep.equal([
      { question: 'home', choice: 'later' },
      { question: 'takeover', choice: 'no' },
    ]);
    const paper = await printPage(tool);
    expect([...paper.querySelectorAll('.answers li')].map(textIn)).to.deep.equal([
      'Wie wonen er bij elkaar? Dat bespreken we later',
      'Kan iemand het een dag overnemen? nee',
    ]);
    dispatchEvent(new Event('afterprint'));
  });

  it('can be left open again', async () => {
    await open(kitchenTable);
    await go('situation');
    await click('#situation-days-most');
    await push('Wis het antwoord');
    expect(data()).to.deep.equal(kitchenTable);
    expect(focused().id).to.equal('situation-days-few');
    await undo();
    expect(find<HTMLInputElement>('#situation-days-most').checked).to.equal(true);
  });
});

describe('how carers are', () => {
  it('is one line each, and whether it was talked about; who cares is chosen, never worked out', async () => {
    await open(networkOfSix());
    await go('how');
    expect(all('.carer')).to.have.length(0);
    const a = idOf(data(), 'A');
    const list = find<HTMLSelectElement>('#carers');
    // Professionals are none; nobody is put there for the tasks that they do.
    expect([...list.options].map(({ text }) => text.trim())).to.deep.equal([
      'Kies iemand',
      'A',
      'B',
      'C',
      'D',
    ]);
    list.value = a;
    list.form!.requestSubmit();
    await settle();
    const line = find<HTMLInputElement>(`#how-${a}`);
    expect(find(`#${line.getAttribute('aria-describedby')!}`).textContent).to.contain('mag lezen');
    line.focus();
    await type('Het gaat.');
    await settle();
    await click(`#talked-${a}`);
    expect(data().carers).to.deep.equal([{ person: a, how: 'Het gaat.', talked: true }]);
  });

  it('has a way to the strain check where the page has it, and brings nothing of it', async () => {
    await open(analysed);
    await go('how');
    expect(all('.to-check')).to.have.length(0);
    const check = document.body.appendChild(document.createElement('strain-check'));
    await (check as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    let shown = 0;
    check.scrollIntoView = () => (shown += 1);
    await go('how');
    await eventually(() => root().querySelector('.to-check'), 'no way there');
    await click('.to-check');
    expect(shown).to.equal(1);
    expect(data()).to.deep.equal(analysed);
    check.remove();
  });

  it('has help that cannot wait at every stop', async () => {
    await open(analysed);
    for (const stop of ['who', 'situation', 'how', 'sort', 'next']) {
      await go(stop);
      expect(textIn(find('.urgent')))
        .to.contain('112')
        .and.to.contain('113');
    }
  });
});

describe('sorting', () => {
  it('is done by button: a card goes to a tray, and the next one is in hand', async () => {
    await open(networkOfSix());
    await go('sort');
    const before = pile();
    expect(before).to.have.length(11);
    expect(inHand()).to.equal(before[0]);
    expect(lit()).to.equal(6);
    await push('1 Kracht');
    expect(pile()).to.deep.equal(before.slice(1));
    expect(cardsIn('.strength')).to.deep.equal([before[0]]);
    expect(inHand()).to.equal(before[1]);
    expect(focused().id).to.equal(`card-${before[1]}`);
    expect(status()).to.equal('Kracht. Nog neer te leggen: 10.');
    expect(headings()).to.deep.equal([
      'Nog neer te leggen: 10',
      'Kracht: 1',
      'Aandachtspunt: 0',
      'Geen van beide: 0',
    ]);
  });

  it('lights up in the map whom the card is about, and says so', async () => {
    await open(networkOfSix());
    await go('sort');
    const [, , alone] = pile();
    expect(textIn(find(`#card-${alone}`))).to.equal(
      'A doet dit als enige: Taak 1, Taak 2 en Taak 3.',
    );
    await click(`#card-${alone}`);
    expect(lit()).to.equal(1);
    expect(all('.sorting .lit text').map(textIn)).to.deep.equal(['A']);
    expect(find('.sorting .look-map [role=img]').getAttribute('aria-label')).to.equal(
      'Kaart van het netwerk. Opgelicht: A.',
    );
    expect(status()).to.equal('Dit kaartje is aan de beurt. Opgelicht: A.');
    if (canReadTree) expect(await accessibilityTree()).to.contain('Opgelicht: A.');
  });

  it('is done by keys alone, and each step can be undone by keys', async () => {
    await open(networkOfSix());
    await keysTo(tool, () => find('#step-sort'));
    await press('Enter');
    await settle();
    const before = pile();
    await keysTo(tool, () => find(`#card-${before[0]}`));
    for (const [at] of before.entries()) {
      await press(String(1 + (at % 3)));
      await settle();
    }
    expect(pile()).to.deep.equal([]);
    expect(headings()).to.deep.equal([
      'Nog neer te leggen: 0',
      'Kracht: 4',
      'Aandachtspunt: 4',
      'Geen van beide: 3',
    ]);
    expect(find('.pile-side').textContent).to.contain('Alles ligt op zijn plek.');
    // The last card is followed, and goes back with 0.
    expect(focused().id).to.equal(`card-${before.at(-1)}`);
    await press('0');
    await settle();
    expect(pile()).to.deep.equal([before.at(-1)]);
    expect(status()).to.equal('Terug bij de kaartjes. Nog neer te leggen: 1.');
    for (let left = 11; left >= 0; left -= 1) {
      await press('Control+z');
      await settle();
    }
    expect(pile()).to.deep.equal(before);
    expect(data()).to.deep.equal(networkOfSix());
  });

  it('is done by dragging, with each hand, and dragged back', async () => {
    for (const hand of hands) {
      await open(networkOfSix());
      await go('sort');
      const [, second] = pile();
      const item = (): HTMLElement => find(`[data-drag="${second}"]`);
      find('.sorting').scrollIntoView({ block: 'start' });
      const edge = item().getBoundingClientRect();
      await drag(
        hand,
        { x: edge.left + 20, y: edge.top + 12 },
        middleOf(find('.tray.attention')),
        400,
        100,
      );
      await eventually(() => cardsIn('.attention').includes(second!), `${hand} drags nothing`);
      await settle();
      find('.sorting').scrollIntoView({ block: 'start' });
      const now = item().getBoundingClientRect();
      const back = find('.pile-side').getBoundingClientRect();
      await drag(
        hand,
        { x: now.left + 20, y: now.top + 12 },
        { x: back.left + 60, y: back.top + 200 },
        400,
        100,
      );
      await eventually(() => pile().includes(second!), `${hand} drags nothing back`);
      tool.remove();
    }
  });

  it('one gesture lays one card', async () => {
    await open(networkOfSix());
    await go('sort');
    const lay = find('.open .lay button');
    for (const detail of [1, 2])
      (detail === 1 ? lay : find('.open .lay button')).dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail }),
      );
    await settle();
    expect(data().sorted).to.have.length(1);
  });

  it('a key that is held down lays one card', async function () {
    if (!canEmulate) this.skip();
    await open(networkOfSix());
    await go('sort');
    find(`#card-${pile()[0]}`).focus();
    await holdDown('1');
    await settle();
    expect(data().sorted).to.have.length(1);
  });

  it('takes a card back where its button is pressed once more, and puts it elsewhere', async () => {
    await open(networkOfSix());
    await go('sort');
    const [first] = pile();
    await push('1 Kracht');
    await click(`#card-${first}`);
    await push('3 Geen van beide');
    expect(cardsIn('.neither')).to.deep.equal([first]);
    expect(focused().id).to.equal(`card-${first}`);
    await push('3 Geen van beide');
    expect(pile()[0]).to.equal(first);
  });

  it('leaves one card to sort again, once B joins in what A did alone', async () => {
    await open(networkOfSix());
    await go('sort');
    for (let left = 11; left; left -= 1) await push('2 Aandachtspunt');
    tool.value = documentOf(joined(data()));
    await settle();
    expect(pile()).to.have.length(1);
    expect(textIn(find('.pile-side .fact-text'))).to.equal(
      'A doet dit als enige: Taak 2 en Taak 3.',
    );
    expect(cardsIn('.attention')).to.have.length(10);
  });

  it('takes cards of people’s own, to write otherwise, to lay down and to take away', async () => {
    await open(networkOfSix());
    await go('sort');
    find('#own-card').focus();
    await press('Enter');
    await settle();
    expect(status()).to.equal('Vul dit veld eerst in.');
    await type('C merkt het als eerste.');
    await press('Enter');
    await settle();
    const [own] = data().ownCards!;
    expect(own!.text).to.equal('C merkt het als eerste.');
    expect(inHand()).to.equal(own!.id);
    const field = find<HTMLInputElement>(`#card-${own!.id}`);
    expect(field.value).to.equal(own!.text);
    field.focus();
    await press('End');
    await type(' 1');
    await settle();
    // What is typed in a card is no place for it.
    expect(data().ownCards![0]!.text).to.equal('C merkt het als eerste. 1');
    expect(data().sorted).to.equal(undefined);
    await push('1 Kracht');
    expect(cardsIn('.strength')).to.deep.equal([own!.id]);
    await click(`#card-${own!.id}`);
    await push('Verwijder');
    expect(data().ownCards).to.equal(undefined);
    expect(data().sorted).to.equal(undefined);
    expect(focused().id).to.equal('own-card');
    await undo();
    expect(cardsIn('.strength')).to.deep.equal([own!.id]);
  });

  it('is complete once every card lies somewhere', async () => {
    await open(networkOfSix());
    await go('sort');
    let complete = 0;
    tool.addEventListener('samenspel-complete', () => (complete += 1));
    for (let left = 11; left; left -= 1) {
      expect(complete).to.equal(0);
      await push('3 Geen van beide');
    }
    expect(complete).to.equal(1);
  });

  it('has one card at a time where it is narrow, with three large buttons', async () => {
    await open(networkOfSix(), 320);
    await go('sort');
    const seen = (): HTMLElement[] =>
      all('.pile-side .fact').filter((each) => each.checkVisibility());
    expect(seen()).to.have.length(1);
    const buttons = [...seen()[0]!.querySelectorAll('.lay button')];
    expect(buttons).to.have.length(3);
    for (const each of buttons) {
      const { width, height } = each.getBoundingClientRect();
      expect(width).to.be.above(200);
      expect(height).to.be.above(50);
    }
    const [first, second] = pile();
    await push('Volgend kaartje');
    expect(seen()[0]!.dataset['drag']).to.equal(second);
    await push('Vorig kaartje');
    expect(seen()[0]!.dataset['drag']).to.equal(first);
    await push('Vorig kaartje');
    expect(seen()[0]!.dataset['drag']).to.equal(pile().at(-1));
    expect(root().querySelector('.root')!.scrollWidth).to.be.at.most(320);
  });

  it('never weighs: no tilt, no score and no word for a kind of network', async () => {
    await open(analysed);
    await go('sort');
    const beam = find('.beam path').getAttribute('d');
    await push('2 Aandachtspunt');
    await push('2 Aandachtspunt');
    expect(find('.beam path').getAttribute('d')).to.equal(beam);
    expect(find('.screen').innerText).not.to.match(
      /score|sterk netwerk|zwak|risicogroep|overbelast/i,
    );
  });
});

describe('what now', () => {
  const { saved } = catchDownloads();

  it('has per carer what they can, know and want, beside what lies on the trays', async () => {
    await open(analysed);
    await go('next');
    expect(all('.laid .tray-name').map(textIn)).to.deep.equal(['Kracht: 4', 'Aandachtspunt: 5']);
    expect(all('.carer legend').map(textIn)).to.deep.equal(['Anneke', 'Lotte']);
    const field = find<HTMLInputElement>('#wants-p4');
    field.focus();
    field.select();
    await type('Meer zingen.');
    await settle();
    expect(data().abilities![1]!.wants).to.equal('Meer zingen.');
  });

  it('takes what nobody does as something to talk about, and agreements, which go along to other tools', async () => {
    await open(kitchenTable);
    await go('next');
    expect(all('.subjects label').map(textIn)).to.deep.equal([
      'Naar de kerk op zondag',
      'Samen zingen',
    ]);
    await click('#subject-a26');
    await push('+ Afspraak toevoegen');
    await type('Gerrit bellen');
    await settle();
    button(tool, 'Bewaar als bestand').click();
    const { carry } = JSON.parse(await saved[0]!.text()) as {
      carry: { kind: string; text: string }[];
    };
    expect(
      carry.filter(({ kind }) => kind !== 'activity').map(({ kind, text }) => [kind, text]),
    ).to.deep.equal([
      ['topic', 'Wie kan dit doen, of kan het anders: Samen zingen?'],
      ['agreement', 'Gerrit bellen'],
    ]);
  });
});

describe('on paper', () => {
  it('are the map, the trays and what was agreed on two sheets, with as many cards as on screen', async () => {
    await open(analysed);
    await go('sort');
    const onScreen = headings().slice(1);
    await go('next');
    expect(all('.laid .tray-name').map(textIn)).to.deep.equal(onScreen.slice(0, 2));
    const paper = await printPage(tool);
    const told = textIn(paper);
    for (const each of onScreen) expect(told).to.contain(each);
    const [strength, attention] = [...paper.querySelectorAll('.paper-trays td')];
    expect([strength, attention].map((each) => each!.querySelectorAll('li').length)).to.deep.equal([
      4, 5,
    ]);
    for (const text of [
      'Op zaterdag koken voor twee dagen',
      'Eén vrije avond in de week.',
      'A. doet dit als enige',
    ])
      expect(told).to.contain(text);
    // Initials, unless someone asks for names: in what the tool itself says.
    expect(textIn(paper.querySelector('.carers')!)).not.to.contain('Anneke');
    if (canEmulate) expect((await printToPdf()).pages).to.equal(2);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('two moments', () => {
  it('tell which cards lie elsewhere now, and which are no card any more', async () => {
    const then: NetworkEcogramData = {
      ...analysed,
      sorted: analysed.sorted!.map((each) =>
        each.observation === 'o61' ? { ...each, place: 'neither' as const } : each,
      ),
    };
    const now = { ...analysed, activities: analysed.activities.filter(({ id }) => id !== 'a24') };
    await open(now);
    await click('#tab-compare');
    choose(find<HTMLInputElement>('.compare input[type=file]'), JSON.stringify(documentOf(then)));
    await there('.compare .changes');
    const lists = Object.fromEntries(
      all('.compare .changes').map((list) => [
        textIn(list.previousElementSibling!),
        [...list.children].map(textIn),
      ]),
    );
    expect(lists['Deze kaartjes liggen nu ergens anders']).to.deep.equal([
      'Fatima merkt het als eerste als er iets is. Geen van beide → Kracht',
    ]);
    expect(lists['Deze kaartjes zijn er niet meer']!.join()).to.contain(
      'Wijkverpleegkundige doet dit als enige: Medicijnen klaarzetten. Aandachtspunt',
    );
  });
});

describe('the file', () => {
  const { saved } = catchDownloads();

  it('of version 1 opens with nothing lost, and is saved as version 2 with what was sorted', async () => {
    await open();
    tool.value = documentOf(kitchenTable, 1);
    await settle();
    await go('sort');
    await push('1 Kracht');
    button(tool, 'Bewaar als bestand').click();
    const file = JSON.parse(await saved[0]!.text()) as {
      schemaVersion: number;
      data: NetworkEcogramData;
    };
    const { sorted, ...rest } = file.data;
    expect(file.schemaVersion).to.equal(2);
    expect(sorted).to.have.length(1);
    expect(rest).to.deep.equal(kitchenTable);
  });

  it('goes through the overview card as it came', async () => {
    await open(analysed);
    const parts = [
      'situation',
      'carers',
      'sorted',
      'ownCards',
      'abilities',
      'subjects',
      'agreements',
    ] as const;
    const card = await fixture<OverviewCard>(html`<overview-card draft="none"></overview-card>`);
    card.value = { ...tool.value, tool: 'overview-card' };
    await card.updateComplete;
    const field = card.shadowRoot!.querySelector<HTMLInputElement>('#client-name')!;
    field.value = 'Jo';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await card.updateComplete;
    expect(card.value.data.centres[0]!.name).to.equal('Jo');
    for (const part of parts)
      expect(JSON.stringify(card.value.data[part]), part).to.equal(JSON.stringify(analysed[part]));
  });

  it('says nothing any more of a carer who is taken out of the network', async () => {
    await open(analysed);
    await click('#tab-map');
    await click('#edit-p4');
    await there('.form');
    await push('Verwijder: Lotte');
    expect(JSON.stringify([data().carers, data().abilities])).not.to.contain('p4');
    await undo();
    expect(data()).to.deep.equal(analysed);
  });
});
