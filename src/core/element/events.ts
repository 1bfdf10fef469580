import type { Fault } from '../faults/faults.js';

/** What the host chose to receive with an event; by default nothing but the fact. */
export interface Shared {
  /** The outcome, such as counts a role; only with `share="result"` or `share="answers"`. */
  readonly result?: unknown;
  /** The whole document; only with `share="answers"`. */
  readonly answers?: unknown;
}

/** What an event is about; `drawing`: the tool itself failed, and the host's own text stands in its place. */
export type ErrorSubject = 'content' | 'document' | 'setting' | 'storage' | 'drawing';

abstract class SamenspelEvent extends Event {
  constructor(
    type: string,
    /** Tag of the tool, such as `sofa-matrix`. */
    readonly tool: string,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

abstract class OutcomeEvent extends SamenspelEvent {
  /** With `share="result"` or `share="answers"`; see {@link Shared}. */
  readonly result: unknown;
  /** With `share="answers"`. */
  readonly answers: unknown;

  constructor(type: string, tool: string, shared: Shared) {
    super(type, tool);
    this.result = shared.result;
    this.answers = shared.answers;
  }
}

/** Someone changed what the tool holds. Carries no answers unless the host set `share`. */
export class SamenspelChangeEvent extends OutcomeEvent {
  constructor(tool: string, shared: Shared = {}) {
    super('samenspel-change', tool, shared);
  }
}

/** Someone reached the end of the tool. Carries no answers unless the host set `share`. */
export class SamenspelCompleteEvent extends OutcomeEvent {
  constructor(tool: string, shared: Shared = {}) {
    super('samenspel-complete', tool, shared);
  }
}

/** Something from outside could not be used, and `faults` say what and where; or the tool cannot be drawn. */
export class SamenspelErrorEvent extends SamenspelEvent {
  constructor(
    tool: string,
    readonly subject: ErrorSubject,
    readonly faults: readonly Fault[],
    /** What was thrown; only of a `drawing`. */
    readonly error?: unknown,
  ) {
    super('samenspel-error', tool);
  }
}

interface SamenspelEventMap {
  'samenspel-change': SamenspelChangeEvent;
  'samenspel-complete': SamenspelCompleteEvent;
  'samenspel-error': SamenspelErrorEvent;
}

declare global {
  interface HTMLElementEventMap extends SamenspelEventMap {}
  interface DocumentEventMap extends SamenspelEventMap {}
  interface WindowEventMap extends SamenspelEventMap {}
}
