const PLACEHOLDER = /\{([^{}]*)\}/g;

/** Names of the placeholders in a text: `'{Carer.the} en {role}'` → `['Carer.the', 'role']`. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/**
 * Fills placeholders; a name that starts with a capital gives its value with a capital.
 * A name without a value stays as it was written.
 */
export function fill(text: string, valueOf: (name: string) => string | undefined): string {
  if (!text.includes('{')) return text;
  return text.replace(PLACEHOLDER, (whole, name: string) => {
    const lower = name.charAt(0).toLowerCase() + name.slice(1);
    const value = valueOf(lower);
    if (value === undefined) return whole;
    return lower === name ? value : capitalised(value);
  });
}

/** First letter as a capital; Dutch writes `IJ` with two. */
export function capitalised(text: string): string {
  const length = text.startsWith('ij') ? 2 : 1;
  return text.slice(0, length).toUpperCase() + text.slice(length);
}
