import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { dropName } from './notes-drag.js';
import { heldNotice } from './notes-places.js';
import { stackItem } from './notes-stack.js';
import { blockChoice, shownBlocks, type NotesView } from './notes-view.js';
import type { NotesData } from './notes.model.js';
import { alikeIn } from './stacks.model.js';

/** The blocks with their stacks; one of them on a narrow screen. */
export function board<D extends NotesData>(view: NotesView<D>): TemplateResult {
  const alike = alikeIn(view.data);
  return html`
    ${heldNotice(view)} ${view.narrow ? blockChoice(view) : nothing}
    <div class="board">
      ${shownBlocks(view).map((block) => {
        const stacks = view.data.stacks.filter((each) => each.block === block.id);
        const count = stacks.reduce((sum, { notes }) => sum + notes.length, 0);
        return html`
          <section
            class="block ${block.look}"
            id=${`block-${block.key}`}
            data-drop=${dropName('block', block.id)}
          >
            ${heading(view.level + 1, html`${block.head}<span class="count">${count}<span class="hidden-visually"> ${msg('briefjes')}</span></span>`, 'block-head')}
            <ul class="stacks" data-arrows="down">
              ${repeat(
                stacks,
                ({ id }) => id,
                (stack) => stackItem(view, stack, block, alike.get(stack.id)),
              )}
            </ul>
          </section>
        `;
      })}
    </div>
  `;
}
