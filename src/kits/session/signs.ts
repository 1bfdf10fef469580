import { html, svg, type TemplateResult } from 'lit';

const SHAPES = [
  svg`<circle cx="12" cy="12" r="9" />`,
  svg`<path d="M12 3 22.5 21H1.5z" />`,
  svg`<rect x="3.5" y="3.5" width="17" height="17" />`,
];

/** The sign of a place on the scale: a circle, a triangle or a square; its words stand beside it. */
export const sign = (place: number, name = ''): TemplateResult => html`
  <svg class="sign sign-${place} ${name}" viewBox="0 0 24 24" aria-hidden="true">
    ${SHAPES[place]}
  </svg>
`;
