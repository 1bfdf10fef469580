import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { pageHref, safeHref } from '../../src/core/faults/safe-href.js';

describe('an address from outside', () => {
  it('is one to a page, a mailbox or a telephone', () => {
    for (const address of [
      'https://www.mantelzorg.nl/',
      'https://example.org/a?b=c#d',
      'https://example.org/%40pad/@naam',
      'mailto:hulp@example.org',
      'tel:0307606055',
      'tel:+31-30-760-6055',
    ])
      expect(safeHref(address), address).to.equal(address);
  });

  it('comes out as browsers write it', () => {
    expect(safeHref('HTTPS://Example.ORG')).to.equal('https://example.org/');
    expect(safeHref('https://zorgén.example/é')).to.equal('https://xn--zorgn-esa.example/%C3%A9');
  });

  it('is of no other sort, and not of a part of one', () => {
    for (const address of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,hallo',
      'blob:https://example.org/1',
      'http://example.org/',
      'ftp://example.org/',
      'file:///etc/passwd',
      '/pad',
      '//example.org',
      'example.org',
      'https:',
      'https://',
      '',
    ])
      expect(safeHref(address), address).to.equal(undefined);
  });

  it('holds neither user name nor password', () => {
    for (const user of ['naam@', 'naam:geheim@', ':geheim@', 'www.mantelzorg.nl@'])
      expect(safeHref(`https://${user}example.org/`), user).to.equal(undefined);
    expect(safeHref('https://@example.org/'), 'an empty name is none').to.equal(
      'https://example.org/',
    );
  });

  it('holds nothing that is not seen, and no backslash', () => {
    const unseen = [
      0, 1, 8, 9, 0xa, 0xb, 0xc, 0xd, 0x1f, 0x20, 0x7f, 0x80, 0x85, 0x9f, 0xa0, 0xad, 0x200b,
      0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0x5c,
    ];
    for (const code of unseen) {
      const sign = String.fromCharCode(code);
      for (const address of [
        `https://example.org/a${sign}b`,
        `${sign}https://example.org/`,
        `https://example.org/${sign}`,
        `java${sign}script:alert(1)`,
        `mailto:${sign}hulp@example.org`,
      ])
        expect(safeHref(address), `${code.toString(16)} in ${address}`).to.equal(undefined);
    }
  });

  it('leads nowhere else than it says, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string(),
      fc
        .tuple(
          fc.constantFrom('https://a', 'https:', 'mailto:', 'javascript:', ' https:'),
          fc.string(),
        )
        .map(([scheme, rest]) => scheme + rest),
    );
    fc.assert(
      fc.property(typed, (address) => {
        const safe = safeHref(address);
        if (safe === undefined) return;
        expect(safe).to.match(/^(https:\/\/[^/@]+\/|mailto:|tel:)/);
        expect(new URL(address).href).to.equal(safe);
        expect(safeHref(safe), 'it stays as it is').to.equal(safe);
      }),
    );
  });
});

describe('the address of a page that a host names', () => {
  it('is one of its own site, as it says it, or https', () => {
    for (const address of ['/gesprek', 'gesprek.html#einde', '../a?b=c', '#topics'])
      expect(pageHref(` ${address} `)).to.equal(address);
    expect(pageHref('https://example.org/a')).to.equal('https://example.org/a');
    expect(pageHref('//example.org/a')).to.equal('https://example.org/a');
  });

  it('is no script, no other scheme, nobody’s login, and nothing unseen', () => {
    for (const address of [
      '',
      '  ',
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'http://example.org/',
      'mailto:a@example.org',
      'https://me@example.org/',
      'https://',
      '/a\u202Eb',
      'java\nscript:alert(1)',
      '\\\\example.org',
    ])
      expect(pageHref(address), address).to.equal(undefined);
    expect(pageHref(null)).to.equal(undefined);
  });

  it('leads to https or to the page’s own site, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (address) => {
        const href = pageHref(address);
        if (href === undefined) return;
        const { protocol, origin } = new URL(href, 'http://host.example/page');
        expect(protocol === 'https:' || origin === 'http://host.example', href).to.equal(true);
      }),
    );
  });
});
