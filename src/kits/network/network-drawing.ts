import { nothing, svg, type SVGTemplateResult } from 'lit';
import { FONT, labelFor, widthOf } from './network-label.model.js';
import { LETTER, SHAPE, type Layout, type Placed } from './network-layout.js';
import { centreSpots, relationLine, tieLine, type Line, type Point } from './network-lines.js';
import type { GroupKind, LineStyle } from './network.limits.js';
import { kindOf } from './network.model.js';
import type { Alter, Centre, NetworkChoices, NetworkData, Tie } from './network.schema.js';

/** What the picture shows, and what is said in it; the kit has no words of its own. */
export interface Picture {
  readonly data: NetworkData;
  readonly choices: NetworkChoices;
  readonly layout: Layout;
  /** Name of someone in the centre, such as the word for a client. */
  readonly centreName: (centre: Centre) => string;
  /** What a person or tie is to someone who cannot see it: all that the picture tells. */
  readonly personText: (alter: Alter) => string;
  readonly tieText: (tie: Tie) => string;
  /** Whether relations are drawn by their quality. */
  readonly qualities: boolean;
}

/** Outline of each kind of person, round 0, 0: a circle, triangle, diamond and square. */
export const SHAPES: Readonly<Record<GroupKind, string>> = {
  family: `M${-SHAPE} 0A${SHAPE} ${SHAPE} 0 1 1 ${SHAPE} 0A${SHAPE} ${SHAPE} 0 1 1 ${-SHAPE} 0Z`,
  informal: 'M0 -11L12 10L-12 10Z',
  volunteer: 'M0 -13L13 0L0 13L-13 0Z',
  formal: 'M-10 -10L10 -10L10 10L-10 10Z',
};
export const STAR = 'M0-6L1.6-1.9L6-1.8L2.5.8L3.7 5L0 2.5L-3.7 5L-2.5.8L-6-1.8L-1.6-1.9Z';

/** Stroke of each line style; it lies in the width and dashes, never in colour alone. */
export const STROKES: Readonly<Record<LineStyle, { width: number; dashes: string | undefined }>> = {
  thick: { width: 3.5, dashes: undefined },
  plain: { width: 1.5, dashes: undefined },
  dashed: { width: 1.5, dashes: '5 4' },
  hatched: { width: 1.5, dashes: undefined },
};

export const lineStyleOf = (
  { qualities }: NetworkChoices,
  quality: string | undefined,
): LineStyle => qualities.find(({ id }) => id === quality)?.line ?? 'plain';

/** A line with its marks. */
export const linePaths = ({ line, marks }: Line, style: LineStyle): SVGTemplateResult => {
  const { width, dashes } = STROKES[style];
  return svg`<path d=${line} fill="none" stroke-width=${width} stroke-dasharray=${dashes ?? nothing}></path>${
    marks ? svg`<path d=${marks} fill="none" stroke-width="1.5"></path>` : nothing
  }`;
};

/** The line from the centre to a person: its style, and where it begins. */
export function relationOf(
  { data, choices, layout, qualities }: Picture,
  alter: Alter,
  at: Point,
): { readonly style: LineStyle; readonly lines: readonly Line[] } {
  const style = lineStyleOf(choices, qualities ? alter.quality : undefined);
  const arrows = { gives: alter.gives.length > 0, gets: alter.gets.length > 0 };
  const from = alter.centres.length
    ? centreSpots(layout, data.centres).filter(({ id }) => alter.centres.includes(id))
    : [{ x: 0, y: 0, radius: layout.centre - (data.centres.length > 1 ? 2 : 10) }];
  return { style, lines: from.map((spot) => relationLine(spot, at, style, arrows)) };
}

/** Widest line of a sector's name, which stands outside the rings. */
const SECTOR_WIDTH = 118;
const SECTOR_LINE = 15;

/** A sector's name in as many lines as it needs, growing away from the picture. */
function sectorName(label: string, side: string, x: number, y: number): SVGTemplateResult {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length && widthOf(longer) <= SECTOR_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(labelFor(word, SECTOR_WIDTH).text);
  }
  const first =
    y - (side !== 'middle' ? (lines.length - 1) / 2 : y < 0 ? lines.length - 1 : 0) * SECTOR_LINE;
  return svg`<text class="sector" text-anchor=${side} font-size=${FONT}>${lines.map(
    (line, at) => svg`<tspan x=${x} y=${first + at * SECTOR_LINE}>${line}</tspan>`,
  )}</text>`;
}

