import type { NetworkData } from '../network/network-data.model.js';
import { byId } from '../network/network-index.model.js';

/** Signs that a person is drawn with; what each stands for is content. */
export const SIGNS = ['square', 'circle', 'diamond', 'open'] as const;
export type Sign = (typeof SIGNS)[number];

/** How a child came into a union. */
export const LINKS = ['birth', 'adopted', 'foster'] as const;
export type ChildLink = (typeof LINKS)[number];

/** Most things of a kind. */
export const MOST_MEMBERS = 200;
export const MOST_UNIONS = 200;
export const MOST_CHILDREN = 30;

/** Years that a file may have: nobody in a family drawing lived before, or has been born after. */
export const FIRST_YEAR = 1600;
export const LAST_YEAR = 2200;

/** Someone of the family. */
export interface Member {
  id: string;
  /** Id of the same person in the network or its centre: the name stands there. */
  person?: string | undefined;
  /** As typed; absent where nobody knows it, or where `person` has it. */
  name?: string | undefined;
  sign: Sign;
  /** Year of birth. */
  born?: number | undefined;
  /** Year of death, or `true` where only that they died is known. */
  died?: number | true | undefined;
  note?: string | undefined;
}

/** A child of a union; eldest first. */
export interface UnionChild {
  member: string;
  link: ChildLink;
  /** Born together with the child before. */
  twin?: true | undefined;
}

/** Two who are or were together, or one of whom the other is not known. */
export interface FamilyUnion {
  id: string;
  partners: string[];
  /** Id of a kind of the content: married, together, divorced. */
  kind: string;
  /** Year since when it is of this kind. */
  since?: number | undefined;
  children: UnionChild[];
}

/** A network with the family beside it; each list is absent while it is empty. */
export interface FamilyData extends NetworkData {
  readonly members?: Member[] | undefined;
  readonly unions?: FamilyUnion[] | undefined;
}

/** One list, so that what did not change is the same. */
const nobody: readonly never[] = [];

export const membersOf = ({ members }: FamilyData): readonly Member[] => members ?? nobody;
export const unionsOf = ({ unions }: FamilyData): readonly FamilyUnion[] => unions ?? nobody;

export const memberOf = (data: FamilyData, id: string): Member | undefined =>
  byId(membersOf(data)).get(id);

export const unionOf = (data: FamilyData, id: string): FamilyUnion | undefined =>
  byId(unionsOf(data)).get(id);

/** Whom the family is drawn round: who is first in the centre of the network, else who was added first. */
export const indexOf = (data: FamilyData): Member | undefined =>
  data.centres
    .map(({ id }) => membersOf(data).find(({ person }) => person === id))
    .find((each) => each) ?? membersOf(data)[0];
