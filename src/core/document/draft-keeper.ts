import type { Fault } from '../faults/faults.js';
import { fileName, saveFile } from '../files/files.js';
import { documentText, type ToolDocument } from './document.js';
import type { DocumentMessages } from './document-messages.js';
import type { DocumentTrouble } from './document-trouble.js';
import type { HeldDocument } from './held-document.js';
import { readText, type IncomingDocuments } from './incoming-documents.js';
import { DraftStore } from './keeping.js';

type Take = () => Promise<void> | void;

/** What a keeper works with: the document of one tool, and what is said of it. */
export interface KeeperParts<Data> {
  readonly held: HeldDocument<Data>;
  readonly messages: DocumentMessages<Data>;
  readonly incoming: IncomingDocuments<Data>;
  /** Another document in place of the one that is held. */
  take(document: ToolDocument<Data>): void;
  refuse(from: DocumentTrouble['from'], faults: readonly Fault[]): void;
}

/** Keeps a document on this device when a person asks, and gives it back on the next visit. */
export class DraftKeeper<Data> {
  /** When the kept draft goes; undefined while nothing is kept. */
  keptUntil: Date | undefined;
  /** Whether storage holds a draft that is not what stands here. */
  #unseen = false;
  #stopListening: (() => void) | undefined;

  readonly #store: DraftStore;
  readonly #parts: KeeperParts<Data>;

  constructor(key: string, parts: KeeperParts<Data>) {
    this.#store = new DraftStore(key);
    this.#parts = parts;
  }

  /** Follows what other windows of this site do to the draft. */
  listen(): void {
    this.#stopListening ??= this.#store.onChangeElsewhere(() => this.#changedElsewhere());
  }

  stopListening(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  /**
   * Keeps the document from now on, with every change. A draft that was not opened is handed over as a
   * file before it is overwritten. `say` tells the person.
   */
  keep(say = true): void {
    const { held, messages, refuse } = this.#parts;
    if (this.#unseen) this.saveUnseenDraft();
    this.#unseen = false;
    const until = this.#store.write(documentText(held.document));
    this.keptUntil = until ?? this.#store.read()?.expires;
    if (!until) refuse('storage', [{ path: '', problem: 'storage' }]);
    else if (say) {
      messages.trouble = undefined;
      messages.did('kept');
    }
  }

  /** Writes a change, where the person asked for keeping. */
  keepChange(): void {
    if (this.keptUntil) this.keep(false);
  }

  stop(): void {
    this.#store.remove();
    this.keptUntil = undefined;
    this.#parts.messages.did('not-kept');
  }

  /** Leaves nothing on the device. */
  wipe(): void {
    this.#store.remove();
    this.#unseen = false;
    this.keptUntil = undefined;
  }

  /** Hands over the stored draft as a file, as it stands. */
  saveUnseenDraft(): void {
    saveFile(fileName(this.#parts.held.tool, 'txt'), this.#store.raw() ?? '', 'text/plain');
  }

  /** Opens the draft, unless a person was faster: then it asks. */
  restore(): void {
    const take = this.readDraft();
    this.#parts.incoming.inTurn(() => take?.());
  }

  /** What takes or refuses the draft, once its turn comes; undefined where there is none. */
  readDraft(): Take | undefined {
    const { held, messages, incoming, refuse } = this.#parts;
    const draft = this.#store.read();
    if (!draft) return undefined;
    const raw = this.#store.raw();
    this.#unseen = true;
    if (Number.isNaN(draft.expires.getTime()))
      return () => refuse('draft', [{ path: '', problem: 'not-json' }]);
    return incoming.begin('draft', readText(draft.text), (document) => {
      // Wiped or kept anew in the meantime: this draft is no more.
      if (this.#store.raw() !== raw) return;
      if (held.touched && !this.keptUntil)
        messages.ask({ kind: 'replace', document, keptUntil: draft.expires });
      else this.takeDraft(document, draft.expires);
    });
  }

  takeDraft(document: ToolDocument<Data>, expires: Date): void {
    this.#unseen = false;
    this.keptUntil = expires;
    this.#parts.take(document);
    this.#parts.messages.did('restored');
  }

  /** Another tab kept or wiped: this one goes along only when it keeps too, or holds nothing. */
  #changedElsewhere(): void {
    const { held, messages } = this.#parts;
    const stored = this.#store.raw();
    if (stored && (this.keptUntil || held.isEmpty)) this.restore();
    else if (stored) this.#unseen = true;
    else if (this.keptUntil) {
      this.keptUntil = undefined;
      messages.did('not-kept');
    }
  }
}
