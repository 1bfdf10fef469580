// A minimal app in each framework, built against the packed package and used in a browser.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { browser, faultsOf, serve } from './in-browser.mjs';
import { packed, readJson, repository, tsc } from './packed.mjs';

const apps = join(repository, 'tests/apps');
const names = readdirSync(apps).sort();
const made = packed();
const inBrowser = browser();

/** The folder to serve: built where there is something to build. */
async function buildApp(name) {
  const { dependencies } = readJson(join(apps, name, 'package.json'));
  const project = made.project(name, dependencies, join(apps, name));
  if (existsSync(join(project, 'tsconfig.json'))) tsc(project);
  if (name === 'html') return project;
  await build({
    root: project,
    configFile: existsSync(join(project, 'vite.config.js')) ? undefined : false,
    logLevel: 'error',
    build: { target: 'esnext', chunkSizeWarningLimit: 2000 },
  });
  return join(project, 'dist');
}

it('names the versions that are installed here', () => {
  const { devDependencies } = readJson(join(repository, 'package.json'));
  for (const name of names)
    for (const [each, version] of Object.entries(
      readJson(join(apps, name, 'package.json')).dependencies,
    ))
      if (each !== 'samenspel-widgets') assert.equal(devDependencies[each], version, each);
});

for (const name of names) {
  describe(`an app in ${name}`, () => {
    let site;
    let page;
    let wrong;

    before(async () => {
      site = await serve(await buildApp(name));
      page = await inBrowser.page();
      wrong = faultsOf(page);
      await page.goto(site.url);
      await page.locator('sofa-matrix .title').waitFor();
    });
    after(async () => {
      await page?.close();
      await site?.stop();
    });

    const tool = () => page.locator('sofa-matrix');
    const marked = () => tool().evaluate(({ value }) => value.data.marks);

    it('gives the tool its attributes, and the next ones', async () => {
      assert.equal(await tool().getAttribute('heading-level'), '1');
      assert.equal(await page.locator('sofa-matrix h1.title').count(), 1);
      const table = page.locator('sofa-matrix table');
      for (const word of ['naaste', 'familielid']) {
        await page.locator('#word').fill(word);
        await table.filter({ hasText: word }).waitFor();
        assert.equal(await tool().getAttribute('carer-term'), word);
      }
    });

    it('gives it a property that is an object', async () => {
      assert.deepEqual(await marked(), []);
      await page.locator('#load').click();
      const chosen = page.locator('sofa-matrix input:checked[name*="begin-s3"]');
      await chosen.waitFor({ state: 'attached' });
      assert.deepEqual(await marked(), [{ item: 'begin-s3', mark: 'do' }]);
    });

    it('hears what a person does in it, and leaves that in place', async () => {
      const open = Number(await page.locator('#open').textContent());
      assert.equal(open, 0, 'it heard something before anyone did anything');
      await page.locator('sofa-matrix .marker label').nth(3).click();
      await page.waitForFunction(() => document.querySelector('#open').textContent !== '');
      const marks = await marked();
      assert.equal(marks.length, 2);
      assert.equal(Number(await page.locator('#open').textContent()), 36 - marks.length);
    });

    it('runs without an error or a warning', () => assert.deepEqual(wrong, []));
  });
}
