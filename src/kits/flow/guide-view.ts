import type { TemplateResult } from 'lit';
import type { ChangeAgreements } from '../agreements/agreements-view.js';
import type { Contact } from '../contact/contact-settings.js';
import { contactList } from '../contact/contact-view.js';
import type { SheetActs } from '../sheet/sheet-view.js';
import type { StatedData } from '../sheet/sheet.model.js';
import type { ChoicesView } from './choices-view.js';
import { wordsOf } from './flow.model.js';
import type { GuideData } from './guide.model.js';
import type { GuideContent } from './guide.schema.js';

/** What one does with a guide: get ready, or talk at the sheet. */
export type GuideMode = 'prepare' | 'talk';

/** What the templates of a guide show and what they call: the element, seen from its templates. */
export interface GuideView<
  Content extends GuideContent = GuideContent,
  Data extends GuideData & Partial<StatedData> = GuideData & Partial<StatedData>,
> extends ChoicesView {
  readonly content: Content;
  readonly data: Data;
  /** Where no progress and no success is shown. */
  readonly quiet: boolean;
  readonly mode: GuideMode;
  /** The row that is talked about. */
  readonly topicAt: string;
  /** How far one is; undefined where that is not said. */
  readonly progress: { readonly done: number; readonly count: number } | undefined;
  /** The day on this device. */
  readonly today: string;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly contacts: readonly Contact[];
  readonly acts: SheetActs;
  readonly changeAgreements: ChangeAgreements;
  /** What the tool adds at a row on screen. */
  atRow(row: string, question: string): unknown;
  /** The same in words, for paper and text; `''` for nothing. */
  atRowInWords(row: string): string;
  /** The same to tick by hand. */
  atRowToFill(): string;
  /** What the tool adds after what more there is to say of what helps. */
  afterMore(): unknown;
  setMode(mode: GuideMode): void;
  goTo(row: string): void;
  /** Takes away what is written at a row that does not stand. */
  clearRow(row: string): void;
  print(): void;
  /** Buttons that copy the sheet as text, and save it so. */
  textButtons(): unknown;
  /** What follows from the choices; it comes after the first screen. */
  sheet(): unknown;
  /** Whether a step can be taken back, also where nothing is left of what was begun. */
  readonly canUndo: boolean;
  undoButtons(): TemplateResult;
}

/** What a row or a section is called: the question at it, in words that fit; or what people wrote. */
export function nameOf({ content, data, answers, text }: GuideView, row: string): string {
  const own = data.rows.find(({ id }) => id === row)?.text;
  if (own !== undefined) return own;
  const section = content.sections.find(({ id }) => id === row);
  if (section) return text(section.title);
  const item = content.blocks.flatMap(({ items }) => items).find(({ id }) => id === row);
  if (!item) return row;
  return text(wordsOf(item, answers).ask ?? item.ask ?? item.text);
}

/** Where carers can turn to, when the page says so. */
export const turnTo = ({ content, contacts, level, text }: GuideView): unknown =>
  contactList(contacts, { title: content.helps.contact, level, text });
