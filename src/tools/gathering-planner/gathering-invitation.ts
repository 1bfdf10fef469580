import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { CARRIED_LENGTH } from '../../core/carry/carry.model.js';
import { heading } from '../../core/element/heading.js';
import { calendarText } from '../../core/files/calendar.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { segments, valueIn } from '../../kits/circle/fields.js';
import { chafingHint } from '../../kits/letter/chafing-view.js';
import { notYetSaid, saidFields } from '../../kits/letter/letter-view.js';
import { addingInput } from '../../kits/offer/adding-input.js';
import { helps, quoted } from './gathering-goals.js';
import { lineOf } from './gathering-plan.js';
import {
  addTopic,
  editTopic,
  lengthOf,
  LINE_LENGTH,
  MOST_TOPICS,
  removeTopic,
  setField,
  type Field,
  type Topic,
} from './gathering-planner.model.js';
import { formIn, sayingIn, type GatheringView } from './gathering-view.js';
import { invitationOf, lastMoment, openPoints } from './invitation.model.js';

/** What the invitation says: fields, and the invitation itself as it reads now. */
export const invitationStep = (view: GatheringView): TemplateResult => html`
  <p>${view.text(view.content.invitation.lead)}</p>
  <div class="beside">
    <div class="to-say">${fields(view)}</div>
    ${letterPanel(view)}
  </div>
  ${helps(view)}
`;

/** Words of people in a sentence of ours, and what chafes in them. */
function written(view: GatheringView, field: Field, label: string, hint = ''): TemplateResult {
  const { content, data, change } = view;
  const chafes = `${field}-chafes`;
  return html`
    <div class="written">
      <label class="field text">
        <span>${label}</span>
        ${hint ? html`<span class="hint" id=${`${field}-hint`}>${hint}</span>` : nothing}
        <textarea
          id=${field}
          dir="auto"
          rows="2"
          maxlength=${lengthOf(field)}
          aria-describedby=${[hint && `${field}-hint`, chafes].filter(Boolean).join(' ')}
          .value=${data[field]}
          @input=${(event: Event) =>
            change((now) => setField(now, field, valueIn(event)), { name: field })}
        ></textarea>
      </label>
      ${chafingHint(chafes, data[field], content.wordsThatChafe, view)}
    </div>
  `;
}

function fields(view: GatheringView): TemplateResult {
  const { content, level, text } = view;
  const say = content.invitation;
  const how = formIn(view)?.how;
  return html`
    <p class="hint">${text(content.names)}</p>
    ${written(view, 'why', text(say.why))} ${written(view, 'aim', text(say.aim), text(say.aimHint))}
    ${topics(view)}
    ${written(view, 'how', text(say.how), how ? text(say.howHint, { how: text(how) }) : '')}
    ${heading(level + 1, text(say.gains))}
    <p class="hint">${text(say.gainsHint)}</p>
    ${content.gains.map(({ id, label }) => written(view, id, text(label)))}
    ${lineOf(view, 'answer', text(say.answer))} ${lineOf(view, 'from', text(say.from))}
  `;
}

function topics(view: GatheringView): TemplateResult {
  const { content, data, needed, text, change } = view;
  const say = content.invitation;
  return html`
    <div class="topics" role="group" aria-labelledby="topics-title">
      <p id="topics-title" class="group-name" tabindex="-1">${text(say.topics)}</p>
      ${
        data.topics.length
          ? html`<ol>
              ${repeat(
                data.topics,
                ({ id }) => id,
                (topic, at) => topicRow(view, topic, at),
              )}
            </ol>`
          : nothing
      }
      ${
        data.topics.length >= MOST_TOPICS
          ? html`<p class="notice">${text(say.topicsFull)}</p>`
          : html`<form
              class="adding"
              novalidate
              @submit=${needed.onSubmit(
                (typed) =>
                  !!change((now) => addTopic(now, { text: typed }), {
                    say: () => text(say.topicAdded, { topic: quoted(typed) }),
                  }),
              )}
            >
              <label class="field">
                ${text(say.topic)} ${addingInput('new-topic', LINE_LENGTH, needed)}
                ${needed.note('new-topic')}
              </label>
              <button class="button">${text(say.addTopic)}</button>
            </form>`
      }
    </div>
  `;
}

