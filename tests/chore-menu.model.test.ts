import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import enActivities from '../content/common/activities/en.json' with { type: 'json' };
import activities from '../content/common/activities/nl.json' with { type: 'json' };
import file from '../content/chore-menu/nl.json' with { type: 'json' };
import ecogram from '../content/network-ecogram/nl.json' with { type: 'json' };
import { carryOf, type Carry, type CarryItem } from '../src/core/carry/carry.model.js';
import { named, sortItems, takeItems } from '../src/core/carry/taking.model.js';
import { check } from '../src/generated/chore-menu/check.js';
import { emptyNetwork } from '../src/kits/network/network-data.model.js';
import { addPerson } from '../src/kits/people/people.model.js';
import { coursesOf, offersOf, sortedLines } from '../src/tools/chore-menu/chore-card.model.js';
import { carry } from '../src/tools/chore-menu/chore-carry.model.js';
import {
  addDish,
  blank,
  countsOf,
  DISH_LENGTH,
  dishOf,
  editWish,
  goTo,
  hideDish,
  isBegun,
  isOn,
  MOST_DISHES,
  moveDish,
  offer,
  offerOf,
  renameDish,
  setCourse,
  setPeople,
  showDishes,
  toggleWish,
  WAYS,
  withdraw,
  type ChoreMenuData,
} from '../src/tools/chore-menu/chore-menu.model.js';
import type { ChoreMenuContent } from '../src/tools/chore-menu/chore-menu.schema.js';
import { ideasIn } from '../src/tools/network-ecogram/network-ecogram.model.js';
import { carry as ofEcogram } from '../src/tools/network-ecogram/network-ecogram.model.js';
import type { NetworkEcogramContent } from '../src/tools/network-ecogram/network-ecogram.schema.js';
import { packWith } from './support/packs.js';

type Data = ChoreMenuData;

const content = { ...file, activities } as unknown as ChoreMenuContent;
const of = content.activities;
const dishes = of.activities.filter(({ course }) => course);
const onMenu = (...items: string[]): Data => showDishes(blank.data, items);
const withPeople = (data: Data, ...names: string[]): Data =>
  names.reduce((now, name) => setPeople(now, addPerson(now.people, 'p', name)), data);
/** `film: M graag, K soms`, as the lines of an overview say it. */
const told = (data: Data, which: 'offered' | 'open' | 'nice' | 'off'): string[] =>
  sortedLines(of, data)[which].map(
    ({ item, offers }) =>
      `${item}: ${offers.map(({ person, how }) => `${person} ${how}`).join(', ')}`,
  );

describe('the dishes of chore-menu', () => {
  it('are thirty in five courses, fourteen of them from the workbook, with the ids of the ecogram’s ideas', () => {
    expect(dishes).to.have.length(30);
    expect(
      of.courses.map(({ id }) => dishes.filter(({ course }) => course === id).length),
    ).to.deep.equal([7, 6, 6, 6, 5]);
    expect(dishes.filter(({ source }) => source?.startsWith('S2/'))).to.have.length(14);
    expect(enActivities.activities.map(({ id }) => id)).to.deep.equal(
      activities.activities.map(({ id }) => id),
    );
    const ideas = ideasIn({ ...ecogram, activities } as unknown as NetworkEcogramContent);
    expect(ideas.map(({ id }) => id)).to.include.members(dishes.map(({ id }) => id));
  });

  it('have no act of care among them', () => {
    expect(coursesOf(of, blank.data).flatMap(({ choices }) => choices.map(({ item }) => item)))
      .to.have.length(30)
      .and.not.include('washing');
  });
});

