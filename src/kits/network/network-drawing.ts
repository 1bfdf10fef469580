import { nothing, svg, type SVGTemplateResult } from 'lit';
import { alike, type Attributes } from './alike.directive.js';
import { FONT, labelFor, widthOf } from './network-label.model.js';
import type { Layout, Placed } from './network-layout.js';
import { SHAPE } from './network-spots.js';
import {
  centreSpots,
  pathPoint,
  relationLine,
  round,
  tieLine,
  type Line,
  type Point,
} from './network-lines.js';
import type {
  Alter,
  Centre,
  GroupKind,
  LineStyle,
  NetworkData,
  Tie,
} from './network-data.model.js';
import { kindOf, tiesOf } from './network.model.js';
import type { NetworkChoices } from './network-choices.schema.js';

/** What the picture shows, and what is said in it; the kit has no words of its own. */
export interface Picture {
  readonly data: NetworkData;
  readonly choices: NetworkChoices;
  readonly layout: Layout;
  /** Name of someone in the centre, such as the word for a client. */
  readonly centreName: (centre: Centre) => string;
  /** What someone in the centre, a person or a tie is to who cannot see it: all that the picture tells. */
  readonly centreText: (centre: Centre) => string;
  readonly personText: (alter: Alter) => string;
  readonly tieText: (tie: Tie) => string;
  /** Whether relations are drawn by their quality. */
  readonly qualities: boolean;
}

/** Outline of each kind of person, round the point before it: a circle, triangle, diamond and square. */
export const SHAPES: Readonly<Record<GroupKind, string>> = {
  family: `m${-SHAPE} 0a${SHAPE} ${SHAPE} 0 1 1 ${SHAPE * 2} 0a${SHAPE} ${SHAPE} 0 1 1 ${-SHAPE * 2} 0z`,
  informal: 'm0-11l12 21h-24z',
  volunteer: 'm0-13l13 13l-13 13l-13-13z',
  formal: 'm-10-10h20v20h-20z',
};
export const STAR = 'm0-6l1.6 4.1 4.4 .1-3.5 2.6 1.2 4.2-3.7-2.5-3.7 2.5 1.2-4.2-3.5-2.6 4.4-.1z';

export const lineStyleOf = (
  { qualities }: NetworkChoices,
  quality: string | undefined,
): LineStyle => qualities.find(({ id }) => id === quality)?.line ?? 'plain';

/** Lines of one style with their marks, which are never dashed; the class sets width and dashes. */
export const linePaths = (lines: readonly Line[], style: LineStyle): SVGTemplateResult => {
  const d = (pick: (line: Line) => string): string => lines.map(pick).join('');
  return style === 'dashed'
    ? svg`<path class="line dashed" d=${d(({ line }) => line)}></path><path class="line" d=${d(({ marks }) => marks)}></path>`
    : svg`<path class=${`line ${style}`} d=${d(({ line, marks }) => line + marks)}></path>`;
};

