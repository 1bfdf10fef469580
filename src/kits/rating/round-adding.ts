import type { CollectView } from './collect-view.js';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { fileButton } from '../../core/files/file-button.js';
import { msg } from '../../core/language/localize.js';
import { addFiles, addForms } from './collect-acts.js';

/** Forms of others: by code or by file, and what came of them. */
export const addingPart = (view: CollectView): TemplateResult => {
  const { content, text, said } = view;
  const words = view.isPair ? { ...content.apart, ...content.large!.pair.adding } : content.apart;
  return html`
    <section class="adding-forms">
      ${heading(view.level, text(words.title), 'collect-title')}
      <p>${text(words.text)}</p>
      <form
        class="add-code"
        @submit=${(event: Event) => {
          event.preventDefault();
          const field = (event.target as HTMLFormElement).querySelector('input')!;
          addForms(view, field.value);
        }}
      >
        <label class="field">
          ${text(words.label)}
          <input
            id="code"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            maxlength="60"
          />
        </label>
        <button class="button">${msg('Voeg toe')}</button>
      </form>
      ${fileButton(msg('Kies bestanden'), (files) => addFiles(view, files), {
        id: 'add-files',
        multiple: true,
      })}
      ${
        said.length
          ? html`<ul class="notice said-of-forms">
              ${said.map((each) => html`<li>${each}</li>`)}
            </ul>`
          : nothing
      }
    </section>
  `;
};
