import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { KINDS, type LearningKind, type LearningParty } from './learning-activities.model.js';
import { stretches, type Mix } from './mix.model.js';
import { kindOf, numberIn, type LearningView } from './learning-view.js';

/** How high the bar is, and a small sign of it, in pixels. */
const HEIGHT = 44;
const SMALL = 18;

/** Rows of dots, from above. */
const DOTS = [6, 17, 28, 39];

/** A piece of the bar, in percents of its width: stripes, dots, or nothing but its fill. */
function piece(
  kind: LearningKind,
  { from, width }: { readonly from: number; readonly width: number },
  height = HEIGHT,
): SVGTemplateResult {
  const [start, end] = [`${from}%`, `${from + width}%`];
  const line = (y: number, thick: number): SVGTemplateResult =>
    svg`<line x1=${start} x2=${end} y1=${y} y2=${y} stroke-width=${thick} />`;
  return svg`
    <g class="piece ${kind}">
      <rect class="ground" x=${start} y="0" width="${width}%" height=${height} />
      ${
        kind === 'work'
          ? line(height / 2, height)
          : kind === 'others'
            ? DOTS.filter((y) => y < height).map((y) => line(y, 4.5))
            : nothing
      }
      <rect class="edge" x=${start} y="0" width="${width}%" height=${height} />
    </g>
  `;
}

/** The pattern of a kind, as a small sign. */
export const kindSign = (kind: LearningKind | ''): TemplateResult | typeof nothing =>
  kind
    ? html`<svg class="kind-sign" width="30" height=${SMALL} aria-hidden="true">
        ${piece(kind, { from: 0, width: 100 }, SMALL)}
      </svg>`
    : nothing;

/** Below this share a piece has no room for its number. */
const ROOM = 6;

/** Own activities in three patterns, and under them the rule of thumb as a dashed line. */
export function mixBar(view: LearningView, { parts }: Mix): TemplateResult {
  const { content, text, language, direction } = view;
  const own = stretches(
    KINDS.map((kind) => parts[kind]),
    direction,
  );
  const guide = stretches(
    KINDS.map((kind) => kindOf(view, kind)!.guide),
    direction,
  );
  return html`
    <div class="picture" aria-hidden="true">
      <svg class="mix-bar" width="100%" height="92" direction="ltr">
        ${KINDS.map((kind, at) => (parts[kind] ? piece(kind, own[at]!) : nothing))}
        ${KINDS.map((kind, at) => {
          const { from, width } = own[at]!;
          return width < ROOM
            ? nothing
            : svg`<text class="own-number ${kind}" x="${from + width / 2}%" y="28">${numberIn(parts[kind], language)}</text>`;
        })}
        ${KINDS.map((kind, at) => {
          const { from, width } = guide[at]!;
          return width
            ? svg`<g class="guide">
                <line x1="${from}%" x2="${from + width}%" y1="62" y2="62" />
                <line class="end" x1="${from}%" x2="${from}%" y1="56" y2="68" />
                <line class="end" x1="${from + width}%" x2="${from + width}%" y1="56" y2="68" />
                <text x="${from + width / 2}%" y="84">${kindOf(view, kind)!.guide}</text>
              </g>`
            : nothing;
        })}
      </svg>
      <p class="norm">
        <svg class="norm-sign" width="34" height="8"><line x1="0" x2="34" y1="4" y2="4" /></svg>
        <b>${text(content.mix.norm)}</b>
      </p>
      <p class="legend">
        ${content.kinds.map(({ id, name }) => html`<span>${kindSign(id)} ${text(name)}</span>`)}
      </p>
    </div>
  `;
}

const CORNERS: Readonly<Record<LearningParty | 'team', readonly [number, number]>> = {
  client: [14, 4],
  carer: [24, 21],
  team: [4, 21],
};

/** The triangle of client, carer and team, with the corners filled of those who take part. */
export const triangle = (of: readonly string[]): TemplateResult => html`
  <svg class="triangle" viewBox="0 0 28 25" width="28" height="25" aria-hidden="true">
    <path d="M14 4L24 21L4 21Z" />
    ${Object.entries(CORNERS).map(
      ([id, [x, y]]) =>
        svg`<circle class=${of.includes(id) ? 'in' : ''} cx=${x} cy=${y} r="3.4" />`,
    )}
  </svg>
`;
