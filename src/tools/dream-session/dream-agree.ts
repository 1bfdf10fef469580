import { html, nothing, type TemplateResult } from 'lit';
import { sourceNote } from '../../core/content/sources.js';
import { heading } from '../../core/element/heading.js';
import { dayText, isoDay } from '../../core/language/dates.js';
import { msg, str } from '../../core/language/localize.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { agreementsEditor, agreementsPaper } from '../../kits/agreements/agreements-view.js';
import { isWritten } from '../../kits/agreements/agreements.model.js';
import { stackText } from '../../kits/notes/stacks.model.js';
import { picture } from './dream-picture.js';
import { isChosen, partiesHere } from './dream-session.model.js';
import { partyName, stacksIn, type DreamView } from './dream-view.js';

/** The picture, what people agree, and the dreams once more. */
export function agreeStep(view: DreamView): TemplateResult {
  const { content, data, text, change } = view;
  const dreams = stacksIn(view, 'dream');
  const chosen = dreams.filter(({ id }) => isChosen(data, id));
  return html`
    ${picture(view)} ${heading(view.level + 1, text(content.agreements.title))}
    <p>${text(content.agreements.start)}</p>
    ${agreementsEditor(
      data.agreements,
      (act, options) =>
        void change((now) => ({ ...now, agreements: act(now.agreements) }), options),
      data.members.filter(({ left }) => !left).map(({ name }) => name),
      { states: true },
    )}
    <div class="buttons along">${printButton(() => view.print())} ${textButtons(view.asText)}</div>
    ${
      dreams.length
        ? html`<section class="last panel">
            ${heading(view.level + 1, text(content.last.title))}
            <p>${text(content.last.text)}</p>
            <ul>
              ${(chosen.length ? chosen : dreams).map(
                (stack) => html`<li><bdi>${stackText(data, stack)}</bdi></li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
  `;
}

/** On A4: the picture with the same in words, and what was agreed; or a form to write on. */
export function dreamPaper(view: DreamView): TemplateResult {
  const { content, data, text, level, language } = view;
  const date = dayText(isoDay(), language);
  const any = data.stacks.length > 0;
  return html`
    <p class="paper-line">${msg(str`Datum: ${date}`)}</p>
    ${partiesHere(data, view.parties).map(
      (party) => html`
        <p>
          ${partyName(view, party)}:
          ${data.members
            .filter((member) => member.party === party && !member.left)
            .map(({ name }, at) => html`${at ? ', ' : ''}<bdi>${name}</bdi>`)}
        </p>
      `,
    )}
    ${
      any
        ? picture(view, true)
        : view.blocks.map(
            ({ head }) => html`
              ${heading(level, head)}
              <div class="room"></div>
            `,
          )
    }
    ${
      data.agreements.some(isWritten) || !any
        ? html`${heading(level, text(content.agreements.title))}
          ${agreementsPaper(data.agreements, any ? 0 : 4)}`
        : nothing
    }
    ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
