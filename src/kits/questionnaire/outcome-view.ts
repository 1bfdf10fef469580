import { html, nothing, svg, type TemplateResult } from 'lit';
import { msg, str } from '../../core/language/localize.js';
import type { Score } from './instrument.schema.js';
import type { ScoreOutcome } from './scoring.model.js';

type Text = (text: string) => string;

/** Most units that are drawn one by one. */
const MOST_PIPS = 10;

/** The number with its range, for a page that asks for it: `4`, `2,7`, or with blanks `3–6`. */
export function scoreText({ low, high, lowest, highest }: ScoreOutcome, language: string): string {
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const number = low === high ? format(low) : `${format(low)}–${format(high)}`;
  const range = `${format(lowest)}–${format(highest)}`;
  return msg(str`Score: ${number} (mogelijk is ${range})`);
}

interface Cell {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly on: boolean;
  readonly before: boolean;
}

/** A mark at a score; with blanks a line over all that it can still be, through the cells between. */
function mark({ from, to }: Cell, { low, high }: ScoreOutcome, name: string): TemplateResult {
  // Room is left for a mark at either end of a cell.
  const place = (value: number): string =>
    `${value < from ? 0 : value > to ? 100 : to > from ? 8 + (84 * (value - from)) / (to - from) : 50}%`;
  return svg`<line class="mark ${name}" x1=${place(low)} x2=${place(high)} y1="50%" y2="50%" />
    ${[low, high].map((end) =>
      end < from || end > to
        ? nothing
        : svg`<circle class="mark ${name}" cx=${place(end)} cy="50%" r="0.42em" />`,
    )}`;
}

/**
 * A score among its named bands. With blanks the mark is a line over all that it can still be. An
 * earlier moment has an open mark.
 */
export function gauge(
  score: Score,
  outcome: ScoreOutcome,
  text: Text,
  earlier?: ScoreOutcome,
): TemplateResult {
  const { bands, ends } = score;
  const holds = (which: ScoreOutcome | undefined, id: string): boolean =>
    !!which?.told && which.bands.some((band) => band.id === id);
  const cells: Cell[] = bands?.map(({ id, name, from }, at) => ({
    name: text(name),
    from: Math.max(from, outcome.lowest),
    to: bands[at + 1]?.from ?? outcome.highest,
    on: holds(outcome, id),
    before: holds(earlier, id),
  })) ?? [
    {
      name: ends ? `${text(ends.low)} – ${text(ends.high)}` : '',
      from: outcome.lowest,
      to: outcome.highest,
      on: outcome.told,
      before: !!earlier?.told,
    },
  ];
  return html`
    <ol class="gauge">
      ${cells.map(
        (cell) => html`
          <li class=${cell.on ? 'on' : ''}>
            <svg width="100%" height="1.9em" aria-hidden="true">
              <rect class="bar" y="15%" width="100%" height="70%" rx="0.5em" />
              ${cell.before ? mark(cell, earlier!, 'before') : nothing}
              ${cell.on ? mark(cell, outcome, 'now') : nothing}
            </svg>
            <span>${cell.name}</span>
            ${cell.on ? html` <b>(${outcome.band || !bands ? msg('nu') : msg('mogelijk')})</b>` : nothing}
            ${cell.before ? html` <span>(${msg('toen')})</span>` : nothing}
          </li>
        `,
      )}
    </ol>
  `;
}

/** One dot of {@link pips}, to explain it by. */
export const pip = (kind: '' | 'on' | 'maybe'): TemplateResult =>
  html`<svg class="pips" width="1.4em" height="1.2em">
    <circle class=${`pip ${kind}`} cx="0.7em" cy="0.6em" r="0.48em" />
  </svg>`;

/** A short sum as dots, one for each point; undefined for any other score. */
export function pips({ low, high, lowest, highest }: ScoreOutcome): TemplateResult | undefined {
  if (lowest || highest > MOST_PIPS || ![low, high, highest].every(Number.isInteger))
    return undefined;
  return html`<svg class="pips" width=${`${highest * 1.5}em`} height="1.2em" aria-hidden="true">
    ${Array.from(
      { length: highest },
      (_, at) =>
        svg`<circle class=${at < low ? 'pip on' : at < high ? 'pip maybe' : 'pip'} cx=${`${at * 1.5 + 0.7}em`} cy="0.6em" r="0.48em" />`,
    )}
  </svg>`;
}
