import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { addActivity, type ActivityState, type NewActivity } from './learning-activities.model.js';
import { kindSign } from './learning-bar.js';
import type { LearningView } from './learning-view.js';

/** Adds one, and says so; gives whether there was room. */
export function add(
  view: LearningView,
  activity: NewActivity,
  focus: readonly string[] = [],
  say: string = view.content.activity.added,
): boolean {
  const said = view.text(say, { activity: isolated(activity.text.trim()) });
  return !!view.change((now) => addActivity(now, activity), { say: () => said, focus });
}

/** Ideas that are not in the plan yet, by kind. */
export function ideas(view: LearningView, state: ActivityState): TemplateResult {
  const { content, data, text } = view;
  const left = content.ideas.filter(
    ({ id }) => !data.activities.some((activity) => activity.idea === id),
  );
  const idea = (each: (typeof left)[number]): TemplateResult => {
    const words = text(each.text);
    const at = left.indexOf(each);
    const next = left[at + 1] ?? left[at - 1];
    return html`<li>
      <button
        type="button"
        class="button idea"
        id=${`idea-${each.id}`}
        aria-label=${text(content.pick.add, { activity: words })}
        @click=${() =>
          add(view, { text: words, idea: each.id, kind: each.kind, state }, [
            `#idea-${next?.id}`,
            '#ideas-none',
          ])}
      >
        <span aria-hidden="true">+</span> ${words}
      </button>
    </li>`;
  };
  return html`
    <details class="ideas" open>
      <summary>${text(content.pick.title)}</summary>
      ${left.length ? nothing : html`<p id="ideas-none" tabindex="-1">${text(content.pick.none)}</p>`}
      <div class="idea-kinds">
        ${content.kinds.map((kind) => {
          const there = left.filter((each) => each.kind === kind.id);
          return there.length
            ? html`<div>
                ${heading(view.level + 2, html`${kindSign(kind.id)} ${text(kind.name)}`, 'kind-title')}
                <p class="hint">${text(kind.about)}</p>
                <ul>
                  ${repeat(there, ({ id }) => id, idea)}
                </ul>
              </div>`
            : nothing;
        })}
      </div>
    </details>
  `;
}
