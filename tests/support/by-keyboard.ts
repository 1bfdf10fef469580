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
