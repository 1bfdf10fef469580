import { expect, fixture, html } from '@open-wc/testing';
import { watch, type Page, type View } from './support/pages.js';
import { alertOf, eventually, rootOf, subjects, titleOf, type AnyTool } from './support/tools.js';
import { tools } from './tools-on-disk.js';

const names = tools.map(({ name }) => name);
const [one = '', other = ''] = names;
const FOLDER = '/strict/embed/';
const PAGE = `${FOLDER}frame.html`;
/** What the page gave, and what `frame.js` keeps to. */
const [GIVEN, LEAST, MOST] = [400, 150, 20_000];

const frameOf = async (query: string, sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Een onderdeel" width="800" height=${GIVEN}></iframe>`,
  );
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `${PAGE}?${query}`;
  return frame;
};

/** The page in a frame, watched from before its script runs. */
async function open(query: string): Promise<Page & { frame: HTMLIFrameElement }> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const frame = await frameOf(query);
    const view = frame.contentWindow as View;
    while (!view.document.URL.includes(PAGE)) await new Promise((resolve) => setTimeout(resolve));
    const page = watch(view);
    if (names.every((name) => !view.customElements.get(name))) return { ...page, frame };
    frame.remove();
  }
  throw new Error('the frame is always there before it can be watched');
}

async function toolOf({ document: page }: Page, name = one): Promise<AnyTool> {
  await eventually(() => {
    const tool = page.querySelector(name);
    return tool && (titleOf(tool) ?? alertOf(tool));
  }, `no <${name}> in the frame`);
  return page.querySelector<AnyTool>(name)!;
}

const notice = ({ document: page }: Page): string =>
  page.querySelector<HTMLElement>('.notice')?.innerText ?? '';

const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

const pause = (time = 150): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Everything that comes from frames, until the test is over. */
const heard: MessageEvent<{ samenspel?: string; height?: number } | null>[] = [];
const hear = (event: MessageEvent): void => void heard.push(event);
beforeEach(() => {
  heard.length = 0;
  addEventListener('message', hear);
});
afterEach(() => removeEventListener('message', hear));

describe('frame.html', () => {
  for (const { name, value } of subjects) {
    it(`shows <${name}> under the strict policy, with what someone filled in`, async () => {
      const page = await open(`tool=${name}&lang=en`);
      const tool = await toolOf(page, name);
      expect(rootOf(tool).lang).to.equal('en');
      expect(titleOf(tool)!.localName).to.equal('h1');
      expect(page.document.title).to.equal(titleOf(tool)!.textContent!.trim());
      tool.value = value;
      await tool.updateComplete;
      expect(tool.value).to.deep.equal(value);
      const foreign = page.requests().filter((path) => !path.startsWith(FOLDER));
      expect(foreign).to.deep.equal([]);
      expect(notice(page)).to.equal('');
      expect(page.violations).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });

    it(`takes every attribute of <${name}> from the address`, async () => {
      const page = await open(`tool=${name}`);
      const { observedAttributes } = (await toolOf(page, name)).constructor as unknown as {
        observedAttributes: string[];
      };
      expect(observedAttributes).to.include('carer-term');
      const values: Record<string, string> = {
        'carer-term': 'naaste',
        'heading-level': '3',
        'content-src': 'eigen.json',
      };
      const query = new URLSearchParams({ tool: name });
      observedAttributes.forEach((each) => query.set(each, values[each] ?? 'a "b" <c>'));
      const full = await open(query.toString());
      await eventually(() => full.document.querySelector(name), 'no tool');
      const tool = full.document.querySelector(name)!;
      for (const each of observedAttributes)
        expect(tool.getAttribute(each), each).to.equal(query.get(each));
      expect(notice(full)).to.equal('');
    });
  }

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
    const tool = await toolOf(page);
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
    expect(tool.getAttributeNames().sort()).to.deep.equal(['carer-term', 'heading-level']);
    expect(tool.getAttribute('carer-term')).to.equal('naaste');
    expect(page.document.documentElement.dir).to.equal('ltr');
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('says it in English, and names no more than ten', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `x${at}=1`).join('&');
    const page = await open(`tool=${one}&lang=en-GB&${many}`);
    await toolOf(page);
    expect(notice(page)).to.contain('There is no such setting'.toLowerCase());
    expect(page.document.querySelectorAll('.notice li')).to.have.length(11);
    expect(notice(page)).to.contain('and 490 more');
    expect(page.document.querySelector<HTMLElement>('.notice')!.lang).to.equal('en');
  });

  it('leaves a bad value of a setting that exists to the tool', async () => {
    const page = await open(`tool=${one}&carer-term=oom`);
    const tool = await toolOf(page);
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
    await toolOf(page);
    const { documentElement } = page.document;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    const turned = await open(`tool=${one}&lang=nl&dir=rtl`);
    expect(rootOf(await toolOf(turned)).dir).to.equal('rtl');
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
    const tool = await toolOf(page);
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
    await toolOf(refused);
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
      const tool = await toolOf(page);
      expect(tool.hasAttribute('content-src'), source).to.equal(false);
      expect(notice(page), source).to.contain('content-src: het bestand staat niet in de map');
    }
    const page = await open(`tool=${one}&content-src=eigen/teksten.json`);
    expect(alertOf(await toolOf(page)), 'a file that is not there').to.exist;
    await eventually(
      () => page.requests().includes(`${FOLDER}eigen/teksten.json`),
      'it does not fetch that',
    );
  });

  it('has a link to itself alone, in a frame and not outside one', async () => {
    const page = await open(`tool=${one}&lang=en&carer-term=naaste`);
    await toolOf(page);
    const link = page.document.querySelector<HTMLAnchorElement>('footer a')!;
    expect(link.textContent).to.equal('Open in a new tab');
    expect(link.href).to.equal(page.document.URL);
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('has that link and a message without its script too', async () => {
    const text = await (await fetch(PAGE)).text();
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelector('main')!.textContent).to.contain('wordt geladen');
    expect(page.querySelector('footer a')!.getAttribute('href')).to.equal('');
    expect(page.querySelectorAll('script:not([src]), style, [style]')).to.be.empty;
  });
});

