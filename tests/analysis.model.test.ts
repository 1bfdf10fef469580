import { expect } from '@open-wc/testing';
import content from '../content/network-ecogram/nl.json' with { type: 'json' };
import { parseDocument } from '../src/core/document/document.schema.js';
import {
  abilitiesOf,
  addOwnCard,
  answerSituation,
  cardsOf,
  carersOf,
  changeAgreements,
  choiceOf,
  editOwnCard,
  isAnalysisEmpty,
  placeOf,
  removeCarer,
  removeOwnCard,
  setAbility,
  setCarer,
  sortObservation,
  subjectsOf,
  toggleSubject,
} from '../src/kits/circle/analysis.model.js';
import { ANALYSIS_LENGTH, MOST_OWN_CARDS, PLACES } from '../src/kits/circle/analysis-data.model.js';
import type { CircleData } from '../src/kits/circle/circle-data.model.js';
import { removeFromCentre, removePerson } from '../src/kits/circle/circle.model.js';
import { circleDocuments } from '../src/kits/circle/circle.schema.js';
import { addAgreement, editAgreement } from '../src/kits/agreements/agreements.model.js';
import type { NetworkChoices } from '../src/kits/network/network-choices.schema.js';
import { observations } from '../src/kits/network/network-observations.js';
import { addCentre } from '../src/kits/network/network.model.js';
import { unlinkPerson } from '../src/kits/network/network-activities.model.js';
import { carry } from '../src/tools/network-ecogram/network-ecogram.model.js';
import type { NetworkEcogramContent } from '../src/tools/network-ecogram/network-ecogram.schema.js';
import { idOf, joined, networkOfSix } from './support/network-of-six.js';

const choices = content as unknown as NetworkChoices;
const six: CircleData = networkOfSix();
const [a, b] = ['A', 'B'].map((name) => idOf(six, name)) as [string, string];
const factsOf = (data: CircleData) => observations(data, choices);
const documents = circleDocuments('een-kring');
const file = (data: unknown, schemaVersion = 2) => ({
  tool: 'een-kring',
  schemaVersion,
  savedAt: '2026-11-23T10:00:00Z',
  contentId: 'x',
  data,
});
const faultsOf = (data: unknown): unknown[] => {
  const read = parseDocument(documents, file(data));
  return read.ok ? [] : read.faults.map(({ path, problem }) => [path, problem]);
};

describe('facts of a network of six', () => {
  it('are eleven', () => {
    const names = (ids: readonly string[]): string =>
      ids.map((id) => six.alters.find((each) => each.id === id)!.name).join('');
    const tasks = (ids: readonly string[]): string[] =>
      ids.map((id) => six.activities.find((each) => each.id === id)!.name);
    expect(
      factsOf(six).map(({ kind, persons, activities, counts }) => {
        const { all, formal, ties, pairs, does } = counts;
        return [kind, names(persons), tasks(activities).length, { all, formal, ties, pairs, does }];
      }),
    ).to.deep.equal(
      [
        ['size', 'ABCDEF', 0, { all: 6, formal: 2 }],
        ['density', '', 0, { ties: 4, pairs: 15 }],
        ['rests-on-one', 'A', 3, {}],
        ['rests-on-one', 'C', 1, {}],
        ['nobody-does', '', 1, {}],
        ['nobody-does', '', 1, {}],
        ['busiest', 'A', 0, { does: 5, all: 6 }],
        ['only-gives', 'ABC', 0, {}],
        ['neither', 'DEF', 0, {}],
        ['family-and-formal', 'AE', 0, { ties: 1 }],
        ['no-links', 'D', 0, {}],
      ].map(([kind, who, count, counts]) => [
        kind,
        who,
        count,
        {
          all: undefined,
          formal: undefined,
          ties: undefined,
          pairs: undefined,
          does: undefined,
          ...(counts as object),
        },
      ]),
    );
    expect(
      factsOf(six).flatMap((fact) => (fact.kind === 'nobody-does' ? tasks(fact.activities) : [])),
    ).to.deep.equal(['Taak 7', 'Taak 8']);
  });

  it('leave one card to sort again, when someone joins in a task that rested on one', () => {
    const sorted = factsOf(six).reduce<CircleData>(
      (data, { id }, at) => sortObservation(data, id, PLACES[at % 3]),
      six,
    );
    const now = joined(sorted);
    expect(factsOf(now)).to.have.length(11);
    const back = factsOf(now).filter(({ id }) => !placeOf(now, id));
    expect(
      back.map(({ kind, persons, activities }) => [kind, persons, activities.length]),
    ).to.deep.equal([['rests-on-one', [a], 2]]);
    // What was said of the fact before stays with that fact: once it is so again, it lies there again.
    const again = unlinkPerson(now, idOf(now, 'Taak 1'), b, 'by');
    expect(factsOf(again).every(({ id }) => placeOf(again, id))).to.equal(true);
  });
});

