import { html, svg, type TemplateResult } from 'lit';
import { capitalised } from '../../core/language/capital.js';
import { listOf } from '../../core/language/lists.js';
import { countsOf, STATES, type State } from './anchoring-check.model.js';
import type { AnchoringView, Point } from './anchoring-view.js';

/** Ways to draw a link; they differ in shape, so that they survive black and white. */
const INSIDE: Readonly<Record<State, TemplateResult>> = {
  open: svg``,
  talked: svg`<path class="fill" d="M4 14h40v1a11 11 0 0 1-11 11H15A11 11 0 0 1 4 15z" />`,
  written: svg`<rect class="fill" x="4" y="4" width="40" height="22" rx="11" />`,
  firm: svg`<rect class="fill" x="4" y="4" width="40" height="22" rx="11" />
    <path class="lock" d="M18.5 14h11v8h-11zM21 14v-2.5a3 3 0 0 1 6 0V14" />`,
};

/** One link of the chain. */
export const link = (state: State): TemplateResult => html`
  <svg class="link ${state}" viewBox="0 0 48 30" aria-hidden="true">
    ${INSIDE[state]}
    <rect class="edge" x="2" y="2" width="44" height="26" rx="13" />
  </svg>
`;

const chainLink = (
  view: AnchoringView,
  { id, number, question, state }: Point,
): TemplateResult => html`
  <li>
    <button
      type="button"
      class="chain-link"
      aria-label=${`${number}. ${question} ${view.stateLabel(state)}`}
      @click=${() => view.go(id)}
    >
      ${link(state)}<span aria-hidden="true">${number}</span>
    </button>
  </li>
`;

/** The points as a chain, a length for each group; and the same in words. */
export const chain = (view: AnchoringView): TemplateResult => html`
  <div class="chains">
    ${view.groups.map(
      ({ name, rows }) => html`
        <ol class="chain" data-arrows="along" aria-label=${view.text(name)}>
          ${view.points
            .filter(({ id }) => rows.some((row) => row.id === id))
            .map((point) => chainLink(view, point))}
        </ol>
      `,
    )}
  </div>
  <p class="summary">${summary(view)}</p>
`;

/** What the links mean. */
export const legend = (view: AnchoringView): TemplateResult => html`
  <p class="legend">
    ${STATES.map((state) => html`<span>${link(state)} ${view.stateLabel(state)}</span>`)}
  </p>
`;

/** `1 ligt vast, 8 zijn nog open.`; what is nowhere is left out. */
export function summary({ content, data, points, today, text, language }: AnchoringView): string {
  const counts = countsOf(
    data,
    points.map(({ id }) => id),
    today,
  );
  const parts = content.states
    .toReversed()
    .filter(({ id }) => counts[id])
    .map(({ id, count }) => text(count, { count: `${counts[id]}` }, counts[id]));
  return `${capitalised(listOf(parts, language, 'comma'), language)}.`;
}
