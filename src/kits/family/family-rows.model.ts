import type { FamilyUnion, Member } from './family-data.model.js';

// Generations: partners share a row, children stand below both parents. Who has them all in one row
// cannot always be: a father and a daughter may marry a daughter and her father. Then the union that
// was added later has its partners in two rows, and all else holds.

/** Someone above someone else: a parent, or who is in the parent's row. */
type Below = ReadonlyMap<string, readonly string[]>;

/** The row of each member, downwards; that of `index` is 0. */
export function rowsOf(
  members: readonly Member[],
  unions: readonly FamilyUnion[],
  index: string | undefined,
): ReadonlyMap<string, number> {
  const lead = leadsOf(members, unions);
  const below: Map<string, string[]> = new Map();
  const edges: { readonly above: string; readonly under: string }[] = [];
  for (const { partners, children } of unions)
    for (const partner of partners)
      for (const { member } of children) {
        const edge = { above: lead.get(partner)!, under: lead.get(member)! };
        edges.push(edge);
        below.set(edge.above, [...(below.get(edge.above) ?? []), edge.under]);
      }
  const rows = longestPaths([...new Set(lead.values())], below);
  // Each family hangs together by lines that are as short as they can be, from one person on.
  const done = new Set<string>();
  for (const first of [index, ...members.map(({ id }) => id)]) {
    const start = first && lead.get(first);
    if (!start || done.has(start)) continue;
    const tree = new Set([start]);
    for (;;) {
      let nearest: { gap: number; from: string; isAbove: boolean } | undefined;
      for (const { above, under } of edges) {
        if (tree.has(above) === tree.has(under)) continue;
        const gap = rows.get(under)! - rows.get(above)! - 1;
        if (nearest && nearest.gap <= gap) continue;
        const isAbove = tree.has(above);
        nearest = { gap, from: isAbove ? under : above, isAbove };
      }
      if (!nearest) break;
      const { gap, from, isAbove } = nearest;
      if (gap) for (const one of tree) rows.set(one, rows.get(one)! + (isAbove ? gap : -gap));
      tree.add(from);
    }
    const zero = rows.get(start)!;
    for (const one of tree) {
      rows.set(one, rows.get(one)! - zero);
      done.add(one);
    }
  }
  return new Map(members.map(({ id }) => [id, rows.get(lead.get(id)!)!]));
}

/** Who leads the row in which someone stands: for partners the same one, where that can be. */
function leadsOf(
  members: readonly Member[],
  unions: readonly FamilyUnion[],
): ReadonlyMap<string, string> {
  const lead = new Map(members.map(({ id }) => [id, id]));
  const below: Map<string, Set<string>> = new Map();
  for (const { partners, children } of unions)
    for (const partner of partners)
      for (const { member } of children) {
        const under = below.get(partner) ?? new Set();
        below.set(partner, under.add(member));
      }
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set([from]);
    for (const at of seen)
      for (const under of below.get(at) ?? []) {
        const next = lead.get(under)!;
        if (next === to) return true;
        seen.add(next);
      }
    return false;
  };
  for (const { partners } of unions) {
    const [one, other] = partners.map((each) => lead.get(each)!) as [string, string?];
    if (!other || one === other || reaches(one, other) || reaches(other, one)) continue;
    for (const [id, its] of lead) if (its === other) lead.set(id, one);
    below.set(one, new Set([...(below.get(one) ?? []), ...(below.get(other) ?? [])]));
  }
  return lead;
}

/** How many rows each is below the topmost of those above them. */
function longestPaths(leads: readonly string[], below: Below): Map<string, number> {
  const rows = new Map(leads.map((lead) => [lead, 0]));
  const waits = new Map(leads.map((lead) => [lead, 0]));
  for (const under of below.values())
    for (const each of under) waits.set(each, waits.get(each)! + 1);
  const open = leads.filter((lead) => !waits.get(lead));
  for (const lead of open)
    for (const under of below.get(lead) ?? []) {
      rows.set(under, Math.max(rows.get(under)!, rows.get(lead)! + 1));
      waits.set(under, waits.get(under)! - 1);
      if (!waits.get(under)) open.push(under);
    }
  return rows;
}
