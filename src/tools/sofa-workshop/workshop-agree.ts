import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { agreementsEditor } from '../../kits/agreements/agreements-view.js';
import { THOUGHT_LENGTH } from './workshop-data.model.js';
import { setThought, thoughtOf } from './sofa-workshop.model.js';
import { activitiesIn } from './workshop-patterns.js';
import { blockChoice, shownBlocks, valueIn } from '../../kits/notes/notes-view.js';
import { seenAgain } from './workshop-seen.js';
import type { WorkshopView } from './workshop-view.js';
import { wishesInView } from './workshop-wishes.js';

/** Step 5: of each block, what the team wants more, less or different. */
export const changeStep = (view: WorkshopView): TemplateResult => html`
  ${seenAgain(view)} ${view.narrow ? blockChoice(view) : nothing}
  <div class="board">
    ${shownBlocks(view).map((block) => {
      const count = view.data.stacks.filter((each) => each.block === block.id).length;
      return html`
        <section class="block ${block.look}">
          ${heading(view.level + 1, block.head, 'block-head')}
          ${
            count
              ? html`<details>
                  <summary>${msg(str`Activiteiten (${count})`)}</summary>
                  ${activitiesIn(view, block.id)}
                </details>`
              : nothing
          }
          ${view.content.kinds.map(
            (kind) => html`
              <label class="thought">
                <b>${view.text(kind.label)}</b><span class="hidden-visually">, ${block.name}</span>
                <span class="thought-question">${view.text(kind.question)}</span>
                <textarea
                  dir="auto"
                  rows="2"
                  maxlength=${THOUGHT_LENGTH}
                  .value=${thoughtOf(view.data, block.id, kind.id)}
                  @input=${(event: Event) =>
                    view.change((now) => setThought(now, block.id, kind.id, valueIn(event)), {
                      name: `${block.id}-${kind.id}`,
                    })}
                ></textarea>
              </label>
            `,
          )}
        </section>
      `;
    })}
  </div>
`;

/** Step 6: what the team and its members will do, and by when. */
export const agreeStep = (view: WorkshopView): TemplateResult => {
  const { content, data, change, text } = view;
  const people = data.members.filter(({ left }) => !left).map(({ name }) => name);
  return html`
    ${wishesInView(view)} ${heading(view.level + 1, text(content.agreements.title))}
    ${data.agreements.length ? nothing : html`<p class="quiet">${text(content.agreements.start)}</p>`}
    ${agreementsEditor(
      data.agreements,
      (act, options) => change((now) => ({ ...now, agreements: act(now.agreements) }), options),
      [text(content.agreements.team), ...people],
    )}
  `;
};
