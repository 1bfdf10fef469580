import { html, type TemplateResult } from 'lit';
import { heading } from '../../core/element/heading.js';
import { msg } from '../../core/language/localize.js';
import type { QuestionnaireView } from './questionnaire-view.js';
import { answerName, groupStart } from './questions-view.js';

/** All answers below each other, each with the way to change it. */
export const answersPart = (view: QuestionnaireView): TemplateResult => html`
  <section class="card">
    ${heading(view.level, msg('Alle antwoorden'), 'verdict')}
    <ol class="all-answers">
      ${view.asked.map((item) => {
        const answer = answerName(view, item);
        return html`
          <li>
            ${groupStart(view, item)}
            <div class="given-answer">
              <span>
                <span class="said">${view.text(item.text)}</span>
                <span class=${answer === undefined ? 'quiet' : 'given'}
                  >${answer ?? msg('overgeslagen')}</span
                >
              </span>
              <button
                type="button"
                class="button"
                id=${`change-${item.id}`}
                @click=${() => view.go('questions', 0, { items: [item.id], back: 'answers' })}
              >
                ${msg('Wijzig')}<span class="hidden-visually">: ${view.text(item.text)}</span>
              </button>
            </div>
          </li>
        `;
      })}
    </ol>
    <div class="buttons">
      <button type="button" class="button primary" @click=${() => view.go('outcome')}>
        ${msg('Naar de uitkomst')}
      </button>
    </div>
  </section>
`;
