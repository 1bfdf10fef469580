import { nothing, svg, type SVGTemplateResult } from 'lit';
import { alike, type Attributes } from './alike.directive.js';
import { Boxes, freeParts, partOf, straight } from '../picture/gaps.js';
import { FONT } from '../picture/picture-text.model.js';
import { baselines } from './network-centre.js';
import { allBoxes, boxesOf, nameLines, type Labelled } from './network-labels.js';
import type { Layout } from './network-layout.js';
import { roundRings, sectorNames } from './network-sector-names.js';
import { ASIDE, SHAPE } from './network-spots.js';
import {
  bendsFor,
  pathPoint,
  relationLine,
  round,
  tieLine,
  type Line,
  type Room,
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

const rooms = new WeakMap<Layout, Room>();
/** Of more persons than this nobody follows each line: those run on below the names, which have a broad edge. */
const MANY = 100;

/** What lines leave room for in a layout, worked out once for each; undefined where they run on below it. */
function roomIn(layout: Layout): Room | undefined {
  if (layout.persons.length > MANY) return undefined;
  let room = rooms.get(layout);
  if (!room) rooms.set(layout, (room = { boxes: new Boxes(allBoxes(layout)) }));
  return room;
}

/** Lines from the centre to persons, those of one style together: a browser has that much less to do. */
function relations(
  { data, choices, layout, qualities }: Picture,
  alters: readonly Alter[],
  at: PlaceOf,
  room: Room | undefined,
): SVGTemplateResult[] {
  const { centre, parts } = layout;
  const whole = { x: 0, y: 0, radius: centre - (parts.length > 1 ? 2 : 10) };
  const lines = new Map<LineStyle, Line[]>();
  for (const alter of alters) {
    const style = lineStyleOf(choices, qualities ? alter.quality : undefined);
    const arrows = { gives: alter.gives.length > 0, gets: alter.gets.length > 0 };
    const from = alter.centres.length
      ? parts
          .filter((_, of) => alter.centres.includes(data.centres[of]?.id ?? ''))
          .map(({ x, y }) => ({ x, y, radius: 0 }))
      : [whole];
    const drawn = lines.get(style) ?? [];
    lines.set(style, drawn);
    for (const spot of from) drawn.push(relationLine(spot, at(alter.id), style, arrows, room));
  }
  return [...lines].map(([style, drawn]) => linePaths(drawn, style));
}

/** Everything behind the persons: rings, sectors and their names. */
function ground({ choices, layout }: Picture): SVGTemplateResult {
  const { radii, sectors, centre, ringNames } = layout;
  const room = roomIn(layout);
  const outer = radii[2];
  const border = (angle: number): string => {
    const [x, y] = [Math.sin(angle), -Math.cos(angle)];
    const line = straight({ x: x * centre, y: y * centre }, { x: x * outer, y: y * outer });
    return freeParts(line, room?.boxes.near(line) ?? [])
      .map(([start, end]) => {
        const { from, to } = partOf(line, start, end);
        return `M${pathPoint(from.x, from.y)}L${pathPoint(to.x, to.y)}`;
      })
      .join('');
  };
  return svg`<g class="ground" aria-hidden="true">
    ${radii.toReversed().map((radius) => svg`<circle class="ring" r=${radius}></circle>`)}
    <path class="border" d=${sectors.map(({ from }) => border(from)).join('')}></path>
    <g class="grounds" text-anchor="middle" font-size=${FONT}>
      ${ringNames.map(({ text, y }) => svg`<text class="ring-name" x="0" y=${round(y)}>${text}</text>`)}
      ${sectorNames(layout, choices.groups).map(
        ({ lines, turn }) =>
          svg`<g transform=${`rotate(${turn})`}>${lines.map(
            ({ text, y }) => svg`<text class="sector" y=${round(y)}>${text}</text>`,
          )}</g>`,
      )}
    </g>
    <path class="target" d=""></path>
  </g>`;
}

function middle({ data, layout, centreText }: Picture): SVGTemplateResult {
  const { parts, centre } = layout;
  return svg`<g class="centre">
    ${parts.length > 1 ? svg`<circle class="circle" r=${centre - 4}></circle>` : nothing}
    ${parts.map(({ x, y, lines, halfWidth, halfHeight }, at) => {
      const one = data.centres[at];
      const ys = baselines(lines, y);
      return one
        ? svg`<g role="img" aria-label=${centreText(one)}><rect class="one" x=${round(x - halfWidth)} y=${round(y - halfHeight)}
          width=${round(halfWidth * 2)} height=${round(halfHeight * 2)} rx=${parts.length > 1 ? 11 : halfWidth}></rect>
        ${lines.map((line, of) => svg`<text text-anchor="middle" font-size=${FONT} x=${round(x)} y=${round(ys[of]!)}>${line}</text>`)}</g>`
        : nothing;
    })}
  </g>`;
}

/** Size of the letters of support, in the picture's own units. */
export const LETTERS = 13;

const letters = (choices: NetworkChoices, ids: readonly string[]): string =>
  choices.supports
    .filter(({ id }) => ids.includes(id))
    .map(({ letter }) => letter)
    .join('');

/** Where a person stands, and how their name does. */
type PlaceOf = (id: string) => Labelled;

/** Persons with their relations and ties; `between` comes above all lines. */
function figures(
  picture: Picture,
  alters: readonly Alter[],
  ties: readonly Tie[],
  at: PlaceOf,
  room: Room | undefined,
  active?: string,
  between: SVGTemplateResult | typeof nothing = nothing,
): SVGTemplateResult {
  const { data, choices, personText, tieText, qualities } = picture;
  const beside = (side: 'gives' | 'gets', dx: number): Attributes[] =>
    alters
      .filter((alter) => alter[side].length)
      .map((alter) => {
        const { x, y } = at(alter.id);
        return { text: letters(choices, alter[side]), x: round(x + dx), y: round(y + 5) };
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
  const bends = bendsFor(data.ties.length);
  return svg`<g class="relations" aria-hidden="true">${relations(picture, alters, at, room)}</g><g class="ties" ${alike(
    'path',
    ties.map((tie) => {
      const style = lineStyleOf(choices, qualities ? tie.quality : undefined);
      const { line, marks } = tieLine(at(tie.a), at(tie.b), style, room, bends);
      return button(tie.id, `tie ${style}`, tieText(tie), line + marks);
    }),
    buttons('tie plain'),
  )}></g>${between}<g class="persons" ${alike(
    'path',
    alters.map((alter) => {
      const { x, y } = at(alter.id);
      const shape = SHAPES[kindOf(alter, choices.groups)];
      return button(alter.id, 'shape', personText(alter), `M${pathPoint(x, y)}${shape}`);
    }),
    buttons('shape'),
  )}></g><g class=${room ? 'names' : 'names many'} lang="" aria-hidden="true" text-anchor="middle" font-size=${FONT} ${alike(
    'text',
    alters.flatMap(({ id }) => {
      const one = at(id);
      const ys = nameLines(one);
      return one.lines.map((text, of) => ({ text, x: round(one.x), y: round(ys[of]!) }));
    }),
  )}></g><g class="letters" lang="" aria-hidden="true" font-size=${LETTERS}><path class="star" d=${stars
    .map(({ x, y, above }) => `M${pathPoint(x + 10, above ? y + 12 : y - 12)}${STAR}`)
    .join(
      '',
    )}></path><text text-anchor="end" ${alike('tspan', beside('gives', -SHAPE - ASIDE))}></text><text ${alike('tspan', beside('gets', SHAPE + ASIDE))}></text></g>`;
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
    roomIn(layout),
    active,
    middle(picture),
  )}`;
}

/** One person on their way, with all lines that end there; `at` tells where everyone is. */
export const movingScene = (picture: Picture, alter: Alter, at: PlaceOf): SVGTemplateResult =>
  figures(picture, [alter], tiesOf(picture.data, alter.id), at, onTheWay(picture, at(alter.id)));

const onTheWay = ({ layout }: Picture, one: Labelled): Room | undefined => {
  const room = roomIn(layout);
  return room && { ...room, more: boxesOf(one) };
};

/** Its `viewBox`, for all of it. */
export const viewBoxOf = (picture: Pick<Picture, 'choices' | 'layout'>): string => {
  const { width, height } = pictureSize(picture);
  return `${-width / 2} ${-height / 2} ${width} ${height}`;
};

/** Width and height of the picture with the names of its sectors; its middle is 0, 0. */
export const pictureSize = ({
  choices,
  layout,
}: Pick<Picture, 'choices' | 'layout'>): { readonly width: number; readonly height: number } => {
  const size = 2 * Math.ceil(layout.radii[2] + roundRings(layout, choices.groups));
  return { width: size, height: size };
};
