import { carryOf, type Carry, type CarryWords, type TakenMark } from '../carry/carry.model.js';
import type { Taker, Taking } from '../carry/taking.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ToolContent } from '../content/content.schema.js';
import type { Outside } from '../content/definition.js';
import { idle } from '../element/idle.js';
import type { ErrorSubject } from '../element/events.js';
import type { Fault, Parsed } from '../faults/faults.js';
import { fileName, saveFile } from '../files/files.js';
import { documentText, type ToolDocument } from './document.js';
import { DocumentMessages } from './document-messages.js';
import type { DocumentTrouble } from './document-trouble.js';
import { DraftKeeper } from './draft-keeper.js';
import { comes, draftPlace, leaves } from './draft-place.js';
import { HeldDocument, type BlankDocument } from './held-document.js';
import { IncomingDocuments, readText } from './incoming-documents.js';

/** What the controller needs of the tool it serves. */
export interface DocumentHost<Data> extends ReactiveControllerHost, Element {
  /** `id` of the content in use, for the document; `''` before there is any. */
  readonly contentId: string;
  /** What the tool is called on screen, for the names of files. */
  readonly fileTitle: string;
  /** Undefined while there is no content. */
  readonly carryWords: CarryWords<ToolContent> | undefined;
  /** Settles when there is content, or cannot be. */
  readonly contentReady: Promise<void>;
  /** `none`: nothing is held in the tab. */
  readonly draft?: string | null | undefined;
  /** Whether someone may be in front who is not to read it yet: what the browser stores shows no word of it. */
  readonly isCovered: boolean;
  /** What of the data goes in a file that is saved. */
  toSave(data: Data): Data;
  /** Leaves nothing of what stands beside the document: what was compared, chosen, or half typed. */
  forget(): void;
  /** Called after a person changed the document. */
  documentChanged(): void;
  reportFaults(subject: ErrorSubject, faults: readonly Fault[]): void;
  /** What reads and checks documents; it may fail to come. */
  outside(): Promise<Outside<ToolContent, Data>>;
}

/**
 * What a person makes, and all that can be done with it as a whole: set, saved, opened, kept, wiped.
 * A document from outside is taken whole or refused whole.
 */
export class DocumentController<Data> implements ReactiveController, Taker<Data> {
  readonly messages: DocumentMessages<Data>;
  /** There once the tool has stood on a page that has nothing to draw: keeping goes by that page's address. */
  keeper: DraftKeeper<Data> | undefined;
  /** What the tool undoes by itself; undefined where it cannot. */
  history?: Taker<Data>['history'];
  /** What was last taken in from another tool. */
  taken: Taking<Data> | undefined;
  readonly carry: Carry<Data> | undefined;
  readonly #held: HeldDocument<Data>;
  readonly #incoming: IncomingDocuments<Data>;
  readonly #host: DocumentHost<Data>;
  #arrivals = 0;

