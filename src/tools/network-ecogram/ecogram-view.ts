import type { NeededField } from '../../core/element/needed-field.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import type { Alter, NetworkData } from '../../kits/network/network-data.model.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** Fields in which several names may be pasted. */
export type PasteField = 'new-name' | 'new-activity';

/** What the ecogram's templates show and what they call: the element, seen from its templates. */
export interface EcogramView {
  /** With its terms filled in. */
  readonly content: NetworkEcogramContent;
  readonly data: CircleData;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  /** Whether it asks for the quality of relations. */
  readonly quality: boolean;
  /** Whether names are shown as initials. */
  readonly hidden: boolean;
  /** Id of who is pointed out in list and picture. */
  readonly selected: string | undefined;
  /** Id of the person or activity whose form is open. */
  readonly editing: string | undefined;
  /** Id of the question in front. */
  readonly prompt: string | undefined;
  /** Names of the persons of a network, for where this view stands: as typed, or initials. */
  namesIn(data: NetworkData): (id: string) => string;
  /** Gives the network as it became; undefined where nothing changed. */
  change(
    act: (now: CircleData) => CircleData,
    options?: ChangeOptions<CircleData>,
  ): CircleData | undefined;
  readonly needed: NeededField;
  /** Says what was done, where no change of the document does. */
  say(text: () => string): void;
  select(id: string): void;
  /** Opens a form, or closes the one that is open. */
  edit(id?: string): void;
  /** The form of a person, once it has come. */
  form(alter: Alter): unknown;
  ask(prompt: string): void;
  /** A list was pasted in a field; what it asks of that stands below the field. */
  paste(field: PasteField, text: string): void;
  pasted(field: PasteField): unknown;
}