describe('what a frame tells', () => {
  it('is nothing but that it is there, until the page around it says hello', async () => {
    const page = await open(`tool=${one}`);
    await toolOf(page);
    await pause();
    const said = heard.filter(({ source }) => source === page.view);
    expect(said.map(({ data }) => data)).to.deep.equal([{ samenspel: 'ready' }]);
    page.view.postMessage({ samenspel: 'hello' }, location.origin);
    await eventually(() => heard.at(-1)?.data?.samenspel === 'height', 'it does not answer');
    expect(heard.at(-1)!.data!.height).to.be.above(GIVEN);
  });

  it('is not told to another window, or to an origin that is not above it', async () => {
    const page = await open(`tool=${one}`);
    await toolOf(page);
    const stranger = await fixture<HTMLIFrameElement>(html`<iframe title="Een ander"></iframe>`);
    const { length } = heard;
    // The same origin, another window.
    const speak = new (stranger.contentWindow as View).Function(
      'target',
      `for (let time = 0; time < 1000; time++) target.postMessage({ samenspel: 'hello' }, '*')`,
    );
    speak(page.view);
    for (let time = 0; time < 1000; time++)
      page.view.dispatchEvent(
        new page.view.MessageEvent('message', {
          source: time % 2 ? window : page.view,
          origin: time % 2 ? 'https://elders.invalid' : location.origin,
          data: { samenspel: 'hello' },
        }),
      );
    for (const data of [null, undefined, 'hello', 7, [], { samenspel: 'height', height: 5 }])
      page.view.postMessage(data, '*');
    await pause();
    expect(heard.length).to.equal(length);
    expect(page.errors).to.deep.equal([]);
  });
});

