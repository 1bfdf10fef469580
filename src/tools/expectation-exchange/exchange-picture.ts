import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Fit } from './expectation-exchange.model.js';

/** Where the balloons of the sides stand round a table, in the order of the sides. */
const PLACES = [
  { x: 3, y: 3 },
  { x: 63, y: 3 },
  { x: 3, y: 57 },
  { x: 63, y: 57 },
] as const;

/** A balloon with three lines of text in it, or without. */
const balloon = (at: number, wrote: boolean): SVGTemplateResult => {
  const { x, y } = PLACES[at]!;
  const above = y < 40;
  const left = x < 40;
  const tip = `${left ? x + 30 : x + 4} ${above ? y + 20 : y}`;
  const end = `${left ? x + 34 : x} ${above ? y + 29 : y - 9}`;
  const back = `${left ? x + 22 : x + 12} ${above ? y + 20 : y}`;
  return svg`
    <g class=${wrote ? 'wrote' : 'silent'}>
      <path class="balloon" d=${`M${tip} L${end} L${back}`} />
      <rect class="balloon" x=${x} y=${y} width="34" height="20" rx="6" />
      ${
        wrote
          ? svg`<path class="words" d=${`M${x + 6} ${y + 7} h22 M${x + 6} ${y + 13} h14`} />`
          : ''
      }
    </g>
  `;
};

/** What two expectations are to each other: a ring that is closed, open, or dotted. */
const ring = (fit: Fit | undefined): SVGTemplateResult =>
  fit === 'differs'
    ? svg`<path class="ring differs" d="M58 31 A12 12 0 1 0 58 49" />`
    : svg`<circle class=${`ring ${fit ?? 'undecided'}`} cx="50" cy="40" r="12" />`;

/** Balloons round a table with a ring on it. The words beside it say the same. */
export const tablePicture = (
  wrote: readonly boolean[],
  fit: Fit | undefined,
): TemplateResult => html`
  <svg class="table" viewBox="0 0 100 80" aria-hidden="true">
    ${wrote.slice(0, PLACES.length).map((each, at) => balloon(at, each))} ${ring(fit)}
  </svg>
`;

/** The ring alone, for a legend. */
export const ringPicture = (fit: Fit | undefined): TemplateResult => html`
  <svg class="ring-only" viewBox="34 24 32 32" aria-hidden="true">${ring(fit)}</svg>
`;
