import { html, nothing, svg, type TemplateResult } from 'lit';
import { isKnown, optionOf, UNKNOWN, type Answers } from './flow.model.js';
import type { ChoiceContent } from './flow.schema.js';
import type { GuideView } from './guide-view.js';

interface Answered {
  readonly answers: Answers;
}

/** How far a station is: nobody came by, someone does not know yet, or it is behind. */
const stateAt = ({ answers }: Answered, choice: string): 'to-come' | 'unknown' | 'past' =>
  isKnown(answers, choice) ? 'past' : optionOf(answers, choice) ? 'unknown' : 'to-come';

/** A circle at the road: open, with a question mark, or full. */
export function station(view: Answered, choice: string): TemplateResult {
  const state = stateAt(view, choice);
  return html`
    <svg class="station ${state}" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      ${state === 'unknown' ? svg`<text x="12" y="17" text-anchor="middle">?</text>` : nothing}
    </svg>
  `;
}

/** A road that forks, one way for each option; the chosen one is full. */
export function fork(view: Answered, { id, options }: ChoiceContent): TemplateResult {
  const middle = (options.length * 100) / 2;
  const chosen = optionOf(view.answers, id);
  return html`
    <svg
      class="fork"
      viewBox=${`0 0 ${options.length * 100} 40`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      ${options.map((option, at) => {
        const end = at * 100 + 50;
        return svg`<path class=${option.id === chosen ? 'chosen-way' : ''}
          d=${`M${middle} 0C${middle} 34 ${end} 6 ${end} 40`} vector-effect="non-scaling-stroke" />`;
      })}
    </svg>
  `;
}

/** The label of what was answered; `''` where nobody did. */
function answerLabel({ content, answers, text }: GuideView, choice: ChoiceContent): string {
  const chosen = optionOf(answers, choice.id);
  if (chosen === UNKNOWN) return text(content.unknown);
  const option = choice.options.find(({ id }) => id === chosen);
  return option ? text(option.label) : '';
}

/** `Gekozen: …`: what the road shows, in words; nothing before the first answer. */
export function chosenText(view: GuideView): string {
  const { content, text } = view;
  const many = content.choices.length > 1;
  const parts = content.choices.flatMap((choice) => {
    const label = answerLabel(view, choice);
    return label ? (many ? `${text(choice.short)}: ${label}` : label) : [];
  });
  return parts.length ? text(content.chosen, { answers: parts.join('; ') }) : '';
}

/** What was chosen, to go along with the sheet; not where that would hurt to read. */
export const chosenToShare = (view: GuideView): unknown => {
  const said = view.quiet ? '' : chosenText(view);
  return said ? html`<p>${said}</p>` : nothing;
};

/** The options of a choice, to tick by hand. */
const toTick = ({ text }: GuideView, { options }: ChoiceContent): TemplateResult[] =>
  options.map(({ label }) => html`<span class="to-tick">☐ ${text(label)}</span>`);

/** The road on paper: its stations with words; to fill in by hand, with what can be ticked. */
export function routePaper(view: GuideView, filled: boolean): unknown {
  const { content, choices, answers, text } = view;
  if (content.choices.length === 1)
    return filled || optionOf(answers, content.choices[0]!.id)
      ? chosenToShare(view)
      : choices.map(
          (choice) => html`
            <p><b>${text(choice.question)}</b></p>
            <p class="to-tick">${toTick(view, choice)}</p>
          `,
        );
  return html`
    <ol class="route-paper">
      ${content.choices.map((choice) => {
        const label = answerLabel(view, choice);
        return html`
          <li>
            ${station(view, choice.id)} <b>${text(choice.short)}</b>
            ${label || filled ? html`<span>${label}</span>` : toTick(view, choice)}
          </li>
        `;
      })}
    </ol>
  `;
}
