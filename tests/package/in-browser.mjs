// Pages from a folder or from texts, and a browser to open them in.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/find-browser.mjs';

/** Starts a browser for the tests of a file; `page()` opens a page in it, with options of its own. */
export function browser(find = findChromium) {
  let started;
  before(async () => {
    started = await chromium.launch({
      executablePath: await find(),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    });
  });
  after(() => started?.close());
  return {
    async page(options) {
      const page = await started.newPage(options);
      page.setDefaultTimeout(10_000);
      return page;
    },
  };
}

/** Errors, warnings and refusals of a policy in a page, from now on. */
export function faultsOf(page) {
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (told) => {
    if (['error', 'warning'].includes(told.type())) faults.push(told.text());
  });
  return faults;
}

const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** Serves a folder, and pages that stand in `pages`; gives its address and how to stop. */
export async function serve(folder, pages = new Map(), headers = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
    if (pages.has(path)) {
      const [type, text] = pages.get(path);
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers });
      return void response.end(text);
    }
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': `${TYPES[extname(file)]}; charset=utf-8` });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
