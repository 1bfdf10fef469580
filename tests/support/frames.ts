import { fixture, html } from '@open-wc/testing';
import { tools } from '../tools-on-disk.js';
import { watch, type Page, type View } from './pages.js';
import { alertOf, eventually, titleOf, type AnyTool } from './tools.js';

export const FOLDER = '/strict/embed/';
/** Height that the page gives a frame, in pixels. */
export const GIVEN = 400;
const PAGE = `${FOLDER}frame.html`;
const names = tools.map(({ name }) => name);

export const frameOf = async (query: string, sandbox?: string): Promise<HTMLIFrameElement> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Een onderdeel" width="800" height=${GIVEN}></iframe>`,
  );
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `${PAGE}?${query}`;
  return frame;
};

/** The page in a frame, watched from before its script runs. */
export async function openFrame(query: string): Promise<Page> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const frame = await frameOf(query);
    const view = frame.contentWindow as View;
    while (!view.document.URL.includes(PAGE)) await new Promise((resolve) => setTimeout(resolve));
    const page = watch(view);
    if (names.every((name) => !view.customElements.get(name))) return page;
    frame.remove();
  }
  throw new Error('the frame is always there before it can be watched');
}

export async function toolOf({ document: page }: Page, name: string): Promise<AnyTool> {
  await eventually(() => {
    const tool = page.querySelector(name);
    return tool && (titleOf(tool) ?? alertOf(tool));
  }, `no <${name}> in the frame`);
  return page.querySelector<AnyTool>(name)!;
}

export const pause = (time = 150): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, time));
