import { html, nothing, type TemplateResult } from 'lit';
import { earlierChoice, earlierFold, earlierSaid } from '../../core/document/earlier-document.js';
import { longDate } from '../../core/language/dates.js';
import { heading } from '../../core/element/heading.js';
import { listOf } from '../../core/language/lists.js';
import { printButton } from '../../core/print/print-button.js';
import { textButtons } from '../../core/print/text-buttons.js';
import { msg, str } from '../../core/language/localize.js';
import { gauge, pip, pips, scoreText } from './outcome-view.js';
import type { OutcomeView } from './questionnaire-view.js';
import { comparedTo, reportOf, type Compared, type Scored } from './report.model.js';

/** A score in words: its band; with blanks, from which to which; or that there is too little. */
export function inWords(view: OutcomeView, { outcome, score }: Scored): string {
  if (!outcome.told) return view.text(view.content.outcome.tooFew);
  const { band, bands } = outcome;
  if (band) return view.text(band.text ?? '');
  if (!score.bands) return '';
  const [from, to] = [bands[0]!, bands.at(-1)!].map(({ name }) => view.text(name)) as [
    string,
    string,
  ];
  return view.text(view.content.outcome.between, { from, to });
}

/** The outcome in one line. */
export function verdict(view: OutcomeView): string {
  const { outcome: texts } = view.content;
  const { total } = view.report;
  if (!total) return view.text(texts.title);
  const { score, outcome } = total;
  if (!score.bands) return view.text(outcome.told ? texts.title : texts.unsure);
  return view.text(outcome.band ? (outcome.band.title ?? outcome.band.name) : texts.unsure);
}

/** The outcome in a few sentences, below its line. */
export const verdictWords = (view: OutcomeView): TemplateResult | typeof nothing => {
  const { total } = view.report;
  const words = total && inWords(view, total);
  return words ? html`<p>${words}</p>` : nothing;
};

/** The name of an area's band; with blanks, of those that it can still be in, where that says anything. */
function areaWords(view: OutcomeView, { score, outcome }: Scored): string {
  const { told, bands } = outcome;
  if (told && !score.bands) return '';
  const open = told && bands.length < (score.bands?.length ?? 0);
  return open
    ? listOf(
        bands.map(({ name }) => view.text(name)),
        view.language,
        'or',
      )
    : msg('nog niet te zeggen');
}

/** What the dots of the areas mean; read aloud, an area has words alone. */
function pipSigns(areas: readonly Scored[]): TemplateResult | typeof nothing {
  const drawn = areas.filter(({ score, outcome }) => outcome.told && score.bands && pips(outcome));
  if (!drawn.length) return nothing;
  const open = drawn.some(({ outcome }) => outcome.low < outcome.high);
  return html`<div class="signs" aria-hidden="true">
    <span>${pip('on')} ${msg('telt mee')}</span>
    <span>${pip('')} ${msg('telt niet mee')}</span>
    ${open ? html`<span>${pip('maybe')} ${msg('overgeslagen')}</span>` : nothing}
  </div>`;
}

/** Whether it may weigh so heavily that whom to talk to stands above all else. */
const asksForHelp = ({ report: { total } }: OutcomeView): boolean =>
  !!total?.outcome.told && total.outcome.bands.some(({ weighs }) => weighs);

/** The picture and the areas: the same on screen and on paper. */
export const outcomePicture = (
  view: OutcomeView,
  earlier?: readonly Compared[],
): TemplateResult => {
  const { total, areas } = view.report;
  const { text, language, numbers, content } = view;
  const before = earlier?.find(({ score }) => score === total?.score)?.before;
  return html`
    ${
      total
        ? html`
            ${total.outcome.told ? gauge(total.score, total.outcome, text, before) : nothing}
            ${numbers && total.outcome.told ? html`<p>${scoreText(total.outcome, language)}</p>` : nothing}
          `
        : nothing
    }
    ${
      areas.length
        ? html`
            ${heading(view.level + 1, text(content.outcome.areas))}
            <ul class="areas">
              ${areas.map((area) => {
                const { score, outcome } = area;
                return html`<li>
                  <span>${text(score.name)}<span class="hidden-visually">:</span></span>
                  <span class="measure">
                    ${outcome.told ? ((score.bands && pips(outcome)) ?? gauge(score, outcome, text)) : nothing}
                    <span>${areaWords(view, area)}</span>
                    ${numbers && outcome.told ? html`<span>${scoreText(outcome, language)}</span>` : nothing}
                  </span>
                </li>`;
              })}
            </ul>
            ${pipSigns(areas)}
          `
        : nothing
    }
    ${view.report.flags.map((flag) => html`<p class="notice">${text(flag.text)}</p>`)}
  `;
};

