import type { Box } from '../picture/gaps.js';
import { LINE } from '../picture/picture-text.model.js';
import type { Layout, Placed } from './network-layout.js';
import { centreBox } from './network-centre.js';
import { ASIDE, LETTER, SHAPE } from './network-spots.js';

/** What of someone is where: for a drawing of them anywhere. */
export type Labelled = Pick<Placed, 'x' | 'y' | 'lines' | 'width' | 'above' | 'gives' | 'gets'>;

/** From the middle of a shape to the nearest baseline: below it, and above it. */
const BELOW = SHAPE + 16;
const ABOVE = SHAPE + 8;
/** A line of a name above and below its baseline. */
const ASCENT = 12;
const DESCENT = 4;
/** How near a line may come to a name: its arrows and strokes are as wide. */
const CLEAR = 4.5;
/** Half the height of a letter of support, and what is kept clear of it. */
const HALF = 6 + CLEAR;

/** The baselines of a name: outwards of the shape, so that the line from the centre does not meet it. */
export const nameLines = ({ y, lines, above }: Labelled): number[] =>
  lines.map((_, at) =>
    above ? y - ABOVE - (lines.length - 1 - at) * LINE : y + BELOW + at * LINE,
  );

/** What no line runs through of someone: the name, and the letters on each side. */
export function boxesOf(one: Labelled): Box[] {
  const { x, y, width, gives, gets } = one;
  const ys = nameLines(one);
  const half = width / 2 + CLEAR;
  const near = SHAPE + ASIDE - CLEAR;
  const letters = (count: number): number => SHAPE + ASIDE + count * LETTER + CLEAR;
  const boxes: Box[] = [
    [x - half, ys[0]! - ASCENT - CLEAR, x + half, ys.at(-1)! + DESCENT + CLEAR],
  ];
  if (gives) boxes.push([x - letters(gives), y - HALF, x - near, y + HALF]);
  if (gets) boxes.push([x + near, y - HALF, x + letters(gets), y + HALF]);
  return boxes;
}

/** Everything in a layout that no line runs through. */
export const allBoxes = ({ parts, ringNames, persons }: Layout): Box[] => [
  ...parts.map(centreBox),
  ...ringNames.map(({ box }) => box),
  ...persons.flatMap(boxesOf),
];
