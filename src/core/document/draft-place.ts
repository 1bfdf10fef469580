/** Parts of an address that tell only where a visitor came from, as campaign and advertisement links add them. */
const CAME_FROM = /^(utm_|mtm_|pk_|_hs|mc_[ce]id=|_g[al]=|\w*(clid|clkid|braid|igshid)=)/i;

/**
 * The address of a page as it counts for a draft: with its hash, without what only tells where a visitor
 * came from. A hash that is a place on the page, such as a skip link leaves, is not another page.
 */
export function pageAddress({ pathname, search, hash }: Location, page: Document): string {
  const [, ...parts] = search.split(/[?&]/);
  const counted = parts.filter((each) => !CAME_FROM.test(each)).join('&');
  return pathname + (counted && `?${counted}`) + (page.querySelector(':target') ? '' : hash);
}

/** Where the draft of a tool is kept. */
export interface DraftPlace {
  /** What it goes by: the host's own key, else the page and the element's `id`. */
  readonly by: string;
  /** That, or where several tools go by the same, a place of its own. */
  readonly key: string;
  /** The document that the tool is in. */
  readonly page: Document;
}

/** Tools on the page, in the order in which they came. */
const present = new Set<Element>();
const places = new WeakMap<Element, DraftPlace>();

function goesBy(element: Element): string {
  const tool = element.localName;
  const own = element.getAttribute('draft-key');
  if (own) return `samenspel:${tool}:key=${own}`;
  const page = element.ownerDocument;
  const view = page.defaultView ?? window;
  const by = ['samenspel', tool, pageAddress(view.location, page), element.id].join(':');
  // Two pages may hold the same frame.
  return view.parent === view ? by : `${by} ${page.referrer}`;
}

/** Gives a tool the first place that no other tool on the page has, or leaves it the one that it had. */
function settle(element: Element): void {
  const by = goesBy(element);
  const others = [...present].filter((each) => each !== element);
  const taken = others.map((each) => places.get(each)?.key);
  const had = places.get(element);
  let key = had?.by === by ? had.key : by;
  for (let count = 2; taken.includes(key); count += 1) key = `${by}:${count}`;
  places.set(element, { by, key, page: element.ownerDocument });
}

/** Has a tool counted among those on the page. */
export const comes = (element: Element): unknown => present.add(element);

export const leaves = (element: Element): unknown => present.delete(element);

/**
 * Where the draft of a tool on the page is kept. To be asked once the page is as it will be: a page swap
 * puts new tools in before it takes the old ones out.
 */
export function draftPlace(element: Element): DraftPlace {
  for (const each of present) if (each === element || !places.has(each)) settle(each);
  return places.get(element)!;
}