/** Lines from the centre to persons, those of one style together: a browser has that much less to do. */
function relations(
  { data, choices, layout, qualities }: Picture,
  alters: readonly Alter[],
  at: PlaceOf,
): SVGTemplateResult[] {
  const spots = centreSpots(layout, data.centres);
  const whole = { x: 0, y: 0, radius: layout.centre - (spots.length > 1 ? 2 : 10) };
  const lines = new Map<LineStyle, Line[]>();
  for (const alter of alters) {
    const style = lineStyleOf(choices, qualities ? alter.quality : undefined);
    const arrows = { gives: alter.gives.length > 0, gets: alter.gets.length > 0 };
    const from = alter.centres.length
      ? spots.filter(({ id }) => alter.centres.includes(id))
      : [whole];
    const drawn = lines.get(style) ?? [];
    lines.set(style, drawn);
    for (const spot of from) drawn.push(relationLine(spot, at(alter.id), style, arrows));
  }
  return [...lines].map(([style, drawn]) => linePaths(drawn, style));
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

function middle({ data, layout, centreName, centreText }: Picture): SVGTemplateResult {
  return svg`<g class="centre">
    ${data.centres.length > 1 ? svg`<circle class="circle" r=${layout.centre - 4}></circle>` : nothing}
    ${centreSpots(layout, data.centres).map(({ id, x, y, radius }) => {
      const one = data.centres.find((each) => each.id === id)!;
      const { text } = labelFor(centreName(one), radius * 2 - 6);
      return svg`<g role="img" aria-label=${centreText(one)}><circle class="one" cx=${x} cy=${y} r=${radius}></circle>
        <text text-anchor="middle" font-size=${FONT} x=${x} y=${y + 5}>${text}</text></g>`;
    })}
  </g>`;
}

const letters = (choices: NetworkChoices, ids: readonly string[]): string =>
  choices.supports
    .filter(({ id }) => ids.includes(id))
    .map(({ letter }) => letter)
    .join('');

/** Where a person stands, and the name that fits there. */
type PlaceOf = (id: string) => Point & Pick<Placed, 'label'>;

/** Persons with their relations and ties; `between` comes above the lines to the centre. */
function figures(
  picture: Picture,
  alters: readonly Alter[],
  ties: readonly Tie[],
  at: PlaceOf,
  active?: string,
  between: SVGTemplateResult | typeof nothing = nothing,
): SVGTemplateResult {
  const { choices, personText, tieText, qualities } = picture;
  const beside = (side: 'gives' | 'gets', dx: number): Attributes[] =>
    alters
      .filter((alter) => alter[side].length)
      .map((alter) => {
        const { x, y } = at(alter.id);
        return { text: letters(choices, alter[side]), x: round(x + dx), y: round(y + 4) };
      });
  const stars = alters.filter(({ firstContact }) => firstContact).map(({ id }) => at(id));
  const button = (id: string, kind: string, label: string, d: string): Attributes => ({
    class: kind,
    tabindex: id === active ? 0 : -1,
    'data-id': id,
    'aria-label': label,
    d,
  });
  const buttons = (kind: string): Attributes => ({ class: kind, role: 'button', tabindex: -1 });
  // The shape is what has focus and says it all: the texts are for the eye. What is alike is set on
  // a group once.
  return svg`<g class="relations" aria-hidden="true">${relations(picture, alters, at)}</g>${between}<g class="ties" ${alike(
    'path',
    ties.map((tie) => {
      const style = lineStyleOf(choices, qualities ? tie.quality : undefined);
      const { line, marks } = tieLine(at(tie.a), at(tie.b), style);
      return button(tie.id, `tie ${style}`, tieText(tie), line + marks);
    }),
    buttons('tie plain'),
  )}></g><g class="persons" ${alike(
    'path',
    alters.map((alter) => {
      const { x, y } = at(alter.id);
      const shape = SHAPES[kindOf(alter, choices.groups)];
      return button(alter.id, 'shape', personText(alter), `M${pathPoint(x, y)}${shape}`);
    }),
    buttons('shape'),
  )}></g><g class="names" lang="" aria-hidden="true" text-anchor="middle" font-size=${FONT} ${alike(
    'text',
    alters.map(({ id }) => {
      const { x, y, label } = at(id);
      return { text: label, x: round(x), y: round(y + SHAPE + 16) };
    }),
  )}></g><g class="letters" lang="" aria-hidden="true" font-size="11"><path class="star" d=${stars
    .map(({ x, y }) => `M${pathPoint(x + 10, y - 10)}${STAR}`)
    .join(
      '',
    )}></path><text text-anchor="end" ${alike('tspan', beside('gives', -SHAPE - 3))}></text><text ${alike('tspan', beside('gets', SHAPE + 3))}></text></g>`;
}

/** The whole network, for an `svg` that the controller looks after; `active` has the tab stop. */
export function networkScene(picture: Picture, active?: string): SVGTemplateResult {
  const { data, layout } = picture;
  const placed = new Map(layout.persons.map((each) => [each.id, each]));
  return svg`${ground(picture)}${figures(
    picture,
    data.alters,
    data.ties,
    (id) => placed.get(id)!,
    active,
    middle(picture),
  )}`;
}

/** One person on their way, with all lines that end there; `at` tells where everyone is. */
export const movingScene = (picture: Picture, alter: Alter, at: PlaceOf): SVGTemplateResult =>
  figures(picture, [alter], tiesOf(picture.data, alter.id), at);

/** Width and height of the picture with the names of its sectors; its middle is 0, 0. */
export const pictureSize = ({
  radii,
}: Layout): { readonly width: number; readonly height: number } => ({
  width: (radii[2] + 134) * 2,
  height: (radii[2] + 56) * 2,
});
