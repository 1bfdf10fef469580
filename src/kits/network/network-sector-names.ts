import { LINE, linesOf } from '../picture/picture-text.model.js';
import type { Group } from './network-choices.schema.js';
import type { Layout } from './network-layout.js';

/** Between the outermost ring and the names round it. */
const OFF = 7;
/** Between the names of two sectors. */
const APART = 24;

/** The name of a sector, along the outermost ring: lines by their baseline, all turned by so many degrees. */
export interface SectorName {
  readonly turn: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

interface InLines {
  readonly angle: number;
  readonly lines: readonly string[];
}

const inLines = ({ sectors, radii }: Layout, groups: readonly Group[]): InLines[] =>
  sectors.map(({ group, from, to }) => {
    const room = 2 * radii[2] * Math.sin(Math.min((to - from) / 2, Math.PI / 3)) - APART;
    const label = groups.find(({ id }) => id === group)?.label ?? '…';
    // Bold is wider.
    return { angle: (from + to) / 2, lines: linesOf(label, room * 0.92).lines };
  });

/** Nobody has to read upside down: below, names stand on their feet, too. */
export const sectorNames = (layout: Layout, groups: readonly Group[]): SectorName[] =>
  inLines(layout, groups).map(({ angle, lines }) => {
    const top = Math.cos(angle) >= -1e-9;
    const radius = layout.radii[2] + OFF;
    const y = (at: number): number =>
      top ? -radius - 4 - (lines.length - 1 - at) * LINE : radius + 12 + at * LINE;
    const turn = Math.round(((angle * 180) / Math.PI + (top ? 0 : 180)) * 10) / 10;
    return { turn: turn % 360, lines: lines.map((text, at) => ({ text, y: y(at) })) };
  });

/** Room that the names take round the outermost ring. */
export const roundRings = (layout: Layout, groups: readonly Group[]): number =>
  OFF + 6 + LINE * Math.max(...inLines(layout, groups).map(({ lines }) => lines.length));
