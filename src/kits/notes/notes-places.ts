import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../../core/language/isolated.model.js';
import { msg, str } from '../../core/language/localize.js';
import { blockName, type Held, type NotesView } from './notes-view.js';
import { noteOf, type NotesData } from './notes.model.js';
import { stackOf, stackText } from './stacks.model.js';

/** Buttons that put something in a block, or begin to put it on a stack. */
export function places<D extends NotesData>(
  view: NotesView<D>,
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
      ${view.blocks
        .filter(({ id }) => id !== now)
        .map(
          (block) => html`
            <button
              type="button"
              class="place ${block.look}"
              id=${`place-${key}-${block.key}`}
              @click=${() => view.board.place(block.id, held)}
            >
              ${block.sign}<span class="hidden-visually">${block.name}</span>
            </button>
          `,
        )}
      ${
        anywhere
          ? html`<button
              type="button"
              class="small"
              id=${`hold-${key}`}
              @click=${() => view.board.hold(held)}
            >
              ${msg('Leg erop…')}<span class="hidden-visually">
                ${msg('een ander briefje')}: ${about}</span
              >
            </button>`
          : nothing
      }
    </div>
  `;
}

const heldText = (data: NotesData, held: Held): string => {
  if ('note' in held) return noteOf(data, held.note)?.text ?? '';
  const stack = data.stacks.find(({ id }) => id === held.stack);
  return stack ? stackText(data, stack) : '';
};

/** Says what waits for the stack it belongs on. */
export function heldNotice({
  data,
  board,
  say,
}: Pick<NotesView, 'data' | 'board' | 'say'>): TemplateResult | typeof nothing {
  const { held } = board;
  if (!held) return nothing;
  return html`
    <div class="notice held">
      <p id="held" tabindex="-1">${say.chooseTarget(isolated(heldText(data, held)))}</p>
      <button type="button" class="button" @click=${() => board.hold(undefined)}>
        ${msg('Toch niet')}
      </button>
    </div>
  `;
}

/** Says that a stack elsewhere says the same, and puts it there when someone wants that. */
export function alikeNotice<D extends NotesData>(
  view: NotesView<D>,
  held: Held,
  onto: string | undefined,
): TemplateResult | typeof nothing {
  const stack = view.data.stacks.find(({ id }) => id === onto);
  if (!stack) return nothing;
  const key = 'note' in held ? held.note : held.stack;
  const block = blockName(view, stack.block);
  return html`
    <div class="alike">
      <span>${msg(str`Zelfde woorden in ${block}`)}</span>
      <button
        type="button"
        class="small"
        id=${`onto-${key}`}
        @click=${() => view.board.stackOn(stack.id, held)}
      >
        ${msg('Leg erop')}<span class="hidden-visually"
          >: ${isolated(stackText(view.data, stack))}</span
        >
      </button>
    </div>
  `;
}
