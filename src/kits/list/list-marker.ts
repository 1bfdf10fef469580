import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import type { MarkRole } from './list.model.js';

const SIGNS: Readonly<Record<MarkRole, string>> = {
  done: 'M5 2h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3zM4.6 10.4l4 3.9 6.8-7.7-1.7-1.5-5.2 5.9-2.4-2.3z',
  going: 'M2 18V5a3 3 0 0 1 3-3h13z',
  todo: 'M10 6.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2z',
  not: 'M5.5 9h9v2h-9z',
};

/** What is in a sign of 20 by 20; shapes differ, so that it survives black and white. */
export const signShapes = (role: MarkRole | undefined): TemplateResult => svg`
  <rect x="2" y="2" width="16" height="16" rx="3" fill="none" stroke="currentColor" stroke-width="2" />
  <path fill-rule="evenodd" d=${role ? SIGNS[role] : ''} />
`;

/** Sign of what a mark says. */
export const sign = (role: MarkRole | undefined): TemplateResult => html`
  <svg class="sign" viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
    ${signShapes(role)}
  </svg>
`;

/** Id of what tells how a mark is taken away. */
const CLEARING = 'clearing';

/** What a screen reader says of that key; it stands once in a tool. */
export const clearingHint = (): TemplateResult =>
  html`<p id=${CLEARING} hidden>${msg('Met Delete haal je de keuze weg.')}</p>`;

export const noMark = (): string => msg('Nog niets gekozen');

/** Whether the marks that have focus are being chosen with keys. */
export interface MarkerKeys {
  byKey: boolean;
}

/** A choice of a mark. */
export interface Marker {
  /** Of the radio buttons; one in their tool. */
  readonly name: string;
  readonly legend: unknown;
  readonly marks: readonly { readonly id: string; readonly label: string }[];
  readonly mark: string | undefined;
  readonly keys: MarkerKeys;
  /** Whether clearing is offered as a choice of its own. */
  readonly withNone?: boolean;
  /** Gives an item the mark, or takes away the one that it has; gives whether it has it now. */
  choose(mark: string | undefined): boolean;
}

/**
 * Choosing a mark: radio buttons, where a click on the chosen one clears it, and so does Delete; Space does
 * not, which some browsers send as a click on what an arrow just chose.
 */
export function marker({
  name,
  legend,
  marks,
  mark,
  keys,
  withNone,
  choose,
}: Marker): TemplateResult {
  const radio = (value: string | undefined, label: string): TemplateResult => html`
    <label>
      <input
        type="radio"
        name=${name}
        .checked=${mark === value}
        @click=${(event: Event) => {
          if (keys.byKey && mark === value) return;
          const marked = choose(value);
          if (value) (event.target as HTMLInputElement).checked = marked;
        }}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset
      class="segments marker"
      aria-describedby=${mark ? CLEARING : nothing}
      @keydown=${(event: KeyboardEvent) => {
        keys.byKey = true;
        if (!mark || !['Delete', 'Backspace'].includes(event.key)) return;
        event.preventDefault();
        choose(undefined);
      }}
      @pointerdown=${() => (keys.byKey = false)}
      @focusout=${() => (keys.byKey = false)}
    >
      <legend class="hidden-visually">${legend}</legend>
      ${marks.map((each) => radio(each.id, each.label))}
      ${withNone ? radio(undefined, noMark()) : nothing}
    </fieldset>
  `;
}
