// What a page says, as it loads, of a script that a plugin for speed moved, renamed or put in the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { localesOf, toolNames } from '../../scripts/generate/tools.mjs';
import { browser, serve } from './in-browser.mjs';
import { repository } from './packed.mjs';

const embed = join(repository, 'dist/embed');
const inBrowser = browser();
const pages = new Map();
const tools = toolNames();
let site;

before(async () => {
  site = await serve(embed, pages);
});
after(() => site?.stop());

const code = (name) => readFileSync(join(embed, `${name}.js`), 'utf8');
const script = (src) => `<script type="module" src="${src}"></script>`;

/** Opens a page with a tool, and gives what it warned of, and the files of ours that it asked for. */
async function open(tool, tag, { lang = 'nl', shows = true } = {}) {
  const path = `/blog/${pages.size}/`;
  pages.set(path, [
    'text/html',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Samen</title>
     <link rel="icon" href="data:,"><body><${tool}>De tekst van de pagina.</${tool}>${tag}</body></html>`,
  ]);
  const page = await inBrowser.page();
  const warned = [];
  const asked = [];
  page.on('console', (told) => told.type() === 'warning' && warned.push(told.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => assert.fail(error.message));
  await page.goto(new URL(path, site.url).href);
  if (shows) await page.locator(`${tool} .title`).first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, warned, asked: asked.filter((each) => each.endsWith('.js')), path };
}

describe('a script that was moved', () => {
  const moved = {
    'under another name': (tool) => {
      pages.set('/wp-content/cache/autoptimize/js/autoptimize_1a2b.js', [
        'text/javascript',
        code(tool),
      ]);
      return [
        script('/wp-content/cache/autoptimize/js/autoptimize_1a2b.js'),
        '/wp-content/cache/autoptimize/js/',
      ];
    },
    'to a cache, under its own name': (tool) => {
      const folder = '/wp-content/cache/min/1/samenspel/';
      pages.set(`${folder}${tool}.js`, ['text/javascript', code(tool)]);
      return [script(`${folder}${tool}.js?ver=171`), folder];
    },
    'into the page': (tool) => [
      `<script type="module">${code(tool).replaceAll('</script', '<\\/script')}</script>`,
      undefined,
    ],
  };

  for (const tool of tools)
    for (const [where, move] of Object.entries(moved))
      it(`says at load that the files of <${tool}> are not there: ${where}`, async () => {
        const [tag, folder] = move(tool);
        const { page, warned, path } = await open(tool, tag);
        await page.waitForTimeout(600);
        assert.ok(warned.length > 0, 'nothing is said');
        const [first] = warned;
        assert.match(first, /moved, renamed or put in the page/);
        assert.ok(first.includes(new URL(`${folder ?? path}${tool}.`, site.url).href), first);
        assert.equal(new Set(warned).size, warned.length, 'it is said twice');
        await page.close();
      });

  it('says so where a browser runs it from memory', async () => {
    const inMemory = `<script>
      const added = document.createElement('script');
      added.type = 'module';
      fetch('/sofa-matrix.js').then((answer) => answer.blob()).then((blob) => {
        added.src = URL.createObjectURL(blob);
        document.body.append(added);
      });
    </script>`;
    const { page, warned } = await open('sofa-matrix', inMemory);
    await page.waitForTimeout(600);
    assert.equal(warned.length, 1);
    assert.match(warned[0], /moved, renamed or put in the page/);
    await page.close();
  });

  it('says that what is fetched after the first screen is not there', async () => {
    pages.set('/half/strain-check.js', ['text/javascript', code('strain-check')]);
    const { page, warned } = await open('strain-check', script('/half/strain-check.js'));
    await page.waitForTimeout(600);
    assert.equal(warned.length, 1);
    assert.match(warned[0], /moved, renamed.*\/half\/strain-check\.on-demand\.js/s);
    await page.close();
  });

  it('says which file the loader did not find', async () => {
    for (const [tag, folder] of [
      [`<script type="module">${code('samenspel')}</script>`, undefined],
      [script('/wp-content/cache/min/samenspel.js'), '/wp-content/cache/min/'],
    ]) {
      pages.set('/wp-content/cache/min/samenspel.js', ['text/javascript', code('samenspel')]);
      const { page, warned, path } = await open('sofa-matrix', tag, { shows: false });
      assert.equal(warned.length, 1);
      assert.match(warned[0], /moved, renamed or put in the page/);
      assert.ok(
        warned[0].includes(new URL(`${folder ?? path}sofa-matrix.js`, site.url).href),
        warned[0],
      );
      assert.equal(await page.locator('sofa-matrix').textContent(), 'De tekst van de pagina.');
      await page.close();
    }
  });
});

describe('a script in its place', () => {
  for (const tool of tools)
    for (const lang of localesOf(tool))
      it(`says nothing, and asks for nothing more: <${tool}> in ${lang}`, async () => {
        const { page, warned, asked } = await open(tool, script(`/${tool}.js?v=2#x`), { lang });
        await page.waitForTimeout(600);
        assert.deepEqual(warned, []);
        const others = asked.filter((path) => !path.endsWith('.on-demand.js'));
        assert.deepEqual(others, [
          `/${tool}.js`,
          ...(lang === 'nl' ? [] : [`/${tool}.${lang}.js`]),
        ]);
        await page.close();
      });

  it('says nothing where all files were copied to a cache', async () => {
    for (const name of ['sofa-matrix', 'sofa-matrix.check'])
      pages.set(`/all/cache/${name}.js`, ['text/javascript', code(name)]);
    const { page, warned } = await open('sofa-matrix', script('/all/cache/sofa-matrix.js'));
    await page.waitForTimeout(600);
    assert.deepEqual(warned, []);
    await page.close();
  });
});
