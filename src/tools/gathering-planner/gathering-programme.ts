import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { heading } from '../../core/element/heading.js';
import { rowButtons } from '../../core/element/row-buttons.js';
import { textField, valueIn } from '../../kits/circle/fields.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { quoted } from './gathering-goals.js';
import {
  addPart,
  editPart,
  hasInformal,
  LINE_LENGTH,
  MOST_PARTS,
  movePart,
  removePart,
  setMinutes,
  type Part,
} from './gathering-planner.model.js';
import { strip } from './gathering-strip.js';
import { clockText, lengthText, type GatheringView } from './gathering-view.js';
import { MOST_MINUTES, minutesIn, programmeOf, type TimedPart } from './programme.model.js';

/** Parts with minutes and who, the strip of them, and the same in words. */
export function programmeEditor(view: GatheringView): TemplateResult {
  const { content, data, level, text } = view;
  const { title, start, full, plenary } = content.programme;
  const { parts } = programmeOf(data.parts);
  return html`
    <section class="programme">
      ${heading(level + 1, html`<span id="programme-title" tabindex="-1">${text(title)}</span>`)}
      ${
        parts.length
          ? html`${strip(view)}
              <p class="programme-said">${programmeText(view)}</p>
              <ol class="parts">
                ${repeat(
                  parts,
                  ({ part }) => part.id,
                  (timed, at) => partRow(view, timed, at, parts.length),
                )}
              </ol>`
          : html`<p>${text(start)}</p>`
      }
      ${data.parts.length >= MOST_PARTS ? html`<p class="notice">${text(full)}</p>` : newPart(view)}
      <p class="hint">${text(plenary)}</p>
      <div class="buttons bar">
        <button type="button" class="button" id="print-plan" @click=${() => view.print('plan')}>
          ${text(content.paper.plan)}
        </button>
      </div>
    </section>
  `;
}

/** `Van 19:30 tot 21:00, samen 1 uur en 30 minuten.` */
export function programmeText(view: GatheringView): string {
  const { content, data, text } = view;
  const { ends, endsOpen, length, untimed: none } = content.programme;
  const { minutes, untimed } = programmeOf(data.parts);
  const start = clockText(view, 0);
  const end = clockText(view, minutes);
  const count = `${untimed}`;
  const said = (of: typeof length): string => text(of, { length: lengthText(view, minutes) });
  if (untimed && start && minutes) return text(endsOpen, { count, end }, untimed);
  if (untimed)
    return [minutes ? said(length) : '', text(none, { count }, untimed)].join(' ').trim();
  return start ? text(ends, { start, end, length: lengthText(view, minutes) }) : said(length);
}

/** `19:30 tot 19:45`, or what is known of it. */
export function partTime(view: GatheringView, { part, from, to, orLater }: TimedPart): string {
  const { content, text } = view;
  const begins = clockText(view, from);
  const timed = part.minutes !== undefined;
  const time = !begins
    ? ''
    : orLater
      ? text(content.clock.late, { from: begins })
      : timed
        ? text(content.clock.span, { from: begins, to: clockText(view, to) })
        : begins;
  const length = timed ? lengthText(view, part.minutes ?? 0) : text(content.programme.noTime);
  return [time, length].filter(Boolean).join(' · ');
}

function partRow(
  view: GatheringView,
  timed: TimedPart<Part>,
  at: number,
  of: number,
): TemplateResult {
  const { content, text, change } = view;
  const { id, text: name, who, minutes } = timed.part;
  const say = content.programme;
  const ofPart = html`<span class="hidden-visually">: <bdi>${name}</bdi></span>`;
  return html`
    <li class="part" id=${`part-${id}`}>
      <div class="part-head">
        <span class="part-number" aria-hidden="true">${at + 1}</span>
        <span class="part-time">${partTime(view, timed)}</span>
        ${rowButtons({ id, name, at, of }, (by) => move(view, id, by), {
          key: 'remove',
          label: text(say.remove),
          press: () =>
            change((now) => removePart(now, id), {
              say: () => text(say.removed, { part: quoted(name) }),
              focus: ['#programme-title'],
            }),
        })}
      </div>
      <div class="part-fields">
        ${textField(
          `text-${id}`,
          html`<span>${text(say.text)}<span class="hidden-visually"> ${at + 1}</span></span>`,
          name,
          LINE_LENGTH,
          (typed) => change((now) => editPart(now, id, { text: typed }), { name: `text-${id}` }),
        )}
        <label class="field minutes">
          <span>${text(say.minutes)}${ofPart}</span>
          <input
            class="entry"
            id=${`minutes-${id}`}
            inputmode="numeric"
            autocomplete="off"
            maxlength="3"
            .value=${minutes === undefined ? '' : `${minutes}`}
            @change=${(event: Event) => {
              const typed = minutesIn(valueIn(event));
              (event.target as HTMLInputElement).value = typed === undefined ? '' : `${typed}`;
              change((now) => setMinutes(now, id, typed));
            }}
          />
        </label>
        <label class="field">
          <span>${text(say.who)}${ofPart}</span>
          <input
            class="entry"
            id=${`who-${id}`}
            dir="auto"
            autocomplete="off"
            maxlength=${LINE_LENGTH}
            .value=${who}
            @input=${(event: Event) =>
              change((now) => editPart(now, id, { who: valueIn(event) }), { name: `who-${id}` })}
          />
        </label>
      </div>
    </li>
  `;
}

/** Moves a part; the focus stays with it, on what is still possible, and its new place is said. */
function move({ content, text, change }: GatheringView, id: string, by: -1 | 1): void {
  change(
    (now) => movePart(now, id, by),
    ({ parts }) => {
      const place = parts.findIndex((each) => each.id === id) + 1;
      const of = parts.length;
      const up = place === of || (by < 0 && place > 1);
      return {
        say: () => text(content.programme.moved, { place: `${place}`, of: `${of}` }),
        focus: [`#${up ? 'up' : 'down'}-${id}`],
      };
    },
  );
}

function newPart(view: GatheringView): TemplateResult {
  const { content, data, needed, text, change } = view;
  const say = content.programme;
  const put = (part: Parameters<typeof addPart>[1], focus: readonly string[]): boolean =>
    !!change((now) => addPart(now, part), {
      say: () => text(say.added, { part: quoted(part.text) }),
      focus,
    });
  return html`
    <form
      class="new-part"
      novalidate
      @submit=${needed.onSubmit((typed, form) => {
        const field = form.querySelector<HTMLInputElement>('#new-minutes')!;
        const done = put({ text: typed, minutes: minutesIn(field.value) }, ['#new-part']);
        if (done) field.value = '';
        return done;
      })}
    >
      <label class="field">
        ${text(say.add)} ${addingInput('new-part', LINE_LENGTH, needed)} ${needed.note('new-part')}
      </label>
      <label class="field minutes">
        ${text(say.minutes)}
        <input
          class="entry"
          id="new-minutes"
          inputmode="numeric"
          autocomplete="off"
          maxlength=${`${MOST_MINUTES}`.length}
        />
      </label>
      <button class="button primary">${text(say.addButton)}</button>
    </form>
    ${
      hasInformal(data)
        ? nothing
        : html`<div class="informal">
            <p>${text(say.informal.hint)}</p>
            <button
              type="button"
              class="button"
              id="add-informal"
              @click=${() =>
                put(
                  {
                    text: text(say.informal.text),
                    minutes: content.informalMinutes,
                    informal: true,
                  },
                  ['.parts > li:last-child input'],
                )}
            >
              <span aria-hidden="true">+</span> ${text(say.informal.add)}
            </button>
          </div>`
    }
  `;
}
