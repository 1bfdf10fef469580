import { html, type TemplateResult } from 'lit';
import { msg } from '../language/localize.js';

/** A row of a list in an order of people's own. */
export interface OrderedRow {
  readonly id: string;
  /** What its buttons are heard to be of. */
  readonly name: string;
  readonly at: number;
  /** How many rows there are. */
  readonly of: number;
}

/** What takes a row off: the first part of its button's id, what it says, and what it does. */
export interface RowOff {
  readonly key: string;
  readonly label: string;
  press(): void;
}

/** Buttons that move a row up and down and take it off, with ids `up-…`, `down-…` and that of `off`. */
export function rowButtons(
  { id, name, at, of }: OrderedRow,
  move: (by: -1 | 1) => void,
  off: RowOff,
): TemplateResult {
  const button = (
    key: string,
    label: string,
    sign: string,
    disabled: boolean,
    press: () => void,
  ): TemplateResult => html`
    <button
      type="button"
      class="button icon"
      data-again
      id=${`${key}-${id}`}
      aria-label=${`${label}: ${name}`}
      title=${label}
      ?disabled=${disabled}
      @click=${press}
    >
      <span aria-hidden="true">${sign}</span>
    </button>
  `;
  return html`
    <span class="buttons" data-arrows="along">
      ${button('up', msg('Omhoog'), '↑', at === 0, () => move(-1))}
      ${button('down', msg('Omlaag'), '↓', at === of - 1, () => move(1))}
      ${button(off.key, off.label, '✕', false, () => off.press())}
    </span>
  `;
}