describe('the menu', () => {
  it('has what is put on it once, and what is taken off no more', () => {
    const data = onMenu('film', 'garden', 'film');
    expect(data.menu).to.deep.equal([{ item: 'film' }, { item: 'garden' }]);
    expect(showDishes(data, ['film'])).to.equal(data);
    expect(hideDish(data, 'film').menu).to.deep.equal([{ item: 'garden' }]);
    expect(hideDish(data, 'market')).to.equal(data);
  });

  it('has dishes of one’s own, none of spaces, cut at their length, and ends at the most there can be', () => {
    expect(addDish(blank.data, { text: ' ' })).to.equal(blank.data);
    const long = addDish(blank.data, { text: 'x'.repeat(DISH_LENGTH + 1), course: 'out' });
    expect(long.menu).to.deep.equal([
      { item: 'own-1', text: 'x'.repeat(DISH_LENGTH), course: 'out' },
    ]);
    const full = showDishes(
      blank.data,
      Array.from({ length: MOST_DISHES + 1 }, (_, at) => `d${at}`),
    );
    expect(full.menu).to.have.length(MOST_DISHES);
    expect(addDish(full, { text: 'nog een' })).to.equal(full);
  });

  it('has an order in each course, that moves change and others keep', () => {
    const data = onMenu('film', 'market', 'cooking', 'reading');
    const home = ['film', 'cooking', 'reading'];
    const order = (now: Data, id = 'home'): string[] =>
      coursesOf(of, now)
        .find((course) => course.id === id)!
        .dishes.map(({ item }) => item);
    expect(order(moveDish(data, 'film', 1, home))).to.deep.equal(['cooking', 'film', 'reading']);
    expect(order(moveDish(data, 'reading', -1, home))).to.deep.equal([
      'film',
      'reading',
      'cooking',
    ]);
    for (const [item, by] of [
      ['film', -1],
      ['reading', 1],
      ['market', 1],
    ] as const)
      expect(moveDish(data, item, by, home)).to.equal(data);
    expect(order(moveDish(data, 'film', 1, home), 'out')).to.deep.equal(['market']);
  });

  it('has other words for a dish, which go with it, and not while nothing is written', () => {
    const data = renameDish(onMenu('film'), 'film', 'Bioscoop');
    expect(coursesOf(of, data)[0]!.dishes[0]!.name).to.equal('Bioscoop');
    expect(renameDish(data, 'film', ' ')).to.equal(data);
    expect(renameDish(data, 'market', 'Markt')).to.equal(data);
    expect(setCourse(data, 'film', 'out')).to.equal(data);
    const own = addDish(data, { text: 'Kippen', course: 'out' });
    expect(setCourse(own, 'own-1', 'hands').menu.at(-1)!.course).to.equal('hands');
  });

  it('shows the courses that are asked for, and those that have something', () => {
    const ids = (data: Data, asked: string[]): string[] =>
      coursesOf(of, data, asked).map(({ id }) => id);
    expect(ids(blank.data, [])).to.deep.equal(of.courses.map(({ id }) => id));
    expect(ids(blank.data, ['far', 'home'])).to.deep.equal(['home', 'far']);
    expect(ids(onMenu('garden'), ['far'])).to.deep.equal(['hands', 'far']);
    expect(ids(blank.data, ['nothing'])).to.have.length(5);
  });

  it('keeps what this content does not know', () => {
    const last = coursesOf(of, onMenu('sailing')).at(-1)!;
    expect(last.dishes).to.deep.equal([{ item: 'sailing', name: 'sailing', own: false }]);
  });
});

