import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { straight } from '../../kits/picture/gaps.js';
import type { Sign } from '../../kits/picture/framed.js';
import { drawnSign } from '../../kits/picture/legend.js';
import { FONT, LINE } from '../../kits/picture/picture-text.model.js';
import { listOf } from '../../core/language/lists.js';
import { drawnLine, layOut, NODE, strokes, type MapLayout, type Spot } from './map-layout.js';
import { contactsOf, linesIn, type Layer, type Line, type LineState } from './map-lines.model.js';
import type { MapView } from './map-view.js';

type Shown = Pick<MapView, 'content' | 'data' | 'nameOf' | 'text' | 'language'>;

export const layoutOf = ({ content, data, nameOf }: Shown): MapLayout =>
  layOut(
    data.parties.map(({ id }) => ({ id, name: nameOf(id) })),
    data.parties.find(({ kind }) => kind === content.middle)?.id ?? '',
  );

/** As drawn: what is drawn once, twice, with dashes, or with a stroke across. */
const lineOf = (state: LineState, { line, marks }: ReturnType<typeof strokes>): SVGTemplateResult =>
  svg`<path class="line ${state}" d=${line}></path>${marks ? svg`<path class="mark" d=${marks}></path>` : nothing}`;

/** What a line of a state looks like, 52 wide. */
export const stateSign = (state: LineState): SVGTemplateResult =>
  state === 'none'
    ? svg`<circle class="nothing" cx="26" cy="0" r="6"></circle>`
    : lineOf(state, strokes(straight({ x: 2, y: 0 }, { x: 50, y: 0 }), state));

/** What a party is told as, in words: its contacts now, and what is wished. */
export function partyTold({ content, data, nameOf, text, language }: Shown, id: string): string {
  const { told } = content;
  const names = (...states: LineState[]): string =>
    listOf(
      contactsOf(data, id, states).map(({ party }) => nameOf(party)),
      language,
      'comma',
    );
  const now = names('keep', 'change', 'drop');
  const more = [
    ['wished', names('new')],
    ['change', names('change')],
    ['drop', names('drop')],
  ] as const;
  return [
    now ? text(told.now, { parties: now }) : text(told.nobody),
    ...more.filter(([, parties]) => parties).map(([of, parties]) => text(told[of], { parties })),
  ].join('; ');
}

/** With a space between lines: so they are read as one name. */
const nameIn = ({ lines, label }: Spot): unknown[] =>
  lines.flatMap((line, at) => [
    svg`<text x=${label.x} y=${label.y + (at - (lines.length - 1) / 2) * LINE + FONT * 0.36}>${line}</text>`,
    ' ',
  ]);

const sign = ({ x, y, box, isMiddle }: Spot): SVGTemplateResult =>
  isMiddle
    ? svg`<rect class="node" x=${box[0]} y=${box[1]} width=${box[2] - box[0]} height=${box[3] - box[1]} rx="10"></rect>`
    : svg`<circle class="node" cx=${x} cy=${y} r=${NODE}></circle>`;

/** What a finger can press: sign and name, and what lies between them. */
const ground = ({ x, y, box, isMiddle }: Spot): SVGTemplateResult => {
  const r = isMiddle ? 0 : 24;
  const left = Math.min(box[0] - 2, x - r);
  const top = Math.min(box[1] - 2, y - r);
  return svg`<rect class="ground" x=${left} y=${top} width=${Math.max(box[2] + 2, x + r) - left} height=${Math.max(box[3] + 2, y + r) - top} rx="8"></rect>`;
};

/** How parties can be pressed; without it the picture is to look at. */
export interface Pressing {
  readonly active: string;
  readonly from: string | undefined;
  told(id: string): string;
}

/** Lines first, then parties on top of them. */
export function scene(
  { data, nameOf }: Shown,
  layout: MapLayout,
  lines: readonly Line[],
  pressing?: Pressing,
): SVGTemplateResult {
  return svg`
    <g class="map-lines">${lines.map((line) => lineOf(line.state, drawnLine(layout, line)))}</g>
    <g class="map-parties" text-anchor="middle" font-size=${FONT}>${layout.spots.map((spot) => {
      const inside = svg`${sign(spot)}${nameIn(spot)}`;
      if (!pressing) return svg`<g class=${spot.isMiddle ? 'spot middle' : 'spot'}>${inside}</g>`;
      const { id } = spot;
      return svg`<g
        class=${`spot ${spot.isMiddle ? 'middle' : ''} ${id === pressing.from ? 'from' : ''}`}
        role="button"
        aria-pressed=${id === pressing.from ? 'true' : 'false'}
        aria-label=${`${nameOf(id)}: ${pressing.told(id)}`}
        tabindex=${id === pressing.active ? '0' : '-1'}
        data-party=${id}
        data-of=${data.parties.length}
      >${ground(spot)}${inside}</g>`;
    })}</g>
  `;
}

/** The signs that these lines have, in a fixed order. */
export const legendOf = (
  { content, text }: Pick<Shown, 'content' | 'text'>,
  lines: readonly Line[],
): Sign[] =>
  (['keep', 'change', 'new', 'drop'] as const)
    .filter((state) => lines.some((line) => line.state === state))
    .map((state) => ({ sign: stateSign(state), label: text(content.states[state].legend) }));

export const smallSign = (state: LineState): TemplateResult => drawnSign(stateSign(state));

/** All of it: its middle is 0, 0. */
export const viewBoxOf = ({ width, height }: MapLayout): string =>
  `${-width / 2} ${-height / 2} ${width} ${height}`;

/** A picture to look at, of one layer. */
export function still(view: Shown, layer: Layer | undefined): TemplateResult {
  const layout = layoutOf(view);
  const { width, height } = layout;
  const lines = layer ? linesIn(view.data, layer) : [];
  return html`<svg
    class="interplay-picture still"
    aria-hidden="true"
    width=${Math.round(width)}
    height=${Math.round(height)}
    viewBox=${viewBoxOf(layout)}
  >
    ${scene(view, layout, lines)}
  </svg>`;
}
