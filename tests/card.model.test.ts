import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  addLine,
  addToCard,
  cardOf,
  editLine,
  editOnCard,
  isCardEmpty,
  LINE_LENGTH,
  linesOf,
  MOST_LINES,
  moveOnCard,
  printed,
  putOnCard,
  removeLine,
  setFilledBy,
  setTalked,
  showLine,
  takeOffCard,
} from '../src/kits/circle/card.model.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addAlter } from '../src/kits/network/network.model.js';

const help = { id: 'help', most: 4, wall: true };
const handy = { id: 'handy', most: 3, wall: false };
const texts = (data: CircleData, section: string): string[] =>
  linesOf(data, section).map(({ text }) => text);
const withLines = (...lines: string[]): CircleData =>
  lines.reduce<CircleData>((data, text) => addLine(data, help, text), emptyNetwork);
const withPeople = (...names: string[]): CircleData =>
  names.reduce<CircleData>(
    (data, name) => addToCard(data, { name, group: 'family' }, 8),
    emptyNetwork,
  );
const order = (data: CircleData): string[] => cardOf(data).people.map(({ person }) => person);

describe('lines of a card', () => {
  it('come last in their section, on the wall where the section is', () => {
    const data = addLine(withLines('Een', 'Twee'), handy, 'Drie');
    expect(texts(data, 'help')).to.deep.equal(['Een', 'Twee']);
    expect(linesOf(data, 'help').map(({ wall }) => wall)).to.deep.equal([true, true]);
    expect(linesOf(data, 'handy')[0]!.wall).to.equal(false);
  });

  it('are as many as the section takes, and no more than a document holds', () => {
    const full = withLines('1', '2', '3', '4');
    expect(addLine(full, help, '5')).to.equal(full);
    const wide = { ...help, most: 999 };
    const most = Array.from({ length: MOST_LINES + 1 }).reduce<CircleData>(
      (data) => addLine(data, wide, 'x'),
      emptyNetwork,
    );
    expect(texts(most, 'help')).to.have.length(MOST_LINES);
  });

  it('are not there without a word in them', () => {
    for (const nothing of ['', '   ', '\n\t'])
      expect(addLine(emptyNetwork, help, nothing)).to.equal(emptyNetwork);
  });

  it('stay one line, and keep whole signs at the most that a document holds', () => {
    const [line] = linesOf(withLines('Een'), 'help');
    const data = editLine(withLines('Een'), 'help', line!.id, 'Kom \n van rechts');
    expect(texts(data, 'help')).to.deep.equal(['Kom van rechts']);
    const long = editLine(data, 'help', line!.id, `${'a'.repeat(LINE_LENGTH - 1)}🎬`);
    expect(texts(long, 'help')[0]).to.equal('a'.repeat(LINE_LENGTH - 1));
  });

  it('keep an id of their own after one has gone', () => {
    const data = withLines('Een', 'Twee');
    const [one] = linesOf(data, 'help');
    const next = addLine(removeLine(data, 'help', one!.id), handy, 'Drie');
    const ids = cardOf(next).sections.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).to.equal(ids.length);
    expect(texts(next, 'help')).to.deep.equal(['Twee']);
  });

  it('take their section with them when the last one goes', () => {
    const data = withLines('Een');
    expect(cardOf(removeLine(data, 'help', linesOf(data, 'help')[0]!.id)).sections).to.deep.equal(
      [],
    );
  });

  it('that are not there change nothing', () => {
    const data = withLines('Een');
    expect(editLine(data, 'help', 'l9', 'x')).to.equal(data);
    expect(showLine(data, 'elders', 'l1', false)).to.equal(data);
    expect(removeLine(data, 'help', 'l9')).to.equal(data);
  });
});

describe('people of a card', () => {
  it('are people of the network, each once', () => {
    const network = addAlter(emptyNetwork as CircleData, { name: 'Els', group: 'family' });
    const [els] = network.alters;
    const data = putOnCard(network, els!.id, 8);
    expect(order(data)).to.deep.equal([els!.id]);
    expect(putOnCard(data, els!.id, 8)).to.equal(data);
    expect(putOnCard(data, 'p99', 8)).to.equal(data);
  });

  it('come in the network with their name, and stay there when they leave the card', () => {
    const data = withPeople('Els', 'Bert');
    expect(data.alters.map(({ name }) => name)).to.deep.equal(['Els', 'Bert']);
    const without = takeOffCard(data, order(data)[0]!);
    expect(order(without)).to.deep.equal([order(data)[1]]);
    expect(without.alters).to.equal(data.alters);
    expect(addToCard(data, { name: '  ', group: 'family' }, 8)).to.equal(data);
  });

  it('are as many as the content takes, and nobody comes in the network beyond that', () => {
    const data = withPeople('Els', 'Bert');
    expect(addToCard(data, { name: 'Carla', group: 'family' }, 2)).to.equal(data);
    expect(putOnCard(addAlter(data, { name: 'C', group: 'family' }), 'p4', 2).card).to.equal(
      data.card,
    );
  });

  it('go up and down one place, and no further than the ends', () => {
    const data = withPeople('A', 'B', 'C');
    const [a, b, c] = order(data) as [string, string, string];
    expect(order(moveOnCard(data, c, -1))).to.deep.equal([a, c, b]);
    expect(order(moveOnCard(data, a, 1))).to.deep.equal([b, a, c]);
    expect(moveOnCard(data, a, -1)).to.equal(data);
    expect(moveOnCard(data, c, 1)).to.equal(data);
  });

  it('forget a number that is no longer for the wall', () => {
    const data = withPeople('A');
    const [a] = order(data) as [string];
    const shown = editOnCard(data, a, { phone: '06', phoneOnWall: true });
    expect(cardOf(shown).people[0]).to.have.property('phoneOnWall', true);
    expect(cardOf(editOnCard(shown, a, { phoneOnWall: undefined })).people[0]).not.to.have.property(
      'phoneOnWall',
    );
  });
});

