import { html, nothing, render, type TemplateResult } from 'lit';
import type { Catalogue } from 'virtual:catalogue';
import { faultText } from '../../src/core/fault-text.js';
import type { Fault } from '../../src/core/faults.js';
import { msg, withMessages } from '../../src/core/localize.js';
import { translateWith } from '../../src/core/translate.js';
import { templates } from '../../src/locales/en.js';
import { checkContent, readContentFile, type ContentTaker } from './content-file.js';
import {
  attributeField,
  colourField,
  coloursInOrder,
  field,
  select,
  type FieldView,
} from './fields.js';
import { PLACES, snippet, type Place } from './snippets.js';
import {
  attributesOf,
  baseOf,
  coloursOf,
  titleOf,
  toolOf,
  wishOf,
  type FileReport,
  type State,
} from './state.js';
import { textsIn, type Language } from './texts.js';

export interface Setting {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Address of the embed files, to begin with. */
  readonly base: string;
  /** Hashes of the embed files, where they can be read. */
  readonly hashes?: Promise<Readonly<Record<string, string>> | undefined>;
}

/** Puts the configurator in a place on the page; the page registers the tools. */
export function mountConfigurator(place: HTMLElement, setting: Setting): void {
  const { catalogue, language } = setting;
  const texts = textsIn(language);
  const lookup = language === 'en' ? translateWith(templates) : undefined;
  const preview = document.createElement('div');
  preview.className = 'stage';
  let hashes: Readonly<Record<string, string>> | undefined;
  let tool: ContentTaker | undefined;
  let content: unknown;
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
    status: '',
  };

  function set(change: Partial<State>): void {
    state = { ...state, status: '', ...change };
    show();
  }

  /** Another tool keeps what both have: words, colours, language. */
  function chooseTool(tag: string, more: Partial<State> = {}): void {
    content = undefined;
    set({ file: undefined, ...more, tag });
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
    const read = await readContentFile(file);
    const { name } = file;
    if (!read.ok) {
      forget({ name, faults: read.faults });
      return;
    }
    const other = catalogue.tools.find(({ tag }) => tag === read.tool && tag !== state.tag);
    if (other) chooseTool(other.tag);
    await customElements.whenDefined(state.tag);
    content = read.content;
    const faults = await checkContent(tool!, content);
    set({ file: { name, faults, ...(other && { chose: titleOf(other, language) }) } });
  }

  function forget(file?: FileReport): void {
    if (tool && content !== undefined) tool.content = undefined;
    content = undefined;
    set({ file });
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

  const view = (): FieldView => ({ catalogue, state, texts, language, set });

  function options(): TemplateResult {
    const entry = toolOf(catalogue, state);
    const terms = entry.attributes.filter(({ kind }) => kind === 'term');
    const own = entry.attributes.filter(({ kind, common }) => kind !== 'term' && !common);
    const common = entry.attributes.filter((each) => each.kind !== 'term' && each.common);
    const languages = new Intl.DisplayNames([language], { type: 'language' });
    const spoken = Object.keys(entry.title).map(
      (each) => [each, languages.of(each) ?? each] as const,
    );
    return html`
      <div class="options">
        ${field(
          'tool',
          texts.tool,
          select(
            'tool',
            state.tag,
            catalogue.tools.map((each) => [each.tag, titleOf(each, language)] as const),
            ({ target }) => chooseTool((target as HTMLSelectElement).value),
          ),
        )}
        ${field(
          'lang',
          texts.languageOf,
          select('lang', state.lang, [['', texts.asPage], ...spoken], ({ target }) =>
            set({ lang: (target as HTMLSelectElement).value }),
          ),
        )}
        <h2>${texts.settings}</h2>
        ${[...own, ...common].map((each) => attributeField(each, view()))}
        <h2>${texts.words}</h2>
        ${terms.map((each) => attributeField(each, view()))}
        <h2>${texts.look}</h2>
        ${field(
          'scheme',
          texts.scheme,
          select(
            'scheme',
            state.colorScheme,
            [['', texts.asPage], ...Object.entries(texts.schemes)],
            ({ target }) => set({ colorScheme: (target as HTMLSelectElement).value }),
          ),
        )}
        <details>
          <summary>${texts.moreColours}</summary>
          <p class="hint" id="colour-hint">${texts.colourHint}</p>
          ${coloursInOrder(view()).map((name) => colourField(name, view()))}
        </details>
      </div>
    `;
  }

  function explained(fault: Fault): TemplateResult {
    const path = fault.path ? html`<code><bdi>${fault.path}</bdi></code>` : texts.whole;
    return html`<li>${path}: <bdi>${withMessages(lookup, () => faultText(fault, msg))}</bdi></li>`;
  }

  function contentPart(): TemplateResult {
    const { file } = state;
    return html`
      <section aria-labelledby="file-title">
        <h2 id="file-title">${texts.file}</h2>
        <p>${texts.fileHow}</p>
        <div
          class="drop"
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => {
            event.preventDefault();
            void take(event.dataTransfer?.files[0]);
          }}
        >
          <label for="content-file">${texts.choose}</label>
          <input
            id="content-file"
            type="file"
            accept=".json,application/json"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              void take(input.files?.[0]).then(() => (input.value = ''));
            }}
          />
          <span class="hint">${texts.drop}</span>
        </div>
        <div role="status" class="report">
          ${
            file
              ? html`
                  ${file.chose ? html`<p>${texts.fileOf(file.chose)}</p>` : nothing}
                  <p class=${file.faults.length ? 'wrong' : 'good'}>
                    <bdi>
                      ${
                        file.faults.length
                          ? texts.fileBad(file.name, file.faults.length)
                          : texts.fileGood(file.name)
                      }
                    </bdi>
                  </p>
                `
              : nothing
          }
        </div>
        ${
          file?.faults.length
            ? html`<ul class="faults">
                ${file.faults.map(explained)}
              </ul>`
            : nothing
        }
        ${
          content === undefined
            ? nothing
            : html`<button type="button" @click=${() => forget()}>${texts.forget}</button>`
        }
      </section>
    `;
  }

  const codeBlock = (id: string, label: string, code: string): TemplateResult => html`
    <div class="code">
      <div class="code-head">
        <h3 id=${id}>${label}</h3>
        <button
          type="button"
          aria-describedby=${id}
          @click=${({ currentTarget }: Event) => copy(code, currentTarget as HTMLElement)}
        >
          ${texts.copy}
        </button>
      </div>
      <pre translate="no"><code>${code}</code></pre>
    </div>
  `;

  function snippetPart(): TemplateResult {
    const wish = wishOf(catalogue, state, texts, language, hashes);
    const { code, css } = snippet(state.place, wish);
    const { name, how } = texts.places[state.place];
    const scripted = !['react', 'vue', 'sharepoint'].includes(state.place);
    const wrong = baseOf(state) === undefined;
    const check = (key: 'several' | 'checked', label: string): TemplateResult => html`
      <label class="check">
        <input
          type="checkbox"
          .checked=${state[key]}
          @change=${({ target }: Event) => set({ [key]: (target as HTMLInputElement).checked })}
        />
        ${label}
      </label>
    `;
    return html`
      <section aria-labelledby="snippet-title">
        <h2 id="snippet-title">${texts.snippet}</h2>
        ${field(
          'place',
          texts.place,
          select(
            'place',
            state.place,
            PLACES.map((each) => [each, texts.places[each].name] as const),
            ({ target }) => set({ place: (target as HTMLSelectElement).value as Place }),
          ),
        )}
        ${field(
          'base',
          texts.base,
          html`<input
            id="base"
            type="url"
            spellcheck="false"
            .value=${state.base}
            aria-invalid=${wrong ? 'true' : nothing}
            aria-describedby="base-how"
            @input=${({ target }: Event) => set({ base: (target as HTMLInputElement).value })}
          />`,
          html`<p class=${wrong ? 'wrong' : 'hint'} id="base-how">
            ${wrong ? texts.notAnAddress : texts.baseHow}
          </p>`,
        )}
        ${scripted && state.place !== 'frame' ? check('several', texts.several) : nothing}
        ${scripted && hashes ? check('checked', texts.integrity) : nothing}
        <p>${how}</p>
        ${codeBlock('code-title', name, code)}
        ${css ? codeBlock('css-title', texts.css, css) : nothing}
        <p role="status" class="status">${state.status}</p>
      </section>
    `;
  }

  const page = (): TemplateResult => html`
    <div class="configurator" lang=${language}>
      <form class="side" @submit=${(event: Event) => event.preventDefault()}>${options()}</form>
      <div class="main">
        ${snippetPart()}
        <section aria-labelledby="preview-title">
          <h2 id="preview-title">${texts.preview}</h2>
          ${preview}
        </section>
        ${contentPart()}
      </div>
    </div>
  `;

  place.replaceChildren();
  show();
  void setting.hashes?.then((found) => {
    hashes = found;
    show();
  });
}
