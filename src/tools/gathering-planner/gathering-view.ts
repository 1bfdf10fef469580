import type { TemplateResult } from 'lit';
import type { SayText } from '../../core/content/counted.js';
import type { ChangeOptions } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import { weekdayText } from '../../core/language/dates.js';
import { listOf } from '../../core/language/lists.js';
import type { AsText } from '../../core/print/text-buttons.js';
import type { MarkerKeys } from '../../kits/list/list-marker.js';
import type { RoadView } from '../../kits/steps/steps-view.js';
import type { GatheringPlannerData, StepId } from './gathering-planner.model.js';
import type { GatheringPlannerContent } from './gathering-planner.schema.js';
import { saidMoment, type Saying } from './invitation.model.js';
import { momentAt } from './programme.model.js';

export type GoalContent = GatheringPlannerContent['goals'][number];
export type FormContent = GatheringPlannerContent['forms'][number];

/** What comes on paper: one sheet, or each on a page of its own. */
export type Sheets = 'plan' | 'invitation' | 'list' | 'all';

/** What the templates of the planner show and what they call: the element, seen from its templates. */
export interface GatheringView extends Omit<RoadView, 'go'> {
  readonly content: GatheringPlannerContent;
  readonly tool: string;
  readonly data: GatheringPlannerData;
  readonly step: string;
  /** Goals that the page shows: all, or those that it names. */
  readonly goals: readonly GoalContent[];
  /** The form in force: that of the page, or else the chosen one; empty while there is none. */
  readonly form: string;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly language: string;
  readonly rtl: boolean;
  /** The day on this device. */
  readonly today: string;
  /** By what one invites: a kind of the content. */
  readonly kind: string;
  readonly needed: NeededField;
  readonly keys: MarkerKeys;
  /** Name of this document, by which a calendar knows it again. */
  readonly docId: string;
  readonly text: SayText;
  /** The invitation as text, and everything. */
  readonly asText: AsText;
  change(
    act: (now: GatheringPlannerData) => GatheringPlannerData,
    options?: ChangeOptions<GatheringPlannerData>,
  ): GatheringPlannerData | undefined;
  chooseKind(kind: string): void;
  go(step: StepId, focus?: string): void;
  print(sheets: Sheets): void;
  undoButtons(): TemplateResult;
}

type Said = Pick<GatheringView, 'content' | 'text' | 'language'>;

/** How the language of what is shown says texts and days. */
export const sayingIn = ({ text, language }: Pick<Said, 'text' | 'language'>): Saying => ({
  text,
  day: (day) => weekdayText(day, language),
});

/** `1 uur en 30 minuten` */
export function lengthText({ content, text, language }: Said, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const count = (of: 'hours' | 'minutes', number: number): string =>
    text(content.clock[of], { count: `${number}` }, number);
  return listOf(
    [
      ...(hours ? [count('hours', hours)] : []),
      ...(rest || !hours ? [count('minutes', rest)] : []),
    ],
    language,
  );
}

/** `00:15, de volgende dag`, so many minutes after the beginning; `''` while nobody said when that is. */
export function clockText(
  { content, data, text }: Pick<GatheringView, 'content' | 'data' | 'text'>,
  minutes: number,
): string {
  const moment = momentAt(data.start, minutes);
  return moment ? saidMoment(moment, content, text) : '';
}

/** Goals that are chosen, of those that the content has. */
export const chosenGoals = ({
  content,
  data,
}: Pick<GatheringView, 'content' | 'data'>): GoalContent[] =>
  content.goals.filter(({ id }) => data.goals.includes(id));

export const formIn = ({
  content,
  form,
}: Pick<GatheringView, 'content' | 'form'>): FormContent | undefined =>
  content.forms.find(({ id }) => id === form);
