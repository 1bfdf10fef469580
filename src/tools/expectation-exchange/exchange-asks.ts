import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import type { WhoAsks } from '../../kits/people/who-screen.js';
import { removeOwnRow } from '../../kits/sheet/sheet.model.js';
import { sharedRows, timesPicked, type Permission } from './expectation-exchange.model.js';
import { choice, type ExchangeView } from './exchange-view.js';

/** Asks the client whether the others may be there. */
const permission = ({ content, data, change, text }: ExchangeView): TemplateResult =>
  choice<Permission>(
    'permission',
    text(content.who.permission.question),
    content.who.permission.options.map(({ id, label }) => ({ id, label: text(label) })),
    data.permission || undefined,
    (id) => void change((now) => ({ ...now, permission: id })),
  );

/** Subjects for everyone that came from another tool; one that nobody chose can go. */
function shared(view: ExchangeView): TemplateResult | typeof nothing {
  const { content, data, change, text } = view;
  const rows = sharedRows(data);
  if (!rows.length) return nothing;
  return html`
    ${heading(view.level + 1, text(content.who.taken))}
    <ul class="sides-list">
      ${rows.map(
        ({ id, text: words = '' }) => html`
          <li class="taken">
            <bdi>${words}</bdi>
            ${
              timesPicked(data, id)
                ? nothing
                : html`<button
                    type="button"
                    class="button"
                    @click=${() =>
                      change((now) => removeOwnRow(now, id), {
                        focus: ['.taken button', '#begin'],
                      })}
                  >
                    ${msg('Verwijder')}<span class="hidden-visually">: <bdi>${words}</bdi></span>
                  </button>`
            }
          </li>
        `,
      )}
    </ul>
  `;
}

/** What is asked of the client before all begins, and what came along from other tools. */
export const asks = (view: ExchangeView): WhoAsks => ({
  asked: permission(view),
  refusal:
    view.data.permission === 'no' ? view.text(view.content.who.permission.refused) : undefined,
  more: shared(view),
});
