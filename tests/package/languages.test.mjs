// Languages added by files alone: made-up ones, in a copy of the sources, built and opened in a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toolNames } from '../../scripts/generate/tools.mjs';
import { pseudoLanguage } from '../../scripts/pseudo-language.mjs';
import { copy } from './copy.mjs';
import { browser, faultsOf, serve } from './in-browser.mjs';

const tools = toolNames();
/** Longer words, accents and brackets; the same in Hebrew letters, which one tool has not; cases and four plurals, in two tools. */
const [ACCENTED, TURNED, DECLINED] = ['qps-Latn', 'qps-Hebr', 'pl'];
const LEFT_OUT = 'strain-check';
const DECLINED_IN = ['anchoring-check', 'wifa-model'];

const there = copy();
const browsers = browser();
let site;
let written;

const node = (...args) =>
  execFileSync(process.execPath, args, { cwd: there.folder, encoding: 'utf8', stdio: 'pipe' });

/** A page a tool and language. */
const pages = () =>
  [ACCENTED, TURNED, DECLINED, 'qps_HEBR_il', 'fr'].flatMap((lang) =>
    tools.map((tool) => [
      `/${tool}.${lang}.html`,
      [
        'text/html',
        `<!doctype html><html lang="nl"><meta charset="utf-8">
         <meta name="viewport" content="width=device-width"><title>${tool}</title><link rel="icon" href="data:,">
         <body><main lang="${lang}"><${tool}>Nog even.</${tool}></main>
         <script type="module" src="embed/${tool}.js"></script>`,
      ],
    ]),
  );

before(async () => {
  const root = there.folder;
  written = [
    ...pseudoLanguage(ACCENTED, { root }),
    ...pseudoLanguage(TURNED, { root, tools: tools.filter((tool) => tool !== LEFT_OUT) }),
    ...pseudoLanguage(DECLINED, { root, tools: DECLINED_IN, cases: true }),
  ];
  node('scripts/build.mjs');
  site = await serve(join(there.folder, 'dist'), new Map(pages()));
});
after(() => site?.stop());

async function open(tool, lang, options = {}) {
  const page = await browsers.page(options);
  const faults = faultsOf(page);
  await page.goto(`${site.url}${tool}.${lang}.html`);
  await page.locator(`${tool} .title`).waitFor();
  return { page, faults };
}

/** Language and direction of what a tool shows, and the direction in which it is laid out. */
const shownIn = (page, tool) =>
  page.locator(`${tool} .root`).evaluate((root) => ({
    lang: root.lang,
    dir: root.dir,
    laid: getComputedStyle(root).direction,
  }));

/** Texts and names in a tool that nobody typed, cited or said to be in another language. */
const textsOf = (page, tool) =>
  page.locator(`${tool} .root`).evaluate((root) => {
    const texts = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let at = root; at; at = walker.nextNode()) {
      const element = at.nodeType === Node.TEXT_NODE ? at.parentElement : at;
      if (element.closest('bdi, cite, style, textarea, .root [lang]')) continue;
      if (at !== element) texts.push(at.nodeValue);
      else
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });

/** A day is written by the browser, which does not know a made-up language; publishers have their own names. */
const NOT_OURS =
  /januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|min(uut|uten)?|CSV|[A-Z]\d/g;
const published = (tool) =>
  JSON.parse(readFileSync(`content/${tool}/nl.json`, 'utf8')).sources.flatMap(
    ({ publisher }) => publisher ?? [],
  );
const untranslated = (tool, texts) =>
  texts.filter(
    (text) =>
      /[a-z]{2}/i.test(text.replace(NOT_OURS, '')) &&
      !published(tool).some((name) => text.includes(name)),
  );

