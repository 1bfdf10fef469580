import { parseArgs } from 'node:util';

/** How often everything is measured: `--rounds 7` unless it says otherwise. */
export const rounds = () => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' } } });
  const count = Number(values.rounds);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--rounds ${values.rounds} is no number of rounds.`);
};

/** One round tells that everything can still be measured, and nothing about the figures. */
export const isJudged = (count) => {
  if (count === 1) console.log('\nOne round: the figures are not judged.');
  return count > 1;
};

/**
 * Milliseconds before a page is measured: the page before is still going away, and the process of the new
 * one is still starting, which takes as much of a small machine as what is measured.
 */
export const REST = 1000;

/**
 * Each goes first in its turn, and every other round goes backwards: what comes after a heavy one has a
 * busier machine, and should not always be the same one.
 */
export const inTurn = (ways, round) => {
  const turn = round % ways.length;
  const turned = [...ways.slice(turn), ...ways.slice(0, turn)];
  return round % 2 ? turned : turned.reverse();
};

export const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};
