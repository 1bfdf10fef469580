import { svg, type SVGTemplateResult } from 'lit';
import type { Sign } from '../picture/framed.js';
import { linePaths, lineStyleOf, SHAPES, STAR, type Picture } from './network-drawing.js';
import { relationLine } from './network-lines.js';
import { GROUP_KINDS, type GroupKind, type LineStyle } from './network-data.model.js';
import { kindOf } from './network.model.js';

/** Names of the signs, in the tool's words. */
export interface LegendWords {
  readonly kinds: Readonly<Record<GroupKind, string>>;
  readonly firstContact: string;
  /** Contact between two persons. */
  readonly tie: string;
  /** A relation of which no quality is said. */
  readonly relation: string;
  readonly gives: string;
  readonly gets: string;
  readonly both: string;
  /** Where letters stand: those of support given left of a person, those of support received right. */
  readonly letters: string;
}

/** The signs that the picture has now, and no others. */
export function legendItems(picture: Picture, words: LegendWords): Sign[] {
  const { data, choices, qualities } = picture;
  const { alters, ties } = data;
  const kinds = new Set(alters.map((alter) => kindOf(alter, choices.groups)));
  const used = new Set([...alters, ...ties].map(({ quality }) => quality));
  const letters = new Set(alters.flatMap(({ gives, gets }) => [...gives, ...gets]));
  const arrow = (gives: boolean, gets: boolean): boolean =>
    alters.some((each) => each.gives.length > 0 === gives && each.gets.length > 0 === gets);
  const line = (gives: boolean, gets: boolean, style: LineStyle = 'plain'): SVGTemplateResult =>
    linePaths(
      [relationLine({ x: -4, y: 0, radius: 0 }, { x: 66, y: 0 }, style, { gives, gets })],
      style,
    );
  const item = (when: boolean, label: string, sign: Sign['sign']): Sign[] =>
    when ? [{ sign, label }] : [];
  return [
    ...GROUP_KINDS.flatMap((kind) =>
      item(
        kinds.has(kind),
        words.kinds[kind],
        svg`<path class="shape" d=${`M26 0${SHAPES[kind]}`}></path>`,
      ),
    ),
    ...item(
      alters.some(({ firstContact }) => firstContact),
      words.firstContact,
      svg`<path class="star" d=${`M26 0${STAR}`}></path>`,
    ),
    ...item(
      arrow(false, false) && (!qualities || used.has(undefined)),
      words.relation,
      line(false, false),
    ),
    ...(qualities
      ? choices.qualities.flatMap(({ id, label }) =>
          item(used.has(id), label, line(false, false, lineStyleOf(choices, id))),
        )
      : []),
    ...item(arrow(true, false), words.gives, line(true, false)),
    ...item(arrow(false, true), words.gets, line(false, true)),
    ...item(arrow(true, true), words.both, line(true, true)),
    ...item(ties.length > 0, words.tie, svg`<path class="tie plain" d="M2 7Q26 -15 50 7"></path>`),
    ...item(
      letters.size > 0,
      words.letters,
      svg`<text text-anchor="middle" font-size="11" x="26" y="4">A ● B</text>`,
    ),
    ...choices.supports.flatMap(({ id, label, letter }) => item(letters.has(id), label, letter)),
  ];
}
