import { fixture, html, waitUntil } from '@open-wc/testing';
import { render, type TemplateResult } from 'lit';
import type { ToolContent } from '../../src/core/content/content.schema.js';
import type { ToolDocument } from '../../src/core/document/document.js';
import type { SamenspelErrorEvent } from '../../src/core/element/events.js';
import type { SamenspelElement } from '../../src/core/element/samenspel-element.js';
import { allLooks, contentFiles, tools } from '../tools-on-disk.js';
import { engine } from './browser.js';

// What a tool of another test made in this tab is not there in the next.
beforeEach(() => sessionStorage.clear());

export type AnyTool = SamenspelElement<ToolContent, unknown>;

type Args = Readonly<Record<string, unknown>>;

export interface Story {
  name?: string;
  args?: Args;
  parameters?: { looks?: boolean };
  render?: (args: Args) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** A stories file, as far as the tests use it. */
export type StoriesModule = Readonly<Record<string, unknown>>;

interface Meta extends Story {
  parameters?: Story['parameters'] & { contract?: Args };
}

/** A tool, and what its stories give the tests. */
export interface Subject {
  readonly name: string;
  readonly files: readonly string[];
  readonly stories: readonly (readonly [name: string, story: Story])[];
  /** The names of the stories that are marked to be tried in every look: one, if all is well. */
  readonly marked: readonly string[];
  /** Attributes with which a person can fill it in. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A filled document of its own: `parameters.contract.value`, else that of the first story with one. */
  readonly value: ToolDocument;
  /** Whether a page can be told what is made: `tells: false` where it is told nothing, whatever it asks for. */
  readonly tells: boolean;
  /** Whether one can reach an end: `ends: false` where one cannot. */
  readonly ends: boolean;
}

const PROPERTIES = ['value', 'content', 'tells', 'ends'];

/** A tool as its stories file makes it. */
export function subjectOf(name: string, stories: StoriesModule): Subject {
  const { default: meta = {}, ...rest } = stories as { default?: Meta };
  const own = (Object.entries(rest) as [string, Story][]).map(
    ([exportName, story]) => [story.name ?? exportName, story] as const,
  );
  const contract =
    meta.parameters?.contract ?? own.map(([, { args }]) => args).find((args) => args?.['value']);
  const attributes = Object.entries(contract ?? {}).filter(([key]) => !PROPERTIES.includes(key));
  return {
    name,
    files: tools.find((tool) => tool.name === name)?.files ?? [],
    stories: own.map(([title, story]) => [
      title,
      { ...meta, ...story, args: { ...meta.args, ...story.args } },
    ]),
    marked: own.filter(([, { parameters }]) => parameters?.looks).map(([title]) => title),
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, String(value)])),
    tells: contract?.['tells'] !== false,
    ends: contract?.['ends'] !== false,
    get value() {
      const value = contract?.['value'];
      if (value) return structuredClone(value) as ToolDocument;
      throw new Error(
        `${name} has no document to test with: give the default export of its stories ` +
          '`parameters: { contract: { value: … } }`, a valid document with something in it.',
      );
    },
  };
}

/** The stories to try in this engine: all in Chromium, the marked one in the others. */
export const storiesHere = ({ stories, marked }: Subject): Subject['stories'] =>
  stories.filter(([name]) => allLooks || engine === 'chromium' || marked.includes(name));

/** An empty place on the page, gone after the test. */
export const place = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);

export interface Mounting {
  attributes?: Readonly<Record<string, string>>;
  value?: unknown;
  into?: ParentNode;
  /** Text of a paragraph inside it, for when it cannot run. */
  fallback?: string;
}

/** Puts a tool on the page as a person can fill it in, and waits until it shows something. */
export async function mount(subject: Subject, how: Mounting = {}): Promise<AnyTool> {
  const element = make(subject, how);
  (how.into ?? (await place())).append(element);
  await shown(element);
  return element;
}

/** A tool that is not on the page yet. */
export function make(subject: Subject, { attributes, value, fallback }: Mounting = {}): AnyTool {
  const element = document.createElement(subject.name) as AnyTool;
  for (const [name, text] of Object.entries({ ...subject.attributes, ...attributes }))
    element.setAttribute(name, text);
  if (fallback) element.append(Object.assign(document.createElement('p'), { innerText: fallback }));
  if (value !== undefined) element.value = value;
  return element;
}

/** Waits until a tool shows its content, or says why it cannot. */
export async function shown(tool: AnyTool): Promise<void> {
  await eventually(
    () => titleOf(tool) !== undefined || alertOf(tool) !== undefined,
    `<${tool.localName}> shows nothing`,
  );
  await tool.updateComplete;
}

/** Waits for what comes after the first screen, too, which brings styles of its own. */
export async function whole(tool: AnyTool): Promise<void> {
  await tool['later']?.load();
  await tool.updateComplete;
}

export const eventually = (condition: () => unknown, otherwise: string): Promise<void> =>
  waitUntil(condition, otherwise, { timeout: 10_000, interval: 10 });