describe('sorting', () => {
  it('is the same in whatever order, and leaves nothing once all is taken back', () => {
    const ids = factsOf(six).map(({ id }) => id);
    const lay = (order: readonly string[]): CircleData =>
      order.reduce<CircleData>((data, id) => sortObservation(data, id, 'strength'), six);
    expect(lay(ids)).to.deep.equal(lay(ids.toReversed()));
    expect(ids.reduce((data, id) => sortObservation(data, id, undefined), lay(ids))).to.deep.equal(
      six,
    );
  });

  it('moves a card, keeps it once, and is nothing where it lies already', () => {
    const one = sortObservation(six, 'x', 'strength');
    const other = sortObservation(one, 'x', 'attention');
    expect(other.sorted).to.deep.equal([{ observation: 'x', place: 'attention' }]);
    expect(sortObservation(other, 'x', 'attention')).to.equal(other);
    expect(sortObservation(six, 'x', undefined)).to.equal(six);
  });
});

describe('own cards', () => {
  it('come after the facts, under ids that never come back', () => {
    const one = addOwnCard(six, 'Fatima merkt het als eerste.');
    const [card] = one.ownCards!;
    expect(cardsOf(one, factsOf(one)).at(-1)).to.deep.equal({ id: card!.id, own: card!.text });
    const none = removeOwnCard(sortObservation(one, card!.id, 'strength'), card!.id);
    expect(none).to.deep.equal({ ...six, issued: one.issued });
    expect(addOwnCard(none, 'Nog een').ownCards![0]!.id).not.to.equal(card!.id);
  });

  it('say something, and keep that when they are emptied', () => {
    expect(addOwnCard(six, ' \n ')).to.equal(six);
    const one = addOwnCard(six, 'Zo');
    const { id } = one.ownCards![0]!;
    expect(editOwnCard(one, id, ' ')).to.equal(one);
    expect(editOwnCard(one, 'o999', 'Anders')).to.equal(one);
    expect(editOwnCard(one, id, 'Anders').ownCards).to.deep.equal([{ id, text: 'Anders' }]);
  });

  it('have room for so many, each so long, of whole signs', () => {
    const full = Array.from({ length: MOST_OWN_CARDS }).reduce<CircleData>(
      (data) => addOwnCard(data, `${'x'.repeat(ANALYSIS_LENGTH - 1)}👩`),
      six,
    );
    expect(full.ownCards).to.have.length(MOST_OWN_CARDS);
    expect(addOwnCard(full, 'Nog een')).to.equal(full);
    expect(full.ownCards![0]!.text).to.equal('x'.repeat(ANALYSIS_LENGTH - 1));
    expect(faultsOf(full)).to.deep.equal([]);
  });
});

