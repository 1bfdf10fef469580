import { expect } from '@open-wc/testing';
import activities from '../content/common/activities/nl.json' with { type: 'json' };
import urgentHelp from '../content/common/urgent-help/nl.json' with { type: 'json' };
import file from '../content/network-ecogram/nl.json' with { type: 'json' };
import { parseDocument } from '../src/core/document/document.schema.js';
import { observations } from '../src/kits/network/network-observations.js';
import { emptyNetwork, type NetworkData } from '../src/kits/network/network-data.model.js';
import { addTie, alterOf, editAlter } from '../src/kits/network/network.model.js';
import {
  addActivity,
  linkPerson,
  setAnswer,
} from '../src/kits/network/network-activities.model.js';
import { FEW, SENTENCES } from '../src/tools/network-ecogram/ecogram-sentences.model.js';
import {
  addPerson,
  addPersons,
  answered,
  countsOf,
  ideasIn,
  ideasLeft,
  movePerson,
  partsOf,
  peopleByGroup,
  promptsFor,
  countedBy,
  sentenceOf,
} from '../src/tools/network-ecogram/network-ecogram.model.js';
import { check } from '../src/generated/network-ecogram/check.js';
import {
  networkEcogramDocument,
  type NetworkEcogramContent,
} from '../src/tools/network-ecogram/network-ecogram.schema.js';
import { packWith } from './support/packs.js';

const content = { ...file, activities } as unknown as NetworkEcogramContent;
const { groups, prompts } = content;

const withNames = (...persons: [name: string, group: string][]): NetworkData =>
  persons.reduce<NetworkData>(
    (data, [name, group]) => addPerson(data, groups, { name, group }),
    emptyNetwork,
  );

describe('a person in the ecogram', () => {
  it('is a professional in a group of professionals, and nowhere else', () => {
    const { alters } = withNames(['Anna', 'family'], ['Wijk', 'professionals']);
    expect(alters.map(({ formal }) => formal)).to.deep.equal([false, true]);
  });

  it('becomes one on the way in, and is none on the way out', () => {
    const start = withNames(['Anna', 'family']);
    const inside = movePerson(start, groups, 'p2', { group: 'professionals', ring: 3 });
    expect(alterOf(inside, 'p2')).to.include({ formal: true, group: 'professionals', ring: 3 });
    expect(alterOf(movePerson(inside, groups, 'p2', { group: 'friends' }), 'p2')).to.include({
      formal: false,
      group: 'friends',
    });
  });

  it('keeps what was said of it on a way between other groups and rings', () => {
    const paid = editAlter(withNames(['Hulp', 'neighbours']), 'p2', { formal: true });
    expect(alterOf(movePerson(paid, groups, 'p2', { group: 'friends' }), 'p2')!.formal).to.equal(
      true,
    );
    const here = withNames(['Wijk', 'professionals']);
    const not = editAlter(here, 'p2', { formal: false });
    expect(alterOf(movePerson(not, groups, 'p2', { ring: 1 }), 'p2')!.formal).to.equal(false);
  });

  it('who is not there is moved nowhere', () => {
    const data = withNames(['Anna', 'family']);
    expect(movePerson(data, groups, 'p9', { group: 'friends' })).to.equal(data);
  });
});

describe('the list', () => {
  it('goes by group in the order of the content, with strange groups last', () => {
    const data = withNames(['B', 'neighbours'], ['X', 'choir'], ['A', 'family'], ['C', 'family']);
    expect(
      peopleByGroup(data, groups).map(({ group, alters }) => [
        group?.id,
        ...alters.map(({ name }) => name),
      ]),
    ).to.deep.equal([
      ['family', 'A', 'C'],
      ['neighbours', 'B'],
      [undefined, 'X'],
    ]);
  });

  it('takes those of a file in its order, after those who are there', () => {
    const data = addPersons(withNames(['A', 'family']), [
      { name: 'B', group: 'friends', ring: 1 },
      { name: '  ', group: 'friends' },
      { name: 'C', group: 'friends' },
    ]);
    expect(data.alters.map(({ id, name }) => [id, name])).to.deep.equal([
      ['p2', 'A'],
      ['p3', 'B'],
      ['p4', 'C'],
    ]);
  });
});