describe('wishes and offers', () => {
  const data = withPeople(onMenu('film', 'cooking', 'reading', 'game'), 'M', 'K');
  const film = offer(
    offer(toggleWish(data, 'film'), 'p2', 'film', 'sometimes'),
    'p1',
    'film',
    'gladly',
  );

  it('tell names where a wish has offers, in the order of the people', () => {
    expect(told(film, 'offered')).to.deep.equal(['film: p1 gladly, p2 sometimes']);
    expect(told(film, 'open')).to.deep.equal([]);
  });

  it('tell that nobody is there for a wish without one', () => {
    expect(told(toggleWish(film, 'cooking'), 'open')).to.deep.equal(['cooking: ']);
  });

  it('tell that an offer without a wish is nice, too', () => {
    expect(told(offer(film, 'p1', 'reading', 'gladly'), 'nice')).to.deep.equal([
      'reading: p1 gladly',
    ]);
  });

  it('stay under what is off the menu, by its name, until nobody has them any more', () => {
    const own = offer(addDish(data, { text: 'Kippen', course: 'out' }), 'p2', 'own-1', 'gladly');
    let off = hideDish(hideDish(film, 'film'), 'game');
    expect(told(off, 'off')).to.deep.equal(['film: p1 gladly, p2 sometimes']);
    expect(told(off, 'offered')).to.deep.equal([]);
    expect(dishOf(off, 'game')).to.equal(undefined);
    expect(sortedLines(of, hideDish(own, 'own-1')).off[0]!.name).to.equal('Kippen');
    expect(showDishes(off, ['film'])).to.deep.equal({
      ...film,
      menu: film.menu.filter(({ item }) => item !== 'game'),
    });
    off = withdraw(withdraw(toggleWish(off, 'film'), 'p1', 'film'), 'p2', 'film');
    expect(told(off, 'off')).to.deep.equal([]);
    expect(dishOf(off, 'film'), 'nothing of it is left').to.equal(undefined);
  });

  it('keep two people of the same initials two', () => {
    const two = withPeople(data, 'M');
    const both = offer(offer(two, 'p1', 'film', 'gladly'), 'p3', 'film', 'sometimes');
    expect(told(both, 'nice')).to.deep.equal(['film: p1 gladly, p3 sometimes']);
    expect(offersOf(of, both, 'p3', 'sometimes')).to.deep.equal(['Film kijken']);
    expect(offersOf(of, both, 'p3', 'gladly')).to.deep.equal([]);
  });

  it('change into one another, and are the same where they say the same', () => {
    expect(offer(film, 'p1', 'film', 'gladly')).to.equal(film);
    expect(offer(film, 'p9', 'film', 'gladly'), 'nobody').to.equal(film);
    expect(withdraw(film, 'p1', 'game')).to.equal(film);
    const less = offer(film, 'p1', 'film', 'sometimes');
    expect(less.offers.filter(({ person }) => person === 'p1')).to.have.length(1);
    expect(offerOf(less, 'p1', 'film')).to.equal('sometimes');
  });

  it('go with who is no longer on the list', () => {
    const gone = setPeople(film, film.people.slice(1));
    expect(gone.offers).to.deep.equal([{ person: 'p2', item: 'film', how: 'sometimes' }]);
    expect(told(gone, 'offered')).to.deep.equal(['film: p2 sometimes']);
    expect(setPeople(film, film.people)).to.equal(film);
  });

  it('have words, and whose those are', () => {
    const said = editWish(editWish(film, 'film', { text: 'Die over de boot' }), 'film', {
      voice: 'self',
    });
    expect(said.wishes).to.deep.equal([{ item: 'film', text: 'Die over de boot', voice: 'self' }]);
    expect(editWish(said, 'film', { voice: 'self' })).to.equal(said);
    expect(editWish(said, 'game', { text: 'x' })).to.equal(said);
  });

  it('are counted for a page as dishes, and wishes that nobody offers', () => {
    expect(countsOf(toggleWish(film, 'cooking'))).to.deep.equal({ dishes: 4, openWishes: 1 });
    expect(countsOf(hideDish(toggleWish(film, 'cooking'), 'cooking')).openWishes).to.equal(0);
    expect([isBegun(blank.data), isBegun(goTo(blank.data, 'people')), isBegun(film)]).to.deep.equal(
      [false, false, true],
    );
  });
});

describe('a refusal', () => {
  const items = ['film', 'cooking', 'reading', 'own-1'];
  const people = ['p1', 'p2', 'p3'];
  const act = fc.record({
    what: fc.constantFrom(
      'show',
      'hide',
      'add',
      'rename',
      'wish',
      'words',
      'offer',
      'withdraw',
      'join',
      'leave',
      'move',
    ),
    item: fc.constantFrom(...items),
    person: fc.constantFrom(...people),
    how: fc.constantFrom(...WAYS),
  });
  type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
  const done = (data: Data, { what, item, person, how }: Act): Data => {
    switch (what) {
      case 'show':
        return showDishes(data, [item]);
      case 'hide':
        return hideDish(data, item);
      case 'add':
        return addDish(data, { text: 'Kippen', course: 'out' });
      case 'rename':
        return renameDish(data, item, 'Anders');
      case 'wish':
        return toggleWish(data, item);
      case 'words':
        return editWish(data, item, { text: 'met popcorn', voice: 'self' });
      case 'offer':
        return offer(data, person, item, how);
      case 'withdraw':
        return withdraw(data, person, item);
      case 'join':
        return setPeople(data, addPerson(data.people, 'p', 'M'));
      case 'leave':
        return setPeople(
          data,
          data.people.filter(({ id }) => id !== person),
        );
      default:
        return moveDish(data, item, 1, items);
    }
  };
  const start = withPeople(onMenu('film', 'cooking'), 'M', 'K');
  const envelope = (data: Data) => ({
    tool: 'chore-menu',
    schemaVersion: 1,
    savedAt: '2026-11-30T10:00:00Z',
    contentId: 'x',
    data,
  });

  it('stands in no document, whatever was done: only what the last said, gladly or sometimes', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const last = new Map<string, string>();
        let data = start;
        for (const each of acts) {
          data = done(data, each);
          const key = `${each.person} ${each.item}`;
          const isThere = data.people.some(({ id }) => id === each.person);
          if (each.what === 'offer' && isThere) last.set(key, each.how);
          if (each.what === 'withdraw') last.delete(key);
          if (each.what === 'leave')
            for (const item of items) last.delete(`${each.person} ${item}`);
        }
        expect(
          new Map(data.offers.map(({ person, item, how }) => [`${person} ${item}`, how])),
        ).to.deep.equal(last);
        // Who offers nothing is a name on the list, and nothing more.
        const silent = data.people.filter(
          ({ id }) => !data.offers.some(({ person }) => person === id),
        );
        const without = JSON.stringify({ ...data, people: [] });
        for (const { id } of silent) expect(without).not.to.contain(`"${id}"`);
        expect(check.document(envelope(data)).ok).to.equal(true);
      }),
    );
  });

  it('leaves a document as one in which nobody ever said anything', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), act, (acts, { person, item, how }) => {
        const data = acts.reduce(done, start);
        fc.pre(
          offerOf(data, person, item) === undefined && (isOn(data, item) || !dishOf(data, item)),
        );
        expect(withdraw(offer(data, person, item, how), person, item)).to.deep.equal(data);
      }),
    );
  });

  it('is no way to offer something, in a document from outside', () => {
    const refused = (offers: object[]): unknown => {
      const parsed = check.document(envelope({ ...start, offers } as unknown as Data));
      return parsed.ok ? [] : parsed.faults.map(({ path }) => path);
    };
    expect(refused([{ person: 'p1', item: 'film', how: 'no' }])).to.deep.equal([
      'data.offers[0].how',
    ]);
    expect(refused([{ person: 'p1', item: 'film', how: 'gladly', not: true }])).to.have.length(1);
    expect(refused([{ person: 'p9', item: 'film', how: 'gladly' }])).to.deep.equal([
      'data.offers[0].person',
    ]);
    expect(
      refused(WAYS.map((how) => ({ person: 'p1', item: 'film', how }))),
      'two ways at once',
    ).to.deep.equal(['data.offers[1].item']);
  });
});

