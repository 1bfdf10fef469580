import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { valueIn } from '../../kits/notes/notes-view.js';
import type { Stack } from '../../kits/notes/notes.model.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import { dotsGoing, dotsPart, shared } from './dream-dots.js';
import {
  dotsOn,
  isChosen,
  setTowards,
  suggestion,
  toggleChosen,
  TOWARDS_LENGTH,
  type BlockId,
} from './dream-session.model.js';
import { stacksIn, type DreamView } from './dream-view.js';

/** A stack to choose, with who shares it and its dots. */
function chooseOne(view: DreamView, stack: Stack, suggested: readonly string[]): TemplateResult {
  const { content, data, text, change } = view;
  const { choose } = content;
  const { id } = stack;
  const chosen = isChosen(data, id);
  const dots = dotsOn(data, id);
  const name = stackText(data, stack);
  return html`
    <li class="choice ${chosen ? 'chosen' : ''}">
      <label class="tick">
        <input
          type="checkbox"
          id=${`choose-${id}`}
          .checked=${chosen}
          @change=${() => change((now) => toggleChosen(now, id))}
        />
        <span>
          <b><bdi>${name}</bdi></b>
          ${suggested.includes(id) ? html`<span class="suggested">${text(choose.suggested)}</span>` : nothing}
        </span>
      </label>
      <p class="about">
        ${shared(view, stack)}
        ${dots ? html` · ${text(choose.dots, { count: `${dots}` }, dots)}` : nothing}
      </p>
      ${
        chosen
          ? html`<label class="field">
              <span>${text(choose.towards, { dream: name })}</span>
              <input
                id=${`towards-${id}`}
                dir="auto"
                maxlength=${TOWARDS_LENGTH}
                .value=${data.chosen.find((each) => each.stack === id)?.text ?? ''}
                @input=${(event: Event) =>
                  change((now) => setTowards(now, id, valueIn(event)), { name: `towards-${id}` })}
              />
            </label>`
          : nothing
      }
    </li>
  `;
}

/** Dots, who shares what, and what the group chooses with its smallest first step. */
export function chooseStep(view: DreamView): TemplateResult {
  const { content, data, text, box, parties } = view;
  if (box) return dotsGoing(view, box);
  const suggested = suggestion(data, parties);
  const list = (block: BlockId): unknown => {
    const stacks = stacksIn(view, block);
    return stacks.length
      ? html`
          ${heading(view.level + 2, view.blocks.find(({ id }) => id === block)!.head)}
          <ul class="choices">
            ${stacks.map((stack) => chooseOne(view, stack, suggested))}
          </ul>
        `
      : nothing;
  };
  return html`
    ${dotsPart(view)}
    ${
      data.stacks.length
        ? html`${heading(view.level + 1, text(content.choose.title), 'choose-title')}
            <p>${text(content.choose.start)}</p>
            ${list('dream')} ${list('nightmare')}`
        : nothing
    }
  `;
}