/** Texts that stick out of the page, or of a box that hides what does not fit. */
const clipped = (page, tool) =>
  page.locator(`${tool} .root`).evaluate((root) => {
    const faults = [];
    const wide = document.scrollingElement.scrollWidth;
    if (wide > innerWidth) faults.push(`the page is ${wide} wide`);
    const scrolls = (element) => {
      for (let at = element; at && at !== root; at = at.parentElement)
        if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    for (const element of root.querySelectorAll('*')) {
      if (element.closest('.hidden-visually, svg, option') || !element.checkVisibility()) continue;
      const { overflowX, clip } = getComputedStyle(element);
      if (clip !== 'auto') continue;
      // What stands in a field scrolls in it.
      const isField = element.matches('input, textarea, select');
      if (
        !isField &&
        /hidden|clip/.test(overflowX) &&
        element.scrollWidth > element.clientWidth + 1
      )
        faults.push(`hidden: ${element.textContent.trim().slice(0, 60)}`);
      const own = [...element.childNodes].filter(
        (each) => each.nodeType === Node.TEXT_NODE && each.nodeValue.trim(),
      );
      for (const text of own) {
        const range = document.createRange();
        range.selectNodeContents(text);
        const { left, right } = range.getBoundingClientRect();
        if ((left < -1 || right > innerWidth + 1) && !scrolls(element))
          faults.push(`outside: ${text.nodeValue.trim().slice(0, 60)}`);
      }
    }
    return faults;
  });

describe('a language that files alone add', () => {
  it('is content and one file of strings, whole', () => {
    for (const path of written)
      assert.match(path, /^(content\/[\w/-]+\.json|locales\/[\w-]+\.xlf)$/);
    assert.match(node('scripts/check-locales.mjs'), /, 0 faults\./);
    const said = node(
      'scripts/samenspel-widgets.mjs',
      'validate',
      '--lang',
      DECLINED,
      ...written.filter((path) => path.endsWith('.json')),
    );
    assert.equal(said.match(/: OK \(/g).length, written.length - 3);
  });

  for (const lang of [ACCENTED, TURNED])
    for (const tool of tools.filter((each) => lang !== TURNED || each !== LEFT_OUT))
      it(`is all that <${tool}> says in ${lang}, and fits a screen of 320 px`, async () => {
        const { page, faults } = await open(tool, lang, { viewport: { width: 320, height: 800 } });
        const dir = lang === TURNED ? 'rtl' : 'ltr';
        assert.deepEqual(await shownIn(page, tool), { lang, dir, laid: dir });
        const texts = await textsOf(page, tool);
        assert.ok(texts.length > 5);
        assert.deepEqual(untranslated(tool, texts), []);
        assert.doesNotMatch(texts.join(' '), /[{}]/);
        assert.deepEqual(await clipped(page, tool), []);
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        const paper = await textsOf(page, tool);
        assert.deepEqual(untranslated(tool, paper), []);
        assert.doesNotMatch(paper.join(' '), /[{}]/);
        assert.deepEqual(faults, []);
        await page.close();
      });

  it('is told from Dutch, and what fits from what does not', async () => {
    const { page } = await open('wifa-model', 'fr', { viewport: { width: 320, height: 800 } });
    const texts = await textsOf(page, 'wifa-model');
    assert.ok(untranslated('wifa-model', texts).length > texts.length / 2);
    assert.deepEqual(await clipped(page, 'wifa-model'), []);
    await page.setViewportSize({ width: 90, height: 800 });
    assert.notDeepEqual(await clipped(page, 'wifa-model'), []);
    await page.close();
  });

  it('has lists that are read in Dutch, and reads those of another', async () => {
    const TOOL = 'network-ecogram';
    /** Its list of persons, as it leaves, after it took one. */
    const through = async (lang, list) => {
      const { page, faults } = await open(TOOL, lang);
      await page.locator(`${TOOL} .files summary`).click();
      const field = page.locator(`${TOOL} .files input[type=file]`);
      await field.waitFor({ state: 'attached' });
      await field.setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(list) });
      await page.locator(`${TOOL} .people .row`).first().waitFor();
      const { alters } = await page.locator(TOOL).evaluate(({ value }) => value.data);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        // What one does with the picture comes first.
        page.locator(`${TOOL} .files .buttons button`).nth(3).click(),
      ]);
      const text = readFileSync(await download.path(), 'utf8');
      assert.deepEqual(faults, []);
      await page.close();
      return { alters, text };
    };
    const first = await through('fr', 'naam;groep;professional;geeft\nA.;buren;waar;advies\n');
    assert.equal(first.alters[0].group, 'neighbours');
    const made = await through(ACCENTED, first.text);
    assert.match(made.text, /^\ufeff"\[/);
    const turned = await through(TURNED, made.text);
    const again = await through('fr', turned.text);
    for (const { alters } of [made, turned, again]) assert.deepEqual(alters, first.alters);
  });

  it('is found by a tag with underscores, a region and any capitals', async () => {
    const { page } = await open('wifa-model', 'qps_HEBR_il');
    assert.deepEqual(await shownIn(page, 'wifa-model'), { lang: TURNED, dir: 'rtl', laid: 'rtl' });
    await page.close();
  });

  it('is Dutch from left to right in a tool that has not got it', async () => {
    for (const [tool, lang] of [
      [LEFT_OUT, TURNED],
      ['sofa-matrix', DECLINED],
    ]) {
      const { page, faults } = await open(tool, lang);
      assert.deepEqual(await shownIn(page, tool), { lang: 'nl', dir: 'ltr', laid: 'ltr' });
      assert.ok(!existsSync(join(there.folder, `dist/embed/${tool}.${lang}.js`)));
      assert.deepEqual(faults, []);
      await page.close();
    }
  });

  it('counts and declines as it does itself', async () => {
    const { page } = await open('anchoring-check', DECLINED);
    const summary = page.locator('anchoring-check .summary');
    assert.match(await summary.textContent(), /^\[9 .*\] \(many\)\.$/);
    await page.locator('anchoring-check').evaluate((tool) => {
      const { value } = tool;
      const cells = ['g1', 'g2', 'g3'].map((row) => ({ row, column: 'answer', text: 'x' }));
      tool.value = { ...value, contentId: tool.contentId, data: { ...value.data, cells } };
      return tool.updateComplete;
    });
    assert.match(await summary.textContent(), /\[3 [^\]]*\] \(few\)/);
    assert.match(await summary.textContent(), /\[6 [^\]]*\] \(many\)/);
    await page.close();
  });

  it('takes a word of the page’s own in all of its forms, and no other', async () => {
    const { page } = await open('wifa-model', DECLINED);
    const tool = page.locator('wifa-model');
    const give = (word) =>
      tool.evaluate(async (element, text) => {
        const errors = [];
        element.addEventListener('samenspel-error', (event) => errors.push(...event.faults));
        element.setAttribute('carer-term', text);
        await element.updateComplete;
        return errors.map(({ path, problem }) => `${path} ${problem}`);
      }, JSON.stringify(word));
    assert.deepEqual(await give({ article: 'de', one: 'buur', many: 'buren' }), [
      'carer-term: nominative missing',
      'carer-term: genitive missing',
      'carer-term: nominativeMany missing',
      'carer-term: article unknown-key',
      'carer-term: one unknown-key',
      'carer-term: many unknown-key',
    ]);
    const word = { nominative: 'SĄSIAD', genitive: 'SĄSIADA', nominativeMany: 'SĄSIEDZI' };
    assert.deepEqual(await give(word), []);
    assert.match(await tool.locator('.root').textContent(), /SĄSI/);
    await page.close();
  });

  it('comes with the strings of the tool alone', () => {
    const file = (tool) =>
      readFileSync(join(there.folder, `dist/embed/${tool}.${ACCENTED}.js`), 'utf8');
    const ids = (tool) => new Set(file(tool).match(/\bs[0-9a-f]{16}\b/g));
    const [workshop, wifa] = [ids('sofa-workshop'), ids('wifa-model')];
    assert.ok([...workshop].some((id) => !wifa.has(id)));
    assert.ok([...wifa].some((id) => !workshop.has(id)));
    const all = readFileSync(join(there.folder, `locales/${ACCENTED}.xlf`), 'utf8').match(
      /<trans-unit/g,
    );
    for (const tool of tools)
      // The ecogram says the most, and all that stands in a file of it.
      assert.ok(ids(tool).size < all.length * 0.55, `${tool}: ${ids(tool).size}`);
  });

  it('is spoken by the frame, and by the configurator, which offers it', async () => {
    const page = await browsers.page();
    const faults = faultsOf(page);
    await page.goto(`${site.url}embed/frame.html?lang=${TURNED}`);
    const choice = page.locator('main .notice');
    await choice.waitFor();
    assert.deepEqual(
      await choice.evaluate(({ lang, dir, firstChild }) => [
        lang,
        dir,
        /^\[[\u0590-\u05ff]/.test(firstChild.textContent),
      ]),
      [TURNED, 'rtl', true],
    );
    await page.goto(`${site.url}embed/frame.html?tool=wifa-model&lang=${DECLINED}`);
    await page.locator('wifa-model .title').waitFor();
    assert.equal((await shownIn(page, 'wifa-model')).lang, DECLINED);

    await page.goto(`${site.url}configurator/${TURNED}.html`);
    await page.locator('.stage .title').waitFor();
    assert.match(await page.title(), /^\[[\u0590-\u05ff]/);
    assert.equal(
      await page.locator('.configurator').evaluate((each) => getComputedStyle(each).direction),
      'rtl',
    );
    assert.deepEqual(
      await page.locator('.languages a').evaluateAll((links) => links.map((link) => link.hreflang)),
      ['nl', 'en', DECLINED, ACCENTED],
    );
    const offered = async (tool) => {
      await page.locator('#tool').selectOption(tool);
      return (
        await page
          .locator('#lang option')
          .evaluateAll((options) => options.map(({ value }) => value))
      ).sort();
    };
    assert.deepEqual(
      await offered('wifa-model'),
      ['', 'en', 'nl', DECLINED, TURNED, ACCENTED].sort(),
    );
    assert.deepEqual(await offered(LEFT_OUT), ['', 'en', 'nl', ACCENTED].sort());
    await page.locator('#tool').selectOption('wifa-model');
    await page.locator('#lang').selectOption(DECLINED);
    await page.locator('#attribute-carer-term').selectOption('{');
    assert.deepEqual(
      await page.locator('.own input').evaluateAll((inputs) => inputs.map(({ id }) => id)),
      ['nominative', 'genitive', 'nominativeMany'].map((form) => `carer-term-${form}`),
    );
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('is written by a server in its own direction', () => {
    const script = `
      import { renderReading, renderTool } from '${new URL(`file://${there.folder}/dist/src/ssr.js`)}';
      const html = [await renderTool('wifa-model', { lang: '${TURNED}' }), await renderReading('sofa-matrix', { lang: '${TURNED}' }), await renderReading('sofa-matrix', { lang: 'ar' })];
      console.log(JSON.stringify(html.map((text) => /class="root[^"]*"[^>]* lang="([^"]*)" dir="([^"]*)"/.exec(text).slice(1))));`;
    assert.deepEqual(JSON.parse(node('--input-type=module', '--eval', script)), [
      [TURNED, 'rtl'],
      [TURNED, 'rtl'],
      ['nl', 'ltr'],
    ]);
  });
});
