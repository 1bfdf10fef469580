import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { listOf } from '../../core/language/lists.js';
import { segments } from '../../kits/circle/fields.js';
import { peopleHere } from '../../kits/people/people-here.js';
import type { ShownCourse, ShownDish } from './chore-card.model.js';
import { sortedLines } from './chore-card.model.js';
import {
  offer,
  offerOf,
  setPeople,
  WAYS,
  wishOf,
  withdraw,
  type ChoreMenuData,
  type Way,
} from './chore-menu.model.js';
import { ownDish } from './chore-order.js';
import { courseChoice, nothingYet } from './chore-start.js';
import { inSight, type ChoreView } from './chore-view.js';

/** Who take part, and what the one whose turn it is likes doing. */
export function peopleStep(view: ChoreView): TemplateResult {
  const { content, data, names, text, needed, person, showPerson, change } = view;
  const people = data.people.map((each) => ({ ...each, name: names.get(each.id)! }));
  return html`
    ${peopleHere({
      id: 'person',
      people,
      label: text(content.people.who),
      hint: text(content.people.hint),
      needed,
      change: (act, settings) =>
        change(
          (now) => setPeople(now, act(now.people)),
          (next) => ({ ...settings, say: () => listSaid(view, next) }),
        ),
    })}
    ${
      person === undefined
        ? html`<p class="quiet">${text(content.people.none)}</p>`
        : html`
            ${segments(
              'person-front',
              text(content.people.choose),
              people.map(({ id, name }) => ({ id, label: name })),
              person,
              showPerson,
            )}
            ${sheet(view, person)}
          `
    }
  `;
}

/** Who came on the list or went off it, since it was drawn. */
function listSaid({ content, data, text, language }: ChoreView, next: ChoreMenuData): string {
  const more = (one: ChoreMenuData, other: ChoreMenuData): string[] =>
    one.people
      .filter(({ id }) => !other.people.some((each) => each.id === id))
      .map(({ name }) => isolated(name));
  const came = more(next, data);
  const names = listOf(came.length ? came : more(data, next), language);
  return text(came.length ? content.people.came : content.people.went, { names });
}

function sheet(view: ChoreView, person: string): TemplateResult {
  const { content, courses, data, names, level, text, of, showPerson, print } = view;
  if (!courses.some(({ dishes }) => dishes.length)) return nothingYet(view);
  const name = names.get(person)!;
  const at = data.people.findIndex(({ id }) => id === person);
  const next = data.people[(at + 1) % data.people.length]!.id;
  const off = sortedLines(of, data).off.filter(({ item }) => offerOf(data, person, item));
  const shown = off.length
    ? [...inSight(view), { id: 'off', name: text(content.overview.off), dishes: off }]
    : inSight(view);
  return html`
    <section class="sheet">
      ${heading(level + 1, html`<bdi>${name}</bdi>`, 'sheet-title')}
      <p>${text(content.people.lead, { name: isolated(name) })}</p>
      ${courseChoice(view)}
      <div class="courses">
        ${repeat(
          shown,
          ({ id }) => id,
          (course) => offers(view, person, course),
        )}
      </div>
      <p class="other">${text(content.people.other)}</p>
      ${ownDish(view, 'new-own', text(content.people.own), person)}
      <div class="buttons">
        ${
          data.people.length > 1
            ? html`<button
                type="button"
                class="button primary"
                id="next-person"
                data-again
                @click=${() => showPerson(next)}
              >
                ${text(content.people.next, { name: isolated(names.get(next)!) })}
              </button>`
            : nothing
        }
        <button type="button" class="button" id="print-card" @click=${() => print('cards', person)}>
          ${text(content.paper.card)}
        </button>
      </div>
    </section>
  `;
}

const offers = (
  view: ChoreView,
  person: string,
  { name, dishes }: Pick<ShownCourse, 'name' | 'dishes'>,
): TemplateResult => html`
  <section class="course">
    ${heading(view.level + 2, name, 'course-title')}
    ${
      dishes.length
        ? html`<ul class="rows">
            ${repeat(
              dishes,
              ({ item }) => item,
              (dish) => dishRow(view, person, dish),
            )}
          </ul>`
        : html`<p class="quiet">${view.text(view.content.nothing)}</p>`
    }
  </section>
`;

/** A dish with two ways to offer it; the same way again takes it back. */
function dishRow(view: ChoreView, person: string, { item, name }: ShownDish): TemplateResult {
  const { content, data, names, text, change } = view;
  const chosen = offerOf(data, person, item);
  const who = isolated(names.get(person)!);
  const dish = isolated(name);
  const button = (how: Way): TemplateResult => html`
    <button
      type="button"
      class="button way"
      id=${`${how}-${item}`}
      aria-pressed=${chosen === how ? 'true' : 'false'}
      @click=${() =>
        change(
          (now) =>
            offerOf(now, person, item) === how
              ? withdraw(now, person, item)
              : offer(now, person, item, how),
          (next) => ({
            say: () =>
              offerOf(next, person, item)
                ? text(content.people.offered, { name: who, how: text(content.people[how]), dish })
                : text(content.people.withdrawn, { dish }),
          }),
        )}
    >
      ${text(content.people[how])}<span class="hidden-visually">: <bdi>${name}</bdi></span>
    </button>
  `;
  return html`
    <li class="dish-row">
      <span class="dish-name">
        <bdi>${name}</bdi>
        ${
          wishOf(data, item)
            ? html`<span class="wished"
                ><span aria-hidden="true">♥</span> ${text(content.people.wished)}</span
              >`
            : nothing
        }
      </span>
      <span class="ways" data-arrows="along">${WAYS.map(button)}</span>
    </li>
  `;
}
