import { html, nothing, type TemplateResult } from 'lit';
import { faultText } from '../../src/core/faults/fault-text.js';
import type { Fault } from '../../src/core/faults/faults.js';
import { SOURCE_LOCALE } from '../../src/core/language/locales.js';
import { withMessages, type Lookup } from '../../src/core/language/localize.js';
import { coloursInOrder } from './colour-contrast.js';
import { colourField } from './colour-fields.js';
import { field, select, typedIn, type FieldView, type Option } from './field.js';
import { attributeField } from './fields.js';
import { settingsOf, titleOf, toolOf } from './state.js';

/** What the parts of the page need. */
export interface PageView extends FieldView {
  readonly hashes: Readonly<Record<string, string>> | undefined;
  /** What stands in a tool's place until it runs, in the tool's language. */
  readonly waiting: string;
  /** For the words in which a fault is told. */
  readonly lookup: Lookup | undefined;
  chooseTool(tag: string): void;
  take(file: File | undefined): Promise<void>;
  forget(): void;
  copy(code: string, button: HTMLElement): Promise<void>;
  /** Goes to the field with this id. */
  lead(id: string): void;
  /** Address of the files to read without scripts. */
  readonly readings: string | undefined;
  /** Copies what such a file holds. */
  copyReading(file: string): Promise<void>;
}

/** The left side: which tool, and how. */
export function optionsPart(view: PageView): TemplateResult {
  const { catalogue, state, texts, language, set, chooseTool } = view;
  const entry = toolOf(catalogue, state);
  const { settings, terms } = settingsOf(entry);
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  const spoken = Object.keys(entry.title).map((each): Option => [each, languages.of(each) ?? each]);
  return html`
    <div class="options">
      ${field(
        'tool',
        texts.tool,
        select(
          'tool',
          state.tag,
          catalogue.tools.map((each): Option => [
            each.tag,
            titleOf(each, language),
            each.title[language] === undefined ? SOURCE_LOCALE : undefined,
          ]),
          (event) => chooseTool(typedIn(event)),
        ),
      )}
      ${field(
        'lang',
        texts.languageOf,
        select('lang', state.lang, [['', texts.asPage], ...spoken], (event) =>
          set({ lang: typedIn(event) }),
        ),
      )}
      <h2>${texts.settings}</h2>
      ${settings.map((each) => attributeField(each, view))}
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
          (event) => set({ colorScheme: typedIn(event) }),
        ),
      )}
      <details>
        <summary>${texts.moreColours}</summary>
        <p class="hint" id="colour-hint">${texts.colourHint}</p>
        ${coloursInOrder(catalogue, texts).map((name) => colourField(name, view))}
      </details>
    </div>
  `;
}

/** How many settings of an address are named; it can hold thousands. */
const MOST_NAMED = 10;
const LONGEST_NAME = 60;

/** What the page's own address asked for and cannot be. */
export function unusedPart({ state, texts }: PageView): TemplateResult {
  const { unused } = state;
  const more = unused.length - MOST_NAMED;
  return html`
    <div role="status" class=${unused.length ? 'notice' : 'notice empty'}>
      ${
        unused.length
          ? html`
              <p>${texts.unused}</p>
              <ul>
                ${unused.slice(0, MOST_NAMED).map(
                  ({ name, problem }) =>
                    html`<li>
                      <code><bdi>${name.slice(0, LONGEST_NAME)}</bdi></code
                      >: ${texts.problems[problem]}
                    </li>`,
                )}
                ${more > 0 ? html`<li>${texts.moreUnused(more)}</li>` : nothing}
              </ul>
            `
          : nothing
      }
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
        <label class="button" for="content-file">${texts.choose}</label>
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
