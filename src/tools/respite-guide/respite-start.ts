import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { timesOf } from './question.model.js';
import { isFree, toggleBox } from './respite-guide.model.js';
import { sayingIn, type RespiteView } from './respite-view.js';

/** What one would do with time of one's own, and when: what the guide begins with. */
export const startStep = (view: RespiteView, taken: unknown): TemplateResult => {
  const { content, data, acts, text } = view;
  const { label, fine } = content.wish;
  return html`
    <div class="start-step">
      <div>
        <p class="start">${text(content.start)}</p>
        ${cellField({ data, acts }, 'wish', { id: 'note', label: text(label), kind: 'text', max: 240, hint: text(fine) })}
        <div data-later>${taken}</div>
      </div>
      ${week(view)}
    </div>
  `;
};

/** Seven days with three parts: a box that is open is wished for. */
function week(view: RespiteView): TemplateResult {
  const { content, level, text } = view;
  const { title, hint, day: dayLabel, parts } = content.week;
  return html`
    <section class="when">
      ${heading(level + 1, text(title), 'week-title')}
      <p id="week-hint">${text(hint)}</p>
      <table class="week" aria-label=${text(title)} aria-describedby="week-hint">
        <thead>
          <tr>
            <th scope="col"><span class="hidden-visually">${text(dayLabel)}</span></th>
            ${parts.map(({ label }) => html`<th scope="col">${text(label)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${content.week.days.map((day) => weekDay(view, day))}
        </tbody>
      </table>
      <p class="times">${timesText(view)}</p>
    </section>
  `;
}

function weekDay(
  { content, data, text, change }: RespiteView,
  { id: day, label: dayLabel }: RespiteView['content']['week']['days'][number],
): TemplateResult {
  const name = text(dayLabel);
  return html`
    <tr>
      <th scope="row">${name}</th>
      ${content.week.parts.map(
        ({ id: part, label }) => html`
          <td>
            <label class="box">
              <input
                type="checkbox"
                id=${`box-${day}-${part}`}
                aria-label=${`${name}, ${text(label)}`}
                .checked=${isFree(data, day, part)}
                @change=${() => change((now) => toggleBox(now, day, part))}
              />
            </label>
          </td>
        `,
      )}
    </tr>
  `;
}

/** `U wilt vrij zijn op dinsdag (middag).`: what the boxes show, in words. */
export function timesText({ content, data, text, language }: RespiteView): string {
  const times = timesOf(content, data, sayingIn({ text, language }));
  return times ? text(content.week.said, { times }) : text(content.week.none);
}
