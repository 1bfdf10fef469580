import { expect } from '@open-wc/testing';
import { press, type } from './support/browser.js';
import {
  choose,
  clipboardOf,
  codes,
  control,
  copyButton,
  described,
  isInvalid,
  openConfigurator as open,
  stage,
  status,
} from './support/configurator.js';
import { toolIn, type Page } from './support/pages.js';
import { eventually, textsIn } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const PAGES = { nl: 'index.html', en: 'en.html' } as const;
const LANGUAGES = ['nl', 'en'] as const;

const click = (page: Page, id: string): void => control(page, id).click();

describe('a setting of the configurator', () => {
  it('with two states is a checkbox, of whatever tool', async () => {
    const page = await open();
    for (const name of names) {
      choose(page, 'tool', name);
      const tool = await toolIn(page, `.stage > ${name}`);
      for (const select of page.document.querySelectorAll<HTMLSelectElement>('.options select'))
        expect(select.options.length, `${name}: ${select.id}`).to.be.greaterThan(2);
      const { elementProperties } = tool.constructor as unknown as {
        elementProperties: Map<string, { type?: unknown; attribute?: string | false }>;
      };
      for (const { type: kind, attribute } of elementProperties.values())
        if (attribute && (kind as { name?: string } | undefined)?.name === 'Boolean')
          expect(control(page, `attribute-${attribute}`).type, attribute).to.equal('checkbox');
      expect(control(page, 'attribute-draft').type).to.equal('checkbox');
    }
    choose(page, 'tool', 'strain-check');
    expect(control(page, 'attribute-layout').type).to.equal('checkbox');
    expect(control(page, 'attribute-score').type).to.equal('checkbox');
    choose(page, 'tool', 'sofa-matrix');
    expect(control(page, 'attribute-role-names').type).to.equal('checkbox');
  });

  it('with two states comes and goes with its tick', async () => {
    const page = await open();
    choose(page, 'tool', 'network-ecogram');
    const tool = await toolIn(page, '.stage > network-ecogram');
    click(page, 'attribute-relation-quality');
    expect((tool as unknown as { relationQuality: boolean }).relationQuality).to.equal(true);
    expect(codes(page)[0]).to.contain('<network-ecogram relation-quality>');
    choose(page, 'place', 'frame');
    expect(codes(page)[0]).to.contain('tool=network-ecogram&amp;relation-quality="');
    choose(page, 'place', 'html');
    click(page, 'attribute-draft');
    expect(codes(page)[0]).to.contain('<network-ecogram relation-quality draft="none">');
    click(page, 'attribute-relation-quality');
    expect(tool.hasAttribute('relation-quality')).to.equal(false);
    expect(codes(page)[0]).to.contain('<network-ecogram draft="none">');
  });

  it('says what holds when nothing is chosen', async () => {
    const page = await open();
    choose(page, 'tool', 'sofa-matrix');
    const first = (id: string): string => control<HTMLSelectElement>(page, id).options[0]!.text;
    expect(first('attribute-mode')).to.equal('lezen, met een knop om in te vullen (standaard)');
    expect(first('attribute-share')).to.equal('niets (standaard)');
  });
});

/** Names, and words that are the same in both languages. */
const SAME =
  /^(HTML|WordPress|SharePoint|Drupal|TYPO3|React|Vue|Frame|Contrast|WIFA.*|Letter \w|[\d.,:]+.*|\W+)$/;

