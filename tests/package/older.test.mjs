// What people have in browsers at the line of `browserslist`: Chromium 112, a month newer than it, and this
// machine's browser without what is newer than the line in any of the three engines.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromiumAtTheLine } from '../../scripts/find-browser.mjs';
import { toolNames } from '../../scripts/generate/tools.mjs';
import { browser, faultsOf, serve } from './in-browser.mjs';
import { repository } from './packed.mjs';

const embed = join(repository, 'dist/embed');
const names = toolNames();
const pages = new Map();
const folder = mkdtempSync(join(tmpdir(), 'samenspel-older-'));
let site;

before(async () => {
  site = await serve(embed, pages);
});
after(() => site?.stop());
after(() => rmSync(folder, { recursive: true, force: true }));

/** Takes away, before any script of a page, what is newer than the line somewhere. */
function takeAway() {
  for (const [from, ...gone] of [
    [Intl, 'Segmenter'],
    [URL, 'canParse', 'parse'],
    [Element.prototype, 'checkVisibility', 'moveBefore', 'showPopover'],
    [String.prototype, 'isWellFormed', 'toWellFormed'],
    [Promise, 'withResolvers', 'try'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Array, 'fromAsync'],
    [Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf'],
    [AbortSignal, 'any'],
    [globalThis, 'requestIdleCallback', 'Iterator', 'trustedTypes', 'scheduler', 'Temporal'],
    [RegExp, 'escape'],
  ])
    for (const name of gone) delete from[name];
  for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'some'])
    delete Object.getPrototypeOf(Object.getPrototypeOf([].values()))[name];

  // In style sheets it stands under a name that no browser knows.
  const NEWER = /light-dark(?=\()|:has(?=\()|field-sizing|text-wrap|::details-content/g;
  const unknown = (text) => text.replace(NEWER, '$&-unknown');
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    return replaceSync.call(this, unknown(text));
  };
  const { supports } = CSS;
  CSS.supports = (...words) => supports.apply(CSS, words.map(unknown));
}

const worlds = [
  {
    name: 'a browser without what is newer than the line',
    browser: browser(),
    async prepare(page) {
      await page.addInitScript(takeAway);
    },
    prepareText: (html) => html.replaceAll('light-dark(', 'light-dark-unknown('),
  },
  ...(process.platform === 'linux' && process.arch === 'x64'
    ? [
        {
          name: 'Chromium 112',
          browser: browser(() => chromiumAtTheLine(folder)),
          async prepare(page) {
            assert.match(await page.evaluate(() => navigator.userAgent), /Chrome\/112\./);
          },
          prepareText: (html) => html,
        },
      ]
    : []),
];

const seen = (locator) => locator.screenshot({ animations: 'disabled' });

