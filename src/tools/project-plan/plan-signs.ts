import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { calendarText } from '../../core/files/calendar.js';
import { longDate } from '../../core/language/dates.js';
import { msg } from '../../core/language/localize.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import type { PlanActs, PlanView } from './plan-view.js';
import {
  addLook,
  addSign,
  editLook,
  editSign,
  looksByDay,
  MOST_LOOKS,
  MOST_SIGNS,
  NOTE_LENGTH,
  without,
} from './project-plan.model.js';

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

const removeButton = (label: string, of: string, act: () => void): TemplateResult => html`
  <button
    type="button"
    class="button icon"
    aria-label=${`${label}: ${of}`}
    title=${label}
    @click=${act}
  >
    <span aria-hidden="true">✕</span>
  </button>
`;

/** Numbers that were agreed beforehand, and stories. */
export function signsPart(view: PlanView, acts: PlanActs): TemplateResult {
  const { content, data, text, level } = view;
  const { changes, needed } = acts;
  return html`
    <p>${text(content.signs.start)}</p>
    <div class="sign-kinds">
      ${content.signs.kinds.map(({ id: kind, name, label }) => {
        const field = `new-${kind}`;
        const signs = data.signs.filter((each) => each.kind === kind);
        return html`
          <div>
            ${heading(level + 1, text(name), 'kind-title')}
            ${
              signs.length
                ? html`<ol class="plan-rows">
                    ${signs.map(
                      ({ id, text: words }, at) => html`
                        <li class="plan-row">
                          <label class="field">
                            <span class="hidden-visually">
                              ${text(name)}: ${text(content.signs.words, { number: `${at + 1}` })}
                            </span>
                            <input
                              id=${`sign-${id}`}
                              dir="auto"
                              autocomplete="off"
                              maxlength=${NOTE_LENGTH}
                              .value=${words}
                              @input=${(event: Event) => {
                                const typed = valueIn(event);
                                changes.change((now) => editSign(now, id, typed), {
                                  name: `sign ${id}`,
                                });
                              }}
                            />
                          </label>
                          ${removeButton(text(content.signs.remove), words, () =>
                            changes.change((now) => without(now, 'signs', id), {
                              focus: [`#${field}`],
                            }),
                          )}
                        </li>
                      `,
                    )}
                  </ol>`
                : nothing
            }
            ${
              data.signs.length < MOST_SIGNS
                ? html`<form
                    class="plan-adding"
                    @submit=${needed.onSubmit(
                      (typed) => !!changes.change((now) => addSign(now, kind, typed)),
                    )}
                  >
                    <label class="field">
                      <span>${text(label)}</span>
                      ${addingInput(field, NOTE_LENGTH, needed)}
                    </label>
                    <button class="button">
                      ${msg('Voeg toe')}<span class="hidden-visually">: ${text(name)}</span>
                    </button>
                    ${needed.note(field)}
                  </form>`
                : nothing
            }
          </div>
        `;
      })}
    </div>
  `;
}

/** Days to look together, and a file of them for a calendar. */
export function looksPart(view: PlanView, acts: PlanActs): TemplateResult {
  const { content, data, text } = view;
  const { changes } = acts;
  const says = content.looks;
  return html`
    <p>${text(says.start)}</p>
    <div class="plan-rows">
      ${data.looks.map(({ id, day, text: words }, at) => {
        const name = text(says.one, { number: `${at + 1}` });
        const of = html`<span class="hidden-visually">: ${name}</span>`;
        return html`
          <div class="plan-row look" role="group" aria-label=${name}>
            <label class="field day">
              <span>${text(says.day)}${of}</span>
              <input
                type="date"
                id=${`day-${id}`}
                .value=${day}
                @input=${(event: Event) => {
                  const { validity, value } = event.target as HTMLInputElement;
                  if (!validity.badInput && /^(\d{4}-\d\d-\d\d)?$/.test(value))
                    changes.change((now) => editLook(now, id, { day: value }), {
                      name: `day ${id}`,
                    });
                }}
              />
            </label>
            <label class="field">
              <span>${text(says.text)}${of}</span>
              <input
                id=${`look-${id}`}
                dir="auto"
                autocomplete="off"
                maxlength=${NOTE_LENGTH}
                .value=${words}
                @input=${(event: Event) => {
                  const typed = valueIn(event);
                  changes.change((now) => editLook(now, id, { text: typed }), {
                    name: `look ${id}`,
                  });
                }}
              />
            </label>
            ${removeButton(text(says.remove), name, () =>
              changes.change((now) => without(now, 'looks', id), { focus: ['#add-look'] }),
            )}
          </div>
        `;
      })}
    </div>
    <div class="buttons">
      ${
        data.looks.length < MOST_LOOKS
          ? html`<button
              type="button"
              class="button"
              id="add-look"
              @click=${() =>
                changes.change(addLook, (next) => ({ focus: [`#day-${next.looks.at(-1)?.id}`] }))}
            >
              <span aria-hidden="true">+</span> ${text(says.add)}
            </button>`
          : nothing
      }
      ${
        data.looks.some(({ day }) => day)
          ? html`<button type="button" class="button" @click=${() => saveDays(view, acts)}>
              ${text(says.save)}
            </button>`
          : nothing
      }
    </div>
  `;
}

function saveDays({ content, data, text, tool, asText }: PlanView, { docId }: PlanActs): void {
  const days = looksByDay(data)
    .filter(({ day }) => day)
    .map(({ id, day, text: words }) => ({
      id: `${docId}-${id}`,
      day,
      title: text(content.looks.calendar),
      ...(words.trim() && { text: words.trim() }),
    }));
  asText.documents.download('ics', calendarText(tool, days), 'text/calendar');
}

/** Signs and days on paper; with room to write where the plan is empty. */
export function signsPaper(view: PlanView): TemplateResult {
  const { content, data, text, level, begun, language } = view;
  const looks = looksByDay(data);
  const room = html`<div class="room"></div>
    <div class="room"></div>`;
  const kinds = content.signs.kinds.filter(
    ({ id }) => !begun || data.signs.some(({ kind, text: words }) => kind === id && words.trim()),
  );
  return html`
    ${kinds.length ? heading(level, text(content.signs.title), 'group-title') : nothing}
    ${kinds.map(
      ({ id, name }) => html`
        <div class="paper-signs">
          <b>${text(name)}</b>
          <ul>
            ${data.signs
              .filter(({ kind, text: words }) => kind === id && words.trim())
              .map((each) => html`<li><bdi>${each.text}</bdi></li>`)}
          </ul>
          ${begun ? nothing : room}
        </div>
      `,
    )}
    ${looks.length || !begun ? heading(level, text(content.looks.title), 'group-title') : nothing}
    <ul class="paper-looks">
      ${looks.map(
        ({ day, text: words }) => html`
          <li>
            ${day ? longDate(new Date(`${day}T12:00:00`), language) : text(content.looks.undated)}${
              words.trim() ? html`: <bdi>${words}</bdi>` : nothing
            }
          </li>
        `,
      )}
    </ul>
    ${begun ? nothing : room}
  `;
}
