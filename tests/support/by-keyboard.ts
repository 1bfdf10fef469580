import { press } from './browser.js';
import type { AnyTool } from './tools.js';

/** Most stops of Tab in one tool. */
const MOST_STOPS = 200;

/** Goes on with Tab, from where the focus is, to what this finds; as a person without a mouse does. */
export async function tabTo(
  tool: AnyTool,
  wanted: (element: HTMLElement) => boolean,
): Promise<HTMLElement> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const at = tool.shadowRoot!.activeElement as HTMLElement | null;
    if (at && wanted(at)) return at;
    await press('Tab');
  }
  throw new Error('Tab does not come there.');
}

/** The button with this text, by Tab alone. */
export const tabToButton = (tool: AnyTool, label: string): Promise<HTMLElement> =>
  tabTo(tool, (each) => each.localName === 'button' && each.textContent!.trim() === label);

/** Keeps the browser's own dialog away: gives the text of each paper that would be printed. */
export function catchPrints(): string[] {
  const papers: string[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  beforeEach(() => {
    papers.length = 0;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...own,
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window | null;
        if (view) view.print = () => papers.push(view.document.body.textContent ?? '');
        return view;
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  });
  return papers;
}