describe('the situation', () => {
  it('has one answer a question, which can be taken back', () => {
    const one = answerSituation(answerSituation(six, 'days', 'few'), 'changed', 'no');
    const other = answerSituation(one, 'days', 'most');
    expect(choiceOf(other, 'days')).to.equal('most');
    expect(other.situation!.map(({ question }) => question)).to.deep.equal(['changed', 'days']);
    const none = answerSituation(answerSituation(other, 'days', undefined), 'changed', undefined);
    expect(none).to.deep.equal(six);
    expect(isAnalysisEmpty(none)).to.equal(true);
    expect(isAnalysisEmpty(one)).to.equal(false);
  });
});

describe('those who care', () => {
  it('are who is a carer in the centre, and whom people chose', () => {
    const withCarer = addCentre(six, 'carer', 'Ineke');
    const ineke = withCarer.centres.at(-1)!.id;
    expect(carersOf(withCarer).map(({ person }) => person)).to.deep.equal([ineke]);
    const both = setCarer(setCarer(withCarer, a), ineke, { how: 'Moe' });
    expect(carersOf(both)).to.deep.equal([
      { person: a, how: '', talked: false },
      { person: ineke, how: 'Moe', talked: false },
    ]);
    expect(setCarer(both, a, { talked: true }).carers![0]).to.deep.equal({
      person: a,
      how: '',
      talked: true,
    });
    expect(setCarer(both, 'p99')).to.equal(both);
  });

  it('go with what they said when they are taken out of network, centre or list', () => {
    const said = (person: string, data: CircleData): CircleData =>
      setAbility(setCarer(data, person, { how: 'Goed' }), person, 'can', 'Koken');
    expect(removeCarer(said(a, six), a)).to.deep.equal(six);
    const gone = removePerson(said(a, six), a);
    expect(gone).to.deep.equal(removePerson(six, a));
    const withCarer = addCentre(six, 'carer', 'Ineke');
    const ineke = withCarer.centres.at(-1)!.id;
    expect(removeFromCentre(said(ineke, withCarer), ineke)).to.deep.equal(
      removeFromCentre(withCarer, ineke),
    );
    expect(faultsOf(gone)).to.deep.equal([]);
  });

  it('say what they can, know and want; what is all wiped is gone', () => {
    const one = setAbility(setAbility(six, a, 'can', 'Koken'), a, 'wants', 'Rust');
    expect(abilitiesOf(one, a)).to.deep.equal({
      person: a,
      can: 'Koken',
      knows: '',
      wants: 'Rust',
    });
    expect(setAbility(one, a, 'can', 'Koken')).to.equal(one);
    expect(setAbility(one, 'p99', 'can', 'Koken')).to.equal(one);
    expect(setAbility(setAbility(one, a, 'can', ' '), a, 'wants', '')).to.deep.equal(six);
  });
});

describe('what now', () => {
  const [seven, one] = ['Taak 7', 'Taak 1'].map((name) => idOf(six, name)) as [string, string];

  it('takes what nobody does as something to talk about, until someone does it', () => {
    const chosen = toggleSubject(six, seven);
    expect(subjectsOf(chosen).map(({ name }) => name)).to.deep.equal(['Taak 7']);
    expect(toggleSubject(chosen, seven)).to.deep.equal(six);
    expect(subjectsOf(toggleSubject(six, one))).to.deep.equal([]);
    expect(toggleSubject(six, 'a999')).to.equal(six);
  });

  it('gives subjects as questions, and agreements, to other tools, and nobody’s name but who agreed', () => {
    const agreed = changeAgreements(toggleSubject(six, seven), (now) =>
      editAgreement(editAgreement(addAgreement(now), 'a1', 'what', 'Koken'), 'a1', 'who', 'Bep'),
    );
    const words = {
      content: content as unknown as NetworkEcogramContent,
      language: 'nl',
      text: (text: unknown, extra: Readonly<Record<string, string>> = {}) =>
        String(text).replace('{activity}', extra['activity'] ?? ''),
    };
    const items = carry.lists.flatMap((list) => [...list.read(agreed, words)]);
    expect(items.filter(({ kind }) => kind !== 'activity')).to.deep.equal([
      {
        id: `subject-${seven}`,
        kind: 'topic',
        text: 'Wie kan dit doen, of kan het anders: Taak 7?',
      },
      { id: 'a1', kind: 'agreement', text: 'Koken', who: 'Bep', by: '', state: 'open' },
    ]);
  });

  it('has no list of agreements once there is none', () => {
    expect(
      changeAgreements(
        changeAgreements(six, (now) => addAgreement(now)),
        () => [],
      ),
    ).to.deep.equal(six);
  });
});

