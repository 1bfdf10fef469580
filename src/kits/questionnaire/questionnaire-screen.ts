import { html, nothing, type TemplateResult } from 'lit';
import { awaited } from '../../core/element/on-demand.js';
import { heading } from '../../core/element/heading.js';
import { msg, str } from '../../core/language/localize.js';
import type { QuestionnaireView } from './questionnaire-view.js';
import { groupStart, longest, progressLine, questionField } from './questions-view.js';

/** What it is, before the questions. */
export const start = (view: QuestionnaireView): TemplateResult => {
  const { content, asked, blank } = view;
  const answered = asked.length - blank.length;
  return html`
    <div class="lead">${content.about.map((sentence) => html`<p>${view.text(sentence)}</p>`)}</div>
    <p><strong>${view.text(content.notDiagnosis)}</strong></p>
    <p>${view.text(content.privacy)}</p>
    <div class="buttons">
      <button
        type="button"
        class="button primary"
        id="start"
        @click=${() => view.go('questions', asked.indexOf(blank[0]!))}
      >
        ${answered ? msg('Ga verder') : msg('Begin')}
      </button>
      ${
        answered
          ? html`<button type="button" class="button" @click=${() => view.go('outcome')}>
              ${msg('Bekijk de uitkomst')}
            </button>`
          : nothing
      }
    </div>
  `;
};

/** One question at a time, with the way back and on; or all of them, with the way to the outcome. */
export const questions = (view: QuestionnaireView): TemplateResult => {
  const { asked, walk, round, instrument, list, at, values } = view;
  const last = list || at >= walk.length - 1;
  const item = walk[at]!;
  const back = round?.back ?? 'outcome';
  const toOutcome = msg('Naar de uitkomst');
  const next = (event: Event): void => {
    event.preventDefault();
    if (last) view.go(back);
    else view.go('questions', at + 1, round);
  };
  const skips = !list && !values.has(item.id);
  const done = asked.filter(({ id }) => values.has(id)).length;
  return html`
    <form class=${list ? 'list' : 'card'} @submit=${next}>
      ${
        list
          ? instrument.items.map((each) =>
              // In a place of its own, asked or not: its answers keep their name.
              walk.includes(each)
                ? html`${groupStart(view, each)} ${questionField(view, each)}`
                : nothing,
            )
          : [
              progressLine((asked.indexOf(item) + 1) / asked.length),
              groupStart(view, item),
              // Never where the one before stood: a field that the focus comes into is read.
              at % 2 ? nothing : questionField(view, item, longest(view)),
              at % 2 ? questionField(view, item, longest(view)) : nothing,
            ]
      }
      ${list ? html`<p>${msg(str`${done} van ${asked.length} beantwoord`)}</p>` : nothing}
      <div class="steps">
        <button
          type="button"
          class="button"
          @click=${() =>
            list || !at ? view.go(round?.back ?? 'start') : view.go('questions', at - 1, round)}
        >
          ${msg('Vorige')}
        </button>
        <button class=${skips ? 'button' : 'button primary'}>
          ${
            last
              ? back === 'answers'
                ? msg('Naar alle antwoorden')
                : view.reached
                  ? toOutcome
                  : msg('Bekijk de uitkomst')
              : skips
                ? msg('Sla over')
                : msg('Volgende')
          }
        </button>
        ${
          view.reached && !(last && back === 'outcome')
            ? html`<button type="button" class="button" @click=${() => view.go('outcome')}>
                ${toOutcome}
              </button>`
            : nothing
        }
      </div>
    </form>
  `;
};

/** In the place of the outcome until that has come in; with the way back. */
export const waiting = (
  view: QuestionnaireView,
  outcome: Parameters<typeof awaited>[0],
): TemplateResult => html`
  <section class="card">
    ${heading(view.level, view.text(view.content.outcome.title), 'verdict')}
    ${awaited(outcome, () => view.go('outcome'))}
    <button type="button" class="button" @click=${() => view.go('questions', 0)}>
      ${msg('Terug naar de vragen')}
    </button>
  </section>
`;