describe('a content or document of chore-menu', () => {
  const faultsOf = (change: object): [string, string][] => {
    const parsed = check.content({ ...file, ...change }, packWith(content));
    return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => [path, problem]);
  };

  it('may bring its own courses and dishes, each once, in a course that is there', () => {
    expect(faultsOf({})).to.deep.equal([]);
    const [first] = activities.activities;
    const own = (each: object) => ({
      activities: { ...activities, activities: [first, { ...first, id: 'boats', ...each }] },
    });
    expect(faultsOf(own({ course: 'home' }))).to.deep.equal([]);
    expect(faultsOf(own({ course: 'harbour' }))).to.deep.equal([
      ['activities.activities[1].course', 'reference'],
    ]);
    expect(faultsOf(own({ id: first!.id }))).to.deep.equal([
      ['activities.activities[1].id', 'duplicate'],
    ]);
    expect(faultsOf(own({ id: 'own-1' }))).to.deep.equal([
      ['activities.activities[1].id', 'duplicate'],
    ]);
  });

  it('has a dish or a wish once, and a name for each of one’s own', () => {
    const faults = (change: Partial<Data>): unknown => {
      const parsed = check.document({
        tool: 'chore-menu',
        schemaVersion: 1,
        savedAt: '2026-11-30T10:00:00Z',
        contentId: 'x',
        data: { ...blank.data, ...change },
      });
      return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => [path, problem]);
    };
    expect(faults({ menu: [{ item: 'film' }, { item: 'film' }] })).to.deep.equal([
      ['data.menu[1].item', 'duplicate'],
    ]);
    expect(faults({ menu: [{ item: 'own-1' }] })).to.deep.equal([['data.menu[0].text', 'missing']]);
    const wish = { item: 'film', text: '', voice: '' };
    expect(faults({ wishes: [wish, wish] })).to.deep.equal([['data.wishes[1].item', 'duplicate']]);
  });
});

