import { expect } from '@open-wc/testing';
import { draw, skip } from '../src/kits/deck/deck.model.js';
import type { Person } from '../src/kits/people/people.model.js';
import { chooseRow, setCell, tickPoint } from '../src/kits/sheet/sheet.model.js';
import {
  blank,
  carry,
  OWN_WORDS,
  ownWords,
  readerOf,
} from '../src/tools/conversation-cards/conversation-cards.model.js';
import { carryOf, type CarryItem } from '../src/core/carry/carry.model.js';
import { bundled } from './support/tools.js';

const start = blank.data;
const people = (...names: string[]): Person[] =>
  names.map((name, at) => ({ id: `r${at + 1}`, name, left: false }));

describe('a team that reads in turn', () => {
  it('goes round, a card each; one who passes a card over reads the next', () => {
    const readers = { ...start, readers: people('F', 'J') };
    const pile = { deck: 'one', order: ['a', 'b', 'c'], at: 0, skipped: [] };
    const at = (card: number): string | undefined => readerOf(readers, { ...pile, at: card })?.name;
    expect([1, 2, 3].map(at)).to.deep.equal(['F', 'J', 'F']);
    expect(readerOf(readers, skip(draw(pile)))?.name).to.equal('F');
    expect(readerOf(start, draw(pile))).to.equal(undefined);
  });

  it('passes over who is no longer there', () => {
    const [first, second, third] = people('F', 'J', 'S');
    const readers = [first!, { ...second!, left: true }, third!];
    const pile = { deck: 'one', order: ['a', 'b', 'c'], at: 2, skipped: [] };
    expect(readerOf({ readers }, pile)?.name).to.equal('S');
    expect(readerOf({ readers: [{ ...first!, left: true }] }, pile)).to.equal(undefined);
  });
});

describe('a card on the sheet', () => {
  it('is in one’s own words where there are any', () => {
    expect(ownWords(start, 'a')).to.equal('');
    expect(ownWords(setCell(start, 'a', OWN_WORDS, '  '), 'a')).to.equal('');
    expect(ownWords(setCell(start, 'a', OWN_WORDS, ' Hoe dan? '), 'a')).to.equal('Hoe dan?');
  });
});

interface File {
  decks: { id: string; audience: string }[];
  situations: { id: string; decks: string[] }[];
  cards: {
    id: string;
    deck: string;
    front: string;
    back: string;
    form?: string;
    kind: string;
    source: string;
    group?: string;
    letters?: { letter: string; word: string }[];
    variants?: { source: string; letters: { letter: string; word: string }[] }[];
    rather?: string;
    fact?: string;
  }[];
}

describe('the cards', () => {
  const {
    decks,
    situations,
    cards: all,
  } = bundled<File & Record<string, unknown>>('conversation-cards');
  const of = (deck: string) => all.filter((card) => card.deck === deck);

  it('are 40 in 6 decks: 7 questions, 7 mnemonics, 5 marks, 2 kinds of noise, 9 for anger, 10 for the kitchen table', () => {
    expect(decks.map(({ id }) => of(id).length)).to.deep.equal([7, 7, 5, 2, 9, 10]);
    expect(all).to.have.length(40);
  });

  it('have five kinds of talk, and together these open every deck', () => {
    expect(situations).to.have.length(5);
    expect([...new Set(situations.flatMap((each) => each.decks))].toSorted()).to.deep.equal(
      decks.map(({ id }) => id).toSorted(),
    );
  });

  it('have one question that leads, the third, with an open form beside it', () => {
    const leading = of('questions').filter(({ form }) => form !== 'open');
    expect(leading.map(({ id }) => id)).to.deep.equal([of('questions')[2]!.id]);
    expect(leading[0]).to.include({ form: 'leading', rather: 'Hoe is het zorgen voor u?' });
  });

  it('have mnemonics whose letters spell their word, and OMA in two readings', () => {
    for (const { front, letters, variants } of of('mnemonics'))
      for (const reading of letters ? [letters] : variants!.map((each) => each.letters)) {
        expect(front).to.contain(reading.map(({ letter }) => letter).join(''));
        for (const { letter, word } of reading) expect(word[0]!.toUpperCase()).to.equal(letter);
      }
    const oma = of('mnemonics').filter(({ variants }) => variants);
    expect(oma).to.have.length(1);
    expect(
      oma[0]!.variants!.map(({ source, letters }) => [
        source[1],
        ...letters.map(({ word }) => word),
      ]),
    ).to.deep.equal([
      ['4', 'Oordelen', 'Meningsvorming', 'Advies'],
      ['2', 'Oordelen', 'Meningen', 'Aannames'],
    ]);
  });

  it('have six for the other when someone is angry, and three for oneself', () => {
    const groups = of('irritation').map(({ group }) => group);
    expect(groups.slice(0, 6)).to.deep.equal(Array(6).fill('Voor de ander'));
    expect(groups.slice(6)).to.deep.equal(Array(3).fill('Voor jezelf'));
  });

  it('say u in the deck for carers and je elsewhere, but for what one says to a carer', () => {
    const formal = /(?<!\p{L})(u|ú|uw)(?!\p{L})/iu;
    const familiar = /(?<!\p{L})(je|jij|jou|jouw|jullie|jezelf)(?!\p{L})/iu;
    const carers = decks.filter(({ audience }) => audience === 'carer').map(({ id }) => id);
    expect(carers).to.deep.equal(['kitchen-table']);
    for (const { deck, front, back, kind, id } of all)
      if (carers.includes(deck)) expect(`${front} ${back}`, id).not.to.match(familiar);
      else {
        // What follows a colon is said to the carer.
        expect(back.replace(/: .*/, ''), id).not.to.match(formal);
        if (kind !== 'question') expect(front, id).not.to.match(formal);
      }
    expect(
      of('kitchen-table').filter((card) => formal.test(card.front + card.back)),
    ).to.have.length.above(4);
  });

  it('state two facts to a carer, each with when and where it was read, and no other', () => {
    const facts = all.filter(({ fact }) => fact);
    expect(facts.map(({ id }) => id)).to.deep.equal(['bring-someone', 'say-no']);
    for (const { fact } of facts) expect(fact).to.match(/november 2026 op mantelzorg\.nl/);
  });

  it('have going away and getting help among what one does for oneself, as a card like the others', () => {
    const away = all.find(({ id }) => id === 'leave')!;
    expect(away).to.include({ deck: 'irritation', kind: 'reminder', group: 'Voor jezelf' });
    expect(away.front).to.match(/Ga weg en haal iemand/);
  });

  it('name source and theme, or say that they are our own', () => {
    for (const { source, id } of all) expect(source, id).to.match(/^(own|S[24]\/\p{L}.*)$/u);
    expect(all.filter(({ source }) => source === 'own').map(({ deck }) => deck)).to.deep.equal(
      Array(10).fill('kitchen-table'),
    );
  });
});

