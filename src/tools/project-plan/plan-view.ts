import type { ChangeController } from '../../core/document/change-controller.js';
import type { NeededField } from '../../core/element/needed-field.js';
import type { ListView } from '../../kits/list/list-view.js';
import type { ProjectPlanData, Scope } from './project-plan.model.js';
import type { ProjectPlanContent } from './project-plan.schema.js';

export type PlanView = ListView<ProjectPlanContent, ProjectPlanData>;

/** What the parts of a plan do. */
export interface PlanActs {
  /** What the plan on screen is about. */
  readonly scope: Scope;
  readonly changes: ChangeController<ProjectPlanData>;
  readonly needed: NeededField;
  /** Adds a row of people's own to a layer, and goes there; whether there was room for it. */
  addRow(section: string, text: string, question: boolean): boolean;
  /** Opens a file of this tool or of another. */
  open(file: File): void;
  /** Random, of this document; `''` while nothing was changed. */
  readonly docId: string;
}