/** Everything behind the persons: rings, sectors and their names. */
function ground({ choices, layout }: Picture): SVGTemplateResult {
  const { radii, sectors, centre } = layout;
  const outer = radii[2];
  return svg`<g class="ground" aria-hidden="true">
    ${radii.toReversed().map((radius) => svg`<circle class="ring" r=${radius}></circle>`)}
    ${sectors.map(({ group, from, to }) => {
      const angle = (from + to) / 2;
      const [x, y] = [Math.sin(from), -Math.cos(from)];
      const label = choices.groups.find(({ id }) => id === group)?.label ?? '…';
      const side =
        Math.abs(Math.sin(angle)) < 0.3 ? 'middle' : Math.sin(angle) > 0 ? 'start' : 'end';
      return svg`<line class="border" x1=${x * centre} y1=${y * centre} x2=${x * outer} y2=${y * outer}></line>
        ${sectorName(label, side, Math.sin(angle) * (outer + 12), -Math.cos(angle) * (outer + 16) + 5)}`;
    })}
    <path class="target" d=""></path>
  </g>`;
}

function middle({ data, layout, centreName }: Picture): SVGTemplateResult {
  return svg`<g class="centre" aria-hidden="true">
    ${data.centres.length > 1 ? svg`<circle class="circle" r=${layout.centre - 4}></circle>` : nothing}
    ${centreSpots(layout, data.centres).map(({ id, x, y, radius }) => {
      const one = data.centres.find((each) => each.id === id)!;
      const { text } = labelFor(centreName(one), radius * 2 - 6);
      return svg`<circle class="one" cx=${x} cy=${y} r=${radius}></circle>
        <text text-anchor="middle" font-size=${FONT} x=${x} y=${y + 5}>${text}</text>`;
    })}
  </g>`;
}

const letters = (choices: NetworkChoices, ids: readonly string[]): string =>
  choices.supports
    .filter(({ id }) => ids.includes(id))
    .map(({ letter }) => letter)
    .join('');

function person(
  { choices, personText }: Picture,
  alter: Alter,
  { x, y, label }: Placed,
  active: boolean,
): SVGTemplateResult {
  const [gives, gets] = [letters(choices, alter.gives), letters(choices, alter.gets)];
  const side = (text: string, anchor: 'start' | 'end'): SVGTemplateResult | typeof nothing =>
    text
      ? svg`<text class="letters" text-anchor=${anchor} font-size="11" y="4" textLength=${text.length * (LETTER - 1)}
          x=${(SHAPE + 3) * (anchor === 'end' ? -1 : 1)}>${text}</text>`
      : nothing;
  return svg`<g class="person" role="button" tabindex=${active ? 0 : -1} data-id=${alter.id}
    aria-label=${personText(alter)} transform=${`translate(${x} ${y})`}>
    <path class="shape" d=${SHAPES[kindOf(alter, choices.groups)]}></path>
    ${alter.firstContact ? svg`<path class="star" transform="translate(10 -10)" d=${STAR}></path>` : nothing}
    ${side(gives, 'end')}${side(gets, 'start')}
    <text class="name" text-anchor="middle" font-size=${FONT} y=${SHAPE + 16}>${label}</text>
  </g>`;
}

/** The whole network, for an `svg` that the controller looks after; `active` has the tab stop. */
export function networkScene(picture: Picture, active?: string): SVGTemplateResult {
  const { data, choices, layout, tieText, qualities } = picture;
  const placed = new Map(layout.persons.map((each) => [each.id, each]));
  return svg`${ground(picture)}
    <g class="relations" aria-hidden="true">${data.alters.map((alter) => {
      const { style, lines } = relationOf(picture, alter, placed.get(alter.id)!);
      return svg`<g class="relation" data-of=${alter.id}>${lines.map((line) => linePaths(line, style))}</g>`;
    })}</g>
    ${middle(picture)}
    <g class="ties">${data.ties.map((tie) => {
      const style = lineStyleOf(choices, qualities ? tie.quality : undefined);
      const line = tieLine(placed.get(tie.a)!, placed.get(tie.b)!, style);
      return svg`<g class="tie" role="button" tabindex=${tie.id === active ? 0 : -1} data-id=${tie.id}
        data-a=${tie.a} data-b=${tie.b} aria-label=${tieText(tie)}>${linePaths(line, style)}</g>`;
    })}</g>
    <g class="persons">${data.alters.map((alter) =>
      person(picture, alter, placed.get(alter.id)!, alter.id === active),
    )}</g>`;
}

/** Width and height of the picture with the names of its sectors; its middle is 0, 0. */
export const pictureSize = ({
  radii,
}: Layout): { readonly width: number; readonly height: number } => ({
  width: (radii[2] + 134) * 2,
  height: (radii[2] + 56) * 2,
});
