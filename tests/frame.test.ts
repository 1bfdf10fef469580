import { expect, fixture, html } from '@open-wc/testing';
import { FOLDER, frameOf, GIVEN, openFrame as open, pause, toolOf } from './support/frames.js';
import { watch, type View } from './support/pages.js';
import { eventually } from './support/tools.js';

// Nothing that comes later is on their first screen: that would change their height while it is looked at.
const [one, other] = ['sofa-matrix', 'wifa-model'] as const;
/** What `frame.js` keeps to, in pixels. */
const [LEAST, MOST] = [150, 20_000];

const heightOf = (frame: HTMLIFrameElement): number => frame.getBoundingClientRect().height;

/** Everything that comes from frames, until the test is over. */
const heard: MessageEvent<{ samenspel?: string; height?: number } | null>[] = [];
const hear = (event: MessageEvent): void => void heard.push(event);
beforeEach(() => {
  heard.length = 0;
  addEventListener('message', hear);
});
afterEach(() => removeEventListener('message', hear));

describe('what a frame tells', () => {
  it('is nothing but that it is there, until the page around it says hello', async () => {
    const page = await open(`tool=${one}`);
    await toolOf(page, one);
    await pause();
    const said = heard.filter(({ source }) => source === page.view);
    expect(said.map(({ data }) => data)).to.deep.equal([{ samenspel: 'ready' }]);
    page.view.postMessage({ samenspel: 'hello' }, location.origin);
    await eventually(() => heard.at(-1)?.data?.samenspel === 'height', 'it does not answer');
    expect(heard.at(-1)!.data!.height).to.be.above(GIVEN);
  });

  it('is told once more when the frame gets another size, if its observer missed a change', async () => {
    const page = await open(`tool=${one}`);
    const { document: inside, view } = page;
    const { observe } = view.ResizeObserver.prototype;
    view.ResizeObserver.prototype.observe = function (target, ...options) {
      if (target !== inside.body) observe.call(this, target, ...options);
    };
    await toolOf(page, one);
    await pause();
    const frame = view.frameElement as HTMLIFrameElement;
    const heights = (): number[] =>
      heard.flatMap(({ source, data }) =>
        source === view && data?.samenspel === 'height' ? [data.height!] : [],
      );
    view.postMessage({ samenspel: 'hello' }, location.origin);
    await eventually(() => heights().length === 1, 'it does not answer');
    inside.querySelector('footer')!.style.paddingBlockEnd = '300px';
    frame.style.height = '500px';
    await eventually(() => heights().length > 1, 'it is not told');
    expect(heights()[1]! - heights()[0]!).to.be.closeTo(300, 30);
    await pause();
    const { length } = heights();
    frame.style.height = '700px';
    await pause();
    expect(heights().length).to.equal(length);
  });

  it('is not told to another window, or to an origin that is not above it', async () => {
    const page = await open(`tool=${one}`);
    await toolOf(page, one);
    const stranger = await fixture<HTMLIFrameElement>(html`<iframe title="Een ander"></iframe>`);
    const { length } = heard;
    // The same origin, another window.
    const speak = new (stranger.contentWindow as View).Function(
      'target',
      `for (let time = 0; time < 1000; time++) target.postMessage({ samenspel: 'hello' }, '*')`,
    );
    speak(page.view);
    // Where a browser does not say who is above, it cannot come to this either: nobody else can post so.
    for (let time = 0; time < 1000 && 'ancestorOrigins' in location; time++)
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
    page.view.postMessage({ samenspel: 'hello' }, location.origin);
    await eventually(() => heard.length > length, 'it listens to nobody any more');
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
      const { clientHeight, clientWidth } = documentElement;
      // No bar beside what fits.
      return wanted > LEAST && clientHeight === wanted && clientWidth === frame.clientWidth;
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
    // Firefox takes no window of another origin for a source, so nobody can forge one there.
    const possible = forgeries.filter((forge) => {
      try {
        forge(undefined);
        return true;
      } catch {
        return false;
      }
    });
    expect(possible.length).to.be.at.least(6);
    let sent = 0;
    while (sent < 1000)
      for (const forge of possible)
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
