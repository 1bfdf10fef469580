import type { ToolDocument } from '../src/core/document/document.js';
import { expect } from '@open-wc/testing';
import { frameDraft } from '../src/embed/frame-draft.js';
import { FOLDER, openFrame as open, pause, toolOf } from './support/frames.js';
import { openPage, type Page } from './support/pages.js';
import { alertOf, eventually, openFile, rootOf, type AnyTool } from './support/tools.js';
import * as matrix from '../stories/sofa-matrix.stories.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const [one = ''] = names;

const notice = ({ document: page }: Page): string =>
  page.querySelector<HTMLElement>('.notice')?.innerText ?? '';

describe('frame.html', () => {
  it('names what does not exist, what cannot be and what is there twice, and goes on without', async () => {
    const query = [
      `tool=${one}`,
      'lang=nl',
      'onclick=alert(1)',
      'style=color:red',
      'id=x',
      'slot=x',
      'constructor=x',
      '__proto__=x',
      '<img src=x onerror=alert(1)>=1',
      'dir=omhoog',
      'color-scheme=paars',
      'carer-term=naaste',
      'carer-term=verwant',
    ].join('&');
    const page = await open(query);
    const tool = await toolOf(page, one);
    for (const [name, why] of [
      ['onclick', 'deze instelling bestaat niet'],
      ['style', 'deze instelling bestaat niet'],
      ['constructor', 'deze instelling bestaat niet'],
      ['dir', 'deze waarde kan hier niet'],
      ['color-scheme', 'deze waarde kan hier niet'],
      ['carer-term', 'staat er vaker; de eerste telt'],
    ])
      expect(notice(page)).to.contain(`${name}: ${why}`);
    expect(page.document.querySelector('.notice img')).to.equal(null);
    expect(tool.getAttributeNames().sort()).to.deep.equal([
      'carer-term',
      'draft-key',
      'heading-level',
    ]);
    expect(tool.getAttribute('carer-term')).to.equal('naaste');
    expect(page.document.documentElement.dir).to.equal('ltr');
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('says it in English, and names no more than ten', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `x${at}=1`).join('&');
    const page = await open(`tool=${one}&lang=en-GB&${many}`);
    await toolOf(page, one);
    expect(notice(page)).to.contain('There is no such setting'.toLowerCase());
    expect(page.document.querySelectorAll('.notice li')).to.have.length(11);
    expect(notice(page)).to.contain('and 490 more');
    expect(page.document.querySelector<HTMLElement>('.notice')!.lang).to.equal('en');
  });

  it('leaves a bad value of a setting that exists to the tool', async () => {
    const page = await open(`tool=${one}&carer-term=oom`);
    const tool = await toolOf(page, one);
    await eventually(() => alertOf(tool) ?? rootOf(tool).querySelector('.faults'), 'silence');
    expect(rootOf(tool).textContent).to.contain('carer-term');
  });

  for (const query of ['', 'tool=', 'tool=x-tool', 'tool=__proto__', 'tool=../frame']) {
    it(`offers the tools to choose from for ?${query}`, async () => {
      const page = await open(query ? `${query}&lang=en` : 'lang=en');
      await eventually(() => page.document.querySelector('main a'), 'it offers nothing');
      const links = [...page.document.querySelectorAll<HTMLAnchorElement>('main a')];
      expect(links.map(({ search }) => search)).to.deep.equal(
        names.map((name) => `?tool=${name}&lang=en`),
      );
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('takes language and direction from the address', async () => {
    const page = await open(`tool=${one}&lang=ar`);
    await toolOf(page, one);
    const { documentElement } = page.document;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    const english = await open(`tool=${one}&lang=en_GB`);
    expect(rootOf(await toolOf(english, one)).lang).to.equal('en');
    expect(english.document.documentElement.lang).to.equal('en-GB');
    const turned = await open(`tool=${one}&lang=nl&dir=rtl`);
    expect(rootOf(await toolOf(turned, one)).dir).to.equal('rtl');
  });

  it('takes colours from the address, and nothing that fetches, refers or is no colour', async () => {
    const good = {
      '--samenspel-color-accent': 'rebeccapurple',
      '--samenspel-color-background': 'light-dark(#fff, rgb(0 0 0))',
      '--samenspel-font-family': '"Segoe UI", sans-serif',
      '--samenspel-radius': '0.5em',
    };
    const page = await open(
      new URLSearchParams({ tool: one, 'color-scheme': 'dark', ...good }).toString(),
    );
    const tool = await toolOf(page, one);
    const { style } = page.document.documentElement;
    for (const [name, value] of Object.entries(good))
      expect(style.getPropertyValue(name)).to.equal(value);
    expect(page.view.getComputedStyle(rootOf(tool)).backgroundColor).to.equal('rgb(0, 0, 0)');

    const bad = [
      ['--samenspel-color-accent', 'url(https://elders.invalid/)'],
      ['--samenspel-color-text', 'var(--x, red)'],
      ['--samenspel-color-raised', 'red; display: none'],
      ['--samenspel-color-line', 'image-set("x" 1x)'],
      ['--samenspel-font-family', 'x; } * { color: red'],
      ['--samenspel-font-size', '99999px'],
      ['--samenspel-radius', 'calc(1px + attr(x))'],
      ['--samenspel-verzonnen', 'red'],
      ['--ink', 'red'],
    ] as const;
    const refused = await open(
      new URLSearchParams([['tool', one], ...bad.map((each) => [...each])]).toString(),
    );
    await toolOf(refused, one);
    expect(refused.document.documentElement.style.length, 'only color-scheme').to.equal(1);
    for (const [name] of bad) expect(notice(refused)).to.contain(name);
    expect(refused.violations).to.deep.equal([]);
  });

  it('takes a content file from its own folder alone', async () => {
    for (const source of [
      'https://elders.invalid/x.json',
      '//elders.invalid/x.json',
      '/x.json',
      '../x.json',
      '..%2fx.json',
      '%2e%2e/x.json',
      'a/..\\..\\x.json',
      'data:application/json,{}',
      'blob:null/x',
      'javascript:alert(1)',
      'http://',
    ]) {
      const page = await open(new URLSearchParams({ tool: one, 'content-src': source }).toString());
      const tool = await toolOf(page, one);
      expect(tool.hasAttribute('content-src'), source).to.equal(false);
      expect(notice(page), source).to.contain('content-src: het bestand staat niet in de map');
    }
    const page = await open(`tool=${one}&content-src=eigen/teksten.json`);
    expect(alertOf(await toolOf(page, one)), 'a file that is not there').to.exist;
    await eventually(
      () => page.requests().includes(`${FOLDER}eigen/teksten.json`),
      'it does not fetch that',
    );
  });

  it('takes nothing from another address and sends nothing to one, whatever the server says', async () => {
    const page = await openPage(`/copies/same/frame.html?tool=${one}`);
    await toolOf(page, one);
    expect(page.violations).to.deep.equal([]);
    const url = 'https://elders.invalid/';
    // Made outside, because the page takes no plain text for the address of a script.
    const script = Object.assign(document.createElement('script'), { src: url });
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
    page.document.head.append(script, link);
    Object.assign(new page.view.Image(), { src: url });
    await page.view.fetch(url).catch(() => undefined);
    await eventually(() => page.violations.length >= 4, 'not everything is refused');
    const refused = page.violations.map((each) => each.split('-src')[0]).sort();
    expect(refused).to.deep.equal(['connect', 'img', 'script', 'style']);
  });

  it('may be taken away while its tool is on the way', async () => {
    const page = await open(`tool=${one}`);
    await new Promise<void>((resolve) => {
      const takeAway = (): void => {
        if (!page.document.querySelector('main > div.loading')) return;
        page.view.frameElement?.remove();
        resolve();
      };
      new MutationObserver(takeAway).observe(page.document, { childList: true, subtree: true });
      takeAway();
    });
    // Of a script that waits at its top, WebKit makes a loop here that nothing else gets through.
    await pause();
  });

  it('has a link to itself alone, in a frame and not outside one', async () => {
    const page = await open(`tool=${one}&lang=en&carer-term=naaste`);
    await toolOf(page, one);
    const link = page.document.querySelector<HTMLAnchorElement>('footer a')!;
    expect(link.textContent).to.equal('Open in a new tab');
    expect(link.href).to.equal(page.document.URL);
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('has that link and a message without its script too', async () => {
    const text = await (await fetch(`${FOLDER}frame.html`)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelector('main')!.textContent).to.contain('wordt geladen');
    expect(page.querySelector('footer a')!.getAttribute('href')).to.equal('');
    expect(page.querySelectorAll('script:not([src]), style, [style]')).to.be.empty;
  });
});

describe('a draft in a frame', () => {
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));
  const value = matrix.WorkingHalfway.args!.value as ToolDocument;

  /** What the tool in a frame shows on this page of the site. */
  async function at(address: string, query = ''): Promise<AnyTool> {
    for (const before of document.querySelectorAll('iframe')) before.remove();
    return beside(address, query);
  }

  async function beside(address: string, query = ''): Promise<AnyTool> {
    history.replaceState(null, '', new URL(address, href));
    return toolOf(await open(`tool=sofa-matrix&mode=work${query}`), 'sofa-matrix');
  }

  /** Whether it has what was written; what comes out of a draft comes once the page is idle. */
  async function hasIt(tool: AnyTool): Promise<boolean> {
    await new Promise((resolve) => tool.ownerDocument.defaultView!.setTimeout(resolve, 300));
    return JSON.stringify(tool.value.data) === JSON.stringify(value.data);
  }

  it('is of the page that holds it: the next client is not shown what was written of the first', async () => {
    const first = await at('#/client/1');
    await openFile(first, JSON.stringify(value));
    await eventually(() => sessionStorage.length, 'nothing is kept');
    for (const elsewhere of ['#/client/2', '?client=2#/client/1'])
      expect(await hasIt(await at(elsewhere)), elsewhere).to.equal(false);
    expect(await hasIt(await at('#/client/1'))).to.equal(true);
  });

  it('stays when the frame only looks otherwise, and is another where the tool is asked otherwise', async () => {
    await openFile(await at('', '&carer-term=naaste'), JSON.stringify(value));
    await eventually(() => sessionStorage.length, 'nothing is kept');
    const looks = '--samenspel-color-accent=rebeccapurple&color-scheme=dark&dir=rtl&lang=en';
    const same = await at('', `&${looks}&carer-term=naaste`);
    expect(await hasIt(same)).to.equal(true);
    const other = await at('', '&carer-term=familie');
    expect(await hasIt(other)).to.equal(false);
  });

  it('is each frame’s own, where a page has the same one twice', async () => {
    const first = await at('');
    await openFile(first, JSON.stringify(value));
    await eventually(() => sessionStorage.length, 'nothing is kept');
    const second = await beside('');
    expect(await hasIt(second)).to.equal(false);
  });

  it('is none where another site does not say which of its pages this is', () => {
    const rest = [['carer-term', 'naaste']] as const;
    const around = (referrer: string) => frameDraft({ rest }, { page: undefined, referrer });
    for (const unsaid of ['', 'https://zorg.example/'])
      expect(around(unsaid), unsaid).to.deep.equal(['draft', 'none']);
    const said = ['https://zorg.example/a', 'https://zorg.example/?a', 'https://zorg.example/b'];
    const keys = said.map((each) => around(each)!);
    expect(keys.map(([name]) => name)).to.deep.equal(said.map(() => 'draft-key'));
    expect(new Set(keys.map(([, key]) => key)).size).to.equal(said.length);
  });

  it('is what its address says, where it says so', () => {
    const around = { page: '/', referrer: '' };
    for (const own of ['draft', 'draft-key'])
      expect(frameDraft({ rest: [[own, 'x']] }, around)).to.equal(undefined);
  });
});
