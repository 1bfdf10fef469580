import type { SayText } from './core/content/counted.js';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import {
  html,
  type CSSResult,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import type { LanguagePack } from './core/content/definition.js';
import type { ToolContent } from './core/content/content.schema.js';
import type { Fault } from './core/faults/faults.js';
import { orLight } from './core/element/older-look.js';
import { heading } from './core/element/heading.js';
import type { LanguageController } from './core/language/language.js';
import { withMessages } from './core/language/localize.js';
import type { Reading } from './core/print/reading.js';
import type { SamenspelElement } from './core/element/samenspel-element.js';
import { sourceNote } from './core/content/sources.js';

/** How a server renders a tool. */
export interface ServerOptions {
  /** Language, such as `nl` or `en-GB`; Dutch when absent. It is written on the tag. */
  readonly lang?: string;
  /** Attributes of the tag: the tool’s own, and `id`, `class` and such. `true` is written without a value; `false`, null and undefined are left out. */
  readonly attributes?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** A content file of your own, parsed. For the browser, give the same file by `content-src`. */
  readonly content?: unknown;
  /** Address of a file with {@link stylesOf} the tool, for a page whose policy forbids `<style>`. */
  readonly stylesheet?: string;
  /** Nonce of the page’s policy, for the `<style>`. */
  readonly nonce?: string;
}

type AnyTool = SamenspelElement<ToolContent, unknown>;
type ToolClass = (new () => LitElement) & {
  readonly observedAttributes: string[];
  readonly elementStyles: CSSResult[];
};

/** What rendering needs of a tool, and nobody else may have. */
interface Inside {
  readonly language: LanguageController;
  readonly ready?: { content: ToolContent; pack: LanguagePack<ToolContent> };
  readonly level: number;
  willUpdate(changed: Map<PropertyKey, unknown>): void;
  render(): TemplateResult;
  readonly text: SayText;
  titleOf(content: ToolContent): string;
}

const modules = import.meta.glob<unknown>('./generated/*/define.ts');
const readings = import.meta.glob<Record<string, Reading>>('./tools/*/*.reading.ts');

const inFolder = <Module>(files: Record<string, () => Promise<Module>>, tool: string) =>
  Object.entries(files).find(([path]) => path.split('/').at(-2) === tool)?.[1];

/** Tags of the tools that there are. */
export const tools: readonly string[] = Object.keys(modules).map((path) => path.split('/').at(-2)!);

/** Tags of the tools that can also be read where no script runs. */
export const readable: readonly string[] = tools.filter((tool) => inFolder(readings, tool));

/**
 * HTML of a tool, such as `sofa-matrix`, with its shadow root in it. A browser shows it before any
 * script runs, and `samenspel-widgets/hydrate` takes it over. Throws for a tool that does not exist,
 * and for content that cannot be used.
 */
export async function renderTool(tool: string, options: ServerOptions = {}): Promise<string> {
  const { element, inside, ready, styles, reading } = await prepare(tool, options);
  const inner = withMessages(ready.pack.lookup, () => toHtml(inside.render()));
  const body = reading ? readingHtml(element, inside, reading, 'until-ready') : '';
  return wrap(tool, options, [styles, untilReady(reading)], inner + body);
}

/**
 * HTML of a tool to read in a page without scripts: text that unfolds, and no controls. Throws for a
 * tool that is not among the {@link readable} ones.
 */
export async function renderReading(tool: string, options: ServerOptions = {}): Promise<string> {
  const { element, inside, styles, reading } = await prepare(tool, options);
  if (!reading) throw new Error(`<${tool}> is no tool to read; those are ${readable.join(', ')}.`);
  return wrap(tool, options, [styles], readingHtml(element, inside, reading, 'static'));
}

/** The styles of a tool as {@link renderTool} writes them, to serve as a file of your own. */
export async function stylesOf(tool: string): Promise<string> {
  const { styles, reading } = await prepare(tool, {});
  return styles + untilReady(reading);
}

async function prepare(tool: string, options: ServerOptions) {
  const { attributes = {}, content } = options;
  const define = inFolder(modules, tool);
  if (!define) throw new Error(`There is no <${tool}>; there are ${tools.join(', ')}.`);
  await define();
  const Tool = customElements.get(tool) as unknown as ToolClass;
  const controllers: ReactiveController[] = [];
  class OnServer extends Tool {
    override addController(controller: ReactiveController): void {
      controllers.push(controller);
      super.addController(controller);
    }
  }
  // Lit prepares a class when its attributes are asked for.
  void OnServer.observedAttributes;
  const element = new OnServer() as unknown as AnyTool;
  const inside = element as unknown as Inside;
  for (const [name, value] of written(attributes)) {
    element.setAttribute(name, value);
    element.attributeChangedCallback(name, null, value);
  }
  if (content !== undefined) element.content = content;
  else if (attributes['content-src'])
    throw new Error('A server does not fetch content-src: give the file as content as well.');
  inside.language.asked = langOf(options);
  inside.language.given = directionIn(attributes['dir']);

  let faults: readonly Fault[] = [];
  element.addEventListener('samenspel-error', (event) => (faults = event.faults));
  await element.contentReady;
  if (!inside.ready)
    throw new Error(`The content of <${tool}> cannot be used: ${JSON.stringify(faults)}`);
  inside.willUpdate(new Map());
  for (const controller of controllers) controller.hostUpdate?.();

  const file = await inFolder(readings, tool)?.();
  const reading = file && Object.values(file)[0];
  const sheets = [...OnServer.elementStyles, ...(reading?.styles ?? [])];
  const styles = orLight(sheets.map(({ cssText }) => cssText).join(''));
  return { element, inside, ready: inside.ready, styles, reading };
}

// @newer `(scripting)` Without scripts the first screen, to look at.

/** When the reading view stands for the tool: without scripts, on paper, and where it is narrow. */
function untilReady(reading: Reading | undefined): string {
  if (!reading) return '';
  const shown = '.until-ready > .reading { display: block }';
  const instead = '.root:not(.until-ready) > .screen { display: none }';
  const whole = `${shown} .until-ready .reading-frame { display: block } ${instead}`;
  const meanwhile = Number.isFinite(reading.below)
    ? `@container (inline-size < ${reading.below}em) { ${whole} }`
    : shown;
  return `
    .until-ready > .reading, .until-ready .reading-frame { display: none }
    ${meanwhile}
    @media (scripting: none) { ${whole} }
    @media print { ${whole.replace(/\.until-ready|\.root:/g, ':host(:not(:defined)) $&')} }`;
}

function readingHtml(
  element: AnyTool,
  inside: Inside,
  { template, below }: Reading,
  kind: 'until-ready' | 'static',
): string {
  const classes = `root ${kind}${Number.isFinite(below) ? '' : ' beside'}`;
  const { pack } = inside.ready!;
  const content = inside.ready!.content as ToolContent & { readonly sourceNote: string };
  const { text } = inside;
  return withMessages(pack.lookup, () =>
    toHtml(html`
      <div
        class=${classes}
        lang=${content.language}
        dir=${inside.language.directionOf(content.language)}
      >
        <div class="screen reading">
          <div class="reading-frame">
            ${heading(inside.level, text(inside.titleOf(content)), 'title')}
          </div>
          ${template({
            content,
            text,
            level: inside.level + 1,
            setting: (name) => element.getAttribute(name),
          })}
          <div class="reading-frame">${sourceNote(text(content.sourceNote), content.sources)}</div>
        </div>
      </div>
    `),
  )
    .replace(/<!--.*?-->/g, '')
    .replace(/\s+/g, ' ');
}

/** Properties that Lit writes as attributes whose presence alone counts. */
const PRESENCE =
  / (checked|disabled|hidden|multiple|open|readonly|required|selected)="(true|false)"/g;

/** Where a template ends in a place to fill in, Lit puts a sign that is no HTML; nothing needs it. */
const END_SIGN = '<?>';

const toHtml = (template: TemplateResult): string =>
  collectResultSync(render(template))
    .replaceAll(END_SIGN, '')
    .replace(PRESENCE, (_all, name: string, value: string) => (value === 'true' ? ` ${name}` : ''));

const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (value: string): string => value.replace(/[&"<>]/g, (sign) => ESCAPES[sign]!);

/** Attributes as they stand in HTML; a name that is none would be a hole. */
function written(attributes: NonNullable<ServerOptions['attributes']>): [string, string][] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (!/^[a-z][\w.:-]*$/i.test(name)) throw new Error(`No name of an attribute: ${name}`);
    if (value === false || value === null || value === undefined) return [];
    return [[name.toLowerCase(), value === true ? '' : String(value)]];
  });
}

const directionIn = (dir: unknown): 'ltr' | 'rtl' | undefined =>
  dir === 'ltr' || dir === 'rtl' ? dir : undefined;

const langOf = ({ lang, attributes }: ServerOptions): string =>
  lang ?? String(attributes?.['lang'] || 'nl');

function wrap(
  tool: string,
  options: ServerOptions,
  styles: readonly string[],
  inner: string,
): string {
  const { attributes = {}, stylesheet, nonce } = options;
  const tag = written({ ...attributes, lang: langOf(options) })
    .map(([name, value]) => (value ? `${name}="${escaped(value)}"` : name))
    .join(' ');
  const css = styles.join('').replace(/\s+/g, ' ');
  const look = stylesheet
    ? `<link rel="stylesheet" href="${escaped(stylesheet)}">`
    : `<style${nonce ? ` nonce="${escaped(nonce)}"` : ''}>${css}</style>`;
  return `<${tool} ${tag}><template shadowrootmode="open">${look}${inner}</template></${tool}>`;
}