describe('what is on a print', () => {
  /** The example of the specification: 18 lines, one more taken off the wall, 5 people of whom 3 shown. */
  const example = (): CircleData => {
    const limits: [string, number, boolean][] = [
      ['call-me', 1, true],
      ['matters', 3, true],
      ['joy', 4, true],
      ['help', 4, true],
      ['rather-not', 3, false],
      ['handy', 3, false],
    ];
    let data = limits.reduce<CircleData>(
      (now, [id, most, wall]) =>
        Array.from({ length: most }).reduce<CircleData>(
          (each, _, at) => addLine(each, { id, most, wall }, `${id} ${at}`),
          now,
        ),
      emptyNetwork,
    );
    data = showLine(data, 'help', linesOf(data, 'help')[0]!.id, false);
    for (const name of ['A', 'B', 'C', 'D', 'E'])
      data = addToCard(data, { name, group: 'family' }, 8);
    for (const [at, person] of order(data).entries())
      data = editOnCard(data, person, { phone: `06-${at}`, wall: at < 3 });
    return data;
  };
  const lines = (data: CircleData, print: 'wall' | 'file'): number =>
    printed(cardOf(data), print).sections.flatMap((each) => each.lines).length;

  it('of the wall is 11 lines, 3 names and no number of 18, 5 and 5', () => {
    const data = example();
    expect(lines(data, 'file')).to.equal(18);
    expect(lines(data, 'wall')).to.equal(11);
    const { people } = printed(cardOf(data), 'wall');
    expect(people).to.have.length(3);
    expect(people.filter(({ phone }) => phone)).to.deep.equal([]);
    expect(printed(cardOf(data), 'file').people.filter(({ phone }) => phone)).to.have.length(5);
  });

  it('never has for the wall what is not ticked, whatever one does', () => {
    const act = fc.oneof(
      fc.record({ line: fc.nat(17), wall: fc.boolean() }),
      fc.record({ person: fc.nat(4), wall: fc.boolean(), phoneOnWall: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let data = example();
        const all = cardOf(data).sections.flatMap(({ section, lines: own }) =>
          own.map(({ id }) => [section, id] as const),
        );
        for (const each of acts)
          data =
            'line' in each
              ? showLine(data, ...all[each.line]!, each.wall)
              : editOnCard(data, order(data)[each.person]!, {
                  wall: each.wall,
                  phoneOnWall: each.phoneOnWall || undefined,
                });
        const card = cardOf(data);
        const said = JSON.stringify(printed(card, 'wall'));
        const hidden = [
          ...card.sections.flatMap((each) =>
            each.lines.filter(({ wall }) => !wall).map(({ text }) => text),
          ),
          ...card.people
            .filter(({ wall, phoneOnWall }) => !wall || !phoneOnWall)
            .map(({ phone }) => phone),
        ];
        expect(hidden.filter((text) => said.includes(`"${text}"`))).to.deep.equal([]);
      }),
    );
  });

  it('leaves out a line that was emptied', () => {
    const data = withLines('Een', 'Twee');
    const emptied = editLine(data, 'help', linesOf(data, 'help')[0]!.id, ' ');
    expect(printed(cardOf(emptied), 'file').sections).to.deep.equal([
      { section: 'help', lines: ['Twee'] },
    ]);
  });
});

describe('a card', () => {
  it('is empty until someone says something', () => {
    expect(isCardEmpty(undefined)).to.equal(true);
    expect(isCardEmpty(cardOf(setTalked(emptyNetwork, true)))).to.equal(true);
    expect(isCardEmpty(cardOf(setFilledBy(emptyNetwork, 'Samira')))).to.equal(false);
    expect(isCardEmpty(cardOf(withLines('x')))).to.equal(false);
    expect(isCardEmpty(cardOf(withPeople('x')))).to.equal(false);
  });

  it('is the same when the same is said of it', () => {
    const data = setTalked(emptyNetwork, true);
    expect(setTalked(data, true)).to.equal(data);
    expect(setTalked(emptyNetwork, false)).to.equal(emptyNetwork);
  });
});
