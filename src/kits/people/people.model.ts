import { changeThing, nextId } from '../../core/document/things.model.js';
import { oneLine } from '../../core/language/one-line.model.js';
import { spoken } from '../../core/language/spoken.model.js';

/** Longest name, in characters. */
export const NAME_LENGTH = 40;
export const MOST_PEOPLE = 60;

/** Someone who takes part, or a side that does, by name or initials. */
export interface Person {
  id: string;
  name: string;
  /** No longer there; what they wrote stays theirs. */
  left: boolean;
}

/** Adds someone under an id of this letter; the same list where nobody is named, or no more can be. */
export function addPerson(people: Person[], letter: string, text: string): Person[] {
  const name = oneLine(text, NAME_LENGTH);
  if (!name || people.length >= MOST_PEOPLE) return people;
  return [...people, { id: nextId(letter, people), name, left: false }];
}

/** Names that are typed or pasted at once: `'F, J en S'` → `['F', 'J en S']` */
export const typedNames = (text: string): string[] =>
  text
    .split(/[,;\t\n\r]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** Renames someone while a person types; `left` says that the field was left. */
export function renamePerson<P extends Person>(
  people: P[],
  id: string,
  text: string,
  left = false,
): P[] {
  const name = oneLine(text, NAME_LENGTH, !left);
  return name ? changeThing(people, id, { name } as Partial<P>) : people;
}

/** Takes someone off the list; who wrote something stays, to be seen as its writer. */
export function removePerson<P extends Person>(people: P[], id: string, wrote: boolean): P[] {
  if (wrote) return changeThing(people, id, { left: true } as Partial<P>);
  const others = people.filter((each) => each.id !== id);
  return others.length < people.length ? others : people;
}

export const returnPerson = <P extends Person>(people: P[], id: string): P[] =>
  changeThing(people, id, { left: false } as Partial<P>);

/**
 * Who has the turn after someone, round the list, among those who have something to do; undefined
 * when that is nobody else. `after` may be nobody: then the first.
 */
export function nextPerson(
  people: readonly Person[],
  after: string,
  has: (id: string) => boolean,
): string | undefined {
  const at = people.findIndex(({ id }) => id === after);
  return [...people.slice(at + 1), ...people.slice(0, Math.max(0, at))].find(({ id }) => has(id))
    ?.id;
}

/** What each is called where two may be called the same: `M (1)` and `M (2)`; a name that only one has stays as it is. */
export function namesApart(people: readonly Person[]): ReadonlyMap<string, string> {
  const same = (one: Person, other: Person): boolean => spoken(one.name) === spoken(other.name);
  return new Map(
    people.map((person, at) => {
      const alike = people.filter((each) => same(each, person));
      const before = people.slice(0, at).filter((each) => same(each, person));
      const name = alike.length > 1 ? `${person.name} (${before.length + 1})` : person.name;
      return [person.id, name];
    }),
  );
}
