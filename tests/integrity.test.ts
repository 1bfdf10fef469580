import { expect } from '@open-wc/testing';
import { engine } from './support/browser.js';
import { addScript, blankPage, toolIn, type Page } from './support/pages.js';
import { alertOf, eventually, rootOf, titleOf } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const [one = ''] = names;
const embed = '/dist/embed';
let hashes: Record<string, string>;

before(async () => {
  hashes = (await (await fetch(`${embed}/integrity.json`)).json()) as Record<string, string>;
});

async function hashOf(path: string): Promise<string> {
  const bytes = await (await fetch(path)).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** A script tag as the guide tells it. */
function guarded({ document: page }: Page, url: string, hash: string): Promise<boolean> {
  const script = document.createElement('script');
  Object.assign(script, { type: 'module', src: url, integrity: hash, crossOrigin: 'anonymous' });
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(true));
    script.addEventListener('error', () => resolve(false));
    page.head.append(script);
  });
}

/** An import map with the hashes of these files, as they should be in `folder`. */
function guardByMap({ document: page }: Page, folder: string, files = Object.keys(hashes)): void {
  const map = document.createElement('script');
  map.type = 'importmap';
  const entries = files.map((name) => [`${location.origin}${folder}/${name}`, hashes[name]]);
  map.textContent = JSON.stringify({ integrity: Object.fromEntries(entries) });
  page.head.append(map);
}

describe('integrity.json', () => {
  it('has the hash of every file that a page or a frame loads', async () => {
    expect(Object.keys(hashes)).to.include.members([
      'samenspel.js',
      'frame.js',
      'frame-page.js',
      'frame.html',
      'frame.css',
      ...names.flatMap((name) => [`${name}.js`, `${name}.en.js`, `${name}.check.js`]),
    ]);
    for (const [name, hash] of Object.entries(hashes))
      expect(await hashOf(`/strict/embed/${name}`), name).to.equal(hash);
  });

  it('makes a single file work, and refuses one that was changed', async () => {
    const good = await blankPage();
    expect(await guarded(good, `${embed}/${one}.js`, hashes[`${one}.js`]!)).to.equal(true);
    await toolIn(good, one);

    const bad = await blankPage();
    const element = bad.document.querySelector<HTMLElement>(one)!;
    element.append('De papieren versie ligt klaar.');
    expect(await guarded(bad, `/copies/tampered/${one}.js`, hashes[`${one}.js`]!)).to.equal(false);
    expect(bad.view.customElements.get(one)).to.equal(undefined);
    expect(bad.view).not.to.have.property('tampered');
    expect(element.checkVisibility()).to.equal(true);
  });
});

describe('integrity in an import map', () => {
  before(function () {
    // Other engines came to it later; what they run is up to the machine.
    if (engine !== 'chromium') this.skip();
  });

  it('covers all that the loader and the tools fetch', async () => {
    const page = await blankPage();
    guardByMap(page, embed);
    page.document.documentElement.lang = 'en';
    await addScript(page, `${embed}/samenspel.js`);
    for (const name of names) {
      const tool = await toolIn(page, name);
      tool.carerTerm = { article: 'a', one: 'relative', many: 'relatives' };
      await tool.updateComplete;
      expect(rootOf(tool).lang).to.equal('en');
      expect(alertOf(tool)).to.equal(undefined);
    }
    expect(page.errors).to.deep.equal([]);
  });

  it('refuses a changed tool that the loader fetches, at every try', async () => {
    const page = await blankPage();
    guardByMap(page, '/copies/tampered', [`${one}.js`]);
    await addScript(page, '/copies/tampered/samenspel.js');
    await eventually(() => page.errors.length, 'it says nothing');
    expect(page.errors[0]).to.contain(`/${one}.js could not be loaded`);
    const [, other = ''] = names;
    // What is not in the map is not guarded: the changed loader and another tool run.
    await toolIn(page, other);

    const asked = (): number =>
      page.requests().filter((path) => path.endsWith(`/${one}.js`)).length;
    const before = asked();
    page.document.body.append(page.document.createElement(one));
    await eventually(() => asked() > before, 'it does not try again');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(page.view.customElements.get(one)).to.equal(undefined);
  });

  it('refuses a changed language file: the tool says that it could not be fetched', async () => {
    const page = await blankPage();
    guardByMap(page, '/copies/tampered', [`${one}.en.js`]);
    const tool = page.document.querySelector<HTMLElement>(one)!;
    tool.lang = 'en';
    await addScript(page, `/copies/tampered/${one}.js`);
    await eventually(() => alertOf(tool), 'it says nothing');
    expect(titleOf(tool)).to.equal(undefined);
    expect(alertOf(tool)!.textContent).to.contain('Probeer opnieuw');
  });
});
