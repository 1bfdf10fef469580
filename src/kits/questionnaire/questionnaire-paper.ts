import { html, nothing, type TemplateResult } from 'lit';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { sourceNote } from '../../core/content/sources.js';
import {
  comparedWith,
  comparisonOnPaper,
  outcomePicture,
  verdict,
  verdictWords,
} from './questionnaire-outcome.js';
import type { OutcomeView } from './questionnaire-view.js';
import { answerName, pointName } from './questions-view.js';

/** Day of the answers; today while there are none. */
const day = (view: OutcomeView): string => longDate(new Date(view.savedAt), view.language);

/** The outcome and the answers on A4; without answers, a sheet to fill in by hand. */
export function questionnairePaper(view: OutcomeView): TemplateResult {
  const { content, report, text } = view;
  const filled = report.values.size > 0;
  return html`
    <p>${day(view)}. ${text(content.notDiagnosis)}</p>
    ${
      filled
        ? html`${heading(view.level, verdict(view))} ${verdictWords(view)}
          ${outcomePicture(view, comparedWith(view))} ${comparisonOnPaper(view)}`
        : content.about.map((sentence) => html`<p>${text(sentence)}</p>`)
    }
    <table class="answers-paper">
      <tbody>
        ${report.asked.map(
          (item, at) =>
            html`<tr>
              <td>${at + 1}. ${text(item.text)}</td>
              <td>
                ${
                  filled
                    ? (answerName(view, item) ?? '–')
                    : view.instrument.answerScales
                        .find(({ id }) => id === item.scale)!
                        .points.map(
                          (point) => html`<span class="box">☐ ${pointName(view, point)}</span> `,
                        )
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      filled
        ? report.advice.map(
            ({ title, steps }, at) => html`
              <section class="advice-paper">
                ${at ? nothing : heading(view.level, text(content.outcome.advice))}
                <p><b>${text(title)}</b></p>
                <ul>
                  ${steps.map((step) => html`<li>${text(step)}</li>`)}
                </ul>
              </section>
            `,
          )
        : nothing
    }
    ${view.helpOnPaper()} ${sourceNote(text(content.sourceNote), content.sources)}
  `;
}
