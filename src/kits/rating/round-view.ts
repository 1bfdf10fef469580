import type { ToolDocument } from '../../core/document/document.js';
import type { Earlier } from '../../core/document/earlier-document.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { CollectView } from './collect-view.js';
import { itemsOf } from './rating.model.js';
import type { RoundData } from './round.model.js';
import type { ShownArea, ShownGroup } from './shown.js';
import type { RoundContent } from './round.schema.js';
import type { ScaleSize } from './tally.model.js';

export type Screen = 'start' | 'collect' | 'outcome';
export type Order = 'talk' | 'source';

/** What is of this screen alone, and in no document. */
export interface RoundState {
  order: Order;
  /** Name of the document in which someone is in front of a form. */
  present: string | undefined;
  /** The data in which someone wanted more subjects than they may have. */
  full: RoundData | undefined;
  said: readonly string[];
  isAsking: boolean;
  earlier: Earlier<RoundData>;
}

/** What the templates of a round show and call: the element, seen from its templates. */
export interface RoundView extends CollectView {
  readonly content: RoundContent;
  readonly language: string;
  readonly screen: Screen;
  readonly order: Order;
  readonly isFull: boolean;
  /** Whether it is asked if what lies open is to be covered again. */
  readonly isAsking: boolean;
  readonly earlier: Earlier<RoundData>;
  readonly docId: string | undefined;
  readonly sayFaults: SayFaults;
  readonly asText: AsText;
  /** A change that may begin the document. */
  begin(act: (now: RoundData) => RoundData): void;
  set(state: Partial<RoundState>): void;
  compare(file: File): void;
  document(): ToolDocument<RoundData>;
  /** The same by now, for what took a while. */
  now(): RoundView;
  print(): void;
  saveCsv(): void;
  /** Goes to another tool of the page; undefined where it is not there. */
  tool(tag: string): { readonly name: string; go(): void } | undefined;
  /** The picture of what a group says of a statement, on screen and on paper. */
  picture(shown: ShownGroup): unknown;
  /** How a group is drawn; nothing where there is one. */
  sign(at: number): unknown;
  /** The picture of an area; nothing where the tool has none. */
  areaPicture(shown: ShownArea): unknown;
}

export const scaleOf = ({ rating }: Pick<RoundContent, 'rating'>): ScaleSize => ({
  points: rating.scale.length,
  highFrom: rating.highFrom,
});

export const countOfItems = ({ content }: RoundView): number => itemsOf(content.rating).length;