for (const { name, browser: world, prepare, prepareText } of worlds)
  describe(name, () => {
    async function open(tool, { head = '', lang = 'nl' } = {}) {
      const path = `/${tool}-${pages.size}.html`;
      pages.set(path, [
        'text/html',
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Samen</title>
         <link rel="icon" href="data:,">${head}
         <script type="module" src="/${tool}.js"></script>
         <body><${tool}>De tekst van de pagina.</${tool}></body></html>`,
      ]);
      const page = await world.page({ viewport: { width: 1000, height: 900 } });
      const faults = faultsOf(page);
      await prepare(page);
      await page.goto(new URL(path, site.url).href);
      await page.locator(`${tool} .title`).first().waitFor();
      return { page, faults, tool: page.locator(tool) };
    }
    /** Colours of a text, and of the ground of the whole tool. */
    const colours = (tool) =>
      tool.evaluate(({ shadowRoot }) => {
        const root = getComputedStyle(shadowRoot.querySelector('.root'));
        const light = (colour) =>
          colour
            .match(/[\d.]+/g)
            .slice(0, 3)
            .reduce((sum, part) => sum + Number(part), 0) / 765;
        const filled = !root.backgroundColor.endsWith(', 0)');
        return { text: light(root.color), ground: light(root.backgroundColor), filled };
      });

    for (const tool of names)
      for (const lang of ['nl', 'en'])
        it(`shows <${tool}> in ${lang}, dark on light, and nothing throws`, async () => {
          const opened = await open(tool, { lang });
          const { text, ground, filled } = await colours(opened.tool);
          assert.ok(filled, 'its ground is not filled');
          assert.ok(text < 0.3 && ground > 0.9, `text ${text} on ${ground}`);
          assert.deepEqual(opened.faults, []);
          await opened.page.close();
        });

    it('is light on dark where the page is, and dark on light on paper', async () => {
      const head = '<style>:root{color-scheme:dark}</style>';
      const { page, tool } = await open('strain-check', { head });
      const dark = await colours(tool);
      assert.ok(dark.text > 0.8 && dark.ground < 0.3, `text ${dark.text} on ${dark.ground}`);
      await page.emulateMedia({ media: 'print' });
      assert.ok((await colours(tool)).text < 0.3, 'light text on paper');
      await page.close();
    });

    for (const [tool, group] of [
      ['sofa-matrix', '.segments'],
      ['sofa-phase-guide', '.road'],
      ['network-ecogram', '.segments'],
    ])
      it(`shows which one is chosen in ${group} of <${tool}>`, async () => {
        const { page, faults } = await open(tool);
        const labels = page.locator(`${tool} ${group} label`);
        const first = await seen(labels.nth(1));
        await page.locator(`${tool} ${group} input`).nth(1).click();
        await page.mouse.move(0, 0);
        await page.locator(tool).evaluate((element) => element.shadowRoot.activeElement?.blur());
        assert.ok(
          !first.equals(await seen(labels.nth(1))),
          'the one that is chosen looks as before',
        );
        assert.deepEqual(faults, []);
        await page.close();
      });

    for (const file of readdirSync(join(repository, 'dist/static')).filter((each) =>
      each.endsWith('.html'),
    ))
      it(`shows ${file} dark on light, without scripts`, async () => {
        const page = await world.page({ javaScriptEnabled: false });
        const html = readFileSync(join(repository, 'dist/static', file), 'utf8');
        pages.set(`/${file}`, ['text/html', prepareText(`<!doctype html><body>${html}`)]);
        await page.goto(new URL(file, site.url).href);
        const { text, ground, filled } = await colours(page.locator('body > *').first());
        assert.ok(filled && text < 0.3 && ground > 0.9, `text ${text} on ${ground}`);
        const coloured = await page
          .locator('.tile')
          .evaluateAll((tiles) => tiles.map((each) => getComputedStyle(each).backgroundColor));
        for (const colour of coloured) assert.match(colour, /^rgb\(/, 'a tile has no colour');
        await page.close();
      });

    it('draws the rings of the ecogram light, with a line round each, and who is added', async () => {
      const { page, faults } = await open('network-ecogram');
      for (const typed of ['Ömer', '👩‍👩‍👧‍👦 van hiernaast, een gezin met een heel lange naam']) {
        await page.locator('network-ecogram .new input').fill(typed);
        await page.keyboard.press('Enter');
      }
      const rings = page.locator('network-ecogram .ring');
      assert.equal(await rings.count(), 3);
      for (const ring of await rings.all()) {
        const [fill, stroke] = await ring.evaluate((each) =>
          ['fill', 'stroke'].map((which) => getComputedStyle(each)[which]),
        );
        assert.match(fill, /^rgb\(2\d\d, 2\d\d, 2\d\d\)$/);
        assert.match(stroke, /^rgb\(/);
      }
      assert.match(
        await page.locator('network-ecogram .names').textContent(),
        /Ömer.*👩‍👩‍👧‍👦 van.*lange naam/s,
      );
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('lets a carer begin, sees the answer, and gives the outcome', async () => {
      const { page, faults } = await open('strain-check');
      await page.locator('#start').click();
      const answers = page.locator('strain-check .answer');
      await page.mouse.move(0, 0);
      const first = await seen(answers.first());
      // A second click at once, at the same place, would be one gesture with the first.
      await page.waitForTimeout(600);
      await answers.first().locator('input').check();
      await page.mouse.move(0, 0);
      assert.ok(!first.equals(await seen(answers.first())), 'the chosen answer looks the same');
      while (await page.locator('strain-check form').count())
        await page.locator('strain-check form :is(.primary, .button:last-child)').last().click();
      await page.locator('strain-check .verdict').waitFor();
      assert.deepEqual(faults, []);
      await page.close();
    });
  });
