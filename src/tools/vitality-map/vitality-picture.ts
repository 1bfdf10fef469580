import { html, nothing, svg, type TemplateResult } from 'lit';
import { MOST_WORDS, placesIn, type Place } from './vitality-map.model.js';
import { signOf, type VitalityView } from './vitality-view.js';

/** Points of a coast, and how far they lie from its middle: it fills a square of 100, and can be stretched. */
const POINTS = 28;
const REACH = 46;
/** How square a land is: 2 is round. */
const SQUARE = 7;

/** A coast with bays and capes, another one for each land, and always the same. */
function coast(land: number): string {
  const points = Array.from({ length: POINTS }, (_, at) => {
    const angle = (2 * Math.PI * at) / POINTS;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const edge = (Math.abs(cos) ** SQUARE + Math.abs(sin) ** SQUARE) ** (-1 / SQUARE);
    const bay = 2.4 * Math.sin(3 * at + 5 * land) + 1.4 * Math.sin(5 * at + 2 * land);
    const far = (REACH + bay) * Math.min(edge, 1.3);
    return [50 + far * cos, 50 + far * sin] as const;
  });
  const middle = (at: number): string => {
    const [[x, y], [to, down]] = [points[at % POINTS]!, points[(at + 1) % POINTS]!];
    return `${((x + to) / 2).toFixed(1)} ${((y + down) / 2).toFixed(1)}`;
  };
  const curves = points.map((_, at) => {
    const [x, y] = points[(at + 1) % POINTS]!;
    return `Q${x.toFixed(1)} ${y.toFixed(1)} ${middle(at + 1)}`;
  });
  return `M${middle(0)}${curves.join('')}Z`;
}

/** An eye: what it is on may be seen by others. */
export const eye = (open: boolean): TemplateResult => html`
  <svg class="eye" viewBox="0 0 24 16" aria-hidden="true">
    <path d="M2 8Q12 -2 22 8Q12 18 2 8Z" />
    ${open ? svg`<circle cx="12" cy="8" r="3" />` : svg`<path d="M4 14L20 2" />`}
  </svg>
`;

/** The map: a land for each region with the words in it, or the numbers that they have in its list. */
export function picture(view: VitalityView, onPaper = false): TemplateResult {
  const { content, data, text, region: chosen } = view;
  const used = content.signs.filter(({ id }) => data.places.some(({ sign }) => sign === id));
  const spot = (place: Place, number: number | undefined): TemplateResult => html`
    <span class="spot ${number ? 'number' : ''} ${place.shared ? 'open' : ''}">
      ${number ?? html`<bdi>${place.text}</bdi>`}
      <span class="signs"
        >${signOf(view, place.sign)?.sign ?? nothing}
        ${place.shared && !onPaper ? eye(true) : nothing}</span
      >
    </span>
  `;
  return html`
    <div class="picture ${onPaper && !data.places.length ? 'to-write' : ''}" aria-hidden="true">
      <div class="sea">
        ${content.regions.map(({ id, name }, land) => {
          const places = placesIn(data, id);
          return html`
            <div
              class="land ${id === chosen && !onPaper ? 'chosen' : ''}"
              @click=${() => view.choose(id)}
            >
              <svg class="coast" viewBox="0 0 100 100" preserveAspectRatio="none">
                <path d=${coast(land)} vector-effect="non-scaling-stroke" />
              </svg>
              <b class="land-name">${text(name)}</b>
              <div class="spots">
                ${places.map((place, at) => spot(place, places.length > MOST_WORDS ? at + 1 : undefined))}
              </div>
            </div>
          `;
        })}
      </div>
      ${
        used.length
          ? html`<p class="legend">
              ${used.map(({ sign, label }) => html`<span>${sign} ${text(label)}</span> `)}
            </p>`
          : nothing
      }
    </div>
  `;
}
