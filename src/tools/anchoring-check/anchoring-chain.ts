import { html, nothing, svg, type TemplateResult } from 'lit';
import { stateLabel, type SheetToolView, type Unit } from '../../kits/sheet/sheet-tool-view.js';

/** Ways to draw a link; they differ in shape, so that they survive black and white. */
const INSIDE: Readonly<Record<string, TemplateResult>> = {
  talked: svg`<path class="fill" d="M4 14h40v1a11 11 0 0 1-11 11H15A11 11 0 0 1 4 15z" />`,
  written: svg`<rect class="fill" x="4" y="4" width="40" height="22" rx="11" />`,
  firm: svg`<rect class="fill" x="4" y="4" width="40" height="22" rx="11" />
    <path class="lock" d="M18.5 14h11v8h-11zM21 14v-2.5a3 3 0 0 1 6 0V14" />`,
};

/** One link of the chain. */
export const link = (state: string): TemplateResult => html`
  <svg class="link ${state}" viewBox="0 0 48 30" aria-hidden="true">
    ${INSIDE[state] ?? nothing}
    <rect class="edge" x="2" y="2" width="44" height="26" rx="13" />
  </svg>
`;

const chainLink = (
  view: SheetToolView,
  { id, number, question, state }: Unit,
): TemplateResult => html`
  <li>
    <button
      type="button"
      class="chain-link"
      aria-label=${`${number}. ${question} ${stateLabel(view, state)}`}
      @click=${() => view.go(id)}
    >
      ${link(state)}<span aria-hidden="true">${number}</span>
    </button>
  </li>
`;

/** The points as a chain, a length for each group. */
export const chain = (view: SheetToolView): TemplateResult => html`
  <div class="chains">
    ${view.now.map(
      ({ name, units }) => html`
        <ol class="chain" data-arrows="along" aria-label=${name}>
          ${units.map((unit) => chainLink(view, unit))}
        </ol>
      `,
    )}
  </div>
`;

/** What the links mean. */
export const legend = (view: SheetToolView): TemplateResult => html`
  <p class="legend">
    ${view.content.states?.map(({ id }) => html`<span>${link(id)} ${stateLabel(view, id)}</span>`)}
  </p>
`;
