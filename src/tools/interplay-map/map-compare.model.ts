import { spoken } from '../../core/language/spoken.model.js';
import type { Begun, LineState } from './map-lines.model.js';

/** A map of one moment, with the names of its parties. */
export interface NamedMap {
  readonly data: Begun;
  nameOf(id: string): string;
}

/** What is said of a pair at two moments; absent where nobody spoke about it, or one was not there. */
export interface ChangedPair {
  readonly names: readonly [string, string];
  readonly before?: LineState | undefined;
  readonly after?: LineState | undefined;
}

export interface MapChanges {
  /** Names of parties that came, and that are gone. */
  readonly came: readonly string[];
  readonly went: readonly string[];
  readonly pairs: readonly ChangedPair[];
}

/** Names by which parties are known again; the second one of a name is another party. */
function keysOf({ data, nameOf }: NamedMap): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    data.parties.map(({ id }) => {
      const name = spoken(nameOf(id));
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [id, `${name}\n${count}`];
    }),
  );
}

function pairsOf(map: NamedMap, keys: ReadonlyMap<string, string>) {
  return new Map(
    map.data.lines.map(({ a, b, state }) => [
      [keys.get(a) ?? a, keys.get(b) ?? b].toSorted().join('\n\n'),
      { names: [map.nameOf(a), map.nameOf(b)] as const, state },
    ]),
  );
}

/** What is otherwise than at an earlier moment: parties are known again by their names. */
export function compareMaps(before: NamedMap, after: NamedMap): MapChanges {
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)];
  const named = (
    map: NamedMap,
    keys: Map<string, string>,
    others: Map<string, string>,
  ): string[] => {
    const there = new Set(others.values());
    return map.data.parties
      .filter(({ id }) => !there.has(keys.get(id)!))
      .map(({ id }) => map.nameOf(id));
  };
  const [pairsBefore, pairsAfter] = [pairsOf(before, keysBefore), pairsOf(after, keysAfter)];
  const pairs = [...new Set([...pairsAfter.keys(), ...pairsBefore.keys()])].flatMap((key) => {
    const [old, now] = [pairsBefore.get(key), pairsAfter.get(key)];
    if (old?.state === now?.state) return [];
    return [{ names: (now ?? old)!.names, before: old?.state, after: now?.state }];
  });
  return {
    came: named(after, keysAfter, keysBefore),
    went: named(before, keysBefore, keysAfter),
    pairs,
  };
}
