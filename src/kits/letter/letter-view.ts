import { html, nothing, type TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import { listOf } from '../../core/language/lists.js';
import { missingNames, saidIn, type LetterField } from './letter.model.js';

/** What the letter says now: a text after how it begins, several as a list; `below` adds to one of them. */
export const saidFields = (
  fields: readonly LetterField[],
  below: (id: string) => unknown = () => nothing,
): TemplateResult[] =>
  saidIn(fields).map(
    ({ id, lead, texts: [first, ...more] }) => html`
      <div class="said" data-said=${id}>
        <p><b>${lead}:</b> ${more.length ? nothing : html`<bdi>${first}</bdi>`}</p>
        ${
          more.length
            ? html`<ul>
                ${[first, ...more].map((each) => html`<li><bdi>${each}</bdi></li>`)}
              </ul>`
            : nothing
        }
        ${below(id)}
      </div>
    `,
  );

/** What it does not say yet, in a sentence with a place for the `parts`; nothing where it says all. */
export function notYetSaid(
  fields: readonly LetterField[],
  sentence: string,
  { text, language }: { readonly text: SayText; readonly language: string },
): TemplateResult | typeof nothing {
  const names = missingNames(fields);
  return names.length
    ? html`<p class="missing">${text(sentence, { parts: listOf(names, language) })}</p>`
    : nothing;
}
