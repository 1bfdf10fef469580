import { expect } from '@open-wc/testing';
import {
  addActivity,
  editActivity,
  linkPerson,
  setAnswer,
  setNote,
  setView,
  viewOf,
} from '../src/kits/network/network-activities.model.js';
import * as limits from '../src/kits/network/network-data.model.js';
import {
  addAlter,
  addCentre,
  addTie,
  alterOf,
  editAlter,
  editCentre,
} from '../src/kits/network/network.model.js';
import type { NetworkData } from '../src/kits/network/network-data.model.js';
import { activity, ids, many, person, withPersons } from './support/network-things.js';

// Every limit at its most and at one more; for what comes from outside see `network-schema.model.test.ts`.

const {
  emptyNetwork,
  MOST_ACTIVITIES,
  MOST_ALTERS,
  MOST_ANSWERS,
  MOST_CENTRES,
  MOST_ISSUED,
  MOST_LINKS,
  MOST_SUPPORTS,
  MOST_TIES,
  MOST_VIEWS,
  NAME_LENGTH,
  NOTE_LENGTH,
  SLOTS,
} = limits;

it('the limits are those of documents that were made before', () => {
  const { emptyNetwork: _, ...numbers } = limits;
  expect(numbers).to.deep.equal({
    RINGS: [1, 2, 3],
    SLOTS: 12,
    CENTRE_KINDS: ['client', 'carer'],
    VIEWS: ['agree', 'disagree'],
    PARTS: ['by', 'interest'],
    LINE_STYLES: ['thick', 'plain', 'dashed', 'hatched'],
    GROUP_KINDS: ['family', 'informal', 'volunteer', 'formal'],
    NAME_LENGTH: 200,
    NOTE_LENGTH: 4000,
    MOST_CENTRES: 4,
    MOST_ALTERS: 500,
    MOST_TIES: 2000,
    MOST_ACTIVITIES: 200,
    MOST_LINKS: 50,
    MOST_SUPPORTS: 12,
    MOST_ANSWERS: 30,
    MOST_VIEWS: 1000,
    MOST_ISSUED: 1_000_000,
  });
});

