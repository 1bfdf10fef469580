import { plainJson } from '../../core/files/plain-json.model.js';
import { spoken } from '../../core/language/spoken.model.js';
import type { Activity, Alter, NetworkData, Tie } from './network-data.model.js';

/** Something that is there at both moments, and what of it is not as it was. */
export interface Changed<Thing> {
  readonly before: Thing;
  readonly after: Thing;
  readonly fields: readonly (keyof Thing)[];
}

/** What came, what went and what changed. */
export interface Difference<Thing> {
  readonly came: readonly Thing[];
  readonly went: readonly Thing[];
  readonly changed: readonly Changed<Thing>[];
}

export interface Comparison {
  readonly alters: Difference<Alter>;
  readonly ties: Difference<Tie>;
  readonly activities: Difference<Activity>;
}

/**
 * Tells two moments apart. Things are the same when they have one id and one name; else when one
 * name stands once at each moment; else, in documents that mostly agree on what their ids are called,
 * when they have one id: then a name was changed. Where someone stands in a sector says nothing.
 */
export function compareNetworks(before: NetworkData, after: NetworkData): Comparison {
  const alters = pairs(before.alters, after.alters);
  // The centre is who it was, whatever it is called.
  const centres = pairs(before.centres, after.centres, true);
  const activities = pairs(before.activities, after.activities);
  // What the first moment called them, the second one calls otherwise.
  const now = new Map([...alters, ...centres].map(([old, { id }]) => [old.id, id]));
  const renamed = (ids: readonly string[]): string[] => ids.map((id) => now.get(id) ?? `-${id}`);
  const ends = (ids: readonly string[]): string => [...ids].sort().join(' ');

  const ties = before.ties.flatMap((tie): [Tie, Tie][] => {
    const same = after.ties.find(({ a, b }) => ends([a, b]) === ends(renamed([tie.a, tie.b])));
    return same ? [[tie, same]] : [];
  });
  return {
    alters: difference(before.alters, after.alters, alters, (one, other, field) => {
      if (field === 'id' || field === 'slot') return true;
      return field === 'centres'
        ? ends(renamed(one.centres)) === ends(other.centres)
        : same(one[field], other[field]);
    }),
    ties: difference(before.ties, after.ties, ties, (one, other) => one.quality === other.quality, [
      'quality',
    ]),
    activities: difference(before.activities, after.activities, activities, (one, other, field) => {
      if (field === 'id') return true;
      return field === 'by' || field === 'interest'
        ? ends(renamed(one[field])) === ends(other[field])
        : same(one[field], other[field]);
    }),
  };
}

const same = (one: unknown, other: unknown): boolean =>
  plainJson(Array.isArray(one) ? one.toSorted() : one) ===
  plainJson(Array.isArray(other) ? other.toSorted() : other);

type Named = { readonly id: string; readonly name: string };

/** Which thing of the one moment is which of the other. */
function pairs<Thing extends Named>(
  before: readonly Thing[],
  after: readonly Thing[],
  trustIds = false,
): [Thing, Thing][] {
  const found: [Thing, Thing][] = [];
  let left = [...before];
  let there = [...after];
  const take = (mate: (old: Thing) => Thing | undefined): void => {
    for (const old of left) {
      const one = mate(old);
      if (one && there.includes(one)) found.push([old, one]);
    }
    left = left.filter((each) => !found.some(([old]) => old === each));
    there = there.filter((each) => !found.some(([, one]) => one === each));
  };
  const byId = new Map(after.map((each) => [each.id, each]));
  const common = before.filter(({ id }) => byId.has(id));
  take((old) => {
    const one = byId.get(old.id);
    return one && spoken(one.name) === spoken(old.name) ? one : undefined;
  });
  const ofOneMaking = trustIds || (found.length * 2 >= common.length && found.length > 0);
  const once = (all: readonly Thing[], { name }: Thing): Thing | undefined => {
    const [first, ...more] = all.filter((each) => spoken(each.name) === spoken(name));
    return more.length ? undefined : first;
  };
  take((old) => (once(left, old) ? once(there, old) : undefined));
  if (ofOneMaking) take((old) => byId.get(old.id));
  return found;
}

/** What came, went and changed, of things of which one knows which is which. */
export function difference<Thing extends { readonly id: string }>(
  before: readonly Thing[],
  after: readonly Thing[],
  both: readonly [Thing, Thing][],
  equal: (one: Thing, other: Thing, field: keyof Thing) => boolean = (one, other, field) =>
    same(one[field], other[field]),
  only?: (keyof Thing)[],
): Difference<Thing> {
  const old = new Set(both.map(([one]) => one));
  const now = new Set(both.map(([, other]) => other));
  return {
    came: after.filter((each) => !now.has(each)),
    went: before.filter((each) => !old.has(each)),
    changed: both.flatMap(([one, other]) => {
      const keys =
        only ?? ([...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof Thing)[]);
      const fields = keys.filter((field) => !equal(one, other, field));
      return fields.length ? [{ before: one, after: other, fields }] : [];
    }),
  };
}