describe('frame.js', () => {
  const start = async (): Promise<void> => {
    await import(`${FOLDER}frame.js`);
  };

  it('is not needed: a frame keeps its height and scrolls', async () => {
    const frame = await frameOf(`tool=${one}`);
    await eventually(
      () => frame.contentDocument?.querySelector(one)?.shadowRoot?.querySelector('.title'),
      'no tool',
    );
    await pause();
    expect(heightOf(frame)).to.be.closeTo(GIVEN, 5);
    expect(frame.contentDocument!.documentElement.scrollHeight).to.be.above(GIVEN);
  });

  it('gives a frame that is there already, and one that comes later, their heights', async () => {
    const first = await frameOf(`tool=${one}`);
    await eventually(
      () => first.contentDocument?.querySelector(one)?.shadowRoot?.querySelector('.title'),
      'no tool',
    );
    await start();
    const second = await frameOf(`tool=${other}&lang=en`);
    const fits = (frame: HTMLIFrameElement): boolean => {
      const { body, documentElement } = frame.contentDocument!;
      const wanted = Math.ceil(body.getBoundingClientRect().height);
      return wanted > LEAST && documentElement.clientHeight === wanted;
    };
    for (const [frame, name] of [
      [first, one],
      [second, other],
    ] as const) {
      await eventually(
        () => frame.contentDocument?.querySelector(name)?.shadowRoot?.querySelector('.title'),
        'no tool',
      );
      await eventually(() => fits(frame), `${name} does not get its height`);
    }
    const before = [heightOf(first), heightOf(second)];
    expect(before[0]).not.to.equal(before[1]);
    second
      .contentDocument!.querySelector('footer')!
      .append(...Array.from({ length: 40 }, () => second.contentDocument!.createElement('br')));
    await eventually(() => heightOf(second) > before[1]!, 'it does not grow');
    second.contentDocument!.querySelectorAll('footer br').forEach((each) => each.remove());
    await eventually(() => heightOf(second) === before[1], 'it does not shrink');
    expect(heightOf(first)).to.equal(before[0]);
  });

  it('works in a sandbox without allow-same-origin, and the tool says what may not work', async () => {
    await start();
    const frame = await frameOf(`tool=${one}`, 'allow-scripts');
    await eventually(() => heightOf(frame) > GIVEN + 100, 'it does not get its height');
    expect(frame.contentDocument).to.equal(null);
    const from = heard.filter(({ source }) => source === frame.contentWindow);
    expect(from.every(({ origin }) => origin === 'null')).to.equal(true);
    expect(from.at(-1)!.data!.samenspel).to.equal('height');
  });

  it('is moved by none of 1,000 forged messages', async () => {
    await start();
    const frame = await frameOf(`tool=${one}`);
    const boxed = await frameOf(`tool=${one}`, 'allow-scripts');
    await eventually(
      () => [frame, boxed].every((each) => heightOf(each) > GIVEN + 100),
      'no heights',
    );
    await pause();
    const stranger = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander" height="300"></iframe>`,
    );
    const before = [frame, boxed, stranger].map(heightOf);
    const heights = [1, 333, 4321, 1e9, -5, NaN, Infinity, -Infinity, '900', null, {}, [700]];
    const shapes = [
      null,
      undefined,
      'height',
      900,
      [],
      { height: 900 },
      { samenspel: 'height' },
      { samenspel: 'Height', height: 900 },
      { samenspel: ['height'], height: 900 },
      { samenspel: 'height', height: '900' },
      { samenspel: 'height', height: NaN },
      { samenspel: 'height', height: Infinity },
      { samenspel: 'height', height: null },
      { samenspel: 'height', height: { valueOf: 900 } },
      { samenspel: 'height', Height: 900 },
    ];
    const as = (source: MessageEventSource | null, origin: string, data: unknown): boolean =>
      dispatchEvent(new MessageEvent('message', { source, origin, data }));
    const shout = new (stranger.contentWindow as View).Function(
      'target',
      'data',
      `target.postMessage(data, '*')`,
    );
    const forgeries = [
      // A window that is no frame of ours.
      (data: unknown) => shout(window, data),
      (data: unknown) => window.postMessage(data, '*'),
      (data: unknown) => as(null, location.origin, data),
      // Our frame's window, with another page in it.
      (data: unknown) => as(frame.contentWindow, 'https://elders.invalid', data),
      (data: unknown) => as(frame.contentWindow, 'null', data),
      (data: unknown) => as(frame.contentWindow, '', data),
      (data: unknown) => as(boxed.contentWindow, location.origin, data),
      (data: unknown) => as(boxed.contentWindow, 'https://elders.invalid', data),
    ];
    let sent = 0;
    while (sent < 1000)
      for (const forge of forgeries)
        forge({ samenspel: 'height', height: heights[sent++ % heights.length] });
    for (const shape of shapes) as(frame.contentWindow, location.origin, shape);
    await pause();
    expect([frame, boxed, stranger].map(heightOf)).to.deep.equal(before);
  });

  it('keeps to its bounds, whatever the frame says', async () => {
    await start();
    const frame = await frameOf(`tool=${one}`);
    await eventually(() => heightOf(frame) > GIVEN, 'no height');
    const say = (height: number): number => {
      const data = { samenspel: 'height', height };
      dispatchEvent(
        new MessageEvent('message', {
          source: frame.contentWindow,
          origin: location.origin,
          data,
        }),
      );
      return frame.clientHeight;
    };
    expect(say(1e12)).to.equal(MOST);
    expect(say(-1e12)).to.equal(LEAST);
    expect(say(0)).to.equal(LEAST);
    expect(say(777.2)).to.equal(778);
  });

  it('leaves a frame alone that is not of frame.html beside it', async () => {
    await start();
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="Een ander" src="/strict/index.html" height=${GIVEN}></iframe>`,
    );
    dispatchEvent(
      new MessageEvent('message', {
        source: frame.contentWindow,
        origin: location.origin,
        data: { samenspel: 'height', height: 900 },
      }),
    );
    expect(heightOf(frame)).to.be.closeTo(GIVEN, 5);
  });
});

it('a host page with frames keeps to the strict policy', async () => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Een pagina" width="1000" height="700"></iframe>`,
  );
  frame.src = '/strict/in-een-frame.html';
  const view = frame.contentWindow as View;
  while (!view.document.URL.includes('in-een-frame')) await pause(0);
  const page = watch(view);
  await eventually(
    () => page.document.querySelector<HTMLElement>('#frame')?.style.height,
    'the frame gets no height',
  );
  await eventually(
    () => page.document.querySelector<HTMLElement>('#zandbak')?.style.height,
    'the frame in the sandbox gets no height',
  );
  expect(page.violations).to.deep.equal([]);
  expect(page.errors).to.deep.equal([]);
});