describe('a file with an analysis', () => {
  const whole = (): CircleData => {
    let data = factsOf(six).reduce<CircleData>(
      (now, { id }, at) => sortObservation(now, id, PLACES[at % 3]),
      addOwnCard(six, 'Eigen'),
    );
    data = setAbility(setCarer(data, a, { how: 'Goed', talked: true }), a, 'knows', 'Alles');
    data = toggleSubject(answerSituation(data, 'days', 'few'), idOf(data, 'Taak 8'));
    return changeAgreements(data, (now) => addAgreement(now));
  };

  it('comes back as it went, each part letter for letter', () => {
    const data = whole();
    const read = parseDocument(documents, file(JSON.parse(JSON.stringify(data))));
    const parts = read.ok ? Object.entries(read.value.data) : [];
    expect(parts.map(([part]) => part).sort()).to.deep.equal(Object.keys(data).sort());
    for (const [part, value] of parts)
      expect(JSON.stringify(value)).to.equal(JSON.stringify(data[part as keyof CircleData]));
  });

  it('of version 1 opens with nothing lost, and is one of version 2 then', () => {
    const read = parseDocument(documents, file(six, 1));
    expect(read.ok && read.value).to.deep.equal(file(six));
  });

  it('has no number but how many ids were given out, and where someone stands', () => {
    const numbers: string[] = [];
    JSON.stringify(whole(), (key, value: unknown) => {
      if (typeof value === 'number') numbers.push(key);
      return value;
    });
    expect([...new Set(numbers)].sort()).to.deep.equal(['issued', 'ring']);
  });

  it('takes no score: of a carer there is one line, and whether it was talked about', () => {
    const data = whole();
    const [carer] = data.carers!;
    expect(faultsOf({ ...data, carers: [{ ...carer, score: 7 }] })).to.deep.equal([
      ['data.carers[0].score', 'unknown-key'],
    ]);
    expect(faultsOf({ ...data, carers: [{ ...carer, how: 7 }] })).to.have.length(1);
  });

  it('names what is said twice, and of whom is not there', () => {
    const data = whole();
    const twice = <Item>([first, ...rest]: readonly Item[]): Item[] => [first!, first!, ...rest];
    expect(
      faultsOf({
        ...data,
        situation: twice(data.situation!),
        carers: [{ person: 'p99', how: '', talked: false }],
        sorted: twice(data.sorted!),
        ownCards: twice(data.ownCards!),
        abilities: twice(data.abilities!),
        subjects: twice(data.subjects!),
        agreements: twice(data.agreements!),
      }),
    ).to.deep.equal([
      ['data.situation[1].question', 'duplicate'],
      ['data.carers[0].person', 'reference'],
      ['data.sorted[1].observation', 'duplicate'],
      ['data.ownCards[1].id', 'duplicate'],
      ['data.abilities[1].person', 'duplicate'],
      ['data.subjects[1]', 'duplicate'],
      ['data.agreements[1].id', 'duplicate'],
    ]);
  });

  it('knows three places, and no other', () => {
    for (const place of PLACES)
      expect(faultsOf({ ...six, sorted: [{ observation: 'x', place }] })).to.deep.equal([]);
    expect(faultsOf({ ...six, sorted: [{ observation: 'x', place: 'weak' }] })).to.have.length(1);
  });
});
