import { html, nothing, type TemplateResult } from 'lit';
import { cellOf } from './sheet.model.js';
import type { SheetActs, SheetColumn, SheetSide, SheetView } from './sheet-view.js';

type Fields = Pick<SheetView, 'data' | 'acts' | 'columns' | 'sides'>;

const LENGTHS = { text: 1000, line: 200 };
const TYPES = { line: 'text', day: 'date', number: 'number' };

/** A cell to write in; its name ends in what it is of, unless a heading or group says that. */
export function cellField(
  { data, acts }: Pick<Fields, 'data'> & { readonly acts: Pick<SheetActs, 'write'> },
  row: string,
  { id, label, kind, max, hint, placeholder }: SheetColumn,
  { side, of }: { readonly side?: SheetSide | undefined; readonly of?: string | undefined } = {},
): TemplateResult {
  const text = cellOf(data, row, id, side?.id);
  const write = (event: Event): void => {
    // A day that is half typed is no day yet, and what was there is not wiped.
    const field = event.target as HTMLInputElement;
    if (!field.validity.badInput) acts.write(row, id, field.value, side?.id);
  };
  const name = [row, id, side?.id].filter(Boolean).join('-');
  const about = hint ? `${name}-hint` : nothing;
  return html`
    <label class="field ${kind}">
      <span>
        ${side ? html`${side.label}<span class="hidden-visually">, ${label}</span>` : label}${
          of ? html`<span class="hidden-visually">: <bdi>${of}</bdi></span>` : nothing
        }
      </span>
      ${hint ? html`<span class="hint" id=${about}>${hint}</span>` : nothing}
      ${
        kind === 'text'
          ? html`<textarea
              id=${name}
              dir="auto"
              rows="2"
              maxlength=${max ?? LENGTHS.text}
              aria-describedby=${about}
              .value=${text}
              @input=${write}
            ></textarea>`
          : html`<input
              id=${name}
              type=${TYPES[kind]}
              dir=${kind === 'line' ? 'auto' : nothing}
              maxlength=${kind === 'line' ? (max ?? LENGTHS.line) : nothing}
              placeholder=${placeholder ?? nothing}
              aria-describedby=${about}
              .value=${text}
              @input=${write}
            />`
      }
    </label>
  `;
}

/** All cells of a row: of each column, and in it of each side. */
export const cellFields = (view: Fields, row: string, of?: string): TemplateResult[] =>
  view.columns.map((column) =>
    view.sides?.length
      ? html`<fieldset class="sides">
          <legend>
            ${column.label}${of ? html`<span class="hidden-visually">: <bdi>${of}</bdi></span>` : nothing}
          </legend>
          ${view.sides.map((side) => cellField(view, row, column, { side, of }))}
        </fieldset>`
      : cellField(view, row, column, { of }),
  );
