import { html, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import { minutesIn } from './minutes.js';

/** What a clock shows and what one does with it: a `ClockController`, seen from its template. */
export interface ClockView {
  /** Minutes left, counted up; undefined when it does not run. */
  readonly minutesLeft: number | undefined;
  startTimer(minutes: number): void;
  stopTimer(): void;
}

/** How long something may take, and a clock for who wants one. */
export const timer = (view: ClockView, minutes: number, language: string): TemplateResult => {
  const { minutesLeft } = view;
  const running = minutesLeft !== undefined;
  return html`
    <div class="timer">
      <span>
        ${
          !running
            ? msg(str`Ongeveer ${minutesIn(minutes, language)}`)
            : minutesLeft > 0
              ? msg(str`Nog ${minutesIn(minutesLeft, language, 'short')}.`)
              : msg('De tijd is om. Afronden mag, doorgaan ook.')
        }
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