describe('the questions', () => {
  const ids = (data: NetworkData): string[] => promptsFor(data, prompts).map(({ id }) => id);

  it('begin with those for few, as long as there are few', () => {
    const few = prompts.filter((each) => each.few).map(({ id }) => id);
    expect(few).not.to.be.empty;
    expect(ids(emptyNetwork).slice(0, few.length)).to.deep.equal(few);
    expect(ids(emptyNetwork)).to.have.members(prompts.map(({ id }) => id));
    const many = withNames(
      ...Array.from({ length: FEW }, (_, at): [string, string] => [`P${at}`, 'family']),
    );
    expect(ids(many)).to.deep.equal(prompts.map(({ id }) => id));
  });

  it('that have an answer come in the order of the content', () => {
    const data = setAnswer(setAnswer(emptyNetwork, 'work', 'Het koor'), 'birthday', 'Zus');
    expect(answered(data, prompts).map(({ id }) => id)).to.deep.equal(['birthday', 'work']);
  });
});

describe('activities', () => {
  it('that are there already are no ideas any more', () => {
    const [first, ...rest] = ideasIn(content);
    const data = addActivity(emptyNetwork, { name: first!.label, kind: first!.kind });
    expect(ideasLeft(data, ideasIn(content))).to.deep.equal(rest);
  });

  it('are told by person and counted without names', () => {
    let data = withNames(['Anna', 'family'], ['Bas', 'friends']);
    for (const name of ['Koken', 'Zingen']) data = addActivity(data, { name, kind: 'hobby' });
    const [koken, zingen] = data.activities;
    data = linkPerson(data, koken!.id, 'p2', 'by');
    data = linkPerson(data, zingen!.id, 'p2', 'interest');
    expect(partsOf(data, 'p2')).to.deep.equal({ does: ['Koken'], shares: ['Zingen'] });
    expect(countsOf(addTie(data, 'p2', 'p3'))).to.deep.equal({
      persons: 2,
      ties: 1,
      activities: 2,
      doneByNobody: 1,
    });
  });
});

describe('a sentence for what stands out', () => {
  const told = (data: NetworkData): string[] =>
    observations(data, content).map((each) => sentenceOf(each, data));

  it('is there for each observation of any network', () => {
    let data = withNames(
      ['Anna', 'family'],
      ['Bas', 'friends'],
      ['Cem', 'professionals'],
      ['Dirk', 'neighbours'],
    );
    for (const name of ['Koken', 'Zingen', 'Lezen'])
      data = addActivity(data, { name, kind: 'hobby', wished: name === 'Zingen' });
    const [koken, , lezen] = data.activities.map(({ id }) => id);
    data = linkPerson(data, koken!, 'p2', 'by');
    data = linkPerson(data, lezen!, 'p3', 'interest');
    data = addTie(data, 'p2', 'p3');
    data = editAlter(data, 'p3', { distance: 'abroad', gets: ['company'] });
    const all = told(data);
    expect(all).to.include.members([
      'size',
      'density',
      'rests-on-one',
      'nobody-does-wish',
      'nobody-does-interest',
      'only-gives',
      'only-gets',
      'neither',
      'far-away',
      'family-and-formal-none',
      'no-links',
    ]);
    for (const id of all) {
      expect(SENTENCES).to.include(id);
      expect(
        content.observations.some((each) => each.id === id),
        id,
      ).to.equal(true);
    }
    expect(told(addTie(data, 'p2', 'p4'))).to.include('family-and-formal');
  });

  it('counts its contacts, not who has them', () => {
    let data = withNames(['Anna', 'family'], ['Bas', 'friends'], ['Cem', 'friends']);
    data = addTie(data, 'p2', 'p3');
    const density = observations(data, content).find(({ kind }) => kind === 'density')!;
    expect(countedBy(density)).to.equal(1);
  });

  it('knows one busiest from several', () => {
    let data = withNames(['Anna', 'family'], ['Bas', 'friends'], ['Cem', 'friends']);
    for (const name of ['Koken', 'Zingen', 'Lezen'])
      data = addActivity(data, { name, kind: 'hobby' });
    const [one, two, three] = data.activities.map(({ id }) => id);
    for (const id of [one, two]) data = linkPerson(data, id!, 'p2', 'by');
    data = linkPerson(data, three!, 'p3', 'by');
    const busiest = () =>
      observations(data, content)
        .filter(({ kind }) => kind === 'busiest')
        .map((each) => [sentenceOf(each, data), countedBy(each)]);
    expect(busiest()).to.deep.equal([['busiest', 1]]);
    for (const id of [one, two]) data = linkPerson(data, id!, 'p4', 'by');
    expect(busiest()).to.deep.equal([['busiest', 2]]);
  });
});

