import type { Earlier } from '../../core/document/earlier-document.js';
import type { AsText } from '../../core/print/text-buttons.js';
import { nameOf, type SidesView } from '../people/sides-view.js';
import {
  answerOf,
  plankAt,
  PLANKS,
  signOf,
  type Half,
  type PairData,
  type Plank,
} from './pair.model.js';
import type { PairContent } from './pair.schema.js';
import { wordingOf } from './rating.model.js';
import type { RatingArea } from './rating.schema.js';

/** What the templates of a pair show and call: the element, seen from its templates. */
export interface PairView extends SidesView<PairData> {
  readonly content: PairContent;
  /** Place of the statement that is in front of who writes. */
  readonly at: number;
  /** Whether someone wanted more to talk about than they may choose. */
  readonly isFull: boolean;
  readonly earlier: Earlier<PairData>;
  readonly asText: AsText;
  go(at: number): void;
  toggle(area: string): void;
  compare(file: File): void;
  /** The picture of a plank, what its marks mean, and what the tool says of help; on screen and on paper. */
  picture(plank: ShownPlank): unknown;
  legend(): unknown;
  help(): unknown;
}

/** One half of a plank: whose it is, and how firm. */
export interface ShownHalf {
  readonly side: string;
  readonly name: string;
  readonly half: Half;
  readonly label: string;
}

/** An area as it lies open. */
export interface ShownPlank {
  readonly area: RatingArea;
  readonly title: string;
  readonly plank: Plank;
  readonly label: string;
  /** What it says of the two. */
  readonly says: string;
  readonly halves: readonly ShownHalf[];
  readonly isChosen: boolean;
}

/** Ids of the two, in the order of the content. */
export const sideIds = ({ sides }: Pick<PairContent, 'sides'>): readonly string[] =>
  sides.map(({ id }) => id);

const labelOf = (words: readonly { readonly id: string; readonly label: string }[], id: string) =>
  words.find((each) => each.id === id)!.label;

export const plankLabel = ({ content, text }: PairView, plank: Plank): string =>
  text(labelOf(content.planks, plank));

/** Every area as it lies open. */
export function planksOf(view: PairView): readonly ShownPlank[] {
  const { content, data, text } = view;
  const sides = sideIds(content);
  return content.rating.areas.map((area) => {
    const { halves, plank } = plankAt(data, area, sides, content.rating.highFrom);
    return {
      area,
      title: text(area.title),
      plank,
      label: plankLabel(view, plank),
      says: text(content.planks.find(({ id }) => id === plank)!.text),
      halves: sides.map((side, at) => ({
        side,
        name: nameOf(view, side),
        half: halves[at]!,
        label: text(labelOf(content.halves, halves[at]!)),
      })),
      isChosen: data.subjects.includes(area.id),
    };
  });
}

/** How many planks there are of each kind, of kinds that there are. */
export const countsOf = (planks: readonly ShownPlank[]): readonly (readonly [Plank, number])[] =>
  PLANKS.map((kind) => [kind, planks.filter(({ plank }) => plank === kind).length] as const).filter(
    ([, count]) => count > 0,
  );

/** What a side said of each statement of an area, in words. */
export const answersOf = (
  { content, data, text }: PairView,
  area: RatingArea,
  side: string,
): readonly { readonly statement: string; readonly answer: string; readonly isBlank: boolean }[] =>
  area.items.map((item) => {
    const answer = answerOf(data, side, item.id);
    const { scale, unknown } = content.rating;
    return {
      statement: text(wordingOf(item, side)),
      answer: text(
        !answer
          ? content.look.blank
          : answer.value === null
            ? unknown
            : (scale[answer.value - 1] ?? content.look.blank),
      ),
      isBlank: !answer,
    };
  });

export { signOf };
