import { svg, type SVGTemplateResult } from 'lit';

/** How many dots stand in a row, and how high a row is; with more people they come closer together. */
export interface DotRow {
  readonly inRow: number;
  readonly size: number;
}

const ROWS = [
  { most: 24, inRow: 4, size: 15 },
  { most: 72, inRow: 8, size: 9 },
  { most: Infinity, inRow: 14, size: 5.6 },
] as const;

/** What fits so many people at one place. */
export const dotRow = (highest: number): DotRow => ROWS.find(({ most }) => highest <= most)!;

/** Height of dots of so many people, at least `rows` rows. */
export const dotsHeight = (highest: number, { inRow, size }: DotRow, rows = 1): number =>
  Math.max(rows, Math.ceil(highest / inRow)) * size;

/** People at one place of a scale that is `width` wide, stacked from the floor up; a circle or a square each. */
export function dots(
  people: number,
  at: number,
  {
    places,
    width,
    floor,
  }: { readonly places: number; readonly width: number; readonly floor: number },
  { inRow, size }: DotRow,
  shape: 'circle' | 'square' = 'circle',
): SVGTemplateResult[] {
  const place = width / places;
  const left = at * place + (place - (inRow - 1) * size) / 2;
  const half = size * 0.4;
  return Array.from({ length: people }, (_, dot) => {
    const x = left + (dot % inRow) * size;
    const y = floor - (Math.floor(dot / inRow) + 0.5) * size;
    return shape === 'circle'
      ? svg`<circle cx=${x} cy=${y} r=${half} />`
      : svg`<rect x=${x - half} y=${y - half} width=${2 * half} height=${2 * half} />`;
  });
}
