import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { minutesIn } from './minutes.js';

/** What a clock shows and what one does with it: a `ClockController`, seen from its template. */
export interface ClockView {
  /** Minutes left, counted up; undefined when it does not run. */
  readonly minutesLeft: number | undefined;
  /** Seconds left in the last minute; where a tool gives them, and `partLeft`, it has a face, too. */
  readonly secondsLeft?: number | undefined;
  /** How much of the time is left, from 1 to 0. */
  readonly partLeft?: number;
  startTimer(minutes: number): void;
  stopTimer(): void;
}

/** A disc that grows empty; the words beside it say the same. */
const face = (part: number): TemplateResult => html`
  <svg class="clock-face" viewBox="0 0 40 40" aria-hidden="true">
    <circle class="clock-rim" cx="20" cy="20" r="18" />
    <circle
      class="clock-left"
      cx="20"
      cy="20"
      r="8.5"
      pathLength="100"
      stroke-dasharray=${`${part * 100} 100`}
    />
  </svg>
`;

function timeLeft({ minutesLeft = 0, secondsLeft }: ClockView, language: string): string {
  if (!minutesLeft) return msg('De tijd is om. Afronden mag, doorgaan ook.');
  const left =
    secondsLeft === undefined
      ? minutesIn(minutesLeft, language, 'short')
      : minutesIn(secondsLeft, language, 'short', 'second');
  return msg(str`Nog ${left}.`);
}

/** How long something may take, and a clock for who wants one; its end can be seen. */
export const timer = (view: ClockView, minutes: number, language: string): TemplateResult => {
  const { minutesLeft, partLeft } = view;
  const running = minutesLeft !== undefined;
  return html`
    <div class=${`timer ${running ? (minutesLeft ? 'running' : 'over') : ''}`}>
      ${running && partLeft !== undefined ? face(partLeft) : nothing}
      <span class="time-left">
        ${running ? timeLeft(view, language) : msg(str`Ongeveer ${minutesIn(minutes, language)}`)}
      </span>
      <button
        type="button"
        class="small"
        @click=${() => (running ? view.stopTimer() : view.startTimer(minutes))}
      >
        ${running ? msg('Stop de klok') : msg('Start de klok')}
      </button>
    </div>
  `;
};
