import { pageAddress } from '../core/document/draft-place.js';
import { urlOf } from '../core/faults/safe-href.js';
import type { Address } from './frame-address.js';

/** Who holds a frame, as far as its page can see. */
export interface Around {
  /** The page itself, where it is of the same site; undefined where the frame may not look. */
  readonly page: string | undefined;
  /** What the browser says of it, as `document.referrer`. */
  readonly referrer: string;
}

/** Settings of what is kept, of which the address of the frame may say its own. */
const OWN = ['draft', 'draft-key'];

/**
 * What a tool in a frame keeps its draft by, as an attribute of it: the page that holds the frame, and what
 * is asked of the tool, whatever it looks like. Another site tells no more than its name, as browsers do of
 * themselves: then nothing is kept, for the work of one page would be shown on the next. Undefined where the
 * address says it.
 */
export function frameDraft(
  { rest }: Pick<Address, 'rest'>,
  { page, referrer }: Around,
): readonly [name: string, value: string] | undefined {
  if (rest.some(([name]) => OWN.includes(name))) return undefined;
  const holder = page ?? (isWhole(referrer) ? referrer : undefined);
  if (holder === undefined) return ['draft', 'none'];
  return ['draft-key', `frame:${JSON.stringify([holder, rest.toSorted()])}`];
}

/** Whether this is the address of a page, rather than of a site. */
const isWhole = (referrer: string): boolean => {
  const found = referrer ? urlOf(referrer) : undefined;
  return found !== undefined && (found.pathname !== '/' || found.search !== '');
};

/** The page that holds this frame, itself when none does; and which one it is of frames that are the same there. */
export function pageAround(view: Window): string | undefined {
  if (view.parent === view) return 'alone';
  try {
    const { location, document } = view.parent;
    const alike = [...document.querySelectorAll('iframe')].filter(
      ({ src }) => src === (view.frameElement as HTMLIFrameElement | null)?.src,
    );
    const at = alike.findIndex(({ contentWindow }) => contentWindow === view);
    return `${pageAddress(location, document)} ${at}`;
  } catch {
    return undefined;
  }
}
