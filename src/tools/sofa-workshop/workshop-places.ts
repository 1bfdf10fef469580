import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/language/isolated.model.js';
import { msg, str } from '../../core/language/localize.js';
import { tile } from '../../kits/sofa/sofa-view.js';
import { noteOf, stackOf, stackText } from './sofa-workshop.model.js';
import type { Held, WorkshopView } from './workshop-view.js';

/** Buttons that put something in a block, or begin to put it on a stack. */
export function places(
  view: WorkshopView,
  held: Held,
  about: string,
  now?: string,
): TemplateResult {
  const key = 'note' in held ? held.note : held.stack;
  const anywhere = view.data.stacks.some(
    ({ id, notes }) => id !== key && (notes.length > 1 || notes[0] !== key),
  );
  // In the tray it is a row of the list.
  const waits = 'note' in held && !stackOf(view.data, held.note);
  return html`
    <div
      class="places"
      role="group"
      data-arrows=${waits ? nothing : 'along'}
      aria-label=${msg(str`Leg in een blok: ${about}`)}
    >
      ${view.roles
        .filter(({ id }) => id !== now)
        .map(
          (role) => html`
            <button
              type="button"
              class="place role-${role.letter}"
              id=${`place-${key}-${role.letter}`}
              @click=${() => view.place(role, held)}
            >
              ${tile(role)}<span class="hidden-visually">${view.text(role.verb)}</span>
            </button>
          `,
        )}
      ${
        anywhere
          ? html`<button
              type="button"
              class="small"
              id=${`hold-${key}`}
              @click=${() => view.hold(held)}
            >
              ${msg('Hoort bij…')}<span class="hidden-visually">
                ${msg('een ander briefje')}: ${about}</span
              >
            </button>`
          : nothing
      }
    </div>
  `;
}

const heldText = ({ data }: WorkshopView, held: Held): string => {
  if ('note' in held) return noteOf(data, held.note)?.text ?? '';
  const stack = data.stacks.find(({ id }) => id === held.stack);
  return stack ? stackText(data, stack) : '';
};

/** Says what waits for the stack it belongs on. */
export function heldNotice(view: WorkshopView): TemplateResult | typeof nothing {
  const { held } = view;
  if (!held) return nothing;
  const note = isolated(heldText(view, held));
  return html`
    <div class="notice held">
      <p id="held" tabindex="-1">${view.text(view.content.chooseTarget, { note })}</p>
      <button type="button" class="button" @click=${() => view.hold(undefined)}>
        ${msg('Toch niet')}
      </button>
    </div>
  `;
}
