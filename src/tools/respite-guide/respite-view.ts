import type { TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeSettings } from '../../core/document/change-controller.js';
import { listOf } from '../../core/language/lists.js';
import type { Contact } from '../../kits/contact/contact-settings.js';
import type { SheetActs } from '../../kits/sheet/sheet-view.js';
import type { RoadView } from '../../kits/steps/steps-view.js';
import type { Saying } from './question.model.js';
import type { RespiteGuideData, StepId } from './respite-guide.model.js';
import type { RespiteGuideContent } from './respite-guide.schema.js';

/** What comes on paper: my question, the handover sheet, or each on a page of its own. */
export type Sheets = 'ask' | 'handover' | 'both';

/** What the templates of the guide show and what they call: the element, seen from its templates. */
export interface RespiteView extends Omit<RoadView, 'go'> {
  readonly content: RespiteGuideContent;
  readonly data: RespiteGuideData;
  readonly step: StepId;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  /** The day on this device. */
  readonly today: string;
  readonly contacts: readonly Contact[];
  readonly acts: SheetActs;
  readonly text: SayText;
  /** The question that a narrow screen shows. */
  readonly choiceAt: string;
  showChoice(id: string): void;
  change(act: (now: RespiteGuideData) => RespiteGuideData, settings?: ChangeSettings): void;
  go(step: string): void;
  print(sheets: Sheets): void;
  /** Buttons that copy my question as text, and save it so. */
  textButtons(): unknown;
  undoButtons(): TemplateResult;
}

/** How the language of what is shown says a list, and the texts of the content. */
export const sayingIn = ({ text, language }: Pick<RespiteView, 'text' | 'language'>): Saying => ({
  text,
  list: (parts) => listOf(parts, language),
});
