import type { Outside, ToolDefinition } from '../../core/content/definition.js';
import type { ToolContent } from '../../core/content/content.schema.js';
import type { DocumentController } from '../../core/document/document-controller.js';
import type { ToolDocument } from '../../core/document/document.js';
import type { Fault } from '../../core/faults/faults.js';
import type { PersonsRead } from '../../kits/network/network-csv-read.js';
import type { CircleData } from '../../kits/circle/circle-data.model.js';
import type { Picture } from '../../kits/network/network-drawing.js';
import type { AnalysisPlace } from './ecogram-stops.model.js';
import type { Tab } from './ecogram-tabs.js';
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
  readonly earlier: ToolDocument<CircleData> | undefined;
  readonly refused: Refused | undefined;
  readonly waiting: Waiting | undefined;
  /** Where the other languages of the tool are, for a file in one of them. */
  readonly definition: Pick<
    ToolDefinition<NetworkEcogramContent, CircleData>,
    'source' | 'languages'
  >;
  /** The picture as it leaves, and the element whose styles hold in it. */
  picture(): Picture;
  readonly root: Element;
  outside(): Promise<Outside<ToolContent, CircleData>>;
  /** Where someone is among strengths and risks. */
  readonly at: AnalysisPlace;
  print(): void;
  set(what: {
    tab?: Tab;
    at?: AnalysisPlace;
    withNames?: boolean;
    earlier?: ToolDocument<CircleData> | undefined;
    refused?: Refused | undefined;
    waiting?: Waiting | undefined;
  }): void;
  /** Goes there once it is drawn. */
  focus(selector: string): void;
  /** See `DocumentController.download`. */
  readonly download: DocumentController<CircleData>['download'];
}
