import type { Earlier } from '../../core/document/earlier-document.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { SayText } from '../../core/content/counted.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { MapController } from './map-controller.js';
import type { InterplayMapContent } from './interplay-map.schema.js';
import type { Begun, InterplayMapData, Layer, LineState } from './map-lines.model.js';

/** What one does with the map, in this order. */
export const PARTS = ['who', 'now', 'wished', 'difference'] as const;
export type Part = (typeof PARTS)[number];

/** What the templates show, and what they call. */
export interface MapView {
  readonly content: InterplayMapContent;
  readonly data: Begun;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly narrow: boolean;
  readonly part: Part;
  /** The layer that the picture shows. */
  readonly layer: Layer;
  /** The pair that is being looked at in the grid. */
  readonly pair: readonly [string, string] | undefined;
  /** Whose lines are listed where it is narrow. */
  readonly party: string;
  readonly picture: MapController;
  readonly needed: NeededField;
  readonly undo: unknown;
  readonly asText: AsText;
  readonly earlier: Earlier<InterplayMapData>;
  readonly sayFaults: SayFaults;
  /** Each time that no picture could be made as PNG, another one. */
  readonly noPng: object | undefined;
  readonly root: () => Element;
  readonly text: SayText;
  nameOf(id: string): string;
  change(act: (now: Begun) => InterplayMapData, options?: ChangeOptions<InterplayMapData>): unknown;
  say(text: () => string): void;
  show(what: {
    pair?: readonly [string, string] | undefined;
    party?: string;
    noPng?: object | undefined;
  }): void;
  focus(...selectors: readonly string[]): void;
  compare(file: File): void;
  print(): void;
  download(extension: string, body: BlobPart, type: string, title?: string): void;
}

/** What is said of a pair, in words. */
export const stateText = (
  { content, text }: Pick<MapView, 'content' | 'text'>,
  state: LineState | undefined,
): string => text(state ? content.states[state].label : content.undiscussed);
