import { html, nothing, type TemplateResult } from 'lit';
import {
  checkbox,
  field,
  notes,
  select,
  textInput,
  typedIn,
  wrongIn,
  type Option,
} from './field.js';
import { folderFault, folderWarnings } from './formats.js';
import type { PageView } from './parts.js';
import { PLACES, snippet, type Place } from './snippets.js';
import { toolOf, wishOf } from './state.js';

/** The code to copy, and where it goes. */
export function snippetPart(view: PageView): TemplateResult {
  const { catalogue, state, texts, language, hashes, waiting, set } = view;
  const { code, css } = snippet(state.place, wishOf(catalogue, state, language, waiting, hashes));
  const { name, how } = texts.places[state.place];
  const scripted = !['react', 'vue', 'sharepoint'].includes(state.place);
  return html`
    <section aria-labelledby="snippet-title">
      <h2 id="snippet-title">${texts.snippet}</h2>
      ${field(
        'place',
        texts.place,
        select(
          'place',
          state.place,
          PLACES.map((each): Option => [each, texts.places[each].name]),
          (event) => set({ place: typedIn(event) as Place }),
        ),
      )}
      ${baseField(view)}
      ${
        scripted && state.place !== 'frame'
          ? checkbox('several', texts.several, state.several, (several) => set({ several }))
          : nothing
      }
      ${
        scripted && hashes
          ? checkbox('integrity', texts.integrity, state.checked, (checked) => set({ checked }))
          : nothing
      }
      <p>${how}</p>
      ${blockedPart(view)} ${codeBlock(view, 'code-title', name, code)}
      ${css ? codeBlock(view, 'css-title', texts.css, css) : nothing}
      <p role="status" class="status">${state.status}</p>
      ${readingPart(view)}
    </section>
  `;
}

function baseField(view: PageView): TemplateResult {
  const { state, texts, set } = view;
  const said = {
    hint: texts.baseHow,
    wrong: wrongIn('base', view),
    warnings: folderFault(state.base)
      ? []
      : folderWarnings(state.base).map((each) => texts.folderWarnings[each]),
  };
  return field(
    'base',
    texts.base,
    textInput({
      id: 'base',
      value: state.base,
      said,
      longest: 1_000,
      keys: 'url',
      put: (base) => set({ base }),
    }),
    notes('base', said),
  );
}

/** Why nothing can be copied, with the way to each field that has to be seen to. */
function blockedPart({ faults, texts, lead }: PageView): TemplateResult {
  return html`
    <div class=${faults.length ? 'blocked' : 'blocked empty'} id="blocked">
      ${
        faults.length
          ? html`
              <p>${texts.blocked}</p>
              <ul>
                ${faults.map(
                  ({ id, label }) => html`
                    <li>
                      <button type="button" class="link" @click=${() => lead(id)}>${label}</button>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
}

const codeBlock = (
  { texts, copy, faults }: PageView,
  id: string,
  label: string,
  code: string,
): TemplateResult => html`
  <div class="code">
    <div class="code-head">
      <h3 id=${id}>${label}</h3>
      <button
        type="button"
        aria-describedby=${faults.length ? `${id} blocked` : id}
        @click=${({ currentTarget }: Event) => copy(code, currentTarget as HTMLElement)}
      >
        ${texts.copy}
      </button>
    </div>
    <pre translate="no"><code>${code}</code></pre>
  </div>
`;

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
