import { directionOfLanguage } from '../core/language/direction.js';
import { attributesFor, readAddress, type AddressFault } from './frame-address.js';
import { frameDraft, pageAround } from './frame-draft.js';
import { addressOf, type FrameMessage } from './frame-messages.js';
import { sourcesOf } from './frame-policy.js';
import { frameTexts, type FrameTexts } from './frame-texts.js';

/** The script of `frame.html`: shows the tool that its address asks for, and tells its height. */
const tools: readonly string[] = SAMENSPEL_TOOLS;
/** How many faults are named; an address can hold thousands. */
const MOST_NAMED = 10;
const LONGEST_NAME = 60;

const address = readAddress(location.href, tools, SAMENSPEL_TOKENS);
const page = document.documentElement;
const main = document.querySelector('main')!;
/** What the page itself says, once `start` has it. */
let lang: string;
let texts: FrameTexts;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
};

/** A part of the page in the frame's own words. */
const said = (className: string, ...inside: (Node | string)[]): HTMLElement => {
  const part = make('div', ...inside);
  part.className = className;
  part.lang = lang;
  part.dir = directionOfLanguage(lang);
  return part;
};

const link = (href: string, text: string): HTMLAnchorElement => {
  const anchor = make('a', text);
  anchor.href = href;
  return anchor;
};

function guard(): void {
  const policy = make('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = sourcesOf(location.origin);
  document.head.append(policy);
}

function dress(): void {
  page.lang = address.lang;
  page.dir = address.dir;
  page.style.colorScheme = address.colorScheme;
  for (const [name, value] of address.tokens) page.style.setProperty(name, value);
  page.classList.toggle('alone', parent === window);
}

function showFaults(faults: readonly AddressFault[]): void {
  if (!faults.length) return;
  const items = faults.slice(0, MOST_NAMED).map(({ name, problem }) => {
    const named = make('code', make('bdi', name.slice(0, LONGEST_NAME)));
    return make('li', named, `: ${texts.problems[problem]}`);
  });
  const hidden = faults.length - items.length;
  if (hidden) items.push(make('li', texts.more(hidden)));
  main.before(said('notice', make('p', texts.notUsed), make('ul', ...items)));
}

function showFoot(): void {
  const foot = document.querySelector('footer')!;
  foot.replaceChildren();
  if (parent === window) return;
  if (self.origin === 'null') foot.append(said('guarded', make('p', texts.guarded)));
  const alone = link('', texts.openAlone);
  alone.target = '_blank';
  alone.rel = 'noopener';
  foot.append(said('open', alone));
}

async function showTool(tag: string): Promise<void> {
  main.replaceChildren(said('loading', make('p', texts.loading)));
  try {
    await import(/* @vite-ignore */ `./${tag}.js`);
  } catch {
    showFaults(address.faults);
    main.replaceChildren(said('notice', make('p', texts.failed), make('p', link('', texts.again))));
    return;
  }
  const { observedAttributes } = (await customElements.whenDefined(tag)) as unknown as {
    observedAttributes: readonly string[];
  };
  const { attributes, faults } = attributesFor(address, observedAttributes);
  showFaults([...address.faults, ...faults]);
  const tool = document.createElement(tag);
  // The tool is all that this page is about.
  tool.setAttribute('heading-level', '1');
  for (const [name, value] of attributes) tool.setAttribute(name, value);
  const draft = frameDraft(address, { page: pageAround(window), referrer: document.referrer });
  if (draft) tool.setAttribute(...draft);
  tool.append(said('loading', make('p', texts.loading)));
  main.replaceChildren(tool);
  await (tool as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
  document.title = tool.shadowRoot?.querySelector('.title')?.textContent?.trim() || document.title;
}

/** Without a tool that exists: links to each, in the same language. */
function showChoice(): void {
  showFaults(address.faults.filter(({ name }) => name !== 'tool'));
  const links = tools.map((tool) => {
    const query = new URLSearchParams({ tool, lang: address.lang });
    return make('li', link(`?${query}`, tool));
  });
  main.replaceChildren(said('notice', make('p', texts.choose), make('ul', ...links)));
}

/** Tells the height to the page around it, once that has said hello; see `frame-messages.ts`. */
function heightTeller(): () => void {
  if (parent === window) return () => {};
  const post = (message: FrameMessage, to: string): void => parent.postMessage(message, to);
  let host: string | undefined;
  let told: number | undefined;
  const tell = (): void => {
    if (host === undefined) return;
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    post({ samenspel: 'height', height }, addressOf(host));
  };
  addEventListener('message', ({ source, origin, data }: MessageEvent<FrameMessage | null>) => {
    if (source !== parent || data?.samenspel !== 'hello') return;
    // Not every browser says who is above.
    const above = location.ancestorOrigins?.[0] ?? origin;
    if (origin !== above || origin !== (host ?? origin)) return;
    host = origin;
    told = undefined;
    // A bar makes the tool narrower, at some widths less high, and is then the only way that it still fits.
    page.style.scrollbarWidth = 'none';
    tell();
  });
  new ResizeObserver(tell).observe(document.body);
  // Chromium's observer now and then misses a change that comes while the frame itself gets another height.
  addEventListener('resize', tell);
  post({ samenspel: 'ready' }, '*');
  return tell;
}

// Not at the top: a script that waits there hangs WebKit, the page around it too, when the frame is taken away.
async function start(): Promise<void> {
  guard();
  dress();
  ({ lang, texts } = await frameTexts(address.lang));
  showFoot();
  const tellHeight = heightTeller();
  if (address.tool) await showTool(address.tool);
  else showChoice();
  // A browser does not lay out a frame that is out of sight, and its observer then tells nothing.
  tellHeight();
}

void start();
