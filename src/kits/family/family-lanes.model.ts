/** A line across between two rows: where it comes from above, and where it goes down. */
export interface Across {
  readonly stem: number;
  readonly drops: readonly number[];
}

/** How near two lines may run in one lane. */
const CLEAR = 6;

const spanOf = ({ stem, drops }: Across): readonly [number, number] => [
  Math.min(stem, ...drops),
  Math.max(stem, ...drops),
];

const meets = (one: Across, other: Across): boolean => {
  const [left, right] = spanOf(one);
  const [from, to] = spanOf(other);
  return left < to + CLEAR && from < right + CLEAR;
};

/** How often two lines cross when the first runs above the second. */
function crossings(upper: Across, lower: Across): number {
  const isIn = (x: number, [left, right]: readonly [number, number]): boolean =>
    left < x && x < right;
  return (
    upper.drops.filter((x) => isIn(x, spanOf(lower))).length +
    (isIn(lower.stem, spanOf(upper)) ? 1 : 0)
  );
}

/** The lane of each line, from 0 at the top, such that none overlap and few cross. */
export function lanesOf(lines: readonly Across[]): number[] {
  const lanes = lines.map(() => -1);
  /** Whether one had better be above the other. */
  const leads = (one: Across, other: Across): boolean =>
    meets(one, other) && crossings(one, other) < crossings(other, one);
  for (let left = lines.length; left; left--) {
    const open = lines.flatMap((line, at) => (lanes[at]! < 0 ? [{ line, at }] : []));
    const waits = open.map(({ line }) => open.filter((each) => leads(each.line, line)).length);
    const { line, at } = open[waits.indexOf(Math.min(...waits))]!;
    lanes[at] =
      1 +
      Math.max(
        -1,
        ...lines.flatMap((each, one) => (lanes[one]! >= 0 && meets(each, line) ? lanes[one]! : [])),
      );
  }
  return lanes;
}
