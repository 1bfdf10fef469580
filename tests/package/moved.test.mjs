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

/** Opens a page with tools, and gives what it warned of, and the scripts that it asked for. */
async function open(named, tags, { lang = 'nl', shows = true } = {}) {
  const path = `/blog/${pages.size}/`;
  pages.set(path, [
    'text/html',
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Samen</title>
     <link rel="icon" href="data:,"><body>${[named]
       .flat()
       .map((tool) => `<${tool}>De tekst van de pagina.</${tool}>`)
       .join('')}${tags}</body></html>`,
  ]);
  const page = await inBrowser.page();
  const warned = [];
  const asked = [];
  const faults = [];
  page.on('console', (told) => told.type() === 'warning' && warned.push(told.text()));
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(new URL(path, site.url).href);
  if (shows)
    for (const tool of [named].flat()) await page.locator(`${tool} .title`).first().waitFor();
  // What comes when the page has nothing to do comes within half a second.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  assert.deepEqual(faults, []);
  return { page, warned, asked: asked.filter((each) => each.endsWith('.js')), path };
}

describe('a script that was moved', () => {
  const cache = '/wp-content/cache/autoptimize/js/';
  const sameName = '/wp-content/cache/min/1/samenspel/';
  const put = (path, tool) => {
    pages.set(path, ['text/javascript', code(tool)]);
    return path;
  };
  const moved = {
    'under another name': [cache, (tool, at) => script(put(`${cache}autoptimize_${at}.js`, tool))],
    'to a cache, under its own name': [
      sameName,
      (tool) => script(`${put(`${sameName}${tool}.js`, tool)}?ver=171`),
    ],
    'into the page': [
      undefined,
      (tool) => `<script type="module">${code(tool).replaceAll('</script', '<\\/script')}</script>`,
    ],
  };

  for (const [where, [folder, move]] of Object.entries(moved))
    it(`says at load that the files of a tool are not there: ${where}`, async () => {
      const { page, warned, path } = await open(tools, tools.map(move).join(''));
      for (const told of warned) assert.match(told, /moved, renamed or put in the page/);
      for (const tool of tools) {
        const from = new URL(`${folder ?? path}${tool}.`, site.url).href;
        assert.equal(warned.filter((told) => told.includes(from)).length, 1, `${from}\n${warned}`);
      }
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
    assert.equal(warned.length, 1);
    assert.match(warned[0], /moved, renamed or put in the page/);
    await page.close();
  });

  it('says that what is fetched after the first screen is not there', async () => {
    pages.set('/half/strain-check.js', ['text/javascript', code('strain-check')]);
    const { page, warned } = await open('strain-check', script('/half/strain-check.js'));
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
  for (const lang of ['nl', 'en'])
    it(`says nothing, and asks for nothing more, in ${lang}`, async () => {
      const tags = tools.map((tool) => script(`/${tool}.js?v=2#x`)).join('');
      const { page, warned, asked } = await open(tools, tags, { lang });
      assert.deepEqual(warned, []);
      const files = tools.flatMap((tool) => [
        `/${tool}.js`,
        ...(lang === 'nl' || !localesOf(tool).includes(lang) ? [] : [`/${tool}.${lang}.js`]),
      ]);
      const others = asked.filter((path) => !path.endsWith('.on-demand.js'));
      assert.deepEqual(others.sort(), files.sort());
      await page.close();
    });

  it('says nothing where all files were copied to a cache', async () => {
    for (const name of ['sofa-matrix', 'sofa-matrix.check', 'sofa-matrix.on-demand'])
      pages.set(`/all/cache/${name}.js`, ['text/javascript', code(name)]);
    const { page, warned } = await open('sofa-matrix', script('/all/cache/sofa-matrix.js'));
    assert.deepEqual(warned, []);
    await page.close();
  });
});
