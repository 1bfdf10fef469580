export const NAMES: RegExp;
export const PLURALS: readonly string[];
export function isCounted(value: unknown): boolean;
