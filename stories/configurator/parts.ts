import { html, nothing, type TemplateResult } from 'lit';
import { faultText } from '../../src/core/faults/fault-text.js';
import type { Fault } from '../../src/core/faults/faults.js';
import { withMessages, type Lookup } from '../../src/core/language/localize.js';
import {
  attributeField,
  colourField,
  coloursInOrder,
  field,
  select,
  type FieldView,
} from './fields.js';
import { PLACES, snippet, type Place } from './snippets.js';
import { baseOf, titleOf, toolOf, wishOf } from './state.js';

/** What the parts of the page need. */
export interface PageView extends FieldView {
  readonly hashes: Readonly<Record<string, string>> | undefined;
  /** For the words in which a fault is told. */
  readonly lookup: Lookup | undefined;
  chooseTool(tag: string): void;
  take(file: File | undefined): Promise<void>;
  forget(): void;
  copy(code: string, button: HTMLElement): Promise<void>;
  /** Address of the files to read without scripts. */
  readonly readings: string | undefined;
  /** Copies what such a file holds. */
  copyReading(file: string): Promise<void>;
}

/** The left side: which tool, and how. */
export function optionsPart(view: PageView): TemplateResult {
  const { catalogue, state, texts, language, set, chooseTool } = view;
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
      ${[...own, ...common].map((each) => attributeField(each, view))}
      <h2>${texts.words}</h2>
      ${terms.map((each) => attributeField(each, view))}
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
        ${coloursInOrder(view).map((name) => colourField(name, view))}
      </details>
    </div>
  `;
}

function explained(fault: Fault, { texts, lookup }: PageView): TemplateResult {
  const path = fault.path ? html`<code><bdi>${fault.path}</bdi></code>` : texts.whole;
  return html`<li>${path}: <bdi>${withMessages(lookup, () => faultText(fault))}</bdi></li>`;
}

/** Checking a file with texts. */
export function filePart(view: PageView): TemplateResult {
  const { state, texts, take, forget } = view;
  const { file } = state;
  return html`
    <section aria-labelledby="file-title">
      <h2 id="file-title">${texts.file}</h2>
      <p>${texts.fileHow}</p>
      <div class="drop">
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
              ${file.faults.map((fault) => explained(fault, view))}
            </ul>`
          : nothing
      }
      ${
        state.ownContent
          ? html`<button type="button" @click=${() => forget()}>${texts.forget}</button>`
          : nothing
      }
    </section>
  `;
}

const codeBlock = (
  { texts, copy }: PageView,
  id: string,
  label: string,
  code: string,
): TemplateResult => html`
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

/** The code to copy, and where it goes. */
export function snippetPart(view: PageView): TemplateResult {
  const { catalogue, state, texts, language, hashes, set } = view;
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
      ${codeBlock(view, 'code-title', name, code)}
      ${css ? codeBlock(view, 'css-title', texts.css, css) : nothing}
      <p role="status" class="status">${state.status}</p>
      ${readingPart(view)}
    </section>
  `;
}

/** The tool as text, for a page without any script; its file has our own words and settings. */
function readingPart(view: PageView): TemplateResult | typeof nothing {
  const { catalogue, state, texts, language, readings, copyReading } = view;
  const { tag, readable } = toolOf(catalogue, state);
  if (!readable || readings === undefined) return nothing;
  const file = `${readings}${tag}.${state.lang || language}.html`;
  return html`
    <h3>${texts.reading}</h3>
    <p>${texts.readingHow}</p>
    <p class="reading">
      <button type="button" @click=${() => void copyReading(file)}>${texts.readingCopy}</button>
      <a href=${file} download>${texts.readingFile}</a>
    </p>
  `;
}
