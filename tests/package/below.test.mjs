// What stands on a page in a browser below the line: the text between the tags, whole and in sight.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { toolNames } from '../../scripts/generate/tools.mjs';
import { browser, serve } from './in-browser.mjs';
import { repository } from './packed.mjs';

const inBrowser = browser();
const pages = new Map();
const TEXT = 'Lukt het niet? Vraag naar de papieren versie.';
let site;

before(async () => {
  site = await serve(join(repository, 'dist/embed'), pages);
});
after(() => site?.stop());

/** What older browsers lack, taken away before any script of the page runs. */
const lacks = {
  'no custom elements': () => Reflect.deleteProperty(window, 'customElements'),
  'no shadow roots': () => Reflect.deleteProperty(Element.prototype, 'attachShadow'),
  'a shadow root that is refused': () => {
    Element.prototype.attachShadow = () => {
      throw new DOMException('Not supported', 'NotSupportedError');
    };
  },
  'no sheets that a script makes': () => {
    Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
    Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  },
  'sheets that cannot be adopted': () =>
    Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
      set() {
        throw new DOMException('Not allowed', 'NotAllowedError');
      },
    }),
  'no observer of changes': () => Reflect.deleteProperty(window, 'MutationObserver'),
  'no lists in words': () => Reflect.deleteProperty(Intl, 'ListFormat'),
  'no Array.prototype.at': () => Reflect.deleteProperty(Array.prototype, 'at'),
  'no copies in order': () => {
    for (const name of ['toSorted', 'toReversed', 'with'])
      Reflect.deleteProperty(Array.prototype, name);
  },
};

describe('below the line', () => {
  for (const [what, takeAway] of Object.entries(lacks))
    it(`each tool stands there, or the text of the page does: ${what}`, async () => {
      const tools = toolNames();
      pages.set('/page.html', [
        'text/html',
        `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Samen</title>
         <link rel="icon" href="data:,"><body>${tools
           .map(
             (tool) =>
               `<script type="module" src="/${tool}.js"></script><${tool}>${TEXT}</${tool}>`,
           )
           .join('')}</body></html>`,
      ]);
      const page = await inBrowser.page();
      await page.addInitScript(takeAway);
      await page.goto(new URL('page.html', site.url).href);
      await page.waitForLoadState('networkidle');
      for (const tool of tools) {
        const works = (await page.locator(`${tool} .title`).count()) > 0;
        const sees = await page.evaluate((tag) => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector(tag));
          return range.getBoundingClientRect().height > 0;
        }, tool);
        assert.ok(works !== sees, `<${tool}> works: ${works}; its text is in sight: ${sees}`);
      }
      await page.close();
    });
});
