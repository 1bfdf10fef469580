import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { FormFile } from './form-files.js';
import type { RoundData } from './round.model.js';
import type { RoundContent } from './round.schema.js';

/** What of its content collecting forms needs. */
export type CollectContent = Pick<
  RoundContent,
  'id' | 'shared' | 'rating' | 'groups' | 'progress' | 'pass' | 'apart' | 'large'
> & {
  readonly close: Omit<RoundContent['close'], 'reopen'> & Partial<RoundContent['close']>;
};

/** What the templates of forms that come together show and call: the element, seen from its templates. */
export interface CollectView {
  readonly content: CollectContent;
  readonly data: RoundData;
  readonly level: number;
  /** Fewest people of whom something is told, unless they show it themselves. */
  readonly minimum: number;
  /** Whether the page receives what is filled in. */
  readonly isShared: boolean;
  /** Whether it is for one person of each group. */
  readonly isPair: boolean;
  /** Place of the statement in front. */
  readonly at: number;
  /** Whether someone said to be in front of the form of now. */
  readonly isPresent: boolean;
  /** Asks for a remark below the last statement of an area, where the content has none for that. */
  readonly remark?: string;
  /** Whose the part of a device that goes round is that is not for who fills in; who leads the talk when absent. */
  readonly leader?: string;
  /** Whether a form that is done is not opened again here. */
  readonly staysDone?: boolean;
  /** What came of codes and files. */
  readonly said: readonly string[];
  readonly text: SayText;
  readonly undo: unknown;
  readonly bar: unknown;
  /** The data as it became; undefined where nothing changed. */
  change(
    act: (now: RoundData) => RoundData,
    options?: ChangeOptions<RoundData>,
  ): RoundData | undefined;
  /** From here on nothing of before can be undone. */
  forget(): void;
  say(text: () => string): void;
  /** Who is in front of a form, by the name of the document; and what came of codes and files. */
  set(state: { present?: string | undefined; said?: readonly string[] }): void;
  focus(...places: readonly string[]): void;
  go(screen: 'start' | 'collect' | 'outcome'): void;
  goTo(at: number): void;
  /** A form of someone of a group begins, or goes on. */
  startForm(group: string): void;
  goOn(): void;
  read(file: File): Promise<FormFile['read']>;
  save(): void;
  /** The same by now, for what took a while. */
  now(): CollectView;
}

/** The first group; the only one of most rounds. */
export const groupOf = ({ groups }: Pick<RoundContent, 'groups'>): string => groups[0]!.id;
