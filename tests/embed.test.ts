import { expect } from '@open-wc/testing';
import { LOCALES } from '../src/generated/locales.js';
import * as stories from '../stories/sofa-matrix.stories.js';
import {
  addScript,
  blankPage,
  LITS,
  newIn,
  openPage,
  task,
  toolIn,
  type Page,
} from './support/pages.js';
import { canEmulate, emulate, engine } from './support/browser.js';
import {
  alertOf,
  eventually,
  keepBox,
  localesOf,
  paperOf,
  place,
  subjectOf,
  titleOf,
  type AnyTool,
} from './support/tools.js';
import { contentFiles, tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const files = [
  'samenspel.js',
  'frame.js',
  'frame-page.js',
  ...LOCALES.filter((locale) => locale !== 'nl').map((locale) => `frame-page.${locale}.js`),
  ...tools.flatMap(({ name, onDemand }) =>
    [
      '',
      '.check',
      ...(onDemand ? ['.on-demand'] : []),
      ...localesOf({ name })
        .filter((locale) => locale !== 'nl')
        .map((locale) => `.${locale}`),
    ].map((part) => `${name}${part}.js`),
  ),
];

before(async () => {
  const { ok } = await fetch('/strict/embed/samenspel.js');
  if (!ok) throw new Error('dist/embed is not there: run npm run build first.');
});
afterEach(() => localStorage.clear());

/** The matrix, once what comes after its first screen has been asked for. */
async function matrixIn(page: Page): Promise<AnyTool> {
  const tool = await toolIn(page, 'sofa-matrix');
  await eventually(
    () => page.requests().includes('/strict/embed/sofa-matrix.on-demand.js'),
    'its later part is not asked for',
  );
  return tool;
}

describe('a host page under a strict policy', () => {
  it('is watched: a style attribute is reported', async () => {
    const page = await openPage('/strict/index.html');
    await toolIn(page, 'sofa-matrix');
    page.document.body.setAttribute('style', 'color: red');
    await eventually(() => page.violations.length, 'nothing is reported');
    expect(page.violations[0]).to.contain('style-src');
  });

  it('shows a tool, and fetches its file and what comes later', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await matrixIn(page);
    expect(tool.querySelector('p')!.checkVisibility(), 'the fallback').to.equal(false);
    expect(page.requests().filter((path) => !path.startsWith('/strict/'))).to.deep.equal([]);
    expect(page.requests().filter((path) => path.includes('/embed/'))).to.deep.equal([
      '/strict/embed/sofa-matrix.js',
      '/strict/embed/sofa-matrix.on-demand.js',
    ]);
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('lets a person read, fill in, keep and print without another request', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await matrixIn(page);
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
    const tool = await matrixIn(page);
    const [before, dutch] = [page.requests(), titleOf(tool)!.textContent];
    page.document.documentElement.lang = 'en';
    await eventually(() => titleOf(tool)!.textContent !== dutch, 'it stays Dutch');
    expect(newIn(page, before)).to.deep.equal(['/strict/embed/sofa-matrix.en.js']);
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('fetches the check when a document comes in, and nothing else', async () => {
    const page = await openPage('/strict/index.html');
    const tool = await matrixIn(page);
    const before = page.requests();
    const { value } = subjectOf('sofa-matrix', stories);
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

  it('shows every tool in each of its languages on the page of all tools', async () => {
    const page = await openPage('/strict/alle-onderdelen.html');
    for (const name of names) {
      for (const lang of localesOf({ name })) {
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
    const later = 'strain-check.on-demand.js';
    await eventually(() => page.requests().some((path) => path.endsWith(later)), `no ${later}`);
    expect(page.requests().filter((path) => !path.startsWith('/strict/'))).to.deep.equal([]);
    const fetched = page.requests().filter((path) => path.includes('/embed/'));
    // Of any questionnaire the outcome comes for everyone, when it comes; of the card nothing does.
    expect(fetched.filter((path) => path.includes('overview-card.on-demand'))).to.be.empty;
    expect(fetched.filter((path) => !path.endsWith('.on-demand.js')).sort()).to.deep.equal(
      [
        'samenspel.js',
        ...names.flatMap((name) =>
          localesOf({ name }).map((lang) => (lang === 'nl' ? `${name}.js` : `${name}.${lang}.js`)),
        ),
      ]
        .map((file) => `/strict/embed/${file}`)
        .sort(),
    );
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('may load a file twice, another copy of it, and the loader', async () => {
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

describe('a page with a Lit of its own, under a strict policy', () => {
  const [one = ''] = names;

  for (const order of ['page', 'embed']) {
    it(`works with ‘allow-duplicates’, ${order} first`, async () => {
      const page = await openPage(`/own-lit/${order}-first.html`);
      expect(titleOf(await toolIn(page, one))).to.exist;
      await eventually(
        () => Object.getOwnPropertyDescriptor(page.view, 'litHtmlVersions')?.value.length === 2,
        'one of the two does not run',
      );
      expect(page.violations).to.deep.equal([]);
    });
  }

  it('keeps the text of the page without it', async function () {
    // WebKit's own Trusted Types do not refuse a second policy of one name yet.
    if (!('trustedTypes' in window) || engine === 'webkit') this.skip();
    const page = await openPage('/own-lit/page-first-refused.html');
    // The report of a violation may come after the error.
    await eventually(() => page.errors.length && page.violations.length, 'nothing goes wrong');
    expect(page.violations[0]).to.contain('trusted-types');
    expect(page.view.customElements.get(one)).to.equal(undefined);
  });
});

/** Firefox before 155 keeps a file that did not come for one that never will, until the page is loaded anew. */
const importsAgain = !(Number(/Firefox\/(\d+)/.exec(navigator.userAgent)?.[1]) < 155);

describe('an embed in a page without a policy', () => {
  it('may be loaded twice, in another copy, and beside the loader', async () => {
    const page = await blankPage();
    for (const name of names)
      for (const file of [`${name}.js`, `${name}.js`, `${name}.js?v=2`, 'samenspel.js'])
        await addScript(page, `/dist/embed/${file}`);
    for (const name of names) await toolIn(page, name);
    expect(page.errors).to.deep.equal([]);
  });

  it('adds no global of ours by the loader and the host’s side of a frame', async () => {
    const page = await blankPage();
    const globals = (): string[] => Reflect.ownKeys(page.view).map(String);
    const before = globals();
    await addScript(page, '/dist/embed/samenspel.js');
    await addScript(page, '/dist/embed/frame.js');
    for (const name of names) await toolIn(page, name);
    const added = globals().filter((name) => !before.includes(name) && !LITS.includes(name));
    expect(added).to.deep.equal([]);
    expect(page.document.head.querySelectorAll('style, link')).to.be.empty;
    expect(page.errors).to.deep.equal([]);
  });

  it('goes on where a part did not come, and has it at another try', async () => {
    const folder = `/copies/bare-${Date.now()}`;
    const page = await blankPage();
    await addScript(page, `${folder}/strain-check.js`);
    const tool = await toolIn(page, 'strain-check');
    const inside = tool.shadowRoot!;
    const click = async (selector: string): Promise<void> => {
      inside.querySelector<HTMLElement>(selector)!.click();
      await tool.updateComplete;
    };
    const toTheEnd = async (): Promise<void> => {
      while (inside.querySelector('form')) await click('form .primary, form .button:last-child');
    };
    await click('#start');
    await click('input[type=radio]');
    await toTheEnd();
    await eventually(() => alertOf(tool), 'it does not say so');
    expect(inside.activeElement!.className).to.equal('verdict');

    // What there is goes on paper: the screen.
    page.view.dispatchEvent(new page.view.Event('beforeprint'));
    expect(paperOf(tool)).to.equal(undefined);
    if (canEmulate) await emulate({ media: 'print' });
    expect(titleOf(tool)!.checkVisibility()).to.equal(true);
    if (canEmulate) await emulate({});
    page.view.dispatchEvent(new page.view.Event('afterprint'));

    await click('.card > .button');
    expect(inside.querySelector(':checked'), 'an answer is lost').to.exist;
    await toTheEnd();
    await fetch(`${folder}/back`);
    if (!importsAgain) return;
    await click('[role=alert] .button');
    await eventually(() => inside.querySelector('.areas'), 'the outcome does not come');
    expect(inside.activeElement!.className).to.equal('verdict');
    expect(JSON.stringify(tool.value.data)).to.contain('"value":1');
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
  /** Pages that a person can go to, as content names them. */
  const links = contentFiles.flatMap(({ text }) =>
    [...text.matchAll(/"link": "([^"]+)"/g)].map(([, link]) => link!),
  );

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
      // The second is what `core/faults/safe-href.ts` reads a text against: a name that is nobody's.
      const known = ['http://www.w3.org/', 'https://page.invalid/', ...links];
      expect(
        addresses.filter((each) => !known.some((address) => each.startsWith(address))),
      ).to.deep.equal([]);
      if (!file.endsWith('.check.js')) expect(text).not.to.match(/\bfetch\(/);
    });
  }
});
