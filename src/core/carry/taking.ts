import type { TemplateResult } from 'lit';
import { failed, type Parsed } from '../faults/faults.js';
import { longDate } from '../language/dates.js';
import { SOURCE_LOCALE, supportedLocale } from '../language/locales.js';
import { readCarried, type CarriedFile } from './carried-file.js';
import type { CarryTexts } from './carry-file.schema.js';
import type { Carry, CarryWords, Circle, TakenItem, TakenMark } from './carry.model.js';
import {
  marked,
  sortItems,
  takeItems,
  type SortedItems,
  type TakingPlace,
} from './taking.model.js';
import { takenNotice, takingView } from './taking-view.js';

/** The document that things are taken into, as it is at each moment. */
export interface Taker<Data> {
  readonly tool: string;
  /** What its tool gives and takes; without one there is nothing that fits. */
  readonly carry: Carry<Data> | undefined;
  readonly data: Data;
  readonly docId: string | undefined;
  /** What things of other documents said when they were last taken in. */
  readonly marks: readonly TakenMark[];
  /** Undefined while there is no content. */
  readonly words: CarryWords<unknown> | undefined;
  readonly messages: { say(text: () => string): void };
  /** What was taken in last. */
  taken: Taking<Data> | undefined;
  /** What the tool undoes by itself; not there where it cannot. */
  history?: { change(next: Data): void; undo(): void } | undefined;
  change(act: (now: Data) => Data): void;
  /** Keeps other marks. */
  remember(marks: readonly TakenMark[]): void;
}

/** Things of a file that a person may take in: offered, chosen, and taken. */
export class Taking<Data> {
  readonly file: CarriedFile;
  readonly #taker: Taker<Data>;
  readonly #texts: Readonly<Record<string, CarryTexts>>;
  /** Ticks that are not as they were beforehand, by the names of the things. */
  readonly #choices = new Map<string, boolean>();
  /** How it went: the data before and after, how many came in, and how many had no room. */
  #outcome:
    | { readonly before: Data; readonly after: Data; readonly count: number; readonly left: number }
    | undefined;

  constructor(file: CarriedFile, taker: Taker<Data>, texts: Readonly<Record<string, CarryTexts>>) {
    this.file = file;
    this.#taker = taker;
    this.#texts = texts;
  }

  /** What is said of it, in the language of the tool. */
  get says(): CarryTexts {
    const known = supportedLocale(this.#words.language, Object.keys(this.#texts));
    return this.#texts[known ?? SOURCE_LOCALE]!;
  }

  get #words(): CarryWords<unknown> {
    return this.#taker.words!;
  }

  get text(): CarryWords<unknown>['text'] {
    return this.#words.text;
  }

  /** A text that counts, for a number. */
  count(of: CarryTexts['taken'], many: number): string {
    return this.text(of, { count: String(many) }, many);
  }

  get circle(): Circle | undefined {
    return this.#taker.carry?.for;
  }

  get #place(): TakingPlace<Data> | undefined {
    const { carry, docId, words, marks } = this.#taker;
    return carry && words && { carry, docId, words, marks };
  }

  get sorted(): SortedItems {
    const place = this.#place;
    return place
      ? sortItems(place, this.#taker.data, this.file.items)
      : { fresh: [], changed: [], known: [] };
  }

  /** From which tool, and when it was saved. */
  get source(): string {
    const { says, text, file } = this;
    const name = says.tools.find(({ id }) => id === file.tool)?.name;
    const day = file.savedAt && longDate(file.savedAt, this.#words.language);
    return [
      name ? text(says.from, { tool: text(name) }) : text(says.fromOther),
      ...(day ? [text(says.saved, { date: day })] : []),
    ].join(' ');
  }

  /** Whether a thing comes in: beforehand what was written for the tool's own circle, and is not over. */
  isChosen({ origin, for: circle, state }: TakenItem, fresh: boolean): boolean {
    const meant = fresh && circle === this.circle && (!state || state === 'open');
    return this.#choices.get(origin) ?? meant;
  }

  choose({ origin }: TakenItem, chosen: boolean): void {
    this.#choices.set(origin, chosen);
  }

  /** Takes in what was chosen, as one step to undo. */
  take(): void {
    const { fresh, changed, known } = this.sorted;
    const wanted = fresh.filter((item) => this.isChosen(item, true));
    const chosen = [
      ...wanted,
      ...changed.map(({ there }) => there).filter((item) => this.isChosen(item, false)),
    ];
    const taker = this.#taker;
    const before = taker.data;
    const place = this.#place;
    const { data: after, count } = place
      ? takeItems(place, before, chosen)
      : { data: before, count: 0 };
    this.#outcome = { before, after, count, left: chosen.length - count };
    taker.remember(marked(taker.marks, [...known, ...chosen]));
    if (after !== before) {
      if (taker.history) taker.history.change(after);
      else taker.change(() => after);
    }
    taker.taken = this;
    taker.messages.say(() => this.#told);
  }

  /** How much came in. */
  get #told(): string {
    const { count = 0, left = 0 } = this.#outcome ?? {};
    const { says, text } = this;
    return [
      count ? this.count(says.taken, count) : text(says.takenNone),
      ...(left ? [this.count(says.full, left)] : []),
    ].join(' ');
  }

  #undo(): void {
    const { before } = this.#outcome!;
    const { history } = this.#taker;
    if (history) return history.undo();
    this.#taker.change(() => before);
    this.#taker.messages.say(() => this.text(this.says.undone));
  }

  /** In the dialog. */
  view(answer: (yes: boolean) => void): TemplateResult {
    return takingView(this, answer);
  }

  /** What came in, until something else changes; with a way back. */
  notice(): TemplateResult | undefined {
    const { data } = this.#taker;
    if (!this.#words || data !== this.#outcome?.after) return undefined;
    const changed = data !== this.#outcome.before;
    return takenNotice(this.#told, changed ? () => this.#undo() : undefined);
  }
}

/** Reads what a document has to take in; refused where it is no document. */
export function takingFrom<Data>(
  input: unknown,
  taker: Taker<Data>,
  texts: Readonly<Record<string, CarryTexts>>,
): Parsed<Taking<Data>> {
  const read = readCarried(input);
  if (!read.ok) return read;
  if (!taker.words) return failed({ path: 'content', problem: 'missing' });
  return { ok: true, value: new Taking(read.value, taker, texts) };
}
