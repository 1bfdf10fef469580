/**
 * Whether an attribute that a text or an address names may be set on a tool: one of its own, and none that
 * runs or dresses something.
 */
export const isSettable = (name: string, observed: readonly string[]): boolean =>
  observed.includes(name) && !/^(on|style$)/.test(name);
