import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { EarlierView } from '../../core/document/earlier-document.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { Contact } from '../../kits/contact/contact-settings.js';
import type { UrgentHelpView } from '../../kits/contact/contact-view.js';
import type { VitalityMapData } from './vitality-map.model.js';
import type { VitalityMapContent } from './vitality-map.schema.js';

/** What the templates of the map show and what they call. */
export interface VitalityView extends EarlierView<VitalityMapData> {
  readonly content: VitalityMapContent;
  readonly data: VitalityMapData;
  readonly level: number;
  readonly language: string;
  readonly contacts: readonly Contact[];
  readonly urgent: UrgentHelpView;
  /** The land in front; undefined until someone chooses one. */
  readonly region: string | undefined;
  /** The question in front, of those of the land. */
  readonly question: { readonly id: string; readonly question: string } | undefined;
  /** What goes along with the next word. */
  readonly sign: string;
  /** Words that are unfolded, by id. */
  readonly needed: NeededField;
  /** Whether it asks if all may be on paper, also what is private. */
  readonly asking: boolean;
  readonly text: SayText;
  /** The map to share, and all of it, as text. */
  readonly asText: AsText;
  readonly allAsText: AsText;
  change(
    act: (now: VitalityMapData) => VitalityMapData,
    options?: ChangeOptions<VitalityMapData>,
  ): void;
  choose(region: string): void;
  nextQuestion(): void;
  chooseSign(sign: string): void;
  add(text: string): boolean;
  /** Prints what is to share; with `all` also what is private. */
  print(all: boolean): void;
  ask(asking: boolean): void;
}

/** A sign with what it means; undefined where a word has none, or one that the content has not. */
export const signOf = (
  { content }: Pick<VitalityView, 'content'>,
  sign: string,
): VitalityMapContent['signs'][number] | undefined => content.signs.find(({ id }) => id === sign);
