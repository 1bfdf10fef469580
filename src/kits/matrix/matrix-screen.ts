import { html, nothing, type TemplateResult } from 'lit';
import { printButton } from '../../core/print/print-button.js';
import { msg } from '../../core/language/localize.js';
import { sourceNote } from '../../core/content/sources.js';
import { matrixByColumn } from './matrix-by-column.js';
import { keyHints, legend, type Column, type MatrixView } from './matrix-parts.js';
import { matrixTable } from './matrix-table.js';
import { marksElsewhere } from '../list/list.model.js';

/** What the tool adds to the matrix on screen. */
export interface MatrixScreen {
  /** Below the matrix. */
  readonly below: unknown;
  /** Choosing a column, on a narrow screen. */
  choice(chosen: Column): unknown;
  print(): void;
  /** Buttons to undo. */
  undo(): unknown;
  /** What stands out, and what one takes along; they come after the first screen. */
  overview(): unknown;
  takeAway(): unknown;
  documentBar(): TemplateResult;
}

export function matrixScreen(view: MatrixView, tool: MatrixScreen): TemplateResult {
  const { content, data, columns, at, text } = view;
  const column = columns.find(({ id }) => id === at.column) ?? columns[0]!;
  return html`
    <p class="lead">${text(at.working ? content.workIntro : content.intro)}</p>
    <div class="buttons bar">
      ${at.readOnly ? nothing : modeChoice(view)} ${at.working ? tool.undo() : nothing}
      ${printButton(() => tool.print())}
    </div>
    ${
      marksElsewhere(data, content.actions)
        ? html`<p class="notice">
            ${msg('Er zijn ook antwoorden op acties die deze pagina niet laat zien. Die blijven bewaard.')}
          </p>`
        : nothing
    }
    ${!at.working && data.marks.length ? legend(view) : nothing} ${keyHints(view)}
    ${at.narrow ? html`${tool.choice(column)} ${matrixByColumn(view, column)}` : matrixTable(view)}
    ${
      at.working
        ? html`<div data-later>${tool.overview()}</div>
            <div class="buttons along" data-later>${tool.takeAway()}</div>
            ${tool.documentBar()}`
        : nothing
    }
    ${tool.below} ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}

function modeChoice({ at }: MatrixView): TemplateResult {
  const choice = (working: boolean, label: string): TemplateResult => html`
    <label>
      <input
        type="radio"
        name="mode"
        .checked=${at.working === working}
        @change=${() => at.work(working)}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="segments">
      <legend class="hidden-visually">${msg('Lezen of invullen')}</legend>
      ${choice(false, msg('Lezen'))} ${choice(true, msg('Invullen'))}
    </fieldset>
  `;
}
