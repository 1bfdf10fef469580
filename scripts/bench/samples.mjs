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
