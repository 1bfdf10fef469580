// What a server gives of a tool, how it is read without scripts, and how the tool takes it over.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { build } from 'vite';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { localesOf } from '../../scripts/generate/tools.mjs';
import { browser, faultsOf, serve } from './in-browser.mjs';
import { node, packed, readJson, repository } from './packed.mjs';

const made = packed();
const inBrowser = browser();
const toolNames = readdirSync(join(repository, 'src/tools')).sort();
/** Those with a view to read. */
const readable = toolNames.filter((tool) =>
  existsSync(join(repository, `src/tools/${tool}/${tool}.reading.ts`)),
);
const content = (tool, lang = 'nl') => readJson(join(repository, `content/${tool}/${lang}.json`));
const pages = new Map();
let project;
let inPackage;
let server;
let site;

before(async () => {
  project = made.project('server', { '@lit-labs/ssr': '*', '@lit-labs/ssr-client': '*' });
  inPackage = join(project, 'node_modules/samenspel-widgets');
  server = await import(pathToFileURL(join(inPackage, 'dist/src/ssr.js')));
  const entries = {
    tools: `import 'samenspel-widgets/hydrate'; import 'samenspel-widgets/define';`,
    lits: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'samenspel-widgets/define';`,
  };
  // Each on its own: chunks that entries share would run before either of them.
  for (const [name, code] of Object.entries(entries)) {
    await build({
      root: project,
      base: '/built/',
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === name ? join(project, `${name}.js`) : undefined),
          load: (id) => (id === join(project, `${name}.js`) ? code : undefined),
        },
      ],
      build: {
        outDir: 'built',
        emptyOutDir: false,
        rolldownOptions: {
          input: { [name]: name },
          // Lit’s own means must run before Lit does: a chunk that holds Lit would run before them.
          output: { entryFileNames: '[name].js', codeSplitting: name !== 'lits' },
        },
      },
    });
  }
  site = await serve(project, pages, { 'Content-Security-Policy': strictPolicy });
});
after(() => site?.stop());

/** A page with this in it; nothing runs until {@link start}. */
const pageWith = (inner, lang = 'nl') => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Samenwerken</title>
    <link rel="icon" href="data:,">
  </head>
  <body><main>${inner}</main><p id="below">Eronder.</p></body>
</html>`;

let count = 0;
/** Puts a page on the strict site, and opens it; `faults` is what went wrong in it. */
async function open(inner, { lang, ...options } = {}) {
  const path = `/page-${count++}.html`;
  pages.set(path, ['text/html', pageWith(inner, lang)]);
  const page = await inBrowser.page(options);
  const faults = faultsOf(page);
  await page.goto(new URL(path, site.url).href);
  return { page, faults };
}

/** Loads the script of the tools. */
const start = (page, file = '/built/tools.js') =>
  page.evaluate(async (from) => void (await import(from)), file);

const settled = (page, tool) =>
  page.locator(tool).evaluate(async (element) => {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    await element.updateComplete;
  });

/** A tool as a server of a strict site writes it: its styles are a file of that site. */
async function rendered(tool, options = {}) {
  pages.set(`/${tool}.css`, ['text/css', await server.stylesOf(tool)]);
  return server.renderTool(tool, { stylesheet: `/${tool}.css`, ...options });
}

function faultsInHtml(html) {
  const faults = [];
  parse(html, {
    onParseError: ({ code, startOffset }) => faults.push(`${code} at ${startOffset}`),
  });
  return faults;
}

describe('a server', () => {
  it('knows every tool, without a list', () => {
    assert.deepEqual([...server.tools].sort(), toolNames);
    assert.deepEqual([...server.readable].sort(), readable);
    assert.ok(readable.includes('sofa-matrix') && readable.includes('sofa-phase-guide'));
  });

  for (const tool of toolNames)
    for (const lang of localesOf(tool))
      it(`gives <${tool}> in ${lang}, as valid HTML`, async () => {
        const html = await server.renderTool(tool, { lang });
        assert.ok(html.startsWith(`<${tool} lang="${lang}"><template shadowrootmode="open">`));
        assert.ok(html.endsWith(`</template></${tool}>`));
        assert.deepEqual(faultsInHtml(pageWith(html)), []);
        const { title } = content(tool, lang);
        assert.ok(html.includes(title.split('{')[0].trim()), 'its title');
        assert.ok(html.includes(`part="root" lang="${lang}" dir="ltr"`));
        assert.doesNotMatch(html, /="(true|false)"(?<!aria-[a-z]+="(true|false)")/);
        assert.doesNotMatch(html, / style=|\{carer|\{client|\{plan/);
      });

  it('leaves no globals but those of Lit, and gives the same twice', () => {
    const told = node(
      [
        '--input-type=module',
        '--eval',
        `const before = Reflect.ownKeys(globalThis);
         const { renderTool, tools } = await import('samenspel-widgets/ssr');
         const all = () => Promise.all(tools.flatMap((tool) => ['nl', 'en'].map((lang) => renderTool(tool, { lang }))));
         const [one, two] = [await all(), await all()];
         if (one.join() !== two.join()) throw new Error('not the same');
         console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.includes(key)).map(String).sort()));`,
      ],
      { cwd: project },
    );
    const added = JSON.parse(told);
    assert.deepEqual(
      added.filter((name) => !/^lit|^reactiveElementVersions$|^customElements$/.test(name)),
      [],
    );
    assert.ok(!added.includes('window') && !added.includes('document'));
  });

  it('can import what takes over in the browser, too', () => {
    node(['--input-type=module', '--eval', `await import('samenspel-widgets/hydrate');`], {
      cwd: project,
    });
  });

  it('that renders with Lit’s own means gives the Dutch tool, which Lit takes over', async () => {
    const html = node(
      [
        '--input-type=module',
        '--eval',
        `import 'samenspel-widgets/define';
         import { html } from 'lit';
         import { render } from '@lit-labs/ssr';
         import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
         console.log(collectResultSync(render(html\`${toolNames.map((tool) => `<${tool}></${tool}>`).join('')}\`)));`,
      ],
      { cwd: project },
    );
    for (const tool of toolNames)
      assert.ok(html.includes(content(tool).title.split('{')[0].trim()), tool);
    // Lit writes styles into the page, which a strict policy refuses.
    pages.set('/lits.html', ['text/html', pageWith(html)]);
    const page = await inBrowser.page({ bypassCSP: true });
    const faults = faultsOf(page);
    await page.goto(new URL('/lits.html', site.url).href);
    await watch(page, 'sofa-matrix');
    await start(page, '/built/lits.js');
    await settled(page, 'sofa-matrix');
    assert.deepEqual((await page.evaluate(() => globalThis.seen())).gone, []);
    await page.locator('sofa-matrix #action-daily-f2').click();
    await page.locator('sofa-matrix #detail').waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('gives a tool its attributes', async () => {
    const html = await server.renderTool('sofa-matrix', {
      lang: 'en-GB',
      attributes: {
        id: 'matrix',
        mode: 'read-only',
        roles: 'O A',
        'heading-level': 3,
        'carer-term': '{"article":"de","one":"buurvrouw","many":"buurvrouwen"}',
        hidden: true,
        title: '"><script>',
        class: undefined,
      },
    });
    const [tag] = html.split('<template');
    assert.equal(
      tag,
      '<sofa-matrix id="matrix" mode="read-only" roles="O A" heading-level="3" carer-term="{&quot;article&quot;:&quot;de&quot;,&quot;one&quot;:&quot;buurvrouw&quot;,&quot;many&quot;:&quot;buurvrouwen&quot;}" hidden title="&quot;&gt;&lt;script&gt;" lang="en-GB">',
    );
    assert.ok(html.includes('<h3 class="title"'));
    assert.ok(html.includes('buurvrouwen'), 'a word of the page’s own');
    const [tool] = html.split('until-ready"');
    assert.equal(tool.match(/scope="col"/g).length, 2);
    assert.doesNotMatch(tool, /name="mode"/);
  });

  it('takes content of the page’s own, checked', async () => {
    const own = { ...content('sofa-matrix'), title: 'Zo doen wij dat' };
    assert.match(await server.renderTool('sofa-matrix', { content: own }), /Zo doen wij dat/);
    await assert.rejects(
      server.renderTool('sofa-matrix', { content: { ...own, actions: 'geen' } }),
      /cannot be used: .*"path":"actions/,
    );
    await assert.rejects(
      server.renderTool('sofa-matrix', { attributes: { 'content-src': '/own.json' } }),
      /does not fetch/,
    );
  });

  it('refuses what is no tool, and what is no attribute', async () => {
    await assert.rejects(server.renderTool('sofa-matrixx'), /There is no <sofa-matrixx>/);
    await assert.rejects(server.renderReading('sofa-workshop'), /no tool to read/);
    const attributes = { 'a onclick="x"': '1' };
    await assert.rejects(server.renderTool('sofa-matrix', { attributes }), /No name/);
  });

  it('writes styles with a nonce, or as a link', async () => {
    const nonce = await server.renderTool('sofa-matrix', { nonce: 'a"b' });
    assert.ok(nonce.includes('<style nonce="a&quot;b">'));
    const link = await server.renderTool('sofa-matrix', { stylesheet: '/x.css' });
    assert.ok(link.includes('<link rel="stylesheet" href="/x.css">') && !link.includes('<style'));
  });
});

describe('a page without scripts', () => {
  const files = () =>
    readdirSync(join(inPackage, 'dist/static')).filter((name) => name.endsWith('.html'));
  const snippet = (name) => readFileSync(join(inPackage, 'dist/static', name), 'utf8');
  /** On a page of its own, without a policy: the styles are in the snippet. */
  async function read(html, options) {
    const page = await inBrowser.page({ javaScriptEnabled: false, ...options });
    await page.setContent(pageWith(html));
    return page;
  }

  it('has a snippet of each tool to read, in each language', () => {
    assert.deepEqual(
      files().sort(),
      readable.flatMap((tool) => localesOf(tool).map((lang) => `${tool}.${lang}.html`)).sort(),
    );
    for (const name of files()) {
      assert.deepEqual(faultsInHtml(pageWith(snippet(name))), [], name);
      assert.doesNotMatch(
        snippet(name),
        /<(script|link|img|button|input)|https?:|url\(|<!--/,
        name,
      );
    }
  });

  for (const lang of ['nl', 'en']) {
    it(`shows every action of the matrix, and its explanation on a click, in ${lang}`, async () => {
      const page = await read(snippet(`sofa-matrix.${lang}.html`));
      const titles = await page.locator('sofa-matrix summary').allTextContents();
      const { actions } = content('sofa-matrix', lang);
      assert.equal(titles.length, actions.length);
      const [first] = await page.locator('sofa-matrix summary').all();
      const explanation = page.locator('sofa-matrix details').first().locator('p').first();
      assert.equal(await explanation.isVisible(), false);
      await first.click();
      assert.equal(await explanation.isVisible(), true);
      await page.close();
    });

    it(`shows every topic of the guide, by phase, in ${lang}`, async () => {
      const page = await read(snippet(`sofa-phase-guide.${lang}.html`));
      const { topics } = content('sofa-phase-guide', lang);
      const of = (phase) => topics.filter((topic) => topic.phase === phase).length;
      const questions = page.locator('sofa-phase-guide .question');
      const visible = async () =>
        (await Promise.all((await questions.all()).map((each) => each.isVisible()))).filter(Boolean)
          .length;
      assert.equal(await questions.count(), topics.length);
      assert.equal(await visible(), of('begin'));
      await page.locator('sofa-phase-guide .phase > summary').nth(1).click();
      assert.equal(await visible(), of('begin') + of('daily'));
      await page.close();
    });
  }

  it('needs no more than 320 pixels, and has nothing that axe finds', async () => {
    const axe = readFileSync(join(repository, 'node_modules/axe-core/axe.min.js'), 'utf8');
    for (const name of files()) {
      const page = await read(snippet(name), {
        javaScriptEnabled: true,
        viewport: { width: 320, height: 800 },
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${name} is ${width} wide`);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document.querySelector('main'), {
          rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
      });
      // The page gives the heading above it.
      assert.deepEqual(found, [], name);
      await page.close();
    }
  });

  it('comes on paper whole, with what is folded on the screen', async () => {
    for (const html of [snippet('sofa-matrix.nl.html'), await server.renderTool('sofa-matrix')]) {
      const page = await read(html);
      await page.emulateMedia({ media: 'print' });
      const text = page.locator('sofa-matrix details p').last();
      assert.equal(await text.isVisible(), true);
      assert.equal(await page.locator('sofa-matrix .title >> visible=true').count(), 1);
      await page.close();
    }
  });

  it('shows what a server rendered as something to read, under a strict policy', async () => {
    const { page, faults } = await open(await rendered('sofa-matrix'), {
      javaScriptEnabled: false,
    });
    const actions = page.locator('sofa-matrix summary');
    assert.equal(await actions.count(), 36);
    assert.equal(await actions.last().isVisible(), true);
    assert.equal(await page.locator('sofa-matrix .matrix').isVisible(), false);
    assert.equal(await page.locator('sofa-matrix button >> visible=true').count(), 0);
    const colour = await page
      .locator('sofa-matrix .role-S .tile')
      .last()
      .evaluate((tile) => getComputedStyle(tile).backgroundColor);
    assert.notEqual(colour, 'rgba(0, 0, 0, 0)', 'its styles did not come');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('gives way to the tool where a script comes after all', async () => {
    for (const name of ['sofa-matrix', 'sofa-matrix.on-demand'])
      pages.set(`/${name}.js`, [
        'text/javascript',
        readFileSync(join(inPackage, `dist/embed/${name}.js`), 'utf8'),
      ]);
    for (const html of [
      await server.renderReading('sofa-matrix', { stylesheet: '/sofa-matrix.css' }),
      await rendered('sofa-matrix'),
    ]) {
      const { page, faults } = await open(html);
      await start(page, '/sofa-matrix.js');
      await settled(page, 'sofa-matrix');
      assert.equal(await page.locator('sofa-matrix .root').count(), 1);
      assert.equal(await page.locator('sofa-matrix .title').count(), 1);
      await page.setViewportSize({ width: 320, height: 800 });
      await page.locator('sofa-matrix .role-choice').waitFor();
      assert.deepEqual(faults, []);
      await page.close();
    }
  });
});

/** Watches a page from before its tools run: their nodes, and shifts of the layout. */
const watch = (page, tool) =>
  page.locator(tool).evaluate((element) => {
    const own = element.shadowRoot.querySelector('.root:not(.until-ready)');
    // What is not on the first screen comes in a file of its own.
    const there = [own, ...own.querySelectorAll('*')].filter(
      (each) => !each.closest('[data-later] *'),
    );
    const added = [];
    new MutationObserver((changes) =>
      changes
        .filter(({ target }) => !target.closest?.('[data-later]'))
        .forEach(({ addedNodes }) =>
          added.push(...[...addedNodes].filter(({ nodeType }) => nodeType === 1)),
        ),
    ).observe(element.shadowRoot, { childList: true, subtree: true });
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    globalThis.seen = () => ({
      gone: there.filter((each) => !each.isConnected).map(({ outerHTML }) => outerHTML),
      added: added.map(({ outerHTML }) => outerHTML),
      shift,
    });
    return there.length;
  });

/** How far a colour may be off, of 255, unseen: an edge drawn anew is blended a level or so otherwise. */
const unseen = 8;

/** The page when it stands still: under load a paint comes later than the update that asks for it. */
async function pictureOf(page) {
  // In its frame a map goes to its middle once it is measured: no server knows the size of a letter. One
  // that is beside the first screen comes in a file of its own.
  const look = () => page.screenshot({ mask: [page.locator('.picture-frame, .map-side')] });
  let picture = await look();
  for (let tries = 0; tries < 20; tries += 1) {
    const last = picture;
    picture = await look();
    if (picture.equals(last)) break;
  }
  return picture;
}

/** In how many pixels two pictures differ to the eye; the corner of a native control may, drawn anew. */
async function pixelsApart(one, other) {
  if (one.equals(other)) return 0;
  const page = await inBrowser.page();
  const apart = await page.evaluate(
    async ([mostUnseen, ...pictures]) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas.drawImage(image, 0, 0);
          return canvas.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (first.length !== second.length) return Infinity;
      let different = 0;
      for (let at = 0; at < first.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs(first[at + part] - second[at + part]) > mostUnseen))
          different++;
      return different;
    },
    [unseen, ...[one, other].map((picture) => picture.toString('base64'))],
  );
  await page.close();
  return apart;
}

describe('a tool that a server rendered', () => {
  for (const tool of toolNames)
    for (const lang of ['nl', 'en'])
      it(`keeps its nodes, its focus and its place: <${tool}> in ${lang}`, async () => {
        const { page, faults } = await open(await rendered(tool, { lang }), { lang });
        assert.ok((await watch(page, tool)) > 5);
        const control = page.locator(`${tool} .screen :is(button, input)`).first();
        await control.focus();
        const focused = () =>
          page.locator(tool).evaluate(({ shadowRoot }) => {
            globalThis.first ??= shadowRoot.activeElement;
            return globalThis.first !== null && globalThis.first === shadowRoot.activeElement;
          });
        assert.equal(await focused(), true);
        const picture = await pictureOf(page);
        await start(page);
        await settled(page, tool);
        assert.equal(await focused(), true, 'the focus went elsewhere');
        const { gone, added, shift } = await page.evaluate(() => globalThis.seen());
        assert.deepEqual({ gone, added }, { gone: [], added: [] });
        // A hundredth of what counts as good; parts of a pixel come to 0.0005 now and then.
        assert.ok(shift < 0.001, `it moves: a layout shift of ${shift}`);
        const otherwise = await pixelsApart(picture, await pictureOf(page));
        // The edge of a curve that is drawn anew may be blended otherwise, in 47 pixels of one arc.
        assert.ok(otherwise < 60, `it looks otherwise than before, in ${otherwise} pixels`);
        assert.deepEqual(faults, []);
        await page.close();
      });

  it('works: what a person does shows, in the nodes that were there', async () => {
    const { page, faults } = await open(await rendered('sofa-matrix'));
    await watch(page, 'sofa-matrix');
    await start(page);
    await settled(page, 'sofa-matrix');
    await page.locator('sofa-matrix #action-daily-f2').click();
    await page.locator('sofa-matrix #detail').waitFor();
    await page.locator('sofa-matrix input[name=mode]').nth(1).check();
    await page.locator('sofa-matrix .marker label').first().click();
    const { data } = await page.locator('sofa-matrix').evaluate(({ value }) => value);
    assert.equal(data.marks.length, 1);
    assert.equal(await page.locator('sofa-matrix .title').count(), 1);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('is something to read where the matrix is too narrow, until it runs', async () => {
    const { page, faults } = await open(await rendered('sofa-matrix'), {
      viewport: { width: 320, height: 800 },
    });
    const action = page.locator('sofa-matrix summary').first();
    assert.equal(await action.isVisible(), true);
    assert.equal(await page.locator('sofa-matrix .matrix').isVisible(), false);
    await action.focus();
    await start(page);
    await settled(page, 'sofa-matrix');
    assert.equal(await page.locator('sofa-matrix summary').count(), 0);
    await page.locator('sofa-matrix .role-choice').waitFor();
    const focus = () =>
      page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName);
    assert.equal(await focus(), 'input');
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('shows the topics of the guide until a phase is chosen', async () => {
    const { page, faults } = await open(await rendered('sofa-phase-guide'));
    const question = page.locator('sofa-phase-guide .reading .question').first();
    assert.equal(await question.isVisible(), true);
    await start(page);
    await settled(page, 'sofa-phase-guide');
    assert.equal(await question.isVisible(), true);
    await page.locator('sofa-phase-guide input[name=phase]').first().check();
    await page.locator('sofa-phase-guide .topic').first().waitFor();
    assert.equal(await question.count(), 0);
    assert.equal(await page.locator('sofa-phase-guide .root').count(), 1);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('waits for content of the page’s own', async () => {
    const own = { ...content('sofa-matrix'), title: 'Zo doen wij dat' };
    pages.set('/own.json', ['application/json', JSON.stringify(own)]);
    const options = { content: own, attributes: { 'content-src': '/own.json' } };
    const { page, faults } = await open(await rendered('sofa-matrix', options));
    await watch(page, 'sofa-matrix');
    await start(page);
    await settled(page, 'sofa-matrix');
    assert.deepEqual((await page.evaluate(() => globalThis.seen())).gone, []);
    assert.match(await page.locator('sofa-matrix .title').textContent(), /Zo doen wij dat/);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('may be moved while its language is on the way', async () => {
    const { page, faults } = await open(await rendered('sofa-matrix', { lang: 'en' }));
    await watch(page, 'sofa-matrix');
    await page.evaluate(() => {
      customElements.whenDefined('sofa-matrix').then(() => {
        document.body.append(document.querySelector('sofa-matrix'));
      });
    });
    await start(page);
    await settled(page, 'sofa-matrix');
    await page.locator('sofa-matrix #action-begin-s1').click();
    await page.locator('sofa-matrix #detail').waitFor();
    assert.deepEqual((await page.evaluate(() => globalThis.seen())).gone, []);
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('starts anew where it was rendered for something else', async () => {
    const html = (await rendered('sofa-matrix')).replace('<!--lit-part', '<!--other-part');
    const { page, faults } = await open(html);
    await page.locator('sofa-matrix .screen button').first().focus();
    await start(page);
    await settled(page, 'sofa-matrix');
    assert.equal(await page.locator('sofa-matrix .title').count(), 1);
    await page.locator('sofa-matrix #action-begin-s1').click();
    await page.locator('sofa-matrix #detail').waitFor();
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('leaves tools alone that no server rendered', async () => {
    const { page, faults } = await open('<sofa-matrix lang="en">One moment.</sofa-matrix>');
    await start(page);
    await page.locator('sofa-matrix .title').waitFor();
    assert.match(await page.locator('sofa-matrix .title').textContent(), /Working/);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
