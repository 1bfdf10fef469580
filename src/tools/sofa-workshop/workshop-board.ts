import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { dropName } from './workshop-drag.js';
import { heldNotice } from './workshop-places.js';
import { stackItem } from './workshop-stack.js';
import { tray } from './workshop-tray.js';
import { blockChoice, blockHead, shownBlocks, type WorkshopView } from './workshop-view.js';

/** Step 2: the notes of who has the turn, and the four blocks to put them in. */
export const placeStep = (view: WorkshopView): TemplateResult => html`
  ${tray(view)} ${heldNotice(view)} ${board(view)}
`;

/** Step 3: what the letters mean, and the blocks to look at again. */
export const explainStep = (view: WorkshopView): TemplateResult => html`
  <div class="cards">
    ${view.roles.map((role) => {
      const more = view.content.explanations.find((each) => each.role === role.id)?.text;
      return html`
        <section class="card role-${role.letter}">
          ${heading(view.level + 1, blockHead(view, role))}
          <p>${view.text(role.summary)}</p>
          ${more ? html`<p>${view.text(more)}</p>` : nothing}
        </section>
      `;
    })}
  </div>
  ${heldNotice(view)} ${board(view)}
`;

/** The four blocks; one of them on a narrow screen. */
const board = (view: WorkshopView): TemplateResult => html`
  ${view.narrow ? blockChoice(view) : nothing}
  <div class="board">
    ${shownBlocks(view).map((role) => {
      const stacks = view.data.stacks.filter(({ block }) => block === role.id);
      const count = stacks.reduce((sum, { notes }) => sum + notes.length, 0);
      return html`
        <section
          class="block role-${role.letter}"
          id=${`block-${role.letter}`}
          data-drop=${dropName('block', role.id)}
        >
          ${heading(view.level + 1, html`${blockHead(view, role)}<span class="count">${count}<span class="hidden-visually"> ${msg('briefjes')}</span></span>`, 'block-head')}
          <ul class="stacks" data-arrows="down">
            ${stacks.map((stack) => stackItem(view, stack, role))}
          </ul>
        </section>
      `;
    })}
  </div>
`;
