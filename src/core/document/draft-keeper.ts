import type { Fault } from '../faults/faults.js';
import { covered, uncovered } from '../files/covered.model.js';
import { fileName, saveFile } from '../files/files.js';
import { documentText, type ToolDocument } from './document.js';
import type { DocumentMessages } from './document-messages.js';
import type { DocumentTrouble } from './document-trouble.js';
import type { DraftPlace } from './draft-place.js';
import type { HeldDocument } from './held-document.js';
import { readText, type IncomingDocuments } from './incoming-documents.js';
import { DraftStore } from './keeping.js';

type Take = () => Promise<void> | void;

/** What a keeper works with: the document of one tool, and what is said of it. */
export interface KeeperParts<Data> {
  readonly held: HeldDocument<Data>;
  readonly messages: DocumentMessages<Data>;
  readonly incoming: IncomingDocuments<Data>;
  /** Whether someone may be in front who is not to read it yet. */
  isCovered(): boolean;
  /** What a file of it is called. */
  title(): string;
  /** Another document in place of the one that is held. */
  take(document: ToolDocument<Data>): void;
  refuse(from: DocumentTrouble['from'], faults: readonly Fault[]): void;
}

/**
 * Keeps a document: in this tab with every change, unless the host wants none of that, so that it is there
 * after a reload or a way back; and on this device when a person asks.
 */
export class DraftKeeper<Data> {
  /** When the draft kept on this device goes; undefined while nothing is kept. */
  keptUntil: Date | undefined;
  /** Whether the tab's draft of before has been taken, or there was none: until then it is not written over. */
  #open = false;
  /** Whether storage holds a draft that is not what stands here. */
  #unseen = false;
  #stopListening: (() => void) | undefined;

  readonly #device: DraftStore;
  readonly #tab: DraftStore;
  readonly #parts: KeeperParts<Data>;

  /** `tabs` says whether the host lets this tab hold what is made here. */
  constructor(
    readonly place: DraftPlace,
    readonly tabs: boolean,
    parts: KeeperParts<Data>,
  ) {
    this.#device = new DraftStore(place.key);
    this.#tab = new DraftStore(place.key, true);
    this.#parts = parts;
  }

  /** Follows what other windows of this site do to the draft. */
  listen(): void {
    this.#stopListening ??= this.#device.onChangeElsewhere(() => this.#changedElsewhere());
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
    const { messages, refuse } = this.#parts;
    if (this.#unseen) this.saveUnseenDraft();
    this.#unseen = false;
    const until = this.#device.write(this.#stored);
    this.keptUntil = until ?? this.#device.read()?.expires;
    if (!until) refuse('storage', [{ path: '', problem: 'storage' }]);
    else if (say) {
      messages.trouble = undefined;
      messages.did('kept');
    }
  }

  /** Writes a change: in this tab, and on the device where the person asked for that. */
  keepChange(): void {
    if (this.#open) this.#keepInTab();
    if (this.keptUntil) this.keep(false);
  }

  get #text(): string {
    return documentText(this.#parts.held.kept);
  }

  get #stored(): string {
    return this.#parts.isCovered() ? covered(this.#text) : this.#text;
  }

  /** Has this tab hold what is here; not before its draft of before has been taken. */
  #keepInTab(): void {
    if (!this.tabs) return;
    if (this.#parts.held.isEmpty) this.#tab.remove();
    else this.#tab.write(this.#stored);
  }

  /** Goes on at a place of its own with what stood at that of `before`, which another tool has now. */
  goOn(before: DraftKeeper<Data>): void {
    this.#open = true;
    if (before.holdsThis || this.#parts.held.touched) this.#keepInTab();
    if (before.keptUntil) this.keep(false);
  }

  /** Whether this tab holds nothing of what is made here. */
  get lost(): boolean {
    return !this.tabs || !this.#tab.works || this.#parts.messages.trouble?.from === 'draft';
  }

  /** Whether this tab holds what stands here. */
  get holdsThis(): boolean {
    return this.#tab.read()?.text === this.#text;
  }

  stop(): void {
    this.#device.remove();
    this.keptUntil = undefined;
    this.#keepInTab();
    this.#parts.messages.did('not-kept');
  }

  /** Leaves nothing on the device. */
  wipe(): void {
    this.#device.remove();
    this.#tab.remove();
    this.#open = true;
    this.#unseen = false;
    this.keptUntil = undefined;
  }

  /** Hands over the stored draft as a file, as it stands. */
  saveUnseenDraft(): void {
    const raw = this.#device.raw() ?? this.#tab.raw() ?? '';
    const text = raw.replace(/\n~[^]*$/, (rest) => `\n${uncovered(rest.slice(1))}`);
    saveFile(fileName(this.#parts.title(), 'txt'), text, 'text/plain');
  }

  /** Opens the draft, unless a person was faster: then it asks. */
  restore(): void {
    const take = this.readDraft();
    this.#parts.incoming.inTurn(() => take?.());
  }

  /** What takes or refuses the draft, once its turn comes; undefined where there is none. */
  readDraft(): Take | undefined {
    const device = this.#device.read();
    const tab = this.tabs && !this.#open ? this.#tab.read() : undefined;
    if (tab && tab.text !== device?.text) {
      this.#unseen = device !== undefined;
      return this.#taking(this.#tab, tab.text, (document) => this.#takeTabs(document));
    }
    const { refuse, held, messages } = this.#parts;
    this.#open = true;
    if (held.touched) this.#keepInTab();
    if (!device) return undefined;
    this.#unseen = true;
    if (Number.isNaN(device.expires.getTime()))
      return () => refuse('draft', [{ path: '', problem: 'not-json' }]);
    return this.#taking(this.#device, device.text, (document) => {
      if (held.touched && !this.keptUntil)
        messages.ask({ kind: 'replace', document, keptUntil: device.expires });
      else this.takeDraft(document, device.expires);
    });
  }

  #taking(store: DraftStore, text: string, take: (document: ToolDocument<Data>) => void): Take {
    const raw = store.raw();
    return this.#parts.incoming.begin('draft', readText(text), (document) => {
      // Wiped or kept anew in the meantime: this draft is no more.
      if (store.raw() === raw) take(document);
    });
  }

  /** What stood in this tab before a reload: it is not news, so nothing is said. */
  #takeTabs(document: ToolDocument<Data>): void {
    const { held, messages, take } = this.#parts;
    this.#open = true;
    if (held.touched) messages.ask({ kind: 'replace', document });
    else take(document);
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
    const stored = this.#device.raw();
    if (stored && (this.keptUntil || held.isEmpty)) this.restore();
    else if (stored) this.#unseen = true;
    else if (this.keptUntil) {
      this.keptUntil = undefined;
      messages.did('not-kept');
    }
  }
}
