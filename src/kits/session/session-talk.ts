import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { cellOf, DECISION, decisionOf, isTicked, tick, write } from './session.model.js';
import type { SessionField } from './session.schema.js';
import { fieldsAt, type SessionView, type ShownTopic } from './session-view.js';
import { votePart } from './session-vote.js';
import { sign } from './signs.js';

interface Choice {
  readonly field: string;
  readonly legend: unknown;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly place?: number;
  }[];
}

/** Radio buttons of a field, and a way to choose none of them. */
function choice(
  view: SessionView,
  { id }: ShownTopic,
  { field, legend, options }: Choice,
): TemplateResult {
  const { data, text, change } = view;
  const chosen = cellOf(data, id, field);
  const set = (value: string): void =>
    change((now) => write(now, id, field, value), {
      focus: value ? [] : [`#${field}-${options[0]!.id}`],
    });
  return html`
    <div class="choice">
      <fieldset class="options">
        <legend>${legend}</legend>
        ${options.map(
          (option) => html`
            <label class="option">
              <input
                type="radio"
                name=${`${field}-${id}`}
                id=${`${field}-${option.id}`}
                .checked=${chosen === option.id}
                @change=${() => set(option.id)}
              />
              ${option.place === undefined ? nothing : sign(option.place)}
              <span>${text(option.label)}</span>
            </label>
          `,
        )}
      </fieldset>
      ${
        chosen
          ? html`<button
              type="button"
              class="text-button"
              id=${`clear-${field}`}
              @click=${() => set('')}
            >
              ${msg('Keuze weghalen')}<span class="hidden-visually">: ${legend}</span>
            </button>`
          : nothing
      }
    </div>
  `;
}

/** A field of a thing, to write in or to choose from. */
function fieldOf(view: SessionView, topic: ShownTopic, field: SessionField): TemplateResult {
  const { data, text, change } = view;
  const { id, label, hint, kind, options } = field;
  if (kind === 'choice')
    return choice(view, topic, { field: id, legend: text(label), options: options ?? [] });
  const input = (event: Event): void => {
    const { value, validity } = event.target as HTMLInputElement;
    if (!validity.badInput)
      change((now) => write(now, topic.id, id, value), { name: `${id} ${topic.id}` });
  };
  const value = cellOf(data, topic.id, id);
  const name = `${topic.id}-${id}`;
  return html`
    <label class="field ${kind}">
      <span
        >${text(label)} ${hint ? html`<small class="hint">${text(hint)}</small>` : nothing}</span
      >
      ${
        kind === 'text'
          ? html`<textarea
              id=${name}
              dir="auto"
              rows="2"
              maxlength="1000"
              .value=${value}
              @input=${input}
            ></textarea>`
          : html`<input
              id=${name}
              type=${kind === 'day' ? 'date' : 'text'}
              dir="auto"
              maxlength="300"
              .value=${value}
              @input=${input}
            />`
      }
    </label>
  `;
}

/** What it is about: as many as fit. */
function sorts(view: SessionView, { id }: ShownTopic): unknown {
  const { content, data, text, change } = view;
  if (!content.sorts) return nothing;
  const { title, hint, options } = content.sorts;
  return html`
    <fieldset class="sorts">
      <legend>${text(title)}</legend>
      <p class="hint">${text(hint)}</p>
      ${options.map(
        (option) => html`
          <label class="tick">
            <input
              type="checkbox"
              id=${`sort-${option.id}`}
              .checked=${isTicked(data, id, option.id)}
              @change=${() => change((now) => tick(now, id, option.id))}
            />
            <span><b>${text(option.label)}</b> ${text(option.text)}</span>
          </label>
          ${
            option.points && isTicked(data, id, option.id)
              ? html`<ul class="points">
                  ${option.points.map((each) => html`<li>${text(each)}</li>`)}
                </ul>`
              : nothing
          }
        `,
      )}
    </fieldset>
  `;
}

/** What the group decides, and what goes with it. */
function decide(view: SessionView, topic: ShownTopic): TemplateResult {
  const { content, text } = view;
  const { title, hint, options } = content.decide;
  const place = (id: string): number => content.vote.options.findIndex((each) => each.id === id);
  return html`
    <section class="decide card">
      ${choice(view, topic, {
        field: DECISION,
        legend: text(title),
        options: options.map(({ id, label }) => ({
          id,
          label,
          ...(place(id) >= 0 && { place: place(id) }),
        })),
      })}
      <p class="hint">${text(hint)}</p>
      ${decisionOf(view.data, topic.id) ? view.atDecision(topic) : nothing}
      ${fieldsAt(view, topic.id).map((field) => fieldOf(view, topic, field))}
    </section>
  `;
}

/** The way through the things on the list. */
function chooser(view: SessionView, topic: ShownTopic): TemplateResult {
  const { content, topics, text } = view;
  const step = (label: string, to: ShownTopic | undefined): TemplateResult => html`
    <button
      type="button"
      class="button"
      aria-disabled=${to ? 'false' : 'true'}
      @click=${() => to && view.goTo(to.id)}
    >
      ${label}
    </button>
  `;
  const at = topics.indexOf(topic);
  return html`
    <div class="chooser">
      <label class="field which">
        ${text(content.talk.progress, { number: `${topic.number}`, count: `${topics.length}` })}
        <select
          id="which"
          @change=${(event: Event) => view.goTo((event.target as HTMLSelectElement).value)}
        >
          ${topics.map(
            (each) =>
              html`<option value=${each.id} .selected=${each === topic}>
                ${each.number}. ${each.text}
              </option>`,
          )}
        </select>
      </label>
      <div class="buttons">
        ${step(msg('Vorige'), topics[at - 1])} ${step(msg('Volgende'), topics[at + 1])}
      </div>
    </div>
  `;
}

/** One thing at a time: what there is to know of it, a vote, talk, and what the group decides. */
export function talkPart(view: SessionView): TemplateResult {
  const { content, topic, text, box } = view;
  // While they vote, no step stands above it.
  const level = view.level + (box ? 0 : 1);
  if (!topic) return html`<p class="notice">${text(content.talk.none)}</p>`;
  const name = html`<div class="topic-title" tabindex="-1">
    ${heading(level, html`<bdi>${topic.text}</bdi>`)}
  </div>`;
  const note =
    topic.noted && content.note
      ? html`<p class="notice">${text(content.note)} ${view.noteMore()}</p>`
      : nothing;
  if (box) return html`${name} ${note} ${votePart(view, topic)}`;
  return html`
    ${chooser(view, topic)} ${name} ${note}
    <p class="hint">${text(content.talk.names)}</p>
    ${
      content.before.length
        ? html`<section class="before card">
            ${content.before.map((field) => fieldOf(view, topic, field))}
          </section>`
        : nothing
    }
    ${votePart(view, topic)} ${sorts(view, topic)} ${decide(view, topic)}
    <details class="helps">
      <summary>${text(content.helps.title)}</summary>
      <ul>
        ${content.helps.items.map((each) => html`<li>${text(each.text)}</li>`)}
      </ul>
    </details>
  `;
}
