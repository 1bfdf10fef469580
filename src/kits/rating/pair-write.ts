import { html, type TemplateResult } from 'lit';
import { ballot } from './ballot-view.js';
import { answerAs, SIGN_LENGTH, signOf, writeSign } from './pair.model.js';
import type { PairView } from './pair-view.js';

/** What one of the two says, statement by statement; nothing of the other is here. */
export function writeBody(view: PairView, side: string): TemplateResult {
  const { content, data, text, change } = view;
  return html`
    <p>${text(content.sides.find(({ id }) => id === side)!.write)}</p>
    ${ballot({
      rating: content.rating,
      group: side,
      answers: data.answers.filter((each) => each.side === side),
      at: view.at,
      progress: content.progress,
      text,
      answer: (item, value) =>
        void change((now) => answerAs(now, side, item, value), { name: `answer-${item}` }),
      go: (at) => view.go(at),
      below: (area) => html`
        <label class="field sign">
          <span>${text(content.sign)}</span>
          <input
            id=${`sign-${area.id}`}
            dir="auto"
            autocomplete="off"
            maxlength=${SIGN_LENGTH}
            .value=${signOf(data, side, area.id)}
            @input=${(event: Event) => {
              const { value } = event.target as HTMLInputElement;
              change((now) => writeSign(now, side, area.id, value), { name: `sign-${area.id}` });
            }}
          />
        </label>
      `,
    })}
  `;
}
