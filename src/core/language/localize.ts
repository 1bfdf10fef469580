import type { StrResult } from '@lit/localize';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

export { str } from '@lit/localize/internal/str-tag.js';

export type Msg = MsgFn;

/** Gives an interface string in some language; see `translate.ts`. */
export type Lookup = (template: string | StrResult, options?: object) => unknown;

let current: Lookup | undefined;

/**
 * Marks an interface string for translation; Dutch is the source.
 *
 * This is lit-localize's run-time lookup, in the language of the element that renders at this
 * moment. `configureLocalization` is not called: it knows one language a page, and would throw in a
 * host that uses lit-localize itself.
 */
export const msg: Msg = ((template: string, options?: object) =>
  (current ?? (defaultMsg as Lookup))(template, options)) as Msg;

/** Runs `run` with `lookup` in force for every `msg()` in it; without one the text is Dutch. */
export function withMessages<T>(lookup: Lookup | undefined, run: () => T): T {
  const before = current;
  current = lookup;
  try {
    return run();
  } finally {
    current = before;
  }
}

/**
 * A module that comes in a file of its own has a copy of this one that no tool renders with: what it
 * says is said by its own `withMessages`, with the tool's lookup.
 */
export interface Speaking {
  readonly withMessages: typeof withMessages;
}
