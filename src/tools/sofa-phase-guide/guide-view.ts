import type { ChangeAgreements } from '../../kits/agreements/agreements-view.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { SofaView } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import type { Item, SofaPhaseGuideData } from './sofa-phase-guide.model.js';
import type { SofaPhaseGuideContent } from './sofa-phase-guide.schema.js';

/** What the guide's templates show and what they call: the element, seen from its templates. */
export interface GuideView extends SofaView {
  readonly content: SofaPhaseGuideContent;
  readonly data: SofaPhaseGuideData;
  /** Id of the chosen phase, or of the only one that is shown. */
  readonly phase: string;
  readonly narrow: boolean;
  /** The role that a narrow screen shows. */
  readonly role: Role;
  /** Level of the headings right below the tool's title. */
  readonly level: number;
  readonly needed: NeededField;
  chooseRole(role: Role): void;
  choosePhase(id: string): void;
  toggleTopic(id: string): void;
  addQuestion(question: string): void;
  setLine(field: 'who' | 'when', text: string): void;
  edit(id: string, change: Partial<Pick<Item, 'question' | 'discussed' | 'answer'>>): void;
  /** A place up (-1) or down (1). */
  move(id: string, by: -1 | 1): void;
  remove(id: string): void;
  readonly changeAgreements: ChangeAgreements;
}

/** The role and question of an item, in the words of the tool. */
export function itemText(
  view: GuideView,
  { topic, question }: Item,
): { role: Role | undefined; question: string } {
  const found = view.content.topics.find(({ id }) => id === topic);
  return {
    role: view.content.sofa.roles.find(({ id }) => id === found?.role),
    question: found ? view.text(found.question) : question || topic,
  };
}

/** The name of the chosen phase. */
export const phaseName = (view: GuideView): string =>
  view.text(view.content.sofa.phases.find(({ id }) => id === view.phase)?.name ?? '');
