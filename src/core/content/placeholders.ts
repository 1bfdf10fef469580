import { capitalised } from '../language/capital.js';

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Names of the placeholders in a text: `'{Carer.the} en {role}'` → `['Carer.the', 'role']`. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** `Carer.the` → `carer.the` */
export const uncapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/**
 * Fills placeholders; a name that starts with a capital gives its value with a capital of that language.
 * A name without a value stays as it was written.
 */
export function fill(
  text: string,
  language: string,
  valueOf: (name: string) => string | undefined,
): string {
  if (!text.includes('{')) return text;
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const lower = uncapitalised(name);
    const value = valueOf(lower);
    if (value === undefined) return whole;
    return lower === name ? value : capitalised(value, language);
  });
}
