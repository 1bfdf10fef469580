import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { board } from '../../kits/notes/notes-board.js';
import { valueIn } from '../../kits/notes/notes-view.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import { linkStacks } from './dream-session.model.js';
import { stacksIn, type DreamView } from './dream-view.js';

/** Dreams, each with a choice of the nightmare that it keeps away. */
function links(view: DreamView): unknown {
  const { content, data, text, change } = view;
  const dreams = stacksIn(view, 'dream');
  const nightmares = stacksIn(view, 'nightmare');
  if (!dreams.length || !nightmares.length) return nothing;
  // As many choices as dreams times nightmares: looked at again only when one is called otherwise.
  const names = JSON.stringify(nightmares.map((stack) => [stack.id, stackText(data, stack)]));
  return html`
    <section class="links">
      ${heading(view.level + 1, text(content.links.title))}
      <p>${text(content.links.start)}</p>
      ${repeat(
        dreams,
        ({ id }) => id,
        (dream) => {
          const linked = data.links.find((link) => link.dream === dream.id)?.nightmare ?? '';
          return html`
            <label class="field">
              <span>${text(content.links.label, { dream: stackText(data, dream) })}</span>
              <select
                id=${`link-${dream.id}`}
                @change=${(event: Event) =>
                  change((now) => linkStacks(now, dream.id, valueIn(event)))}
              >
                <option value="" .selected=${!linked}>${text(content.links.none)}</option>
                ${guard([names, linked], () =>
                  repeat(
                    nightmares,
                    ({ id }) => id,
                    (stack) =>
                      html`<option value=${stack.id} .selected=${stack.id === linked}>
                        ${stackText(data, stack)}
                      </option>`,
                  ),
                )}
              </select>
            </label>
          `;
        },
      )}
    </section>
  `;
}

/** What is alike comes on one stack, and gets a name; a dream is linked to what it keeps away. */
export const togetherStep = (view: DreamView): TemplateResult => html`
  ${board(view)} ${links(view)}
`;
