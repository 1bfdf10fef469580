import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { link } from './anchoring-chain.js';
import { ANSWER_LENGTH, isOver, LINE_LENGTH, rowOf, type Field } from './anchoring-check.model.js';
import type { AnchoringView, Point } from './anchoring-view.js';

const valueIn = (event: Event): string => (event.target as HTMLInputElement).value;

/** One point: what is agreed, where it stands, who keeps it, and until when. */
export function card(view: AnchoringView, point: Point): TemplateResult {
  const { content, data, text } = view;
  const { id, number, question, state } = point;
  const row = rowOf(data, id);
  const line = (field: Field, type = 'text'): TemplateResult => html`
    <label class="field">
      ${text(content.fields[field])}
      <input
        type=${type}
        dir=${type === 'text' ? 'auto' : nothing}
        maxlength=${type === 'text' ? LINE_LENGTH : nothing}
        .value=${row[field]}
        @input=${(event: Event) => {
          // A day that is half typed is no day yet, and what was there is not wiped.
          const input = event.target as HTMLInputElement;
          if (!input.validity.badInput) view.write(id, field, input.value);
        }}
      />
    </label>
  `;
  return html`
    <fieldset class="card ${state}" id=${`point-${id}`}>
      <legend tabindex="-1">${number}. ${question}</legend>
      <p class="state">${link(state)} ${view.stateLabel(state)}</p>
      ${isOver(row, view.today) ? html`<p class="notice">${text(content.lookAgain)}</p>` : nothing}
      <label class="field">
        ${text(content.fields.answer)}
        <textarea
          dir="auto"
          rows="2"
          maxlength=${ANSWER_LENGTH}
          .value=${row.answer}
          @input=${(event: Event) => view.write(id, 'answer', valueIn(event))}
        ></textarea>
      </label>
      ${line('place')}
      <div class="keeping">${line('keeper')} ${line('again', 'date')}</div>
      ${
        state === 'open'
          ? html`<button type="button" class="button" @click=${() => view.findOut(point)}>
              ${text(content.unknown.button)}
            </button>`
          : nothing
      }
    </fieldset>
  `;
}

/** The way through the cards where one stands on screen at a time. */
export function steps({ points, at = 0, go }: AnchoringView): TemplateResult {
  const step = (label: string, to: number): TemplateResult => html`
    <button
      type="button"
      class="button"
      aria-disabled=${points[to] ? 'false' : 'true'}
      @click=${() => points[to] && go(points[to].id)}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="steps">
      ${step(msg('Vorige'), at - 1)}
      <span>${msg(str`${at + 1} van ${points.length}`)}</span>
      ${step(msg('Volgende'), at + 1)}
    </div>
  `;
}