/** Shows a story as Storybook does: its render with its arguments, then its play. */
export async function showStory(
  subject: Subject,
  story: Story,
  into: HTMLElement,
  args: Args = {},
): Promise<AnyTool> {
  const canvas = into.appendChild(document.createElement('div'));
  render(story.render!({ ...story.args, ...args }), canvas);
  const tool = canvas.querySelector<AnyTool>(subject.name)!;
  await shown(tool);
  await story.play?.({ canvasElement: canvas });
  await tool.updateComplete;
  // A tool measures its width after it is laid out, and may change then.
  await frame();
  await tool.updateComplete;
  return tool;
}

export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

export const rootOf = (tool: Element): HTMLElement =>
  tool.shadowRoot!.querySelector<HTMLElement>('.root')!;

export const titleOf = (tool: Element): HTMLElement | undefined =>
  tool.shadowRoot?.querySelector<HTMLElement>('.screen .title') ?? undefined;

export const alertOf = (tool: Element): HTMLElement | undefined =>
  tool.shadowRoot?.querySelector<HTMLElement>('[role=alert]') ?? undefined;

export const paperOf = (tool: Element): HTMLElement | undefined =>
  tool.shadowRoot?.querySelector<HTMLElement>('.root > .print') ?? undefined;

/** Prints the page, once a tool whose paper comes in a file of its own has it. */
export async function printPage(tool: Element): Promise<HTMLElement> {
  await eventually(() => {
    dispatchEvent(new Event('beforeprint'));
    return paperOf(tool);
  }, `<${tool.localName}> has nothing on paper`);
  return paperOf(tool)!;
}

/** The paths that stand in a notice's folded list of faults. */
export const pathsIn = (notice: Element): string[] =>
  [...notice.querySelectorAll('details.faults li code')].map((path) => path.textContent!.trim());

/** The button with this text. */
export function button(tool: Element, label: string): HTMLButtonElement {
  const buttons = [...tool.shadowRoot!.querySelectorAll('button')];
  const found = buttons.find(
    (each) => each.textContent!.trim() === label && each.checkVisibility(),
  );
  if (!found) throw new Error(`<${tool.localName}> shows no button “${label}”`);
  return found;
}

export const keepBox = (tool: Element): HTMLInputElement =>
  tool.shadowRoot!.querySelector<HTMLInputElement>('.keep input')!;

/** Opens a file with this text through the tool's file field. */
export async function openFile(tool: AnyTool, content: BlobPart): Promise<void> {
  const input = tool.shadowRoot!.querySelector<HTMLInputElement>('.document-bar input[type=file]')!;
  const chosen = new DataTransfer();
  chosen.items.add(new File([content], 'bestand.json', { type: 'application/json' }));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await tool.updateComplete;
}

/** Wipes all, and says yes. */
export async function wipe(tool: AnyTool): Promise<void> {
  // A view for a room is left first.
  const back = tool.shadowRoot!.querySelector<HTMLElement>('.present-head > .button');
  back?.click();
  await tool.updateComplete;
  button(tool, 'Wis alles').click();
  await tool.updateComplete;
  button(tool, 'Ja, wis alles').click();
  await tool.updateComplete;
}

/** The `samenspel-error` events that reach the page from now on. */
export function errorsFrom(target: EventTarget): SamenspelErrorEvent[] {
  const errors: SamenspelErrorEvent[] = [];
  target.addEventListener('samenspel-error', (event) => errors.push(event as SamenspelErrorEvent));
  return errors;
}

/** What people typed, and titles of sources: in nobody's words but their own. */
const NOT_OURS = 'bdi, textarea, cite, style';

const NAMING = ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'];

/** Every text and accessible name in a part of the page, one a text node or attribute. */
export function textsIn(part: Element, except = NOT_OURS): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let at: Node | null = part; at; at = walker.nextNode()) {
    const isText = at.nodeType === Node.TEXT_NODE;
    const element = isText ? at.parentElement! : (at as Element);
    if (element.closest(except)) continue;
    if (isText) texts.push(at.nodeValue!);
    else for (const name of NAMING) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

export const textOf = (part: Element, except?: string): string => textsIn(part, except).join(' ');

/** A content file, read anew: `bundled('sofa-matrix')`, `bundled('common/terms', 'en')`. */
export function bundled<T = Record<string, unknown>>(folder: string, locale = 'nl'): T {
  const path = `content/${folder}/${locale}.json`;
  const file = contentFiles.find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}`);
  return JSON.parse(file.text) as T;
}

/** Finds any of these words, as whole words in any case. */
export const anyOf = (words: readonly string[]): RegExp => {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(${escaped.join('|')})(?!\\p{L})`, 'iu');
};

/** Languages in which a tool has content. */
export const localesOf = ({ name }: Pick<Subject, 'name'>): string[] =>
  contentFiles.flatMap(({ path }) => {
    const [, folder, locale = ''] = /^content\/([\w-]+)\/([\w-]+)\.json$/.exec(path) ?? [];
    return folder === name ? locale : [];
  });

/** Holds downloads back, in the suite that calls it; both lists are emptied before each test. */
export function catchDownloads(): { saved: Blob[]; names: string[] } {
  const saved: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  beforeEach(() => {
    saved.length = 0;
    names.length = 0;
    URL.createObjectURL = (blob) => `blob:test-${saved.push(blob as Blob)}`;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      names.push(this.download);
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return { saved, names };
}
