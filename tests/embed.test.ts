import { expect, fixture, html } from '@open-wc/testing';
import { LOCALES } from '../src/core/locales.js';
import {
  alertOf,
  eventually,
  keepBox,
  place,
  subjects,
  titleOf,
  type AnyTool,
} from './support/tools.js';
import { tools } from './tools-on-disk.js';

type View = Window & typeof globalThis;

/** A page in a frame, with all that went wrong in it. */
interface Page {
  view: View;
  document: Document;
  /** Directives of the policy that were broken. */
  violations: string[];
  errors: string[];
  /** What it fetched, from the root of the site. */
  requests(): string[];
}

const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const names = tools.map(({ name }) => name);
const files = [
  'samenspel.js',
  ...tools.flatMap(({ name, files: own }) =>
    [
      '',
      '.check',
      ...(own.includes(`src/tools/${name}/${name}.extra.ts`) ? ['.extra'] : []),
      ...LOCALES.filter((locale) => locale !== 'nl').map((locale) => `.${locale}`),
    ].map((part) => `${name}${part}.js`),
  ),
];

const emptyFrame = (): Promise<HTMLIFrameElement> =>
  fixture<HTMLIFrameElement>(
    html`<iframe title="Een pagina met onderdelen" width="1000" height="700"></iframe>`,
  );

function watch(view: View): Page {
  const violations: string[] = [];
  const errors: string[] = [];
  view.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    violations.push(`${effectiveDirective}: ${blockedURI}`),
  );
  view.addEventListener('error', ({ message }) => errors.push(message));
  view.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  view.console.error = (...words: unknown[]) => errors.push(words.join(' '));
  view.console.warn = (...words: unknown[]) => errors.push(words.join(' '));
  return {
    view,
    document: view.document,
    violations,
    errors,
    requests: () =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.replace(location.origin, '')),
  };
}

/** Opens a page, and watches it from before the first script in it has run. */
async function openPage(url: string): Promise<Page> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const frame = await emptyFrame();
    frame.src = url;
    const view = frame.contentWindow as View;
    while (!view.document.URL.endsWith(url)) await task();
    const page = watch(view);
    const early = names.every((name) => !view.customElements.get(name));
    if (early) return page;
    frame.remove();
  }
  throw new Error(`${url} is always there before it can be watched`);
}

/** A page of nothing but an element of each tool, without a policy. */
async function blankPage(): Promise<Page> {
  const view = (await emptyFrame()).contentWindow as View;
  await task();
  view.document.documentElement.lang = 'nl';
  view.document.body.append(...names.map((name) => view.document.createElement(name)));
  return watch(view);
}

