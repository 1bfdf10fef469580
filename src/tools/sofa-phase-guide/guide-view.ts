import type { ChangeAgreements } from '../../kits/agreements/agreements-view.js';
import { tile, type SofaView } from '../../kits/sofa/sofa-view.js';
import type { Role } from '../../kits/sofa/sofa.schema.js';
import type { SheetController } from '../../kits/sheet/sheet-controller.js';
import { shownRow, type RowGroup, type ShownRow } from '../../kits/sheet/sheet-view.js';
import type { SheetRow } from '../../kits/sheet/sheet.model.js';
import { phaseOf, type SofaPhaseGuideData } from './sofa-phase-guide.model.js';
import type { SofaPhaseGuideContent, Topic } from './sofa-phase-guide.schema.js';

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
  /** Whether the tips go on paper, too. */
  readonly tips: boolean;
  readonly acts: SheetController<SofaPhaseGuideData>;
  chooseRole(role: Role): void;
  choosePhase(id: string): void;
  /** Puts several topics on the sheet, and goes there. */
  start(topics: readonly string[]): void;
  toSheet(): void;
  setLine(field: 'who' | 'when', text: string): void;
  setTips(tips: boolean): void;
  readonly changeAgreements: ChangeAgreements;
}

/** A topic as it stands on the sheet: its letter, its question, and how to bring it up. */
function topicRow({ content, text }: GuideView, topic: Topic): Omit<ShownRow, 'id' | 'own'> {
  const role = content.sofa.roles.find(({ id }) => id === topic.role);
  return {
    question: text(topic.question),
    tip: text(topic.hint),
    ...(role && { mark: tile(role), kind: text(role.verb), look: `role-${role.letter}` }),
  };
}

const rowIn = (view: GuideView, row: SheetRow): ShownRow => {
  const topic = view.content.topics.find(({ id }) => id === row.id);
  return shownRow(row, topic && topicRow(view, topic));
};

/**
 * Rows by phase, each phase below its own name; what belongs to none comes first. A name stands there
 * where there are more phases than one: else the sheet as a whole has it, see {@link phaseNames}.
 */
export function sheetGroups(view: GuideView): RowGroup[] {
  const { content, data } = view;
  const groups = ['', ...content.sofa.phases.map(({ id }) => id)].map((id) => ({
    id,
    name: nameOf(view, id),
    rows: data.rows
      .filter((row) => (phaseOf(data, row.id, content.topics) ?? '') === id)
      .map((row) => rowIn(view, row)),
  }));
  const filled = groups.filter(({ rows }) => rows.length);
  return filled.length > 1 ? filled : filled.map((group) => ({ ...group, name: '' }));
}

/** All topics of the phases that are shown, or of the chosen one: for paper while nothing is chosen. */
export const topicGroups = (view: GuideView): RowGroup[] =>
  view.phases
    .filter(({ id }) => !view.phase || id === view.phase)
    .map(({ id }) => ({
      id,
      name: nameOf(view, id),
      rows: view.content.topics
        .filter(({ phase, role }) => phase === id && view.roles.some((each) => each.id === role))
        .map((topic) => rowIn(view, topic)),
    }));

const nameOf = ({ content, text }: GuideView, phase: string): string =>
  text(content.sofa.phases.find(({ id }) => id === phase)?.name ?? '');

/** The phase of all that is on the sheet; none where there are several, or nothing is. */
export function phaseName(view: GuideView): string {
  const { data, content } = view;
  const [first, ...others] = new Set(
    data.rows.map(({ id }) => phaseOf(data, id, content.topics) ?? view.phase),
  );
  return others.length ? '' : nameOf(view, first ?? view.phase);
}
