import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { PLACES, snippet, type Place, type Wish } from '../stories/configurator/snippets.js';
import { canEmulate, emulate } from './support/browser.js';
import { addScript, blankPage, openPage, toolIn, type Page } from './support/pages.js';
import { alertOf, bundled, eventually, titleOf } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const [one = '', other = ''] = names;
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
      };
      expect(scripts).to.deep.equal(wanted[place] ?? [`https://www.voorbeeld.nl/embed/${one}.js`]);
    });
  }

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

const open = async (file = 'index.html'): Promise<Page> => {
  const page = await openPage(`/strict/configurator/${file}`);
  await eventually(() => page.document.querySelector('.stage > *'), 'it does not start');
  return page;
};

const control = <Kind extends HTMLElement = HTMLInputElement>(
  { document: page }: Page,
  id: string,
) => page.getElementById(id) as Kind;

function choose(page: Page, id: string, value: string): void {
  const element = control<HTMLInputElement | HTMLSelectElement>(page, id);
  element.value = value;
  expect(element.value, `${id} has no ${value}`).to.equal(value);
  for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
}

const codes = ({ document: page }: Page): string[] =>
  [...page.querySelectorAll('pre code')].map((code) => code.textContent!);

const stage = ({ document: page }: Page): Element => page.querySelector('.stage > *')!;

async function giveFile(page: Page, text: string, name = 'eigen.json'): Promise<void> {
  const chosen = new DataTransfer();
  chosen.items.add(new File([text], name, { type: 'application/json' }));
  const input = control(page, 'content-file');
  const report = (): string => page.document.querySelector('.report')!.textContent!;
  const before = report();
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await eventually(() => report() !== before && report().includes(name), 'it says nothing');
}

