import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { Earlier } from '../../core/document/earlier-document.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { FamilyGenogramData } from './family-genogram.model.js';
import type { FamilyGenogramContent } from './family-genogram.schema.js';
import type { Notation } from './notation.model.js';
import type { Teller } from './telling.js';

/** Where someone was pointed out: what one can do from them stands there. */
export type Place = 'list' | 'picture';

/** Who is chosen, and what chooses someone. */
export interface ChosenView {
  readonly selected: string | undefined;
  readonly selectedIn: Place;
  /** Whose household is shown where it is narrow; the index person's to begin with. */
  readonly household: string | undefined;
  /** Id of whose form is open. */
  readonly editing: string | undefined;
  /** Points someone out in the list, or no longer. */
  select(id: string): void;
  /** Shows someone's household. */
  go(id: string): void;
  /** Opens someone's form, or closes the one that is open. */
  edit(id?: string): void;
}

/** What the genogram's templates show, and what they call. */
export interface GenogramView extends Teller, ChosenView {
  readonly content: FamilyGenogramContent;
  readonly data: FamilyGenogramData;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly text: SayText;
  readonly notation: FamilyGenogramContent['notations'][number] & Notation;
  /** Whether names are shown as initials. */
  readonly hidden: boolean;
  readonly needed: NeededField;
  change(
    act: (now: FamilyGenogramData) => FamilyGenogramData,
    options?: ChangeOptions<FamilyGenogramData>,
  ): FamilyGenogramData | undefined;
  /** Names as this view shows them, in another state of the document. */
  namesIn(data: FamilyGenogramData): (id: string) => string;
  say(text: () => string): void;
  form(id: string): unknown;
}

/** What goes out beside the document, and comes in to compare. */
export interface FilesView {
  /** As it leaves: with initials, unless someone asked for names. */
  readonly leaving: GenogramView;
  readonly view: GenogramView;
  readonly withNames: boolean;
  readonly noPng: object | undefined;
  readonly earlier: Earlier<FamilyGenogramData>;
  readonly sayFaults: SayFaults;
  readonly root: Element;
  set(what: { withNames?: boolean; noPng?: object | undefined }): void;
  compare(file: File): void;
  download(extension: string, body: BlobPart, type: string, name?: string): void;
}
