import type { Outside, ToolDefinition } from '../../core/content/definition.js';
import type { ToolContent } from '../../core/content/content.schema.js';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { DocumentController } from '../../core/document/document-controller.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { Fault } from '../../core/faults/faults.js';
import type { PersonsRead } from '../../kits/network/network-csv-read.js';
import type { NetworkData } from '../../kits/network/network-data.model.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import type { EcogramView, PasteField } from './ecogram-view.js';
import type { NetworkEcogramContent } from './network-ecogram.schema.js';

/** What did not come in, a document or a list, and what says so; or a picture that could not be made. */
export type Refused =
  | { readonly from: 'file' | 'list'; readonly faults: readonly Fault[] }
  | { readonly picture: true };

/** What waits for a yes: persons of a file, or a text that was pasted in the field with this id. */
export type Waiting =
  | { readonly from: 'file'; readonly read: PersonsRead }
  | { readonly from: PasteField; readonly text: string };

/** What goes in and out beside the document: the element, seen from here. */
export interface FilesView {
  /** As on screen, and as it leaves: with initials, unless someone asked for names. */
  readonly view: EcogramView;
  readonly leaving: EcogramView;
  readonly withNames: boolean;
  readonly earlier: ToolDocument<NetworkData> | undefined;
  readonly refused: Refused | undefined;
  readonly waiting: Waiting | undefined;
  /** Where the other languages of the tool are, for a file in one of them. */
  readonly definition: Pick<
    ToolDefinition<NetworkEcogramContent, NetworkData>,
    'source' | 'languages'
  >;
  /** The picture as it leaves, and the element whose styles hold in it. */
  picture(): Picture;
  readonly root: Element;
  outside(): Promise<Outside<ToolContent, NetworkData>>;
  set(what: {
    withNames?: boolean;
    earlier?: ToolDocument<NetworkData> | undefined;
    refused?: Refused | undefined;
    waiting?: Waiting | undefined;
  }): void;
  /** Goes there once it is drawn. */
  focus(selector: string): void;
  change(act: (now: NetworkData) => NetworkData, options: ChangeSettings): void;
  say(text: () => string): void;
  /** See `DocumentController.download`. */
  readonly download: DocumentController<NetworkData>['download'];
}
