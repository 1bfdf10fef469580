import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import { intlTags } from '../../core/language/locales.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { ChangeAgreements } from '../../kits/agreements/agreements-view.js';
import type { LearningKind } from './learning-activities.model.js';
import type { LearningMixData } from './learning-mix.model.js';
import type { LearningMixContent } from './learning-mix.schema.js';

/** What the templates of the learning plan show and what they call. */
export interface LearningView {
  readonly content: LearningMixContent;
  readonly data: LearningMixData;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly direction: string;
  /** The part in front. */
  readonly part: string;
  /** Who the device is for, and whether they said to be there; undefined while nobody writes. */
  readonly writer: { readonly id: string; readonly here: boolean } | undefined;
  /** Kind of the activity that is to be added. */
  readonly kind: LearningKind | '';
  /** Whether what was read out is on paper, too. */
  readonly withAnswers: boolean;
  readonly needed: NeededField;
  readonly text: SayText;
  readonly asText: AsText;
  readonly agree: ChangeAgreements;
  change(
    act: (now: LearningMixData) => LearningMixData,
    options?: ChangeOptions<LearningMixData>,
  ): LearningMixData | undefined;
  show(part: string, focus?: boolean): void;
  chooseKind(kind: LearningKind | ''): void;
  putAnswers(on: boolean): void;
  /** The device goes to someone; they say to be there; they are done, or someone goes back. */
  give(person: string): void;
  takeOver(): void;
  finish(): void;
}

/** A number as the language writes it: `1,5`. */
export const numberIn = (value: number, language: string): string =>
  new Intl.NumberFormat(intlTags(language), {
    maximumFractionDigits: 2,
    useGrouping: false,
  }).format(value);

export const kindOf = (
  { content }: Pick<LearningView, 'content'>,
  kind: LearningKind | '',
): LearningMixContent['kinds'][number] | undefined => content.kinds.find(({ id }) => id === kind);
