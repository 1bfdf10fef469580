import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import type { Block } from '../../kits/notes/notes-view.js';
import { agreedOn, agreeOn, thoughtOf } from './sofa-workshop.model.js';
import type { Kind } from './workshop-data.model.js';
import type { WorkshopView } from './workshop-view.js';

/** What the team wants of each block, in view where it agrees; each can become an agreement. */
export function wishesInView(view: WorkshopView): TemplateResult {
  const { content, data, text } = view;
  const wanted = view.blocks.filter(({ id }) => data.thoughts.some(({ block }) => block === id));
  return html`
    <section class="panel wanted">
      ${heading(view.level + 1, text(content.wishes.title))}
      ${wanted.length ? nothing : html`<p class="quiet">${text(content.wishes.start)}</p>`}
      ${wanted.map(
        (block) => html`
          <div class=${`wanted-block ${block.look}`}>
            ${heading(view.level + 2, html`${block.sign}${block.name}`, 'wanted-head')}
            <ul>
              ${content.kinds.map(({ id, label }) => wish(view, block, id, text(label)))}
            </ul>
          </div>
        `,
      )}
    </section>
  `;
}

function wish(view: WorkshopView, block: Block, kind: Kind, label: string): unknown {
  const wanted = thoughtOf(view.data, block.id, kind);
  if (!wanted) return nothing;
  const agreed = agreedOn(view.data, wanted);
  return html`
    <li>
      <span class="wish"><b>${label}:</b> <bdi class="typed">${wanted}</bdi></span>
      ${
        agreed
          ? html`<span class="quiet">${msg('Staat bij de afspraken')}</span>`
          : html`<button
              type="button"
              class="small"
              @click=${() =>
                view.change(
                  (now) => agreeOn(now, block.id, kind),
                  ({ agreements }) => ({
                    focus: [`#${agreements.at(-1)?.id}-who`],
                    say: () => view.speak(() => msg('Staat bij de afspraken. Wie doet het?')),
                  }),
                )}
            >
              ${msg('Spreek dit af')}<span class="hidden-visually">: <bdi>${wanted}</bdi></span>
            </button>`
      }
    </li>
  `;
}