describe('what goes from the menu to other tools, and back', () => {
  const words = <Content>(each: Content) => ({
    content: each,
    text: (text: unknown) => String(text),
    language: 'nl',
  });
  const menuWords = words({ activities: of });
  const take = <Held, Content>(
    into: Carry<Held, Content>,
    data: Held,
    items: readonly CarryItem[],
    from: string,
    said: ReturnType<typeof words<Content>>,
    docId = 'here',
  ) => {
    const place = { carry: into, docId, words: said };
    const all = named(items, from);
    const { fresh, changed, known } = sortItems(place, data, all);
    return {
      counts: [fresh.length, changed.length, known.length],
      data: takeItems(place, data, all).data,
    };
  };
  const given = (data: Data): CarryItem[] => carryOf(carry, data, menuWords);
  const filled = [
    (now: Data) => toggleWish(now, 'film'),
    (now: Data) => editWish(now, 'film', { text: 'die over de boot', voice: 'self' }),
    (now: Data) => offer(now, 'p1', 'reading', 'gladly'),
  ].reduce((now, each) => each(now), withPeople(onMenu('film', 'cooking', 'reading'), 'M'));

  it('is what is wished or offered, and each wish; nobody’s name', () => {
    expect(given(filled)).to.deep.equal([
      {
        id: 'film',
        kind: 'activity',
        text: 'Film kijken',
        for: 'together',
        origin: undefined,
        about: ['activity:hobby'],
      },
      {
        id: 'reading',
        kind: 'activity',
        text: 'Voorlezen',
        for: 'together',
        origin: undefined,
        about: ['activity:hobby'],
      },
      {
        id: 'wish-film',
        kind: 'wish',
        text: 'Film kijken: die over de boot',
        state: 'open',
        for: 'together',
        origin: undefined,
      },
    ]);
    expect(given(onMenu('film')), 'a menu alone').to.deep.equal([]);
  });

  it('becomes an activity of its kind in the ecogram, and is known on the way back', () => {
    const there = take(
      ofEcogram,
      { ...emptyNetwork, ...({} as object) } as never,
      given(filled),
      'menu',
      words({ ...ecogram, activities } as never) as never,
    ).data as { activities: { name: string; kind: string }[] };
    expect(there.activities.map(({ name, kind }) => [name, kind])).to.deep.equal([
      ['Film kijken', 'hobby'],
      ['Voorlezen', 'hobby'],
    ]);
    const back = carryOf(ofEcogram, there as never, words(ecogram) as never);
    expect(take(carry, filled, back, 'ecogram', menuWords, 'menu').counts).to.deep.equal([0, 0, 2]);
  });

  it('comes from the ecogram as the dish of that name, or as one of its own, once', () => {
    const items: CarryItem[] = [
      { id: 'a1', kind: 'activity', text: 'Tuindag', for: 'together', about: ['activity:chore'] },
      {
        id: 'a2',
        kind: 'activity',
        text: 'Duiven voeren',
        for: 'together',
        about: ['activity:chore'],
      },
    ];
    const first = take(carry, onMenu('film'), items, 'ecogram', menuWords);
    expect(first.counts).to.deep.equal([2, 0, 0]);
    expect(first.data.menu.map(({ item, text, course }) => [item, text, course])).to.deep.equal([
      ['film', undefined, undefined],
      ['garden', undefined, undefined],
      ['own-1', 'Duiven voeren', 'hands'],
    ]);
    expect(take(carry, first.data, items, 'ecogram', menuWords).counts).to.deep.equal([0, 0, 2]);
    const changed = [{ ...items[1]!, text: 'Duiven tellen' }];
    const after = take(carry, first.data, changed, 'ecogram', menuWords);
    expect(after.counts).to.deep.equal([0, 1, 0]);
    expect(dishOf(after.data, 'own-1')!.text).to.equal('Duiven tellen');
  });

  it('takes a wish as one of a dish, with its words where those are long', () => {
    const long = `Naar zee ${'met de hele familie '.repeat(6)}`.trim();
    const items: CarryItem[] = [
      { id: 'w1', kind: 'wish', text: 'Film kijken', for: 'together' },
      { id: 'w2', kind: 'wish', text: 'Naar zee', for: 'together' },
      { id: 'w3', kind: 'wish', text: long, for: 'self' },
    ];
    const { counts, data } = take(carry, blank.data, items, 'guide', menuWords);
    expect(counts).to.deep.equal([3, 0, 0]);
    expect(data.wishes.map(({ item, text }) => [item, text])).to.deep.equal([
      ['film', ''],
      ['own-1', ''],
      ['own-2', long],
    ]);
    expect(dishOf(data, 'own-2')!.text!.length).to.be.at.most(DISH_LENGTH);
    expect(take(carry, data, items, 'guide', menuWords).counts).to.deep.equal([0, 0, 3]);
    const changed = take(
      carry,
      data,
      [{ ...items[1]!, text: 'Naar het strand' }],
      'guide',
      menuWords,
    );
    expect(changed.counts).to.deep.equal([0, 1, 0]);
    expect(dishOf(changed.data, 'own-1')!.text).to.equal('Naar het strand');
  });

  it('takes no more than fits, and says so by staying as it was', () => {
    const full = onMenu(...Array.from({ length: MOST_DISHES }, (_, at) => `d${at}`));
    for (const kind of ['activity', 'wish'] as const)
      expect(
        take(carry, full, [{ id: 'x', kind, text: 'Iets', for: 'together' }], 'there', menuWords)
          .data,
      ).to.equal(full);
  });
});
