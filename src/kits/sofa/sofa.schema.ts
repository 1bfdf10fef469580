import * as z from 'zod/mini';
import { contentHead, id, line, text } from '../../core/content/content.schema.js';
import type { Fault } from '../../core/faults/faults.js';
import { duplicates, references } from '../../core/faults/parse.js';

/** One of the four roles of a carer, and the verb that answers it. */
const role = z.strictObject({
  id,
  /** Letter of the model; S, O, F and A have their own colour and shape. */
  letter: z.string().check(z.regex(/^[A-Z]$/)),
  verb: line(),
  /** The model's Dutch verb, where the content is in another language. */
  dutchVerb: z.optional(line()),
  summary: text(200),
});

/** A set of names for the roles; the sources use two. */
const roleNameSet = z.strictObject({
  id,
  sources: z.array(line()),
  names: z.array(z.strictObject({ role: id, name: line() })).check(z.minLength(1)),
});

const phase = z.strictObject({ id, name: line(), description: text(200) });

/** `content/common/sofa/<locale>.json`: what the SOFA tools share. */
export const sofaFile = z.strictObject({
  ...contentHead,
  roles: z.array(role).check(z.minLength(1), z.maxLength(8)),
  roleNameSets: z.array(roleNameSet).check(z.minLength(1)),
  /** How a role's name is said, such as `als {roleName}`. */
  asRole: line(['roleName']),
  phases: z.array(phase).check(z.minLength(1), z.maxLength(8)),
});
/** What a tool takes from it. */
export type Sofa = Pick<z.infer<typeof sofaFile>, 'roles' | 'roleNameSets' | 'asRole' | 'phases'>;
export type Role = Sofa['roles'][number];
export type Phase = Sofa['phases'][number];

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

/** Faults in how roles, phases and role names refer to each other. */
export function sofaFaults({ roles, phases, roleNameSets }: Sofa): Fault[] {
  return [
    ...duplicates('sofa.roles', roles),
    ...duplicates('sofa.phases', phases),
    ...duplicates('sofa.roleNameSets', roleNameSets),
    ...roleNameSets.flatMap(({ names }, at) => {
      const path = `sofa.roleNameSets[${at}].names`;
      const missing = ids(roles).filter((each) => !names.some((name) => name.role === each));
      return [
        ...references(path, names, 'role', ids(roles)),
        ...(missing.length
          ? [{ path, problem: 'incomplete' as const, expected: missing.join(', ') }]
          : []),
      ];
    }),
  ];
}

/** Faults in things that each have an id, a role and a phase, such as actions and topics. */
export const placedFaults = (
  path: string,
  items: readonly { id: string; role: string; phase: string }[],
  { roles, phases }: Sofa,
): Fault[] => [
  ...duplicates(path, items),
  ...references(path, items, 'role', ids(roles)),
  ...references(path, items, 'phase', ids(phases)),
];
