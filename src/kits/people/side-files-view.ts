import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { fileButton } from '../../core/files/file-button.js';
import { longDate } from '../../core/language/dates.js';
import { isolated } from '../../core/language/isolated.model.js';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import { nameOf, type SidesView } from './sides-view.js';
import type { SidesData } from './sides.model.js';

const addedText = <Data extends SidesData>(
  view: SidesView<Data>,
  sides: readonly string[],
): string => {
  const names = listOf(
    sides.map((id) => nameOf(view, id)),
    view.language,
  );
  return msg(str`Toegevoegd: ${names}.`);
};

/** What came of the files: who was added, and what was not, and why. */
function said<Data extends SidesData>(view: SidesView<Data>): TemplateResult | typeof nothing {
  const { content, text, sayFaults } = view;
  const { added, leftOut } = view.sides.files;
  if (!added.length && !leftOut.length) return nothing;
  return html`<div class="notice files-said" tabindex="-1">
    ${added.length ? html`<p>${addedText(view, added)}</p>` : nothing}
    ${leftOut.map(({ file, why, faults }) =>
      why === 'faults'
        ? html`<p><bdi>${file}</bdi></p>
            ${sayFaults((notices) => notices.file(faults)) ?? nothing}`
        : html`<p>${text(content.who.files[why], { file: isolated(file) })}</p>`,
    )}
  </div>`;
}

/** Asks which of two words of one side stay, without showing either. */
function question<Data extends SidesData>(view: SidesView<Data>): TemplateResult | typeof nothing {
  const { content, text, language } = view;
  const { files } = view.sides;
  const [twice] = files.twice;
  if (!twice) return nothing;
  return html`<div class="notice twice" role="group" tabindex="-1" aria-labelledby="twice">
    <p id="twice">
      ${text(content.who.files.twice, {
        name: isolated(nameOf(view, twice.side)),
        date: longDate(new Date(twice.document.savedAt), language),
      })}
    </p>
    <div class="buttons">
      <button type="button" class="button" @click=${() => files.choose('here')}>
        ${msg('Wat hier staat')}
      </button>
      <button type="button" class="button" @click=${() => files.choose('file')}>
        ${msg('Wat in het bestand staat')}
      </button>
    </div>
  </div>`;
}

/** Files of sides that wrote elsewhere: a button, what came of it, and what waits for a choice. */
export function filesPart<Data extends SidesData>(view: SidesView<Data>): TemplateResult {
  const { content, text } = view;
  const words = content.who.files;
  return html`
    <section class="files">
      ${heading(view.level + 1, text(words.title))}
      <p>${text(words.text)}</p>
      ${fileButton(
        msg('Kies bestanden'),
        (chosen) => view.sides.files.add(chosen, (sides) => addedText(view, sides)),
        { id: 'add-files', multiple: true },
      )}
      ${said(view)} ${question(view)}
    </section>
  `;
}
