import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ToolCheck } from '../content/check.js';
import type { ToolContent } from '../content/content.schema.js';
import { documentText, type ToolDocument } from './document.js';
import type { ErrorSubject } from '../element/events.js';
import { failed, type Fault, type Parsed } from '../faults/faults.js';
import { fileName, saveFile } from '../files/files.js';
import { idle } from '../element/idle.js';
import { DraftStore } from './keeping.js';

/** What the controller needs of the tool it serves. */
export interface DocumentHost extends ReactiveControllerHost, Element {
  /** `id` of the content in use, for the document; `''` before there is any. */
  readonly contentId: string;
  /** Called after a person changed the document. */
  documentChanged(): void;
  reportFaults(subject: ErrorSubject, faults: readonly Fault[]): void;
}

/** A tool's documents, as far as they need no check. */
export interface DocumentShape<Data> {
  readonly tool: string;
  readonly schemaVersion: number;
  readonly empty: Data;
}

/** A question that waits for the person's yes or no. */
export type Question<Data> =
  | { readonly kind: 'wipe' }
  | {
      readonly kind: 'replace';
      readonly document: ToolDocument<Data>;
      /** Of a draft that came in after a person had begun. */
      readonly keptUntil?: Date;
    };

/** What last happened to the document as a whole, for the tool to say. */
export type DocumentAct = 'kept' | 'not-kept' | 'wiped' | 'opened' | 'saved' | 'restored';

/** What went wrong with a document from outside; the person's own stays as it was. */
export interface DocumentTrouble {
  readonly from: 'host' | 'file' | 'draft' | 'storage';
  readonly faults: readonly Fault[];
}

type Parse<Data> = (
  check: ToolCheck<ToolContent, Data>,
) => Parsed<ToolDocument<Data>> | Promise<Parsed<ToolDocument<Data>>>;
type Take<Data> = (document: ToolDocument<Data>) => void;
type TakeDraft = () => Promise<void> | void;

/**
 * Holds what a person makes: in memory, and on the person's click on this device or in a file.
 * A document from outside is taken whole or refused whole.
 */
export class DocumentController<Data> implements ReactiveController {
  data: Data;
  /** When the kept draft goes; undefined while nothing is kept. */
  keptUntil: Date | undefined;
  question: Question<Data> | undefined;
  /** Whether there has been a question. */
  hasAsked = false;
  lastAct: DocumentAct | undefined;
  trouble: DocumentTrouble | undefined;
  /** Settles when what came in last has been taken or refused. */
  settled: Promise<void> = Promise.resolve();
  /** Whether storage holds a draft that is not what stands here. */
  #unseen = false;
  /** Whether a person changed anything since the document was taken whole. */
  #typed = false;
  #changedAt: string | undefined;
  #madeWith: string | undefined;
  #store: DraftStore | undefined;
  #stopListening: (() => void) | undefined;

  readonly #host: DocumentHost;
  readonly #shape: DocumentShape<Data>;
  readonly #check: () => Promise<ToolCheck<ToolContent, Data>>;

  constructor(
    host: DocumentHost,
    shape: DocumentShape<Data>,
    check: () => Promise<ToolCheck<ToolContent, Data>>,
  ) {
    this.#host = host;
    this.#shape = shape;
    this.#check = check;
    this.data = shape.empty;
    host.addController(this);
  }

