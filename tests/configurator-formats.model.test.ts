import { expect } from '@open-wc/testing';
import { contrast, hexOf, over, type Rgba } from '../stories/configurator/contrast.js';
import {
  folderFault,
  folderOf,
  folderWarnings,
  formatOf,
  hasFormat,
  isOwnColour,
  type Format,
} from '../stories/configurator/formats.js';

const GOOD: Readonly<Record<Format, readonly string[]>> = {
  telephone: ['112', '030 123 45 67', '+31 (0)30-123.45.67', '0800-0113'],
  mail: ['info@steunpunt.nl', 'jan.de-vries+zorg@mail.gemeente.utrecht.nl', 'info@bücher.example'],
  link: ['https://www.steunpunt.nl', 'https://steunpunt.nl/contact?wijk=oost#uren'],
  src: [
    'teksten.json',
    '/samenspel/teksten.json',
    '../a.json',
    '//cdn.steunpunt.nl/a.json',
    'https://www.steunpunt.nl/a.json',
    'http://localhost:8080/a.json',
  ],
  checked: ['2026-11-23'],
};

const BAD: Readonly<Record<Format, readonly string[]>> = {
  telephone: ['bel ons', '030 abc', '12', '+', '030/123', '1'.repeat(31), 'tel:0301234567'],
  mail: [
    'info',
    '@steunpunt.nl',
    'info@',
    'info@steunpunt',
    'info@steunpunt.n',
    'info@steunpunt.nl.',
    'a b@steunpunt.nl',
    'mailto:info@steunpunt.nl',
    'a@b.nl, c@d.nl',
    'Info <info@steunpunt.nl>',
    'info@steunpunt.nl?subject=x',
  ],
  link: [
    'www.steunpunt.nl',
    'http://www.steunpunt.nl',
    'https://',
    'https://steunpunt',
    'https://www.steunpunt.nl/a b',
    'https://naam:geheim@www.steunpunt.nl',
    'javascript:alert(1)',
    'mailto:info@steunpunt.nl',
    'tel:112',
  ],
  src: [
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///C:/teksten.json',
    'C:\\teksten.json',
    'http://www.steunpunt.nl/a.json',
    'mijn teksten.json',
    'https://naam@www.steunpunt.nl/a.json',
    'https://',
  ],
  checked: ['23 november', '2026-02-30', '2999-01-01'],
};

describe('the form of a text in the configurator', () => {
  it('follows from the last word of a setting’s name', () => {
    expect(formatOf('contact-telephone')).to.equal('telephone');
    expect(formatOf('mail')).to.equal('mail');
    expect(formatOf('content-src')).to.equal('src');
    expect(formatOf('contact-name')).to.equal(undefined);
    expect(formatOf('x-constructor')).to.equal(undefined);
  });

  for (const format of Object.keys(GOOD) as Format[])
    it(`of ${format} is known from what is not`, () => {
      for (const text of ['', ...GOOD[format]])
        expect(hasFormat(format, text), text).to.equal(true);
      for (const text of BAD[format]) expect(hasFormat(format, text), text).to.equal(false);
    });

  it('of a folder is an address on the web', () => {
    expect(folderOf(' https://a.example/b ')).to.equal('https://a.example/b/');
    expect(folderOf('https://a.example/v1.2/?x#y')).to.equal('https://a.example/v1.2/');
    expect(folderOf('http://localhost:1/embed/')).to.equal('http://localhost:1/embed/');
    for (const bad of ['', 'x', 'http://a.example/', 'ftp://a.example', 'https://u:p@a.example/'])
      expect(folderFault(bad), bad).to.equal('address');
    expect(folderFault('file:///x/')).to.equal('disk');
    expect(folderFault('D:/embed')).to.equal('disk');
    expect(folderFault('https://a.example/embed/samenspel.js')).to.equal('file');
    expect(folderFault('https://a.example/embed/integrity.JSON?x')).to.equal('file');
    expect(folderWarnings('https://a.example/b/')).to.deep.equal([]);
    expect(folderWarnings(' https://127.0.0.1/?x')).to.deep.equal(['local', 'spaces', 'rest']);
    expect(folderWarnings('http://[::1]/')).to.deep.equal(['local']);
    expect(folderWarnings('https://localhost.example.org/')).to.deep.equal([]);
  });

  it('of a colour is the site’s own where it says so', () => {
    for (const own of ['red', '#123', 'rgb(1 2 3)', 'light-dark(#123, #eee)'])
      expect(isOwnColour(own), own).to.equal(true);
    for (const other of [
      'var(--x)',
      'CurrentColor',
      'inherit',
      'color-mix(in srgb, VAR(--x), red)',
    ])
      expect(isOwnColour(other), other).to.equal(false);
  });
});

describe('contrast', () => {
  const black: Rgba = [0, 0, 0, 1];
  const white: Rgba = [1, 1, 1, 1];
  const grey = (part: number): Rgba => [part / 255, part / 255, part / 255, 1];

  it('is that of WCAG, whichever lies on the other', () => {
    expect(contrast(black, white)).to.equal(21);
    expect(contrast(white, white)).to.equal(1);
    expect(contrast(grey(0x76), white)).to.be.closeTo(4.54, 0.005);
    expect(contrast(white, grey(0x77))).to.be.closeTo(4.48, 0.005);
  });

  it('is of what one sees through it', () => {
    expect(over([0, 0, 0, 0.5], white)).to.deep.equal([0.5, 0.5, 0.5, 1]);
    expect(contrast([0, 0, 0, 0], white)).to.equal(1);
  });

  it('of a colour that no screen has is that of the nearest', () => {
    expect(hexOf([1.2, -0.1, 0.5, 1])).to.equal('#ff0080');
  });
});
