import { expect } from '@open-wc/testing';
import {
  draw,
  drawBack,
  isEmpty,
  laid,
  left,
  openCard,
  pileOf,
  pull,
  shuffle,
  skip,
  withCards,
  withPile,
  type Pile,
} from '../src/kits/deck/deck.model.js';

const seven = ['1', '2', '3', '4', '5', '6', '7'];

/** Numbers from 0 up to 1 that are the same each time. */
function steady(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

/** A hundred ways to play a pile, each some thirty acts long. */
function* played(): Generator<Pile> {
  for (let seed = 1; seed <= 100; seed++) {
    const random = steady(seed);
    let pile = laid('d', seven);
    for (let act = 0; act < 30; act++) {
      const acts = [
        draw,
        draw,
        skip,
        skip,
        drawBack,
        (now: Pile) => pull(now, seven[Math.floor(random() * 7)]!),
        (now: Pile) => shuffle(now, seven, random),
      ];
      pile = acts[Math.floor(random() * acts.length)]!(pile);
      yield pile;
    }
  }
}

describe('a pile', () => {
  it('gives seven cards of which the third is passed over as 1 2 4 5 6 7 3; an eighth draw finds it empty', () => {
    let pile = laid('d', seven);
    const seen: (string | undefined)[] = [];
    for (let number = 1; number <= 7; number++) {
      pile = draw(pile);
      if (openCard(pile) === '3' && !pile.skipped.length) pile = skip(pile);
      seen.push(openCard(pile));
    }
    expect(seen).to.deep.equal(['1', '2', '4', '5', '6', '7', '3']);
    expect(isEmpty(pile)).to.equal(false);
    const empty = draw(pile);
    expect(isEmpty(empty)).to.equal(true);
    expect(openCard(empty)).to.equal(undefined);
    expect(draw(empty), 'a ninth draw').to.equal(empty);
  });

  it('has a card out that is passed over a second time, until it is shuffled', () => {
    let pile = skip(draw(laid('d', ['a', 'b', 'c'])));
    expect(pile.order).to.deep.equal(['b', 'c', 'a']);
    pile = skip(draw(draw(pile)));
    expect(pile.order).to.deep.equal(['b', 'c']);
    expect(isEmpty(pile)).to.equal(true);
    expect(drawBack(pile).at, 'back to the last one').to.equal(2);
    const anew = shuffle(pile, ['a', 'b', 'c'], () => 0.999);
    expect(anew).to.deep.equal({ deck: 'd', order: ['a', 'b', 'c'], at: 0, skipped: [] });
  });

  it('has the last card out at once: it would come right back', () => {
    const pile = skip(draw(laid('d', ['a'])));
    expect(pile).to.deep.equal({ deck: 'd', order: [], at: 1, skipped: ['a'] });
    expect(isEmpty(pile)).to.equal(true);
    expect(skip(pile), 'with none open').to.equal(pile);
  });

  it('goes back to the first card, and not before it', () => {
    const pile = draw(laid('d', seven));
    expect(drawBack(pile)).to.equal(pile);
    expect(openCard(drawBack(draw(pile)))).to.equal('1');
    expect(drawBack(laid('d', seven)).at).to.equal(0);
  });

  it('turns up a card out of its turn, and goes on where it was', () => {
    const pile = draw(draw(laid('d', seven)));
    const pulled = pull(pile, '6');
    expect(openCard(pulled)).to.equal('6');
    expect(openCard(draw(pulled))).to.equal('3');
    expect(openCard(pull(pile, '1')), 'one that was drawn').to.equal('1');
    expect(openCard(draw(pull(pile, '1')))).to.equal('3');
    expect(pull(pile, '2'), 'the open one').to.equal(pile);
    const out = skip(draw(laid('d', ['a'])));
    expect(openCard(pull(out, 'a')), 'one that is out').to.equal('a');
    expect(pull(out, 'a').skipped).to.deep.equal([]);
  });

  it('is shuffled so that every card is in it once, in an order of chance', () => {
    const orders = new Set<string>();
    for (let seed = 1; seed <= 50; seed++) {
      const { order } = shuffle(laid('d', []), seven, steady(seed));
      expect(order.toSorted()).to.deep.equal(seven);
      orders.add(order.join(''));
    }
    expect(orders.size).to.be.above(40);
  });

  it('never has a card twice, loses none but those passed over, and knows how many are left', () => {
    for (const pile of played()) {
      const { order, at, skipped } = pile;
      expect(new Set(order).size).to.equal(order.length);
      expect([...new Set([...order, ...skipped])].toSorted()).to.deep.equal(seven);
      expect(at).to.be.within(0, order.length + 1);
      expect(left(pile)).to.equal(order.slice(at).length);
      expect(openCard(pile) === undefined).to.equal(at === 0 || isEmpty(pile));
    }
  });

  it('is empty after so many draws as are left, and one', () => {
    for (const pile of played()) {
      let now = pile;
      for (let number = left(pile); number > 0; number--) now = draw(now);
      if (!isEmpty(pile)) expect(isEmpty(now)).to.equal(false);
      expect(isEmpty(draw(now))).to.equal(true);
    }
  });
});

describe('a pile of a deck that has changed since', () => {
  it('is the same where the deck is', () => {
    const pile = skip(draw(laid('d', seven)));
    expect(withCards(pile, seven)).to.equal(pile);
    const out = skip(draw(laid('d', ['a'])));
    expect(withCards(out, ['a']), 'a card that is out stays out').to.equal(out);
  });

  it('has new cards at the bottom, and leaves out what went', () => {
    const pile = draw(draw(laid('d', ['a', 'b', 'c'])));
    expect(withCards(pile, ['x', 'b', 'c'])).to.deep.equal({
      deck: 'd',
      order: ['b', 'c', 'x'],
      at: 1,
      skipped: [],
    });
    const empty = draw(draw(laid('d', ['a'])));
    expect(openCard(withCards(empty, ['a', 'b'])), 'a new one for an empty pile').to.equal('b');
    expect(isEmpty(withCards(empty, ['a']))).to.equal(true);
  });

  it('is one a deck', () => {
    const one = draw(laid('d', ['a']));
    const piles = withPile([], one);
    expect(piles).to.deep.equal([one]);
    expect(withPile(piles, one)).to.equal(piles);
    expect(withPile(piles, draw(one))).to.deep.equal([draw(one)]);
    expect(withPile(piles, laid('e', []))).to.have.length(2);
    expect(pileOf(piles, 'd', ['a'])).to.equal(one);
    expect(pileOf(piles, 'f', ['z'])).to.deep.equal(laid('f', ['z']));
  });
});