describe('the configurator', () => {
  for (const file of ['index.html', 'en.html']) {
    it(`shows every tool with a control for every attribute, on ${file}`, async () => {
      const page = await open(file);
      for (const name of names) {
        choose(page, 'tool', name);
        const tool = await toolIn(page, `.stage > ${name}`);
        const { observedAttributes } = tool.constructor as unknown as {
          observedAttributes: string[];
        };
        const told = [...page.document.querySelectorAll('.options :is(label, legend) > code')].map(
          (code) => code.textContent,
        );
        expect(told).to.include.members(observedAttributes);
        expect(codes(page)[0]).to.contain(`<${name}>`);
      }
      const own = page.requests().filter((path) => !path.startsWith('/strict/'));
      expect(own).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('offers the words of an attribute’s type, its items and its terms', async () => {
    const page = await open();
    choose(page, 'tool', 'sofa-matrix');
    const options = (id: string): string[] =>
      [...control<HTMLSelectElement>(page, id).options].map(({ value }) => value);
    expect(options('attribute-mode')).to.deep.equal(['', 'read', 'work', 'read-only']);
    expect(options('attribute-role-names')).to.deep.equal(['', 'partner', 'collega']);
    expect(options('attribute-heading-level')).to.deep.equal(['', '1', '2', '3', '4', '5', '6']);
    expect(options('attribute-carer-term')).to.include.members(['mantelzorger', 'naaste']);
    expect(options('lang')).to.include.members(['', 'nl', 'en']);
  });

  it('shows at once what is chosen, and puts it in the code', async () => {
    const page = await open();
    choose(page, 'tool', 'sofa-matrix');
    const tool = await toolIn(page, '.stage > sofa-matrix');
    choose(page, 'attribute-mode', 'work');
    choose(page, 'attribute-content-src', 'a"b.json');
    expect(tool.getAttribute('mode')).to.equal('work');
    expect(codes(page)[0]).to.contain('<sofa-matrix mode="work" content-src="a&quot;b.json">');
    choose(page, 'attribute-content-src', '');
    expect(tool.hasAttribute('content-src')).to.equal(false);
    const [begin] = [...page.document.querySelectorAll<HTMLElement>('fieldset')]
      .find((each) => each.textContent!.includes('phases'))!
      .querySelectorAll('input');
    begin!.click();
    expect(tool.getAttribute('phases')).to.equal('begin');
    choose(page, 'lang', 'en');
    await eventually(
      () => tool.shadowRoot!.querySelector<HTMLElement>('.root')!.lang === 'en',
      'it stays Dutch',
    );
    expect(codes(page)[0]).to.contain('<sofa-matrix lang="en" phases="begin" mode="work">');
  });

  it('makes a word of one’s own, once it is whole', async () => {
    const page = await open();
    const tool = await toolIn(page, `.stage > ${one}`);
    choose(page, 'attribute-carer-term', '{');
    choose(page, 'carer-term-article', 'het');
    choose(page, 'carer-term-one', 'maatje');
    expect(tool.hasAttribute('carer-term')).to.equal(false);
    choose(page, 'carer-term-many', 'maatjes');
    expect(JSON.parse(tool.getAttribute('carer-term')!)).to.deep.equal({
      article: 'het',
      one: 'maatje',
      many: 'maatjes',
    });
    await eventually(() => tool.shadowRoot!.textContent!.includes('maatje'), 'it does not say it');
  });

  it('takes colours that are colours, and says of others that they are not', async () => {
    const page = await open();
    const name = '--samenspel-color-accent';
    choose(page, name, 'url(https://elders.invalid)');
    expect(control(page, name).getAttribute('aria-invalid')).to.equal('true');
    expect(codes(page)).to.have.length(1);
    choose(page, name, '#123456');
    expect(control(page, name).hasAttribute('aria-invalid')).to.equal(false);
    expect(codes(page)[1]).to.contain(`${name}: #123456;`);
    expect(page.view.getComputedStyle(stage(page)).getPropertyValue(name)).to.equal('#123456');
  });

  it('takes an address of https alone', async () => {
    const page = await open();
    choose(page, 'base', 'javascript:alert(1)');
    expect(control(page, 'base').getAttribute('aria-invalid')).to.equal('true');
    expect(codes(page)[0]).not.to.contain('javascript:');
    choose(page, 'base', 'https://www.voorbeeld.nl/map');
    expect(codes(page)[0]).to.contain(`src="https://www.voorbeeld.nl/map/${one}.js"`);
  });

  it('makes code that works when it is pasted', async () => {
    const page = await open();
    choose(page, 'attribute-carer-term', 'naaste');
    const boxes = (): HTMLElement[] => [
      ...page.document.querySelectorAll<HTMLElement>('.main input[type=checkbox]'),
    ];
    // The second comes with the hashes.
    await eventually(() => boxes().length === 2, 'no hashes');
    boxes()[1]!.click();
    const { body } = parsed(codes(page)[0]!);
    const { src, integrity } = body.ownerDocument.querySelector('script')!;
    expect(integrity).to.match(/^sha384-/);
    const host = await blankPage();
    host.document.body.replaceChildren(body.ownerDocument.querySelector(one)!);
    await addScript(host, src);
    const tool = await toolIn(host, one);
    expect(tool.carerTerm).to.equal('naaste');
  });

  it('copies the code, and where it may not, selects it and says so', async () => {
    const page = await open();
    const copied: string[] = [];
    const status = (): string => page.document.querySelector('.status')!.textContent!;
    const clipboard = (writeText: (text: string) => Promise<void>): unknown =>
      Object.defineProperty(page.view.navigator, 'clipboard', {
        configurable: true,
        value: { writeText },
      });
    const button = page.document.querySelector<HTMLElement>('.code button')!;
    clipboard(async (text) => void copied.push(text));
    button.click();
    await eventually(() => status() === 'Gekopieerd.', 'it says nothing');
    expect(copied).to.deep.equal([codes(page)[0]]);
    clipboard(() => Promise.reject(new Error('no')));
    button.click();
    await eventually(() => status().includes('Ctrl+C'), 'it says nothing');
    expect(page.view.getSelection()!.toString().trim()).to.equal(codes(page)[0]!.trim());
  });

  it('checks a content file with the schema of its tool, and shows it', async () => {
    const page = await open();
    const content = { ...bundled(one), title: 'Een titel van onszelf' };
    await giveFile(page, JSON.stringify(content));
    expect(page.document.querySelector('.report')!.textContent).to.contain('is goed');
    await eventually(
      () => titleOf(stage(page))?.textContent?.includes('van onszelf'),
      'it is not shown',
    );
    [...page.document.querySelectorAll('button')]
      .find((each) => each.textContent!.includes('Terug naar onze teksten'))!
      .click();
    await eventually(
      () => titleOf(stage(page)) && !titleOf(stage(page))!.textContent!.includes('van onszelf'),
      'it stays',
    );
  });

  for (const file of ['index.html', 'en.html'] as const) {
    it(`names the faults of a content file by path, on ${file}`, async () => {
      const page = await open(file);
      await giveFile(page, JSON.stringify({ ...bundled(one), title: 7, colour: 'blauw' }));
      const faults = [...page.document.querySelectorAll('.faults li')].map((each) =>
        each.textContent!.replace(/\s+/g, ' ').trim(),
      );
      expect(faults.sort()).to.deep.equal(
        file === 'index.html'
          ? ['colour: dit veld kennen wij niet', 'title: verwacht: tekst; gevonden: een getal']
          : ['colour: we do not know this field', 'title: expected: text; found: a number'],
      );
      expect(alertOf(stage(page)), 'the tool says it too').to.exist;
    });
  }

  for (const [what, text] of [
    ['that is no JSON', '{"title": '],
    ['that says null', 'null'],
    ['that is too deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['that is too big', JSON.stringify('x'.repeat(1_200_000))],
  ] as const) {
    it(`stays calm with a file ${what}`, async () => {
      const page = await open();
      await giveFile(page, text);
      expect(page.document.querySelectorAll('.faults li')).not.to.be.empty;
      expect(page.errors).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
    });
  }

  it('chooses the tool that a file is for', async () => {
    const page = await open();
    await giveFile(page, JSON.stringify(bundled(other)));
    expect(control(page, 'tool').value).to.equal(other);
    expect(page.document.querySelector('.report')!.textContent).to.contain('is nu gekozen');
    expect(page.document.querySelector('.faults')).to.equal(null);
    expect(stage(page).localName).to.equal(other);
  });

  it('keeps the focus in a field while one types', async () => {
    const page = await open();
    const input = control(page, 'base');
    input.focus();
    choose(page, 'base', 'https://a.example/b');
    expect(page.document.activeElement).to.equal(input);
    expect(control(page, 'base')).to.equal(input);
  });

  for (const width of [1100, 320])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`can be seen and read by everyone, ${width} pixels wide in ${colorScheme}`, async function () {
        if (!canEmulate) this.skip();
        await emulate({ colorScheme });
        try {
          const page = await open();
          (page.view.frameElement as HTMLElement).style.width = `${width}px`;
          page.document.querySelector('details')!.open = true;
          choose(page, 'attribute-carer-term', '{');
          choose(page, '--samenspel-color-accent', 'geen');
          choose(page, '--samenspel-color-line', 'red');
          await giveFile(page, '{"title": 7}');
          await addScript(page, '/node_modules/axe-core/axe.min.js');
          const checker = (page.view as unknown as { axe: typeof axe }).axe;
          const rules = Object.fromEntries(
            checker.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
          );
          const { violations } = await checker.run(page.document, { rules });
          expect(
            violations.flatMap(({ id, nodes }) =>
              nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
            ),
          ).to.deep.equal([]);
          const { documentElement } = page.document;
          expect(documentElement.scrollWidth).to.be.at.most(documentElement.clientWidth);
        } finally {
          await emulate({});
        }
      });
});
