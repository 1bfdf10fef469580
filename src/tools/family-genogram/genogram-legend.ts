import { nothing, svg, type SVGTemplateResult } from 'lit';
import { msg } from '../../core/language/localize.js';
import { indexOf, LINKS, membersOf, SIGNS, unionsOf } from '../../kits/family/family-data.model.js';
import { STAR } from '../../kits/network/network-drawing.js';
import { alterOf } from '../../kits/network/network.model.js';
import type { Sign } from '../../kits/picture/framed.js';
import { legend as legendList } from '../../kits/picture/legend.js';
import { CROSS, DOT, marked, SHAPES } from './genogram-scene.js';
import type { GenogramView } from './genogram-view.js';
import { type LineStyle, linkLook, type Mark, unionLook } from './notation.model.js';

const shape = (name: keyof typeof SHAPES, more = ''): SVGTemplateResult =>
  svg`<g transform="translate(26 0) scale(.72)"><path class=${`shape ${more}`} d=${`M0 0${SHAPES[name]}`}></path></g>`;

const line = (style: LineStyle, mark: Mark): SVGTemplateResult =>
  svg`<path class=${`line ${style}`} d=${marked(
    [
      [2, 0],
      [50, 0],
    ],
    'none',
  )}></path>${
    mark === 'none'
      ? nothing
      : svg`<path class="line plain" d=${marked(
          [
            [15, 0],
            [50, 0],
          ],
          mark,
        ).replace(/^M15 0L50 0/, '')}></path>`
  }`;

const gap = (style: LineStyle): SVGTemplateResult =>
  svg`<path class=${`line ${style}`} d=${marked(
    [
      [2, 0],
      [50, 0],
    ],
    'gap',
  )}></path>`;

/** A child on a line of its own, below the line of two. */
const child = (style: LineStyle): SVGTemplateResult =>
  svg`<path class="line plain" d="M8 -9L44 -9"></path><path class=${`line ${style}`} d="M26 -9L26 12"></path>`;

/** What the signs mean that the picture has now, and no others. */
export function legendItems({ content, data, notation, text }: GenogramView): Sign[] {
  const { signs, telling, unionKinds } = content;
  const members = membersOf(data);
  const unions = unionsOf(data);
  const item = (when: unknown, label: string, sign: SVGTemplateResult): Sign[] =>
    when ? [{ sign, label }] : [];
  const kinds = new Set(
    unions.filter(({ partners }) => partners.length > 1).map(({ kind }) => kind),
  );
  const children = unions.flatMap((each) => each.children);
  const alters = members.flatMap(({ person }) => alterOf(data, person ?? '') ?? []);
  const index = indexOf(data);
  return [
    ...SIGNS.flatMap((sign) =>
      item(
        members.some((each) => each.sign === sign),
        text(signs.find(({ id }) => id === sign)!.label),
        shape(sign),
      ),
    ),
    ...item(index, msg('over wie het gaat'), shape(index?.sign ?? 'open', 'index')),
    ...item(
      notation.death.mark === 'cross' && members.some(({ died }) => died),
      text(telling.died),
      svg`<g transform="translate(26 0) scale(.72)"><path class="shape" d=${`M0 0${SHAPES.square}`}></path><path class="cross" d=${`M0 0${CROSS}`}></path></g>`,
    ),
    ...unionKinds.flatMap(({ id, label }) => {
      const { line: style, mark } = unionLook(notation, id);
      return item(kinds.has(id), text(label), mark === 'gap' ? gap(style) : line(style, mark));
    }),
    ...[...kinds]
      .filter((kind) => !unionKinds.some(({ id }) => id === kind))
      .flatMap((kind) => item(true, kind, line('plain', 'none'))),
    ...LINKS.filter((link) => link !== 'birth').flatMap((link) =>
      item(
        children.some((each) => each.link === link),
        text(telling[link]),
        child(linkLook(notation, link)),
      ),
    ),
    ...item(
      children.some(({ twin }) => twin),
      msg('samen geboren'),
      svg`<path class="line plain" d="M10 11L26 -9L42 11"></path>`,
    ),
    ...item(
      alters.some(({ firstContact }) => !firstContact),
      text(telling.inNetwork),
      svg`<path class="dot" d=${`M26 0${DOT}`}></path>`,
    ),
    ...item(
      alters.some(({ firstContact }) => firstContact),
      text(telling.firstContact),
      svg`<path class="dot" d=${`M26 0${STAR}`}></path>`,
    ),
  ];
}

/** A picture never goes without it. */
export const legend = (view: GenogramView): unknown => legendList(legendItems(view));

/** The signs to draw people with. */
export const signLegend = ({ content, text }: GenogramView): unknown =>
  legendList(content.signs.map(({ id, label }) => ({ sign: shape(id), label: text(label) })));
