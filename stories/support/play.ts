import type { LitElement } from 'lit';
import { showPaper } from './paper.js';

export type Play = (context: { canvasElement: HTMLElement }) => Promise<void>;

/** What a person does with the tool of a story. */
export interface Plays {
  /** Presses what these selectors find, one after the other; an option of a list is chosen. */
  press(...selectors: string[]): Play;
  /** Opens a file with this text in a file field. */
  openFile(selector: string, text: string): Play;
  /** Waits until the tool shows this. */
  appears(selector: string): Play;
  /** Shows on screen what the tool puts on paper. */
  print: Play;
}

export const inTurn =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };

export function playsOf(tag: string): Plays {
  const withTool =
    (play: (tool: LitElement) => void | Promise<void>): Play =>
    async ({ canvasElement }) => {
      const tool = await shownTool(canvasElement, tag);
      await play(tool);
      await tool.updateComplete;
    };
  return {
    press: (...selectors) =>
      withTool(async (tool) => {
        for (const selector of selectors) {
          pressOne(await found(tool, selector));
          await tool.updateComplete;
        }
      }),
    openFile: (selector, text) =>
      withTool(async (tool) => {
        const input = (await found(tool, selector)) as HTMLInputElement;
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'eerder.json', { type: 'application/json' }));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    appears: (selector) => withTool(async (tool) => void (await found(tool, selector))),
    print: withTool(showPaper),
  };
}

function pressOne(element: HTMLElement): void {
  element.click();
  // A script's click on an option chooses nothing.
  const list = element.closest('select');
  if (!list) return;
  list.value = (element as HTMLOptionElement).value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The tool, once it shows what it says, in the layout for its width: another language is fetched first. */
async function shownTool(canvas: HTMLElement, tag: string): Promise<LitElement> {
  const tool = canvas.querySelector<LitElement>(tag)!;
  await found(tool, '.screen .title');
  // A width is measured in a frame, and what follows from it is drawn after that.
  await frame();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  await tool.updateComplete;
  return tool;
}

/** Longer than the slowest of what a tool fetches. */
const PATIENCE = 20_000;

/** What a selector finds in a tool, once it is there. */
async function found(tool: LitElement, selector: string): Promise<HTMLElement> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; await frame()) {
    const element = tool.shadowRoot?.querySelector<HTMLElement>(selector);
    if (element) return element;
  }
  throw new Error(`<${tool.localName}> shows no ${selector}`);
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
