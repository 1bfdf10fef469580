import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { remarksByArea } from './remarks-list.js';
import type { LooseRemark } from './remarks.model.js';
import { hideRemark } from './round-more.model.js';
import type { RoundView } from './round-view.js';

const ofArea = ({ data }: RoundView, area: string): readonly LooseRemark[] =>
  (data.closed?.remarks ?? []).filter((each) => each.area === area);

function groupName({ content, text, sign }: RoundView, group: string): TemplateResult {
  const at = content.groups.findIndex(({ id }) => id === group);
  return html`<span class="group-name">${sign(at)} ${text(content.groups[at]?.label ?? '')}</span>`;
}

/** A remark, or that there is one which is not shown. */
function remark(
  view: RoundView,
  each: LooseRemark,
  { id, name }: { readonly id: string; readonly name: string },
): TemplateResult {
  const { content, text, change } = view;
  const { hidden } = each;
  return html`
    <li>
      ${groupName(view, each.group)}
      ${
        hidden
          ? html`<span class="quiet">${text(content.large!.hidden)}</span>`
          : html`<q><bdi>${each.text}</bdi></q>`
      }
      <button
        type="button"
        class="button"
        id=${id}
        @click=${() => change((now) => hideRemark(now, each, !hidden), { focus: [`#${id}`] })}
      >
        ${hidden ? msg('Laat weer zien') : msg('Verberg')}<span class="hidden-visually"
          >: ${name}</span
        >
      </button>
    </li>
  `;
}

/** What people wrote, by area, loose from their forms; who leads the talk can hide one. */
export function remarksPart(view: RoundView): unknown {
  const { content, data, text, level } = view;
  if (!content.large || !data.closed?.remarks?.length) return nothing;
  const { title, text: about } = content.large.remark;
  return html`
    <section class="remarks">
      ${heading(level, text(title))}
      <p>${text(about)}</p>
      ${content.rating.areas.map((area) => {
        const its = ofArea(view, area.id);
        return its.length
          ? html`${heading(level + 1, text(area.title))}
              <ul>
                ${its.map((each, at) =>
                  remark(view, each, {
                    id: `remark-${area.id}-${at}`,
                    name: `${text(area.title)} ${at + 1}`,
                  }),
                )}
              </ul>`
          : nothing;
      })}
    </section>
  `;
}

/** Those that are shown. */
export function remarksPaper(view: RoundView): unknown {
  const { content, data, text, level } = view;
  const shown = (data.closed?.remarks ?? []).filter(({ hidden }) => !hidden);
  const lists = remarksByArea(content.rating, shown, text, ({ group }) => groupName(view, group));
  return content.large && lists.length
    ? html`${heading(level, text(content.large.remark.title))} ${lists}`
    : nothing;
}
