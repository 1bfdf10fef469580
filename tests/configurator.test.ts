import { expect } from '@open-wc/testing';
import type axe from 'axe-core';
import { canEmulate, emulate } from './support/browser.js';
import { choose, codes, control, openConfigurator, stage } from './support/configurator.js';
import { addScript, blankPage, toolIn, type Page } from './support/pages.js';
import { alertOf, bundled, eventually, titleOf } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const [one = '', other = ''] = names;
const parsed = (code: string): Document => new DOMParser().parseFromString(code, 'text/html');

const open = openConfigurator;

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
        const told = [...page.document.querySelectorAll('.options :is(label, legend) code')].map(
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

  it('has a name of its own for what every tool can be told', async () => {
    for (const file of ['index.html', 'en.html']) {
      const page = await open(file);
      const labels = [...page.document.querySelectorAll<HTMLElement>('.options label:has(code)')];
      for (const attribute of ['content-src', 'carer-term', 'heading-level', 'share']) {
        const label = labels.find((each) => each.innerText.endsWith(` ${attribute}`));
        expect(label, `${attribute} stands alone`).to.exist;
      }
    }
  });

  it('offers the words of an attribute’s type, its items and its terms', async () => {
    const page = await open();
    choose(page, 'tool', 'sofa-matrix');
    const options = (id: string): string[] =>
      [...control<HTMLSelectElement>(page, id).options].map(({ value }) => value);
    expect(options('attribute-mode')).to.deep.equal(['', 'work', 'read-only']);
    expect(options('attribute-heading-level')).to.deep.equal(['', '1', '3', '4', '5', '6']);
    expect(control<HTMLSelectElement>(page, 'attribute-heading-level').options[0]!.text).to.equal(
      '2 (standaard)',
    );
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
    await eventually(() => tool.shadowRoot!.innerHTML.includes('maatje'), 'it does not say it');
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
    await eventually(() => control(page, 'integrity'), 'no hashes');
    control(page, 'integrity').click();
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

  it('copies the text of a tool that can be read without scripts, or says to save it', async () => {
    const page = await open();
    const part = (): HTMLElement | null => page.document.querySelector('.reading');
    const status = (): string => page.document.querySelector('.status')!.textContent!;
    choose(page, 'tool', 'strain-check');
    expect(part(), 'nothing to read of a list of questions').to.equal(null);
    choose(page, 'tool', 'sofa-matrix');
    choose(page, 'lang', 'en');
    const { href } = part()!.querySelector('a')!;
    const text = await (await page.view.fetch(href)).text();
    expect(text).to.contain('<sofa-matrix').and.to.contain('lang="en"');
    expect(text).not.to.contain('<script');

    const copied: string[] = [];
    Object.defineProperty(page.view.navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (each: string) => void copied.push(each) },
    });
    part()!.querySelector('button')!.click();
    await eventually(() => status() === 'Gekopieerd.', 'it says nothing');
    expect(copied).to.deep.equal([text]);

    page.view.fetch = () => Promise.reject(new Error('gone'));
    part()!.querySelector('button')!.click();
    await eventually(() => status().includes('Bewaar de tekst als bestand'), 'it says nothing');
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
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
    expect(page.document.activeElement!.id).to.equal('content-file');
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
          ? ['colour: dit veld bestaat hier niet', 'title: verwacht: tekst; gevonden: een getal']
          : ['colour: there is no such field here', 'title: expected: text; found: a number'],
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

  it('takes a file that is dropped anywhere on it', async () => {
    const page = await open();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([JSON.stringify(bundled(one))], 'gesleept.json'));
    const drop = (type: string): boolean =>
      page.document
        .querySelector('pre')!
        .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    expect(drop('dragover'), 'the browser would open the file').to.equal(false);
    expect(drop('drop')).to.equal(false);
    await eventually(
      () => page.document.querySelector('.report')!.textContent!.includes('gesleept.json is goed'),
      'it says nothing',
    );
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