describe('the language of the configurator', () => {
  for (const name of names)
    it(`is the page’s, with ${name} and everything wrong`, async () => {
      const said: Record<string, Set<string>> = {};
      for (const language of LANGUAGES) {
        const page = await open(PAGES[language], '#onzin=1&tool=nergens');
        choose(page, 'tool', name);
        await toolIn(page, `.stage > ${name}`);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        for (const select of page.document.querySelectorAll<HTMLSelectElement>('[id$=-term]'))
          choose(page, select.id, '{');
        for (const input of page.document.querySelectorAll<HTMLInputElement>(
          '.configurator :is(input:not([type]), input[type=text], input[type=tel])',
        ))
          choose(page, input.id, '<!>');
        copyButton(page).click();
        const root = page.document.querySelector('.configurator')!;
        const foreign = [...root.querySelectorAll('[lang]')].filter(
          (each) => !each.closest('.stage') && each.getAttribute('lang') !== language,
        );
        expect(foreign.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
        const bare = [...root.querySelectorAll<HTMLElement>('.options :is(label, legend)')].filter(
          (each) => !textsIn(each, 'code').length,
        );
        expect(
          bare.map(({ innerText }) => innerText),
          'a name in code alone',
        ).to.deep.equal([]);
        said[language] = new Set(textsIn(root, '.stage, code, bdi'));
        expect(page.errors).to.deep.equal([]);
      }
      const both = [...said['nl']!].filter((text) => said['en']!.has(text) && !SAME.test(text));
      expect(both).to.deep.equal([]);
    });

  it('of the waiting text is the tool’s', async () => {
    const page = await open();
    choose(page, 'lang', 'en');
    expect(codes(page)[0]).to.match(/lang="en">[^<]*load/i);
  });
});

const BAD: Readonly<Record<string, readonly [bad: string, good: string, says: RegExp]>> = {
  'attribute-contact-telephone': ['030 abc', '030 123 45 67', /telefoonnummer.*030/],
  'attribute-contact-mail': ['info@steunpunt', 'info@steunpunt.nl', /mailadres.*@/],
  'attribute-contact-link': ['www.steunpunt.nl', 'https://www.steunpunt.nl', /https:\/\//],
  'attribute-content-src': ['javascript:alert(1)', '/teksten.json', /https:\/\/.*\.json/],
  '--samenspel-color-accent': ['blauwig', '#0b5563', /kleur.*#/],
  base: ['ftp://www.steunpunt.nl/embed', 'https://www.steunpunt.nl/embed', /https:\/\//],
};

describe('a value that is wrong', () => {
  for (const [id, [bad, good, says]] of Object.entries(BAD))
    it(`is told at the field ${id}, and nothing is copied while it stands`, async () => {
      const page = await open();
      const copied = clipboardOf(page);
      choose(page, 'tool', 'strain-check');
      choose(page, id, bad);
      expect(isInvalid(page, id)).to.equal(true);
      expect(described(page, id)).to.match(says);
      expect(codes(page).join()).not.to.contain(bad);
      copyButton(page).click();
      await eventually(() => status(page).includes('niets gekopieerd'), 'it says nothing');
      expect(copied).to.deep.equal([]);
      expect(page.document.activeElement!.id).to.equal(id);
      expect(control(page, id).checkVisibility()).to.equal(true);
      expect(control(page, id).value).to.equal(bad);
      choose(page, id, good);
      expect(isInvalid(page, id)).to.equal(false);
      copyButton(page).click();
      await eventually(() => copied.length, 'it stays shut');
      expect(page.errors).to.deep.equal([]);
    });

  it('is named beside the code, with all others, and a click leads there', async () => {
    const page = await open();
    choose(page, 'tool', 'strain-check');
    const blocked = (): string[] =>
      [...page.document.querySelectorAll<HTMLElement>('.blocked button')].map((each) =>
        each.innerText.trim(),
      );
    expect(blocked()).to.deep.equal([]);
    choose(page, 'base', 'nergens');
    choose(page, 'attribute-contact-mail', 'x');
    expect(blocked()).to.deep.equal([
      'Contact: mailadres',
      'Adres van de map ‘embed’ op je website',
    ]);
    page.document.querySelectorAll<HTMLElement>('.blocked button')[1]!.click();
    expect(page.document.activeElement!.id).to.equal('base');
    const explains = copyButton(page).getAttribute('aria-describedby')!.split(' ');
    expect(explains).to.include(page.document.querySelector('.blocked')!.id);
  });

  it('of another tool holds nobody up', async () => {
    const page = await open();
    const copied = clipboardOf(page);
    choose(page, 'tool', 'strain-check');
    choose(page, 'attribute-contact-mail', 'x');
    choose(page, 'tool', 'sofa-matrix');
    copyButton(page).click();
    await eventually(() => copied.length, 'it copies nothing');
    choose(page, 'tool', 'strain-check');
    expect(control(page, 'attribute-contact-mail').value).to.equal('x');
  });

  it('is a word of one’s own that is not whole', async () => {
    const page = await open();
    const copied = clipboardOf(page);
    choose(page, 'attribute-carer-term', '{');
    choose(page, 'carer-term-one', 'maatje');
    copyButton(page).click();
    await eventually(() => status(page).includes('niets gekopieerd'), 'it says nothing');
    expect(page.document.activeElement!.id).to.equal('carer-term-many');
    expect(isInvalid(page, 'carer-term-many')).to.equal(true);
    expect(isInvalid(page, 'carer-term-one')).to.equal(false);
    choose(page, 'carer-term-many', 'maatjes');
    copyButton(page).click();
    await eventually(() => copied.length, 'it stays shut');
  });

  it('is what a frame does not take', async () => {
    const page = await open();
    choose(page, 'attribute-content-src', 'https://elders.example.org/teksten.json');
    choose(page, '--samenspel-color-accent', 'var(--merk, #123456)');
    expect(isInvalid(page, 'attribute-content-src')).to.equal(false);
    expect(isInvalid(page, '--samenspel-color-accent')).to.equal(false);
    expect(codes(page)[1]).to.contain('--samenspel-color-accent: var(--merk, #123456);');
    choose(page, 'place', 'frame');
    expect(described(page, 'attribute-content-src')).to.contain('map van het frame');
    expect(isInvalid(page, '--samenspel-color-accent')).to.equal(true);
    choose(page, 'place', 'html');
    expect(isInvalid(page, '--samenspel-color-accent')).to.equal(false);
  });

  it('is said while one types, with the keyboard alone', async () => {
    const page = await open();
    choose(page, 'tool', 'strain-check');
    control(page, 'attribute-contact-name').focus();
    await press('Tab');
    await type('030 12x');
    expect(page.document.activeElement!.id).to.equal('attribute-contact-telephone');
    expect(isInvalid(page, 'attribute-contact-telephone')).to.equal(true);
    await press('Backspace');
    await type('3');
    expect(isInvalid(page, 'attribute-contact-telephone')).to.equal(false);
    expect(codes(page)[0]).to.contain('contact-telephone="030 123"');
    copyButton(page).focus();
    const copied = clipboardOf(page);
    await press('Enter');
    await eventually(() => copied.length, 'it copies nothing');
  });
});

describe('the address of the embed files', () => {
  const warned = (page: Page): string => {
    expect(isInvalid(page, 'base')).to.equal(false);
    return described(page, 'base');
  };

  for (const local of [
    'http://localhost:8080/embed',
    'http://127.0.0.1/embed/',
    'https://localhost/x',
  ])
    it(`is warned of when it is ${local}`, async () => {
      const page = await open();
      choose(page, 'base', local);
      expect(warned(page)).to.contain('alleen op je eigen computer');
    });

  it('is fine when it is a folder on the web', async () => {
    const page = await open();
    choose(page, 'base', 'https://www.steunpunt.nl/embed');
    expect(page.document.querySelector('#base ~ .warn')).to.equal(null);
    expect(warned(page)).not.to.contain('alleen op je eigen computer');
  });

  it('is warned of with spaces round it, which stay out of the code', async () => {
    const page = await open();
    choose(page, 'base', '  https://www.steunpunt.nl/embed ');
    expect(warned(page)).to.contain('spatie');
    expect(codes(page)[0]).to.contain('src="https://www.steunpunt.nl/embed/');
    expect(control(page, 'base').value).to.equal('  https://www.steunpunt.nl/embed ');
  });

  it('is warned of with a question at its end', async () => {
    const page = await open();
    choose(page, 'base', 'https://www.steunpunt.nl/embed/?v=2');
    expect(warned(page)).to.contain('?');
    expect(codes(page)[0]).to.contain('src="https://www.steunpunt.nl/embed/anchoring-check.js"');
  });

  for (const [bad, says] of [
    ['file:///C:/embed/', /eigen computer/],
    ['C:\\embed', /https/],
    ['http://www.steunpunt.nl/embed/', /https/],
    ['https://www.steunpunt.nl/embed/sofa-matrix.js', /map/],
    ['https://naam:geheim@www.steunpunt.nl/embed/', /https/],
    ['', /https/],
  ] as const)
    it(`is refused when it is ‘${bad}’`, async () => {
      const page = await open();
      choose(page, 'base', bad);
      expect(isInvalid(page, 'base')).to.equal(true);
      expect(described(page, 'base')).to.match(says);
    });

  it('of a content file should end in .json', async () => {
    const page = await open();
    choose(page, 'attribute-content-src', 'https://www.steunpunt.nl/teksten.docx');
    expect(isInvalid(page, 'attribute-content-src')).to.equal(false);
    expect(described(page, 'attribute-content-src')).to.contain('.json');
    choose(page, 'attribute-content-src', 'http://localhost/teksten.json');
    expect(described(page, 'attribute-content-src')).to.contain('alleen op je eigen computer');
  });

  it('of a content file elsewhere is not fetched for the preview', async () => {
    const page = await open();
    choose(page, 'attribute-content-src', 'https://elders.example.org/teksten.json');
    expect(codes(page)[0]).to.contain('content-src="https://elders.example.org/teksten.json"');
    expect(stage(page).hasAttribute('content-src')).to.equal(false);
    expect(described(page, 'attribute-content-src')).to.contain('voorbeeld');
    expect(page.violations).to.deep.equal([]);
  });
});
