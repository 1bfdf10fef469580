import { html, nothing, type TemplateResult } from 'lit';
import { writingIn } from '../../kits/notes/notes-write.js';
import { NOTES_FIRST, type BlockId } from './dream-session.model.js';
import type { DreamView } from './dream-view.js';

/** Each writes what they want, or what they do not; examples come when people have begun by themselves. */
export function writeStep(view: DreamView, id: BlockId): TemplateResult {
  const { content, data, text } = view;
  const { examples } = content;
  const block = content.blocks.find((each) => each.id === id)!;
  return html`
    ${id === 'nightmare' ? html`<p class="notice">${text(content.care)}</p>` : nothing}
    ${writingIn(view, id)}
    ${
      data.notes.length < NOTES_FIRST
        ? html`<p class="quiet">${text(examples.later)}</p>`
        : html`
            <details class="examples">
              <summary>${text(examples.title)}</summary>
              <ul>
                ${block.examples.map((each) => html`<li>${text(each.text)}</li>`)}
              </ul>
            </details>
          `
    }
  `;
}
