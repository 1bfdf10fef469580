import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fill, placeholdersIn } from '../../src/core/content/placeholders.js';

describe('places in a text', () => {
  it('are named in their order, each time they stand there', () => {
    expect(placeholdersIn('{Carer.the} en {role}, of {role}{}')).to.eql([
      'Carer.the',
      'role',
      'role',
      '',
    ]);
    expect(placeholdersIn('geen { plek } hier }{ a')).to.eql([' plek ']);
    expect(placeholdersIn('{{role}}')).to.eql(['role']);
    expect(placeholdersIn('')).to.eql([]);
  });

  it('are filled everywhere, with a capital where the name has one', () => {
    const value = (name: string) => ({ role: 'ijsmeester', 'carer.the': 'de buur' })[name];
    expect(fill('{Role}, {role}: {Carer.the}, {carer.the}.', 'nl', value)).to.equal(
      'IJsmeester, ijsmeester: De buur, de buur.',
    );
  });

  it('of an unknown name stay, and a value of nothing is a value', () => {
    expect(fill('{a}{b}', 'nl', (name) => (name === 'a' ? '' : undefined))).to.equal('{b}');
  });

  it('are filled once: a value is not filled itself', () => {
    expect(fill('{a}', 'nl', () => '{a} $& $1')).to.equal('{a} $& $1');
  });

  it('are all that changes', () => {
    const plain = fc.string().filter((text) => !text.includes('{'));
    fc.assert(
      fc.property(plain, plain, fc.string(), (before, after, value) => {
        expect(fill(before, 'nl', () => value)).to.equal(before);
        expect(fill(`${before}{x}${after}`, 'nl', () => value)).to.equal(before + value + after);
        expect(fill(`${before}{x}${after}`, 'nl', () => undefined)).to.equal(
          `${before}{x}${after}`,
        );
      }),
    );
  });
});
