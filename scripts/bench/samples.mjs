/** Each goes first in its turn: what comes after a heavy one has a busier machine. */
export const inTurn = (ways, round) => {
  const turn = round % ways.length;
  return [...ways.slice(turn), ...ways.slice(0, turn)];
};

export const median = (values) => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};
