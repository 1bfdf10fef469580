import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import { rowToWrite } from './guide-rows.js';
import { nameOf, type GuideView } from './guide-view.js';
import { allRows } from './guide.model.js';

/** One subject, large, for everyone who looks on; and the way to the others. */
export function talking(view: GuideView): unknown {
  const { content, data, answers, level, text, topicAt, goTo } = view;
  const rows = allRows(data, content, answers);
  const at = Math.max(0, rows.indexOf(topicAt));
  const row = rows[at];
  if (row === undefined || !content.talk) return nothing;
  const question = nameOf(view, row);
  const step = (label: string, to: number): TemplateResult => html`
    <button
      type="button"
      class="button"
      data-again
      aria-disabled=${rows[to] === undefined ? 'true' : 'false'}
      @click=${() => rows[to] !== undefined && goTo(rows[to])}
    >
      ${label}
    </button>
  `;
  return html`
    <div class="talk">
      <label class="field topic-choice">
        ${text(content.talk.topic, { number: `${at + 1}`, count: `${rows.length}` })}
        <select @change=${(event: Event) => goTo((event.target as HTMLSelectElement).value)}>
          ${rows.map(
            (each) => html`
              <option value=${each} .selected=${each === row}>${nameOf(view, each)}</option>
            `,
          )}
        </select>
      </label>
      ${keyed(
        row,
        html`<section class="topic" id="topic">
          ${heading(level, html`<bdi>${question}</bdi>`, 'topic-title')}
          ${rowToWrite(view, row, question)}
        </section>`,
      )}
      <div class="buttons">${step(msg('Vorige'), at - 1)} ${step(msg('Volgende'), at + 1)}</div>
    </div>
  `;
}
