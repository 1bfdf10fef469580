import * as z from 'zod/mini';
import { id } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { NAME_LENGTH, NOTE_LENGTH } from '../network/network-data.model.js';
import { idFaults, idsOf, written } from '../network/network.schema.js';
import {
  type FamilyData,
  FIRST_YEAR,
  LAST_YEAR,
  LINKS,
  membersOf,
  MOST_CHILDREN,
  MOST_MEMBERS,
  MOST_UNIONS,
  SIGNS,
  unionsOf,
} from './family-data.model.js';
import { ancestorsOf } from './family-kin.model.js';

const year = z.int().check(z.minimum(FIRST_YEAR), z.maximum(LAST_YEAR));

const member = z.strictObject({
  id,
  /** Id of the same person in the network or its centre: the name stands there. */
  person: z.optional(id),
  name: z.optional(written(NAME_LENGTH)),
  sign: z.enum(SIGNS),
  born: z.optional(year),
  /** Year of death, or `true` where only that they died is known. */
  died: z.optional(z.union([year, z.literal(true)])),
  note: z.optional(written(NOTE_LENGTH)),
});

const child = z.strictObject({
  member: id,
  link: z.enum(LINKS),
  /** Born together with the child before. */
  twin: z.optional(z.literal(true)),
});

const union = z.strictObject({
  id,
  partners: z.array(id).check(z.minLength(1), z.maxLength(2)),
  /** Id of a kind of the content. */
  kind: id,
  /** Year since when it is of this kind. */
  since: z.optional(year),
  children: z.array(child).check(z.maxLength(MOST_CHILDREN)),
});

/** Fields of a family in a document; what stands beside them checks with {@link familyFaults}. */
export const familyFields = {
  members: z.optional(z.array(member).check(z.minLength(1), z.maxLength(MOST_MEMBERS))),
  unions: z.optional(z.array(union).check(z.minLength(1), z.maxLength(MOST_UNIONS))),
};

/** What is inconsistent in a family: who is whose child or partner, and who is in the network. */
export function familyFaults(data: FamilyData): Fault[] {
  const members = membersOf(data);
  const unions = unionsOf(data);
  const known = new Set(idsOf(members));
  const network = new Set([...idsOf(data.centres), ...idsOf(data.alters)]);
  const linked = members.flatMap(({ person }, at) => (person ? [{ person, at }] : []));
  const born = new Set<string>();
  return [
    ...idFaults('members[*].id', idsOf(members)),
    ...idFaults(
      'members[*].person',
      linked.map(({ person }) => person),
      network,
    ).map(({ path, ...fault }) => ({
      ...fault,
      path: path.replace(/\d+/, (number) => String(linked[Number(number)]!.at)),
    })),
    // A name stands in one place.
    ...members.flatMap(({ person, name }, at): Fault[] =>
      person && name !== undefined
        ? [{ path: `members[${at}].name`, problem: 'unknown-key', found: name }]
        : [],
    ),
    ...idFaults('unions[*].id', idsOf(unions)),
    ...unions.flatMap(({ partners, children }, at) => [
      ...idFaults(`unions[${at}].partners[*]`, partners, known),
      ...idFaults(
        `unions[${at}].children[*].member`,
        children.map((each) => each.member),
        known,
      ),
      ...(children[0]?.twin
        ? [{ path: `unions[${at}].children[0].twin`, problem: 'format' as const, found: 'true' }]
        : []),
      // Nobody is their own ancestor, and nobody is born of two unions.
      ...children.flatMap(({ member: found, link }, place): Fault[] => {
        const path = `unions[${at}].children[${place}].member`;
        const isTwice = link === 'birth' && born.has(found);
        if (link === 'birth') born.add(found);
        return [
          ...(isTwice ? [{ path, problem: 'duplicate' as const, found }] : []),
          ...(partners.some((each) => each === found || ancestorsOf(unions, each).has(found))
            ? [{ path, problem: 'format' as const, found }]
            : []),
        ];
      }),
    ]),
    // Two have one union.
    ...idFaults(
      'unions[*].partners',
      unions.map(({ id: own, partners }) =>
        partners.length > 1 ? [...partners].sort().join(' – ') : own,
      ),
    ),
  ];
}