describe('a content file of the ecogram', () => {
  const faultsOf = (change: Record<string, unknown>): [string, string][] => {
    const parsed = check.content(
      { ...file, ...change },
      packWith({ ...file, activities, urgentHelp } as unknown as NetworkEcogramContent),
    );
    return parsed.ok ? [] : parsed.faults.map(({ path, problem }) => [path, problem]);
  };

  it('has every sentence once', () => {
    const [first, , ...rest] = content.observations;
    expect(faultsOf({ observations: [first, first, ...rest] })).to.deep.equal([
      ['observations[1].id', 'duplicate'],
    ]);
    expect(faultsOf({ observations: rest })).to.deep.equal([['observations', 'too-short']]);
  });

  it('has no two letters, prompts or kinds of centre that are the same', () => {
    const same = <Item>([first, second, ...rest]: readonly Item[], field: keyof Item): Item[] => [
      first!,
      { ...second!, [field]: first![field] },
      ...rest,
    ];
    expect(faultsOf({ supports: same(content.supports, 'letter') })).to.have.length(1);
    expect(faultsOf({ prompts: same(prompts, 'id') })).to.deep.equal([
      ['prompts[1].id', 'duplicate'],
    ]);
    expect(faultsOf({ centreKinds: same(content.centreKinds, 'id') })).to.deep.equal([
      ['centreKinds[1].id', 'duplicate'],
    ]);
  });

  it('may leave out what is said of strengths and risks, and help: those are the bundled ones then', () => {
    const { analysis: _none, ...own } = file;
    const bundled = { ...file, activities, urgentHelp } as unknown as NetworkEcogramContent;
    const parsed = check.content(own, packWith(bundled));
    expect(parsed.ok && parsed.value.analysis).to.equal(bundled.analysis);
    expect(parsed.ok && parsed.value.urgentHelp).to.equal(bundled.urgentHelp);
  });

  it('has each stop, place and question of strengths and risks once, and a later of its own', () => {
    const { analysis } = file;
    const [stop, , ...stops] = analysis.stops;
    const [place, , ...places] = analysis.places;
    const [question, second, ...questions] = analysis.situation;
    const [choice, ...choices] = second!.choices;
    expect(
      faultsOf({
        analysis: {
          ...analysis,
          stops: [stop, stop, ...stops],
          places: [place, place, ...places],
          situation: [question, { ...second!, id: question!.id }, ...questions],
        },
      }),
    ).to.deep.equal([
      ['analysis.stops[1].id', 'duplicate'],
      ['analysis.situation[1].id', 'duplicate'],
      ['analysis.places[1].id', 'duplicate'],
    ]);
    expect(
      faultsOf({
        analysis: {
          ...analysis,
          situation: [
            question,
            { ...second!, choices: [{ ...choice!, id: analysis.later.id }, ...choices] },
            ...questions,
          ],
        },
      }),
    ).to.deep.equal([[`analysis.situation[1].choices[${second!.choices.length}].id`, 'duplicate']]);
    expect(faultsOf({ analysis: { ...analysis, stops: analysis.stops.slice(1) } })).to.deep.equal([
      ['analysis.stops', 'too-short'],
    ]);
  });

  it('has ideas of kinds that are there', () => {
    const idea = { id: 'choir', kind: 'hobby', label: 'Koor' };
    expect(faultsOf({ ideas: [idea] })).to.deep.equal([]);
    expect(faultsOf({ ideas: [{ ...idea, kind: 'sport' }, idea] })).to.deep.equal([
      ['ideas[1].id', 'duplicate'],
      ['ideas[0].kind', 'reference'],
    ]);
  });

  it('fills only the places of its sentence', () => {
    const [first, ...rest] = content.observations;
    expect(
      faultsOf({ observations: [{ ...first!, text: 'Er zijn {score}.' }, ...rest] }),
    ).to.deep.equal([['observations[0].text', 'placeholder']]);
  });
});

describe('a document of the ecogram', () => {
  it('comes back as it went, whatever people are called', () => {
    const names = ['<img src=x onerror=alert(1)>', '\u202eAnna', 'A'.repeat(200), '👩‍👩‍👧', '=1+1'];
    const data = withNames(...names.map((name): [string, string] => [name, 'family']));
    const document = {
      tool: 'network-ecogram',
      schemaVersion: 2,
      savedAt: '2026-11-23T10:00:00Z',
      contentId: 'x',
      data,
    };
    const parsed = parseDocument(
      networkEcogramDocument,
      JSON.parse(JSON.stringify(document)) as unknown,
    );
    expect(parsed.ok && parsed.value).to.deep.equal(document);
  });
});
