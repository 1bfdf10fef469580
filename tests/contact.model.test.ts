import { expect } from '@open-wc/testing';
import { contactFaults, contactFrom, contactHref } from '../src/kits/contact/contact-settings.js';
import { contactPlace } from '../src/kits/contact/contact.schema.js';

describe('a telephone number', () => {
  const dialled: Record<string, string> = {
    '088 123 45 67': '0881234567',
    '0800-0113': '08000113',
    '112': '112',
    '(030) 123.45.67': '0301234567',
    ' 06–12345678 ': '0612345678',
    '+31 88 123 45 67': '+31881234567',
    '+31 (0)88 123 45 67': '+31881234567',
    '+31(0)881234567': '+31881234567',
    '+31 ( 0 ) 88 123 45 67': '+31881234567',
    '0031 88 123 45 67': '+31881234567',
    '0031 (0)88 123 45 67': '+31881234567',
    '(0)88 123 45 67': '0881234567',
    '088 123 45 67 tst. 12': '0881234567',
    '088 123 45 67, toestel 12': '0881234567',
    '088-1234567 ext. 12': '0881234567',
    '+31 (0)88 123 45 67 Tst 1234': '+31881234567',
    '088 123 45 67 x12': '0881234567',
    '0881234567x12': '0881234567',
  };
  for (const [written, number] of Object.entries(dialled))
    it(`written as “${written}” dials ${number}`, () => {
      expect(contactHref.telephone(written)).to.equal(`tel:${number}`);
      expect(contactFaults({ contactTelephone: written })).to.deep.equal([]);
      expect(contactFrom({ contactTelephone: written })?.telephones, 'as written').to.deep.equal([
        written,
      ]);
      const place = contactPlace.safeParse({ name: 'Steunpunt', telephones: [written.trim()] });
      expect(place.success, 'in a content file').to.equal(true);
    });

  for (const written of [
    'bel ons',
    'bel 088 123 45 67',
    '0800-MANTELZORG',
    '088 123 45 67 of 06-12345678',
    '088 123 45 67 / 06-12345678',
    '088 1234567 06-12345678',
    '088 123 45 67 tst.',
    '088 123 45 67 afdeling 3',
    '++31 88 123 45 67',
    'tst. 12',
    '1',
    '()',
    '+',
    '*21#',
    '088\n123;phone-context=x',
    '1234567890123456',
  ])
    it(`is not ${JSON.stringify(written)}, which is said where settings are checked`, () => {
      expect(contactHref.telephone(written)).to.equal(undefined);
      expect(contactFaults({ contactTelephone: written })).to.deep.equal([
        { path: 'contact-telephone', problem: 'format', found: written },
      ]);
      expect(contactFrom({ contactTelephone: written })).to.equal(undefined);
      expect(contactPlace.safeParse({ name: 'x', telephones: [written] }).success).to.equal(false);
    });
});

describe('a link of the contact', () => {
  it('leads to a page: a telephone or mail address has a setting of its own', () => {
    expect(contactHref.link('https://example.org/a')).to.equal('https://example.org/a');
    for (const contactLink of ['tel:0881234567', 'mailto:hulp@example.org', 'http://example.org/'])
      expect(contactFaults({ contactLink })).to.deep.equal([
        { path: 'contact-link', problem: 'format', found: contactLink },
      ]);
  });
});
