import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { msg } from '../../core/localize.js';
import type { SofaView } from '../../kits/sofa/sofa-view.js';
import type { Phase, Role } from '../../kits/sofa/sofa.schema.js';
import { markOf, noteOf } from './sofa-matrix.model.js';
import { MARKS, NOTE_LENGTH, type Mark } from './sofa-matrix.limits.js';
import type { Action, SofaMatrixContent, SofaMatrixData } from './sofa-matrix.schema.js';

/** What the matrix's templates show and what they call: the element, seen from its templates. */
export interface MatrixView extends SofaView {
  readonly content: SofaMatrixContent;
  readonly data: SofaMatrixData;
  /** Filling in, rather than reading. */
  readonly working: boolean;
  /** Id of the action whose explanation is open. */
  readonly openAction: string | undefined;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  isNoteOpen(role: Role, phase: Phase): boolean;
  toggle(action: Action): void;
  close(): void;
  mark(action: Action, mark: Mark | undefined): void;
  startNote(role: Role, phase: Phase): void;
  note(role: Role, phase: Phase, text: string): void;
}

export const actionsOf = (view: MatrixView, role: Role, phase: Phase): Action[] =>
  view.content.actions.filter((each) => each.role === role.id && each.phase === phase.id);

const SIGNS: Readonly<Record<Mark, string>> = {
  do: 'M5 2h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3zM4.6 10.4l4 3.9 6.8-7.7-1.7-1.5-5.2 5.9-2.4-2.3z',
  want: 'M2 18V5a3 3 0 0 1 3-3h13z',
  'not-here': 'M5.5 9h9v2h-9z',
};

/** Sign of a mark; shapes differ, so that it survives black and white. */
export const sign = (mark: Mark | undefined): TemplateResult => html`
  <svg class="sign" viewBox="0 0 20 20" aria-hidden="true" fill="currentColor">
    <rect
      x="2"
      y="2"
      width="16"
      height="16"
      rx="3"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    />
    <path fill-rule="evenodd" d=${mark ? SIGNS[mark] : ''} />
  </svg>
`;

export const markLabel = (view: MatrixView, mark: Mark | undefined): string => {
  const label = view.content.marks.find(({ id }) => id === mark)?.label;
  return label ? view.text(label) : msg('Nog niets gekozen');
};

/** What the signs mean. */
export const legend = (view: MatrixView): TemplateResult => html`
  <p class="legend">
    ${[...MARKS, undefined].map((mark) => html`<span>${sign(mark)} ${markLabel(view, mark)}</span>`)}
  </p>
`;

/** The actions of one cell, with what was filled in. */
export function cell(
  view: MatrixView,
  role: Role,
  phase: Phase,
  detailBelow?: (action: Action) => TemplateResult,
): TemplateResult {
  return html`
    <ul class="actions">
      ${actionsOf(view, role, phase).map((action) => {
        const mark = markOf(view.data, action.id);
        const open = view.openAction === action.id;
        return html`
          <li>
            <button
              type="button"
              class="action"
              id=${`action-${action.id}`}
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls=${open ? 'detail' : nothing}
              @click=${() => view.toggle(action)}
            >
              ${
                !view.working && view.data.marks.length
                  ? html`${sign(mark)}<span class="hidden-visually"
                        >${markLabel(view, mark)}:
                      </span>`
                  : nothing
              }
              <span class="action-title">${view.text(action.title)}</span>
            </button>
            ${view.working ? marker(view, action, mark, 'cell') : nothing}
            ${open && detailBelow ? detailBelow(action) : nothing}
          </li>
        `;
      })}
    </ul>
    ${cellNote(view, role, phase)}
  `;
}

/**
 * Choosing a mark: radio buttons, where a click on the chosen one clears it. The open action also
 * offers clearing as a choice of its own.
 */
function marker(
  view: MatrixView,
  action: Action,
  mark: Mark | undefined,
  where: 'cell' | 'detail',
): TemplateResult {
  const radio = (value: Mark | undefined, label: string): TemplateResult => html`
    <label>
      <input
        type="radio"
        name=${`${where}-${action.id}`}
        .checked=${mark === value}
        @click=${(event: Event) => {
          const again = mark === value;
          if (again && value) (event.target as HTMLInputElement).checked = false;
          view.mark(action, again ? undefined : value);
        }}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="segments marker">
      <legend class="hidden-visually">${view.text(action.title)}</legend>
      ${view.content.marks.map((each) => radio(each.id, view.text(each.label)))}
      ${where === 'detail' ? radio(undefined, msg('Nog niets gekozen')) : nothing}
    </fieldset>
  `;
}

function cellNote(view: MatrixView, role: Role, phase: Phase): TemplateResult | typeof nothing {
  const note = noteOf(view.data, role.id, phase.id);
  const about = `${view.text(role.verb)}, ${view.text(phase.name)}`;
  if (!view.working) return note ? html`<p class="note"><bdi>${note}</bdi></p>` : nothing;
  if (!note && !view.isNoteOpen(role, phase))
    return html`
      <button type="button" class="add-note" @click=${() => view.startNote(role, phase)}>
        <span aria-hidden="true">+</span> ${msg('Notitie')}<span class="hidden-visually"
          >: ${about}</span
        >
      </button>
    `;
  return html`
    <label class="note">
      ${msg('Notitie')}<span class="hidden-visually">: ${about}</span>
      <textarea
        id=${`note-${role.id}-${phase.id}`}
        dir="auto"
        rows="3"
        maxlength=${NOTE_LENGTH}
        .value=${note}
        @input=${(event: Event) =>
          view.note(role, phase, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
  `;
}

/** What an action means, an example, and the choice in full words. */
export function detail(view: MatrixView, action: Action, level: number): TemplateResult {
  const role = view.roles.find(({ id }) => id === action.role);
  return html`
    <section
      class="detail role-${role?.letter}"
      id="detail"
      aria-label=${view.text(action.title)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') view.close();
      }}
    >
      ${heading(level, view.text(action.title), 'detail-title')}
      <p>${view.text(action.text)}</p>
      <p class="example">
        <b>${view.text(view.content.exampleLabel)}</b><br />${view.text(action.example)}
      </p>
      ${view.working ? marker(view, action, markOf(view.data, action.id), 'detail') : nothing}
      <button type="button" class="button" @click=${() => view.close()}>${msg('Sluit')}</button>
    </section>
  `;
}
