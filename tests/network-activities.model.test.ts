import { expect } from '@open-wc/testing';
import {
  activitiesOf,
  activityOf,
  addActivity,
  answerOf,
  editActivity,
  linkPerson,
  removeActivity,
  setAnswer,
  setNote,
  setView,
  unlinkPerson,
} from '../src/kits/network/network-activities.model.js';
import { initials, initialsOf } from '../src/kits/network/network-names.model.js';
import { signsOf } from '../src/kits/picture/picture-text.model.js';
import { emptyNetwork, type NetworkData } from '../src/kits/network/network-data.model.js';
import { person, withPersons } from './support/network-things.js';

// Activities, views, answers and initials, at the bounds.

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

describe('an activity', () => {
  const data = addActivity(withPersons(2), { name: ' Was ', kind: 'chore' });

  it('is wished for when that is said, and done by nobody yet', () => {
    expect(data.activities).to.deep.equal([
      { id: 'a3', name: ' Was ', kind: 'chore', wished: false, by: [], interest: [] },
    ]);
    expect(addActivity(data, { name: ' ', kind: 'chore' })).to.equal(data);
    const wished = addActivity(data, { name: 'Koor', kind: 'hobby', wished: true });
    expect(activityOf(wished, 'a4')!.wished).to.equal(true);
    expect(ids(removeActivity(wished, 'a3').activities)).to.deep.equal(['a4']);
  });

  it('keeps what it has when something else of it changes', () => {
    const linked = linkPerson(data, 'a3', 'p1', 'by');
    const old = linked.activities[0]!;
    expect(editActivity(linked, 'a3', { wished: true }).activities[0]).to.deep.equal({
      ...old,
      wished: true,
    });
    expect(editActivity(linked, 'a3', { kind: 'hobby' }).activities[0]).to.deep.equal({
      ...old,
      kind: 'hobby',
    });
    expect(editActivity(linked, 'a3', { name: ' ' })).to.equal(linked);
    const wished = editActivity(linked, 'a3', { wished: true });
    expect(editActivity(wished, 'a3', { wished: false })).to.deep.equal(linked);
  });

  it('has each person once in each part', () => {
    const linked = linkPerson(linkPerson(data, 'a3', 'p2', 'by'), 'a3', 'p2', 'interest');
    expect(linkPerson(linked, 'a3', 'p2', 'by')).to.equal(linked);
    expect(linkPerson(linked, 'a3', 'p9', 'by')).to.equal(linked);
    expect(linkPerson(linked, 'a9', 'p1', 'by')).to.equal(linked);
    expect(unlinkPerson(linked, 'a3', 'p1', 'by')).to.equal(linked);
    const left = unlinkPerson(linked, 'a3', 'p2', 'by');
    expect(left.activities[0]).to.deep.include({ by: [], interest: ['p2'] });
    expect(ids(activitiesOf(left, 'p2', 'interest'))).to.deep.equal(['a3']);
    expect(activitiesOf(left, 'p2', 'by')).to.deep.equal([]);
  });
});

it('views and answers stand by their name, whatever came first', () => {
  const order = (names: string[]) => ({
    views: names.reduce<NetworkData>((data, name) => setView(data, name, 'agree'), emptyNetwork)
      .views,
    answers: names.reduce<NetworkData>((data, name) => setAnswer(data, name, 'x'), emptyNetwork)
      .answers,
  });
  const { views, answers } = order(['c', 'a', 'd', 'b']);
  expect(views.map(({ observation }) => observation).join('')).to.equal('abcd');
  expect(answers.map(({ prompt }) => prompt).join('')).to.equal('abcd');
  const said = setAnswer(emptyNetwork, 'a', 'x');
  expect(setAnswer(said, 'a', 'x')).to.equal(said);
  expect(answerOf(said, 'b')).to.equal('');
  const viewed = setView(emptyNetwork, 'a', 'agree');
  expect(setView(viewed, 'a', 'agree')).to.equal(viewed);
  expect(setView(viewed, 'b', undefined)).to.equal(viewed);
  const noted = setNote(emptyNetwork, ' Let op ');
  expect(noted.note).to.equal(' Let op ');
  expect(setNote(noted, ' Let op ')).to.equal(noted);
});

it('signs are the same in a browser that cannot tell them', () => {
  const { Segmenter } = Intl;
  for (const text of ['', 'Zoë', 'Zoe\u0308 de B.', '🇳🇱🇧🇪', '👩🏽‍🦽👵🏿', '❤️‍🔥 x', 'नि', '\ud83d'])
    try {
      const signs = signsOf(text);
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect(signsOf(text), text).to.deep.equal(signs);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
});

it('initials are four letters at most, and nobody without a name has any', () => {
  expect(initials('Aa Bb Cc Dd')).to.equal('A.B.C.D.');
  expect(initials('Aa Bb Cc Dd Ee')).to.equal('A.B.C.D.');
  expect(initials("d’Anne O'Neill")).to.equal('O.');
  expect(initials('7 up')).to.equal('u.');
  expect(initials(' \u200e 7')).to.equal('7');
  expect(initials('')).to.equal('?');
  const named = [
    ['c1', ''],
    ['c2', 'Jan'],
  ].map(([id, name]) => ({ id: id!, name: name!, kind: 'client' as const }));
  const alters = ['Joke', 'Bea', 'Jip'].map((name, at) => person(`p${at}`, { name }));
  expect([...initialsOf({ ...emptyNetwork, centres: named, alters })]).to.deep.equal([
    ['c2', 'J.'],
    ['p0', 'J. 2'],
    ['p1', 'B.'],
    ['p2', 'J. 3'],
  ]);
});
