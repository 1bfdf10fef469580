import type { SayText } from '../../core/content/counted.js';
import type { Fault } from '../../core/faults/faults.js';
import { namesIn, same, unknownNames } from '../../core/element/settings.js';
import type { Phase, Role, Sofa } from './sofa.schema.js';

/** Attributes that every SOFA tool has; one that a page takes away again is null. */
export interface SofaSettings {
  /** Ids or letters, such as `ondersteunen, A`. */
  readonly roles: string | null;
  /** Ids, such as `begin daily`. */
  readonly phases: string | null;
  /** Id of a set of role names. */
  readonly roleNames: string | null;
}

/** The items that a list names, in their own order; all of them when it names none that exists. */
function shown<Item>(
  items: readonly Item[],
  list: string | null,
  isNamed: (item: Item, name: string) => boolean,
): readonly Item[] {
  const wanted = namesIn(list);
  const found = items.filter((item) => wanted.some((name) => isNamed(item, name)));
  return found.length ? found : items;
}

interface Lettered {
  readonly id: string;
  readonly letter: string;
}

/** Roles or aspects that a list names, by id or letter. */
export const shownByLetter = <Item extends Lettered>(
  items: readonly Item[],
  list: string | null,
): readonly Item[] =>
  shown(items, list, ({ id, letter }, name) => same(id, name) || same(letter, name));

export const shownRoles = ({ roles }: Sofa, list: string | null): readonly Role[] =>
  shownByLetter(roles, list);

export const shownPhases = ({ phases }: Sofa, list: string | null): readonly Phase[] =>
  shown(phases, list, ({ id }, name) => same(id, name));

/** A role's name in the chosen set, or in the first when there is none of that id. */
function roleNameIn({ roleNameSets }: Sofa, set: string | null, role: Role): string {
  const names = (roleNameSets.find(({ id }) => same(id, set?.trim() ?? '')) ?? roleNameSets[0])
    ?.names;
  return names?.find((name) => name.role === role.id)?.name ?? '';
}

/** What a tool calls the carer in a role: its name in the chosen set, in the words of the content. */
export const namerOf =
  (sofa: Sofa, set: string | null, text: SayText) =>
  (role: Role): string =>
    text(sofa.asRole, { roleName: text(roleNameIn(sofa, set, role)) });

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Names that are neither an id nor a letter of these roles or aspects. */
export const unknownByLetter = (
  path: string,
  given: string | null,
  items: readonly Lettered[],
): Fault[] => unknownNames(path, given, [...ids(items), ...items.map(({ letter }) => letter)]);

/** Faults in the attributes that every SOFA tool has. */
export const sofaSettingFaults = (
  { roles, phases, roleNameSets }: Sofa,
  settings: SofaSettings,
): Fault[] => [
  ...unknownByLetter('roles', settings.roles, roles),
  ...unknownNames('phases', settings.phases, ids(phases)),
  ...unknownNames('role-names', settings.roleNames, ids(roleNameSets)),
];
