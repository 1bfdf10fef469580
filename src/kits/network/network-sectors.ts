import type { Alter } from './network-data.model.js';
import type { Group } from './network-choices.schema.js';

/** A sector; angles in radians, clockwise from the top. */
export interface Sector {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

/** Persons of a group that the content does not have stand in a sector of their own. */
export const ELSEWHERE = '';

/** Sectors clockwise from the top; professionals, most of a network, have twice the width. */
export function sectorsOf(alters: readonly Alter[], groups: readonly Group[]): Sector[] {
  const known = new Set(groups.map(({ id }) => id));
  const parts = groups.map(({ id, kind }) => ({ id, weight: kind === 'formal' ? 2 : 1 }));
  if (alters.some(({ group }) => !known.has(group))) parts.push({ id: ELSEWHERE, weight: 1 });
  const turn = (Math.PI * 2) / parts.reduce((sum, { weight }) => sum + weight, 0);
  let from = 0;
  return parts.map(({ id, weight }) => {
    const sector = { group: id, from, to: from + weight * turn };
    from = sector.to;
    return sector;
  });
}
