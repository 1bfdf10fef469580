import { type FamilyData, indexOf, type Member, membersOf, unionsOf } from './family-data.model.js';
import { rowsOf } from './family-rows.model.js';

/** What can be counted in a family; no more than that. */
export interface FamilyFacts {
  readonly members: number;
  readonly unions: number;
  readonly generations: number;
  /** The uppermost and lowest generation, seen from the index person, who is in 0. */
  readonly first: number;
  readonly last: number;
  /** How many died. */
  readonly died: number;
  /** The others who live, of whom it is asked whether they are in the network. */
  readonly others: number;
  /** Those of them who are in the network, and who are not. */
  readonly inNetwork: readonly Member[];
  readonly notInNetwork: readonly Member[];
}

export function familyFacts(data: FamilyData): FamilyFacts {
  const members = membersOf(data);
  const unions = unionsOf(data);
  const index = indexOf(data);
  const rows = [...rowsOf(members, unions, index?.id).values()];
  const others = members.filter((each) => each !== index && !each.died);
  return {
    members: members.length,
    unions: unions.length,
    generations: new Set(rows).size,
    first: Math.min(0, ...rows),
    last: Math.max(0, ...rows),
    died: members.filter(({ died }) => died).length,
    others: others.length,
    inNetwork: others.filter(({ person }) => person),
    notInNetwork: others.filter(({ person }) => !person),
  };
}
