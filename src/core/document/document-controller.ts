import { carryOf, type Carry, type CarryWords } from '../carry/carry.model.js';
import type { Taker, Taking } from '../carry/taking.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ToolContent } from '../content/content.schema.js';
import type { Outside } from '../content/definition.js';
import { idle } from '../element/idle.js';
import type { ErrorSubject } from '../element/events.js';
import type { Fault, Parsed } from '../faults/faults.js';
import { fileName, saveFile } from '../files/files.js';
import { msg } from '../language/localize.js';
import { documentText, type ToolDocument } from './document.js';
import { DocumentMessages } from './document-messages.js';
import type { DocumentTrouble } from './document-trouble.js';
import { DraftKeeper } from './draft-keeper.js';
import { comes, draftPlace, leaves } from './draft-place.js';
import { HeldDocument, type BlankDocument } from './held-document.js';
import { IncomingDocuments, readOpened, readText } from './incoming-documents.js';

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
export class DocumentController<Data> implements ReactiveController {
  readonly messages: DocumentMessages<Data>;
  /** There once the tool has stood on a page that has nothing to draw: keeping goes by that page's address. */
  keeper: DraftKeeper<Data> | undefined;
  /** Puts in a change that the tool can undo by itself; undefined where it cannot. */
  history?(next: Data): void;
  /** What was last taken in from another tool, until something else changes. */
  #taken: { readonly before: Data; readonly after: Data; readonly say: () => string } | undefined;
  readonly #held: HeldDocument<Data>;
  readonly #incoming: IncomingDocuments<Data>;
  readonly #host: DocumentHost<Data>;
  readonly #taker: Taker<Data>;

  constructor(
    host: DocumentHost<Data>,
    tool: string,
    blank: BlankDocument<Data>,
    carry?: Carry<Data>,
  ) {
    this.#host = host;
    this.#held = new HeldDocument(
      tool,
      blank,
      () => host.contentId,
      () => {
        const { carryWords } = host;
        return carry && carryWords ? carryOf(carry, this.data, carryWords) : [];
      },
    );
    const held = this.#held;
    this.#taker = {
      carry,
      get data() {
        return held.data;
      },
      get docId() {
        return held.docId;
      },
      get words() {
        return host.carryWords;
      },
    };
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
    saveFile(fileName(this.#host.fileTitle, 'json'), documentText(this.document));
    this.messages.did('saved');
  }

  /** A document from a file, checked; it does not come in the place of this one. */
  read(file: File): Promise<Parsed<ToolDocument<Data>>> {
    return this.#incoming.check(readText(file));
  }

  /** A document in the place of this one; of another tool, what of it fits here. */
  open(file: File): void {
    this.#incoming.receive('file', readOpened(file, this.#held.tool, this.#taker), (opened) => {
      if ('taking' in opened) this.messages.ask({ kind: 'take', ...opened });
      else if (this.#held.isEmpty) this.#accept(opened.document);
      else this.messages.ask({ kind: 'replace', ...opened });
    });
    this.#host.requestUpdate();
  }

  /** Offers the person what of a document fits here; see {@link answer}. */
  takeIn(input: unknown): void {
    this.#incoming.receive(
      'host',
      async (outside) => {
        await this.#host.contentReady;
        return outside.takingFrom(input, this.#taker, outside.carryTexts);
      },
      (taking) => this.messages.ask({ kind: 'take', taking }),
    );
    this.#host.requestUpdate();
  }

  /** What was last taken in, until something else changes: how to say it, and to undo it where the tool cannot. */
  get taken(): { readonly say: () => string; readonly undo: (() => void) | undefined } | undefined {
    const taken = this.#taken;
    if (!taken || taken.after !== this.data) return undefined;
    const undo = (): void => {
      this.change(() => taken.before);
      this.messages.say(() => msg('Ongedaan gemaakt.'));
    };
    return { say: taken.say, undo: this.history ? undefined : undo };
  }

  #takeChosen(taking: Taking<Data>): void {
    const before = this.data;
    const { data, say } = taking.take(before);
    if (data !== before) {
      if (this.history) this.history(data);
      else this.change(() => data);
      this.#taken = { before, after: data, say };
    }
    this.messages.say(say);
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
    else if (question.kind === 'take') this.#takeChosen(question.taking);
    else if (question.keptUntil) this.keeper?.takeDraft(question.document, question.keptUntil);
    else this.#accept(question.document);
  }

  /** Leaves nothing: not in memory, not on the device. */
  #wipe(): void {
    this.keeper?.wipe();
    this.#taken = undefined;
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
    this.#held.take(document);
    this.messages.clear();
    this.#host.requestUpdate();
  }

  #refuse(from: DocumentTrouble['from'], faults: readonly Fault[]): void {
    this.messages.refuse({ from, faults });
    this.#host.reportFaults(from === 'storage' ? 'storage' : 'document', faults);
  }
}
