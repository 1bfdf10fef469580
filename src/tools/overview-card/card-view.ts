import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { EarlierView } from '../../core/document/earlier-document.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { Print } from '../../kits/circle/card.model.js';
import type { OverviewCardData } from './overview-card.model.js';
import type { OverviewCardContent } from './overview-card.schema.js';

/** What the templates of the card show, and what they call. */
export interface CardView extends EarlierView<OverviewCardData> {
  readonly content: OverviewCardContent;
  readonly data: OverviewCardData;
  /** Of the headings below the tool’s own. */
  readonly level: number;
  /** Day of the last change, written out. */
  readonly day: string;
  readonly language: string;
  /** Whose card it is, or what a client is called. */
  readonly name: string;
  /** The print in view. */
  readonly print: Print;
  /** Whether that print is longer than a page. */
  readonly isLong: boolean;
  readonly needed: NeededField;
  text(text: string, parts?: Readonly<Record<string, unknown>>): string;
  nameOf(person: string): string;
  change(
    act: (now: OverviewCardData) => OverviewCardData,
    options?: ChangeOptions<OverviewCardData>,
  ): unknown;
  show(print: Print): void;
  printIt(print: Print): void;
  /** Copies it as text, or saves that. */
  asText(): unknown;
}
