import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import { addingInput } from '../offer/adding-input.js';
import { hasLines, pastedLines } from '../offer/pasted-lines.model.js';
import {
  addOwnTopic,
  addTopic,
  dropTopic,
  isChosen,
  isTouched,
  MOST_TOPICS,
  renameTopic,
  TOPIC_LENGTH,
} from './session.model.js';
import type { SessionView, ShownTopic } from './session-view.js';

const gone = (): string => msg('Weggehaald, met wat erbij stond. Dat kun je ongedaan maken.');

/** Takes a thing off the list; what was written at it goes along, and is said to. */
function drop(view: SessionView, id: string, focus: readonly string[] = []): void {
  const touched = isTouched(view.data, id);
  view.change((now) => dropTopic(now, id), { focus, ...(touched && { say: gone }) });
}

/** Things of the content, to tick. */
function offered(view: SessionView, topics: SessionView['offered']): TemplateResult {
  const { content, data, text, change } = view;
  const order = content.topics.map(({ id }) => id);
  return html`
    <ul class="offered">
      ${topics.map(
        (topic) => html`
          <li>
            <label class="tick">
              <input
                type="checkbox"
                id=${`topic-${topic.id}`}
                .checked=${isChosen(data, topic.id)}
                @change=${() =>
                  isChosen(view.data, topic.id)
                    ? drop(view, topic.id)
                    : change((now) => addTopic(now, topic.id, order))}
              />
              <span>${text(topic.text)}</span>
            </label>
          </li>
        `,
      )}
    </ul>
  `;
}

function allOffered(view: SessionView): unknown {
  const { content, text } = view;
  const { groups, fold } = content.pick;
  const lists = groups
    ? groups.map(({ id, name }) => {
        const there = view.offered.filter(({ group }) => group === id);
        return there.length
          ? html`<section class="offered-group">
              ${heading(view.level + 1, text(name))} ${offered(view, there)}
            </section>`
          : nothing;
      })
    : offered(view, view.offered);
  if (!fold) return lists;
  return html`
    <details class="starters">
      <summary>${text(fold)}</summary>
      ${lists}
    </details>
  `;
}

/** One of the group’s own, to change or take away. */
function own(view: SessionView, { id, text: words, number }: ShownTopic): TemplateResult {
  const label = view.text(view.content.pick.own.label);
  return html`
    <li class="own-topic">
      <input
        class="entry"
        id=${`own-${id}`}
        dir="auto"
        autocomplete="off"
        maxlength=${TOPIC_LENGTH}
        aria-label=${`${label} ${number}`}
        .value=${words}
        @input=${(event: Event) =>
          view.change(
            (now) => renameTopic(now, id, (event.target as HTMLInputElement).value, false),
            { name: `own-${id}` },
          )}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          view.change((now) => renameTopic(now, id, field.value), { name: `own-${id}` });
          if (!field.value.trim()) field.value = words;
        }}
      />
      <button
        type="button"
        class="button"
        aria-label=${`${msg('Verwijder')}: ${words}`}
        @click=${() => drop(view, id, ['#new-topic'])}
      >
        ${msg('Verwijder')}
      </button>
    </li>
  `;
}

/** What they talk about: of the content, and of the group itself. */
export function pickPart(view: SessionView): TemplateResult {
  const { content, data, text, needed, topics } = view;
  const { pick } = content;
  const add = (typed: string): boolean => {
    const lines = hasLines(typed) ? pastedLines(typed) : [typed.trim()].filter(Boolean);
    const room = data.topics.length < MOST_TOPICS;
    view.change((now) => lines.reduce((all, each) => addOwnTopic(all, each), now), {
      focus: ['#new-topic'],
      say: () => msg(str`Erbij gezet: ${lines.join(', ').replace(/\.$/, '')}.`),
    });
    return room && lines.length > 0;
  };
  const count = topics.length;
  const write = html`
    <form class="own-topics" @submit=${needed.onSubmit(add)}>
      <label for="new-topic">${text(pick.own.label)}</label>
      <p class="hint" id="new-topic-hint">${text(pick.own.hint)}</p>
      <ul>
        ${topics.filter((topic) => topic.own).map((topic) => own(view, topic))}
      </ul>
      <div class="adding-row">
        ${addingInput('new-topic', TOPIC_LENGTH, needed, add, 'new-topic-hint')}
        <button class="button">${msg('Zet op de lijst')}</button>
      </div>
      ${needed.note('new-topic')}
    </form>
  `;
  return html`
    <p class="notice">${text(content.caution)}</p>
    ${pick.fold ? [write, allOffered(view)] : [allOffered(view), write]}
    <p class="list-count">
      <b>${count ? text(pick.list, { count: `${count}` }, count) : text(pick.none)}</b>
      ${count > pick.most ? text(pick.many) : nothing}
    </p>
  `;
}
