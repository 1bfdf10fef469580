import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import type { Column, MatrixView } from '../../kits/matrix/matrix-parts.js';
import type { WifaModelContent } from './wifa-model.schema.js';

type Comparison = WifaModelContent['comparison'];

/** The letters of both models side by side, with what is shared and what differs. */
export function wifaComparison(
  view: MatrixView,
  models: readonly (readonly Column[])[],
  say: Comparison,
): TemplateResult {
  const points = (title: string, list: Comparison['shared']): TemplateResult => html`
    <div class="points">
      ${heading(view.level + 1, view.text(title))}
      <ul>
        ${list.map(({ text }) => html`<li>${view.text(text)}</li>`)}
      </ul>
    </div>
  `;
  return html`
    <div class="comparison">
      ${letters(view, models, say)} ${points(say.sharedTitle, say.shared)}
      ${points(say.differsTitle, say.differs)}
    </div>
  `;
}

/** A model a column, a letter a row; a model's letters are its name. */
const letters = (
  view: MatrixView,
  models: readonly (readonly Column[])[],
  { title }: Comparison,
): TemplateResult => html`
  <table class="models">
    <caption class="hidden-visually">
      ${view.text(title)}
    </caption>
    <tr>
      ${models.map((model) => html`<th scope="col">${model.map(({ letter }) => letter)}</th>`)}
    </tr>
    ${Array.from(
      { length: Math.max(...models.map((model) => model.length)) },
      (_, at) =>
        html`<tr>
          ${models.map((model) => html`<td>${model[at] ? view.head(model[at]) : nothing}</td>`)}
        </tr>`,
    )}
  </table>
`;
