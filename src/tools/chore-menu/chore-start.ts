import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isolated } from '../../core/language/isolated.model.js';
import { segments } from '../../kits/circle/fields.js';
import type { ShownCourse } from './chore-card.model.js';
import { hideDish, showDishes } from './chore-menu.model.js';
import { inSight, type ChoreView } from './chore-view.js';

/** Where it is narrow, which course is in sight. */
export const courseChoice = (view: ChoreView): unknown =>
  view.narrow
    ? segments(
        'course',
        view.text(view.content.menu.courseLabel),
        view.courses.map(({ id, name }) => ({ id, label: name })),
        view.course,
        view.showCourse,
      )
    : nothing;

/** Courses with what may stand on the menu, to tick. */
export const ticks = (view: ChoreView): TemplateResult => html`
  ${courseChoice(view)}
  <div class="courses">
    ${repeat(
      inSight(view),
      ({ id }) => id,
      (course) => courseTicks(view, course),
    )}
  </div>
`;

const courseTicks = (
  { content, text, change }: ChoreView,
  course: ShownCourse,
): TemplateResult => html`
  <fieldset class="course">
    <legend>${course.name}</legend>
    ${repeat(
      course.choices,
      ({ item }) => item,
      ({ item, name, on }) => html`
        <label class="tick">
          <input
            type="checkbox"
            id=${`dish-${item}`}
            .checked=${on}
            @change=${(event: Event) => {
              const shown = (event.target as HTMLInputElement).checked;
              const said = shown ? content.menu.added : content.menu.isOff;
              change((now) => (shown ? showDishes(now, [item]) : hideDish(now, item)), {
                say: () => text(said, { dish: isolated(name) }),
              });
            }}
          />
          <bdi>${name}</bdi>
        </label>
      `,
    )}
  </fieldset>
`;

/** The menu as a card; its courses beside it, or a list, tell the same. */
export function card(
  { content, courses, text }: Pick<ChoreView, 'content' | 'courses' | 'text'>,
  mark: (item: string) => unknown = () => nothing,
): TemplateResult {
  const filled = courses.filter(({ dishes }) => dishes.length);
  return html`
    <div class="card" aria-hidden="true">
      <p class="card-title">${text(content.menu.card)}</p>
      ${
        filled.length
          ? filled.map(
              ({ name, dishes }) => html`
                <p class="card-course">${name}</p>
                <ul>
                  ${dishes.map((dish) => html`<li><bdi>${dish.name}</bdi>${mark(dish.item)}</li>`)}
                </ul>
              `,
            )
          : html`<p class="card-empty">${text(content.menu.empty)}</p>`
      }
    </div>
  `;
}

/** What stands on the menu: what the tool begins with. */
export const startStep = (view: ChoreView, more: unknown): TemplateResult => {
  const { content, text, courses, change } = view;
  const missing = courses.flatMap(({ choices }) => choices.filter(({ on }) => !on));
  return html`
    <div class="sides">
      <div class="to-choose">
        <p class="start">${text(content.menu.start)}</p>
        <div class="buttons">
          <button
            type="button"
            class="button"
            id="all"
            ?disabled=${!missing.length}
            @click=${() =>
              change(
                (now) =>
                  showDishes(
                    now,
                    missing.map(({ item }) => item),
                  ),
                { say: () => text(content.menu.allAdded), focus: ['.step-title'] },
              )}
          >
            ${text(content.menu.all)}
          </button>
        </div>
        ${ticks(view)} ${more}
        <p class="quiet">${text(content.menu.care)}</p>
      </div>
      ${card(view)}
    </div>
  `;
};

/** Where nothing is on the menu yet, the way there. */
export const nothingYet = ({ content, text, go }: ChoreView): TemplateResult => html`
  <div class="notice">
    <p>${text(content.nothing)}</p>
    <button type="button" class="button" id="to-menu" @click=${() => go('menu')}>
      ${text(content.toMenu)}
    </button>
  </div>
`;
