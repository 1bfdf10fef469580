import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { clearingHint, marker, sign } from '../../kits/list/list-marker.js';
import { markOf, roleOf, setMark } from '../../kits/list/list.model.js';
import { valueIn } from '../../kits/circle/fields.js';
import { helps } from './gathering-goals.js';
import { lengthOf, setDate, setField, setStart, type Field } from './gathering-planner.model.js';
import { programmeEditor } from './gathering-programme.js';
import { formIn, type GatheringView } from './gathering-view.js';

/** What goes with the form, when and where, and the programme. */
export const planStep = (view: GatheringView): TemplateResult => html`
  ${acts(view)} ${whenFields(view)} ${programmeEditor(view)} ${helps(view)}
`;

function acts(view: GatheringView): TemplateResult {
  const { content, data, keys, level, text, change } = view;
  const form = formIn(view);
  const { title, none, toForm } = content.acts;
  return html`
    <section class="acts">
      ${heading(level + 1, text(title))} ${clearingHint()}
      ${
        form
          ? html`<p class="quiet">${text(form.name)}: ${text(form.text)}</p>
              <ul class="act-list">
                ${form.acts.map(
                  ({ id, text: act }) => html`
                    <li class="act" id=${`act-${id}`}>
                      ${sign(roleOf(data, id, content.marks))}
                      <span class="act-text">${text(act)}</span>
                      ${marker({
                        name: `mark-${id}`,
                        legend: text(act),
                        marks: content.marks.map((each) => ({
                          id: each.id,
                          label: text(each.label),
                        })),
                        mark: markOf(data, id),
                        keys,
                        choose: (chosen) => {
                          const next = change((now) =>
                            setMark(now, id, markOf(now, id) === chosen ? undefined : chosen),
                          );
                          return !!next && markOf(next, id) === chosen;
                        },
                      })}
                    </li>
                  `,
                )}
              </ul>`
          : html`<p>${text(none)}</p>
              <button type="button" class="button" id="to-form" @click=${() => view.go('form')}>
                ${text(toForm)}
              </button>`
      }
    </section>
  `;
}

/** A one-line field of the document. */
export const lineOf = (
  { data, change }: Pick<GatheringView, 'data' | 'change'>,
  field: Field,
  label: string,
): TemplateResult => html`
  <label class="field">
    ${label}
    <input
      class="entry"
      id=${field}
      dir="auto"
      autocomplete="off"
      maxlength=${lengthOf(field)}
      .value=${data[field]}
      @input=${(event: Event) =>
        change((now) => setField(now, field, valueIn(event)), { name: field })}
    />
  </label>
`;

/** A day or time that is half typed is none yet, and what was there is not wiped. */
const clockField = (
  type: 'date' | 'time',
  id: string,
  label: string,
  value: string,
  set: (value: string) => void,
): TemplateResult => html`
  <label class="field ${type}">
    ${label}
    <input
      class="entry"
      type=${type}
      id=${id}
      aria-describedby=${type === 'time' ? 'hours-hint' : 'date-past'}
      .value=${value}
      @input=${(event: Event) => {
        const { validity, value: typed } = event.target as HTMLInputElement;
        if (!validity.badInput) set(typed);
      }}
    />
  </label>
`;

function whenFields(view: GatheringView): TemplateResult {
  const { content, data, level, text, today, change } = view;
  const { title, labels, hours, past } = content.when;
  return html`
    <section class="when">
      ${heading(level + 1, text(title), 'when-title')}
      <div class="fields">
        ${lineOf(view, 'title', text(labels.title))}
        ${clockField('date', 'date', text(labels.date), data.date, (date) =>
          change((now) => setDate(now, date), { name: 'date' }),
        )}
        ${clockField('time', 'start', text(labels.start), data.start, (start) =>
          change((now) => setStart(now, start), { name: 'start' }),
        )}
        ${lineOf(view, 'place', text(labels.place))}
      </div>
      <p class="hint" id="hours-hint">${text(hours)}</p>
      <div role="status" id="date-past">
        ${data.date && data.date < today ? html`<p class="notice">${text(past)}</p>` : nothing}
      </div>
    </section>
  `;
}