  hostConnected(): void {
    const first = !this.#store;
    this.#store ??= new DraftStore(draftKey(this.#host, this.#shape.tool));
    // A browser may take long to open its storage: what is on screen first does not wait for it.
    const opened = idle().then(() => this.#openStore(first));
    this.settled = this.settled.then(() => opened).then((take) => take?.());
  }

  #openStore(first: boolean): TakeDraft | undefined {
    if (this.#host.isConnected)
      this.#stopListening ??= this.#store?.onChangeElsewhere(() => this.#changedElsewhere());
    return first ? this.#readDraft() : undefined;
  }

  hostUpdate(): void {
    this.hasAsked ||= !!this.question;
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
  }

  get isEmpty(): boolean {
    return JSON.stringify(this.data) === JSON.stringify(this.#shape.empty);
  }

  get document(): ToolDocument<Data> {
    const { tool, schemaVersion } = this.#shape;
    return {
      tool,
      schemaVersion,
      savedAt: this.#changedAt ?? new Date().toISOString(),
      contentId: this.#madeWith ?? (this.#host.contentId || tool),
      data: this.data,
    };
  }

  /** A person's change. */
  change(data: Data): void {
    this.data = data;
    this.#typed = true;
    // A draft that cannot be read is still there; other troubles a person has left behind.
    if (this.trouble?.from !== 'draft') this.trouble = undefined;
    this.#changedAt = new Date().toISOString();
    this.#madeWith = this.#host.contentId;
    this.lastAct = undefined;
    if (this.keptUntil) this.keep(false);
    this.#host.requestUpdate();
    this.#host.documentChanged();
  }

  /** The host's `value`: taken, or refused with a message while the old one stays. */
  assign(input: unknown): void {
    if (input === undefined || input === null) return this.#take(undefined);
    this.#receive(
      'host',
      (check) => check.document(input),
      (document) => this.#take(document),
    );
  }

  save(): void {
    saveFile(fileName(this.#shape.tool, 'json'), documentText(this.document));
    this.#did('saved');
  }

  /** A document from a file, checked; it does not come in the place of this one. */
  async read(file: File): Promise<Parsed<ToolDocument<Data>>> {
    return (await this.#check()).documentText(await file.text());
  }

  open(file: File): void {
    this.#receive(
      'file',
      () => this.read(file),
      (document) => {
        if (this.isEmpty) return this.#accept(document);
        this.question = { kind: 'replace', document };
        this.#host.requestUpdate();
      },
    );
  }

  /**
   * Keeps the document on this device from now on, with every change. A draft that was not opened is
   * handed over as a file before it is overwritten.
   */
  keep(say = true): void {
    if (this.#unseen) this.saveUnseenDraft();
    this.#unseen = false;
    const until = this.#store?.write(documentText(this.document));
    this.keptUntil = until ?? this.#store?.read()?.expires;
    if (!until) this.#refuse('storage', [{ path: '', problem: 'storage' }]);
    else if (say) {
      this.trouble = undefined;
      this.#did('kept');
    }
  }

  stopKeeping(): void {
    this.#store?.remove();
    this.keptUntil = undefined;
    this.#did('not-kept');
  }

  /** Asks whether to wipe everything; see {@link answer}. */
  askToWipe(): void {
    this.question = { kind: 'wipe' };
    this.#host.requestUpdate();
  }

  answer(yes: boolean): void {
    const { question } = this;
    this.question = undefined;
    this.#host.requestUpdate();
    if (!yes || !question) return;
    if (question.kind === 'wipe') this.#wipe();
    else if (question.keptUntil) this.#takeDraft(question.document, question.keptUntil);
    else this.#accept(question.document);
  }

  /** Hands over the stored draft as a file, as it stands. */
  saveUnseenDraft(): void {
    saveFile(fileName(this.#shape.tool, 'txt'), this.#store?.raw() ?? '', 'text/plain');
  }

  /** Leaves nothing: not in memory, not on the device. */
  #wipe(): void {
    this.#store?.remove();
    this.#unseen = false;
    this.keptUntil = undefined;
    this.#take(undefined);
    this.#did('wiped');
    this.#host.documentChanged();
  }

  #accept(document: ToolDocument<Data>): void {
    this.#take(document);
    if (this.keptUntil) this.keep(false);
    this.#did('opened');
    this.#host.documentChanged();
  }

  /** Opens the draft, unless a person was faster: then it asks. */
  restore(): void {
    const take = this.#readDraft();
    this.settled = this.settled.then(() => take?.());
  }

  /** What takes or refuses the draft, once its turn comes. */
  #readDraft(): TakeDraft | undefined {
    const draft = this.#store?.read();
    if (!draft) return undefined;
    const raw = this.#store?.raw();
    this.#unseen = true;
    if (Number.isNaN(draft.expires.getTime()))
      return () => this.#refuse('draft', [{ path: '', problem: 'not-json' }]);
    const parsed = this.#parsed((check) => check.documentText(draft.text));
    return () =>
      this.#settle('draft', parsed, (document) => {
        // Wiped or kept anew in the meantime: this draft is no more.
        if (this.#store?.raw() !== raw) return;
        if (this.#typed && !this.keptUntil) {
          this.question = { kind: 'replace', document, keptUntil: draft.expires };
          this.#host.requestUpdate();
        } else this.#takeDraft(document, draft.expires);
      });
  }

  #takeDraft(document: ToolDocument<Data>, expires: Date): void {
    this.#unseen = false;
    this.keptUntil = expires;
    this.#take(document);
    this.#did('restored');
  }

  /** Another tab kept or wiped: this one goes along only when it keeps too, or holds nothing. */
  #changedElsewhere(): void {
    const stored = this.#store?.raw();
    if (stored && (this.keptUntil || this.isEmpty)) this.restore();
    else if (stored) this.#unseen = true;
    else if (this.keptUntil) {
      this.keptUntil = undefined;
      this.#did('not-kept');
    }
  }

  /** One after the other, so that what came last is what stays. */
  #receive(from: DocumentTrouble['from'], parse: Parse<Data>, take: Take<Data>): void {
    const parsed = this.#parsed(parse);
    this.settled = this.settled.then(() => this.#settle(from, parsed, take));
    this.#host.requestUpdate();
  }

  #parsed(parse: Parse<Data>): Promise<Parsed<ToolDocument<Data>>> {
    return this.#check()
      .then(parse)
      .catch(() => failed({ path: '', problem: 'network' }));
  }

  #settle(
    from: DocumentTrouble['from'],
    parsed: Promise<Parsed<ToolDocument<Data>>>,
    take: Take<Data>,
  ): Promise<void> {
    return parsed.then((outcome) =>
      outcome.ok ? take(outcome.value) : this.#refuse(from, outcome.faults),
    );
  }

  #take(document: ToolDocument<Data> | undefined): void {
    this.data = document?.data ?? this.#shape.empty;
    this.#changedAt = document?.savedAt;
    this.#madeWith = document?.contentId;
    this.trouble = undefined;
    this.lastAct = undefined;
    this.#typed = false;
    this.#host.requestUpdate();
  }

  #refuse(from: DocumentTrouble['from'], faults: readonly Fault[]): void {
    this.trouble = { from, faults };
    this.lastAct = undefined;
    this.#host.reportFaults(from === 'storage' ? 'storage' : 'document', faults);
    this.#host.requestUpdate();
  }

  #did(lastAct: DocumentAct): void {
    this.lastAct = lastAct;
    this.#host.requestUpdate();
  }
}

/** One draft a tool, page and element id: two teams' pages on one site do not mix. */
const draftKey = (element: Element, tool: string): string =>
  ['samenspel', tool, location.pathname + location.search, element.id].join(':');
