import { expect } from '@open-wc/testing';
import createPurifier from 'dompurify';
import { PLACES, snippet, type Place, type Wish } from '../stories/configurator/snippets.js';
import { tools } from './tools-on-disk.js';

const [{ name: one } = { name: '' }] = tools;
const NASTY = `"'><script>alert(1)</script>&amp;{{7*7}}\${x} é \\ </sofa-matrix>--> --!>`;

const wish = (change: Partial<Wish> = {}): Wish => ({
  tag: one,
  title: 'Een onderdeel',
  attributes: {},
  lang: '',
  colours: {},
  colorScheme: '',
  base: 'https://www.voorbeeld.nl/embed/',
  several: false,
  waiting: 'Even geduld.',
  ...change,
});

const parsed = (code: string): Document => new DOMParser().parseFromString(code, 'text/html');

describe('a snippet', () => {
  for (const place of PLACES) {
    it(`for ${place} says what was chosen, whatever stands in it`, () => {
      const attributes = { 'carer-term': NASTY, mode: 'work' };
      const { code } = snippet(
        place,
        wish({ attributes, title: NASTY, waiting: NASTY, lang: 'en' }),
      );
      if (place === 'react') {
        const [, value = ''] = /carer-term=\{("(?:[^"\\]|\\.)*")\}/.exec(code)!;
        expect(JSON.parse(value)).to.equal(NASTY);
        expect(code).to.contain(' mode="work"').and.to.contain(' lang="en"');
        expect(code).not.to.contain('</script>');
        return;
      }
      const page = parsed(place === 'vue' ? code.slice(code.indexOf('<template>')) : code);
      const root = place === 'vue' ? page.querySelector('template')!.content : page;
      const frame = root.querySelector('iframe');
      if (frame) {
        const { origin, pathname, searchParams } = new URL(frame.src);
        expect(origin + pathname).to.equal('https://www.voorbeeld.nl/embed/frame.html');
        expect(Object.fromEntries(searchParams)).to.deep.equal({
          tool: one,
          lang: 'en',
          ...attributes,
        });
        expect(frame.title).to.equal(NASTY);
      } else if (place === 'editor') {
        // What a sanitiser of a CMS leaves of it.
        const inside = parsed(createPurifier.sanitize(code)).querySelector<HTMLElement>('div')!;
        expect(inside.dataset).to.deep.include({ samenspel: one, mode: 'work' });
        expect(inside.lang).to.equal('en');
        expect(root.querySelector<HTMLElement>('div')!.dataset['carerTerm']).to.equal(NASTY);
        expect(root.querySelectorAll('body > *')).to.have.length(1);
      } else {
        const tool = root.querySelector(one)!;
        expect(tool.getAttribute('carer-term')).to.equal(NASTY);
        expect(tool.getAttribute('mode')).to.equal('work');
        expect(tool.getAttribute('lang')).to.equal('en');
        expect(tool.getAttributeNames()).to.have.length(3);
      }
      const scripts = [...root.querySelectorAll('script')].map((each) => each.getAttribute('src'));
      const wanted: Partial<Record<Place, string[]>> = {
        frame: ['https://www.voorbeeld.nl/embed/frame.js'],
        sharepoint: [],
        vue: [],
        editor: [],
      };
      expect(scripts).to.deep.equal(wanted[place] ?? [`https://www.voorbeeld.nl/embed/${one}.js`]);
    });
  }

  it('for an editor is all that a sanitiser leaves, and a tag of its own is not', () => {
    const attributes = { 'carer-term': 'naaste', 'relation-quality': '' };
    const left = (place: Place): string =>
      createPurifier.sanitize(snippet(place, wish({ attributes })).code).trim();
    const put = parsed(snippet('editor', wish({ attributes })).code).body.innerHTML.trim();
    expect(left('editor')).to.equal(put);
    expect(parsed(left('html')).querySelector(one)).to.equal(null);
  });

  it('has no value where a setting only has to be there', () => {
    const attributes = { 'relation-quality': '' };
    for (const place of ['html', 'vue', 'wordpress'] as const)
      expect(snippet(place, wish({ attributes })).code).to.contain(`<${one} relation-quality>`);
    expect(snippet('react', wish({ attributes })).code).to.contain(' relation-quality=""');
    const { src } = parsed(snippet('frame', wish({ attributes })).code).querySelector('iframe')!;
    expect(new URL(src).searchParams.get('relation-quality')).to.equal('');
  });

  it('gives colours as CSS for an element, and in the address of a frame', () => {
    const colours = { '--samenspel-color-accent': '#0b5563' };
    const { css } = snippet('html', wish({ colours, colorScheme: 'dark' }));
    expect(css).to.equal(
      `${one} {\n  color-scheme: dark;\n  --samenspel-color-accent: #0b5563;\n}\n`,
    );
    const framed = snippet('frame', wish({ colours, colorScheme: 'dark' }));
    expect(framed.css).to.equal(undefined);
    const { searchParams } = new URL(parsed(framed.code).querySelector('iframe')!.src);
    expect(searchParams.get('--samenspel-color-accent')).to.equal('#0b5563');
    expect(searchParams.get('color-scheme')).to.equal('dark');
    expect(snippet('html', wish()).css).to.equal(undefined);
  });

  it('takes the loader when there are more tools, and a hash when the browser should check', () => {
    const integrity = { 'samenspel.js': 'sha384-abc' };
    const page = parsed(snippet('html', wish({ several: true, integrity })).code);
    const script = page.querySelector('script')!;
    expect(script.getAttribute('src')).to.equal('https://www.voorbeeld.nl/embed/samenspel.js');
    expect(script.integrity).to.equal('sha384-abc');
    expect(script.crossOrigin).to.equal('anonymous');
  });
});
