import type { Earlier } from '../../core/document/earlier-document.js';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { SayFaults } from '../../core/faults/notices.js';
import type { AsText } from '../../core/print/text-buttons.js';
import { itemsOf } from './rating.model.js';
import type { RatingArea, RatingItem } from './rating.schema.js';
import { itemOutcome, type RoundData } from './round.model.js';
import type { RoundContent } from './round.schema.js';
import { talkOrder, type ItemOutcome, type ScaleSize } from './tally.model.js';

export type Screen = 'start' | 'collect' | 'outcome';
export type Order = 'talk' | 'source';

/** What the templates of a round show and call: the element, seen from its templates. */
export interface RoundView {
  readonly content: RoundContent;
  readonly data: RoundData;
  readonly level: number;
  readonly language: string;
  /** Fewest people of whom something is told, unless they show it themselves. */
  readonly minimum: number;
  /** Whether the page receives what is filled in. */
  readonly isShared: boolean;
  readonly screen: Screen;
  /** Place of the statement in front. */
  readonly at: number;
  readonly order: Order;
  /** Whether someone said to be in front of the form of now. */
  readonly isPresent: boolean;
  readonly isFull: boolean;
  /** What came of codes and files. */
  readonly said: readonly string[];
  readonly earlier: Earlier<RoundData>;
  readonly text: SayText;
  readonly sayFaults: SayFaults;
  readonly asText: AsText;
  readonly undo: unknown;
  readonly bar: unknown;
  change(act: (now: RoundData) => RoundData, options?: ChangeOptions<RoundData>): void;
  say(text: () => string): void;
  go(screen: Screen): void;
  goTo(at: number): void;
  sort(order: Order): void;
  /** A form of someone’s own begins, is handed in or ended, or goes on. */
  startForm(): void;
  endForm(): void;
  goOn(): void;
  close(): void;
  toggle(item: string): void;
  addCode(typed: string): void;
  addFiles(files: readonly File[]): void;
  compare(file: File): void;
  save(): void;
  print(): void;
  saveCsv(): void;
  /** Goes to another tool of the page; undefined where it is not there. */
  tool(tag: string): { readonly name: string; go(): void } | undefined;
  /** The picture of what a group says of a statement, on screen and on paper. */
  picture(shown: ShownItem): unknown;
}

/** The group of a round that has one. */
export const groupOf = ({ groups }: Pick<RoundContent, 'groups'>): string => groups[0]!.id;

export const scaleOf = ({ rating }: Pick<RoundContent, 'rating'>): ScaleSize => ({
  points: rating.scale.length,
  highFrom: rating.highFrom,
});

/** A statement with what may be said of it. */
export interface ShownItem {
  readonly area: RatingArea;
  readonly item: RatingItem;
  readonly title: string;
  readonly statement: string;
  readonly outcome: ItemOutcome;
  /** What it comes to, in words; one for each thing there is to say. */
  readonly says: readonly string[];
  /** Whether there is someone to invite for low and for high. */
  readonly invites: boolean;
  readonly isChosen: boolean;
}

function saysOf(
  { content, text }: RoundView,
  { tally, pattern, isUnknown }: ItemOutcome,
): string[] {
  const { outcome, patterns } = content;
  if (!tally) return [text(isUnknown ? outcome.manyUnknown : outcome.untold)];
  const { high, n, unknown, blank } = tally;
  return [
    ...(pattern ? [`${text(patterns.find(({ id }) => id === pattern)!.label)}.`] : []),
    text(outcome.count, { high: `${high}`, n: `${n}` }, high),
    ...(isUnknown ? [text(outcome.manyUnknown)] : []),
    ...(unknown ? [text(outcome.unknown, { count: `${unknown}` }, unknown)] : []),
    ...(blank ? [text(outcome.blank, { count: `${blank}` }, blank)] : []),
  ];
}

/** Whether anyone was asked a statement: in fingers it may be skipped. */
const wasAsked = ({ counts, way }: RoundData, item: string): boolean =>
  way !== 'fingers' || counts.some((sum) => sum.item === item);

/** Every statement with its outcome, in the order that is chosen. */
export function shownItems(view: RoundView, data = view.data): readonly ShownItem[] {
  const { content, minimum, text, order } = view;
  const group = groupOf(content);
  const shown = content.rating.areas.flatMap((area) =>
    area.items.map((item): ShownItem => {
      const outcome = itemOutcome(data, item.id, group, scaleOf(content), minimum);
      const asked = wasAsked(data, item.id);
      return {
        area,
        item,
        title: text(area.title),
        statement: text(item.text),
        outcome,
        says: asked ? saysOf(view, outcome) : [`${text(content.outcome.skipped)}.`],
        invites: outcome.pattern === 'apart' || outcome.pattern === 'mixed',
        isChosen: data.subjects.includes(item.id),
      };
    }),
  );
  if (order === 'source') return shown;
  const ids = talkOrder(shown.map(({ item, outcome }) => ({ id: item.id, outcomes: [outcome] })));
  return ids.map((id) => shown.find(({ item }) => item.id === id)!);
}

export const countOfItems = ({ content }: RoundView): number => itemsOf(content.rating).length;