function topicRow(view: GatheringView, { id, text: topic }: Topic, at: number): TemplateResult {
  const { content, text, change } = view;
  const say = content.invitation;
  const chafes = `topic-${id}-chafes`;
  return html`
    <li class="topic">
      <div class="topic-line">
        <label class="field">
          <span class="hidden-visually">${text(say.topic)} ${at + 1}</span>
          <input
            class="entry"
            id=${`topic-${id}`}
            dir="auto"
            autocomplete="off"
            maxlength=${CARRIED_LENGTH}
            aria-describedby=${chafes}
            .value=${topic}
            @input=${(event: Event) =>
              change((now) => editTopic(now, id, valueIn(event)), { name: `topic-${id}` })}
          />
        </label>
        <button
          type="button"
          class="button icon"
          id=${`remove-${id}`}
          aria-label=${`${text(content.inviters.remove)}: ${topic}`}
          title=${text(content.inviters.remove)}
          @click=${() =>
            change((now) => removeTopic(now, id), {
              say: () => text(say.topicRemoved, { topic: quoted(topic) }),
              focus: ['#topics-title'],
            })}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      ${chafingHint(chafes, topic, content.wordsThatChafe, view)}
    </li>
  `;
}

/** The invitation of a kind, as it reads now. */
export function invitation(view: GatheringView): TemplateResult {
  const { content, data, form, level, kind: chosen, text } = view;
  const kind = content.kinds.find(({ id }) => id === chosen) ?? content.kinds[0]!;
  const title = data.title.trim();
  return html`
    <div class="invitation kind-${kind.id}">
      ${heading(
        level + 1,
        title ? html`<bdi>${title}</bdi>` : text(content.invitation.heading),
        'letter-title',
      )}
      <p>${text(kind.opening)}</p>
      ${saidFields(invitationOf(content, data, form, sayingIn(view), kind.points))}
      <p>${text(kind.closing)}</p>
      ${
        data.from.trim()
          ? html`<p><bdi>${text(content.invitation.regards, { from: quoted(data.from) })}</bdi></p>`
          : nothing
      }
    </div>
  `;
}

function letterPanel(view: GatheringView): TemplateResult {
  const { content, data, form, kind, text, chooseKind } = view;
  const say = content.invitation;
  const open = openPoints(content, data);
  const points = invitationOf(content, data, form, sayingIn(view));
  return html`
    <section class="letter" aria-label=${text(content.steps.invitation)}>
      ${segments(
        'kind',
        text(say.kinds),
        content.kinds.map(({ id, name }) => ({ id, label: text(name) })),
        kind,
        chooseKind,
      )}
      <div class="said-open">
        ${open.length ? notYetSaid(points, say.missing, view) : html`<p class="missing">${text(say.whole)}</p>`}
        ${
          open.includes('when')
            ? html`<button
                type="button"
                class="small"
                id="to-when"
                @click=${() => view.go('plan', '.when-title')}
              >
                ${text(say.toWhen)}
              </button>`
            : nothing
        }
      </div>
      <div class="sheet">${invitation(view)}</div>
      <p class="quiet">${text(say.sends)}</p>
      <div class="buttons bar">
        <button
          type="button"
          class="button"
          id="print-invitation"
          @click=${() => view.print('invitation')}
        >
          ${text(say.print)}
        </button>
        ${textButtons(view.asText)}
        ${
          data.date && data.start
            ? html`<button
                type="button"
                class="button"
                id="calendar"
                @click=${() => saveCalendar(view)}
              >
                ${text(say.calendar)}
              </button>`
            : html`<p class="quiet">${text(say.calendarNote)}</p>`
        }
      </div>
    </section>
  `;
}

/** The gathering for a calendar: its hours as clocks there have them, and what it is about. */
function saveCalendar(view: GatheringView): void {
  const { content, data, tool, docId, text } = view;
  const { date, start, place, answer } = data;
  const event = {
    id: docId || 'gathering',
    start: { day: date, time: start },
    end: lastMoment(data),
    title: data.title.trim() || text(content.title),
    text: [...data.topics.map((topic) => topic.text), answer]
      .filter((each) => each.trim())
      .join('\n'),
    place: place.trim(),
  };
  view.asText.documents.download('ics', calendarText(tool, [event]), 'text/calendar');
}
