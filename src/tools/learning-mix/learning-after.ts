import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import {
  ACTIVITY_LENGTH,
  activityOf,
  followUps,
  link,
  linkable,
  MOST_ACTIVITIES,
  type LearningActivity,
} from './learning-activities.model.js';
import { facts } from './learning-activities.js';
import { add } from './learning-ideas.js';
import type { LearningView } from './learning-view.js';

/** What is tried after a course: what is in the plan already, or something new. */
function afterOne(view: LearningView, course: LearningActivity): TemplateResult {
  const { content, data, text, needed, level, change } = view;
  const say = content.after;
  const { id } = course;
  const field = `after-${id}`;
  const title = `after-title-${id}`;
  const there = followUps(data, id);
  const free = linkable(data, id);
  const addButton = html`<button class="button">
    ${text(say.add)}<span class="hidden-visually">: <bdi>${course.text}</bdi></span>
  </button>`;
  return html`
    <section class="after" aria-labelledby=${title}>
      ${heading(
        level + 1,
        html`<span id=${title} tabindex="-1"
          >${text(say.title, { activity: isolated(course.text) })}</span
        >`,
      )}
      ${
        there.length
          ? html`<ul class="tries">
              ${there.map((each) => {
                const apart = text(say.apart, { activity: isolated(each.text) });
                return html`<li>
                  <span>
                    <span aria-hidden="true">→</span> <bdi>${each.text}</bdi>
                    <small class="hint"
                      >${facts({ ...view, data: { ...data, activities: [] } }, each).join(' · ')}</small
                    >
                  </span>
                  <button
                    type="button"
                    class="button"
                    id=${`apart-${each.id}`}
                    @click=${() =>
                      change((now) => link(now, each.id, undefined), {
                        say: () => apart,
                        focus: [`#${title}`],
                      })}
                  >
                    ${text(say.apartButton)}<span class="hidden-visually"
                      >: <bdi>${each.text}</bdi></span
                    >
                  </button>
                </li>`;
              })}
            </ul>`
          : html`<p class="hint">${text(say.empty)}</p>`
      }
      <div class="fields">
        ${
          free.length
            ? html`<form
                class="choose-try"
                @submit=${(event: SubmitEvent) => {
                  event.preventDefault();
                  const { value } = (event.target as HTMLFormElement).querySelector('select')!;
                  const tried = activityOf(view.data, value);
                  if (!tried) return;
                  const said = text(say.linked, { activity: isolated(tried.text) });
                  change((now) => link(now, value, id), {
                    say: () => said,
                    focus: [`#choose-${id}`, `#${field}`],
                  });
                }}
              >
                <label class="field">
                  ${text(say.choose)}
                  <select class="entry" id=${`choose-${id}`}>
                    ${repeat(
                      free,
                      (each) => each.id,
                      (each) => html`<option value=${each.id}>${each.text}</option>`,
                    )}
                  </select>
                </label>
                ${addButton}
              </form>`
            : nothing
        }
        ${
          data.activities.length < MOST_ACTIVITIES
            ? html`<form
                class="new-try"
                novalidate
                @submit=${needed.onSubmit((typed) =>
                  add(
                    view,
                    { text: typed, kind: 'work', state: 'new', after: id },
                    [`#${field}`],
                    say.linked,
                  ),
                )}
              >
                <label class="field">
                  ${text(say.label)} ${addingInput(field, ACTIVITY_LENGTH, needed)}
                  ${needed.note(field)}
                </label>
                ${addButton}
              </form>`
            : nothing
        }
      </div>
    </section>
  `;
}

/** Each course, and whatever else something comes after. */
export function afterPart(view: LearningView): TemplateResult {
  const { content, data, text } = view;
  const firsts = data.activities.filter(
    ({ id, kind }) => kind === 'course' || followUps(data, id).length > 0,
  );
  return html`
    <p>${text(content.after.lead)}</p>
    ${
      firsts.length
        ? firsts.map((each) => afterOne(view, each))
        : html`<p class="hint">${text(content.after.none)}</p>`
    }
  `;
}
