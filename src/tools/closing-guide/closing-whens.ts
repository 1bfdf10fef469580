import { html, nothing, type TemplateResult } from 'lit';
import { takeBackButton } from '../../kits/flow/flow-choices.js';
import { dayText } from '../../core/language/dates.js';
import type { GuideView } from '../../kits/flow/guide-view.js';
import { cellField } from '../../kits/sheet/sheet-fields.js';
import { cellOf, chosenState } from '../../kits/sheet/sheet.model.js';
import { WHENS, type ClosingGuideData, type When } from './closing-guide.model.js';
import type { ClosingGuideContent } from './closing-guide.schema.js';

type Texts = Pick<ClosingGuideContent, 'whens'>;

const labelOf = ({ whens }: Texts, when: When): string =>
  when === 'rather-not' ? whens.ratherNot : whens[when];

/** Now, later with a day, or rather not: as the carer wants it. */
export function whenChoice(
  { content, data, text, today, acts }: GuideView<ClosingGuideContent, ClosingGuideData>,
  row: string,
  question: string,
  setWhen: (when: When | '') => void,
): TemplateResult {
  const { whens } = content;
  const chosen = chosenState(data, row);
  const day = cellOf(data, row, 'day');
  return html`
    <div class="moment">
      <fieldset class="segments when" id=${`when-${row}`}>
        <legend class="hidden-visually">${text(whens.legend)} <bdi>${question}</bdi></legend>
        ${WHENS.map(
          (when) => html`
            <label>
              <input
                type="radio"
                name=${`when-${row}`}
                .value=${when}
                .checked=${chosen === when}
                @change=${() => setWhen(when)}
              />
              <span>${text(labelOf(content, when))}</span>
            </label>
          `,
        )}
      </fieldset>
      ${chosen ? takeBackButton(question, () => setWhen('')) : nothing}
    </div>
    ${
      chosen === 'later'
        ? html`<div role="group" aria-label=${`${text(whens.later)}: ${question}`}>
              ${cellField({ data, acts }, row, { id: 'day', label: text(whens.day), kind: 'day' }, { of: question })}
            </div>
            ${day && day < today ? html`<p class="notice">${text(whens.past)}</p>` : nothing}`
        : nothing
    }
  `;
}

/** `later, op 3 december 2026` */
export function whenInWords(
  content: ClosingGuideContent,
  data: ClosingGuideData,
  row: string,
  text: (text: string, extra?: Readonly<Record<string, string>>) => string,
  language: string,
): string {
  const chosen = chosenState(data, row) as When | '';
  if (!chosen || !WHENS.includes(chosen)) return '';
  if (chosen !== 'later') return text(labelOf(content, chosen)).toLowerCase();
  const day = cellOf(data, row, 'day');
  return day
    ? text(content.whens.onDay, { date: dayText(day, language) })
    : text(content.whens.noDay);
}

/** `☐ Nu  ☐ Later  ☐ Liever niet` */
export const whenToFill = (content: Texts, text: (text: string) => string): string =>
  WHENS.map((when) => `☐ ${text(labelOf(content, when))}`).join('   ');
