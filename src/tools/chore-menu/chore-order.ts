import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { rowButtons } from '../../core/element/row-buttons.js';
import { choiceField, textField } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import type { ShownCourse, ShownDish } from './chore-card.model.js';
import {
  addDish,
  DISH_LENGTH,
  hideDish,
  MOST_DISHES,
  moveDish,
  offer,
  renameDish,
  setCourse,
} from './chore-menu.model.js';
import { inSight, type ChoreView } from './chore-view.js';

/** A dish of one's own; with a person it is at once something that they like doing. */
export function ownDish(view: ChoreView, id: string, label: string, person?: string): unknown {
  const { content, data, text, needed, courses, course, narrow, change } = view;
  if (data.menu.length >= MOST_DISHES)
    return html`<p class="notice">${text(content.menu.full)}</p>`;
  const choices = courses.map((each) => ({ id: each.id, label: each.name }));
  const add = (typed: string, form: HTMLFormElement): boolean => {
    const chosen = form.querySelector('select')!.value;
    let done = false;
    change(
      (now) => {
        const next = addDish(now, { text: typed, course: chosen });
        done = next !== now;
        const item = next.menu.at(-1)?.item;
        return done && person && item ? offer(next, person, item, 'gladly') : next;
      },
      { say: () => text(content.menu.added, { dish: isolated(typed.trim()) }), focus: [`#${id}`] },
    );
    return done;
  };
  return html`
    <form class="own-dish" novalidate @submit=${needed.onSubmit(add)}>
      <label class="field">
        ${label} ${addingInput(id, DISH_LENGTH, needed, undefined, `${id}-hint`)} ${needed.note(id)}
      </label>
      ${choiceField(`${id}-course`, text(content.menu.courseLabel), choices, narrow ? course : choices[0]?.id, () => undefined)}
      <button class="button">${text(content.menu.add)}</button>
      <p class="quiet" id=${`${id}-hint`}>${text(content.privacy)}</p>
    </form>
  `;
}

/** Order and words of what stands on the menu, folded; and something of one's own. */
export const menuMore = (view: ChoreView): TemplateResult => {
  const { content, courses, text } = view;
  return html`
    ${ownDish(view, 'new-dish', text(content.menu.own))}
    ${
      courses.some(({ dishes }) => dishes.length)
        ? html`<details class="fold order">
            <summary>${text(content.menu.edit)}</summary>
            ${inSight(view).map((course) => (course.dishes.length ? ordered(view, course) : nothing))}
          </details>`
        : nothing
    }
  `;
};

const ordered = (view: ChoreView, { name, dishes }: ShownCourse): TemplateResult => html`
  ${heading(view.level + 1, name, 'part-title')}
  <ol class="rows">
    ${repeat(
      dishes,
      ({ item }) => item,
      (dish, at) => row(view, dish, at, dishes),
    )}
  </ol>
`;

function row(
  view: ChoreView,
  { item, name, own }: ShownDish,
  at: number,
  all: readonly ShownDish[],
): TemplateResult {
  const { content, data, text, courses, change } = view;
  const order = all.map((each) => each.item);
  const next = all[at + 1] ?? all[at - 1];
  const move = (by: 1 | -1): void =>
    change((now) => moveDish(now, item, by, order), {
      focus:
        by < 0
          ? [`#up-${item}:enabled`, `#down-${item}`]
          : [`#down-${item}:enabled`, `#up-${item}`],
    });
  return html`
    <li class="row">
      ${textField(
        `name-${item}`,
        html`${text(content.menu.words)} ${at + 1}`,
        name,
        DISH_LENGTH,
        (typed) => change((now) => renameDish(now, item, typed), { name: `name-${item}` }),
      )}
      ${
        own
          ? choiceField(
              `course-${item}`,
              text(content.menu.courseLabel),
              courses.map((each) => ({ id: each.id, label: each.name })),
              data.menu.find((each) => each.item === item)?.course,
              (chosen) =>
                change((now) => setCourse(now, item, chosen), { focus: [`#course-${item}`] }),
            )
          : nothing
      }
      ${rowButtons({ id: item, name, at, of: all.length }, move, {
        key: 'off',
        label: text(content.menu.off),
        press: () =>
          change((now) => hideDish(now, item), {
            say: () => text(content.menu.isOff, { dish: isolated(name) }),
            focus: [`#off-${next?.item}`, '.order summary', '#new-dish'],
          }),
      })}
    </li>
  `;
}
