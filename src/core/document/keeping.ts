import { uncovered } from '../files/covered.model.js';

/** Days that a draft stays on the device after its last change. */
export const KEEP_DAYS = 30;
/** Days that a draft of a tab counts: a browser may give a closed tab back, to whoever sits there then. */
export const TAB_DAYS = 1;

/** A stored draft: the document's text, and the moment after which it is gone. */
export interface Draft {
  readonly text: string;
  readonly expires: Date;
}

/**
 * A place on this device, or in this tab alone, for one draft: a moment, a line break, and the document's
 * text. Storage may be absent, full or forbidden (private windows, sandboxed frames): every call then says
 * so and nothing else happens.
 */
export class DraftStore {
  /** Whether it could be read and written so far: a browser may forbid it, or be full. */
  works = true;
  readonly #key: string;
  readonly #inTab: boolean;

  constructor(key: string, inTab = false) {
    this.#key = key;
    this.#inTab = inTab;
  }

  /** Throws where storage is forbidden. */
  get #storage(): Storage {
    return this.#inTab ? sessionStorage : localStorage;
  }

  #latest(now: Date): number {
    return now.getTime() + (this.#inTab ? TAB_DAYS : KEEP_DAYS) * 86_400_000;
  }

  /** The draft; nothing when there is none or it has expired. `expires` may be no date at all. */
  read(now = new Date()): Draft | undefined {
    const stored = this.raw();
    if (!stored) return undefined;
    const end = stored.indexOf('\n');
    const written = Date.parse(stored.slice(0, Math.max(0, end)));
    const expires = new Date(Math.min(written, this.#latest(now)));
    if (expires <= now) {
      this.remove();
      return undefined;
    }
    return { text: uncovered(stored.slice(end + 1)), expires };
  }

  /** The stored text as it stands, for handing back what we cannot read. */
  raw(): string | null {
    try {
      return this.#storage.getItem(this.#key);
    } catch {
      this.works = false;
      return null;
    }
  }

  /** Stores a draft; the moment it expires, or undefined when the browser refused. */
  write(text: string, now = new Date()): Date | undefined {
    const expires = new Date(this.#latest(now));
    try {
      this.#storage.setItem(this.#key, `${expires.toISOString()}\n${text}`);
      this.works = true;
      return expires;
    } catch {
      this.works = false;
      return undefined;
    }
  }

  remove(): void {
    try {
      this.#storage.removeItem(this.#key);
    } catch {
      // Where storage is forbidden, nothing was stored.
    }
  }

  /** Calls back when another window of this site changes the draft; returns how to stop. */
  onChangeElsewhere(changed: () => void): () => void {
    const listen = (event: StorageEvent): void => {
      if (event.key === this.#key || event.key === null) changed();
    };
    addEventListener('storage', listen);
    return () => removeEventListener('storage', listen);
  }
}
