import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { RoadView } from '../../kits/steps/steps-view.js';
import type { MenuOf, ShownCourse } from './chore-card.model.js';
import type { ChoreMenuData, StepId } from './chore-menu.model.js';
import type { ChoreMenuContent } from './chore-menu.schema.js';

/** What comes on paper: the menu, what each likes doing, or wishes and offers side by side. */
export type Sheet = 'menu' | 'cards' | 'overview';

/** What the templates of the menu show and what they call. */
export interface ChoreView extends RoadView {
  readonly content: ChoreMenuContent;
  readonly data: ChoreMenuData;
  readonly step: StepId;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly text: SayText;
  readonly needed: NeededField;
  /** The content's courses and activities, with their terms filled in. */
  readonly of: MenuOf;
  readonly courses: readonly ShownCourse[];
  /** The course that a narrow screen shows. */
  readonly course: string;
  showCourse(id: string): void;
  /** What people are called here: two with the same initials stay two. */
  readonly names: ReadonlyMap<string, string>;
  /** Whose turn it is to choose; undefined while nobody is there. */
  readonly person: string | undefined;
  showPerson(id: string): void;
  /** The overview as text. */
  readonly asText: AsText;
  change(act: (now: ChoreMenuData) => ChoreMenuData, options?: ChangeOptions<ChoreMenuData>): void;
  /** Prints a sheet; of the cards that of one person alone, where it names one. */
  print(sheet: Sheet, person?: string): void;
}

/** Courses that are in sight: where it is narrow one at a time. */
export const inSight = ({ courses, course, narrow }: ChoreView): readonly ShownCourse[] =>
  narrow ? courses.filter(({ id }) => id === course) : courses;
