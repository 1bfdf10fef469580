import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { listOf } from '../../core/language/lists.js';
import { msg, str } from '../../core/language/localize.js';
import {
  networkScene,
  SHAPES,
  viewBoxOf,
  type Picture,
} from '../../kits/network/network-drawing.js';
import { byId } from '../../kits/network/network-index.model.js';
import { kindOf } from '../../kits/network/network.model.js';
import { FONT } from '../../kits/picture/picture-text.model.js';
import type { NetworkData } from '../../kits/network/network-data.model.js';
import { legend } from './ecogram-map-late.js';
import { EcogramPicture } from './ecogram-picture.js';
import type { EcogramView } from './ecogram-view.js';

const pictures = new WeakMap<NetworkData['centres'], EcogramPicture>();

/** The map to look at: one picture, and who lights up in it is said beside it. */
export function lookMap(
  view: EcogramView,
  lit: readonly string[] = [],
  withLegend = false,
): TemplateResult {
  const { data, content } = view;
  const known = pictures.get(data.centres) ?? new EcogramPicture();
  pictures.set(data.centres, known);
  const picture = known.whole(view);
  const names = listOf(lit.map(view.namesIn(data)), content.language);
  const label = msg('Kaart van het netwerk');
  return html`
    <div class="look-map">
      <div role="img" aria-label=${names ? msg(str`${label}. Opgelicht: ${names}.`) : label}>
        <svg class="network look" aria-hidden="true" inert viewBox=${viewBoxOf(picture)}>
          ${svg`${networkScene(picture)}`} ${litPeople(picture, lit)}
        </svg>
      </div>
      ${withLegend ? legend(picture) : ''}
    </div>
  `;
}

/** Of no more than these the names are drawn larger: of more they would lie over each other. */
const FEW = 3;

/** Over the picture: a sign that is filled, a ring round it, and the name in larger letters. */
function litPeople({ layout, choices, data }: Picture, lit: readonly string[]): SVGTemplateResult {
  const alters = byId(data.alters);
  const isFew = lit.length <= FEW;
  return svg`<g class=${isFew ? 'lit few' : 'lit'} text-anchor="middle" font-size=${FONT * (isFew ? 1.8 : 1.1)}>${layout.persons
    .filter(({ id }) => lit.includes(id))
    .map((one) => {
      const { x, y, lines, above } = one;
      const shape = SHAPES[kindOf(alters.get(one.id)!, choices.groups)];
      const from = above ? `${(1 - lines.length) * 1.1}em` : '0.9em';
      return svg`<circle cx=${x} cy=${y} r="19"></circle><path d=${`M${x} ${y}${shape}`}></path>
        <text lang="" y=${above ? y - 26 : y + 20}>${lines.map(
          (text, at) => svg`<tspan x=${x} dy=${at ? '1.1em' : from}>${text}</tspan>`,
        )}</text>`;
    })}</g>`;
}
