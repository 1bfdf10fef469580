import { nothing, svg, type SVGTemplateResult } from 'lit';
import { FONT, labelFor, widthOf } from './network-label.model.js';
import { SHAPE, type Layout, type Placed } from './network-layout.js';
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

export const lineStyleOf = (
  { qualities }: NetworkChoices,
  quality: string | undefined,
): LineStyle => qualities.find(({ id }) => id === quality)?.line ?? 'plain';

/**
 * A line with its marks; the style's class sets its width and dashes. Most are one path: a browser
 * has that much less to do in a network of 500.
 */
export const linePaths = (
  lines: readonly Line[],
  style: LineStyle,
  of?: string,
): SVGTemplateResult => {
  const d = (pick: (line: Line) => string): string => lines.map(pick).join('');
  const kind = `line ${style}`;
  return style === 'dashed' && lines.some(({ marks }) => marks)
    ? svg`<path class=${kind} data-of=${of ?? nothing} d=${d(({ line }) => line)}></path><path class="line" data-of=${of ?? nothing} d=${d(({ marks }) => marks)}></path>`
    : svg`<path class=${kind} data-of=${of ?? nothing} d=${pathOf(lines)}></path>`;
};

/** Path data of lines and their marks together. */
export const pathOf = (lines: readonly Line[]): string =>
  lines.map(({ line, marks }) => line + marks).join('');

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
  const shape = SHAPES[kindOf(alter, choices.groups)];
  const rest = svg`${alter.firstContact ? svg`<path class="star" transform="translate(10 -10)" d=${STAR}></path>` : nothing}${
    gives
      ? svg`<text class="letters" lang="" aria-hidden="true" text-anchor="end" font-size="11" x=${-SHAPE - 3} y="4" .textContent=${gives}></text>`
      : nothing
  }${
    gets
      ? svg`<text class="letters" lang="" aria-hidden="true" font-size="11" x=${SHAPE + 3} y="4" .textContent=${gets}></text>`
      : nothing
  }`;
  // The shape is what has focus and says it all: the texts are for the eye. Most of a large network
  // says no more than a name.
  return svg`<g class="person" transform=${`translate(${x} ${y})`}><path class="shape" role="button" tabindex=${active ? 0 : -1} data-id=${alter.id} aria-label=${personText(alter)} d=${shape}></path>${
    alter.firstContact || gives || gets ? rest : nothing
  }<text class="name" lang="" aria-hidden="true" text-anchor="middle" font-size=${FONT} y=${SHAPE + 16} .textContent=${label}></text></g>`;
}

/** The whole network, for an `svg` that the controller looks after; `active` has the tab stop. */
export function networkScene(picture: Picture, active?: string): SVGTemplateResult {
  const { data, choices, layout, tieText, qualities } = picture;
  const placed = new Map(layout.persons.map((each) => [each.id, each]));
  return svg`${ground(picture)}<g class="relations" aria-hidden="true">${data.alters.map(
    (alter) => {
      const { style, lines } = relationOf(picture, alter, placed.get(alter.id)!);
      return linePaths(lines, style, alter.id);
    },
  )}</g>${middle(picture)}<g class="ties">${data.ties.map((tie) => {
    const style = lineStyleOf(choices, qualities ? tie.quality : undefined);
    const line = tieLine(placed.get(tie.a)!, placed.get(tie.b)!, style);
    return svg`<path class=${`tie ${style}`} role="button" tabindex=${tie.id === active ? 0 : -1} data-id=${tie.id} aria-label=${tieText(tie)} d=${pathOf([line])}></path>`;
  })}</g><g class="persons">${data.alters.map((alter) =>
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
