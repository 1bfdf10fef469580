import { expect } from '@open-wc/testing';
import { namesIn, same, unknownNames } from '../../src/core/element/settings.js';
import { longDate } from '../../src/core/language/dates.js';
import { supportedLocale } from '../../src/core/language/locales.js';
import { msg, withMessages, type Lookup } from '../../src/core/language/localize.js';

describe('names in an attribute', () => {
  it('stand between commas and white space', () => {
    expect(namesIn('O, A')).to.eql(['O', 'A']);
    expect(namesIn(' begin\tdaily,,ending ,')).to.eql(['begin', 'daily', 'ending']);
    expect(['', ' , ', null, undefined].map(namesIn)).to.eql([[], [], [], []]);
  });

  it('are the same in any case', () => {
    expect(same('Begin', 'bEGIN')).to.equal(true);
    expect(same('begin', 'begin ')).to.equal(false);
  });

  it('that do not exist are told, with those that do', () => {
    expect(unknownNames('roles', 's x, O y', ['S', 'O'])).to.eql(
      ['x', 'y'].map((found) => ({ path: 'roles', problem: 'choice', found, expected: 'S, O' })),
    );
    expect(unknownNames('roles', null, ['S'])).to.eql([]);
  });
});

describe('a language', () => {
  it('is supported by its first part, whatever its case', () => {
    expect(supportedLocale('en-GB', ['en'])).to.equal('en');
    expect(supportedLocale('NL-be', ['en'])).to.equal('nl');
    expect(supportedLocale('en_GB', ['en'])).to.equal('en');
    expect(supportedLocale('nl_NL', [])).to.equal('nl');
    expect(supportedLocale('en', [])).to.equal(undefined);
    for (const tag of ['nds', '', '-nl', 'e', 'enx'])
      expect(supportedLocale(tag, ['en']), tag).to.equal(undefined);
  });

  it('is in force while something is said in it, and the one before after that', () => {
    const inEnglish: Lookup = () => 'yes';
    const inFrisian: Lookup = () => 'ja wol';
    const all = withMessages(inEnglish, () => [
      msg('ja'),
      withMessages(inFrisian, () => msg('ja')),
      msg('ja'),
      withMessages(undefined, () => msg('ja')),
    ]);
    expect(all).to.eql(['yes', 'ja wol', 'yes', 'ja']);
    expect(msg('ja')).to.equal('ja');
  });

  it('is back also when saying something fails', () => {
    const fail = (): never => {
      throw new Error('no such text');
    };
    expect(() => withMessages(() => 'yes', fail)).to.throw('no such text');
    expect(msg('ja')).to.equal('ja');
  });

  it('writes a day out', () => {
    const day = new Date(2026, 10, 3);
    expect(longDate(day, 'nl')).to.equal('3 november 2026');
    expect(longDate(day, 'en')).to.equal('November 3, 2026');
  });
});
