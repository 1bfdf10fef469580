import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { progressLine } from '../questionnaire/questions-view.js';
import { itemsOf } from './rating.model.js';
import { peopleAt, setCount } from './ballot.model.js';
import { isOpen, MOST_PEOPLE_COUNTED, type RoundData } from './round.model.js';
import { groupOf } from './collect-view.js';
import { countOfItems, type RoundView } from './round-view.js';
import { stepper } from './stepper.js';

const totalOf = ({ counts }: RoundData, item: string): number =>
  counts.filter((sum) => sum.item === item).reduce((sum, { people }) => sum + people, 0);

/** How many people showed so many fingers: typed, or by a button a step. */
function counter(
  view: RoundView,
  item: string,
  value: number | null,
  label: string,
): TemplateResult {
  const { content, data, text, change } = view;
  const which = { item, group: groupOf(content), value };
  const people = peopleAt(data, which);
  const id = `count-${value ?? 'unknown'}`;
  return html`
    <div class="counter">
      <label for=${id}>
        ${value === null ? nothing : html`<span class="fingers" aria-hidden="true">${value}</span>`}
        ${label}
      </label>
      ${stepper({
        id,
        people,
        most: MOST_PEOPLE_COUNTED,
        fewer: `${text(content.fingers.fewer)}: ${label}`,
        more: `${text(content.fingers.more)}: ${label}`,
        set: (next) =>
          change((now) => setCount(now, { ...which, people: next(peopleAt(now, which)) }), {
            name: `count-${item}-${value}`,
          }),
        say: (after) => view.say(() => `${label}: ${after}`),
      })}
    </div>
  `;
}

/** One statement, large, and how many showed which fingers. */
export function fingersPart(view: RoundView): TemplateResult {
  const { content, data, text, at } = view;
  const { rating, fingers } = content;
  const item = itemsOf(rating)[at]!;
  const place = rating.areas.findIndex(({ items }) => items.includes(item));
  const last = at === countOfItems(view) - 1;
  const total = totalOf(data, item.id);
  const many = data.people > 0 && total > data.people;
  const count = { count: `${total}`, people: `${data.people}` };
  const progress = text(content.progress, {
    number: `${place + 1}`,
    count: `${rating.areas.length}`,
    area: text(rating.areas[place]!.title),
  });
  return html`
    <form
      class="card fingers-card"
      @submit=${(event: Event) => {
        event.preventDefault();
        if (last) view.go('outcome');
        else view.goTo(at + 1);
      }}
    >
      ${progressLine((at + 1) / countOfItems(view))}
      <p class="count">${progress}</p>
      ${heading(view.level, text(item.text), 'statement')}
      <p>${text(fingers.ask)}</p>
      <div class="counters">
        ${rating.scale.map((label, point) => counter(view, item.id, point + 1, text(label)))}
        ${counter(view, item.id, null, text(rating.unknown))}
      </div>
      <p class="total ${many ? 'many' : ''}" id="total">
        <b>
          ${
            data.people
              ? text(fingers.total, count, total)
              : text(fingers.alone, { count: `${total}` }, total)
          }
        </b>
        ${many ? text(fingers.many) : nothing}
      </p>
      <div class="steps">
        <button
          type="button"
          class="button"
          @click=${() => (at ? view.goTo(at - 1) : view.go('start'))}
        >
          ${msg('Vorige')}
        </button>
        <button class=${total ? 'button primary' : 'button'} id="next">
          ${last ? msg('Bekijk de uitkomst') : total ? msg('Volgende') : msg('Sla over')}
        </button>
        ${
          isOpen(data) && !last
            ? html`<button type="button" class="button" @click=${() => view.go('outcome')}>
                ${msg('Bekijk de uitkomst')}
              </button>`
            : nothing
        }
      </div>
    </form>
    <div class="buttons">${view.undo}</div>
    ${view.bar}
  `;
}
