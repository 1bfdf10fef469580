import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { notYetSaid, saidFields } from '../../kits/letter/letter-view.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { tickBox } from '../../kits/sheet/sheet-rows.js';
import { isTicked } from '../../kits/sheet/sheet.model.js';
import { questionOf, whomOf } from './question.model.js';
import { sayingIn, type RespiteView } from './respite-view.js';
import { weekPicture } from './week-picture.js';

const line = { kind: 'line', max: 120 } as const;

/** The row of the trial. */
export const TRIAL = 'trial';

/** My question: what is in it, what is not yet, and one small trial. */
export function askStep(view: RespiteView): TemplateResult {
  const { content, data, acts, level, language, text } = view;
  const { lead, whom, whomHint, note, noteHint, missing, print } = content.ask;
  const fields = questionOf(content, data, sayingIn(view));
  const unsaid = whomOf(content, { ...data, cells: [] }, { text });
  return html`
    <p>${text(lead)}</p>
    <div class="beside">
      <div class="to-ask">
        ${cellField({ data, acts }, 'ask', {
          ...line,
          id: 'whom',
          label: text(whom),
          ...(unsaid && { hint: text(whomHint, { whom: unsaid }) }),
        })}
        ${cellField({ data, acts }, 'ask', { id: 'note', label: text(note), kind: 'text', max: 240, hint: text(noteHint) })}
        ${trial(view)}
      </div>
      <section class="letter">
        ${heading(level + 1, text(content.steps.ask), 'letter-title')} ${letter(view)}
        ${notYetSaid(fields, missing, { text, language })}
        <div class="buttons bar">
          <button type="button" class="button" id="print-ask" @click=${() => view.print('ask')}>
            ${text(print)}
          </button>
          ${view.textButtons()}
        </div>
      </section>
    </div>
  `;
}

/** My question as it reads now. */
export const letter = (view: RespiteView): TemplateResult => {
  const { content, data, text } = view;
  const { opening, closing } = content.ask;
  return html`
    <p>${text(opening)}</p>
    ${saidFields(questionOf(content, data, sayingIn(view)), (id) =>
      id === 'when' ? weekPicture(view) : nothing,
    )}
    <p>${text(closing)}</p>
  `;
};

/** One thing to try, small: what, who and when; once it was tried, how it was. */
function trial(view: RespiteView): TemplateResult {
  const { content, data, acts, level, text } = view;
  const { title, start, what, who, by, done, after } = content.trial;
  const of = text(title);
  return html`
    <section class="trial" role="group" aria-label=${of}>
      ${heading(level + 1, of)}
      <p>${text(start)}</p>
      <div class="lines">
        ${Object.entries({ what, who, by }).map(([id, label]) =>
          cellField({ data, acts }, TRIAL, { ...line, id, label: text(label) }),
        )}
      </div>
      ${tickBox({ data, acts }, TRIAL, text(done), of)}
      ${
        isTicked(data, TRIAL)
          ? cellField({ data, acts }, TRIAL, {
              id: 'after',
              label: text(after),
              kind: 'text',
              max: 200,
            })
          : nothing
      }
    </section>
  `;
}
