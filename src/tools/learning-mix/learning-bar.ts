import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { KINDS, type LearningKind, type LearningParty } from './learning-activities.model.js';
import { stretches, type Mix } from './mix.model.js';
import { kindOf, numberIn, type LearningView } from './learning-view.js';

const HEIGHT = 44;
/** As wide as a bar may become, in pixels; what is more is cut off by its piece. */
const WIDTH = 1400;

const along = (step: number, width: number, draw: (x: number) => string): string =>
  Array.from({ length: Math.ceil((width + HEIGHT) / step) }, (_, at) => draw(at * step)).join('');

/** Lines that lean, dots, and nothing but its fill. */
const patterns = (width: number): Readonly<Record<LearningKind, string>> => ({
  work: along(9, width, (x) => `M${x - HEIGHT} ${HEIGHT}L${x} 0`),
  others: along(11, width, (x) => [6, 17, 28, 39].map((y) => `M${x + 6} ${y}h.01`).join('')),
  course: '',
});
const LARGE = patterns(WIDTH);
const SMALL = patterns(30);

/** A piece of the bar, in percents of its width. */
const piece = (
  kind: LearningKind,
  from: number,
  width: number,
  height = HEIGHT,
): SVGTemplateResult => svg`
  <svg class="piece ${kind}" x="${from}%" y="0" width="${width}%" height=${height}>
    <rect class="ground" width="100%" height="100%" />
    <path d=${(height === HEIGHT ? LARGE : SMALL)[kind]} />
    <rect class="edge" width="100%" height="100%" />
  </svg>
`;

/** The pattern of a kind, as a small sign. */
export const kindSign = (kind: LearningKind | ''): TemplateResult | typeof nothing =>
  kind
    ? html`<svg class="kind-sign" width="30" height="18" aria-hidden="true">
        ${piece(kind, 0, 100, 18)}
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
        ${KINDS.map((kind, at) => (parts[kind] ? piece(kind, own[at]!.from, own[at]!.width) : nothing))}
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
