import { once } from './network-index.model.js';
import { signsOf } from '../picture/picture-text.model.js';
import type { NetworkData } from './network-data.model.js';

const MOST_LETTERS = 4;

/**
 * Initials: `Anna de Vries` → `A.V.`, `mevr. Jansen` → `J.`. Words that begin with a small letter
 * count only where no word has a capital; a name without letters gives its first sign.
 */
export function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const letters = (capitals.length ? capitals : words).slice(0, MOST_LETTERS);
  if (letters.length) return letters.map((word) => `${firstSign(word)}.`).join('');
  // Marks that only steer the direction of writing are no sign that one can see.
  return firstSign(name.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')) || '?';
}

const firstSign = (text: string): string => signsOf(text)[0] ?? '';

const shortOf = once(({ name }: { readonly name: string }) => initials(name));

/**
 * Initials of everyone by id, the centre included; who has the same as someone earlier in the list
 * gets a number: `A.V.`, `A.V. 2`. Someone in the centre without a name is left out.
 */
export function initialsOf({ centres, alters }: NetworkData): Map<string, string> {
  const given = new Map<string, number>();
  const named = [...centres, ...alters].filter(({ name }) => name);
  return new Map(
    named.map((each) => {
      const { id } = each;
      const short = shortOf(each);
      const count = (given.get(short) ?? 0) + 1;
      given.set(short, count);
      return [id, count > 1 ? `${short} ${count}` : short];
    }),
  );
}
