import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { board } from '../../kits/notes/notes-board.js';
import { tray } from '../../kits/notes/notes-tray.js';
import { writing } from '../../kits/notes/notes-write.js';
import type { WorkshopView } from './workshop-view.js';

/** Step 1: what it is for, who is there, and what each of them does. */
export const writeStep = (view: WorkshopView): TemplateResult => html`
  <section class="goals">
    ${heading(view.level + 1, view.text(view.content.goalsTitle))}
    <ol>
      ${view.content.goals.map((goal) => html`<li>${view.text(goal.text)}</li>`)}
    </ol>
  </section>
  ${writing(view)}
`;

/** The blocks below something else: the same ones in either step, so that a full board is not built anew. */
const above = (view: WorkshopView, what: TemplateResult): TemplateResult =>
  html`${what} ${board(view)}`;

/** Step 2: the notes of who has the turn, and the four blocks to put them in. */
export const placeStep = (view: WorkshopView): TemplateResult => above(view, tray(view));

/** Step 3: what the letters mean, and the blocks to look at again. */
export const explainStep = (view: WorkshopView): TemplateResult =>
  above(
    view,
    html`
      <div class="cards">
        ${view.roles.map((role, at) => {
          const more = view.content.explanations.find((each) => each.role === role.id)?.text;
          return html`
            <section class="card role-${role.letter}">
              ${heading(view.level + 1, view.blocks[at]!.head)}
              <p>${view.text(role.summary)}</p>
              ${more ? html`<p>${view.text(more)}</p>` : ''}
            </section>
          `;
        })}
      </div>
    `,
  );