  constructor(
    host: DocumentHost<Data>,
    tool: string,
    blank: BlankDocument<Data>,
    carry?: Carry<Data>,
  ) {
    this.#host = host;
    this.carry = carry;
    this.#held = new HeldDocument(
      tool,
      blank,
      () => host.contentId,
      () => (carry && this.words ? carryOf(carry, this.data, this.words) : []),
    );
    this.messages = new DocumentMessages(() => host.requestUpdate());
    this.#incoming = new IncomingDocuments(
      () => host.outside(),
      (from, faults) => this.#refuse(from, faults),
    );
    host.addController(this);
  }

  hostConnected(): void {
    comes(this.#host);
    // A browser may take long to open its storage: what is on screen first does not wait for it.
    const opened = idle().then(() => (this.#host.isConnected ? this.#findPlace() : undefined));
    this.#incoming.inTurn(() => opened.then((take) => take?.()));
  }

  hostDisconnected(): void {
    leaves(this.#host);
    this.keeper?.stopListening();
  }

  /** Gives a tool that came, or that was put elsewhere, its draft. */
  #findPlace(): (() => Promise<void> | void) | undefined {
    const before = this.keeper;
    const place = draftPlace(this.#host);
    if (before?.place.key === place.key) {
      before.listen();
      return undefined;
    }
    const keeper = new DraftKeeper<Data>(place, this.#tabs, {
      held: this.#held,
      messages: this.messages,
      title: () => this.#host.fileTitle,
      incoming: this.#incoming,
      isCovered: () => this.#host.isCovered,
      take: (document) => this.#take(document),
      refuse: (from, faults) => this.#refuse(from, faults),
    });
    this.keeper = keeper;
    keeper.listen();
    this.#host.requestUpdate();
    // A tool that is put in another window is the same one; at another address it is another page's.
    if (before && (before.place.by === place.by || before.place.page !== place.page)) {
      keeper.goOn(before);
      return undefined;
    }
    // On another page: what was made on that of before is kept there.
    if (before?.holdsThis) this.#take(undefined);
    return keeper.readDraft();
  }

  /** Whether the host lets this tab hold a draft. */
  get #tabs(): boolean {
    return this.#host.draft?.toLowerCase() !== 'none';
  }

  /** Whether this tab holds what is made here; as far as is known before the page is idle. */
  get inTab(): boolean {
    return this.keeper ? !this.keeper.lost : this.#tabs;
  }

  get data(): Data {
    return this.#held.data;
  }

  get tool(): string {
    return this.#held.tool;
  }

  /** Its name for other documents. */
  get docId(): string | undefined {
    return this.#held.docId;
  }

  /** How many documents came in the place of another, or of nothing; the same one set again is no other. */
  get arrivals(): number {
    return this.#arrivals;
  }

  get marks(): readonly TakenMark[] {
    return this.#held.marks;
  }

  remember(marks: readonly TakenMark[]): void {
    this.#held.marks = marks;
    this.keeper?.keepChange();
  }

  get words(): CarryWords<ToolContent> | undefined {
    return this.#host.carryWords;
  }

  get document(): ToolDocument<Data> {
    return this.#held.document;
  }

  /** Settles when what came in last has been taken or refused. */
  get settled(): Promise<void> {
    return this.#incoming.settled;
  }

  /** A person's change to the data as they are now, not as they were when the screen was drawn. */
  change(act: (now: Data) => Data): void {
    this.#held.change(act(this.#held.data));
    this.messages.leaveBehind();
    this.keeper?.keepChange();
    this.#host.requestUpdate();
    this.#host.documentChanged();
  }

  /** The host's `value`: taken, or refused with a message while the old one stays. */
  assign(input: unknown): void {
    if (input === undefined || input === null) return this.#take(undefined);
    this.#incoming.receive(
      'host',
      ({ check }) => check.document(input),
      (document) => this.#take(document),
    );
    this.#host.requestUpdate();
  }

  save(): void {
    const left = { ...this.document, data: this.#host.toSave(this.data) };
    this.download('json', documentText(left), 'application/json');
  }

  /** Offers a file as a download, called after this title and the day, and says that it is there. */
  download(extension: string, body: BlobPart, type: string, title = this.#host.fileTitle): void {
    saveFile(fileName(title, extension), body, type);
    this.messages.did('saved');
  }

  /** A document from a file, checked; it does not come in the place of this one. */
  read(file: File): Promise<Parsed<ToolDocument<Data>>> {
    return this.#incoming.check(readText(file));
  }

  /** A document in the place of this one; of another tool, what of it fits here. */
  open(file: File): void {
    this.#incoming.receive(
      'file',
      (outside) => outside.readOpened(file, this, outside),
      (question) => {
        if (question.kind === 'replace' && this.#held.isEmpty) this.#accept(question.document);
        else this.messages.ask(question);
      },
    );
    this.#host.requestUpdate();
  }

  /** Offers the person what of a document fits here; see {@link answer}. */
  takeIn(input: unknown): void {
    this.#incoming.receive(
      'host',
      (outside) => this.#host.contentReady.then(() => outside.readTaking(input, this, outside)),
      (question) => this.messages.ask(question),
    );
    this.#host.requestUpdate();
  }

  /** Asks whether to wipe everything; see {@link answer}. */
  askToWipe(): void {
    this.messages.ask({ kind: 'wipe' });
  }

  /** The person's answer to the question that waits. */
  answer(yes: boolean): void {
    const question = this.messages.answered();
    if (!yes || !question) return;
    if (question.kind === 'wipe') this.#wipe();
    else if (question.kind === 'take') question.taking.take();
    else if (question.keptUntil) this.keeper?.takeDraft(question.document, question.keptUntil);
    else this.#accept(question.document);
  }

  /** Leaves nothing: not in memory, not on the device. */
  #wipe(): void {
    this.keeper?.wipe();
    this.#take(undefined);
    this.#host.forget();
    this.messages.did('wiped');
    this.#host.documentChanged();
  }

  #accept(document: ToolDocument<Data>): void {
    this.#take(document);
    this.keeper?.keepChange();
    this.messages.did('opened');
    this.#host.documentChanged();
  }

  #take(document: ToolDocument<Data> | undefined): void {
    if (!document?.docId || document.docId !== this.docId) this.#arrivals += 1;
    this.taken = undefined;
    this.#held.take(document);
    this.messages.clear();
    this.#host.requestUpdate();
  }

  #refuse(from: DocumentTrouble['from'], faults: readonly Fault[]): void {
    this.messages.refuse({ from, faults });
    this.#host.reportFaults(from === 'storage' ? 'storage' : 'document', faults);
  }
}
