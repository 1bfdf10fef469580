import type { ToolDocument } from '../src/core/document/document.js';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import * as stories from '../stories/conversation-cards.stories.js';
import type { ConversationCards } from '../src/tools/conversation-cards/conversation-cards.js';
import type { ConversationCardsContent } from '../src/tools/conversation-cards/conversation-cards.schema.js';
import { conversationCardsReading } from '../src/tools/conversation-cards/conversation-cards.reading.js';
import { contract } from './contract/index.js';
import { catchPrints } from './support/by-keyboard.js';
import { pasteIn } from './support/chosen-file.js';
import {
  accessibilityTree,
  canEmulate,
  emulate,
  press,
  tap,
  type,
  viewport,
} from './support/browser.js';
import {
  bundled,
  button,
  catchDownloads,
  errorsFrom,
  eventually,
  frame,
  mount,
  printPage,
  subjectOf,
  wipe,
} from './support/tools.js';

contract('conversation-cards', stories);

const subject = subjectOf('conversation-cards', stories);
let tool: ConversationCards;

const find = <Kind extends HTMLElement = HTMLElement>(selector: string): Kind => {
  const found = tool.shadowRoot!.querySelector<Kind>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};
const all = (selector: string): HTMLElement[] => [
  ...tool.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const said = (): string => find('[role=status]').textContent!.replace(/\s+/g, ' ').trim();
const shown = (): string => find('.screen').innerText;
const cardText = (): string => find('#open-card').innerText.replace(/\s+/g, ' ');
/** What stands there, drawn or not, on one line. */
const textIn = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
/** What a kind of talk is called. */
const talkName = (label: HTMLElement): string => textIn(label.querySelector('.situation-name')!);
const front = (): string => find('.card-front').textContent!.trim();
const settle = async (): Promise<void> => {
  await tool.updateComplete;
  await frame();
  await tool.updateComplete;
};
async function click(name: string): Promise<void> {
  button(tool, name).click();
  await settle();
}
async function choose(talk: string): Promise<void> {
  all('.situations label')
    .find((label) => talkName(label).startsWith(talk))!
    .querySelector('input')!
    .click();
  await settle();
}
async function takeDeck(id: string): Promise<void> {
  find(`#pile-${id}`).click();
  await settle();
}
async function open(attributes: Record<string, string> = {}, value?: unknown): Promise<void> {
  tool = (await mount(subject, { attributes, value })) as unknown as ConversationCards;
  await settle();
}
const wide = (): void => {
  beforeEach(async () => {
    await viewport(1280, 900);
    localStorage.clear();
  });
  after(() => viewport(800, 600));
};

describe('a care worker before a first talk', () => {
  wide();
  beforeEach(() => open());

  it('sees one sentence and five kinds of talk, and no card yet', () => {
    expect(find('.situations legend').textContent).to.equal(
      'Kies eerst wat voor gesprek het wordt.',
    );
    expect(all('.situations input')).to.have.length(5);
    expect(all('.playing-card')).to.deep.equal([]);
  });

  it('has a card at once after choosing, beside the decks of that talk; all others are one step away', async () => {
    await choose('Een eerste gesprek');
    expect(front()).to.equal('En hoe gaat het met u?');
    const inSight = all('.pile-choice').filter((each) => each.checkVisibility());
    expect(inSight.map(({ id }) => id)).to.deep.equal([
      'pile-questions',
      'pile-marks',
      'pile-mnemonics',
    ]);
    find('.other-decks summary').click();
    await settle();
    expect(all('.pile-choice').filter((each) => each.checkVisibility())).to.have.length(6);
    await takeDeck('irritation');
    expect(front()).to.equal('Zeg wat je merkt');
    expect(tool.shadowRoot!.activeElement!.id, 'the focus is on the card').to.equal('open-card');
  });

  it('turns a card to how it sounds and how it does not, hears that, and has the next one by its front', async () => {
    await choose('Een eerste gesprek');
    await click('Draai om');
    expect(cardText()).to.contain('Liever niet ‘Gaat het goed met u?’'.replaceAll(/[‘’]/g, ''));
    expect(said()).to.contain('Liever wel: ‘Hoe was deze week voor u?’');
    await click('Volgende');
    expect(front()).to.equal('Wat betekent deze ziekte voor u?');
    expect(said()).to.equal('Kaart 2 van 7. Wat betekent deze ziekte voor u?');
    await click('Draai om');
    await click('Draai terug');
    expect(front()).to.equal('Wat betekent deze ziekte voor u?');
  });

  it('passes the third of seven over and meets it last; an eighth draw says that the pile is empty', async () => {
    await choose('Een eerste gesprek');
    const fronts = bundled<{ cards: { deck: string; front: string }[] } & Record<string, unknown>>(
      'conversation-cards',
    )
      .cards.filter(({ deck }) => deck === 'questions')
      .map((card) => card.front);
    const seen = [front()];
    for (let draws = 2; draws <= 7; draws++) {
      await click('Volgende');
      if (draws === 3) await click('Sla over');
      seen.push(front());
    }
    expect(seen.map((each) => fronts.indexOf(each) + 1)).to.deep.equal([1, 2, 4, 5, 6, 7, 3]);
    expect(said()).to.match(/^Kaart 7 van 7\./);
    await click('Volgende');
    expect(all('.playing-card')).to.deep.equal([]);
    expect(said()).to.equal('De stapel is op.');
    expect(tool.shadowRoot!.activeElement!.textContent!.trim()).to.equal('Schud opnieuw');
    await click('Schud opnieuw');
    expect(said()).to.match(/^Kaart 1 van 7\./);
    expect(tool.value.data.piles[0]!.order.toSorted()).to.have.length(7);
  });

  it('has the order that was shuffled again after undo and redo, and in a file', async () => {
    await choose('Een eerste gesprek');
    const before = tool.value.data.piles[0]!.order;
    await click('Schud');
    const { order } = tool.value.data.piles[0]!;
    expect(order.toSorted()).to.deep.equal(before.toSorted());
    await click('Volgende');
    const { value } = tool;
    const second = front();
    await click('Ongedaan maken');
    await click('Ongedaan maken');
    expect(tool.value.data.piles[0]!.order).to.deep.equal(before);
    await click('Opnieuw doen');
    expect(tool.value.data.piles[0]!.order).to.deep.equal(order);
    await open({}, value);
    expect(front()).to.equal(second);
  });

  it('turns up any card of the deck out of its turn', async () => {
    await choose('Een eerste gesprek');
    find('.all-cards summary').click();
    await settle();
    await click('Waar loopt u tegenaan?');
    expect(front()).to.equal('Waar loopt u tegenaan?');
    expect(tool.shadowRoot!.activeElement!.id).to.equal('open-card');
    await click('Volgende');
    expect(front()).to.equal('Wat betekent deze ziekte voor u?');
  });

  it('has a card on the sheet once, by whatever road', async () => {
    await choose('Een eerste gesprek');
    await click('Naar het blad');
    expect(said()).to.equal('Op het blad gezet.');
    await choose('Hoe gaat het met');
    await takeDeck('mnemonics');
    await takeDeck('questions');
    expect(button(tool, 'Haal van het blad').id).to.equal('to-sheet');
    expect(tool.value.data.rows).to.deep.equal([{ id: 'how-are-you' }]);
    await click('Haal van het blad');
    expect(tool.value.data.rows).to.deep.equal([]);
    await click('Zet terug');
    expect(tool.value.data.rows).to.deep.equal([{ id: 'how-are-you' }]);
  });

  it('leaves nothing after wiping all', async () => {
    await choose('Een eerste gesprek');
    await click('Naar het blad');
    await click('Draai om');
    await wipe(tool);
    await settle();
    expect(all('.playing-card')).to.deep.equal([]);
    expect(all('.situations input:checked')).to.deep.equal([]);
  });
});

describe('saying it differently', () => {
  wide();
  beforeEach(async () => {
    await open();
    await choose('Een eerste gesprek');
    await click('Volgende');
    await click('Volgende');
  });

  it('is told of the third question that it leads, and has its open form on the sheet', async () => {
    expect(cardText()).to.contain('Het is voor u vast weleens zwaar?');
    expect(cardText()).to.contain('Let op: deze vraag klinkt open, maar stuurt.');
    expect(said()).to.contain('maar stuurt');
    await click('Naar het blad');
    expect(textIn(find('.item .question'))).to.equal('Hoe is het zorgen voor u?');
  });

  it('is a sentence of one’s own beside an example, which goes to the sheet, and nobody marks it', async () => {
    await click('Naar het blad');
    find('.say-differently summary').click();
    await settle();
    expect(find('.say-differently').innerText).to.contain('Hoe is het zorgen voor u?');
    const before = find('.say-differently').innerText;
    find('#own-words').focus();
    await type('Is het zwaar?');
    await settle();
    // A closed sentence is taken as any other.
    expect(find('.say-differently').innerText).to.equal(before);
    expect(find('#own-words').matches('[aria-invalid], [aria-describedby]')).to.equal(false);
    expect(said()).to.equal('');
    expect(textIn(find('.item .question'))).to.equal('Is het zwaar?');
    await click('Ongedaan maken');
    expect(textIn(find('.item .question'))).to.equal('Hoe is het zorgen voor u?');
  });

  it('goes on paper also for a card that is not on the sheet', async () => {
    find('.say-differently summary').click();
    await settle();
    find('#own-words').focus();
    await type('Hoe ziet uw dag eruit?');
    const paper = await printPage(tool);
    expect(paper.innerText).to.contain('Hoe ziet uw dag eruit?');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('a team that practises', () => {
  wide();

  it('reads in turn, by name on the card, and everyone tells when it worked', async () => {
    await open();
    await choose('Oefenen met het team');
    expect(cardText()).not.to.contain('leest voor');
    find('#new-reader').focus();
    await type('F, J');
    await press('Enter');
    await settle();
    expect(said()).to.equal('Erbij gezet: F, J.');
    expect(cardText()).to.contain('F leest voor');
    expect(shown()).to.contain('Iedereen vertelt: wanneer lukte dit?');
    await click('Volgende');
    expect(cardText()).to.contain('J leest voor');
    await click('Sla over');
    expect(cardText(), 'another card, the same reader').to.contain('J leest voor');
    await click('Volgende');
    expect(cardText()).to.contain('F leest voor');
    await choose('Een eerste gesprek');
    expect(cardText()).not.to.contain('leest voor');
  });

  it('adds who comes later, takes off who leaves, and undoes that', async () => {
    await open({}, (stories.TwoReadings.args as { value: unknown }).value);
    expect(cardText()).to.contain('S leest voor');
    find('[aria-label="Haal uit de lijst: J"]').click();
    await settle();
    expect(said()).to.equal('Uit de lijst: J.');
    expect(cardText()).to.contain('F leest voor');
    expect(tool.shadowRoot!.activeElement!.getAttribute('aria-label')).to.equal(
      'Haal uit de lijst: S',
    );
    await click('Ongedaan maken');
    expect(cardText()).to.contain('S leest voor');
    find('#new-reader').focus();
    await type(' , ');
    await press('Enter');
    await settle();
    expect(all('.people-here li')).to.have.length(3);
    find<HTMLInputElement>('#new-reader').value = '';
    await press('Enter');
    await settle();
    expect(find('#new-reader').getAttribute('aria-invalid')).to.equal('true');
    const told = find('#new-reader').getAttribute('aria-describedby')!.split(' ');
    expect(told.map((id) => find(`#${id}`).textContent!.trim())[0]).to.contain('Voorletters');
    expect(told).to.have.length(2);
    expect(all('.people-here li')).to.have.length(3);
  });

  it('has a list of names that is pasted, a name a line', async () => {
    await open({}, (stories.TwoReadings.args as { value: unknown }).value);
    pasteIn(find('#new-reader'), 'An\nBo\r\nCas');
    await settle();
    expect(all('.people-here li bdi').map((each) => each.textContent)).to.deep.equal([
      'F',
      'J',
      'S',
      'An',
      'Bo',
      'Cas',
    ]);
  });

  it('sees OMA in two readings', async () => {
    await open({}, (stories.TwoReadings.args as { value: unknown }).value);
    expect(
      all('.readings .letters').map((each) => each.innerText.match(/\p{L}{2,}/gu)),
    ).to.deep.equal([
      ['Oordelen', 'Meningsvorming', 'Advies'],
      ['Oordelen', 'Meningen', 'Aannames'],
    ]);
    expect(cardText()).to.contain('Er zijn twee manieren om dit te lezen.');
  });
});

describe('a page that chose', () => {
  wide();

  it('the kind of talk has its decks alone before the others, and no choice of talk', async () => {
    await open({ situation: 'kitchen-table' });
    expect(all('.situations')).to.deep.equal([]);
    await click('Pak een kaart');
    expect(front()).to.equal('Wie komt er, en waarover gaat het gesprek?');
  });

  it('decks has no other, on screen and among the cards to cut out', async () => {
    await open({ decks: 'noise kitchen-table' });
    expect(all('.pile-choice').map(({ id }) => id)).to.deep.equal([
      'pile-noise',
      'pile-kitchen-table',
    ]);
    expect(all('.situations label').map(talkName)).to.deep.equal([
      'Hoe gaat het met de mantelzorger zelf?',
      'Iemand is boos',
      'Aan de keukentafel',
    ]);
  });
});

describe('a page that names a support centre', () => {
  wide();

  it('has it below the cards and on the sheet that is printed, and nothing without it', async () => {
    await open();
    expect(all('.contacts')).to.have.length(0);
    await open(
      { 'contact-name': 'Steunpunt Noord', 'contact-telephone': '030 123 45 67' },
      subject.value,
    );
    expect(find('.contacts-title').textContent).to.equal('Hier kunnen mantelzorgers terecht');
    expect(find('.contacts').innerText).to.contain('Steunpunt Noord');
    expect(find('.contacts a').getAttribute('href')).to.equal('tel:0301234567');
    expect((await printPage(tool)).innerText).to.contain('Steunpunt Noord');
    dispatchEvent(new Event('afterprint'));
  });

  it('hears of a number that is none, and shows no such link', async () => {
    const errors = errorsFrom(document);
    await open({ 'contact-telephone': 'bel ons' });
    await eventually(() => errors.length, 'nothing is said of it');
    expect(errors[0]!.faults[0]).to.include({ path: 'contact-telephone', problem: 'format' });
    expect(all('.contacts')).to.have.length(0);
  });
});

describe('what the page hears', () => {
  wide();

  it('is that all was discussed, and numbers alone', async () => {
    await open({ share: 'result' });
    const heard: unknown[] = [];
    tool.addEventListener('samenspel-complete', (event) =>
      heard.push((event as unknown as { result: unknown }).result),
    );
    await choose('Een eerste gesprek');
    await click('Naar het blad');
    await click('Volgende');
    await click('Naar het blad');
    const [first, second] = all('.discussed input');
    first!.click();
    await settle();
    expect(heard).to.deep.equal([]);
    second!.click();
    await settle();
    expect(heard).to.deep.equal([{ onSheet: 2, discussed: 2 }]);
  });
});

describe('from another tool', () => {
  wide();

  it('topics and wishes come to the sheet, once, after a yes', async () => {
    await open();
    const file: ToolDocument<object> = {
      tool: 'vitality-map',
      schemaVersion: 1,
      docId: 'd1',
      savedAt: '2026-11-28T15:00:00Z',
      contentId: 'samenspel-vitality-map',
      data: {},
      carry: [
        { id: 'w1', kind: 'wish', text: 'Een vrije middag', for: 'together' },
        { id: 't1', kind: 'topic', text: 'De nachten', for: 'together' },
        { id: 'l1', kind: 'lesson', text: 'Eerder bellen', for: 'together' },
      ],
    };
    for (const time of ['first', 'second']) {
      tool.takeIn(structuredClone(file) as never);
      await eventually(() => tool.shadowRoot!.querySelector('dialog[open]'), 'no dialog');
      if (time === 'first') await click('Neem over');
      else await click('Sluit');
      expect(
        tool.value.data.rows.map(({ text, origin }) => [text, origin]),
        time,
      ).to.deep.equal([
        ['Een vrije middag', 'd1/w1'],
        ['De nachten', 'd1/t1'],
      ]);
    }
    expect(find('.sheet').innerText).to.contain('De nachten');
  });
});

describe('on paper', () => {
  wide();
  const printed = catchPrints((view) => view.document);
  afterEach(async () => {
    if (canEmulate) await emulate({});
  });

  async function print(paper: string): Promise<HTMLElement> {
    find<HTMLDetailsElement>('.papers').open = true;
    await click(`Afdrukken: ${paper}`);
    await eventually(() => printed.length, 'nothing is printed');
    expect(printed).to.have.length(1);
    return printed[0]!.querySelector<HTMLElement>('.print')!;
  }

  it('40 cards stand on 5 pages of A4 between lines to cut, each with both sides, and none is cut off', async function () {
    await open();
    const paper = await print('Kaarten om uit te knippen');
    const pages = [...paper.querySelectorAll<HTMLElement>('.cut-page')];
    expect(pages.map((page) => page.querySelectorAll('.cut-card').length)).to.deep.equal([
      8, 8, 8, 8, 8,
    ]);
    if (!canEmulate) return;
    const sheet = tool.shadowRoot!.querySelector<HTMLElement>('iframe.print-frame')!;
    // What A4 leaves between margins of a centimetre, at 96 dots an inch.
    sheet.style.inlineSize = `${(190 * 96) / 25.4}px`;
    await emulate({ media: 'print' });
    await frame();
    const room = (277 * 96) / 25.4;
    const last = paper.getBoundingClientRect().bottom - pages.at(-1)!.getBoundingClientRect().top;
    expect(last, 'the last page, with the sources below it').to.be.at.most(room - 10);
    for (const page of pages) {
      expect(page.getBoundingClientRect().height).to.be.within(500, room - 40);
      for (const card of page.querySelectorAll('.cut-card'))
        expect(card.scrollHeight, card.textContent!).to.be.at.most(card.clientHeight + 1);
    }
  });

  it('each of the seven mnemonics is a poster', async () => {
    await open();
    const paper = await print('Posters om op te hangen');
    expect(
      [...paper.querySelectorAll('.poster-title')].map((title) => title.textContent!.trim()),
    ).to.deep.equal([
      'Geef LSD',
      'Smeer NIVEA',
      'Laat OMA thuis',
      'Neem ANNA mee',
      'Maak je DIK',
      'Wees een OEN',
      'Pleeg een COUP',
    ]);
    expect(paper.querySelectorAll('.poster')).to.have.length(7);
  });

  it('there is no poster where the page shows no mnemonic', async () => {
    await open({ decks: 'irritation' });
    expect(shown() + find('.papers').textContent).not.to.contain('Posters');
  });

  it('the sheet has what was written, and the empty one the same questions with room to write', async () => {
    await open({}, subject.value);
    const filled = (await print('Het blad')).textContent!;
    expect(filled).to.contain('Slaapt slecht.').and.to.contain('(Besproken)');
    expect(filled).to.contain('De buurman vragen voor de hond');
    printed.length = 0;
    const empty = await print('Een leeg blad');
    expect(empty.querySelectorAll('.paper-items > li')).to.have.length(3);
    expect(empty.textContent).to.contain('En hoe gaat het met u?');
    expect(empty.textContent).not.to.match(/Slaapt slecht|Besproken|buurman|Mevrouw/);
    expect(empty.querySelectorAll('.room')).to.have.length(6);
  });

  it('a sheet without a card has lines to write on', async () => {
    await open();
    const empty = await print('Het blad');
    expect(empty.querySelectorAll('.empty-row')).to.have.length(6);
    expect(empty.querySelectorAll('.blank')).to.have.length(3);
  });
});

describe('as text', () => {
  wide();
  const { saved } = catchDownloads();

  it('is copied with questions, answers and agreements in words', async () => {
    await open({}, subject.value);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void (copied = text) },
    });
    await click('Kopieer als tekst');
    await eventually(() => said() === 'Gekopieerd.', 'nothing is said');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(copied).to.match(/1\. En hoe gaat het met u\? \(Besproken\)\n +Slaapt slecht\./);
    expect(copied).to.contain('De buurman vragen voor de hond');
    await click('Bewaar als tekst');
    expect(await saved[0]!.text()).to.equal(copied);
  });
});

describe('by keyboard alone', () => {
  beforeEach(() => localStorage.clear());
  after(() => viewport(800, 600));

  /** Goes on with Tab until what has the focus is called this. */
  async function tabTo(name: string): Promise<void> {
    for (let stops = 0; stops < 90; stops++) {
      const at = tool.shadowRoot!.activeElement as HTMLInputElement | null;
      const called = at?.labels?.[0] ?? at;
      if (called && textIn(called).startsWith(name)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not come to “${name}”`);
  }
  async function key(name: string, pressed = 'Enter'): Promise<void> {
    await tabTo(name);
    await press(pressed);
    await settle();
  }

  for (const width of [320, 1280])
    it(`one comes from nothing to the paper, undoes, and wipes all, at ${width} pixels`, async () => {
      await viewport(width, 800);
      await open();
      const narrow = width < 600;
      await eventually(() => all('[name=part]').length === (narrow ? 3 : 0), 'not in its layout');
      find('.title').focus();
      await key('Een eerste gesprek', ' ');
      await key(narrow ? 'Naar de kaart' : 'Draai om');
      if (narrow) {
        find('.title').focus();
        await key('Draai om');
      }
      await key('Volgende');
      find('#turn-card').focus();
      await key('Naar het blad');
      expect(tool.value.data.rows).to.deep.equal([{ id: 'illness' }]);
      await press('Control+z');
      await settle();
      expect(tool.value.data.rows).to.deep.equal([]);
      let prints = 0;
      tool.print = () => void prints++;
      await key('Afdrukken');
      await key('Afdrukken: Kaarten');
      expect(prints).to.equal(1);
      await key('Wis alles');
      await key('Ja, wis alles');
      expect(tool.value.data.piles).to.deep.equal([]);
    });
});

describe('with a finger', () => {
  after(() => viewport(800, 600));

  it('one chooses, turns, keeps and finds a card on a telephone', async function () {
    if (!canEmulate) this.skip();
    await viewport(320, 700);
    localStorage.clear();
    await open();
    await eventually(() => all('[name=part]').length === 3, 'not in its layout');
    const tapOn = async (element: HTMLElement): Promise<void> => {
      await tap(element);
      await settle();
    };
    await tapOn(all('.situations label')[2]!);
    await tapOn(button(tool, 'Naar de kaart'));
    await eventually(() => all('.playing-card').length, 'the tap led to no card');
    expect(front()).to.equal('Zeg wat je merkt');
    await tapOn(button(tool, 'Draai om'));
    await eventually(() => cardText().includes('Liever wel'), 'the tap did not turn the card');
    await tapOn(button(tool, 'Naar het blad'));
    await tapOn(button(tool, 'Volgende'));
    await eventually(
      () => front() === 'Misschien gaat het niet over jou',
      'the tap did not go on, or went on twice',
    );
    await tapOn(all('.segments label')[2]!);
    await eventually(() => all('.item').length === 1, 'the card is not on the sheet');
    expect(find('.item .question').innerText).to.equal('Zeg wat je merkt');
  });
});

describe('where no script runs', () => {
  const read = (decks: string | null): HTMLElement => {
    const content = bundled<ConversationCardsContent & Record<string, unknown>>(
      'conversation-cards',
    );
    const page = document.createElement('div');
    render(
      conversationCardsReading.template({
        content,
        level: 3,
        text: (text) => String(text),
        setting: (name) => (name === 'decks' ? decks : null),
      }),
      page,
    );
    return page;
  };

  it('all 40 cards are there to read with both sides, by deck, and the first deck is open', () => {
    const page = read(null);
    const decks = [...page.querySelectorAll('details')];
    expect(decks.map((deck) => deck.querySelectorAll('.reading-cards > li').length)).to.deep.equal([
      7, 7, 5, 2, 9, 10,
    ]);
    expect(decks.map((deck) => deck.open)).to.deep.equal([true, false, false, false, false, false]);
    expect(page.textContent).to.contain('Let op: deze vraag klinkt open, maar stuurt.');
    expect(page.querySelectorAll('h4.card-front')).to.have.length(40);
    expect(page.querySelectorAll('.card-back')).to.have.length(40);
  });

  it('a page that shows one deck has that one', () => {
    expect(read('irritation').querySelectorAll('.reading-cards > li')).to.have.length(9);
  });
});

describe('a card', () => {
  wide();

  it('turns with a movement, and without one for who asked for less', async function () {
    if (!canEmulate) this.skip();
    for (const [reducedMotion, moves] of [
      ['no-preference', 1],
      ['reduce', 0],
    ] as const) {
      await emulate({ reducedMotion });
      await open();
      await choose('Een eerste gesprek');
      button(tool, 'Draai om').click();
      await tool.updateComplete;
      expect(find('.face').getAnimations(), reducedMotion).to.have.length(moves);
    }
    await emulate({});
  });

  it('is told with its place, and its pile as a number in words', async function () {
    if (!canEmulate) this.skip();
    await open();
    await choose('Oefenen met het team');
    const tree = await accessibilityTree();
    expect(tree).to.contain('group "Kaart 1 van 7"');
    expect(tree).to.contain('Nog 6 op de stapel');
    expect(tree).to.match(/button "Ezelsbruggen \(7 kaarten\)/);
  });
});
