import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { removedNotice } from '../../kits/sheet/sheet-rows.js';
import { OWN_WISHES, ownRowsIn } from './respite-guide.model.js';
import type { RespiteView } from './respite-view.js';

/** What was wished in another tool, and taken along. */
export function takenWishes({ content, data, acts, level, text }: RespiteView): unknown {
  const wishes = ownRowsIn(data, OWN_WISHES);
  if (!wishes.length && !acts.hasRemoved) return nothing;
  return html`
    <section class="taken">
      ${heading(level + 1, text(content.wish.taken))}
      <ul class="own-things">
        ${repeat(
          wishes,
          ({ id }) => id,
          (row) => ownThing(row.id, row.text ?? '', acts),
        )}
      </ul>
      ${removedNotice(acts, true)}
    </section>
  `;
}

/** Something of one's own, and how it goes away. */
export const ownThing = (
  id: string,
  said: string,
  acts: Pick<RespiteView['acts'], 'remove'>,
): TemplateResult => html`
  <li>
    <bdi>${said}</bdi>
    <button
      type="button"
      class="button icon"
      aria-label=${`${msg('Haal weg')}: ${said}`}
      title=${msg('Haal weg')}
      @click=${() => acts.remove(id)}
    >
      <span aria-hidden="true">✕</span>
    </button>
  </li>
`;
