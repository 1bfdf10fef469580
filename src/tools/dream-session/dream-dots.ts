import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import { passOn } from '../../kits/rating/pass-on.js';
import { stepper } from '../../kits/rating/stepper.js';
import { waysField } from '../../kits/rating/ways.js';
import { allDots, DOTS, MOST_DOTS, type DotsBox } from './dream-session.model.js';
import { letters, sharing, type DreamView } from './dream-view.js';

const here = ({ data }: DreamView) => data.members.filter(({ left }) => !left);

const stop = (view: DreamView): TemplateResult => html`
  <button type="button" class="button" @click=${() => view.stopDots()}>
    ${view.speak(() => msg('Stop zonder uitkomst'))}
  </button>
`;

/** Who leads counts the dots that people put on paper, or hold up. */
function counting(view: DreamView, box: DotsBox): TemplateResult {
  const { content, data, text } = view;
  const { dots } = content;
  const total = allDots(box);
  const people = here(view).length;
  const many = people > 0 && total > people * DOTS;
  return html`
    <form
      @submit=${(event: Event) => {
        event.preventDefault();
        view.reveal();
      }}
    >
      <p>${text(dots.count)}</p>
      <div class="counters">
        ${data.stacks.map((stack) => {
          const name = stackText(data, stack);
          const count = box.dots.get(stack.id) ?? 0;
          return html`
            <div class="counter">
              <label for=${`dots-${stack.id}`}><bdi>${name}</bdi></label>
              ${stepper({
                id: `dots-${stack.id}`,
                people: count,
                most: MOST_DOTS,
                fewer: `${text(dots.fewer)}: ${name}`,
                more: `${text(dots.more)}: ${name}`,
                set: (next) => view.count(stack.id, next(count)),
                say: () => undefined,
              })}
            </div>
          `;
        })}
      </div>
      <p class="total ${many ? 'many' : ''}" role="status">
        <b>${text(dots.total, { count: `${total}`, people: `${people}` }, total)}</b>
        ${many ? text(dots.many) : nothing}
      </p>
      <div class="buttons">
        <button class="button primary" id="reveal">${text(dots.reveal)}</button>
        ${stop(view)}
      </div>
    </form>
  `;
}

/** One person gives dots, with nobody else in front. */
function giving(view: DreamView): TemplateResult {
  const { content, data, text, given } = view;
  return html`
    <fieldset class="giving">
      <legend>${text(content.dots.give)}</legend>
      ${data.stacks.map(
        (stack) => html`
          <label class="tick">
            <input
              type="checkbox"
              id=${`give-${stack.id}`}
              .checked=${given.includes(stack.id)}
              @change=${(event: Event) => {
                const box = event.target as HTMLInputElement;
                if (!view.give(stack.id)) box.checked = false;
              }}
            />
            <bdi>${stackText(data, stack)}</bdi>
          </label>
        `,
      )}
    </fieldset>
    <div class="buttons">
      <button type="button" class="button primary" id="hand" @click=${() => view.hand()}>
        ${text(content.dots.hand)}
      </button>
    </div>
  `;
}

/** The device goes to the next, or all is in. */
function covered(view: DreamView, { cast }: DotsBox): TemplateResult {
  const { content, text } = view;
  const { dots } = content;
  const people = here(view);
  const next = people[cast];
  return passOn({
    level: view.level,
    title: text(dots.cover),
    said: text(dots.cast, { count: `${cast}`, people: `${people.length}` }, cast),
    take: next ? text(dots.nextOf, { name: next.name }) : text(dots.next),
    reveal: text(dots.reveal),
    isBegun: cast > 0,
    isDone: people.length > 0 && !next,
    stop: stop(view),
    takeOver: () => view.takeOver(),
    lay: () => view.reveal(),
  });
}

/** Dots while they are given: nothing else is in front. */
export function dotsGoing(view: DreamView, box: DotsBox): TemplateResult {
  const { data } = view;
  const now =
    data.way === 'pass' ? (view.isGiving ? giving(view) : covered(view, box)) : counting(view, box);
  return html`<section class="panel going">${now}</section>`;
}

/** How people give their dots, and the beginning of it. */
export function dotsPart(view: DreamView): TemplateResult {
  const { content, data, text, change } = view;
  const { dots } = content;
  if (!data.stacks.length) return html`<p class="notice">${text(dots.none)}</p>`;
  return html`
    <section class="panel">
      ${heading(view.level + 1, text(dots.legend))}
      ${waysField({
        text,
        legend: dots.legend,
        options: dots.ways,
        chosen: data.way,
        choose: (way) => void change((now) => ({ ...now, way })),
      })}
      <div class="buttons">
        <button type="button" class="button" id="dots" @click=${() => view.startDots()}>
          ${text(data.dots.length ? dots.again : dots.begin)}
        </button>
      </div>
    </section>
  `;
}

export const shared = (
  view: DreamView,
  stack: DreamView['data']['stacks'][number],
): TemplateResult =>
  html`<span class="sharing">${letters(view, stack)} ${sharing(view, stack)}</span>`;