/** What it comes to: words and a picture, what can help, and what the tool has to say of help. */
export const outcomePart = (view: OutcomeView): TemplateResult => {
  const { content, report, level } = view;
  const { blank } = report;
  return html`
    <section class="card">
      ${heading(level, verdict(view), 'verdict')} ${verdictWords(view)}
      ${asksForHelp(view) ? view.help() : nothing} ${outcomePicture(view, comparedWith(view))}
      ${
        blank.length
          ? html`<div class="buttons">
              <span>${msg(str`Overgeslagen: ${blank.length}.`)}</span>
              <button
                type="button"
                class="button"
                @click=${() =>
                  view.go('questions', 0, { items: blank.map(({ id }) => id), back: 'outcome' })}
              >
                ${msg('Vul alsnog in')}
              </button>
            </div>`
          : nothing
      }
      <p class="lead">${view.text(content.notDiagnosis)}</p>
    </section>
    ${
      report.advice.length
        ? html`
            ${heading(level, view.text(content.outcome.advice))}
            ${report.advice.map(
              ({ title, steps }, at) => html`
                <details class="advice" ?open=${at === 0}>
                  <summary>${view.text(title)}</summary>
                  <ul>
                    ${steps.map((step) => html`<li>${view.text(step)}</li>`)}
                  </ul>
                </details>
              `,
            )}
          `
        : nothing
    }
    ${asksForHelp(view) ? nothing : view.help()}
    <div class="buttons">
      <button type="button" class="button" @click=${() => view.go('answers')}>
        ${msg('Bekijk alle antwoorden')}
      </button>
      ${printButton(() => view.print())} ${textButtons(view.asText)}
    </div>
    ${comparePart(view)}
  `;
};

/** The earlier moment in words, on paper; nothing while there is none. */
export const comparisonOnPaper = (view: OutcomeView): unknown =>
  comparedWith(view) ? comparison(view) : nothing;

/** The earlier moment beside this one; undefined while there is none to compare with. */
export function comparedWith(view: OutcomeView): readonly Compared[] | undefined {
  const { earlier } = view;
  if (!earlier?.ok) return undefined;
  const then = reportOf(view.instrument, earlier.value.data);
  return then.values.size ? comparedTo(then, view.report) : undefined;
}

const comparePart = (view: OutcomeView): TemplateResult => {
  const { compare } = view.content;
  return earlierFold(
    view.earlier,
    view.text(compare.title),
    earlierChoice(view, view.text(compare.text), () => comparison(view)),
  );
};

const comparison = (view: OutcomeView): unknown =>
  earlierSaid(view, ({ savedAt }) => compared(view, savedAt));

function compared(view: OutcomeView, savedAt: string): TemplateResult {
  const { compare } = view.content;
  const scores = comparedWith(view);
  if (!scores) return html`<p>${view.text(compare.other)}</p>`;
  const date = longDate(new Date(savedAt), view.language);
  return html`${scores.map(
    ({ score, before, change }) => html`
      <p>
        ${view.report.total && scores.length === 1 ? nothing : html`<b>${view.text(score.name)}</b>`}
        ${view.text(compare.earlier, { date, band: areaWords(view, { score, outcome: before }) })}
        ${change ? view.text(compare[change]) : nothing}
      </p>
    `,
  )}`;
}