describe('what is done in a network', () => {
  it('takes as many persons, and not one more', () => {
    const last = addAlter(withPersons(MOST_ALTERS - 1), { name: 'Jan', group: 'family' });
    expect(last.alters).to.have.length(MOST_ALTERS);
    expect(addAlter(last, { name: 'Jan', group: 'family' })).to.equal(last);
  });

  it('takes as many ties, and not one more', () => {
    const pairs = ids(70).flatMap((a, at) => ids(at).map((b) => [b, a] as const));
    const ties = pairs.slice(0, MOST_TIES - 1).map(([a, b], at) => ({ id: `t${at}`, a, b }));
    const data: NetworkData = { ...withPersons(70), ties };
    const last = addTie(data, ...pairs[MOST_TIES - 1]!);
    expect(last.ties).to.have.length(MOST_TIES);
    expect(addTie(last, ...pairs[MOST_TIES]!)).to.equal(last);
  });

  it('takes as many in the centre, and not one more', () => {
    const centres = many(MOST_CENTRES - 1, (at) => ({
      id: `c${at}`,
      name: '',
      kind: 'client' as const,
    }));
    const last = addCentre({ ...emptyNetwork, centres }, 'carer');
    expect(last.centres).to.have.length(MOST_CENTRES);
    expect(addCentre(last, 'carer')).to.equal(last);
  });

  it('takes as many activities, and as many persons in one, and not one more', () => {
    const fields = { name: 'Koken', kind: 'chore' };
    const activities = ids(MOST_ACTIVITIES - 1, 'a').map((id) => activity(id));
    const last = addActivity({ ...emptyNetwork, activities }, fields);
    expect(last.activities).to.have.length(MOST_ACTIVITIES);
    expect(addActivity(last, fields)).to.equal(last);

    const busy = { ...withPersons(60), activities: [activity('a1', ids(MOST_LINKS - 1))] };
    const full = linkPerson(busy, 'a1', 'p60', 'by');
    expect(full.activities[0]!.by).to.have.length(MOST_LINKS);
    expect(linkPerson(full, 'a1', 'p59', 'by')).to.equal(full);
    expect(linkPerson(full, 'a1', 'p59', 'interest').activities[0]!.interest).to.deep.equal([
      'p59',
    ]);
  });

  it('takes as many views and answers, and not one more; the old ones can change and go', () => {
    const views = ids(MOST_VIEWS - 1, 'v').map((observation) => ({
      observation,
      view: 'agree' as const,
    }));
    const last = setView({ ...emptyNetwork, views }, 'w', 'agree');
    expect(last.views).to.have.length(MOST_VIEWS);
    expect(setView(last, 'x', 'agree')).to.equal(last);
    expect(viewOf(setView(last, 'w', 'disagree'), 'w')).to.equal('disagree');
    expect(setView(last, 'w', undefined).views).to.have.length(MOST_VIEWS - 1);

    const answers = ids(MOST_ANSWERS - 1, 'q').map((prompt) => ({ prompt, text: 'Ja' }));
    const told = setAnswer({ ...emptyNetwork, answers }, 'r', 'Ja');
    expect(told.answers).to.have.length(MOST_ANSWERS);
    expect(setAnswer(told, 's', 'Ja')).to.equal(told);
    expect(setAnswer(told, 'r', 'Nee').answers.at(-1)!.text).to.equal('Nee');
    expect(setAnswer(told, 'r', '').answers).to.have.length(MOST_ANSWERS - 1);
  });

  it('takes as many kinds of support, and slots that are there', () => {
    const supports = ids(MOST_SUPPORTS + 1, 's').toSorted();
    const data = editAlter(withPersons(1), 'p1', { gives: supports, gets: supports });
    expect(alterOf(data, 'p1')!.gives).to.deep.equal(supports.slice(0, MOST_SUPPORTS));
    expect(alterOf(data, 'p1')!.gets).to.deep.equal(supports.slice(0, MOST_SUPPORTS));
    const slot = (wish: number): number | undefined =>
      alterOf(editAlter(withPersons(1), 'p1', { slot: wish }), 'p1')!.slot;
    expect([1, SLOTS, 0, SLOTS + 1, -1, 1.5, NaN].map(slot)).to.deep.equal([
      1,
      SLOTS,
      ...Array<undefined>(5).fill(undefined),
    ]);
  });

  it('cuts texts at their most, and not one sign sooner', () => {
    const name = 'x'.repeat(NAME_LENGTH);
    const note = 'x'.repeat(NOTE_LENGTH);
    const one = withPersons(1);
    const fields = { name: `${name}y`, group: 'family' };
    expect(addAlter(emptyNetwork, fields).alters[0]!.name).to.equal(name);
    expect(editAlter(one, 'p1', fields).alters[0]!.name).to.equal(name);
    expect(addCentre(one, 'carer', `${name}y`).centres[1]!.name).to.equal(name);
    expect(editCentre(one, 'c1', { name: `${name}y` }).centres[0]!.name).to.equal(name);
    const chore = addActivity(one, { name: `${name}y`, kind: 'chore' });
    expect(chore.activities[0]!.name).to.equal(name);
    expect(editActivity(chore, 'a2', { name: `z${name}` }).activities[0]!.name).to.equal(
      `z${name}`.slice(0, -1),
    );
    expect(setNote(one, `${note}y`).note).to.equal(note);
    expect(setAnswer(one, 'q', `${note}y`).answers[0]!.text).to.equal(note);
  });

  it('gives out ids up to the last one', () => {
    const before = { ...emptyNetwork, issued: MOST_ISSUED - 1 };
    const last = addAlter(before, { name: 'Jan', group: 'family' });
    expect(last.alters[0]!.id).to.equal('p1000000');
    expect(last.issued).to.equal(MOST_ISSUED);
    expect(addAlter(last, { name: 'Jan', group: 'family' })).to.equal(last);
    const high = { ...emptyNetwork, alters: [person('p41')] };
    expect(addAlter(high, { name: 'Jan', group: 'family' }).alters[1]!.id).to.equal('p42');
    const odd = {
      ...emptyNetwork,
      alters: ['p12345678', 'ans-7', '9', 'x1y'].map((id) => person(id)),
    };
    expect(addAlter(odd, { name: 'Jan', group: 'family' }).alters.at(-1)!.id).to.equal('p2');
    const none = { ...odd, issued: 0, centres: [] };
    expect(addAlter(none, { name: 'Jan', group: 'family' }).alters.at(-1)!.id).to.equal('p1');
    const seven = { ...emptyNetwork, alters: [person('p9999999')] };
    expect(addAlter(seven, { name: 'Jan', group: 'family' })).to.equal(seven);
  });
});
