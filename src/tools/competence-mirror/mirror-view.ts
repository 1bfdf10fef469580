import type { SayText } from '../../core/content/counted.js';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import type { Earlier } from '../../core/document/earlier-document.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { CollectView } from '../../kits/rating/collect-view.js';
import type { RoundData } from '../../kits/rating/round.model.js';
import type { CompetenceMirrorData } from './competence-mirror.model.js';
import type { CompetenceMirrorContent } from './competence-mirror.schema.js';

export type Screen = 'start' | 'write' | 'outcome' | 'collect';

/** What goes on paper when someone ticks it: own examples, and what others wrote. */
export const EXTRAS = ['examples', 'remarks'] as const;
export type Extra = (typeof EXTRAS)[number];

/** What the templates of the mirror show and call: the element, seen from its templates. */
export interface MirrorView {
  readonly content: CompetenceMirrorContent;
  readonly data: CompetenceMirrorData;
  /** What others answered. */
  readonly round: RoundData;
  readonly text: SayText;
  readonly level: number;
  readonly language: string;
  readonly minimum: number;
  readonly isShared: boolean;
  readonly screen: Screen;
  /** Place of the question in front. */
  readonly at: number;
  /** Question that would be one star too many; undefined while there is room. */
  readonly asking: string | undefined;
  readonly extras: readonly Extra[];
  readonly earlier: Earlier<CompetenceMirrorData>;
  readonly sayFaults: SayFaults;
  readonly asText: AsText;
  readonly undo: unknown;
  readonly bar: unknown;
  /** Forms of others, with what is shown and called there. */
  readonly collect: CollectView;
  change(act: (now: CompetenceMirrorData) => CompetenceMirrorData, options?: ChangeSettings): void;
  say(text: () => string): void;
  go(screen: Screen): void;
  goTo(at: number): void;
  /** Chooses a question to grow in, lets it go, or asks which one to let go for it. */
  toggleStar(item: string): void;
  /** Lets one go for the one that is asked about, or leaves all as they are. */
  letGo(item: string | undefined): void;
  /** Says what goes on paper. */
  setExtra(extra: Extra, on: boolean): void;
  compare(file: File): void;
  saveQuestions(): void;
  print(): void;
}
