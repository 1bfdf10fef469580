import { html, render, type TemplateResult } from 'lit';
import type { Catalogue } from 'virtual:catalogue';
import { directionOfLanguage } from '../../src/core/language/direction.js';
import { SOURCE_LOCALE } from '../../src/core/language/locales.js';
import { lookups } from '../../src/generated/configurator/strings.js';
import { checkContent, readContentFile, type ContentTaker } from './content-file.js';
import { filePart, optionsPart, snippetPart, type PageView } from './parts.js';
import { attributesOf, coloursOf, titleOf, toolOf, type FileReport, type State } from './state.js';
import { textsIn } from './texts.js';

export interface Setting {
  readonly catalogue: Catalogue;
  /** Of the page, such as `nl`; one that it has no texts in is Dutch. */
  readonly language: string;
  /** Address of the embed files, to begin with. */
  readonly base: string;
  /** Address of the files to read without scripts, where they are beside this page. */
  readonly readings?: string;
  /** Hashes of the embed files, where they can be read. */
  readonly hashes?: Promise<Readonly<Record<string, string>> | undefined>;
}

/** Puts the configurator in a place on the page; the page registers the tools. */
export function mountConfigurator(place: HTMLElement, setting: Setting): void {
  const { catalogue, language } = setting;
  const lookup = lookups[language];
  const texts = textsIn(lookup);
  const preview = document.createElement('div');
  preview.className = 'stage';
  let hashes: Readonly<Record<string, string>> | undefined;
  let tool: ContentTaker | undefined;
  let turn = 0;
  let state: State = {
    tag: catalogue.tools[0]!.tag,
    attributes: {},
    ownWords: {},
    lang: '',
    colorScheme: '',
    colours: {},
    base: setting.base,
    several: false,
    checked: false,
    place: 'html',
    ownContent: false,
    status: '',
  };

  function set(change: Partial<State>): void {
    state = { ...state, status: '', ...change };
    show();
  }

  /** Another tool keeps what both have: words, colours, language. */
  function chooseTool(tag: string, more: Partial<State> = {}): void {
    set({ file: undefined, ownContent: false, ...more, tag });
  }

  function show(): void {
    showTool();
    render(page(), place);
  }

  function showTool(): void {
    const entry = toolOf(catalogue, state);
    if (tool?.localName !== entry.tag) {
      tool = document.createElement(entry.tag) as ContentTaker;
      preview.replaceChildren(tool);
    }
    const wanted = attributesOf(entry, state);
    for (const { name } of entry.attributes) {
      const value = wanted[name];
      if (value === undefined) tool.removeAttribute(name);
      else if (tool.getAttribute(name) !== value) tool.setAttribute(name, value);
    }
    preview.lang = state.lang || language;
    preview.style.colorScheme = state.colorScheme;
    const colours = coloursOf(state);
    for (const name of catalogue.colours)
      if (colours[name]) preview.style.setProperty(name, colours[name]);
      else preview.style.removeProperty(name);
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const mine = ++turn;
    const read = await readContentFile(file);
    const { name } = file;
    if (mine !== turn) return;
    if (!read.ok) {
      forget({ name, faults: read.faults });
      return;
    }
    const other = catalogue.tools.find(({ tag }) => tag === read.tool && tag !== state.tag);
    if (other) chooseTool(other.tag);
    await customElements.whenDefined(state.tag);
    const faults = await checkContent(tool!, read.content);
    if (mine !== turn) return;
    set({
      ownContent: true,
      file: { name, faults, ...(other && { chose: titleOf(other, language) }) },
    });
  }

  function forget(file?: FileReport): void {
    if (tool && state.ownContent) tool.content = undefined;
    set({ file, ownContent: false });
  }

  async function copy(code: string, button: HTMLElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(code);
      set({ status: texts.copied });
    } catch {
      const text = button.closest('.code')?.querySelector('code');
      if (text) getSelection()?.selectAllChildren(text);
      set({ status: texts.selected });
    }
  }

  async function copyReading(file: string): Promise<void> {
    try {
      const answer = await fetch(file);
      if (!answer.ok) throw new Error(file);
      await navigator.clipboard.writeText(await answer.text());
      set({ status: texts.copied });
    } catch {
      set({ status: texts.notCopied });
    }
  }

  const withFile = ({ dataTransfer }: DragEvent): boolean =>
    Boolean(dataTransfer?.types.includes('Files'));

  function page(): TemplateResult {
    const view: PageView = {
      catalogue,
      state,
      texts,
      language,
      hashes,
      readings: setting.readings,
      lookup,
      set,
      chooseTool,
      take,
      copy,
      copyReading,
      forget: () => {
        forget();
        // The button has gone with the file.
        place.querySelector<HTMLElement>('#content-file')?.focus();
      },
    };
    return html`
      <div
        class="configurator"
        lang=${lookup ? language : SOURCE_LOCALE}
        dir=${directionOfLanguage(lookup ? language : SOURCE_LOCALE)}
        @dragover=${(event: DragEvent) => withFile(event) && event.preventDefault()}
        @drop=${(event: DragEvent) => {
          if (!withFile(event)) return;
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <form class="side" @submit=${(event: Event) => event.preventDefault()}>
          ${optionsPart(view)}
        </form>
        <div class="main">
          ${snippetPart(view)}
          <section aria-labelledby="preview-title">
            <h2 id="preview-title">${texts.preview}</h2>
            ${preview}
          </section>
          ${filePart(view)}
        </div>
      </div>
    `;
  }

  place.replaceChildren();
  show();
  void setting.hashes?.then((found) => {
    hashes = found;
    show();
  });
}
