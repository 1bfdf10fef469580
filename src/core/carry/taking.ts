import { failed, type Parsed } from '../faults/faults.js';
import { longDate } from '../language/dates.js';
import { SOURCE_LOCALE, supportedLocale } from '../language/locales.js';
import { readCarried, type CarriedFile } from './carried-file.js';
import type { CarryTexts } from './carry-file.schema.js';
import type { Carry, CarryWords, Circle, TakenItem } from './carry.model.js';
import { sortItems, takeItems, type SortedItems, type TakingPlace } from './taking.model.js';

/** The tool that things are taken into, as it is at each moment. */
export interface Taker<Data> {
  /** What it gives and takes; without one there is nothing that fits. */
  readonly carry: Carry<Data> | undefined;
  readonly data: Data;
  readonly docId: string | undefined;
  /** Undefined while it has no content. */
  readonly words: CarryWords<unknown> | undefined;
}

/** Things of a file that a person may take in: which of them, until they say yes or no. */
export class Taking<Data> {
  readonly #choices = new Map<string, boolean>();

  constructor(
    readonly file: CarriedFile,
    private readonly taker: Taker<Data>,
    private readonly texts: Readonly<Record<string, CarryTexts>>,
  ) {}

  /** What is said of it, in the language of the tool. */
  get says(): CarryTexts {
    const { texts } = this;
    return texts[supportedLocale(this.#language, Object.keys(texts)) ?? SOURCE_LOCALE]!;
  }

  get text(): CarryWords<unknown>['text'] {
    return this.taker.words!.text;
  }

  get #language(): string {
    return this.taker.words!.language;
  }

  get circle(): Circle | undefined {
    return this.taker.carry?.for;
  }

  get #place(): TakingPlace<Data> | undefined {
    const { carry, docId, words } = this.taker;
    return carry && words && { carry, docId, words };
  }

  get sorted(): SortedItems {
    const place = this.#place;
    return place
      ? sortItems(place, this.taker.data, this.file.items)
      : { fresh: [], changed: [], known: [] };
  }

  /** From which tool, and when it was saved. */
  get source(): string {
    const { says, text, file } = this;
    const name = says.tools.find(({ id }) => id === file.tool)?.name;
    const day = file.savedAt && longDate(file.savedAt, this.#language);
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

  /** The data with what was chosen, and how to say how much that is. */
  take(data: Data): { readonly data: Data; readonly say: () => string } {
    const { fresh, changed } = this.sorted;
    const chosen = [
      ...fresh.filter((item) => this.isChosen(item, true)),
      ...changed.map(({ there }) => there).filter((item) => this.isChosen(item, false)),
    ];
    const place = this.#place;
    const { data: next, count } = place ? takeItems(place, data, chosen) : { data, count: 0 };
    const left = chosen.length - count;
    const say = (): string => {
      const { says, text } = this;
      const number = (of: CarryTexts['taken'], many: number): string =>
        text(of, { count: String(many) }, many);
      return [
        count ? number(says.taken, count) : text(says.takenNone),
        ...(left ? [number(says.full, left)] : []),
      ].join(' ');
    };
    return { data: next, say };
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
