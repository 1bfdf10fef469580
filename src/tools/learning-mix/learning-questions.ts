import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { isolated } from '../../core/language/isolated.model.js';
import { msg, str } from '../../core/language/localize.js';
import { tickBox, valueIn } from '../../kits/circle/fields.js';
import { peopleHere } from '../../kits/people/people-here.js';
import { personName } from '../../kits/people/people-view.js';
import type { Person } from '../../kits/people/people.model.js';
import { finishButton, writerTitle } from '../../kits/people/turns-view.js';
import {
  ANSWER_LENGTH,
  answerOf,
  readAnything,
  readAt,
  readOut,
  setAnswer,
  setPeople,
} from './learning-mix.model.js';
import type { LearningView } from './learning-view.js';

/** Nothing that anyone wrote, and for whom the device is. */
const cover = (view: LearningView, { name }: Person): TemplateResult => html`
  <section class="hand-over">
    ${heading(view.level + 1, msg(str`Geef het apparaat aan ${isolated(name)}`), 'hand-over-title')}
    <p>${msg('Wat anderen schreven, is afgedekt.')}</p>
    <button type="button" class="button primary" id="take-over" @click=${() => view.takeOver()}>
      ${msg(str`Ik ben ${isolated(name)}`)}
    </button>
    <button type="button" class="button" id="go-back" @click=${() => view.finish()}>
      ${msg('Terug')}
    </button>
  </section>
`;

/** The questions, for who is in front. */
const writing = (view: LearningView, { id, name }: Person): TemplateResult => {
  const { content, data, text, change } = view;
  return html`
    <section class="writing">
      ${writerTitle(view.level + 1, name)}
      ${content.questions.map(({ id: question, question: asks, help }) => {
        const { text: written, aloud } = answerOf(data, id, question);
        return html`
          <div class="answer-field">
            <label for=${`answer-${question}`}>${text(asks)}</label>
            ${help ? html`<p class="hint" id=${`help-${question}`}>${text(help)}</p>` : nothing}
            <textarea
              id=${`answer-${question}`}
              rows="2"
              dir="auto"
              maxlength=${ANSWER_LENGTH}
              aria-describedby=${help ? `help-${question}` : nothing}
              .value=${written}
              @input=${(event: Event) =>
                change((now) => setAnswer(now, id, question, valueIn(event)), {
                  name: `answer-${id}-${question}`,
                })}
            ></textarea>
            ${
              written.trim()
                ? tickBox(
                    `aloud-${question}`,
                    html`<span
                      >${text(content.answers.aloud)}<span class="hidden-visually"
                        >: ${text(asks)}</span
                      ></span
                    >`,
                    aloud,
                    (on) => void change((now) => readOut(now, id, question, on)),
                  )
                : nothing
            }
          </div>
        `;
      })}
      ${finishButton(() => view.finish())}
    </section>
  `;
};

/** What was read out, by question; the questions themselves while nothing was. */
export function readList(view: LearningView): TemplateResult {
  const { content, data, text } = view;
  return html`
    <ol class="questions">
      ${content.questions.map(({ id, question, help }) => {
        const read = readAt(data, id);
        return html`<li>
          <b>${text(question)}</b>
          ${
            read.length
              ? html`<ul class="read">
                  ${read.map(
                    (each) =>
                      html`<li>
                        <bdi class="said">${each.text}</bdi>
                        (${personName(data.people, each.person)})
                      </li>`,
                  )}
                </ul>`
              : help
                ? html`<span class="hint">${text(help)}</span>`
                : nothing
          }
        </li>`;
      })}
    </ol>
  `;
}

/** The three questions: who write, whose turn it is, and what was read out. */
export function questionsPart(view: LearningView): TemplateResult {
  const { content, data, text, writer, needed, level } = view;
  const say = content.answers;
  const person = data.people.find(({ id, left }) => id === writer?.id && !left);
  if (person) return writer!.here ? writing(view, person) : cover(view, person);
  const here = data.people.filter(({ left }) => !left);
  const wrote = (id: string): boolean => data.answers.some((each) => each.person === id);
  return html`
    <p>${text(say.lead)} ${text(say.own)}</p>
    ${readList(view)}
    ${
      data.answers.some(({ aloud }) => aloud)
        ? nothing
        : here.some(({ id }) => wrote(id))
          ? html`<p class="hint">${text(say.none)}</p>`
          : nothing
    }
    ${peopleHere({
      id: 'member',
      people: data.people,
      label: text(say.people),
      hint: text(say.peopleHint),
      needed,
      wrote: (id) => readAnything(data, id),
      change: (act, settings) => void view.change((now) => setPeople(now, act), settings),
    })}
    ${
      here.length
        ? html`
            ${heading(level + 1, text(say.choose), 'choose-title')}
            <div class="buttons">
              ${here.map(
                ({ id, name }) =>
                  html`<button
                    type="button"
                    class="button"
                    id=${`write-${id}`}
                    @click=${() => view.give(id)}
                  >
                    ${text(wrote(id) ? say.wrote : say.write, { name: isolated(name) })}
                  </button>`,
              )}
            </div>
          `
        : nothing
    }
  `;
}
