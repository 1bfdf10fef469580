import type { Box } from '../picture/gaps.js';
import { LINE, linesOf } from '../picture/picture-text.model.js';
import type { FamilyUnion, Member } from './family-data.model.js';
import { type FamilyLine, linesBetween } from './family-lines.model.js';
import { orderOf } from './family-order.model.js';
import { placesOf, seatsOf, SIGN } from './family-places.model.js';
import { rowsOf } from './family-rows.model.js';

// Libraries were tried on 30 November 2026 with 60 random families of 1860 persons and 883 unions:
// relatives-tree 3.2.2 left out 664 persons, d3-dag 1.2.2 put 378 pairs of partners apart and 319
// siblings out of order, @dagrejs/dagre 3.1.3 454 and 234.

/** Widest line of a label, where words let it be so. */
const WIDEST_LABEL = 100;
/** From a sign to the first baseline of its label, and from the last one to the end of it. */
const BASELINE = 16;
const DESCENT = 4;

/** Someone in the picture; `x` and `y` are the middle of the sign. */
export interface PlacedMember {
  readonly id: string;
  /** Generation, downwards from 0, that of the index person. */
  readonly row: number;
  readonly x: number;
  readonly y: number;
  /** The label in its lines, below the sign. */
  readonly lines: readonly string[];
  /** How many of those lines are of the first text, such as a name. */
  readonly first: number;
  readonly width: number;
  /** Sign and label together. */
  readonly box: Box;
}

/** A family in the units of the picture, from 0 at the left and the top. */
export interface FamilyLayout {
  readonly width: number;
  readonly height: number;
  /** Row by row, each from the left: the order in which the picture is read. */
  readonly members: readonly PlacedMember[];
  readonly lines: readonly FamilyLine[];
}

/** Baselines of a label. */
export const labelLines = ({ y, lines }: PlacedMember): number[] =>
  lines.map((_, at) => y + SIGN + BASELINE + at * LINE);

/**
 * Puts everyone in their generation, once: partners beside one another, children below their own
 * parents, eldest left. `index` is in row 0; `labelOf` gives the texts below a sign, one below the
 * other. The same family has the same picture.
 */
export function layOutFamily(
  members: readonly Member[],
  unions: readonly FamilyUnion[],
  index: string | undefined,
  labelOf: (member: Member) => readonly string[],
): FamilyLayout {
  const rows = rowsOf(members, unions, index);
  const order = orderOf(members, unions, index, rows);
  const labels = new Map(
    members.map((each) => {
      const parts = labelOf(each)
        .filter((text) => text.trim())
        .map((text) => linesOf(text, WIDEST_LABEL));
      const lines = parts.flatMap((part) => part.lines);
      const first = parts[0]?.lines.length ?? 0;
      return [each.id, { lines, first, width: Math.max(0, ...parts.map(({ width }) => width)) }];
    }),
  );
  const spots = new Map(
    [...order]
      .sort(([one], [other]) => one - other)
      .map(([row, ids]) => [
        row,
        ids.map((id) => ({ id, half: Math.max(SIGN, labels.get(id)!.width / 2) })),
      ]),
  );
  const x = placesOf(spots, unions);
  const seats = seatsOf(spots);
  const depths = new Map(
    [...order].map(([row, ids]) => [
      row,
      SIGN +
        BASELINE -
        LINE +
        DESCENT +
        Math.max(0, ...ids.map((id) => labels.get(id)!.lines.length)) * LINE,
    ]),
  );
  const { lines, tops, left, right, bottom } = linesBetween(unions, seats, x, depths);
  const placed = [...spots].flatMap(([row, each]) =>
    each.map(({ id, half }): PlacedMember => {
      const { lines: text, first, width } = labels.get(id)!;
      const [at, y] = [x.get(id)! - left, tops.get(row)!];
      const under = text.length ? BASELINE - LINE + DESCENT + text.length * LINE : 0;
      return {
        id,
        row,
        x: at,
        y,
        lines: text,
        first,
        width,
        box: [at - half, y - SIGN, at + half, y + SIGN + under],
      };
    }),
  );
  return {
    width: right - left,
    height: bottom,
    members: placed,
    lines: lines.map((line) => ({ ...line, points: line.points.map(([at, y]) => [at - left, y]) })),
  };
}