/** Adds a script as the page itself would; made outside, because a strict page takes no plain text for an address. */
async function addScript({ document: page }: Page, url: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = url;
  const loaded = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${url} does not load`)));
  });
  page.head.append(script);
  await loaded;
}

async function toolIn(page: Page, selector: string): Promise<AnyTool> {
  await eventually(() => {
    const tool = page.document.querySelector(selector);
    return tool && titleOf(tool);
  }, `${selector} does not run`);
  return page.document.querySelector<AnyTool>(selector)!;
}

const newIn = (page: Page, before: string[]): string[] =>
  page.requests().filter((path) => !before.includes(path));

before(async () => {
  const { ok } = await fetch('/strict/embed/samenspel.js');
  if (!ok) throw new Error('dist/embed is not there: run npm run build first.');
});
afterEach(() => localStorage.clear());

describe('a host page under a strict policy', () => {
  it('is watched: a style attribute is reported', async () => {
    const page = await openPage('/strict/index.html');
    await toolIn(page, 'sofa-matrix');
    page.document.body.setAttribute('style', 'color: red');
    await eventually(() => page.violations.length, 'nothing is reported');
    expect(page.violations[0]).to.contain('style-src');
  });

  it('shows a tool, and fetches its one file', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await toolIn(page, 'sofa-matrix');
    expect(tool.querySelector('p')!.checkVisibility(), 'the fallback').to.equal(false);
    expect(page.requests().filter((path) => !path.startsWith('/strict/'))).to.deep.equal([]);
    expect(page.requests().filter((path) => path.includes('/embed/'))).to.deep.equal([
      '/strict/embed/sofa-matrix.js',
    ]);
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('lets a person read, fill in, keep and print without another request', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await toolIn(page, 'sofa-matrix');
    const before = page.requests();
    const inside = tool.shadowRoot!;
    inside.querySelector<HTMLElement>('[aria-expanded]')!.click();
    await tool.updateComplete;
    expect(inside.querySelector('#detail')).to.exist;
    inside.querySelectorAll<HTMLElement>('input[name=mode]')[1]!.click();
    await tool.updateComplete;
    inside.querySelector<HTMLElement>('.marker input')!.click();
    await tool.updateComplete;
    expect(JSON.stringify(tool.value.data)).to.contain('"do"');
    keepBox(tool).click();
    await tool.updateComplete;
    expect(keepBox(tool).checked).to.equal(true);

    const frames = page.view.HTMLIFrameElement.prototype;
    const { get } = Object.getOwnPropertyDescriptor(frames, 'contentWindow')!;
    let printed = 0;
    Object.defineProperty(frames, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = get!.call(this) as Window;
        view.print = () => printed++;
        return view;
      },
    });
    tool.print();
    expect(printed).to.equal(1);
    const paper = inside.querySelector('iframe')!.contentDocument!;
    expect(paper.body.textContent).to.contain(titleOf(tool)!.textContent!.trim());
    await task();
    expect(newIn(page, before)).to.deep.equal([]);
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('fetches English when it becomes English, and nothing else', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await toolIn(page, 'sofa-matrix');
    const [before, dutch] = [page.requests(), titleOf(tool)!.textContent];
    page.document.documentElement.lang = 'en';
    await eventually(() => titleOf(tool)!.textContent !== dutch, 'it stays Dutch');
    expect(newIn(page, before)).to.deep.equal(['/strict/embed/sofa-matrix.en.js']);
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('fetches the check when a document comes in, and nothing else', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await toolIn(page, 'sofa-matrix');
    const before = page.requests();
    const { value } = subjects.find(({ name }) => name === 'sofa-matrix')!;
    tool.value = value;
    await tool.updateComplete;
    expect(tool.value).to.deep.equal(value);
    expect(newIn(page, before)).to.deep.equal(['/strict/embed/sofa-matrix.check.js']);
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  for (const fault of ['broken.json', 'deep.json', 'huge.json', 'html', 'status-500']) {
    it(`gets a calm message for /faulty/${fault}, and the tool back without it`, async () => {
      const page = await openPage('/strict/index.html');
      const tool = await toolIn(page, 'sofa-matrix');
      const errors: unknown[] = [];
      page.view.addEventListener('samenspel-error', (event) =>
        errors.push((event as Event & { subject: string }).subject),
      );
      tool.setAttribute('content-src', `/faulty/${fault}`);
      await eventually(() => alertOf(tool), 'it says nothing');
      await tool.updateComplete;
      expect(errors).to.deep.equal(['content']);
      expect(titleOf(tool)).to.equal(undefined);
      expect(alertOf(tool)!.querySelector('details li')!.textContent).to.contain(fault);
      expect(tool.querySelector('p')!.checkVisibility(), 'the fallback').to.equal(true);
      tool.removeAttribute('content-src');
      await eventually(() => titleOf(tool), 'it does not come back');
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('gets a calm message for an address that its policy forbids', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await toolIn(page, 'sofa-matrix');
    tool.setAttribute('content-src', 'https://elders.invalid/inhoud.json');
    await eventually(() => alertOf(tool), 'it says nothing');
    expect(alertOf(tool)!.textContent).to.contain('Probeer opnieuw');
    await eventually(() => page.violations.length, 'the policy did nothing');
    expect(page.violations).to.have.length(1);
    expect(page.violations[0]).to.contain('connect-src');
  });

  it('shows every tool, in Dutch and in English, on the page of all tools', async () => {
    const page = await openPage('/strict/alle-onderdelen.html');
    for (const name of names) {
      for (const lang of ['nl', 'en']) {
        await eventually(
          () =>
            [...page.document.querySelectorAll(name)].some(
              (each) =>
                each.shadowRoot?.querySelector<HTMLElement>('.root')?.lang === lang &&
                titleOf(each),
            ),
          `<${name}> does not stand there in ${lang}`,
        );
      }
    }
    expect(page.requests().filter((path) => !path.startsWith('/strict/'))).to.deep.equal([]);
    expect(
      page
        .requests()
        .filter((path) => path.includes('/embed/'))
        .sort(),
    ).to.deep.equal(
      ['samenspel.js', ...names.map((name) => `${name}.en.js`)]
        .map((file) => `/strict/embed/${file}`)
        .sort(),
    );
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('may load a file twice, another copy of it, and the file of all tools', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await toolIn(page, 'sofa-matrix');
    for (const file of ['sofa-matrix.js', 'sofa-matrix.js?v=2', 'samenspel.js'])
      await addScript(page, `/strict/embed/${file}`);
    await task();
    expect(page.requests()).to.include('/strict/embed/sofa-matrix.js?v=2');
    tool.requestUpdate();
    await tool.updateComplete;
    expect(titleOf(tool)).to.exist;
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('an embed in a page without a policy', () => {
  it('may be loaded twice, in another copy, and beside the file of all tools', async () => {
    const page = await blankPage();
    for (const name of names)
      for (const file of [`${name}.js`, `${name}.js`, `${name}.js?v=2`, 'samenspel.js'])
        await addScript(page, `/dist/embed/${file}`);
    for (const name of names) await toolIn(page, name);
    expect(page.errors).to.deep.equal([]);
  });

  it('adds no global but the marks of Lit', async () => {
    const page = await blankPage();
    const globals = (): string[] => Reflect.ownKeys(page.view).map(String);
    const before = globals();
    await addScript(page, '/dist/embed/samenspel.js');
    for (const name of names) {
      const tool = await toolIn(page, name);
      // The check comes with its own modules.
      tool.value = subjects.find((each) => each.name === name)!.value;
      await tool.updateComplete;
      tool.lang = 'en';
      await eventually(
        () => tool.shadowRoot!.querySelector<HTMLElement>('.root')!.lang === 'en',
        'it stays Dutch',
      );
    }
    const added = globals().filter((name) => !before.includes(name));
    expect(added.sort()).to.deep.equal([
      'litElementVersions',
      'litHtmlVersions',
      'litPropertyMetadata',
      'reactiveElementVersions',
    ]);
    expect(page.document.head.querySelectorAll('style, link')).to.be.empty;
    expect(page.document.adoptedStyleSheets).to.be.empty;
    expect(page.errors).to.deep.equal([]);
  });

  it('can arrive long after the page, and shows what stands in its element until then', async () => {
    const page = await blankPage();
    const [name = ''] = names;
    const element = page.document.querySelector(name)!;
    element.append('Even geduld.');
    await place();
    expect(element.getBoundingClientRect().height).to.be.above(0);
    await addScript(page, `/dist/embed/${name}.js`);
    expect(titleOf(await toolIn(page, name))).to.exist;
  });
});

describe('the text of the built files', () => {
  for (const file of files) {
    it(`makes no code, and calls nobody, in ${file}`, async () => {
      const response = await fetch(`/strict/embed/${file}`);
      expect(response.ok, `dist/embed/${file} is not there: run npm run build first`).to.equal(
        true,
      );
      const text = await response.text();
      expect(text).not.to.match(
        /\beval\(|new Function|\bFunction\(|document\.write|sendBeacon|XMLHttpRequest|WebSocket|EventSource/,
      );
      const addresses = text.match(/https?:\/\/[^\s"'`\\)]*/g) ?? [];
      expect(addresses.filter((each) => !each.startsWith('http://www.w3.org/'))).to.deep.equal([]);
      if (!file.endsWith('.check.js')) expect(text).not.to.match(/\bfetch\(/);
    });
  }
});
