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

/** Wipes all, by Tab and Enter alone. */
export async function wipeByKeys(tool: AnyTool): Promise<void> {
  for (const label of ['Wis alles', 'Ja, wis alles']) {
    await tabToButton(tool, label);
    await press('Enter');
    await tool.updateComplete;
  }
}

const textOfPaper = (view: Window): string => view.document.body.textContent ?? '';

/** Keeps the browser's own dialog away, which Firefox waits for: gives of each paper what `take` takes when it would be printed, its text when absent. */
export function catchPrints(): string[];
export function catchPrints<Taken>(take: (view: Window) => Taken): Taken[];
export function catchPrints(take: (view: Window) => unknown = textOfPaper): unknown[] {
  const papers: unknown[] = [];
  const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
  beforeEach(() => {
    papers.length = 0;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      ...own,
      get(this: HTMLIFrameElement) {
        const view = own.get!.call(this) as Window | null;
        if (view) view.print = () => papers.push(take(view));
        return view;
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
  });
  return papers;
}
