type Target = EventTarget | undefined;
type Realm = Window & typeof globalThis;

/** Counts what keeps listening to a page, its documents and its parts, while `run` runs. */
export async function withCounts(
  run: (counts: { listeners(): string[]; observers(): string[] }) => Promise<void>,
  realms: readonly Realm[] = [window],
): Promise<void> {
  const listening: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] =
    [];
  const observing = new Map<object, string>();
  const undo: (() => void)[] = [];
  const captures = (options: unknown): boolean =>
    typeof options === 'boolean' ? options : Boolean((options as { capture?: boolean })?.capture);

  for (const realm of realms) {
    const { addEventListener: add, removeEventListener: remove } = realm.EventTarget.prototype;
    // A bare `addEventListener(…)` has no `this`; it means the window.
    const at = (target: Target): EventTarget => target ?? realm;
    const shared = (target: EventTarget): boolean =>
      realms.some((each) => target === each || target === each.document);
    const find = (target: EventTarget, type: string, listener: unknown, capture: boolean): number =>
      listening.findIndex(
        (each) =>
          each.target === target &&
          each.type === type &&
          each.listener === listener &&
          each.capture === capture,
      );
    realm.EventTarget.prototype.addEventListener = function (
      this: Target,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | AddEventListenerOptions,
    ) {
      const target = at(this);
      const capture = captures(options);
      if (shared(target) && find(target, type, listener, capture) < 0)
        listening.push({ target, type, listener, capture });
      add.call(target, type, listener, options);
    };
    realm.EventTarget.prototype.removeEventListener = function (
      this: Target,
      type: string,
      listener: EventListenerOrEventListenerObject | null,
      options?: boolean | EventListenerOptions,
    ) {
      const found = find(at(this), type, listener, captures(options));
      if (found >= 0) listening.splice(found, 1);
      remove.call(at(this), type, listener, options);
    };
    undo.push(() =>
      Object.assign(realm.EventTarget.prototype, {
        addEventListener: add,
        removeEventListener: remove,
      }),
    );
    for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
      const { prototype } = realm[name] as { prototype: MutationObserver };
      const { observe, disconnect } = prototype;
      prototype.observe = function (...given) {
        observing.set(this, name);
        observe.apply(this, given);
      };
      prototype.disconnect = function () {
        observing.delete(this);
        disconnect.call(this);
      };
      undo.push(() => Object.assign(prototype, { observe, disconnect }));
    }
  }
  try {
    await run({
      listeners: () => listening.map(({ type }) => type).sort(),
      observers: () => [...observing.values()].sort(),
    });
  } finally {
    undo.forEach((each) => each());
  }
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
