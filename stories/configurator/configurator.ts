import { html, render, type TemplateResult } from 'lit';
import type { Catalogue } from 'virtual:catalogue';
import { directionOfLanguage } from '../../src/core/language/direction.js';
import { SOURCE_LOCALE } from '../../src/core/language/locales.js';
import { lookups } from '../../src/generated/configurator/strings.js';
import { checkContent, readContentFile, type ContentTaker } from './content-file.js';
import { readChoices, writeChoices } from './address.js';
import { checkbox } from './field.js';
import { faultsOf } from './faults.js';
import { isHere } from './fields.js';
import { formatOf } from './formats.js';
import { filePart, optionsPart, unusedPart, type PageView } from './parts.js';
import { snippetPart } from './snippet-part.js';
import {
  attributesOf,
  blankState,
  coloursOf,
  titleOf,
  toolOf,
  wordFields,
  type FileReport,
  type State,
} from './state.js';
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
  /** Told of what the page's address keeps, `#` and all; where it is not given, it keeps nothing. */
  readonly kept?: (hash: string) => void;
}

/** Puts the configurator in a place on the page; the page registers the tools. */
export function mountConfigurator(place: HTMLElement, setting: Setting): void {
  const { catalogue, language } = setting;
  const lookup = lookups[language];
  const texts = textsIn(lookup);
  const preview = document.createElement('div');
  preview.className = 'stage';
  preview.setAttribute('role', 'group');
  preview.setAttribute('aria-labelledby', 'preview-title');
  let hashes: Readonly<Record<string, string>> | undefined;
  let tool: ContentTaker | undefined;
  let turn = 0;
  const blank = blankState(catalogue, setting.base);
  let state = blank;
  const choices = { catalogue, language, blank };

  function set(change: Partial<State>): void {
    state = { ...state, status: '', unused: [], ...change };
    show();
  }

  /** Puts the choices in the page's address, as a step to go back to. */
  function keep(): void {
    if (!setting.kept) return;
    const hash = writeChoices(state, choices);
    const typed = writeChoices(state, choices, true);
    const address = `${location.pathname}${location.search}${hash && `#${hash}`}`;
    try {
      // What is wrong stays out of the address, and comes back with the step.
      if (`#${hash}` !== (location.hash || '#')) history.pushState({ typed }, '', address);
      else history.replaceState({ typed }, '', location.href);
    } catch {
      // Some browsers take only so many steps in a while: the choices hold without.
    }
    setting.kept(location.hash);
  }

  /** Takes the choices from the page's address, or from the step that one went back to. */
  function restore(): void {
    const { typed } = (history.state ?? {}) as { typed?: unknown };
    const own = typeof typed === 'string';
    const read = readChoices(own ? typed : location.hash, choices, own);
    const { file, ownContent } = state;
    state = { ...read, ...(read.tag === state.tag && { file, ownContent }) };
    show();
    setting.kept?.(location.hash);
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
    const wanted = attributesOf(entry, state, wordFields(catalogue, state.lang || language));
    for (const { name } of entry.attributes) {
      const given = wanted[name];
      const value = formatOf(name) === 'src' && given && !isHere(given) ? undefined : given;
      if (value === undefined) tool.removeAttribute(name);
      else if (tool.getAttribute(name) !== value) tool.setAttribute(name, value);
    }
    preview.classList.toggle('phone', state.phone);
    // What scrolls has to be within reach of the keyboard.
    if (state.phone) preview.tabIndex = 0;
    else preview.removeAttribute('tabindex');
    preview.lang = state.lang || language;
    preview.style.colorScheme = state.colorScheme;
    const colours = coloursOf(state);
    for (const { name } of catalogue.colours)
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
    keep();
  }

  function forget(file?: FileReport): void {
    if (tool && state.ownContent) tool.content = undefined;
    set({ file, ownContent: false });
  }

  /** Goes to a field, wherever it is folded away. */
  function lead(id: string): void {
    const control = place.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
    for (let at = control?.closest('details'); at; at = at.parentElement?.closest('details'))
      at.open = true;
    control?.focus();
  }

  const faultsNow = () => faultsOf(catalogue, state, texts, language);

  async function copy(code: string, button: HTMLElement): Promise<void> {
    const [wrong] = faultsNow();
    if (wrong) {
      set({ tried: true, status: texts.notCopiedWrong(wrong.label) });
      lead(wrong.id);
      return;
    }
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
      waiting: textsIn(lookups[state.lang || language]).waiting,
      faults: faultsNow(),
      lead,
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
        @change=${keep}
        @dragover=${(event: DragEvent) => withFile(event) && event.preventDefault()}
        @drop=${(event: DragEvent) => {
          if (!withFile(event)) return;
          event.preventDefault();
          void take(event.dataTransfer?.files[0]);
        }}
      >
        ${unusedPart(view)}
        <div class="columns">
          <form class="side" novalidate @submit=${(event: Event) => event.preventDefault()}>
            ${optionsPart(view)}
          </form>
          <div class="main">
            ${snippetPart(view)}
            <section aria-labelledby="preview-title">
              <h2 id="preview-title">${texts.preview}</h2>
              ${checkbox('phone', texts.phone, state.phone, (phone) => set({ phone }))} ${preview}
            </section>
            ${filePart(view)}
          </div>
        </div>
      </div>
    `;
  }

  place.replaceChildren();
  if (setting.kept) {
    addEventListener('popstate', restore);
    restore();
  } else show();
  void setting.hashes?.then((found) => {
    hashes = found;
    show();
  });
}