describe('what goes to other tools, and comes from them', () => {
  const content = bundled<
    Parameters<(typeof carry.lists)[number]['read']>[1]['content'] & Record<string, unknown>
  >('conversation-cards');
  const words = { content, text: (text: unknown) => String(text), language: 'nl' };
  const [, rows] = carry.lists;
  const agreement = { id: 'a1', what: 'Bellen', who: 'M', by: 'vrijdag' };
  /** As it stands in a file. */
  const given = (data: typeof start): CarryItem[] =>
    JSON.parse(JSON.stringify(carryOf(carry, data, words))) as CarryItem[];

  it('is each row with its question, without the answer, and each agreement', () => {
    const sheet = setCell(
      tickPoint(chooseRow(chooseRow(start, 'how-are-you'), 'hard'), 'hard'),
      'hard',
      'answer',
      'De nachten.',
    );
    expect(given({ ...sheet, agreements: [agreement] })).to.deep.equal([
      {
        id: 'a1',
        kind: 'agreement',
        text: 'Bellen',
        who: 'M',
        by: 'vrijdag',
        state: 'open',
        for: 'together',
      },
      {
        id: 'how-are-you',
        kind: 'topic',
        state: 'open',
        text: 'En hoe gaat het met u?',
        for: 'together',
      },
      {
        id: 'hard',
        kind: 'topic',
        state: 'done',
        text: 'Hoe is het zorgen voor u?',
        for: 'together',
      },
    ]);
    expect(given(setCell(sheet, 'hard', OWN_WORDS, 'Vertel eens.'))[1]!.text).to.equal(
      'Vertel eens.',
    );
  });

  it('is for oneself where a carer prepares: cards of that deck, and all beside them', () => {
    const own = { id: 'own-2', text: 'Mag ik slapen?' };
    const circles = (data: typeof start): string[] => given(data).map((each) => each.for);
    const carers = chooseRow(start, 'say-no');
    expect(
      circles({ ...carers, rows: [...carers.rows, own], agreements: [agreement] }),
    ).to.deep.equal(['self', 'self', 'self']);
    expect(circles({ ...start, rows: [own], agreements: [agreement] })).to.deep.equal([
      'together',
      'together',
    ]);
    expect(circles({ ...start, situation: 'kitchen-table', rows: [own] })).to.deep.equal(['self']);
    expect(circles({ ...start, rows: [{ ...own, group: 'kitchen-table' }] })).to.deep.equal([
      'self',
    ]);
    expect(circles({ ...chooseRow(carers, 'hard'), situation: 'first' })).to.deep.equal([
      'self',
      'together',
    ]);
  });

  it('is a row of one’s own, from the same place once', () => {
    const wish = {
      id: 'w1',
      kind: 'wish',
      text: 'Een vrije middag',
      for: 'together',
      origin: 'd/w1',
    } as const;
    expect(rows!.takes).to.deep.equal(['topic', 'wish']);
    const taken = rows!.add!(start, wish, words);
    expect(taken.rows).to.deep.equal([{ id: 'own-1', text: 'Een vrije middag', origin: 'd/w1' }]);
    expect(rows!.add!(taken, wish, words)).to.equal(taken);
    const edited = rows!.edit!(taken, 'own-1', { ...wish, text: 'Een vrije dag' });
    expect(edited.rows[0]!.text).to.equal('Een vrije dag');
    expect(given(taken)[0]).to.include({ kind: 'topic', origin: 'd/w1' });
  });
});
